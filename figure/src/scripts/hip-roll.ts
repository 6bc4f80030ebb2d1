/** E1: the spine peels off the mat from the tail, and is laid down from the top. Feet and hands stay. */
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const arch = { leads: "tail", lean: 84, lumbar: -10, flat: 0 } as const;
const down = { leads: "head" } as const;
const half = { lean: 112, lumbar: 10, thoracic: 8, flat: 0.8 } as const;
const high = { lean: 124, lumbar: 8, thoracic: 24, flat: 0.8 } as const;

export const hipRoll = [
  { of: "ex.hip-roll.low", posture: postures["lying-back"], phases: { arch, up: { leads: "tail", ...half }, pause: half, down } },
  { of: "ex.hip-roll.full", posture: postures["lying-back"], phases: { arch, up: { leads: "tail", ...high }, pause: high, down } },
] as const satisfies readonly Script[];
