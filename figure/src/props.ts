/** What she uses: each made of boxes, balls and bars, so that it can be seen from every side. */
import type { Camera } from "./camera.ts";
import type { Ink } from "./ink.ts";
import { around, boneRings, hull, round, tube } from "./outline.ts";
import type { Part } from "./part.ts";
import { about, add, after, back, turned, type Point, type Turn } from "./space.ts";
import type { LimbName } from "./stance.ts";

/** `at` is the middle of what she touches: a seat's top, a table's near edge, a wall's face; of the rest, its own middle. */
export interface Prop {
  readonly is: "chair" | "table" | "wall" | "bed" | "pillow" | "towel" | "roller" | "ball" | "cot" | "baby" | "bag";
  readonly at: Point;
  /** Length, height and depth, where it can be had in several sizes. */
  readonly size?: Point;
  /** Turned about the line towards us, in degrees. */
  readonly lean?: number;
  /** Turned about the vertical, as she is: 180 is a chair that faces her. */
  readonly heading?: number;
  /** Carried in these phases, from where it is to where her hands go; in the last of them up to this part of it, when it lies where it was. */
  readonly held?: readonly string[];
  readonly setDown?: number;
  /** Drawn over her, or just behind one of her limbs: the pillow between her knees. */
  readonly over?: true;
  readonly behind?: LimbName;
}

/** `full`: 2 is an egg, more is fuller towards the corners, as a pillow is. */
type Piece = { readonly box: Point; readonly at: Point } | { readonly egg: Point; readonly at: Point; readonly full: number } | { readonly bar: Point; readonly at: Point; readonly thick: number } | { readonly disc: number; readonly at: Point; readonly long: number };
interface Made { readonly tone: "prop" | "cloth" | "wall"; readonly pieces: readonly Piece[] }

const box = (at: Point, size: Point): Piece => ({ at, box: size });
const egg = (at: Point, size: Point, full = 2): Piece => ({ at, egg: size, full });
const bar = (at: Point, to: Point, thick: number): Piece => ({ at, bar: to, thick });

/** Round about the line towards us: a roller, or its end where it is not long. */
const disc = (at: Point, radius: number, long = 0): Piece => ({ at, disc: radius, long });

const made = ({ is, size }: Prop): Made => {
  switch (is) {
    case "chair": return { tone: "prop", pieces: [
      ...[-0.19, 0.19].flatMap((z) => [bar([-0.2, 0.45, z], [-0.2, -0.45, z], 0.014), bar([-0.2, -0.02, z], [-0.2, -0.45, z], 0.016), bar([0.2, -0.02, z], [0.2, -0.45, z], 0.016)]),
      box([-0.2, 0.34, 0], [0.03, 0.2, 0.42]), box([0, -0.022, 0], [0.44, 0.044, 0.44]),
    ] };
    case "table": return { tone: "prop", pieces: [...[-0.25, 0.25].flatMap((z) => [bar([0.05, -0.03, z], [0.05, -0.72, z], 0.018), bar([0.62, -0.03, z], [0.62, -0.72, z], 0.018)]), box([0.34, -0.02, 0], [0.7, 0.04, 0.6])] };
    case "wall": return { tone: "wall", pieces: [box([(size?.[0] ?? 0.06) / 2, (size?.[1] ?? 1.9) / 2, 0], size ?? [0.06, 1.9, 0.9])] };
    case "bed": return { tone: "cloth", pieces: [box([0, -0.11, 0], size ?? [2, 0.2, 0.9]), ...[-0.9, 0.9].map((x) => bar([x, -0.2, 0.3], [x, -0.45, 0.3], 0.03))] };
    case "pillow": return { tone: "cloth", pieces: [egg([0, 0, 0], size ?? [0.44, 0.14, 0.34], 3)] };
    // Folded it is flat, rolled it is round.
    case "towel": return { tone: "cloth", pieces: [size !== undefined && size[1] > 0.05 ? egg([0, 0, 0], size, 5) : box([0, 0, 0], size ?? [0.3, 0.03, 0.2])] };
    case "roller": return { tone: "prop", pieces: [disc([0, 0, 0], size?.[1] ?? 0.07, 0.5), disc([0, 0, 0.25], (size?.[1] ?? 0.07) * 0.84), disc([0, 0, 0.25], (size?.[1] ?? 0.07) * 0.36)] };
    case "ball": return { tone: "prop", pieces: [egg([0, 0, 0], size ?? [0.12, 0.12, 0.12])] };
    case "bag": return { tone: "prop", pieces: [box([0, -0.02 - (size?.[1] ?? 0.22) / 2, 0], size ?? [0.3, 0.22, 0.16]), bar([-0.08, -0.03, 0], [0, 0.02, 0], 0.009), bar([0.08, -0.03, 0], [0, 0.02, 0], 0.009)] };
    case "cot": return { tone: "prop", pieces: [box([0, 0.03, 0], [1, 0.08, 0.5]), ...[-0.5, -0.3, -0.1, 0.1, 0.3, 0.5].map((x) => bar([x, 0, 0.25], [x, 0.45, 0.25], 0.01)), bar([-0.5, 0.45, 0.25], [0.5, 0.45, 0.25], 0.014)] };
    case "baby": return { tone: "cloth", pieces: [egg([0, 0, 0], [0.3, 0.15, 0.15]), egg([0.17, 0.035, 0], [0.13, 0.12, 0.12])] };
  }
};

const outlineOf = (piece: Piece, turn: Turn, place: (p: Point) => Point, camera: Camera): string => {
  if ("egg" in piece) {
    const { egg: size, full } = piece;
    // The farthest point each way round the picture: (x/a)^n + (y/b)^n + (z/c)^n = 1 has it in closed form.
    return hull(around(32).map(([u, v]) => {
      const way = turned(back(turn), camera.lift(u, v));
      const weight = size.map((s, axis) => Math.abs((s / 2) * (way[axis] as number)) ** (1 / (full - 1))) as unknown as Point;
      const whole = weight.reduce((sum, w) => sum + w ** full, 0) ** (1 / full);
      const far = size.map((s, axis) => (Math.sign(way[axis] as number) * (s / 2) * (weight[axis] as number)) / whole) as unknown as Point;
      return place(add(piece.at, far));
    }), camera);
  }
  if ("disc" in piece) {
    const { disc: radius, long } = piece;
    return hull(around(24).flatMap(([u, v]) => [long / 2, -long / 2].map((z) => place(add(piece.at, [radius * u, radius * v, z])))), camera);
  }
  if ("bar" in piece) {
    const [p, q] = [place(piece.at), place(piece.bar)];
    return tube(boneRings(p, q, Math.abs(q[1] - p[1]) > Math.abs(q[0] - p[0]) ? [1, 0, 0] : [0, 1, 0], round(piece.thick, piece.thick)), camera);
  }
  const [a, b, c] = piece.box;
  return hull([-0.5, 0.5].flatMap((x) => [-0.5, 0.5].flatMap((y) => [-0.5, 0.5].map((z) => place(add(piece.at, [x * a, y * b, z * c]))))), camera, true);
};

const turnOf = ({ lean = 0, heading = 0 }: Prop): Turn => after(about([0, 1, 0], -heading), about([0, 0, 1], lean));

export const propParts = (prop: Prop, key: string, at: Point, camera: Camera, ink: Ink): readonly Part[] => {
  const { tone, pieces } = made(prop);
  const turn = turnOf(prop);
  const place = (p: Point): Point => add(at, turned(turn, p));
  const [fill, shade] = tone === "prop" ? [ink.prop, ink.propShade] : tone === "cloth" ? [ink.cloth, ink.clothShade] : [ink.wall, ink.wall];
  return pieces.map((piece, index) => ({
    key: `${key}.${index}`, d: outlineOf(piece, turn, place, camera), fill: "bar" in piece ? shade : fill, ...ink.edge(tone === "wall" ? undefined : shade),
  }));
};

/** Corners of what a prop fills, for the frame of a picture. */
export const reachOf = (prop: Prop): readonly Point[] => {
  if (prop.is === "wall") return [add(prop.at, [0, 1, 0])];
  const [long, high] = prop.size ?? ([0.4, 0.2, 0.3] as const);
  const more: readonly Point[] = prop.is === "chair" ? [[-0.22, 0.44, 0]] : prop.is === "table" ? [[0.69, 0, 0]] : prop.is === "bed" ? [[1, 0, -0.5]] : [];
  return [[long / 2, high / 2, 0] as Point, [-long / 2, -high / 2, 0] as Point, ...more].map((corner) => add(prop.at, turned(about([0, 1, 0], -(prop.heading ?? 0)), corner)));
};
