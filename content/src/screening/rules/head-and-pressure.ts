/** Red-flag rules, screening.md §4: Headache, sight, fits, blood pressure. */
import { all, any, atLeastOf } from "../../model/condition.ts";
import type { Rule } from "../../model/rule.ts";

export const headAndPressureRules: readonly Rule[] = [
  {
    id: "rf.brain", area: "head", disposition: "emergency",
    when: any("f.seizure", "f.stroke"),
    waiting: true,
    grade: "B", sources: ["K38", "N3"],
  },
  {
    id: "rf.thunder", area: "head", disposition: "emergency",
    when: any("f.ha-thunder", "f.neck-tear", all("w.nx8", "f.ha-changed")),
    grade: "C", sources: ["S87", "S124"],
  },
  {
    id: "rf.pdph", area: "head", disposition: "same-day",
    when: any(all("w.nx", any("f.ha-upright", "f.neck-stiff")), all("f.ha", "f.neck-stiff")),
    waiting: true,
    grade: "A", sources: ["S87b"], judgement: "stiff neck with a headache, without a needle",
  },
  {
    id: "rf.pe", area: "pressure", disposition: "emergency",
    when: all(
      "w.htn",
      any(
        atLeastOf(2, "f.ha-stuck", "f.vision", "f.ruq", "f.vomit", "f.swell-face"),
        all("mod.bp", any("f.ha-stuck", "f.vision", "f.ruq", "f.swell-face")),
      ),
    ),
    grade: "A", sources: ["S97", "S113", "K38"], judgement: "one sign and a history of high pressure is an emergency",
  },
  {
    id: "rf.pe-bp", area: "pressure", disposition: "emergency",
    when: all("w.htn", any("d.bp160", all("d.bp140", any("f.ha", "f.vision", "f.ruq", "f.vomit", "f.swell-face", "f.breath-exert")))),
    grade: "A", sources: ["K38"],
  },
  {
    id: "rf.pe-one", area: "pressure", disposition: "same-day",
    when: any(all("w.htn", any("f.ha-stuck", "f.vision", "f.ruq", "f.swell-face", "d.bp140")), "d.bp160"),
    grade: "A", sources: ["N8b", "K38"], judgement: "lowered from evidence table 4: one sign is same-day, two are an emergency",
  },
  {
    id: "rf.bp-check", area: "pressure", disposition: "within-days", limit: "li.within-48h",
    when: any("d.bp140", all("w.htn", "f.swell-legs")),
    exercise: "limited", precautions: ["prec.bp"],
    grade: "J", sources: ["K38", "N8b"], judgement: "how soon",
  },
  {
    id: "rf.cvst", area: "head", disposition: "emergency",
    when: all("w.vte", "f.ha-lying", any("f.vomit", "f.vision")),
    grade: "B", sources: ["N3"],
  },
  {
    id: "rf.ha-vte", area: "head", disposition: "same-day",
    when: all("w.vte", any("f.ha-stuck", "f.ha-lying")),
    grade: "B", sources: ["N3", "S85"],
  },
  {
    id: "rf.ha-late", area: "head", disposition: "within-days", limit: "li.within-48h",
    when: any("f.ha-stuck", "f.ha-lying", "f.ha-upright", "f.vision"),
    exercise: "limited", precautions: ["prec.gentle"],
    grade: "J", sources: ["S85"], judgement: "how soon",
  },
  {
    id: "rf.ha", area: "head", disposition: "routine",
    when: "f.ha",
    exercise: "limited", precautions: ["prec.gentle"],
    grade: "B", sources: ["S87"],
  },
];
