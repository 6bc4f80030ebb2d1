/** Red-flag rules, screening.md §4: Fever, infection of womb, wound, breast, kidney or spine, and being unwell. */
import { all, any, atMost } from "../../model/condition.ts";
import type { Rule } from "../../model/rule.ts";

export const infectionRules: readonly Rule[] = [
  {
    id: "rf.unwell", area: "infection", disposition: "emergency",
    when: any("f.unwell", "f.confused", "f.mottled"),
    grade: "A", sources: ["S114"],
  },
  {
    id: "rf.sepsis", area: "infection", disposition: "emergency",
    when: any(
      all(
        any("f.fever", "f.rigors", "f.wound-red", "f.wound-open", "f.breast-red", "f.bleed-smell", "f.pee-burn", "f.site-change"),
        any("f.fast-heart", "f.pee-low", "f.faint"),
      ),
      all("w.mat", "f.fever", "f.rigors"),
    ),
    grade: "A", sources: ["S114", "N9"], judgement: "fainting as the second sign",
  },
  {
    id: "rf.fever", area: "infection", disposition: "same-day",
    when: any(all("w.mat", "f.fever"), "f.rigors"),
    grade: "A", sources: ["S85", "K03"],
  },
  {
    id: "rf.fever-back", area: "infection", disposition: "same-day",
    when: all("f.back-up", any("f.fever", all("mod.infect", "d.pain7"))),
    grade: "B", sources: ["S108", "N6b"],
  },
  {
    id: "rf.fever-back-risk", area: "infection", disposition: "emergency",
    when: all("f.fever", "f.back-up", any("mod.infect", "mod.spine-op")),
    grade: "B", sources: ["N6b"],
  },
  {
    id: "rf.nx-infect", area: "needle", disposition: "emergency",
    when: all(
      "w.nx8",
      any("f.site-worse", "f.back-up"),
      any("f.fever", "f.rigors", "f.site-change", "f.neck-stiff", "f.leg-numb-new", "f.leg-pain-new"),
    ),
    grade: "C", sources: ["S108", "S109", "S110", "S111"],
  },
  {
    id: "rf.nx-site", area: "needle", disposition: "same-day",
    when: all("w.nx8", any("f.site-worse", "f.site-change")),
    grade: "C", sources: ["S108", "S109", "S110", "S111"],
  },
  {
    id: "rf.meningitis", area: "infection", disposition: "emergency",
    when: all("f.fever", any("f.neck-stiff", all("w.nx", "f.ha"))),
    grade: "C", sources: ["S87"],
  },
  {
    id: "rf.womb", area: "infection", disposition: "same-day",
    when: all("w.mat", any("f.bleed-smell", "f.belly-worse")),
    grade: "A", sources: ["S70", "K03", "S86b"],
  },
  {
    id: "rf.wound", area: "wound", disposition: "same-day",
    when: any("f.wound-red", "f.wound-open", "f.perineum-swell"),
    grade: "A", sources: ["S86b", "K03"],
  },
  {
    id: "rf.wound-burst", area: "wound", disposition: "emergency",
    when: "f.wound-burst",
    waiting: true,
    grade: "J", sources: [], judgement: "how soon",
  },
  {
    id: "rf.breast", area: "breast", disposition: "same-day",
    when: all("f.breast-red", any("f.fever", "f.breast-24h")),
    grade: "A", sources: ["S70", "K03"],
  },
  {
    id: "rf.breast-early", area: "breast", disposition: "within-days", limit: "li.within-48h",
    when: "f.breast-red",
    exercise: "limited", precautions: ["prec.breast"], review: "li.review-24h",
    grade: "A", sources: ["K03"],
  },
  {
    id: "rf.kidney", area: "kidney-bladder", disposition: "same-day",
    when: all(
      "f.flank",
      any("f.fever", "f.pee-burn", "f.pee-blood", "d.pain7", all("s.belly-operation", atMost("days-since-end", "li.operation-days"))),
    ),
    grade: "B", sources: ["S86b"],
  },
  {
    id: "rf.kidney-E", area: "kidney-bladder", disposition: "emergency",
    when: all("f.flank", "f.fever", any("f.vomit", "f.rigors", "s.pregnant", "mod.kidney1", "mod.infect")),
    grade: "B", sources: ["S86b"],
  },
  {
    id: "rf.urine", area: "kidney-bladder", disposition: "same-day",
    when: any("f.pee-low", all("s.pregnant", any("f.pee-burn", "f.pee-blood"))),
    grade: "A", sources: ["S114", "N8", "N9"],
  },
  {
    id: "rf.unwell-late", area: "infection", disposition: "within-days", limit: "li.within-48h",
    when: any(
      "f.fever", "f.vomit", "f.belly-worse", "f.belly-swell", "f.bleed-smell", "f.pee-burn", "f.pee-blood", "f.fast-heart",
      "f.not-right",
    ),
    exercise: "breathing-only",
    grade: "J", sources: ["S56"], judgement: "how soon; breathing and rest only until well for 24 h",
  },
];
