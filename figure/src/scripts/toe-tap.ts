/** D2, D7: one foot grows light, then floats; the pelvis stays. */
import type { Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { postures } from "./postures.ts";

const onSeat: Limb = { at: [-0.03, 0.485, 0.225], bend: [-1, 0, 0.4], end: [0.9, -0.45, 0.1] };
const up = (side: 1 | -1): Limb => ({ at: [0.37, 0.17, side * 0.1], bend: [1, 0.5, side * 0.1] });

/** A foot that will tilt says where its toes point from the start, so that it turns on the way. */
const sat: Limb = { at: [0.4, 0.07, 0.1], bend: [1, 0.4, 0.1], end: [1, 0, 0.1] };
const propped: Limb = { at: [0.55, 0.07, 0.1], bend: [0.3, 1, 0.06], end: [1, 0, 0.18] };
const lying: Limb = { at: [0.4, 0.07, 0.1], bend: [0.3, 1, 0.05], end: [1, 0, 0.16] };

export const toeTap = [
  {
    of: "ex.toe-tap.sitting", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0] }], from: { lumbar: 1, legR: sat, arms: onSeat },
    phases: { light: { flat: 0.45, legR: { at: [0.415, 0.102, 0.1], bend: [1, 0.4, 0.1], end: [0.88, -0.47, 0] } }, down: {}, rest: { thoracic: 2 } },
  },
  {
    of: "ex.toe-tap.propped", posture: postures.propped, from: { legR: propped, arms: { at: [0, 0.036, 0.27], bend: [-0.5, 0, 1], end: [1, -0.12, 0] } },
    props: [{ is: "pillow", at: [-0.62, 0.1, 0], size: [0.6, 0.2, 0.5] }, { is: "pillow", at: [-0.495, 0.3, 0], size: [1, 0.2, 0.5], lean: -41 }],
    phases: { light: { legR: { at: [0.53, 0.125, 0.1], bend: [0.3, 1, 0.06], end: [1, 0.1, 0] } }, down: {}, rest: { thoracic: 1 } },
  },
  {
    of: "ex.toe-tap.standing", posture: postures.standing,
    from: { support: { hip: [0, 0.86, 0] }, legR: { at: [0, 0.07, 0.085], bend: [1, 0, 0.08], end: [1, 0, 0.08] }, arms: { at: [0.375, 1.17, 0.16], bend: [-0.4, -1, 0.5], end: [0.05, 1, 0] } },
    props: [{ is: "wall", at: [0.405, 0, 0] }],
    phases: {
      light: { support: { hip: [0, 0.862, -0.025] }, side: 1, tip: -1, flat: 0.3, legR: { at: [0.03, 0.13, 0.085], bend: [1, 0, 0.08], end: [0.78, -0.62, 0] } },
      down: {},
      shift: [{ support: { hip: [0, 0.86, 0.02] }, ...onRight }, { support: { hip: [0, 0.86, -0.02] }, ...onLeft }, {}],
    },
  },
  {
    of: "ex.toe-tap.march", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.02, 0.45, 0] }], from: { lumbar: 1, arms: onSeat },
    phases: { right: { flat: 0.45, legR: up(1) }, "right-down": {}, left: { flat: 0.45, legL: up(-1) }, "left-down": {} },
  },
  {
    of: "ex.toe-tap.back", posture: postures["lying-back"], from: { legR: lying },
    phases: { lift: { legR: { at: [0.42, 0.41, 0.1], bend: [-0.4, 1, 0.05], end: [0.6, 0.8, 0] } }, down: {}, rest: {} },
  },
] as const satisfies readonly Script[];
