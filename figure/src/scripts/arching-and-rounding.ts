/** E2: the sit bones lead back into a long, slight arch; she stays for a breath, and rounds part of the way up. */
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const child = { at: [0.46, 0.034, 0.17], bend: [-0.3, 0.4, 0.8], end: [1, -0.16, -0.05] } as const;
const childBack = { support: { knees: [0, 0.06, 0], thigh: 60, wide: 0.21 }, lean: -85, lumbar: -6, thoracic: 12, headAt: -102 } as const;
const pillowsBack = { support: { knees: [0, 0.06, 0], thigh: 54 }, lean: -80, lumbar: -7, headAt: -90 } as const;
const wallBack = { support: { hip: [-0.2, 0.77, 0] }, lean: -36, lumbar: -8, neck: -4 } as const;

export const archingAndRounding = [
  {
    of: "ex.arching-and-rounding.seated", posture: postures.sitting, props: [{ is: "chair", at: [-0.06, 0.45, 0] }],
    from: { support: { hip: [0.02, 0.55, 0] }, legs: { at: [0.43, 0.07, 0.15], bend: [1, 0.4, 0.25] }, arms: { at: [0.26, 0.6, 0.15], bend: [-0.6, -0.3, 0.6], end: [1, -0.4, -0.05] } },
    phases: {
      back: { leads: "tail", lean: -26, lumbar: -7, neck: -6 },
      stay: { lean: -27, lumbar: -8, neck: -6 },
      round: { leads: "tail", lean: 4, lumbar: 17, thoracic: 20, neck: 6, nod: 5 },
    },
  },
  {
    of: "ex.arching-and-rounding.table", posture: postures.sitting,
    props: [{ is: "chair", at: [-0.02, 0.45, 0] }, { is: "table", at: [0.33, 0.72, 0], over: true }, { is: "towel", at: [0.53, 0.727, 0], size: [0.34, 0.012, 0.4], held: ["back", "stay", "round"] }],
    phases: {
      back: { lean: -26, lumbar: -6, neck: -8, arms: { at: [0.7012, 0.758, 0.12], bend: [-1, 0, 0], joint: [0.47, 0.769, 0.16], end: [1, -0.1, 0] } },
      stay: { lean: -26, lumbar: -7, neck: -8, arms: { at: [0.7012, 0.758, 0.12], bend: [-1, 0, 0], joint: [0.47, 0.769, 0.16], end: [1, -0.1, 0] } },
      round: { leads: "tail", lean: 6, lumbar: 17, thoracic: 20, neck: 6, nod: 5, arms: { at: [0.5912, 0.758, 0.12], bend: [-1, 0, 0], joint: [0.36, 0.769, 0.16], end: [1, -0.1, 0] } },
    },
  },
  {
    of: "ex.arching-and-rounding.wall", posture: postures.standing,
    from: { arms: { at: [0.51, 1.14, 0.15], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0], press: true } },
    props: [{ is: "wall", at: [0.54, 0, 0] }],
    phases: {
      back: { leads: "tail", ...wallBack },
      stay: wallBack,
      round: { leads: "tail", support: { hip: [-0.05, 0.83, 0] }, lean: -8, lumbar: 19, thoracic: 20, neck: 8, nod: 5, flat: 0.5 },
    },
  },
  {
    of: "ex.arching-and-rounding.child-pillows", posture: postures["hands-and-knees"],
    from: { arms: { at: [0.485, 0.124, 0.17], bend: [-0.3, 0.4, 0.8], end: [1, -0.12, -0.05] } },
    props: [{ is: "pillow", at: [0.4, 0.05, 0], size: [0.64, 0.1, 0.5] }, { is: "pillow", at: [0.21, 0.19, 0], size: [0.42, 0.2, 0.46], lean: -4 }],
    phases: {
      back: { leads: "tail", ...pillowsBack },
      stay: pillowsBack,
      round: { leads: "tail", support: { knees: [0, 0.06, 0], thigh: 46 }, lean: -66, lumbar: 17, thoracic: 18, headAt: -104 },
    },
  },
  {
    of: "ex.arching-and-rounding.child", posture: postures["hands-and-knees"],
    from: { legs: { at: [-0.37, 0.045, 0.07], bend: [0.4, -1, 0], joint: [0, 0.06, 0.21], end: [-1, -0.02, -0.05] }, arms: child },
    phases: {
      back: { leads: "tail", ...childBack },
      stay: childBack,
      round: { leads: "tail", support: { knees: [0, 0.06, 0], thigh: 42, wide: 0.21 }, lean: -64, lumbar: 20, thoracic: 20, headAt: -116 },
    },
  },
] as const satisfies readonly Script[];
