/** Red-flag rules, screening.md §4: Only while pregnant. */
import { all, any, atLeast, atLeastOf } from "../../model/condition.ts";
import type { Rule } from "../../model/rule.ts";
import { earlyPregnancy } from "../windows.ts";

export const pregnancyRules: readonly Rule[] = [
  {
    id: "rf.abrupt", area: "pregnancy", disposition: "emergency",
    when: all(
      atLeast("gestation-weeks", "li.gw-abruption"),
      any(
        "f.womb-hard",
        all("f.bleed-preg", any("f.belly-worse", "f.back-up", "f.back-sudden", "f.tight")),
        all("f.back-sudden", any("f.moves-less", "f.tight", "f.belly-worse")),
      ),
    ),
    waiting: true,
    grade: "B", sources: ["S89"],
  },
  {
    id: "rf.preg-bleed", area: "pregnancy", disposition: "same-day",
    when: all("s.pregnant", "f.bleed-preg"),
    grade: "A", sources: ["S48", "N8"],
  },
  {
    id: "rf.ectopic-E", area: "pregnancy", disposition: "emergency",
    when: all(earlyPregnancy, atLeastOf(2, "f.belly-one", "f.shoulder-tip", "f.bleed-preg", "f.faint")),
    grade: "C", sources: ["K-teaching"],
  },
  {
    id: "rf.ectopic", area: "pregnancy", disposition: "same-day",
    when: all(earlyPregnancy, any("f.belly-one", "f.shoulder-tip")),
    grade: "C", sources: ["K-teaching"],
  },
  {
    id: "rf.labour-E", area: "pregnancy", disposition: "emergency",
    when: all("w.preterm", any("f.tight", "f.back-wave"), any("f.waters", "f.bleed-preg")),
    grade: "C", sources: ["S98b"],
  },
  {
    id: "rf.labour", area: "pregnancy", disposition: "same-day",
    when: all(atLeast("gestation-weeks", "li.gw-preterm-from"), any("f.tight", "f.back-wave")),
    grade: "C", sources: ["S98b"],
  },
  {
    id: "rf.waters", area: "pregnancy", disposition: "same-day",
    when: all("s.pregnant", "f.waters"),
    grade: "A", sources: ["S48", "S51"],
  },
  {
    id: "rf.push", area: "pregnancy", disposition: "emergency",
    when: all("s.pregnant", any("f.push", all("f.waters", "f.fever"))),
    waiting: true,
    grade: "J", sources: [], judgement: "how soon",
  },
  {
    id: "rf.moves", area: "pregnancy", disposition: "same-day",
    when: all(atLeast("gestation-weeks", "li.gw-moves"), "f.moves-less"),
    waiting: true,
    grade: "A", sources: ["S85"],
  },
];
