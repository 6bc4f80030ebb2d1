/** A stance: a pose in turns instead of angles, so that two of them can be blended vertebra by vertebra. */
import { bones, regions, restingCurve } from "./body.ts";
import type { Limb, Pose, Rest } from "./pose.ts";
import { about, between, mix, squareTo, still, after, type Point, type Turn } from "./space.ts";

export const limbNames = ["legR", "legL", "armR", "armL"] as const;
export type LimbName = (typeof limbNames)[number];

/** A limb of a stance. `turn` of the upper bone in its parent's frame; where it is `placed`, the joints follow from the place. */
export interface Hold {
  readonly turn: Turn;
  readonly bend: number;
  /** Of the hand in the forearm's frame, or the foot in the shank's. */
  readonly tip: Turn;
  readonly placed?: { readonly at: Point; readonly bend: Point; readonly end: Point | undefined; readonly palm: Point | undefined; readonly press: boolean; readonly joint: Point | undefined };
}

export interface Stance {
  readonly rest: Rest;
  readonly pelvis: Turn;
  /** Fourteen, absolute, from the tail up. */
  readonly spine: readonly Turn[];
  readonly head: Turn;
  readonly reach: number;
  readonly limbs: Readonly<Record<LimbName, Hold>>;
}

const x: Point = [1, 0, 0];
const y: Point = [0, 1, 0];
const z: Point = [0, 0, 1];

const holdOf = (limb: Limb, name: LimbName): Hold => {
  if ("at" in limb) {
    return { turn: still, bend: 0, tip: still, placed: { at: limb.at, bend: limb.bend, end: limb.end, palm: limb.palm, press: limb.press === true, joint: limb.joint } };
  }
  const { swing, out = 0, spin = 0, bend = 0, point = 0 } = limb;
  // Outward is away from the middle on either side; inward spin likewise.
  const side = name.endsWith("R") ? 1 : -1;
  return { turn: after(about(z, swing), after(about(x, -side * out), about(y, side * spin))), bend, tip: about(z, name.startsWith("leg") ? -point : point) };
};

/** The share of a whole that has been reached at the end of each of `count` equal parts. */
const share = (index: number, [first, end]: readonly [number, number]): number => Math.min(1, Math.max(0, (index + 1 - first) / (end - first)));

export const stanceOf = (pose: Pose): Stance => {
  const { lean, roll, tip, heading, lumbar, thoracic, neck, flat, side, twist, nod, look, headAt } = pose;
  const facingTurn = about(y, -heading);
  const pelvis = after(facingTurn, after(about(z, lean), after(about(y, -roll), about(x, -tip))));
  const whole = [0, bones.spine.length - 3] as const;
  const bone = (index: number): Turn => {
    const curve = (restingCurve[index] as number) * (index < regions.neck[0] ? 1 - flat : 1);
    const flexion = lumbar * share(index, regions.lumbar) + thoracic * share(index, regions.thoracic) + neck * share(index, regions.neck);
    const turn = twist * share(index, regions.thoracic) + look * Math.max(0, index - 10) / 4;
    return after(after(pelvis, about(x, side * share(index, whole) + tip * share(index, [0, 3]))), after(about(z, curve - flexion), about(y, turn)));
  };
  const spine = bones.spine.map((_, index) => bone(index));
  const chest = spine[10] as Turn;
  if (headAt !== undefined) {
    const head = after(facingTurn, after(about(z, headAt), about(y, -roll + twist + look)));
    for (const index of [11, 12, 13]) spine[index] = between(chest, head, (index - 10) / 4);
    return { rest: pose.rest, pelvis, spine, head, reach: pose.reach, limbs: limbsOf(pose) };
  }
  const head = after(after(pelvis, about(x, side * 0.6 + tip)), after(about(z, -lumbar - thoracic - neck - nod), about(y, twist + look)));
  return { rest: pose.rest, pelvis, spine, head, reach: pose.reach, limbs: limbsOf(pose) };
};

const limbsOf = (pose: Pose): Stance["limbs"] => ({
  legR: holdOf(pose.legR, "legR"), legL: holdOf(pose.legL, "legL"), armR: holdOf(pose.armR, "armR"), armL: holdOf(pose.armL, "armL"),
});

const restBetween = (a: Rest, b: Rest, u: number): Rest => {
  if ("hip" in a && "hip" in b) return { hip: mix(a.hip, b.hip, u) };
  if ("knees" in a && "knees" in b) return { ...a, knees: mix(a.knees, b.knees, u), thigh: a.thigh + (b.thigh - a.thigh) * u };
  if ("node" in a && "node" in b && a.node === b.node) return { node: a.node, at: mix(a.at, b.at, u) };
  throw new Error("two poses of one script rest on different parts of the body");
};

const limbBetween = (a: Hold, b: Hold, u: number): Hold => ({
  turn: between(a.turn, b.turn, u), bend: a.bend + (b.bend - a.bend) * u, tip: between(a.tip, b.tip, u),
  ...(a.placed !== undefined && b.placed !== undefined && {
    placed: {
      at: mix(a.placed.at, b.placed.at, u), bend: mix(a.placed.bend, b.placed.bend, u), press: a.placed.press && b.placed.press,
      palm: b.placed.palm,
      end: a.placed.end !== undefined && b.placed.end !== undefined ? squareTo(mix(a.placed.end, b.placed.end, u), [0, 0, 0], x) : undefined,
      joint: a.placed.joint !== undefined && b.placed.joint !== undefined ? mix(a.placed.joint, b.placed.joint, u) : undefined,
    },
  }),
});

/** Between two stances: `u` for the whole, `each` for every bone of the spine, all from 0 to 1. */
export const stanceBetween = (a: Stance, b: Stance, u: number, each: readonly number[]): Stance => ({
  rest: restBetween(a.rest, b.rest, u),
  pelvis: between(a.pelvis, b.pelvis, each[0] as number),
  spine: a.spine.map((turn, index) => between(turn, b.spine[index] as Turn, each[index] as number)),
  head: between(a.head, b.head, each[13] as number),
  reach: a.reach + (b.reach - a.reach) * u,
  limbs: {
    legR: limbBetween(a.limbs.legR, b.limbs.legR, u), legL: limbBetween(a.limbs.legL, b.limbs.legL, u),
    armR: limbBetween(a.limbs.armR, b.limbs.armR, u), armL: limbBetween(a.limbs.armL, b.limbs.armL, u),
  },
});
