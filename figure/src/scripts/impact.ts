/** The way back to impact: what comes down is quick and small, and the knees give as it lands. */
import type { Change, Limb, Placed } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { KeyPose, Script } from "../script.ts";
import { onBall } from "./feet.ts";
import { postures } from "./postures.ts";
import { shifting } from "./shifting.ts";

type Side = 1 | -1;
const legOf = (side: Side): "legR" | "legL" => (side > 0 ? "legR" : "legL");
const ahead: Prop = { is: "wall", at: [0.48, 0, 0] };
const beside: Prop = { is: "wall", at: [0, 0, -0.5], heading: 90, size: [0.06, 1.9, 1.1] };
const hands: Limb = { at: [0.45, 1.2, 0.16], bend: [-0.4, -1, 0.5], end: [0.05, 1, 0] };
const bent = { swing: 0, out: 6, bend: 56 } as const;
const swinging = (side: Side, by: number): Change => ({ armR: { ...bent, swing: -side * by }, armL: { ...bent, swing: side * by } });

const rounded = (n: number): number => Math.round(n * 1000) / 1000;
/** On the ball of the foot, or so far above the mat. */
const ball = (side: Side, apart: number, up = 0): Placed => {
  const { at: [x, y, z], ...rest } = onBall(0, side * apart, 28);
  return { ...rest, at: [rounded(x), rounded(y + up), z], end: [0.88, -0.47, 0] };
};

const soft: Change = { support: { hip: [0, 0.858, 0] }, arms: bent };
/** A knee comes up a little, the other leg carries. */
const knee = (side: Side): Change => ({
  support: { hip: [0, 0.856, side * 0.02] }, ...swinging(side, 8), [legOf(side > 0 ? -1 : 1)]: { at: [0.02, 0.13, -side * 0.075], bend: [1, 0, -side * 0.06], end: [0.92, -0.38, 0] },
});
const stepping = (count: number): readonly KeyPose[] =>
  [...Array.from({ length: count }, () => [{ ...knee(1), through: true }, { through: true }, { ...knee(-1), through: true }, { through: true }] as const).flat(), knee(1)];

/** Landed on one foot, the knee gives; then neither foot is down. */
const landed = (side: Side): KeyPose => ({
  support: { hip: [0.02, 0.842, side * 0.02] }, ...swinging(side, 16), [legOf(side)]: { at: [0, 0.075, side * 0.06], bend: [1, 0, side * 0.06] },
  [legOf(side > 0 ? -1 : 1)]: { at: [-0.07, 0.17, -side * 0.07], bend: [1, 0, -side * 0.06], end: [0.75, -0.66, 0] }, through: true,
});
const flying: KeyPose = { support: { hip: [0.03, 0.9, 0] }, legR: ball(1, 0.065, 0.02), legL: ball(-1, 0.065, 0.02), through: true };

const low: Change = { support: { hip: [-0.01, 0.832, 0] } };
const off: Change = { support: { hip: [0.046, 0.903, 0] }, legR: ball(1, 0.085), legL: ball(-1, 0.085) };
const up: Change = { support: { hip: [0.046, 0.94, 0] }, legR: ball(1, 0.085, 0.04), legL: ball(-1, 0.085, 0.04) };
/** Stand, then down, up and off, and down again. */
const hop: readonly KeyPose[] = [{}, {}, {}, low, { ...off, through: true }, up, { ...off, through: true }, low];

const hanging: Limb = { swing: 6, bend: 58, point: 20 };
const one: Change = { support: { hip: [0, 0.86, 0.035] }, legR: { at: [0, 0.07, 0.06], bend: [1, 0, 0.06] }, legL: hanging };
const oneOff: Change = { ...one, support: { hip: [0.042, 0.9, 0.035] }, legR: ball(1, 0.06) };
const oneLow: Change = { ...one, support: { hip: [0, 0.836, 0.035] } };
const oneHop: readonly KeyPose[] = [one, one, one, oneLow, { ...oneOff, through: true }, { ...oneOff, support: { hip: [0.042, 0.925, 0.035] }, legR: ball(1, 0.06, 0.025) }, { ...oneOff, through: true }, oneLow];

export const impact = [
  {
    of: "ex.impact.heel-drop", posture: postures.standing, props: [ahead], from: { arms: hands },
    phases: { up: { ...off, arms: hands }, drop: [off, { support: { hip: [0, 0.852, 0] }, within: 0.14 }, {}], rest: shifting([0, 0.865, 0], [0, 0.085]) },
  },
  {
    of: "ex.impact.march", posture: postures.standing, view: "three-quarter", from: soft,
    phases: { march: stepping(15), walk: stepping(7) },
  },
  {
    of: "ex.impact.jog", posture: postures.standing, view: "three-quarter", from: soft,
    phases: { jog: [...Array.from({ length: 20 }, () => [landed(1), flying, landed(-1), flying]).flat(), knee(1)], walk: stepping(11) },
  },
  {
    of: "ex.impact.hops", posture: postures.standing, props: [beside], from: { arms: { ...bent, bend: 40 } },
    phases: { hop: Array.from({ length: 4 }, () => hop).flat(), rest: [...shifting([0, 0.865, 0], [0, 0.085]), ...shifting([0, 0.865, 0], [0, 0.085])] },
  },
  {
    of: "ex.impact.one-leg-hops", posture: postures.standing, props: [beside], from: { arms: { ...bent, out: 14, bend: 40 }, legL: { swing: 0, bend: 6 } },
    phases: { ready: one, hop: Array.from({ length: 3 }, () => oneHop).flat(), rest: [{}, {}] },
  },
] as const satisfies readonly Script[];
