/** E1: the spine peels off the mat from the tail, and is laid down from the top. */
import type { Script } from "../script.ts";

export const hipRoll = [
  {
    of: "ex.hip-roll.full", posture: "lying-back",
    phases: {
      arch: { leads: "tail", lumbar: -12 },
      up: { leads: "tail", lean: 124, lumbar: 6, thoracic: 26, flat: 0.6 },
      pause: { lean: 124, lumbar: 6, thoracic: 26, flat: 0.6 },
      down: { leads: "head" },
    },
  },
] as const satisfies readonly Script[];
