/**
 * Numbers of the screening tables (screening.md §2–§4). `min` and `max` let a local setting move a number only to the safe
 * side (longer windows, sooner help, lower alarms); the bounds themselves are judgement. Months are 30.4375 days, rounded down.
 */
import type { Limit } from "../model/evidence.ts";

export const screeningLimits = {
  // Windows (§2)
  "li.mat-days": { value: 42, unit: "day", min: 42, max: 84, grade: "A", sources: ["K03", "S85"] },
  "li.vte-days": { value: 84, unit: "day", min: 84, max: 182, grade: "B", sources: ["K21", "S82"] },
  "li.gw-htn": { value: 20, unit: "week", min: 16, max: 20, grade: "A", sources: ["S97", "K38"] },
  "li.htn-days": { value: 42, unit: "day", min: 42, max: 84, grade: "A", sources: ["S97", "K38"] },
  "li.end-htn-weeks": { value: 20, unit: "week", min: 16, max: 20, grade: "A", sources: ["S97", "K38"] },
  "li.bleed-days": { value: 84, unit: "day", min: 84, max: 182, grade: "B", sources: ["S86"] },
  "li.gw-preterm-from": { value: 20, unit: "week", min: 16, max: 20, grade: "C", sources: ["S98b"] },
  "li.gw-preterm-to": { value: 37, unit: "week", min: 37, max: 38, grade: "C", sources: ["S98b"] },
  "li.high-days": { value: 84, unit: "day", min: 84, max: 365, grade: "J", sources: ["N10"], judgement: "12 weeks" },
  "li.needle-days": { value: 14, unit: "day", min: 14, max: 28, grade: "C", sources: ["S87", "S106", "S107"] },
  "li.needle-late-days": { value: 56, unit: "day", min: 56, max: 112, grade: "J", sources: ["S108", "S109", "S110", "S111"], judgement: "8 weeks" },
  "li.heart-from-gw": { value: 28, unit: "week", min: 20, max: 28, grade: "J", sources: ["S88"], judgement: "from 28 weeks" },
  "li.heart-days": { value: 152, unit: "day", min: 152, max: 365, grade: "B", sources: ["S88"] },
  "li.bone-from-gw": { value: 28, unit: "week", min: 20, max: 28, grade: "C", sources: ["S83"] },
  "li.bone-days": { value: 182, unit: "day", min: 182, max: 365, grade: "C", sources: ["S83"] },
  "li.bone-milk-days": { value: 365, unit: "day", min: 365, max: 730, grade: "J", sources: [], judgement: "to 12 months while giving milk" },
  "li.hip-from-gw": { value: 24, unit: "week", min: 20, max: 24, grade: "J", sources: ["N5"], judgement: "from 24 weeks" },
  "li.hip-days": { value: 182, unit: "day", min: 182, max: 365, grade: "C", sources: ["N5"] },

  // States inside findings and rules (§3, §4)
  "li.gw-early": { value: 12, unit: "week", min: 12, max: 14, grade: "C", sources: ["K-teaching"] },
  "li.gw-abruption": { value: 20, unit: "week", min: 16, max: 20, grade: "B", sources: ["S89"] },
  "li.gw-trauma": { value: 20, unit: "week", min: 16, max: 20, grade: "J", sources: ["S89"] },
  "li.gw-moves": { value: 24, unit: "week", min: 20, max: 24, grade: "A", sources: ["S85"] },
  "li.operation-days": { value: 42, unit: "day", min: 42, max: 84, grade: "J", sources: [] },
  "li.early-bladder-days": { value: 14, unit: "day", min: 0, max: 14, grade: "J", sources: [], judgement: "bladder and back pain: not in the first 14 days without a needle" },
  "li.perineum-days": { value: 14, unit: "day", min: 14, max: 42, grade: "J", sources: [] },
  "li.bleed-long-days": { value: 42, unit: "day", min: 28, max: 56, grade: "J", sources: ["K08"], judgement: "6 weeks; the source says 8" },
  "li.wound-daily-days": { value: 42, unit: "day", min: 42, max: 84, grade: "J", sources: [] },

  // Derived facts and scores (§3, §11)
  "li.pain-severe": { value: 7, unit: "point", min: 5, max: 7, grade: "J", sources: [] },
  "li.start-jump": { value: 3, unit: "point", min: 2, max: 3, grade: "J", sources: [] },
  "li.mornings-up": { value: 2, unit: "count", min: 1, max: 2, grade: "J", sources: [] },
  "li.week-rise": { value: 2, unit: "point", min: 1, max: 2, grade: "J", sources: [] },
  "li.bleed-ups": { value: 2, unit: "count", min: 1, max: 2, grade: "J", sources: [] },
  "li.bp-daily-days": { value: 14, unit: "day", min: 14, max: 42, grade: "J", sources: [], judgement: "blood pressure is asked for with the questions of the needle: daily to day 14" },
  "li.bp-full-days": { value: 56, unit: "day", min: 42, max: 84, grade: "J", sources: [], judgement: "then on full screens to week 8" },
  "li.bp-high-sys": { value: 140, unit: "mmHg", min: 130, max: 155, grade: "A", sources: ["K38"], judgement: "a limit from her own team, up to 155" },
  "li.bp-high-dia": { value: 90, unit: "mmHg", min: 80, max: 105, grade: "A", sources: ["K38"], judgement: "a limit from her own team, up to 105" },
  "li.bp-severe-sys": { value: 160, unit: "mmHg", min: 150, max: 160, grade: "A", sources: ["K38"] },
  "li.bp-severe-dia": { value: 110, unit: "mmHg", min: 100, max: 110, grade: "A", sources: ["K38"] },
  "li.phq2": { value: 2, unit: "score", min: 1, max: 2, grade: "B", sources: ["N1"] },

  // How soon to be seen, and when to look again (§1, §4); every one waits for a signature (§12)
  "li.within-48h": { value: 48, unit: "hour", min: 24, max: 48, grade: "J", sources: [] },
  "li.within-7d": { value: 168, unit: "hour", min: 48, max: 168, grade: "J", sources: [] },
  "li.review-24h": { value: 24, unit: "hour", min: 12, max: 24, grade: "J", sources: [] },
  "li.review-48h": { value: 48, unit: "hour", min: 24, max: 48, grade: "J", sources: [] },
  "li.review-7d": { value: 168, unit: "hour", min: 48, max: 168, grade: "J", sources: [] },
  "li.review-4w": { value: 672, unit: "hour", min: 168, max: 672, grade: "J", sources: [] },
} as const satisfies Record<`li.${string}`, Limit>;
