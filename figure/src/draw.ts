/** Draws her at a moment: far limbs, trunk, head, near limbs, and what she uses, in the order the eye meets them. */
import { bones, limbs, pelvisStations, shapes, trunk, type Shape } from "./body.ts";
import { cameraOf, views, type Camera } from "./camera.ts";
import { at, endOf, type Compiled, type Moment } from "./compile.ts";
import { headParts } from "./head.ts";
import { blended, inkOf, type Ink } from "./ink.ts";
import { marks } from "./marks.ts";
import { ball, boneRings, hull, line, tube, type Floor, type Ring } from "./outline.ts";
import type { Part } from "./part.ts";
import { propParts, reachOf, type Prop } from "./props.ts";
import type { Chain, Skeleton } from "./skeleton.ts";
import { limbNames, type LimbName } from "./stance.ts";
import { add, between, cross, dot, from, mix, times, turned, type Point } from "./space.ts";
import type { Palette, ThemeName } from "./theme.ts";

export interface Look {
  readonly theme: ThemeName;
  readonly palette: Palette;
  readonly shape: Shape;
  /** The other side: her left for her right. */
  readonly mirrored?: boolean;
}

export interface Drawing {
  /** x, y, width, height. */
  readonly box: readonly [number, number, number, number];
  readonly mirrored: boolean;
  readonly parts: readonly Part[];
}

/** How far the belly swells with a full breath, in metres. */
const swell = 0.017;
/** Skin and cloth lie this far above the mat, so that its edge stays in sight. */
const matTop = 0.003;

const ringsOf = (skeleton: Skeleton, breath: number, shape: Shape): readonly Ring[] => {
  const { belly, low, bust } = shapes[shape];
  const pelvis = { ahead: turned(skeleton.pelvis, [1, 0, 0]), aside: turned(skeleton.pelvis, [0, 0, 1]) };
  const under = pelvisStations.map(({ at: [x, y], back, front, side }, index): Ring => ({
    at: add(skeleton.hip, turned(skeleton.pelvis, [x, y, 0])), ...pelvis, back, side, front: front + (low * index) / 3,
  }));
  const nodes = skeleton.nodes.map((node, i): Ring => {
    const turn = between(skeleton.spine[Math.max(0, i - 1)] as Skeleton["pelvis"], skeleton.spine[Math.min(13, i)] as Skeleton["pelvis"], 0.5);
    const round = belly * Math.exp(-(((i - 2.4) / 2.5) ** 2)) + swell * breath * Math.exp(-(((i - 4.2) / 3) ** 2));
    return {
      at: node, ahead: turned(turn, [1, 0, 0]), aside: turned(turn, [0, 0, 1]), back: trunk.back[i] as number,
      front: (trunk.front[i] as number) + round + bust * Math.exp(-(((i - 8) / 1.3) ** 2)),
      side: (trunk.side[i] as number) + round * 0.3,
    };
  });
  return [...under, ...nodes];
};

/** What a belly with a child in it keeps of its roundness when the back rounds behind it; from the front, its lower edge. */
const bellyOf = ({ nodes, spine }: Skeleton, shape: Shape, camera: Camera, floor: Floor): { readonly d: string; readonly edge?: string } => {
  const { belly } = shapes[shape];
  if (belly < 0.04) return { d: "" };
  const radius = 0.055 + 0.62 * belly;
  const turn = between(spine[1] as Skeleton["pelvis"], spine[4] as Skeleton["pelvis"], 0.5);
  const middle = add(nodes[2] as Point, turned(turn, [0.15 + belly - radius, 0.015, 0]));
  const [x, y] = camera.see(middle);
  return {
    d: ball(middle, radius, camera, floor),
    ...(belly > 0.08 && dot(turned(turn, [1, 0, 0]), camera.ahead) > 0.5 && { edge: line(Array.from({ length: 9 }, (_, i) => [x + radius * Math.cos(3.4 + i * 0.33), y + radius * Math.sin(3.4 + i * 0.33)] as const)) }),
  };
};

/** From the neck out to both shoulders. */
const yokeOf = ({ nodes, spine, limbs: { armR, armL } }: Skeleton, camera: Camera, floor: Floor): string => [armR.root, armL.root].map((root) =>
  tube(boneRings(mix(nodes[11] as Point, root, 0.28), root, turned(spine[10] as Skeleton["pelvis"], [1, 0, 0]), { front: [0.036, 0.05], back: [0.036, 0.05], side: [0.03, 0.049] }), camera, floor) + ball(root, 0.05, camera, floor)).join("");

/** Heel and ankle, then the forefoot: along, up, half-width, from the ankle. */
const sole: readonly (readonly (readonly [number, number, number])[])[] = [
  [[-0.053, -0.05, 0.02], [-0.046, -0.066, 0.022], [-0.03, -0.07, 0.026], [-0.048, -0.03, 0.02], [-0.038, 0.03, 0.03], [0.036, 0.034, 0.028], [0.048, -0.012, 0.028], [0.06, -0.07, 0.03]],
  [[0, -0.07, 0.028], [0.03, 0, 0.026], [0.055, -0.022, 0.028], [0.1, -0.042, 0.032], [0.132, -0.05, 0.028], [0.143, -0.06, 0.026], [0.138, -0.069, 0.028], [0.1, -0.07, 0.038], [0.06, -0.07, 0.034]],
];
const foot = ({ end, toes, top }: Chain, camera: Camera, floor: Floor): string => {
  const aside = cross(toes, top);
  return sole.map((part) => hull(part.flatMap(([along, up, wide]) => [wide, -wide].map((w): Point => {
    const [x, y, z] = add(add(end, times(toes, along)), add(times(top, up), times(aside, w)));
    return [x, floor === undefined ? y : Math.max(floor, y), z];
  })), camera)).join("");
};

const palm = { front: [0.026, 0.025, 0.02, 0.014, 0.007], back: [0.024, 0.023, 0.018, 0.013, 0.006], side: [0.026, 0.037, 0.036, 0.028, 0.006] };
const hand = ({ end, toes, top }: Chain, camera: Camera, floor: Floor): string => {
  const aside = cross(toes, top);
  const thumb = add(add(end, times(toes, 0.022)), times(aside, 0.014));
  return ball(end, 0.026, camera, floor) + tube(boneRings(end, add(end, times(toes, bones.hand)), top, palm), camera, floor) +
    tube(boneRings(thumb, add(thumb, add(times(toes, 0.055), times(aside, 0.024))), top, { front: [0.014, 0.012, 0.006], back: [0.014, 0.012, 0.006], side: [0.016, 0.014, 0.006] }), camera, floor);
};

const legCloth = ({ root, joint, end, front }: Chain, camera: Camera, floor: Floor): string =>
  ball(root, 0.094, camera, floor) + tube(boneRings(root, joint, front[0], limbs.thigh), camera, floor) + ball(joint, 0.0575, camera, floor) + tube(boneRings(joint, end, front[1], limbs.shank, [0, 0.86]), camera, floor);

const footPart = (name: LimbName, chain: Chain, camera: Camera, ink: Ink, floor: Floor, far: number): Part => ({
  key: `${name}.foot`, d: foot(chain, camera, floor) + tube(boneRings(chain.joint, chain.end, chain.front[1], limbs.shank, [0.8, 1]), camera, floor),
  fill: blended(ink.skin, ink.skinShade, far), stroke: ink.outline ?? ink.skinShade, width: ink.line ?? 2.5,
});

const armParts = (name: LimbName, chain: Chain, camera: Camera, ink: Ink, floor: Floor, far: number): readonly Part[] => {
  const { root, joint, end, front } = chain;
  const skin = blended(ink.skin, ink.skinShade, far);
  return [
    { key: `${name}.skin`, d: tube(boneRings(root, joint, front[0], limbs.upperArm, [0.4, 1]), camera, floor) + ball(joint, 0.0365, camera, floor) + tube(boneRings(joint, end, front[1], limbs.foreArm), camera, floor) + hand(chain, camera, floor), fill: skin, stroke: ink.outline ?? ink.skinShade, width: ink.line ?? 2.5 },
    { key: `${name}.sleeve`, d: ball(root, 0.051, camera, floor) + tube(boneRings(root, joint, front[0], limbs.upperArm, [0, 0.52]), camera, floor), fill: blended(ink.top, ink.topShade, far), stroke: ink.outline ?? ink.topShade, width: ink.line ?? 2.5 },
  ];
};

const depthOf = (camera: Camera, ...points: readonly Point[]): number => points.reduce((sum, point) => sum + camera.see(point)[2], 0) / points.length;
/** A limb this much nearer than the trunk lies over the clothes; this much farther is behind them. */
const apart = { leg: 0.17, farLeg: 0.03, legs: 0.11, arm: 0.02, head: 0.14, shade: 0.07 };

const handsOf = ({ skeleton: { limbs: { armR, armL } } }: Moment): Point => mix(armR.end, armL.end, 0.5);
const placeOf = (prop: Prop, compiled: Compiled, moment: Moment): Point => {
  const [first, last] = [prop.held?.[0], prop.held?.at(-1)];
  if (first === undefined || prop.held?.includes(moment.phase.id) !== true || (moment.phase.id === last && moment.done > (prop.setDown ?? 1))) return prop.at;
  const taken = at(compiled, endOf(compiled, first) - (compiled.phases.find(({ id }) => id === first)?.seconds ?? 0));
  return add(prop.at, from(handsOf(taken), handsOf(moment)));
};

/** Everything at a moment, far to near. */
export const partsOf = (compiled: Compiled, moment: Moment, { theme, palette, shape }: Look): readonly Part[] => {
  const camera = cameraOf(views[compiled.script.view ?? "side"]);
  const ink = inkOf(theme, palette);
  const { skeleton, breath } = moment;
  const floor = matTop;
  const rings = ringsOf(skeleton, breath, shape);
  const middle = depthOf(camera, skeleton.hip, skeleton.nodes[8] as Point);
  const outline = { stroke: ink.outline ?? ink.topShade, width: ink.line ?? 2.5 };

  const propsWhere = (is: (prop: Prop) => boolean): readonly Part[] =>
    (compiled.script.props ?? []).flatMap((prop, index) => (is(prop) ? propParts(prop, `prop${index}`, placeOf(prop, compiled, moment), camera, ink) : []));
  const over = (name: LimbName): number => {
    const { root, joint, end } = skeleton.limbs[name];
    return depthOf(camera, root, joint, joint, end) - middle;
  };
  /** Far to near; but hands lie on thighs, never under them. */
  const ordered = limbNames.toSorted((a, b) => Number(over(a) > 0 && a.startsWith("arm")) - Number(over(b) > 0 && b.startsWith("arm")) || over(a) - over(b));
  /** How much farther than the other leg; legs that we see side by side from the front are one, however she leans. */
  const behindOther = (name: LimbName): number => Math.max(over("legR"), over("legL")) - over(name);
  const isFar = (name: LimbName): boolean => over(name) < -apart.farLeg && behindOther(name) > apart.legs;
  const limbParts = (name: LimbName): readonly Part[] => {
    // What is farther lies in shade, more and more: a turning limb never changes colour at once.
    const far = (name.startsWith("leg") ? (isFar(name) ? behindOther(name) - apart.legs : 0) : -over(name) - apart.shade) / 0.05;
    const chain = skeleton.limbs[name];
    if (!name.startsWith("leg")) return armParts(name, chain, camera, ink, floor, far);
    const bare = footPart(name, chain, camera, ink, floor, far);
    // A leg that grows out of the hips on this side shares their cloth.
    if (where(name) === "under") return [bare];
    return [bare, { key: `${name}.cloth`, d: legCloth(chain, camera, floor), fill: blended(ink.leggings, ink.leggingsShade, far), stroke: ink.outline ?? ink.leggingsShade, width: ink.line ?? 2.5 }];
  };
  const where = (name: LimbName): "behind" | "under" | "over" => {
    const depth = over(name);
    return name.startsWith("leg") ? (isFar(name) ? "behind" : depth > apart.leg ? "over" : "under") : depth < -apart.arm ? "behind" : "over";
  };
  const at = (place: "behind" | "under" | "over"): readonly Part[] => ordered.filter((name) => where(name) === place).flatMap((name) => [...propsWhere((prop) => prop.behind === name), ...limbParts(name)]);

  const headDepth = depthOf(camera, skeleton.skull) - middle;
  const neck: Part = { key: "neck", d: tube(rings.slice(14, 19), camera, floor) + ball(skeleton.nodes[14] as Point, 0.046, camera, floor), fill: ink.skin, stroke: ink.outline ?? ink.skinShade, width: ink.line ?? 2.5 };
  const head = headParts(skeleton.head, skeleton.skull, camera, ink);
  const grown = ordered.filter((name) => where(name) === "under").map((name) => legCloth(skeleton.limbs[name], camera, floor)).join("");
  /** Seen from her feet, the hips are before the shirt. */
  const feetFirst = dot(turned(skeleton.pelvis, [0, -1, 0]), camera.ahead) > 0.35;
  const hips: Part = { key: "hips", d: grown + tube(rings.slice(0, feetFirst ? 5 : 7), camera, floor) + ball(add(skeleton.hip, turned(skeleton.pelvis, [-0.016, -0.012, 0])), 0.104, camera, floor), fill: ink.leggings, stroke: ink.outline, width: ink.line };
  const belly = bellyOf(skeleton, shape, camera, floor);
  const edge: readonly Part[] = belly.edge === undefined ? [] : [{ key: "belly", d: belly.edge, fill: "none", stroke: ink.topShade, width: 4 }];
  const top: Part = { key: "top", d: tube(rings.slice(3, 16), camera, floor) + belly.d + yokeOf(skeleton, camera, floor), fill: ink.top, ...outline };

  return [
    ...ground(compiled, camera, ink, skeleton), ...propsWhere(({ over, behind }) => over === undefined && behind === undefined), ...at("behind"),
    neck, ...(headDepth > apart.head ? [] : head),
    ...at("under"), ...(feetFirst ? [top, hips] : [hips, top]), ...edge,
    ...(headDepth > apart.head ? head : []),
    ...at("over"), ...marks(moment, camera, ink), ...propsWhere((prop) => prop.over === true),
  ];
};

/** The mat she is on and her shadow on it. */
const ground = (compiled: Compiled, camera: Camera, ink: Ink, skeleton: Skeleton): readonly Part[] => {
  const { x: [from, to], z: [far, near] } = measured(compiled);
  const points = (y: number): Point[] => [from, to].flatMap((x) => [far, near].map((z): Point => [x, y, z]));
  const [a, b] = [Math.min(skeleton.hip[0], skeleton.skull[0], ...limbNames.map((name) => skeleton.limbs[name].end[0])), Math.max(skeleton.hip[0], skeleton.skull[0], ...limbNames.map((name) => skeleton.limbs[name].end[0]))];
  return [
    { key: "mat-edge", d: hull([...points(0), ...points(-0.018)], camera, true), fill: ink.matEdge },
    { key: "mat", d: hull(camera.level ? [...points(-0.006), ...points(-0.018)] : points(0), camera, true), fill: ink.mat, stroke: ink.outline === undefined ? undefined : ink.matEdge, width: 3 },
    { key: "shadow", d: hull(Array.from({ length: 18 }, (_, i) => [(a + b) / 2 + ((b - a) / 2 + 0.06) * Math.cos(i * 0.349), camera.level ? -0.006 - 0.005 * (1 + Math.sin(i * 0.349)) : 0, 0.2 * Math.sin(i * 0.349)] as Point), camera), fill: ink.shadow, opacity: 0.55 },
  ];
};

/** What a script fills of the room, over the whole repeat: the mat, and the frame of the picture. */
interface Reach { readonly x: readonly [number, number]; readonly z: readonly [number, number]; readonly box: Drawing["box"] }
const reaches = new WeakMap<Compiled, Reach>();
const samples = 24;
const measured = (compiled: Compiled): Reach => {
  const known = reaches.get(compiled);
  if (known !== undefined) return known;
  const camera = cameraOf(views[compiled.script.view ?? "side"]);
  const xs: number[] = [];
  const low: number[] = [];
  const seen: (readonly [number, number])[] = [];
  const reach = (point: Point, by: number): void => {
    xs.push(point[0]);
    if (point[1] < 0.3) low.push(point[2]);
    const [x, y] = camera.see(point);
    seen.push([x - by, y - by], [x + by, y + by]);
  };
  for (let i = 0; i < samples; i++) {
    const { skeleton } = at(compiled, (i / samples) * compiled.seconds);
    reach(skeleton.skull, 0.2);
    reach(skeleton.hip, 0.18);
    for (const node of [5, 8, 10]) reach(skeleton.nodes[node] as Point, 0.07);
    for (const name of limbNames) {
      const { joint, end, toes } = skeleton.limbs[name];
      reach(joint, 0.07);
      reach(add(end, times(toes, 0.15)), 0.02);
    }
  }
  for (const prop of compiled.script.props ?? []) for (const corner of reachOf(prop)) reach(corner, 0.02);
  const x: [number, number] = [Math.min(...xs) - 0.16, Math.max(...xs) + 0.16];
  const z: [number, number] = camera.level ? [-0.3, 0.3] : [Math.min(-0.34, Math.min(...low) - 0.08), Math.max(0.34, Math.max(...low) + 0.08)];
  for (const end of x) for (const side of z) { const [sx, sy] = camera.see([end, -0.02, side]); seen.push([sx, sy]); }
  const [x0, x1, y0, y1] = [Math.min(...seen.map(([sx]) => sx)), Math.max(...seen.map(([sx]) => sx)), Math.min(...seen.map(([, sy]) => sy)), Math.max(...seen.map(([, sy]) => sy))];
  const made = { x, z, box: [x0, -y1, x1 - x0, y1 - y0].map((n) => Math.round(n * 1000)) as unknown as Drawing["box"] };
  reaches.set(compiled, made);
  return made;
};

/** What a picture of this script must hold, whatever the moment: x, y, width, height. */
export const boxOf = (compiled: Compiled): Drawing["box"] => measured(compiled).box;

/** She at a second of the repeat. */
export const draw = (compiled: Compiled, seconds: number, look: Look): Drawing => ({
  box: boxOf(compiled), mirrored: look.mirrored === true, parts: partsOf(compiled, at(compiled, seconds), look),
});
