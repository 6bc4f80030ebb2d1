/** Heel lifts: the ball of the foot stays, the heel rises, and all of her with it. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { onBall } from "./feet.ts";
import { postures } from "./postures.ts";
import { shifting } from "./shifting.ts";

const ahead: Prop = { is: "wall", at: [0.48, 0, 0] };
const beside: Prop = { is: "wall", at: [0, 0, -0.5], heading: 90, size: [0.06, 1.9, 1.1] };
const hands = (up = 0): Limb => ({ at: [0.45, 1.2 + up, 0.16], bend: [-0.4, -1, 0.5], end: [0.05, 1, 0] });
const up: Change = { support: { hip: [0.046, 0.904, 0] }, legs: onBall(0, 0.085, 28), flat: 0.2 };
const knees = { at: [0.2, 0.608, 0.125], bend: [-0.6, -0.5, 0.5], end: [1, -0.4, -0.1] } as const;
/** One leg carries her; the other foot hangs behind. */
const one: Change = { support: { hip: [0, 0.863, 0.03] }, tip: 1, legR: onBall(0, 0.06, 0), legL: { swing: 8, bend: 62, point: 20 }, arms: hands() };

export const calfRaise = [
  {
    of: "ex.calf-raise.seated", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0] }], from: { arms: knees },
    phases: {
      up: { legs: { ...onBall(0.4, 0.1, 28), bend: [1, 0.4, 0.1] }, flat: 0.5, arms: { ...knees, at: [0.2, 0.635, 0.125] } },
      down: {}, rest: {},
    },
  },
  {
    of: "ex.calf-raise.wall", posture: postures.standing, props: [ahead], from: { arms: hands() },
    phases: { up: { ...up, arms: hands() }, down: {}, rest: shifting([0, 0.865, 0], [0, 0.085]) },
  },
  {
    of: "ex.calf-raise.free", posture: postures.standing, props: [beside],
    phases: { up, down: {}, rest: shifting([0, 0.865, 0], [0, 0.085]) },
  },
  {
    of: "ex.calf-raise.one-leg", posture: postures.standing, props: [ahead], from: one,
    phases: { ready: {}, up: { support: { hip: [0.04, 0.9, 0.03] }, legR: onBall(0, 0.06, 25) }, down: {}, rest: { support: { hip: [0, 0.863, 0] }, tip: 0, legR: onBall(0, 0.06, 0), legL: { swing: 0, bend: 6 } } },
  },
] as const satisfies readonly Script[];
