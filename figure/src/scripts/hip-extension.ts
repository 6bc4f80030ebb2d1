/** A9, D7: a squeeze sitting, the top knee drawn back, a leg back at the wall, a thigh just off a pillow. The back stays long. */
import type { Change, Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { shifting } from "./shifting.ts";
import { postures } from "./postures.ts";

const atWall: Change = {
  support: { hip: [0, 0.862, 0] }, legR: { at: [0, 0.07, 0.085], bend: [1, 0, 0.08], end: [1, 0, 0.08] },
  arms: { at: [0.42, 1.14, 0.15], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0] },
};
const long: Limb = { at: [-0.785, 0.065, 0.09], bend: [0, -1, 0], end: [-1, -0.25, 0] };

export const hipExtension = [
  {
    of: "ex.hip-extension.squeeze", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0] }],
    phases: { squeeze: { within: 0.5, support: { hip: [-0.02, 0.56, 0] }, flat: 0.5 }, soften: {} },
  },
  {
    of: "ex.hip-extension.side", posture: postures["side-lying"], view: "above", props: [{ is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] }],
    from: { legR: { at: [0.57, 0.042, 0.1], bend: [0.3, -0.1, 1], end: [0.86, 0, 0.5] }, legL: { swing: 50, out: -8, bend: 82, point: 20 } },
    phases: { back: { legL: { swing: 10, out: -5, bend: 44, point: 10 } }, return: {}, rest: {} },
  },
  {
    of: "ex.hip-extension.toes", posture: postures.standing, props: [{ is: "wall", at: [0.45, 0, 0] }], from: atWall,
    phases: { back: { lean: -3, legR: { at: [-0.3, 0.126, 0.085], bend: [1, 0, 0.08], end: [0.3, -0.954, 0] } }, in: {}, rest: shifting([0, 0.862, 0], [0, 0.085]) },
  },
  {
    of: "ex.hip-extension.standing", posture: postures.standing, props: [{ is: "wall", at: [0.45, 0, 0] }], from: atWall,
    phases: { back: { lean: -5, legR: { at: [-0.36, 0.17, 0.085], bend: [1, 0, 0.08], end: [0.3, -0.954, 0] } }, in: {}, rest: shifting([0, 0.862, 0], [0, 0.085]) },
  },
  {
    of: "ex.hip-extension.front", posture: postures["hands-and-knees"], props: [{ is: "pillow", at: [0.06, 0.05, 0], size: [0.46, 0.1, 0.42] }],
    from: {
      support: { hip: [0, 0.175, 0] }, lean: -94, flat: 0.6, neck: 0, headAt: -92, legs: long,
      arms: { at: [0.68, 0.035, 0.11], bend: [0.1, 0, 1], end: [0.5, 0, -1] },
    },
    phases: { lift: { legR: { ...long, at: [-0.78, 0.15, 0.09] } }, lower: {}, rest: {} },
  },
] as const satisfies readonly Script[];
