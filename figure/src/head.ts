/** Her head from every side: skull, face with closed eyes, hair drawn back into a bun on the crown. */
import { skull } from "./body.ts";
import type { Camera } from "./camera.ts";
import { around, ball, hull, line, type Flat } from "./outline.ts";
import type { Part } from "./part.ts";
import { add, dot, turned, type Point, type Turn } from "./space.ts";
import type { Ink } from "./ink.ts";

/** The face's edge in profile, and how wide it is there; from the middle of the skull. */
const jaw: readonly (readonly [number, number, number])[] = [
  [0.066, 0.078, 0.03], [0.09, 0.045, 0.04], [0.098, 0.018, 0.034], [0.095, -0.02, 0.03], [0.094, -0.06, 0.022], [0.093, -0.092, 0.014], [0.086, -0.112, 0.016],
  [0.068, -0.118, 0.022], [0.02, -0.1, 0.05], [-0.02, -0.066, 0.06], [0.02, 0, 0.077], [0.03, 0.05, 0.07], [0.05, -0.05, 0.062], [0, 0.09, 0.03], [-0.03, -0.03, 0.06],
];
const nose: readonly Point[] = [[0.094, 0.02, 0], [0.099, -0.008, 0], [0.119, -0.038, 0], [0.118, -0.047, 0], [0.104, -0.053, 0], [0.09, -0.058, 0]];
const lips: readonly Point[] = [[0.092, -0.054, 0], [0.102, -0.061, 0], [0.103, -0.067, 0], [0.098, -0.071, 0], [0.102, -0.076, 0], [0.1, -0.083, 0], [0.09, -0.092, 0]];

/** Points of the hair: an egg around the skull, behind a line from the brow's top to the nape. */
const hairPoints: readonly Point[] = (() => {
  const points: Point[] = [];
  for (let up = -80; up <= 90; up += 17) {
    for (let round = 0; round < 360; round += 18) {
      const [a, b] = [(up * Math.PI) / 180, (round * Math.PI) / 180];
      const [x, y, z] = [0.108 * Math.cos(a) * Math.cos(b) - 0.006, 0.119 * Math.sin(a) + 0.004, 0.087 * Math.cos(a) * Math.sin(b)];
      // Fuller at the temples than in the middle of the brow.
      if ((x - 0.064) * 0.83 - (y - 0.078) * 0.56 < 0.2 * Math.abs(z) && y > -0.098) points.push([x, y, z]);
    }
  }
  return points;
})();

export const headParts = (turn: Turn, middle: Point, camera: Camera, ink: Ink): readonly Part[] => {
  const place = (p: Point): Point => add(middle, turned(turn, p));
  const eye: Point = camera.ahead;
  /** How squarely a place on the head faces us. */
  const faces = ([x, y, z]: Point): number => {
    const n: Point = [x / skull.deep ** 2, y / skull.high ** 2, z / skull.wide ** 2];
    return dot(turned(turn, n), eye) / Math.hypot(...n);
  };
  const outline = ink.edge();
  const seen = (p: Point): Flat => { const [x, y] = camera.see(place(p)); return [x, y]; };
  const stroke = (key: string, points: readonly Point[], width: number, color: string, opacity = 1): Part =>
    ({ key, d: line(points.map(seen)), fill: "none", stroke: color, width, opacity });
  const flat = (key: string, points: readonly Point[], fill: string): Part => ({ key, d: `${line(points.map(seen))}Z`, fill });
  const skin: Point[] = jaw.flatMap(([x, y, z]) => [place([x, y, z]), place([x, y, -z])]);
  const parts: Part[] = [
    { key: "bun", d: ball(place([-0.042, 0.142, 0]), 0.044, camera), fill: ink.hair, ...outline },
    { key: "hair-back", d: hull(hairPoints.map(place), camera), fill: ink.hair, ...outline },
    // Where there are outlines, one runs round all three; what of it lies inside is covered again.
    ...(!ink.lined ? [] : [{ ...flat("nose-edge", nose, ink.skin), ...outline }, { ...flat("lips-edge", lips, ink.skin), ...outline }]),
    { key: "face", d: hull(skin, camera), fill: ink.skin, ...outline },
    flat("nose", nose, ink.skin), flat("lips", lips, ink.skin),
  ];
  for (const side of [1, -1] as const) {
    const at = (x: number, y: number, z: number): Point => [x, y, side * z];
    const hidden = (p: Point): boolean => faces(p) < 0.12;
    const eyeAt = at(0.088, -0.008, 0.034);
    if (!hidden(eyeAt)) {
      parts.push(stroke(`eye${side}`, [at(0.097, -0.006, 0.017), at(0.093, -0.0145, 0.028), at(0.085, -0.0145, 0.039), at(0.074, -0.005, 0.05)], 4.4, ink.face));
      parts.push(stroke(`brow${side}`, [at(0.1, 0.02, 0.014), at(0.095, 0.027, 0.032), at(0.077, 0.02, 0.052)], 3.6, ink.face, 0.75));
    }
    if (!hidden(at(0.085, -0.068, 0.024))) parts.push(stroke(`mouth${side}`, [[0.1, -0.0755, 0], at(0.096, -0.0745, 0.012), at(0.085, -0.068, 0.026)], 3.6, ink.face));
    if (!hidden(at(0.07, -0.042, 0.05))) {
      parts.push({ key: `cheek${side}`, d: hull(around(8).map(([u, v]) => place(at(0.07 - u * 0.011, -0.042 + v * 0.018, 0.05 + u * 0.0126))), camera), fill: ink.cheek, opacity: 0.3 });
    }
    if (faces([0.1, -0.05, 0]) > 0.5) parts.push(stroke("nostrils", [[0.104, -0.053, -0.013], [0.112, -0.056, 0], [0.104, -0.053, 0.013]], 3.2, ink.skinShade));
  }
  for (const side of [1, -1] as const) {
    const near = hairPoints.filter((p) => p[2] * side >= -0.001 && faces(p) > -0.05);
    if (near.length > 3) parts.push({ key: `hair${side}`, d: hull(near.map(place), camera), fill: ink.hair });
    if (faces([0, 0, side * 0.08]) > 0.6) {
      parts.push({ key: `ear${side}`, d: hull(around(10).map(([u, v]) => place([-0.012 + 0.013 * u + 0.004 * v, -0.02 + 0.021 * v, side * 0.083])), camera), fill: ink.skin, stroke: ink.skinShade, width: 2.5 });
      parts.push(stroke(`strand${side}`, [[0.05, 0.098, side * 0.03], [0, 0.075, side * 0.07], [-0.06, 0.055, side * 0.068], [-0.1, 0.03, side * 0.03]], 3, ink.hairShade, 0.8));
    }
  }
  return parts;
};
