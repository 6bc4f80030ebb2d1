/** E8: up from a chair, then small squats; never deep. */
import type { Change } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { shifting } from "./shifting.ts";
import { postures } from "./postures.ts";

const front: readonly Prop[] = [{ is: "chair", at: [-0.13, 0.45, 0] }];
const feet = { legs: { at: [0.33, 0.07, 0.1], bend: [1, 0.2, 0.08] } } as const;
const leaning = { lean: -36, headAt: -16 } as const;
const halfUp = { support: { hip: [0.15, 0.705, 0] }, lean: -31, headAt: -14, through: true } as const;
const halfDown = { support: { hip: [0.17, 0.735, 0] }, lean: -25, headAt: -12, through: true } as const;
const up: Change = { lean: 0, flat: 0, support: { hip: [0.32, 0.865, 0] }, arms: { swing: 4, bend: 10 } };
const onSeat = { at: [0.03, 0.475, 0.21], bend: [-1, 0.2, 0.4], end: [0.7, -0.3, 0.2] } as const;
const onKnees = { at: [0.26, 0.588, 0.125], bend: [-0.6, -0.5, 0.5], end: [1, -0.3, -0.05] } as const;

export const squat = [
  {
    of: "ex.squat.chair-hands", posture: postures.sitting, props: front, from: { ...feet, lean: -6, arms: onSeat },
    phases: {
      ready: leaning,
      up: [{ ...halfUp, arms: { swing: 14, bend: 12 } }, up],
      down: [{ ...halfDown, arms: { swing: 6, bend: 10 } }, leaning, {}],
    },
  },
  {
    of: "ex.squat.chair", posture: postures.sitting, props: front, from: feet,
    phases: {
      ready: { ...leaning, arms: onKnees },
      up: [{ ...halfUp, arms: { swing: 36, bend: 22 } }, up],
      down: [{ ...halfDown, arms: { swing: 30, bend: 24 } }, { ...leaning, arms: onKnees }, {}],
    },
  },
  {
    of: "ex.squat.wall", posture: postures.standing, props: [{ is: "wall", at: [-0.19, 0, 0] }],
    from: { support: { hip: [0, 0.82, 0] }, lean: 2, legs: { at: [0.24, 0.07, 0.09], bend: [1, 0, 0.08] } },
    phases: { down: { support: { hip: [0, 0.73, 0] } }, up: {}, rest: shifting([0, 0.82, 0], [0.24, 0.09]) },
  },
  {
    of: "ex.squat.free", posture: postures.standing, props: [{ is: "chair", at: [-0.45, 0.45, 0] }],
    phases: {
      down: { support: { hip: [-0.13, 0.745, 0] }, lean: -30, headAt: -10, arms: { swing: 62, bend: 14 } },
      up: {},
      rest: shifting([0, 0.865, 0], [0, 0.085]),
    },
  },
] as const satisfies readonly Script[];
