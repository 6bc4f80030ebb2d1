/** Screening rules, precautions, clearances: the three kinds of rule, all data. */
import type { Evidence } from "./evidence.ts";
import type { Condition } from "./condition.ts";
import type { Demand } from "./demand.ts";
import type { Disposition, ExerciseLevel } from "./disposition.ts";
import type { FindingId } from "../screening/ids.ts";
import type { LimitId } from "../limits.ts";
import type { Professional } from "./professional.ts";
import type { PrecautionId } from "../precautions.ts";

/** Questions about how she is, by body area, in the order they are asked. */
export const groups = [
  "head-and-whole-body", "chest-and-breathing", "needle-place", "bleeding-and-belly", "bladder-bowel-between-legs",
  "legs", "pregnancy", "back-and-bones", "breasts-and-wounds", "mood",
] as const;
export type Group = (typeof groups)[number];

/**
 * What a lasting "not sure" counts as: `yes` (Y) · `unknown` (C, three-valued, at most same-day) · `no` (N,
 * asked again next screen) · `opens` (O, opens its follow-ups, unknown elsewhere, yes in the rule that names it alone).
 */
export type NotSure = "yes" | "unknown" | "no" | "opens";

/** Text: `<id>.ask` and, if she is not sure, `<id>.clarify`. */
export interface Finding {
  readonly id: FindingId;
  readonly group: Group;
  readonly notSure: NotSure;
  /** While this holds, a lasting "not sure" acts as yes whatever `notSure` says. */
  readonly notSureYesWhen?: Condition;
  /** Only asked while this holds of her state. */
  readonly within?: Condition;
  /** In the daily screen; a condition narrows it. */
  readonly daily?: true | Condition;
  /** In the full screen. */
  readonly full?: true | Condition;
  /** Asked once one of these was answered yes or not sure. */
  readonly after?: readonly FindingId[];
  /** A further yes may lower a result: it stands under NOT on purpose. */
  readonly lowers?: true;
  /** Acts on the screen and is kept nowhere until the journal is sealed (screening.md §11). */
  readonly neverStored?: true;
  /** Kept, but in no letter unless she adds it (screening.md §11). */
  readonly private?: true;
  /** Free to skip, never `missing` (mood page). */
  readonly optional?: true;
  readonly sources: Evidence["sources"];
  readonly judgement?: string;
}

/** Text: `<id>.because` (hers), `<id>.say` (what she says on the phone), `<id>.clinician`, `<id>.wait` if `waiting`. */
export interface Rule extends Evidence {
  readonly id: `rf.${string}`;
  readonly when: Condition;
  readonly disposition: Disposition;
  /** Be seen within this long; within-days rules only. */
  readonly limit?: LimitId;
  /** Only where the row writes one; else the disposition's own (screening.md §1). */
  readonly exercise?: ExerciseLevel;
  readonly precautions?: readonly PrecautionId[];
  /** Look again within this long, when shorter than the disposition's own. */
  readonly review?: LimitId;
  /** Still so after this long, on every screen since: a within-days row with this limit, unless a fact holds (SC9). */
  readonly ifStill?: { readonly after: LimitId; readonly limit: LimitId; readonly unless?: Condition };
  /** Brings this check forward, and later too (CK3). */
  readonly bringsCheck?: "pelvic-floor";
  /** Has a waiting line `<id>.wait`. */
  readonly waiting?: true;
  /** Body area whose later red flag ends a word given for this one. */
  readonly area: Area;
}

export const areas = [
  "infection", "needle", "bleeding", "belly", "breast", "wound", "kidney-bladder", "nerve", "pelvic-floor", "head",
  "pressure", "chest", "clot", "bone-joint", "back", "pregnancy", "mind", "other",
] as const;
export type Area = (typeof areas)[number];

/** Text: `<id>.because`, `<id>.clinician`. Forbids demands, or changes the dose. */
export interface Precaution extends Evidence {
  readonly id: PrecautionId;
  readonly forbids: readonly Demand[];
  /** Repeats and rounds halved, rounded up. */
  readonly halfDose?: true;
  /** Nothing goes up a step. */
  readonly noStepUp?: true;
  /** No exercise she has not done before. */
  readonly noNewExercise?: true;
  /** Only one of these, having seen her about its row, ends it; whoever else closed the row (screening.md §8). */
  readonly endsBy?: readonly Professional[];
  /** Ends when the row that brought it closes, or this long after the row was last true. */
  readonly until?: LimitId;
}
