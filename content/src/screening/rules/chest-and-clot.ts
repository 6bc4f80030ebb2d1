/** Red-flag rules, screening.md §4: Chest, breathing, heart, fainting, clots. */
import { all, any } from "../../model/condition.ts";
import type { Rule } from "../../model/rule.ts";

export const chestAndClotRules: readonly Rule[] = [
  {
    id: "rf.breath", area: "chest", disposition: "emergency",
    when: any("f.breath-rest", "f.breath-sudden", "f.cough-blood"),
    waiting: true,
    grade: "B", sources: ["S82", "S112"],
  },
  {
    id: "rf.chest", area: "chest", disposition: "emergency",
    when: any("f.chest-press", "f.jaw-arm", "f.tear-pain"),
    waiting: true,
    grade: "C", sources: ["S96", "S96b", "S123"],
  },
  {
    id: "rf.aorta", area: "chest", disposition: "emergency",
    when: all("f.back-sudden", "d.pain7", "r.mid", any("mod.aorta", "mod.bp")),
    grade: "C", sources: ["S96", "S122"],
  },
  {
    id: "rf.pe-lung", area: "clot", disposition: "emergency",
    when: any(
      all("f.pleuritic", any("w.vte", "mod.clot", "f.breath-exert", "f.leg-swell-one", "f.calf-sore", "f.fast-heart")),
      all(any("f.leg-swell-one", "f.calf-sore"), any("f.breath-exert", "f.fast-heart", "f.faint")),
    ),
    waiting: true,
    grade: "B", sources: ["S112", "S82", "K21"],
  },
  {
    id: "rf.heart-E", area: "chest", disposition: "emergency",
    when: any(
      all("f.breath-exert", any(all("w.vte", "f.fast-heart"), "mod.clot", "mod.heart")),
      all("f.breath-flat", any("f.fast-heart", "mod.heart", "mod.bp", all("f.breath-exert", "f.swell-legs"))),
    ),
    waiting: true,
    grade: "C", sources: ["S88", "S125"], judgement: "the arm on a history of high pressure",
  },
  {
    id: "rf.heart", area: "chest", disposition: "same-day",
    when: any("f.breath-flat", "f.faint", "f.pleuritic", all(any("w.vte", "w.heart"), "f.breath-exert"), all("w.vte", "f.fast-heart")),
    grade: "B", sources: ["S88", "S70", "S82"],
  },
  {
    id: "rf.faint-plus", area: "chest", disposition: "emergency",
    when: all("f.faint", any("f.breath-exert", "f.fast-heart", "f.bleed-up", "f.bleed-preg", "f.belly-worse", "f.belly-one", "f.ha", "f.flank")),
    waiting: true,
    grade: "B", sources: ["S86"],
  },
  {
    id: "rf.clot", area: "clot", disposition: "same-day",
    when: any("f.leg-swell-one", all("f.calf-sore", any("w.vte", "mod.clot"))),
    precautions: ["prec.clot"], waiting: true,
    grade: "A", sources: ["S91", "S82", "K03"],
  },
  {
    id: "rf.vte-late", area: "clot", disposition: "within-days", limit: "li.within-48h",
    when: any("f.breath-exert", "f.calf-sore"),
    exercise: "breathing-only", precautions: ["prec.clot"], waiting: true,
    grade: "J", sources: ["K21"], judgement: "how soon",
  },
];
