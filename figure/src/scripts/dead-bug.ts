/** D2, D7: one arm, then arm and leg, move away from a trunk that stays. */
import type { Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

/** Lying: an arm points to the ceiling, or goes back beside the ear. */
const up: Limb = { swing: 86, out: 2, bend: 8 };
const behind: Limb = { swing: 148, out: 4, bend: 12 };
const knee: Limb = { at: [0.42, 0.41, 0.1], bend: [-0.4, 1, 0.05], end: [0.6, 0.8, 0] };
const reaching: Limb = { swing: 106, out: 4, bend: 10 };

/** A foot that will tilt says where its toes point from the start, so that it turns on the way. */
const lying: Limb = { at: [0.4, 0.07, 0.1], bend: [0.3, 1, 0.05], end: [1, 0, 0.16] };

export const deadBug = [
  {
    of: "ex.dead-bug.sitting", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0] }], from: { lumbar: 2, thoracic: 2 },
    phases: { in: { thoracic: 0 }, reach: { flat: 0.45, thoracic: -1, armR: reaching }, down: {} },
  },
  {
    of: "ex.dead-bug.propped", posture: postures.propped, from: { arms: { at: [0, 0.036, 0.27], bend: [-0.5, 0, 1], end: [1, -0.12, 0] } },
    props: [{ is: "pillow", at: [-0.62, 0.1, 0], size: [0.6, 0.2, 0.5] }, { is: "pillow", at: [-0.495, 0.3, 0], size: [1, 0.2, 0.5], lean: -41 }],
    phases: { in: { thoracic: -1 }, reach: { lumbar: 1, armR: reaching }, down: {} },
  },
  { of: "ex.dead-bug.arm", posture: postures["lying-back"], from: { arms: up }, phases: { reach: { armR: behind }, back: {}, rest: {} } },
  {
    of: "ex.dead-bug.slide", posture: postures["lying-back"], from: { arms: up, legR: lying },
    phases: { reach: { armL: behind, legR: { at: [0.74, 0.05, 0.1], bend: [0.3, 1, 0.05], end: [0.45, 0.9, 0] } }, back: {}, rest: {} },
  },
  {
    of: "ex.dead-bug.knee", posture: postures["lying-back"], from: { arms: up, legR: lying },
    phases: { lift: { legR: knee }, in: { legR: knee }, reach: { legR: knee, armL: behind }, back: {} },
  },
  {
    of: "ex.dead-bug.opposite", posture: postures["lying-back"], from: { arms: up, legR: lying },
    phases: { lift: { legR: knee }, in: { legR: knee }, reach: { armL: behind, legR: { at: [0.68, 0.44, 0.1], bend: [-0.2, 1, 0.05], end: [0.3, 0.95, 0] } }, back: {} },
  },
] as const satisfies readonly Script[];
