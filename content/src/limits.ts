/** Every number the programme decides with: value, unit, bounds, source, grade. Rules name a limit; they never repeat its number. */
import type { Limit } from "./model/evidence.ts";
import { earliestLimits } from "./limits/earliest.ts";
import { precautionLimits } from "./limits/precaution-limits.ts";
import { programmeLimits } from "./limits/programme.ts";
import { screeningLimits } from "./limits/screening.ts";

export const limits = { ...screeningLimits, ...precautionLimits, ...earliestLimits, ...programmeLimits } as const satisfies Record<`li.${string}`, Limit>;
export type LimitId = keyof typeof limits;
