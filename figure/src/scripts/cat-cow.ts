/** E3: rounding and a slight arch, tail first; hands stay where they are. */
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { postures } from "./postures.ts";

export const catCow = [
  {
    of: "ex.cat-cow.seated", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0] }],
    phases: {
      round: { leads: "tail", lean: 16, lumbar: 20, thoracic: 24, neck: 10, nod: 6, flat: 0.5 },
      arch: { leads: "tail", lean: -7, lumbar: -8, thoracic: -8, neck: -4 },
      level: {},
    },
  },
  {
    of: "ex.cat-cow.wall", posture: postures.standing,
    from: { support: { hip: [-0.01, 0.862, 0] }, lean: -12, flat: 0.3, arms: { at: [0.51, 1.2, 0.15], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0], press: true } },
    props: [{ is: "wall", at: [0.54, 0, 0] }],
    phases: {
      round: { leads: "tail", support: { hip: [-0.02, 0.82, 0] }, lumbar: 22, thoracic: 24, neck: 10, nod: 6, flat: 0.6 },
      arch: { leads: "tail", lumbar: -9, thoracic: -9, neck: -4, flat: 0.1 },
      level: [onRight, onLeft, {}],
    },
  },
  {
    of: "ex.cat-cow.table", posture: postures.standing,
    from: { support: { hip: [-0.1, 0.84, 0] }, lean: -62, flat: 0.4, neck: -8, arms: { at: [0.56, 0.746, 0.12], bend: [-1, 0, 0], joint: [0.33, 0.756, 0.16], end: [1, -0.1, 0] } },
    props: [{ is: "table", at: [0.26, 0.72, 0] }],
    phases: {
      round: { leads: "tail", support: { hip: [-0.06, 0.8, 0] }, lumbar: 22, thoracic: 24, neck: 8, nod: 6, flat: 0.6 },
      arch: { leads: "tail", lumbar: -9, thoracic: -9, neck: -12, flat: 0.1 },
      level: [onRight, onLeft, {}],
    },
  },
  {
    of: "ex.cat-cow.forearms", posture: postures["hands-and-knees"], props: [{ is: "pillow", at: [0.52, 0.045, 0], size: [0.46, 0.09, 0.5] }],
    from: { lean: -92, arms: { at: [0.64, 0.11, 0.12], bend: [-1, 0, 0], joint: [0.41, 0.115, 0.16], end: [1, -0.1, 0] } },
    phases: {
      round: { leads: "tail", lumbar: 24, thoracic: 12, neck: -10, nod: 4, support: { knees: [0, 0.06, 0], thigh: -3 } },
      arch: { leads: "tail", lumbar: -9, thoracic: -9, neck: -12, flat: 0.2, support: { knees: [0, 0.06, 0], thigh: 1 } },
      level: {},
    },
  },
  {
    of: "ex.cat-cow.hands-and-knees", posture: postures["hands-and-knees"],
    phases: {
      round: { leads: "tail", lean: -60, lumbar: 26, thoracic: 28, neck: 12, nod: 10, support: { knees: [0, 0.06, 0], thigh: -3 } },
      arch: { leads: "tail", lean: -92, lumbar: -9, thoracic: -9, neck: -14, flat: 0.2, support: { knees: [0, 0.06, 0], thigh: 1 } },
      level: {},
    },
  },
] as const satisfies readonly Script[];
