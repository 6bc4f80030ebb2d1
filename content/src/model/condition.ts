/**
 * The closed vocabulary of conditions. A condition is plain JSON over facts (true, false or unknown) and
 * quantities; `engine/src/evaluate.ts` is its only meaning. Nothing here computes.
 */
import type { DerivedId, FindingId, ModifierId, WindowId } from "../screening/ids.ts";
import type { ClearanceId } from "../clearances.ts";
import type { LimitId } from "../limits.ts";
import type { Region } from "./place.ts";

/**
 * What is true of her situation rather than of how she feels. `s.ended`: a pregnancy ended in the last two years,
 * by birth (`s.birth`) or otherwise. `s.belly-operation`: caesarean or another belly operation then (`cs` in
 * screening.md); `s.operation`: any operation then. `s.assisted`: forceps or vacuum. `s.milk`: feeding or expressing.
 */
export type StateFact =
  | "s.pregnant" | "s.ended" | "s.birth" | "s.assisted" | "s.belly-operation" | "s.operation"
  | "s.tear-3-4" | "s.milk" | "s.blood-loss" | "s.many-babies" | "s.twins" | "s.place-scanned"
  | "s.never" | "s.over-two-years" | "s.under-16" | "s.under-18" | "s.under-45";

export type RegionFact = `r.${Region}`;

export type Fact = FindingId | ModifierId | ClearanceId | DerivedId | WindowId | StateFact | RegionFact;

export type Quantity =
  | "gestation-weeks" | "days-since-end" | "days-since-needle" | "weeks-at-end"
  | "pain-worst-24h" | "pain-start-rise" | "pain-session-rise" | "mornings-still-up" | "pain-week-rise"
  | "bleed-ups-in-week" | "systolic" | "diastolic" | "phq2-score" | "weeks-in-programme" | "days-since-clinician-saw";

export type Condition =
  | Fact
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** At least `count` of them hold. */
  | { readonly count: number; readonly of: readonly Condition[] }
  /** Compares with a limit of `limits.ts` in the unit of that limit; false when she has no such quantity. */
  | { readonly quantity: Quantity; readonly atLeast: LimitId }
  | { readonly quantity: Quantity; readonly atMost: LimitId }
  | { readonly quantity: Quantity; readonly below: LimitId };

export const all = (...all: readonly Condition[]): Condition => ({ all });
export const any = (...any: readonly Condition[]): Condition => ({ any });
export const not = (not: Condition): Condition => ({ not });
export const atLeastOf = (count: number, ...of: readonly Condition[]): Condition => ({ count, of });
export const atLeast = (quantity: Quantity, limit: LimitId): Condition => ({ quantity, atLeast: limit });
export const atMost = (quantity: Quantity, limit: LimitId): Condition => ({ quantity, atMost: limit });
export const below = (quantity: Quantity, limit: LimitId): Condition => ({ quantity, below: limit });
