/** The programme as one frozen value, and the words for it. Everything a person reads is in `text/`; everything decided is here. */
import { authorities, diagnoses, outcomes } from "./way-back.ts";
import { claims } from "./claims.ts";
import { contributors } from "./contributors.ts";
import { clearances } from "./clearances.ts";
import { careNotes, life } from "./daily-life.ts";
import { derived } from "./screening/derived.ts";
import { digest } from "./digest.ts";
import { earliestUse } from "./earliest-use.ts";
import { exercises } from "./exercises/index.ts";
import { findings } from "./screening/findings.ts";
import { countries } from "./settings/countries.ts";
import { limits } from "./limits.ts";
import { demands, quietAllows } from "./model/demand.ts";
import { alwaysAtHand, elsewhere, levelOf, places, positions, startPosition } from "./model/place.ts";
import { modifiers } from "./screening/modifiers.ts";
import { notNow } from "./not-now.ts";
import { phq2Score, questions } from "./questions.ts";
import { precautions } from "./precautions.ts";
import { relief } from "./relief.ts";
import { rules } from "./screening/rules.ts";
import { blockObjective, sessionLengths, sessionObjective, sessionPhases } from "./session-objective.ts";
import { safetyNets } from "./safety-nets.ts";
import { standingLimits } from "./standing-limits.ts";
import { windows } from "./screening/windows.ts";
import type { Content } from "./model/content.ts";

const tables = {
  limits, questions, phq2Score, findings, modifiers, windows, derived, rules, precautions, clearances, earliestUse, standingLimits,
  demands, quietAllows, places, elsewhere, positions, levelOf, startPosition, alwaysAtHand, sessionPhases, sessionLengths, sessionObjective, blockObjective,
  authorities, outcomes, diagnoses, exercises, relief, life, careNotes, notNow, claims, contributors, safetyNets, countries,
} satisfies Omit<Content, "digest">;

/** Where a build has worked it out already, it stands here; a phone need not hash the whole programme at every start. */
const built = (globalThis as { readonly contentDigest?: string }).contentDigest;

export const content: Content = { ...tables, digest: built ?? digest(tables) };
export { digest };
export { edition } from "./edition.ts";
export { recall, type Recall } from "./recall.ts";
export { retired } from "./retired.ts";
export { countries } from "./settings/countries.ts";

export { sources, type Source, type SourceId } from "./sources.ts";
export { drafts, languages, type Language } from "./text/languages.ts";
export { messagesOf, type Messages, type TextKey } from "./text/messages.ts";
export { cueOf, namesFloor, type FloorLed } from "./cue.ts";
export { say, sayCondition } from "./say.ts";
export { speechOf, type Filling, type Speech, type Words } from "./speech.ts";
export { pseudo } from "./text/pseudo.ts";
export { birthKinds, type BirthKind, type EarliestUse } from "./earliest-use.ts";
export type { Authority } from "./way-back.ts";
export type { Cap, HerYes, StandingLimit } from "./standing-limits.ts";
export { offers, type OfferId } from "./offers.ts";
export { claimPages, type Claim, type ClaimPlace } from "./claims.ts";
export type { Clearance, ClearanceId } from "./clearances.ts";
export type { Contributor, Part } from "./contributors.ts";
export type { CareNote, LifeCard } from "./daily-life.ts";
export type { Condition, Fact, Quantity, RegionFact, StateFact } from "./model/condition.ts";
export type { Content } from "./model/content.ts";
export type { Country, HelpLine } from "./settings/countries.ts";
export type { Demand } from "./model/demand.ts";
export type { Derived } from "./screening/derived.ts";
export type { DerivedId, FindingId, ModifierId, WindowId } from "./screening/ids.ts";
export type { Disposition, ExerciseLevel } from "./model/disposition.ts";
export type { DoseBounds, Exercise, Phase, Role, Rung, Version } from "./model/exercise.ts";
export type { Equipment, Place, Position, Region } from "./model/place.ts";
export type { Evidence, Grade, Limit, Unit } from "./model/evidence.ts";
export type { Area, Finding, Group, NotSure, Precaution, Rule } from "./model/rule.ts";
export type { Kind, Question } from "./questions.ts";
export type { LimitId } from "./limits.ts";
export type { Modifier } from "./screening/modifiers.ts";
export { demandTests, impactSigns, impactTests, type ImpactTest, type NotNow } from "./not-now.ts";
export type { PrecautionId } from "./precautions.ts";
export type { Professional } from "./model/professional.ts";
export type { ReliefCard } from "./relief.ts";
