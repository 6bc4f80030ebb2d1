/** A5, D1: the upper back opens the other way: on pillows, over a chair back, at a wall, over a rolled towel, kneeling. */
import type { Change, Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { postures } from "./postures.ts";

const crossed = { armR: { swing: 38, out: 5, spin: 66, bend: 131 }, armL: { swing: 40, out: 14, spin: 80, bend: 132 } } as const;
const onWall: Limb = { at: [0.59, 1.36, 0.16], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0], press: true };
const sunk: Change = { support: { hip: [-0.19, 0.8, 0] }, lean: -38, lumbar: 2, thoracic: -12, headAt: -48 };
const reached: Change = { support: { knees: [0, 0.06, 0], thigh: 20 }, lean: -94, thoracic: -12, headAt: -104 };

export const thoracicExtension = [
  {
    of: "ex.thoracic-extension.propped", posture: postures.propped, from: { ...crossed, thoracic: 2 },
    props: [{ is: "pillow", at: [-0.62, 0.1, 0], size: [0.6, 0.2, 0.5] }, { is: "pillow", at: [-0.495, 0.3, 0], size: [1, 0.2, 0.5], lean: -41 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }, { is: "towel", at: [-0.39, 0.31, 0], size: [0.14, 0.07, 0.42], lean: -41 }],
    phases: { open: { thoracic: -8, reach: -0.012 }, stay: { thoracic: -11, reach: -0.016 }, soften: {} },
  },
  {
    of: "ex.thoracic-extension.seated", posture: postures.sitting, props: [{ is: "chair", at: [0.025, 0.45, 0] }],
    from: { ...crossed, thoracic: 10, lumbar: 4 },
    phases: { open: { thoracic: -18, lean: 9, neck: 4, nod: 6 }, stay: { thoracic: -21, lean: 10, neck: 5, nod: 6 }, soften: {} },
  },
  {
    of: "ex.thoracic-extension.wall", posture: postures.standing, props: [{ is: "wall", at: [0.62, 0, 0] }],
    from: { support: { hip: [-0.02, 0.862, 0] }, lean: -10, flat: 0.3, arms: onWall },
    phases: { sink: sunk, stay: { ...sunk, thoracic: -14 }, up: [onRight, onLeft, {}] },
  },
  {
    of: "ex.thoracic-extension.towel", posture: postures["lying-back"],
    from: { support: { node: 8, at: [-0.33, 0.13, 0] }, lean: 80, thoracic: -2, headAt: 90, ...crossed },
    props: [{ is: "towel", at: [-0.34, 0.04, 0], size: [0.1, 0.08, 0.5] }, { is: "pillow", at: [-0.66, 0.045, 0], size: [0.3, 0.09, 0.4] }],
    phases: { open: { thoracic: -14 }, stay: { thoracic: -17, headAt: 91 }, soften: {} },
  },
  {
    of: "ex.thoracic-extension.puppy", posture: postures["hands-and-knees"],
    from: { arms: { at: [0.71, 0.034, 0.16], bend: [-0.6, 0, 0.5], end: [1, -0.16, 0], press: true } },
    phases: { back: reached, stay: { ...reached, thoracic: -13 }, up: {} },
  },
] as const satisfies readonly Script[];
