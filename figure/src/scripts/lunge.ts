/** E8: weight from foot to foot, then a short step forward and both knees a little. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { onBall } from "./feet.ts";
import { postures } from "./postures.ts";

const beside: Prop = { is: "wall", at: [0, 0, -0.46], heading: 90, size: [0.06, 1.9, 1.1] };
const onWall: Limb = { at: [0.2, 1.08, -0.43], bend: [-0.3, -1, 0.2], end: [0.4, 1, 0], palm: [0, 0, -1] };

const front: Limb = { at: [0.19, 0.07, 0.085], bend: [1, 0, 0.08] };
/** The heel rises over the ball of the foot, which stays. */
const behind = (degrees: number): Limb => onBall(-0.17, -0.085, degrees);
const split: Change = { support: { hip: [0, 0.838, 0] }, legR: front, legL: behind(0) };
const down: Change = { support: { hip: [0.01, 0.765, 0] }, legL: behind(24) };

export const lunge = [
  {
    of: "ex.lunge.shift", posture: postures.standing, view: "front", props: [{ ...beside, at: [0, 0, 0.46] }],
    from: { support: { hip: [0, 0.855, 0] }, legs: { at: [0, 0.07, 0.1], bend: [1, 0, 0.08] }, armR: { ...onWall, at: [0.2, 1.08, 0.43], bend: [-0.3, -1, -0.2], palm: [0, 0, 1] }, armL: { swing: 4, out: 8, bend: 12 } },
    phases: { one: { support: { hip: [0, 0.853, 0.08] } }, middle: {}, other: { support: { hip: [0, 0.853, -0.08] } }, centre: {} },
  },
  {
    of: "ex.lunge.split", posture: postures.standing, props: [beside], from: { ...split, armL: onWall },
    phases: { down, up: {}, rest: {} },
  },
  {
    of: "ex.lunge.still", posture: postures.standing, props: [beside], from: split,
    phases: { down, stay: { ...down, flat: 0.2 }, up: {} },
  },
] as const satisfies readonly Script[];
