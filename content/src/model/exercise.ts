/** An exercise: one family of movement, its versions, and the ladder of doses from the smallest to the largest. */
import type { Evidence } from "./evidence.ts";
import type { Condition } from "./condition.ts";
import type { Demand } from "./demand.ts";
import type { Equipment, Place, Position, Region } from "./place.ts";

/** What an exercise does in a session. Only `release` may open one; every session has a release and a deep-core. */
export const roles = ["release", "deep-core", "strength", "alignment"] as const;
export type Role = (typeof roles)[number];

/** Kinds of movement a programme is made of; moves of one family may stand in for one another. */
export const families = [
  "breathing", "pelvic-floor", "pelvic-tilt", "childs-pose", "cat-cow", "wiggle", "glute-release", "overhead-reach", "rotation",
  "side-bend", "thoracic-extension", "chest-and-neck", "hip-flexor", "hamstring", "calf", "wrist", "scar", "circulation", "posture-break",
  "leg-slide", "dead-bug", "bird-dog", "plank", "side-plank", "hip-abduction", "inner-thigh", "hip-extension", "sit-to-stand", "lunge",
  "calf-raise", "hinge-and-lift", "carry", "push-and-pull", "balance", "walking", "impact", "out-of-bed", "standing-tall",
] as const;
export type Family = (typeof families)[number];

/**
 * One stretch of a version with one breath: the figure and the player both read it. Text stands under
 * `<exercise>.<version>.<phase>`. `lift` becomes `let-go` for the tension type (SE9), cue key `…<phase>.let-go`.
 */
export interface Phase {
  readonly id: string;
  readonly breath: "in" | "out" | "free";
  readonly pelvicFloor: "lift" | "let-go" | "easy";
  /** Whole seconds, 1 to 120. */
  readonly seconds: number;
  /** Demands of this phase beyond the version's `throughout`. */
  readonly asks?: readonly Demand[];
}

export interface Version {
  readonly id: string;
  readonly position: Position;
  readonly places: readonly Place[];
  readonly needs?: readonly Equipment[];
  /** Demands that hold for every second of the version. */
  readonly throughout: readonly Demand[];
  /** One repeat: in order, once a side when `sides` is 2. */
  readonly phases: readonly Phase[];
  readonly sides: 1 | 2;
  /** Seconds to get ready, counted once a session. */
  readonly setupSeconds: number;
  /** Only for her when this holds, beyond what demands already decide. */
  readonly onlyWhen?: Condition;
  /** Offered only when no version without this mark is possible, or when she asks for it (E4: kinder stand-ins first). */
  readonly offByDefault?: true;
}

/** One step of a ladder: which version, how many repeats a round, at most how many rounds. */
export interface Rung {
  readonly version: string;
  readonly repeats: number;
  readonly rounds: number;
}

/** Bounds of what a trainer's modification or a fit to today may choose; repeats a round. */
export interface DoseBounds extends Evidence {
  readonly minRepeats: number;
  readonly maxRepeats: number;
  readonly maxRounds: number;
}

export interface Exercise extends Evidence {
  readonly id: `ex.${string}`;
  readonly family: Family;
  /** The founding ids it carries (founding-programme.md). */
  readonly carries: readonly string[];
  readonly role: Role;
  /** Breathing and rest only: all that is left at exercise level breathing-only. */
  readonly quiet?: true;
  readonly serves: readonly Region[];
  readonly versions: readonly Version[];
  /** From smallest to largest, at least two rungs. */
  readonly ladder: readonly Rung[];
  readonly dose: DoseBounds;
}
