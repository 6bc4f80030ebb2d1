/** Red-flag rules, screening.md §4: Nerves of back and legs, bladder and bowel, pelvic floor. */
import { all, any, atMost, not } from "../../model/condition.ts";
import type { Rule } from "../../model/rule.ts";

export const nerveAndFloorRules: readonly Rule[] = [
  {
    id: "rf.ces", area: "nerve", disposition: "emergency",
    when: any(
      "f.saddle-numb",
      "f.pee-unaware",
      "f.bowel-unaware",
      "f.both-legs",
      all(
        "f.pee-start",
        any("f.leg-pain-new", "f.leg-numb-new", all("f.back-up", any("w.nx", not(atMost("days-since-end", "li.early-bladder-days"))))),
      ),
    ),
    waiting: true,
    grade: "A", sources: ["S84", "S84b", "N6"], judgement: "bladder and back pain: not in the first 14 days without a needle",
  },
  {
    id: "rf.retain", area: "kidney-bladder", disposition: "emergency",
    when: "f.pee-stuck",
    grade: "A", sources: ["S84", "N4"],
  },
  {
    id: "rf.bladder", area: "kidney-bladder", disposition: "same-day",
    when: any("f.pee-start", "f.sex-numb"),
    grade: "B", sources: ["S84c", "N4"],
  },
  {
    id: "rf.leg-new", area: "nerve", disposition: "emergency",
    when: "f.leg-weak-new",
    waiting: true,
    grade: "B", sources: ["S84", "K43"],
  },
  {
    id: "rf.nx-block", area: "needle", disposition: "emergency",
    when: any(
      all("w.nx", any("f.block-back", "f.leg-numb-new", all("f.leg-weak-old", not("f.leg-seen")))),
      all(any("w.nx", "mod.anticoag"), "f.back-sudden", "d.pain7"),
    ),
    grade: "C", sources: ["S106", "S107"], judgement: "the arm on blood thinners",
  },
  {
    id: "rf.leg", area: "nerve", disposition: "same-day",
    when: any("f.leg-numb-new", all(any("f.leg-weak-old", all("w.nx", "f.leg-numb-old")), not("f.leg-seen"))),
    grade: "B", sources: ["S101", "K43"], judgement: "lowered from evidence table 4: spreading numbness alone is same-day",
  },
  {
    id: "rf.leg-steady", area: "nerve", disposition: "within-days", limit: "li.within-7d",
    when: all(any("f.leg-numb-old", "f.leg-pain-new"), not("f.leg-seen")),
    exercise: "limited", precautions: ["prec.nerve"],
    grade: "B", sources: ["N7"], judgement: "lowered from evidence table 4: within days",
  },
  {
    id: "rf.leg-seen", area: "nerve", disposition: "routine",
    when: all(any("f.leg-weak-old", "f.leg-numb-old", "f.leg-pain-new"), "f.leg-seen"),
    exercise: "limited", precautions: ["prec.nerve", "prec.balance"], review: "li.review-4w",
    grade: "B", sources: ["K43"], judgement: "looking again after 4 weeks",
  },
  {
    id: "rf.pf-path", area: "pelvic-floor", disposition: "routine",
    when: any("f.leak-effort", "f.leak-urge"),
    exercise: "allowed", bringsCheck: "pelvic-floor",
    grade: "A", sources: ["S69", "S78"],
  },
  {
    id: "rf.pf-see", area: "pelvic-floor", disposition: "within-days", limit: "li.within-7d",
    when: any("f.bowel-leak", "f.bulge"),
    exercise: "limited", precautions: ["prec.pf"], bringsCheck: "pelvic-floor",
    grade: "A", sources: ["S69", "K08"],
  },
];
