/** Limits that no condition and no code reads yet, each with what stands in for it. Exact: a limit that is read must leave the list. */
export const inWordsOnly: Readonly<Record<string, string>> = {
  "li.gw-side-sleep": "advice for sleep, said in relief.rest-positions.not-when; nothing times her sleep",
  "li.infection-free": "said by the professional: an infection row closes only with the outcome that it is treated and better",
  "li.no-answer-minutes": "said in do.same-day; the page does not watch the clock",
  "li.roller-pain": "said in ex.wiggle.stop and ex.glute-release.stop; the roller is off by default",
  "li.roller-seconds": "kept by the doses of the roller versions; a check of the two against each other stands in numbers.test.ts",
  "li.supine-turn": "the session counts any step off the back as a turn (SE10); the shortest such step is longer",
};
