/** What always holds in a stage, whatever she feels (screening.md §10, founding G4–G9). Text: `<id>.because`. */
import { all, any, atLeast, atMost, below, not, type Condition } from "./model/condition.ts";
import type { Demand } from "./model/demand.ts";
import type { Evidence } from "./model/evidence.ts";
import type { LimitId } from "./limits.ts";

export const caps = ["supine-run", "supine-total", "standing-run"] as const;
export type Cap = (typeof caps)[number];

/** What waits for nobody's word but her own yes, each by itself (AS11). Text: `yes.<it>`. */
export type HerYes = "touch" | "floor-words" | "lithotomy-like";

export interface StandingLimit extends Evidence {
  readonly id: `sl.${string}`;
  readonly carries: readonly string[];
  readonly when: Condition | "always";
  readonly forbids?: readonly Demand[];
  /** Of her weeks, and so said in her plan while it holds. */
  readonly told?: true;
  /** Holds only until she herself says yes to this, and again when she takes it back (AS11). */
  readonly herYes?: HerYes;
  /** Longest seconds allowed: in one unbroken stretch, or in a session. */
  readonly caps?: Readonly<Partial<Record<Cap, LimitId>>>;
}

export const standingLimits: readonly StandingLimit[] = [
  {
    id: "sl.supine-pregnant", told: true, carries: ["G4"], when: atLeast("gestation-weeks", "li.gw-no-supine"), forbids: ["supine", "supine-bridge"],
    grade: "C", sources: ["K01", "K05", "S50"], judgement: "guidelines differ",
  },
  {
    id: "sl.supine-early", told: true, carries: ["G4"],
    when: all("s.ended", not("s.pregnant"), atMost("days-since-end", "li.supine-days"), atLeast("weeks-at-end", "li.supine-end-weeks")),
    caps: { "supine-run": "li.supine-run", "supine-total": "li.supine-total" },
    grade: "J", sources: ["S72"],
  },
  { id: "sl.prone-pregnant", told: true, carries: ["B1"], when: atLeast("gestation-weeks", "li.gw-no-prone"), forbids: ["prone"], grade: "J", sources: [] },
  {
    id: "sl.standing-pregnant", told: true, carries: ["B1"], when: "s.pregnant", caps: { "standing-run": "li.standing-run" },
    grade: "J", sources: ["K05"],
  },
  { id: "sl.roller-pregnant", told: true, carries: ["E4", "E5"], when: "s.pregnant", forbids: ["roller", "sacral-pressure"], grade: "C", sources: ["S75"] },
  {
    id: "sl.roller-not-with", carries: ["E4", "E5"],
    when: any(
      "f.lift-leg", "f.sacral-load", "mod.anticoag", "mod.bone", "cl.fracture", "f.wound-open", "f.wound-red",
      "f.leg-swell-one", "f.calf-sore", "f.saddle-numb", "f.leg-numb-new", "f.leg-numb-old", "f.site-worse", "f.site-change",
    ),
    forbids: ["roller", "sacral-pressure", "glute-pressure"], grade: "C", sources: ["S75"],
  },
  {
    id: "sl.perineal", told: true, carries: ["D6"], when: all("s.ended", "w.mat", any("s.tear-3-4", "s.assisted")), forbids: ["perineal-pressure"],
    grade: "J", sources: [],
  },
  {
    id: "sl.touch", carries: ["D6"], when: "cl.birth-trauma", herYes: "touch", forbids: ["glute-pressure", "perineal-pressure", "scar-touch"],
    grade: "J", sources: [],
  },
  {
    id: "sl.floor-words", carries: ["D6"], when: "cl.birth-trauma", herYes: "floor-words", forbids: ["pelvic-floor-lift", "pelvic-floor-attention"],
    grade: "J", sources: [], judgement: "no cue names the pelvic floor, no drawing shows it, and the moves that are all about it stay out; the breath is led as ever",
  },
  {
    id: "sl.lithotomy-like", carries: ["D6"], when: "cl.birth-trauma", herYes: "lithotomy-like", forbids: ["lithotomy-like"],
    grade: "J", sources: [], judgement: "which ways count: on her back or half sitting with both knees up, feet down or over a pillow, as she is drawn; one bent leg does not",
  },
  { id: "sl.breath", carries: ["D3", "D6"], when: "always", forbids: ["breath-hold"], grade: "C", sources: ["K05"] },
  // After an end, the earliest-use table has them: their week, and a word.
  { id: "sl.not-now", carries: ["G6", "G7", "G9"], when: "s.pregnant", forbids: ["supine-flexion", "deep-squat"], grade: "J", sources: ["S77"] },
  {
    id: "sl.first-trimester-light-headed", carries: ["G4"],
    when: all(below("gestation-weeks", "li.gw-no-supine"), "f.faint"), forbids: ["supine"], grade: "B", sources: ["S50"],
  },
];
