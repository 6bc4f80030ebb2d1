/** E3: rounding and a slight arch, tail first; hands stay where they are. */
import type { Script } from "../script.ts";

export const catCow = [
  {
    of: "ex.cat-cow.hands-and-knees", posture: "hands-and-knees",
    phases: {
      round: { leads: "tail", lean: -58, lumbar: 30, thoracic: 38, neck: 20, nod: 20, flat: 0.4, rest: { knees: [0, 0.06, 0], thigh: -4 } },
      arch: { leads: "tail", lean: -95, lumbar: -12, thoracic: -14, neck: -22, rest: { knees: [0, 0.06, 0], thigh: 2 } },
      level: {},
    },
  },
] as const satisfies readonly Script[];
