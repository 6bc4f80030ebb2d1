/** Red-flag rules, screening.md §4: Mind and safety, what she cannot name, and pain that climbs. */
import { all, any, not } from "../../model/condition.ts";
import type { Rule } from "../../model/rule.ts";

export const mindAndPainRules: readonly Rule[] = [
  {
    id: "rf.mind-E", area: "mind", disposition: "emergency",
    when: any("f.self-plan", "f.harm-intent", "f.voices", all("w.high", "f.high")),
    waiting: true,
    grade: "A", sources: ["S85", "N10"],
  },
  {
    id: "rf.self-harm", area: "mind", disposition: "same-day",
    when: any("f.self-harm", "f.high"),
    grade: "A", sources: ["S85", "K23", "K24"],
  },
  {
    id: "rf.intrusive", area: "mind", disposition: "within-days", limit: "li.within-48h",
    when: "f.intrusive",
    exercise: "allowed",
    grade: "B", sources: ["N12"],
  },
  {
    id: "rf.mood", area: "mind", disposition: "within-days", limit: "li.within-7d",
    when: any("f.phq2", "f.not-coping"),
    exercise: "allowed",
    grade: "A", sources: ["K24", "K61", "N1"],
  },
  {
    id: "rf.unsafe", area: "mind", disposition: "emergency",
    when: "f.unsafe-now",
    grade: "J", sources: ["S70"], judgement: "how soon",
  },
  {
    id: "rf.not-right", area: "other", disposition: "same-day",
    when: all("w.mat", "f.not-right"),
    grade: "J", sources: ["S85"], judgement: "how soon",
  },
  {
    id: "rf.pain7", area: "back", disposition: "within-days", limit: "li.within-48h",
    when: all("d.pain7", not("d.seen-pain")),
    exercise: "breathing-only",
    grade: "J", sources: [], judgement: "how soon",
  },
  {
    id: "rf.jump", area: "back", disposition: "routine",
    when: any("d.jump3", "d.moved", "d.pain7"),
    exercise: "breathing-only",
    ifStill: { after: "li.review-24h", limit: "li.within-48h", unless: "d.seen-pain" },
    grade: "J", sources: [], judgement: "how soon; still up tomorrow becomes within 48 h",
  },
  {
    id: "rf.rise", area: "back", disposition: "within-days", limit: "li.within-7d",
    when: any("d.rise3", "d.up-am2", "d.worse2w"),
    exercise: "breathing-only",
    grade: "J", sources: [], judgement: "how soon",
  },
  {
    id: "rf.flat", area: "back", disposition: "within-days", limit: "li.within-7d",
    when: "d.flat6w",
    exercise: "allowed",
    grade: "J", sources: ["S42", "S43"], judgement: "how soon",
  },
];
