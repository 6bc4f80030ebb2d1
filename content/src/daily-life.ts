/**
 * The rest of her day, in cards of twenty seconds (founding A4, A5, A8, D7, E9, F4, F5, G5): hers, and what the one beside
 * her can take over. Text: `<id>.name`, `.do`, `.partner`, `.not-when`, `.told`. Who is shown which: engine/SPEC.md DL.
 */
import type { Claim } from "./claims.ts";
import type { Demand } from "./model/demand.ts";
import type { Evidence } from "./model/evidence.ts";
import type { Region } from "./model/place.ts";

export interface LifeCard extends Evidence {
  readonly id: `life.${string}`;
  /** The founding ids it carries. */
  readonly carries: readonly string[];
  /** Speaks of a baby or of a toddler: never shown where that could wound (CN2, DL2). */
  readonly baby?: true;
  /** Told to her while she lies, or may fall asleep: the note on sleep stands with it (DL6). */
  readonly lying?: true;
  /** Demands of doing it; where one is forbidden today, someone else is asked first (DL4). */
  readonly asks?: readonly Demand[];
  /** Parts of her body it is kind to, and what may have a part in her pain that it answers; they set the order (DL3). */
  readonly eases: readonly Region[];
  readonly answers: readonly Claim["id"][];
  /** A way of a move that shows it: `<exercise>.<version>`. */
  readonly shows?: `ex.${string}.${string}`;
}

/** What is said of where a baby lies while she moves or rests. Text: `<id>`. */
export interface CareNote extends Evidence {
  readonly id: `note.${string}`;
}

const back = ["low", "mid", "sacrum"] as const;
const neck = ["neck", "shoulders", "upper", "mid"] as const;
const lifts = ["lifting"] as const;

export const life: readonly LifeCard[] = [
  {
    id: "life.lift", carries: ["A4", "E9"], baby: true, asks: lifts, eases: back, answers: ["claim.lifting", "claim.weak-core"], shows: "ex.squat.free",
    grade: "J", sources: ["K20", "N17"], judgement: "That no way of bending was shown to harm is studied, the nothing-heavier is one service's advice; close, slow and with the breath is custom.",
  },
  {
    id: "life.cot", carries: ["A4", "E9"], baby: true, asks: lifts, eases: [...back, "upper"], answers: ["claim.lifting"], shows: "ex.lifting.table",
    grade: "J", sources: ["S79", "K20", "N17"], judgement: "Sore wrists in carers are counted; straight wrists and a high base are custom.",
  },
  {
    id: "life.carry", carries: ["A4", "A8"], eases: ["low", "sacrum", "pelvis-front", "hip", "upper", "shoulders"], answers: ["claim.weak-core"], shows: "ex.lifting.bag",
    grade: "J", sources: ["K07", "N17"], judgement: "A lopsided heavy load is named for a sore pelvis; the advice after a C-section is taken for any belly operation; the rest is custom.",
  },
  {
    id: "life.car-seat", carries: ["A4", "E9"], baby: true, asks: lifts, eases: back, answers: ["claim.lifting"], shows: "ex.lifting.seat",
    grade: "J", sources: ["N15", "N17"], judgement: "That a baby does not sleep on a slope is a guideline; how to reach in is custom.",
  },
  {
    id: "life.pram", carries: ["A4", "A8"], baby: true, eases: ["low", "upper", "shoulders"], answers: ["claim.posture-cause"], shows: "ex.standing-tall.free",
    grade: "C", sources: ["N17", "N18"], judgement: "Handle and closeness are a hospital's advice, untested; hills and kerbs are ours.",
  },
  {
    id: "life.feeding", carries: ["A5"], baby: true, lying: true, eases: neck, answers: ["claim.feeding"], shows: "ex.standing-tall.sitting",
    grade: "C", sources: ["S16", "S17", "S18", "S19"], judgement: "The surveys tie long feeds to pain and feeds on the side to less neck pain; pillows and small breaks are ours.",
  },
  {
    id: "life.nappy", carries: ["A4", "A8"], baby: true, eases: [...back, "upper"], answers: ["claim.lifting"], shows: "ex.arching-and-rounding.table",
    grade: "C", sources: ["N18"], judgement: "Work at waist height is a hospital's advice, untested; leaning and changing sides are ours.",
  },
  {
    id: "life.bath", carries: ["A4", "E9"], baby: true, asks: lifts, eases: back, answers: ["claim.lifting"],
    grade: "C", sources: ["N18", "N17"], judgement: "Waist height is a hospital's advice, untested; kneeling and the jug are ours.",
  },
  {
    id: "life.bed", carries: ["F4", "G5"], eases: ["low", "sacrum", "buttock", "pelvis-front", "hip"], answers: [],
    grade: "B", sources: ["K07"], judgement: "The pause before standing is ours.",
  },
  {
    id: "life.desk", carries: ["A8", "F5"], eases: neck, answers: ["claim.posture-cause"], shows: "ex.standing-tall.sitting",
    grade: "J", sources: ["S16", "K20"], judgement: "No posture was shown to cause the pain; changing often is our guess.",
  },
  {
    id: "life.sink", carries: ["A8", "E7"], eases: [...back, "upper"], answers: ["claim.posture-cause"], shows: "ex.standing-tall.free",
    grade: "J", sources: ["N18", "K05"], judgement: "Close and at waist height is a hospital's advice, long standing still is a guideline's caution in pregnancy; the stool is custom.",
  },
  {
    id: "life.toddler", carries: ["A4", "E9", "D7"], baby: true, asks: lifts, eases: [...back, "pelvis-front"], answers: ["claim.lifting"], shows: "ex.squat.chair",
    grade: "J", sources: ["N17"], judgement: "The nothing-heavier is one service's advice; climbing instead of lifting is custom.",
  },
  {
    id: "life.floor", carries: ["G5", "D7"], eases: ["low", "hip", "knee", "pelvis-front"], answers: ["claim.weak-core"],
    grade: "J", sources: [], judgement: "Custom; a bed or a chair is as good.",
  },
  {
    id: "life.night", carries: ["A5", "F4"], baby: true, lying: true, eases: neck, answers: ["claim.feeding"],
    grade: "C", sources: ["N14", "N16"], judgement: "Where to fall asleep and where not is a guideline's; water in reach and a seat with a back are ours.",
  },
];

/** `note.beside`: before a session on the floor or the bed (DL5). `note.sleep`: wherever she is led to lie and rest (DL6). */
export const careNotes: readonly CareNote[] = [
  {
    id: "note.beside", grade: "J", sources: ["N13", "N14", "N15"],
    judgement: "The sources are about sleep: on the back, firm, flat and clear. For the minutes beside a mat it is ours, with in sight and out of the way of a roll.",
  },
  {
    id: "note.sleep", grade: "A", sources: ["N13", "N14", "N15", "N16", "K03"],
    judgement: "Guidelines differ on sharing a bed: one names how to make it safer, one advises against it. We say what all agree on, and what is less dangerous.",
  },
];
