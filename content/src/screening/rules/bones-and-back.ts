/** Red-flag rules, screening.md §4: Bones, joints, back, falls and blows. */
import { all, any, atLeast, atLeastOf, not } from "../../model/condition.ts";
import type { Rule } from "../../model/rule.ts";

export const bonesAndBackRules: readonly Rule[] = [
  {
    id: "rf.no-weight", area: "bone-joint", disposition: "same-day",
    when: any("f.cannot-walk", all("f.symph-pop", "f.lift-leg")),
    waiting: true,
    grade: "C", sources: ["S90", "S92", "S116"],
  },
  {
    id: "rf.septic", area: "bone-joint", disposition: "emergency",
    when: all("f.cannot-walk", any("f.buttock-one", "f.groin-one", "f.symph", "f.back-up"), any("f.fever", "f.rigors", "mod.infect")),
    grade: "C", sources: ["S90", "S90b", "S115"],
  },
  {
    id: "rf.plo", area: "bone-joint", disposition: "same-day",
    when: all(any("w.bone", "mod.cancer", atLeast("gestation-weeks", "li.gw-abruption")), "f.back-sudden", "d.pain7"),
    precautions: ["prec.bone"],
    grade: "C", sources: ["S83", "S89", "S119", "S120", "S121"],
  },
  {
    id: "rf.plo-mild", area: "bone-joint", disposition: "within-days", limit: "li.within-48h",
    when: any(
      "f.height-loss",
      all("w.bone", "f.back-sudden", any("mod.bone", "r.mid", "f.back-load")),
      all("w.bone", "d.pain7", any("f.back-load", "mod.bone")),
    ),
    exercise: "limited", precautions: ["prec.bone"],
    grade: "C", sources: ["S83", "S119"],
  },
  {
    id: "rf.strain", area: "back", disposition: "routine",
    when: "f.back-sudden",
    exercise: "limited", precautions: ["prec.strain"], review: "li.review-48h", ifStill: { after: "li.review-48h", limit: "li.within-48h" },
    grade: "J", sources: ["K02"], judgement: "how soon; no better after 48 h becomes within 48 h",
  },
  {
    id: "rf.sacral", area: "bone-joint", disposition: "within-days", limit: "li.within-7d",
    when: all("w.bone", "f.sacral-load", "f.bone-spot"),
    exercise: "limited", precautions: ["prec.bone", "prec.pgp"],
    grade: "C", sources: ["S116", "S117", "S118"],
  },
  {
    id: "rf.symph-pop", area: "bone-joint", disposition: "within-days", limit: "li.within-48h",
    when: "f.symph-pop",
    exercise: "limited", precautions: ["prec.pgp"],
    grade: "C", sources: ["S92", "S92b"],
  },
  {
    id: "rf.pgp", area: "bone-joint", disposition: "routine",
    when: any("f.symph", "f.sacral-load", "f.lift-leg"),
    exercise: "limited", precautions: ["prec.pgp"],
    grade: "A", sources: ["K07"],
  },
  {
    id: "rf.hip", area: "bone-joint", disposition: "within-days", limit: "li.within-7d",
    when: all("w.hip", "f.groin-one", not("f.symph")),
    exercise: "limited", precautions: ["prec.hip"],
    grade: "C", sources: ["N5"],
  },
  {
    id: "rf.back-risk", area: "back", disposition: "within-days", limit: "li.within-48h",
    when: all("f.back-up", any("mod.cancer", "mod.tb", "mod.infect", "mod.spine-op", "f.trauma")),
    exercise: "limited", precautions: ["prec.bone"],
    grade: "B", sources: ["S120", "K33", "N6b"],
  },
  {
    id: "rf.grow", area: "other", disposition: "within-days", limit: "li.within-7d",
    when: any("f.breast-lump", atLeastOf(2, "f.night-constant", "f.steady-up", "f.weight-loss")),
    exercise: "limited", precautions: ["prec.gentle"],
    grade: "B", sources: ["S102", "S121", "K33"],
  },
  {
    id: "rf.axspa", area: "back", disposition: "within-days", limit: "li.within-7d",
    when: all("s.under-45", "f.back-3m", atLeastOf(3, "f.stiff-am", "f.better-move", "f.night-late", "f.alt-buttock", "f.psor")),
    exercise: "allowed",
    grade: "B", sources: ["S95", "S126", "K-asas"],
  },
  {
    id: "rf.trauma-E", area: "other", disposition: "emergency",
    when: all(
      "f.trauma",
      any(
        "f.leg-numb-new",
        "f.cannot-walk",
        "d.pain7",
        all(atLeast("gestation-weeks", "li.gw-trauma"), any("f.bleed-preg", "f.belly-worse", "f.tight", "f.moves-less", "f.waters")),
      ),
    ),
    waiting: true,
    grade: "J", sources: ["S89"], judgement: "how soon",
  },
  {
    id: "rf.trauma", area: "other", disposition: "same-day",
    when: all("f.trauma", any(atLeast("gestation-weeks", "li.gw-trauma"), "mod.bone", "mod.anticoag", "mod.spine-op")),
    grade: "J", sources: ["S89"], judgement: "how soon",
  },
];
