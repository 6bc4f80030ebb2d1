/**
 * Stretches of time in which a finding weighs more (screening.md §2). That table gives sources but no grades: a grade
 * here is the one §4 gives to rows resting on the same sources; the part marked [J] stands under `judgement`.
 */
import { all, any, atLeast, atMost, below, not, type Condition } from "../model/condition.ts";
import type { Evidence } from "../model/evidence.ts";
import type { WindowId } from "./ids.ts";

export interface Window extends Evidence {
  readonly id: WindowId;
  readonly when: Condition;
}

/** `gw<12` of screening.md: under 12 weeks always; from 12 weeks on while no scan has shown where the pregnancy lies. */
export const earlyPregnancy: Condition = any(
  below("gestation-weeks", "li.gw-early"),
  all("s.pregnant", not("s.place-scanned")),
);

export const windows: readonly Window[] = [
  {
    id: "w.mat", when: any("s.pregnant", atMost("days-since-end", "li.mat-days")),
    grade: "A", sources: ["K03", "S85"],
  },
  {
    id: "w.vte", when: any("s.pregnant", atMost("days-since-end", "li.vte-days")),
    grade: "B", sources: ["K21", "S82"],
  },
  {
    id: "w.htn",
    when: any(
      atLeast("gestation-weeks", "li.gw-htn"),
      all(atMost("days-since-end", "li.htn-days"), atLeast("weeks-at-end", "li.end-htn-weeks")),
    ),
    grade: "A", sources: ["S97", "K38"],
  },
  {
    id: "w.bleed", when: atMost("days-since-end", "li.bleed-days"),
    grade: "B", sources: ["S86"],
  },
  {
    id: "w.preterm", when: all(atLeast("gestation-weeks", "li.gw-preterm-from"), below("gestation-weeks", "li.gw-preterm-to")),
    grade: "C", sources: ["S98b"],
  },
  {
    // After a loss too.
    id: "w.high", when: atMost("days-since-end", "li.high-days"),
    grade: "A", sources: ["N10"], judgement: "12 weeks",
  },
  {
    id: "w.nx", when: atMost("days-since-needle", "li.needle-days"),
    grade: "C", sources: ["S87", "S106", "S107"],
  },
  {
    id: "w.nx8", when: atMost("days-since-needle", "li.needle-late-days"),
    grade: "C", sources: ["S108", "S109", "S110", "S111"], judgement: "8 weeks",
  },
  {
    id: "w.heart", when: any(atLeast("gestation-weeks", "li.heart-from-gw"), atMost("days-since-end", "li.heart-days")),
    grade: "B", sources: ["S88"], judgement: "from 28 weeks of pregnancy",
  },
  {
    id: "w.bone",
    when: any(
      atLeast("gestation-weeks", "li.bone-from-gw"),
      atMost("days-since-end", "li.bone-days"),
      all("s.milk", atMost("days-since-end", "li.bone-milk-days")),
      "mod.bone",
    ),
    grade: "C", sources: ["S83"], judgement: "to 12 months while giving milk",
  },
  {
    id: "w.hip", when: any(atLeast("gestation-weeks", "li.hip-from-gw"), atMost("days-since-end", "li.hip-days")),
    grade: "C", sources: ["N5"], judgement: "from 24 weeks of pregnancy",
  },
];
