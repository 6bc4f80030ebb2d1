/** The whole programme as one value. The engine takes it as an argument and imports only its types. */
import type { Authority } from "../way-back.ts";
import type { Clearance, ClearanceId } from "../clearances.ts";
import type { Claim } from "../claims.ts";
import type { Condition } from "./condition.ts";
import type { Contributor } from "../contributors.ts";
import type { EarliestUse } from "../earliest-use.ts";
import type { Limit } from "./evidence.ts";
import type { LimitId } from "../limits.ts";
import type { Country } from "../settings/countries.ts";
import type { CareNote, LifeCard } from "../daily-life.ts";
import type { Derived } from "../screening/derived.ts";
import type { Exercise, Role } from "./exercise.ts";
import type { Equipment, Place, Position } from "./place.ts";
import type { Finding, Precaution, Rule } from "./rule.ts";
import type { Modifier } from "../screening/modifiers.ts";
import type { NotNow } from "../not-now.ts";
import type { Question } from "../questions.ts";
import type { PrecautionId } from "../precautions.ts";
import type { ReliefCard } from "../relief.ts";
import type { StandingLimit } from "../standing-limits.ts";
import type { Window } from "../screening/windows.ts";
import type { Demand } from "./demand.ts";

export interface Content {
  readonly limits: Readonly<Record<LimitId, Limit>>;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  readonly modifiers: readonly Modifier[];
  readonly windows: readonly Window[];
  readonly derived: readonly Derived[];
  readonly rules: readonly Rule[];
  readonly precautions: readonly Precaution[];
  readonly clearances: readonly Clearance[];
  readonly earliestUse: readonly EarliestUse[];
  readonly standingLimits: readonly StandingLimit[];
  readonly demands: readonly Demand[];
  readonly places: readonly Place[];
  /** Where a session is made when none can be made where she is (PD6), in the order tried. */
  readonly elsewhere: readonly Place[];
  /** From standing to lying; the order in which a phase may be gone through, down or up. */
  readonly positions: readonly Position[];
  readonly levelOf: Readonly<Record<Position, number>>;
  readonly startPosition: Readonly<Record<Place, Position>>;
  /** Household things every home is taken to have. */
  readonly alwaysAtHand: readonly Equipment[];
  readonly sessionPhases: readonly Role[];
  /** Longest first. */
  readonly sessionLengths: readonly { readonly minutes: number; readonly moves: LimitId }[];
  /** Demands that breathing and rest may still make at exercise level breathing-only. */
  readonly quietAllows: readonly Demand[];
  readonly authorities: readonly Authority[];
  readonly outcomes: readonly { readonly id: string; readonly closes: boolean; readonly gentle: boolean }[];
  readonly diagnoses: readonly { readonly id: string; readonly opens: ClearanceId; readonly brings?: PrecautionId }[];
  readonly exercises: readonly Exercise[];
  readonly relief: readonly ReliefCard[];
  readonly life: readonly LifeCard[];
  readonly careNotes: readonly CareNote[];
  readonly notNow: readonly NotNow[];
  readonly claims: readonly Claim[];
  readonly contributors: readonly Contributor[];
  readonly safetyNets: readonly { readonly key: string; readonly when?: Condition }[];
  readonly countries: readonly Country[];
  readonly phq2Score: Readonly<Record<string, number>>;
  readonly sessionObjective: readonly { readonly id: string; readonly better: "more" | "fewer" }[];
  readonly blockObjective: readonly { readonly id: string; readonly better: "more" | "fewer" }[];
  /** Digest over all of the above; every issued plan and dose decision records it. */
  readonly digest: string;
}
