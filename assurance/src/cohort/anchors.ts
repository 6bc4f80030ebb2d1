/** Published figures of how common pain after birth is, with the band that counts as met (evidence 1.1, 1.5). */
import type { Grade } from "@lullaback/content";

export interface Anchor {
  readonly id: string;
  readonly what: string;
  /** Days after the birth. */
  readonly day: number;
  /** Pain of a day, rounded, from this on counts. */
  readonly from: number;
  /** Share of all women. */
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
  readonly sources: readonly string[];
}

/** "Any pain" and "pain that matters" are two targets: surveys and classified studies differ by about two. */
export const anchors: readonly Anchor[] = [
  { id: "any-1-week", what: "any pain at 1 week (70.3 and 80.0 %, small cohorts)", day: 7, from: 1, low: 0.7, high: 0.8, grade: "B", sources: ["S03", "S04"] },
  { id: "any-1-month", what: "any pain at 1 month (62.2 and 69.1 %)", day: 30, from: 1, low: 0.62, high: 0.69, grade: "B", sources: ["S03", "S04"] },
  { id: "any-3-months", what: "any pain at 3 months (56.4 %, one small cohort; band ±6, judged)", day: 91, from: 1, low: 0.504, high: 0.624, grade: "B", sources: ["S03"] },
  { id: "relevant-3-months", what: "pain that matters at 3 months (33 % classified, 31 % told; band ±5, judged)", day: 91, from: 3, low: 0.28, high: 0.38, grade: "B", sources: ["S09", "S10"] },
  { id: "any-12-months", what: "any pain at 12 months (about 25 and 30 %)", day: 365, from: 1, low: 0.25, high: 0.3, grade: "B", sources: ["S10", "S15"] },
  { id: "serious-12-months", what: "serious pain at 12 months (at most about 7 %; 7 of 10 taken for serious, judged)", day: 365, from: 7, low: 0, high: 0.07, grade: "B", sources: ["S07"] },
];
