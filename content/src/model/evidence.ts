/** How sure we are of a thing, and where it comes from. Grades as in `docs/glossary.md`. */
import type { SourceId } from "../sources.ts";

/** A guideline or national pathway · B cohort or review · C case reports or consensus · J judgement, unsigned. */
export type Grade = "A" | "B" | "C" | "J";

export interface Evidence {
  readonly grade: Grade;
  /** Empty only when `grade` is J. */
  readonly sources: readonly SourceId[];
  /** The part that rests on judgement when the rest does not; goes to the sign-off list. */
  readonly judgement?: string;
}

export type Unit =
  | "second" | "minute" | "hour" | "day" | "week" | "year"
  | "point" | "count" | "percent" | "mmHg" | "repeat" | "degree" | "score";

/** One number of the programme: value, unit, bounds within which a settings change stays sane, and its evidence. */
export interface Limit extends Evidence {
  readonly value: number;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}
