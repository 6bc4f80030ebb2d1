/** D2, D7: one heel slides away and comes back; the pelvis stays. */
import type { Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { onSide } from "./on-side.ts";
import { postures } from "./postures.ts";

/** A foot that will tilt says where its toes point from the start, so that it turns on the way. */
const sat: Limb = { at: [0.4, 0.07, 0.1], bend: [1, 0.4, 0.1], end: [1, 0, 0.1] };
const propped: Limb = { at: [0.55, 0.07, 0.1], bend: [0.3, 1, 0.06], end: [1, 0, 0.18] };
const lying: Limb = { at: [0.4, 0.07, 0.1], bend: [0.3, 1, 0.05], end: [1, 0, 0.16] };

export const heelSlide = [
  {
    of: "ex.heel-slide.sitting", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0] }], from: { lumbar: 1, thoracic: 1, legR: sat },
    phases: { slide: { flat: 0.45, thoracic: -1, legR: { at: [0.6, 0.062, 0.1], bend: [1, 0.6, 0.1], end: [0.94, 0.3, 0] }, armR: { at: [0.19, 0.575, 0.125], bend: [-0.6, -0.5, 0.5], end: [1, -0.55, -0.1] } }, back: {}, rest: { thoracic: 3 } },
  },
  {
    of: "ex.heel-slide.propped", posture: postures.propped, from: { legR: propped, arms: { at: [0, 0.036, 0.27], bend: [-0.5, 0, 1], end: [1, -0.12, 0] } },
    props: [{ is: "pillow", at: [-0.62, 0.1, 0], size: [0.6, 0.2, 0.5] }, { is: "pillow", at: [-0.495, 0.3, 0], size: [1, 0.2, 0.5], lean: -41 }],
    phases: { slide: { legR: { at: [0.74, 0.052, 0.1], bend: [0.3, 1, 0.06], end: [0.5, 0.87, 0] } }, back: {}, rest: { thoracic: 1 } },
  },
  {
    of: "ex.heel-slide.side", posture: postures["side-lying"], view: "top",
    from: {
      ...onSide, legR: { at: [0.77, 0.05, 0.03], bend: [0, 0, 1], end: [0.95, 0, 0.3] },
      legL: { at: [0.47, 0.14, 0.1], bend: [0, 0, 1], end: [0.75, -0.05, 0.65] },
    },
    props: [{ is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] }, { is: "pillow", at: [0.26, 0.1, 0.38], size: [0.42, 0.18, 0.26], behind: "legL" }],
    phases: { slide: { legL: { at: [0.7, 0.14, 0.04], bend: [0, 0, 1], end: [0.9, -0.05, 0.4] } }, back: {}, rest: {} },
  },
  {
    of: "ex.heel-slide.back", posture: postures["lying-back"], from: { legR: lying },
    phases: { slide: { legR: { at: [0.74, 0.05, 0.1], bend: [0.3, 1, 0.05], end: [0.45, 0.9, 0] } }, back: {}, rest: {} },
  },
] as const satisfies readonly Script[];
