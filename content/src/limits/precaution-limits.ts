/** How long precautions and state-known clearances go on (screening.md §7, §8). All unsigned judgement. */
import type { Limit } from "../model/evidence.ts";

const judged = { grade: "J", sources: [] } as const;

export const precautionLimits = {
  "li.strain-hours": { value: 72, unit: "hour", min: 48, max: 168, ...judged },
  "li.pgp-free-days": { value: 7, unit: "day", min: 7, max: 21, ...judged },
  "li.nerve-steady-days": { value: 14, unit: "day", min: 14, max: 42, ...judged },
  "li.bleed-steady-hours": { value: 48, unit: "hour", min: 48, max: 168, ...judged },
  "li.clot-weeks": { value: 12, unit: "week", min: 12, max: 52, ...judged },
  "li.belly-wound-days": { value: 42, unit: "day", min: 28, max: 84, grade: "J", sources: ["K30"], judgement: "six weeks is custom" },
  "li.brisk-walk-days": { value: 42, unit: "day", min: 14, max: 84, ...judged },
} as const satisfies Record<`li.${string}`, Limit>;
