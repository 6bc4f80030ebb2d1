/**
 * The founding programme's ids, and what carries each today. Tables name the ids they carry themselves (`carries`); this list adds
 * what has no such field: rules of engine/SPEC.md, screening rows, questions, clearances. `working`: a woman can use it now;
 * `partial`: some of it is built, and `missing` says what is not.
 */
export interface Founding {
  readonly id: string;
  readonly status: "working" | "partial";
  /** Beyond the tables' own `carries`: ids of content, or rule numbers of engine/SPEC.md. */
  readonly carriedBy: readonly string[];
  /** Only, and always, when partial. */
  readonly missing?: string;
}

const notToldYet = "her sentence and its grade are written; no page tells them yet";
const cardNotShown = "the card has its rules and words; no page opens it yet";
const noPlayer = "told on a page to be read; nothing leads her through it by voice, vibration or a figure";
const noWordPage = "a word is an event in the journal; no page records it yet";
const noReportPage = "the rules act on reported sessions; no page takes the report yet";
const onlyHeard = "named in a claim only, and no page tells it yet";

export const founding: readonly Founding[] = [
  // Where the pain comes from, and where it is
  { id: "A1", status: "working", carriedBy: ["rf.wound", "rf.wound-burst", "rf.cs-belly", "cl.cs", "AS7"] },
  { id: "A2", status: "working", carriedBy: ["rf.nx-site", "rf.nx-infect", "rf.nx-block", "rf.pdph", "end.needle"] },
  { id: "A3", status: "partial", carriedBy: [], missing: notToldYet },
  { id: "A4", status: "working", carriedBy: ["rf.strain", "prec.strain"] },
  { id: "A5", status: "working", carriedBy: ["SE5"] },
  { id: "A6", status: "partial", carriedBy: [], missing: onlyHeard },
  { id: "A7", status: "partial", carriedBy: [], missing: onlyHeard },
  { id: "A8", status: "working", carriedBy: ["SE7"] },
  { id: "A9", status: "working", carriedBy: ["SE5", "SE9"] },
  { id: "A10", status: "working", carriedBy: ["rf.ces", "rf.leg-new", "rf.leg", "rf.leg-steady", "rf.leg-seen", "cl.disc", "prec.nerve"] },
  { id: "A11", status: "working", carriedBy: ["pain.regions", "SE5", "DE2"] },
  { id: "A12", status: "partial", carriedBy: ["rf.mood", "goal.first"], missing: "she names what the pain costs her; nothing follows it over time, and tiredness is not asked" },
  { id: "A13", status: "partial", carriedBy: [], missing: notToldYet },

  // When
  { id: "B1", status: "working", carriedBy: ["ST1", "ST3", "AS8", "rf.abrupt", "rf.labour", "rf.moves"] },
  { id: "B2", status: "working", carriedBy: ["AS7", "w.mat", "rf.womb", "rf.bleed"] },
  { id: "B3", status: "partial", carriedBy: ["rf.flat", "DE7"], missing: "no path of its own for pain that is still there at six months or a year" },
  { id: "B4", status: "working", carriedBy: ["CO2", "rf.plo", "rf.axspa", "rf.grow"] },
  { id: "B5", status: "partial", carriedBy: ["ST1"], missing: "she can move in pregnancy; nothing yet prepares for birth or recovery by name" },
  { id: "B6", status: "partial", carriedBy: ["ST2", "DO11"], missing: "a break and a next pregnancy are handled; keeping it up and a relapse have no words of their own" },

  // Readiness
  { id: "C1", status: "partial", carriedBy: ["before.active"], missing: "what she did before is asked; it decides nothing yet" },
  { id: "C2", status: "partial", carriedBy: ["AS4", "PD4", "QU4", "cl.heart", "cl.spine-op", "cl.other"], missing: noWordPage },
  { id: "C3", status: "partial", carriedBy: [], missing: "a letter to print; nobody else can look in or answer in the product" },
  { id: "C4", status: "partial", carriedBy: ["cl.hip-roll", "WB7", "AS4"], missing: noWordPage },
  { id: "C5", status: "partial", carriedBy: ["SE4", "WB9"], missing: "smaller versions come first, and an allow-list counts; a trainer's own modification cannot be recorded" },
  { id: "C6", status: "working", carriedBy: ["cl.run", "cl.brisk-walk", "NN3", "NN4", "NN5", "AS10"] },

  // What a session is
  { id: "D1", status: "working", carriedBy: ["SE7", "BL1"] },
  { id: "D2", status: "working", carriedBy: ["BL1", "SE5", "SE9"] },
  { id: "D3", status: "working", carriedBy: ["SE9", "cl.tight"] },
  { id: "D4", status: "partial", carriedBy: ["SE7"], missing: "each move's set-up and fault speak of it; the fault line is not on the page yet" },
  { id: "D5", status: "working", carriedBy: ["SE1", "SE6", "SE11"] },
  { id: "D6", status: "partial", carriedBy: ["DO3", "DO4", "DO10"], missing: "effort can be recorded; no page asks it and no rule reads it" },
  { id: "D7", status: "working", carriedBy: ["SE4", "SE16", "DO4"] },
  { id: "D8", status: "partial", carriedBy: ["SE7"], missing: noPlayer },

  // The exercises named
  { id: "E1", status: "partial", carriedBy: ["cl.hip-roll", "SE4"], missing: noWordPage },
  { id: "E2", status: "working", carriedBy: ["SE9"] },
  { id: "E3", status: "working", carriedBy: ["SE9"] },
  { id: "E4", status: "partial", carriedBy: ["SE8"], missing: "the kinder stand-ins are given; she cannot ask for the roller yet" },
  { id: "E5", status: "partial", carriedBy: ["SE8", "SE3"], missing: "hand, towel and ball are given; she cannot ask for the roller yet" },
  { id: "E6", status: "working", carriedBy: [] },
  { id: "E7", status: "working", carriedBy: ["SE7"] },
  { id: "E8", status: "working", carriedBy: ["SE4", "AS7"] },
  { id: "E9", status: "working", carriedBy: [] },

  // Relief beside exercise
  { id: "F1", status: "partial", carriedBy: [], missing: cardNotShown },
  { id: "F2", status: "partial", carriedBy: [], missing: cardNotShown },
  { id: "F3", status: "working", carriedBy: ["SE13", "PD5"] },
  { id: "F4", status: "partial", carriedBy: [], missing: cardNotShown },
  { id: "F5", status: "partial", carriedBy: [], missing: cardNotShown },
  { id: "F6", status: "partial", carriedBy: [], missing: cardNotShown },

  // Rules that always hold
  { id: "G1", status: "partial", carriedBy: ["DO3", "DO4"], missing: "the stop line of each move is not on the page yet" },
  { id: "G2", status: "partial", carriedBy: ["DO4", "DO9", "DO15", "DE3", "rf.rise", "rf.pain7", "rf.jump"], missing: noReportPage },
  { id: "G3", status: "partial", carriedBy: ["DO1", "DO2"], missing: noReportPage },
  { id: "G4", status: "working", carriedBy: ["SE10", "AS8"] },
  { id: "G5", status: "working", carriedBy: ["SE12", "SE6"] },
  { id: "G6", status: "working", carriedBy: ["AS7", "AS8"] },
  { id: "G7", status: "working", carriedBy: ["AS7", "AS8", "NN1", "NN2", "NN4"] },
  { id: "G8", status: "working", carriedBy: ["DO13", "DO6", "AS7", "NN6", "NN7", "NN8"] },
  { id: "G9", status: "working", carriedBy: ["prec.strain", "prec.bone"] },
  { id: "G10", status: "partial", carriedBy: [], missing: cardNotShown },

  // People around her
  { id: "H1", status: "partial", carriedBy: ["WB2", "WB5", "AS4"], missing: "a letter asks and reports; the answer comes back on paper and is typed in as an event" },
  { id: "H2", status: "partial", carriedBy: ["WB2", "WB9", "DO2"], missing: "a physiotherapist's word counts; no face of their own, no versions of their own" },
  { id: "H3", status: "partial", carriedBy: ["PD1", "BL1", "BL2"], missing: noPlayer },
  { id: "H4", status: "partial", carriedBy: [], missing: notToldYet },
];
