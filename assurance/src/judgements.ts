/** Judgements that lie in no table of content but in a rule of the engine, in the figure or in words; each waits for a signature too. */

/** `of`: a rule of a SPEC, or what it is about. `whose`: the trade that should sign. */
export interface Judgement { readonly of: string; readonly whose: "physio" | "obstetric" | "open"; readonly judgement: string }

export const judgements: readonly Judgement[] = [
  { of: "figure: what she shows", whose: "physio", judgement: "the drawn poses of every way of every move, how far and how fast; no physiotherapist has looked at them" },
  { of: "figure: shapes", whose: "obstetric", judgement: "how a body is drawn in each trimester and after; early lasts as long as maternity is whom she calls" },
  { of: "FD1", whose: "physio", judgement: "from which angle a drawn back counts as rounded, arched or turned" },
  { of: "WB10", whose: "open", judgement: "a word with limits opens the ways it named, never a dose, and only against what waited for it; several at once open what all named" },
  { of: "WB10, earliest use", whose: "obstetric", judgement: "a word with limits on a tear also lifts the wait of the earliest use for the ways it named" },
  { of: "WB11", whose: "open", judgement: "a same-day row nobody has looked at within its hours is told as: go now" },
  { of: "BL5", whose: "physio", judgement: "a swap of moves comes back only while its block is hers" },
  { of: "BL6", whose: "physio", judgement: "on paper her block is at most one stretch on the back in all" },
  { of: "OU7", whose: "open", judgement: "how the whole has changed is asked at 2, 6 and 12 weeks, and again when her word has grown old" },
  { of: "a screen broken off", whose: "open", judgement: "what it had found is told after the hours a screen holds; all else is asked anew" },
  { of: "a slip while questions run", whose: "open", judgement: "an emergency can be taken back for the same few minutes as after the questions" },
  { of: "an end that was no birth", whose: "obstetric", judgement: "unsaid weeks stay unknown, and all they could be is looked at" },
  { of: "safety nets by week", whose: "obstetric", judgement: "what early pregnancy, waves and movements are told of, and which claims are told in which state" },
  { of: "HM1", whose: "physio", judgement: "a move she tells of as having hurt her is off as after this hurts, and does not count as the second time" },
  { of: "HM2", whose: "physio", judgement: "after it the full screen comes first, not the daily one" },
  { of: "HM3", whose: "open", judgement: "which stretches of pregnancy and after are told to a host" },
  { of: "a report of harm", whose: "open", judgement: "its classes and first steps in docs/safety/adverse-events.md" },
  { of: "hazard log", whose: "open", judgement: "every severity and likelihood of docs/safety/hazard-log.md" },
];
