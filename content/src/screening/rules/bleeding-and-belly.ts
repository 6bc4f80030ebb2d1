/** Red-flag rules, screening.md §4: Bleeding, belly, pain under the ribs. */
import { all, any, atMost, not } from "../../model/condition.ts";
import type { Rule } from "../../model/rule.ts";

export const bleedingAndBellyRules: readonly Rule[] = [
  {
    id: "rf.bleed-heavy", area: "bleeding", disposition: "emergency",
    when: any("f.bleed-pad", all("f.bleed-clot", "f.bleed-up"), all(any("f.bleed-clot", "f.bleed-up", "f.perineum-swell"), "f.fast-heart")),
    waiting: true,
    grade: "B", sources: ["S86", "S86b"],
  },
  {
    id: "rf.bleed", area: "bleeding", disposition: "same-day",
    when: any("f.bleed-clot", all("f.bleed-up", any(not("f.bleed-eased"), "d.bleed2"))),
    grade: "A", sources: ["S70", "S86"], judgement: "one clot: same-day; its source says lots, so lowered from evidence table 4",
  },
  {
    id: "rf.bleed-ex", area: "bleeding", disposition: "within-days", limit: "li.within-48h",
    when: "f.bleed-up",
    exercise: "limited", precautions: ["prec.bleed"],
    grade: "J", sources: ["S53", "S54"], judgement: "how soon",
  },
  {
    id: "rf.bleed-long", area: "bleeding", disposition: "within-days", limit: "li.within-7d",
    when: "f.bleed-long",
    exercise: "limited", precautions: ["prec.bleed"],
    grade: "J", sources: ["K08"], judgement: "how soon",
  },
  {
    id: "rf.cs-belly", area: "belly", disposition: "emergency",
    when: all(
      "s.belly-operation",
      atMost("days-since-end", "li.operation-days"),
      any("f.belly-severe", all("f.belly-swell", any("f.vomit", "f.no-wind")), all("f.shoulder-tip", "f.belly-worse")),
    ),
    waiting: true,
    grade: "C", sources: ["N11"],
  },
  {
    id: "rf.belly-E", area: "belly", disposition: "emergency",
    when: all("f.belly-severe", any("s.pregnant", "f.fever", "f.vomit", "f.belly-swell", "f.faint")),
    waiting: true,
    grade: "A", sources: ["N8", "S91"],
  },
  {
    id: "rf.belly", area: "belly", disposition: "same-day",
    when: any("f.belly-severe", "f.yellow", all("w.mat", "f.vomit")),
    grade: "A", sources: ["S85", "N8"],
  },
  {
    id: "rf.gall-E", area: "belly", disposition: "emergency",
    when: all("f.ruq", any("f.fever", "f.yellow", "f.vomit", "f.ruq-5h")),
    waiting: true,
    grade: "B", sources: ["N2"],
  },
  {
    id: "rf.ribs", area: "belly", disposition: "within-days", limit: "li.within-48h",
    when: any("f.ruq", "f.flank"),
    exercise: "allowed",
    grade: "B", sources: ["N2", "S86b"], judgement: "lowered from evidence table 4 outside the blood pressure window",
  },
];
