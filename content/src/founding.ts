/**
 * The founding programme's ids: what carries each today and what shows it. Tables name the ids they carry themselves (`carries`); this list
 * adds what has no such field: rules of engine/SPEC.md and figure/SPEC.md, screening rows, questions, clearances. `working`: a woman can use
 * it now; `partial`: some of it is built, and `missing` says what is not.
 */
export interface Founding {
  readonly id: string;
  readonly status: "working" | "partial";
  /** Beyond the tables' own `carries`: ids of content, or numbers of rules. */
  readonly carriedBy: readonly string[];
  /** A test, `<file>: <words of its name or group>`, or a story, `scenarios/<name>`. The run of all tests fails when one of them did not run and pass. */
  readonly shownBy: readonly string[];
  /** Only, and always, when partial. */
  readonly missing?: string;
}

export const founding: readonly Founding[] = [
  // Where the pain comes from, and where it is
  { id: "A1", status: "working", carriedBy: ["rf.wound", "rf.wound-burst", "rf.cs-belly", "cl.cs", "AS7"], shownBy: ["scenarios/birth-caesarean", "engine/test/assess.test.ts: [AS7] earliest days"] },
  { id: "A2", status: "working", carriedBy: ["rf.nx-site", "rf.nx-infect", "rf.nx-block", "rf.pdph", "end.needle"], shownBy: ["scenarios/benign-needle-site", "engine/test/contact.test.ts: [CN1] what her state"] },
  { id: "A3", status: "working", carriedBy: ["CN1", "pain.part"], shownBy: ["web/test/claims.test.ts: on each page, each relief card", "engine/test/contact.test.ts: [CN1] what her state"] },
  { id: "A4", status: "working", carriedBy: ["rf.strain", "prec.strain", "CN4"], shownBy: ["web/test/life.test.ts: with a baby with her: every card", "web/test/modify.test.ts: [CN1] [CN4] what she thinks"] },
  { id: "A5", status: "working", carriedBy: ["SE5", "CN4"], shownBy: ["scenarios/benign-feeding-neck", "web/test/life.test.ts: with a baby with her: every card"] },
  { id: "A6", status: "working", carriedBy: ["CN1", "pain.part"], shownBy: ["web/test/claims.test.ts: on each page, each relief card"] },
  { id: "A7", status: "working", carriedBy: ["CN1", "pain.part"], shownBy: ["web/test/modify.test.ts: [CN1] [CN4] what she thinks"] },
  { id: "A8", status: "working", carriedBy: ["SE7", "CN4"], shownBy: ["web/test/claims.test.ts: with each move of today"] },
  { id: "A9", status: "working", carriedBy: ["SE5", "SE9", "CN4"], shownBy: ["engine/test/session.test.ts: [SE5] no release or no deep core"] },
  { id: "A10", status: "working", carriedBy: ["rf.ces", "rf.leg-new", "rf.leg", "rf.leg-steady", "rf.leg-seen", "cl.disc", "prec.nerve"], shownBy: ["scenarios/not-sure-numb", "engine/test/examples.test.ts: [SC1] every red-flag row"] },
  { id: "A11", status: "working", carriedBy: ["pain.regions", "SE5", "DE2"], shownBy: ["engine/test/session.test.ts: [SE5] the declared objective"] },
  { id: "A12", status: "working", carriedBy: ["rf.mood", "goal.first"], shownBy: ["web/test/progress.test.ts: [OU6][OU7] usual pain"] },
  { id: "A13", status: "working", carriedBy: ["CN1"], shownBy: ["web/test/claims.test.ts: on each page, each relief card"] },

  // When
  { id: "B1", status: "working", carriedBy: ["ST1", "ST3", "AS8", "rf.abrupt", "rf.labour", "rf.moves"], shownBy: ["scenarios/routine-first-trimester", "scenarios/routine-third-trimester", "engine/test/coverage.test.ts: [PD8] [SE10] [SE17] every week of pregnancy"] },
  { id: "B2", status: "working", carriedBy: ["AS7", "w.mat", "rf.womb", "rf.bleed"], shownBy: ["scenarios/routine-week-0-6", "engine/test/assess.test.ts: [AS7] earliest days"] },
  { id: "B3", status: "working", carriedBy: ["rf.flat", "DE7"], shownBy: ["scenarios/routine-months-3-12", "scenarios/routine-year-2", "web/test/no-change.test.ts: her screen finds it"] },
  { id: "B4", status: "working", carriedBy: ["CO2", "rf.plo", "rf.axspa", "rf.grow"], shownBy: ["engine/test/cadence.test.ts: [CO2] pain at a new site"] },
  { id: "B5", status: "working", carriedBy: ["ST1"], shownBy: ["scenarios/routine-second-trimester", "web/test/states.test.ts: from the first tap to Today, the words fit"] },
  { id: "B6", status: "working", carriedBy: ["ST2", "DO11"], shownBy: ["scenarios/gap-of-three-months", "scenarios/pregnant-again", "scenarios/keeping-up", "scenarios/a-relapse"] },

  // Readiness
  { id: "C1", status: "working", carriedBy: ["before.active", "SE22"], shownBy: ["engine/test/session.test.ts: [SE22] li.first-minutes-little"] },
  { id: "C2", status: "working", carriedBy: ["AS4", "PD4", "QU4", "cl.heart", "cl.spine-op", "cl.other"], shownBy: ["scenarios/heart-disease", "web/test/care.test.ts: [WB10] a word is kept"] },
  { id: "C3", status: "working", carriedBy: ["MD4", "LE3"], shownBy: ["web/test/modify.test.ts: [MD4] a cap and a word", "web/test/care.test.ts: the letter is one or two pages"] },
  { id: "C4", status: "working", carriedBy: ["cl.hip-roll", "WB7", "AS4"], shownBy: ["scenarios/hip-roll-word", "web/test/care.test.ts: [WB10] a word is kept"] },
  { id: "C5", status: "working", carriedBy: ["SE4", "WB9", "MD3", "MD5"], shownBy: ["web/test/modify.test.ts: [MD4] a cap and a word", "engine/test/modifications.test.ts: a clinician's way is done"] },
  { id: "C6", status: "working", carriedBy: ["cl.run", "cl.brisk-walk", "NN3", "NN4", "NN5", "AS10"], shownBy: ["engine/test/beside.test.ts: [NN1] running waits", "scenarios/way-back-to-running"] },

  // What a session is
  { id: "D1", status: "working", carriedBy: ["SE7", "BL1"], shownBy: ["engine/test/session.test.ts: [SE7] release, deep core"] },
  { id: "D2", status: "working", carriedBy: ["BL1", "SE5", "SE9"], shownBy: ["engine/test/session.test.ts: [SE5] no release or no deep core", "engine/test/coverage.test.ts: [PD1] [PD8] [SE1]"] },
  { id: "D3", status: "working", carriedBy: ["SE9", "cl.tight"], shownBy: ["scenarios/floor-type-tension", "engine/test/session.test.ts: [SE9] lifts forbidden"] },
  { id: "D4", status: "working", carriedBy: ["SE7", "FS1"], shownBy: ["web/test/path.test.ts: from the first tap to the first movement", "web/test/paper.test.ts: on one page of"] },
  { id: "D5", status: "working", carriedBy: ["SE1", "SE6", "SE11"], shownBy: ["engine/test/coverage.test.ts: [PD1] [PD8] [SE1]"] },
  { id: "D6", status: "working", carriedBy: ["DO3", "DO4", "DO10", "DO18"], shownBy: ["engine/test/dose.test.ts: [DO18] li.effort-most"] },
  { id: "D7", status: "working", carriedBy: ["SE4", "SE16", "DO4"], shownBy: ["engine/test/during.test.ts: [SE19] easier is smaller"] },
  { id: "D8", status: "working", carriedBy: ["SE7"], shownBy: ["web/test/figure.test.ts: [FI1] she moves, the ring", "web/test/device.test.ts: a voice that never ends"] },

  // The exercises named
  { id: "E1", status: "working", carriedBy: ["cl.hip-roll", "SE4"], shownBy: ["scenarios/hip-roll-word", "engine/test/word-with-limits.test.ts: a later whole word opens all"] },
  { id: "E2", status: "working", carriedBy: ["SE9"], shownBy: ["figure/test/motion.test.ts: ex.arching-and-rounding"] },
  { id: "E3", status: "working", carriedBy: ["SE9"], shownBy: ["figure/test/motion.test.ts: ex.cat-cow"] },
  { id: "E4", status: "working", carriedBy: ["SE8"], shownBy: ["engine/test/session.test.ts: [SE8] asked for and possible"] },
  { id: "E5", status: "working", carriedBy: ["SE8", "SE3"], shownBy: ["engine/test/session.test.ts: [SE8] what is off by default", "figure/test/motion.test.ts: ex.glute-release"] },
  { id: "E6", status: "working", carriedBy: [], shownBy: ["figure/test/motion.test.ts: ex.overhead-reach"] },
  { id: "E7", status: "working", carriedBy: ["SE7"], shownBy: ["figure/test/motion.test.ts: ex.standing-tall"] },
  { id: "E8", status: "working", carriedBy: ["SE4", "AS7"], shownBy: ["figure/test/motion.test.ts: ex.squat", "figure/test/motion.test.ts: ex.lunge"] },
  { id: "E9", status: "working", carriedBy: [], shownBy: ["figure/test/carrying.test.ts: ex.lifting"] },

  // Relief beside exercise
  { id: "F1", status: "working", carriedBy: [], shownBy: ["web/test/life.test.ts: [F1] when not is read before"] },
  { id: "F2", status: "working", carriedBy: [], shownBy: ["web/test/claims.test.ts: on each page, each relief card", "engine/test/beside.test.ts: [RL3] a condition shuts its card"] },
  { id: "F3", status: "working", carriedBy: ["SE13", "PD5"], shownBy: ["engine/test/session.test.ts: [SE13] a quiet session"] },
  { id: "F4", status: "working", carriedBy: [], shownBy: ["engine/test/beside.test.ts: [RL2] a same-day row leaves"] },
  { id: "F5", status: "working", carriedBy: [], shownBy: ["web/test/claims.test.ts: on each page, each relief card"] },
  { id: "F6", status: "working", carriedBy: [], shownBy: ["web/test/claims.test.ts: on each page, each relief card"] },

  // Rules that always hold
  { id: "G1", status: "working", carriedBy: ["DO3", "DO4", "DO8"], shownBy: ["engine/test/dose.test.ts: [DO8] a sign takes one rung", "web/test/paper.test.ts: on one page of"] },
  { id: "G2", status: "working", carriedBy: ["DO4", "DO9", "DO15", "DE3", "rf.rise", "rf.pain7", "rf.jump"], shownBy: ["scenarios/two-reds-in-a-week", "engine/test/dose-state.test.ts: [DO9] [PD4] breathing only"] },
  { id: "G3", status: "working", carriedBy: ["DO1", "DO2"], shownBy: ["engine/test/dose-state.test.ts: [DO1] it is off, and stays off", "web/test/path.test.ts: the next morning asks"] },
  { id: "G4", status: "working", carriedBy: ["SE10", "AS8"], shownBy: ["engine/test/session.test.ts: [SE10] a step off the back"] },
  { id: "G5", status: "working", carriedBy: ["SE12", "SE6"], shownBy: ["engine/test/session.test.ts: [SE12] from the floor"] },
  { id: "G6", status: "working", carriedBy: ["AS7", "AS8"], shownBy: ["engine/test/assess.test.ts: [AS8] by stage"] },
  { id: "G7", status: "working", carriedBy: ["AS7", "AS8", "NN1", "NN2", "NN4"], shownBy: ["engine/test/beside.test.ts: [NN1] running waits", "web/test/claims.test.ts: on each page, each relief card"] },
  { id: "G8", status: "working", carriedBy: ["DO13", "DO6", "AS7", "NN6", "NN7", "NN8"], shownBy: ["engine/test/dose.test.ts: [DO13] when two moves are ready", "scenarios/way-back-to-running"] },
  { id: "G9", status: "working", carriedBy: ["prec.strain", "prec.bone"], shownBy: ["engine/test/assess.test.ts: [AS5] precautions"] },
  { id: "G10", status: "working", carriedBy: [], shownBy: ["web/test/claims.test.ts: on each page, each relief card", "engine/test/daily-life.test.ts: [DL6]"] },

  // People around her
  { id: "H1", status: "working", carriedBy: ["WB2", "WB5", "AS4", "LE3", "MD2"], shownBy: ["scenarios/chest-seen-in-person", "web/test/care.test.ts: [WB2] one visit closes several"] },
  { id: "H2", status: "working", carriedBy: ["WB2", "WB9", "DO2", "MD1", "MD2"], shownBy: ["web/test/modify.test.ts: [MD4] a cap and a word", "engine/test/modifications.test.ts: a trainer lifts nothing"] },
  { id: "H3", status: "working", carriedBy: ["PD1", "BL1", "BL2"], shownBy: ["web/test/path.test.ts: from the first tap to the first movement", "scenarios/month-of-good-days"] },
  { id: "H4", status: "working", carriedBy: ["CN1"], shownBy: ["web/test/claims.test.ts: on each page, each relief card"] },
];
