/** A stance: a pose in turns instead of angles, so that two of them can be blended vertebra by vertebra. */
import { bones, regions, restingCurve } from "./body.ts";
import type { Limb, Placed, Pose, Support } from "./pose.ts";
import { about, after, between, mix, still, type Point, type Turn } from "./space.ts";

export const limbNames = ["legR", "legL", "armR", "armL"] as const;
export type LimbName = (typeof limbNames)[number];
/** Something of each limb. */
export const ofLimbs = <T>(make: (name: LimbName) => T): Readonly<Record<LimbName, T>> => Object.fromEntries(limbNames.map((name) => [name, make(name)])) as Record<LimbName, T>;
export const isLeg = (name: LimbName): boolean => name.startsWith("leg");
/** Her right is +1, her left -1. */
export const sideOf = (name: LimbName): 1 | -1 => (name.endsWith("R") ? 1 : -1);

/** A limb of a stance. `turn` of the upper bone in its parent's frame; where it is `placed`, the joints follow from the place. */
export interface LimbStance {
  readonly turn: Turn;
  readonly bend: number;
  /** Of the hand in the forearm's frame, or the foot in the shank's. */
  readonly tip: Turn;
  readonly placed?: Placed;
}

export interface Stance {
  readonly support: Support;
  readonly pelvis: Turn;
  /** Fourteen, absolute, from the tail up. */
  readonly spine: readonly Turn[];
  readonly head: Turn;
  readonly reach: number;
  readonly limbs: Readonly<Record<LimbName, LimbStance>>;
}

const x: Point = [1, 0, 0];
const y: Point = [0, 1, 0];
const z: Point = [0, 0, 1];

const holdOf = (limb: Limb, name: LimbName): LimbStance => {
  if ("at" in limb) {
    return { turn: still, bend: 0, tip: still, placed: limb };
  }
  const { swing, out = 0, spin = 0, bend = 0, point = 0 } = limb;
  // Outward is away from the middle on either side; inward spin likewise.
  const side = sideOf(name);
  return { turn: after(about(z, swing), after(about(x, -side * out), about(y, side * spin))), bend, tip: about(z, isLeg(name) ? -point : point) };
};

/** The share of a whole that has been reached at the end of each of `count` equal parts. */
const share = (index: number, [first, end]: readonly [number, number]): number => Math.min(1, Math.max(0, (index + 1 - first) / (end - first)));

export const stanceOf = (pose: Pose): Stance => {
  const { lean, roll, tip, heading, lumbar, thoracic, neck, flat, side, twist, nod, look, headAt, tilt = 0 } = pose;
  const facingTurn = about(y, -heading);
  const pelvis = after(facingTurn, after(about(z, lean), after(about(y, -roll), about(x, -tip))));
  const whole = [0, bones.spine.length - 3] as const;
  const bone = (index: number): Turn => {
    const curve = (restingCurve[index] as number) * (index < regions.neck[0] ? 1 - flat : 1);
    const flexion = lumbar * share(index, regions.lumbar) + thoracic * share(index, regions.thoracic) + neck * share(index, regions.neck);
    const turn = twist * share(index, regions.thoracic) + look * Math.max(0, index - 10) / 4;
    return after(after(pelvis, about(x, side * share(index, whole) + tip * share(index, [0, 3]) + tilt * share(index, regions.neck))), after(about(z, curve - flexion), about(y, turn)));
  };
  const spine = bones.spine.map((_, index) => bone(index));
  const chest = spine[10] as Turn;
  if (headAt !== undefined) {
    const head = after(facingTurn, after(about(z, headAt), about(y, -roll + twist + look)));
    for (const index of [11, 12, 13]) spine[index] = between(chest, head, (index - 10) / 4);
    return { support: pose.support, pelvis, spine, head, reach: pose.reach, limbs: ofLimbs((name) => holdOf(pose[name], name)) };
  }
  const head = after(after(pelvis, about(x, side * 0.6 + tip + tilt)), after(about(z, -lumbar - thoracic - neck - nod), about(y, twist + look)));
  return { support: pose.support, pelvis, spine, head, reach: pose.reach, limbs: ofLimbs((name) => holdOf(pose[name], name)) };
};

const supportBetween = (a: Support, b: Support, u: number): Support => {
  if ("hip" in a && "hip" in b) return { hip: mix(a.hip, b.hip, u) };
  if ("knees" in a && "knees" in b) return { ...a, knees: mix(a.knees, b.knees, u), thigh: a.thigh + (b.thigh - a.thigh) * u };
  if ("node" in a && "node" in b && a.node === b.node) return { node: a.node, at: mix(a.at, b.at, u) };
  throw new Error("two poses of one script rest on different parts of the body");
};

const mixed = (a: Point | undefined, b: Point | undefined, u: number): Point | undefined => (a === undefined || b === undefined ? undefined : mix(a, b, u));
const placedBetween = (a: Placed, b: Placed, u: number): Placed => {
  const [end, joint] = [mixed(a.end, b.end, u), mixed(a.joint, b.joint, u)];
  return {
    at: mix(a.at, b.at, u), bend: mix(a.bend, b.bend, u), ...(b.palm !== undefined && { palm: b.palm }), ...(a.press === true && b.press === true && { press: true as const }),
    ...(end !== undefined && { end }), ...(joint !== undefined && { joint }),
  };
};
const limbBetween = (a: LimbStance, b: LimbStance, u: number): LimbStance => ({
  turn: between(a.turn, b.turn, u), bend: a.bend + (b.bend - a.bend) * u, tip: between(a.tip, b.tip, u),
  ...(a.placed !== undefined && b.placed !== undefined && { placed: placedBetween(a.placed, b.placed, u) }),
});

/** Between two stances: `u` for the whole, `each` for every bone of the spine, all from 0 to 1. */
export const stanceBetween = (a: Stance, b: Stance, u: number, each: readonly number[]): Stance => ({
  support: supportBetween(a.support, b.support, u),
  pelvis: between(a.pelvis, b.pelvis, each[0] as number),
  spine: a.spine.map((turn, index) => between(turn, b.spine[index] as Turn, each[index] as number)),
  head: between(a.head, b.head, each[13] as number),
  reach: a.reach + (b.reach - a.reach) * u,
  limbs: ofLimbs((name) => limbBetween(a.limbs[name], b.limbs[name], u)),
});
