/** Numbers of the session, the dose ladder, the cadence, the way back and the standing limits (screening.md §1, §6, §7, §9, §10). */
import type { Limit } from "../model/evidence.ts";

const judged = { grade: "J", sources: [] } as const;

export const programmeLimits = {
  // Session (D5; DESIGN: 3, 5, 10, 15, 20 minutes hold 2 to 6 moves)
  "li.moves-3": { value: 2, unit: "count", min: 1, max: 2, ...judged },
  "li.moves-5": { value: 3, unit: "count", min: 2, max: 3, ...judged },
  "li.moves-10": { value: 4, unit: "count", min: 2, max: 5, ...judged },
  "li.moves-15": { value: 5, unit: "count", min: 3, max: 6, ...judged },
  "li.moves-20": { value: 6, unit: "count", min: 3, max: 6, ...judged },
  "li.usual-minutes": { value: 10, unit: "minute", min: 5, max: 15, ...judged, judgement: "longer waits for a word in some pregnancies and illnesses" },
  "li.first-minutes-little": { value: 5, unit: "minute", min: 3, max: 10, ...judged, judgement: "who moved little before begins shorter" },
  "li.outside-each": { value: 3, unit: "count", min: 2, max: 6, ...judged, judgement: "of each role, so that a choice among fifty moves stays quick on an old phone" },
  "li.fill": { value: 85, unit: "percent", min: 60, max: 100, ...judged },
  "li.turn-seconds": { value: 15, unit: "second", min: 5, max: 60, ...judged, judgement: "turning on the same level: roll, settle" },
  "li.level-seconds": { value: 30, unit: "second", min: 20, max: 90, ...judged, judgement: "getting down or up: roll, pause 10 s, sit, stand" },
  "li.round-rest-seconds": { value: 15, unit: "second", min: 5, max: 60, ...judged },
  "li.level-changes": { value: 4, unit: "count", min: 2, max: 6, ...judged },
  "li.half-dose": { value: 50, unit: "percent", min: 30, max: 70, ...judged },

  // Block
  "li.block-days": { value: 14, unit: "day", min: 7, max: 14, ...judged },
  "li.block-moves-least": { value: 3, unit: "count", min: 2, max: 4, ...judged },
  "li.block-moves-most": { value: 6, unit: "count", min: 4, max: 6, ...judged },
  "li.block-kept": { value: 2, unit: "count", min: 0, max: 4, ...judged, judgement: "moves carried from one block to the next" },
  "li.fresh-days": { value: 14, unit: "day", min: 7, max: 28, ...judged },

  // Standing limits §10
  "li.gw-no-supine": { value: 16, unit: "week", min: 14, max: 20, grade: "C", sources: ["K01", "K05", "S50"], judgement: "guidelines differ" },
  "li.gw-side-sleep": { value: 28, unit: "week", min: 24, max: 28, grade: "B", sources: ["S73", "K19", "S74"] },
  "li.gw-no-prone": { value: 16, unit: "week", min: 12, max: 20, ...judged },
  "li.supine-run": { value: 300, unit: "second", min: 60, max: 600, grade: "J", sources: ["S72"], judgement: "founding G4; no harm shown" },
  "li.supine-total": { value: 600, unit: "second", min: 120, max: 1200, grade: "J", sources: ["S72"], judgement: "founding G4; no harm shown" },
  "li.supine-turn": { value: 30, unit: "second", min: 10, max: 120, ...judged },
  "li.supine-days": { value: 42, unit: "day", min: 42, max: 84, ...judged },
  "li.supine-end-weeks": { value: 14, unit: "week", min: 12, max: 20, ...judged },
  "li.standing-run": { value: 120, unit: "second", min: 60, max: 300, grade: "J", sources: ["K05"] },
  "li.roller-pain": { value: 2, unit: "point", min: 0, max: 3, ...judged },
  "li.roller-seconds": { value: 60, unit: "second", min: 30, max: 60, ...judged },

  // Pain rules §9
  "li.pain-green": { value: 3, unit: "point", min: 0, max: 4, grade: "J", sources: ["K11", "K12"] },
  "li.pain-red": { value: 5, unit: "point", min: 4, max: 6, grade: "J", sources: ["K11", "K12"] },
  "li.rise-noise": { value: 1, unit: "point", min: 0, max: 1, ...judged, judgement: "daily noise is about one point (evidence 1.5)" },
  "li.rise-red": { value: 2, unit: "point", min: 1, max: 2, ...judged },
  "li.start-pain-high": { value: 4, unit: "point", min: 3, max: 5, ...judged },
  "li.greens": { value: 2, unit: "count", min: 2, max: 5, ...judged },
  "li.greens-high": { value: 3, unit: "count", min: 2, max: 6, ...judged },
  "li.red-window": { value: 7, unit: "day", min: 7, max: 14, ...judged },
  "li.red-count": { value: 2, unit: "count", min: 2, max: 2, ...judged },
  "li.volume-cut": { value: 40, unit: "percent", min: 30, max: 50, ...judged },
  "li.hurt-count": { value: 2, unit: "count", min: 2, max: 2, ...judged },
  "li.effort-most": { value: 14, unit: "score", min: 12, max: 14, grade: "A", sources: ["K05"], judgement: "given for pregnancy; taken for after as well" },
  "li.step-gap": { value: 2, unit: "day", min: 1, max: 7, ...judged, judgement: "one thing goes up at a time, so we know what did it" },
  "li.wait-first": { value: 7, unit: "day", min: 3, max: 14, ...judged },
  "li.wait-most": { value: 56, unit: "day", min: 28, max: 84, ...judged },
  "li.wait-forget": { value: 8, unit: "count", min: 4, max: 16, ...judged },
  "li.gap-days": { value: 7, unit: "day", min: 7, max: 14, ...judged, judgement: "a longer gap opens the full screen" },
  "li.gap-step-days": { value: 28, unit: "day", min: 14, max: 42, ...judged, judgement: "after a gap this long every move restarts lower" },

  // Cadence and corrections §6
  "li.screen-hours": { value: 2, unit: "hour", min: 1, max: 2, ...judged },
  "li.full-days": { value: 7, unit: "day", min: 7, max: 7, ...judged },
  "li.slip-minutes": { value: 10, unit: "minute", min: 1, max: 10, ...judged },
  "li.slip-count": { value: 3, unit: "count", min: 2, max: 3, ...judged },
  "li.slip-days": { value: 7, unit: "day", min: 7, max: 14, ...judged },

  // The way back §7
  "li.unseen-hours": { value: 4, unit: "hour", min: 1, max: 4, ...judged },
  "li.gentle-after-seen": { value: 48, unit: "hour", min: 24, max: 96, ...judged },
  "li.second-time-days": { value: 14, unit: "day", min: 7, max: 28, ...judged },
  "li.infection-free": { value: 24, unit: "hour", min: 24, max: 72, ...judged },
  "li.no-answer-minutes": { value: 30, unit: "minute", min: 15, max: 30, ...judged },

  // Derived measures that look back over days
  "li.week": { value: 7, unit: "day", min: 7, max: 7, ...judged },
  "li.flat-weeks": { value: 6, unit: "week", min: 6, max: 8, grade: "B", sources: ["S42", "S43"] },
  "li.flat-points": { value: 2, unit: "point", min: 2, max: 2, grade: "B", sources: ["S42", "S43"] },
  "li.flat-percent": { value: 30, unit: "percent", min: 30, max: 30, grade: "B", sources: ["S42", "S43"] },
  "li.session-rise": { value: 3, unit: "point", min: 2, max: 3, ...judged },
  "li.seen-days": { value: 14, unit: "day", min: 7, max: 28, ...judged },

  // When the mood questions are offered again after an end (screening.md §11)
  "li.mood-first": { value: 2, unit: "week", min: 1, max: 2, ...judged },
  "li.mood-second": { value: 4, unit: "week", min: 3, max: 4, ...judged },
  "li.mood-third": { value: 8, unit: "week", min: 6, max: 8, ...judged },
  "li.mood-fourth": { value: 12, unit: "week", min: 10, max: 12, ...judged },

  // What she tells of the whole: when it is asked again, and from where on it counts as change
  "li.rating-days": { value: 7, unit: "day", min: 7, max: 14, ...judged },
  "li.change-first": { value: 2, unit: "week", min: 2, max: 2, ...judged, judgement: "how the whole has changed is asked at 2, 6 and 12 weeks (evidence 6, an inference)" },
  "li.change-second": { value: 6, unit: "week", min: 6, max: 6, ...judged, judgement: "before the look at six weeks without change counts her word" },
  "li.change-third": { value: 12, unit: "week", min: 10, max: 12, ...judged },
  "li.activity-change": { value: 3, unit: "point", min: 2, max: 3, grade: "C", sources: ["K16"], judgement: "a single activity; from memory, to be checked" },

  // Keeping it up, and pain that comes back (founding B6): no number is known; the times follow the looks at 12 weeks
  "li.keep-weeks": { value: 12, unit: "week", min: 12, max: 26, ...judged, judgement: "after the last look at how the whole has changed" },
  "li.keep-low-days": { value: 28, unit: "day", min: 14, max: 56, ...judged, judgement: "how long pain is low before fewer days are offered" },
  "li.keep-pain": { value: 2, unit: "point", min: 1, max: 3, ...judged, judgement: "the worst pain of a day that counts as low" },
  "li.keep-values": { value: 4, unit: "count", min: 2, max: 8, ...judged, judgement: "days with a value, so that silence is not taken for low pain" },
  "li.keep-again-days": { value: 28, unit: "day", min: 14, max: 84, ...judged, judgement: "how long after a no she is not asked again" },
  "li.keep-sessions": { value: 2, unit: "count", min: 2, max: 3, ...judged, judgement: "sessions in a week that keep up what was gained" },
  "li.keep-apart-days": { value: 3, unit: "day", min: 2, max: 4, ...judged, judgement: "spreads them over the week" },
  "li.flare-rise": { value: 3, unit: "point", min: 2, max: 4, ...judged, judgement: "over her settled level; as a jump at the start of a session" },
  "li.flare-days": { value: 7, unit: "day", min: 3, max: 14, ...judged, judgement: "half dose, nothing goes up" },

  "li.long-weeks": { value: 26, unit: "week", min: 24, max: 30, grade: "J", sources: ["S02"], judgement: "pain that is still there at six months is named as such" },
  "li.year-weeks": { value: 52, unit: "week", min: 48, max: 56, grade: "J", sources: ["S02"] },
  "li.helped-moves": { value: 5, unit: "count", min: 3, max: 8, ...judged, judgement: "moves she takes along for a next time" },

  // Checks after a birth: customary, never a lock (S53, S54)
  "li.check-weeks": { value: 6, unit: "week", min: 6, max: 8, grade: "C", sources: ["K03", "S61", "S53", "S54"], judgement: "offered from the first week of its customary time" },
  "li.check-over-weeks": { value: 26, unit: "week", min: 12, max: 52, ...judged, judgement: "so long it is worth catching up" },
  "li.floor-check-days": { value: 14, unit: "day", min: 7, max: 42, grade: "J", sources: ["S69"], judgement: "a deep tear, a helped birth, a leak or a bulge: care is asked for early; from when is not said" },
  "li.check-booked-days": { value: 14, unit: "day", min: 7, max: 28, ...judged },
  "li.check-later-days": { value: 7, unit: "day", min: 3, max: 14, ...judged },

  // The short close of a session she has to leave
  "li.close-seconds": { value: 120, unit: "second", min: 30, max: 180, ...judged },

  // How long content may go without being looked up before she is told its day
  "li.content-old-days": { value: 60, unit: "day", min: 14, max: 180, ...judged },
  // The way back to activities
  "li.activity-step-days": { value: 7, unit: "day", min: 2, max: 14, ...judged, judgement: "days from a step told fine to the next one" },

  // State
  "li.end-weeks-unsaid": { value: 40, unit: "week", min: 40, max: 40, ...judged },
  "li.gw-most": { value: 44, unit: "week", min: 42, max: 44, ...judged, judgement: "longer: ask her again" },
  "li.programme-weeks": { value: 104, unit: "week", min: 52, max: 104, ...judged, judgement: "up to two years after" },
  "li.end-as-birth": { value: 24, unit: "week", min: 20, max: 24, ...judged },
  "li.end-mid": { value: 14, unit: "week", min: 12, max: 16, ...judged },
  "li.milk-weeks": { value: 16, unit: "week", min: 12, max: 20, ...judged },
  "li.trimester-2": { value: 14, unit: "week", min: 13, max: 14, grade: "A", sources: ["K25"] },
  "li.trimester-3": { value: 28, unit: "week", min: 27, max: 28, grade: "A", sources: ["K25"] },
  "li.twins-weeks": { value: 28, unit: "week", min: 24, max: 28, grade: "A", sources: ["S48"] },
  "li.praevia-weeks": { value: 26, unit: "week", min: 24, max: 28, grade: "A", sources: ["S48", "S51", "S103"] },
} as const satisfies Record<`li.${string}`, Limit>;
