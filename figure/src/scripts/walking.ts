/** Walking: on the spot her feet just leave the mat; elsewhere it runs under her, so that she stays in the picture. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { KeyPose, Script } from "../script.ts";
import { onBall } from "./feet.ts";
import { postures } from "./postures.ts";

type Side = 1 | -1;
const apart = 0.07;
const round = (n: number): number => Math.round(n * 1000) / 1000;
const flat = (x: number, side: Side): Limb => ({ at: [x, 0.07, side * apart], bend: [1, 0, side * 0.06] });
const rising = (x: number, side: Side): Limb => {
  const { at: [ankle, up, z], ...rest } = onBall(x, side * apart, 20);
  return { ...rest, at: [round(ankle), round(up), z], bend: [1, 0, side * 0.06], end: [0.94, -0.34, 0] };
};
const named = (side: Side): "legR" | "legL" => (side > 0 ? "legR" : "legL");
const other = (side: Side): Side => (side > 0 ? -1 : 1);

interface Gait { readonly step: number; readonly swing: number; readonly elbow: number }
const arm = (swing: number, elbow: number): Limb => ({ swing: 6 + swing, out: 5, bend: elbow });
/** Both feet are down, this one in front, the heel of the other on its way up. An arm goes forward with the other leg. */
const contact = (side: Side, { step, swing, elbow }: Gait): KeyPose => ({
  support: { hip: [0, round(0.068 + Math.sqrt(0.785 ** 2 - step ** 2)), 0] }, twist: side * 3, armR: arm(-side * swing, elbow), armL: arm(side * swing, elbow),
  [named(side)]: flat(step, side), [named(other(side))]: rising(-step, other(side)), through: true,
});
/** This foot carries, the other comes past it. */
const passing = (side: Side): KeyPose => ({
  support: { hip: [0, 0.857, side * 0.015] }, [named(other(side))]: { at: [0, 0.14, -side * apart], bend: [1, 0, -side * 0.06], end: [0.92, -0.38, 0] }, through: true,
});
/** So many double steps; the last one is shorter, so that she sets out again from where she came to a stand. */
const walk = (count: number, gait: Gait): readonly KeyPose[] => {
  const steps = Array.from({ length: count }, () => [passing(1), contact(-1, gait), passing(-1), contact(1, gait)]).flat();
  const { through: _, ...last } = contact(1, { ...gait, step: gait.step / 2, swing: gait.swing / 2 });
  return [...steps.slice(0, -1), last];
};
const easy: Gait = { step: 0.17, swing: 15, elbow: 14 };
/** The same stride all the way: what makes it brisk is how many there are. */
const brisk: Gait = { step: 0.21, swing: 20, elbow: 24 };
const upright = ({ elbow }: Gait): Change => ({ support: { hip: [0, 0.862, 0] }, lean: -2, headAt: -1, arms: arm(0, elbow), legs: flat(0, 1) });

const beside: Prop = { is: "wall", at: [0, 0, -0.46], heading: 90, size: [0.06, 1.9, 1.1] };
const holding: Change = { armL: { at: [0.2, 1.08, -0.43], bend: [-0.3, -1, 0.2], end: [0.4, 1, 0], palm: [0, 0, -1] } };
const lifted = (side: Side): Change => ({
  support: { hip: [0, 0.86, side * 0.02] }, armR: { swing: 6 - side * 10, out: 5, bend: 16 }, [side > 0 ? "legL" : "legR"]: { at: [0, 0.135, -side * apart], bend: [1, 0, -side * 0.06], end: [0.94, -0.34, 0] },
});
const onSpot = (side: Side): readonly KeyPose[] => [{ ...lifted(side), through: true }, { through: true }];
const weight = (side: Side): readonly KeyPose[] => [{ support: { hip: [0, 0.858, side * 0.035] }, [side > 0 ? "legL" : "legR"]: onBall(0, -side * apart, 14) }, {}];
const sitting = (side: Side): KeyPose => ({ [side > 0 ? "legR" : "legL"]: { ...onBall(0.4, side * 0.1, 24), bend: [1, 0.4, side * 0.1] }, flat: 0.45 });

export const walking = [
  {
    of: "ex.walking.seated", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.02, 0.45, 0] }],
    from: { arms: { at: [0.1, 0.632, 0.12], bend: [-0.6, -0.5, 0.5], end: [1, -0.2, -0.1] } },
    phases: { steps: Array.from({ length: 6 }, () => [{}, sitting(1), {}, sitting(-1)]).flat(), rest: { lumbar: 2 } },
  },
  {
    of: "ex.walking.spot", posture: postures.standing, view: "three-quarter", props: [beside], from: { ...upright(easy), lean: 0, headAt: 0, ...holding },
    phases: { steps: [...Array.from({ length: 22 }, () => [...onSpot(1), ...onSpot(-1)]).flat(), lifted(1)], slow: [...weight(1), ...weight(-1), ...weight(1), ...weight(-1)] },
  },
  { of: "ex.walking.indoors", posture: postures.standing, from: upright(easy), phases: { there: walk(16, easy), back: walk(16, easy) } },
  { of: "ex.walking.outside", posture: postures.standing, from: upright(easy), phases: { easy: walk(24, easy), tall: walk(24, easy) } },
  { of: "ex.walking.brisk", posture: postures.standing, from: upright(brisk), phases: { warm: walk(15, brisk), brisk: walk(31, brisk), slow: walk(7, brisk) } },
] as const satisfies readonly Script[];
