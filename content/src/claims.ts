/**
 * Every causal, benefit or warning claim of the founding description, with what is known and what she is told. Ids are
 * those of the claims table with `claim.` for `cl.`, which clearances use. Text: `<id>` (told to her), `<id>.says`,
 * `<id>.evidence`, `<id>.product` (for whoever reviews). Not a clinical sign-off.
 */
import { any, type Condition } from "./model/condition.ts";
import type { SourceId } from "./sources.ts";

/** Grades our own evidence cell. `none-found`: no study bears on it, which does not make it false. */
export const certainties = ["high", "moderate", "low", "very-low", "none-found"] as const;
export type Certainty = (typeof certainties)[number];

export const claimDecisions = ["keep", "keep-with-caveat", "soften", "add-alternative"] as const;
export type ClaimDecision = (typeof claimDecisions)[number];

/** Pages that tell a claim where it matters; a claim may also stand with a move, a relief card or what waits for now. */
export const claimPages = ["plan", "later", "health", "found", "mood", "paused", "progress", "afterwards"] as const;
export type ClaimPlace = (typeof claimPages)[number] | `ex.${string}` | `relief.${string}` | `na.${string}`;

export interface Claim {
  readonly id: `claim.${string}`;
  /** Where she is told it, with how sure it is; all of them stand on one page too. */
  readonly at: readonly ClaimPlace[];
  readonly carries: readonly string[];
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
  /** Seen as an abstract or summary only; named in the evidence cell, not relied on. */
  readonly leads?: readonly SourceId[];
  readonly decision: ClaimDecision;
  /** Speaks of feeding, lifting or nursing a baby: not shown while no baby is with her, unless she asks. */
  readonly notAfterLoss?: true;
  /** Speaks of birth or of pregnancy: told only while this holds of her. */
  readonly when?: Condition;
}

export const claims: readonly Claim[] = [
  { id: "claim.half-affected", at: ["plan"], carries: ["B2", "B3"], certainty: "moderate", sources: ["S03", "S04", "S07", "S09", "S10"], decision: "soften", when: any("s.birth", "s.pregnant") },
  { id: "claim.not-fate", at: ["plan"], carries: ["A13"], certainty: "high", sources: ["S05", "S09", "S15", "S23"], decision: "keep", when: "s.birth" },
  { id: "claim.long-pain", at: ["progress", "afterwards"], carries: ["B3", "B6"], certainty: "high", sources: ["S02", "S10", "S15", "S38"], decision: "keep" },
  { id: "claim.late-start", at: ["found"], carries: ["B4"], certainty: "low", sources: ["S02", "S68", "K02"], decision: "keep-with-caveat", when: "s.birth" },
  { id: "claim.cost", at: ["mood"], carries: ["A12"], certainty: "moderate", sources: ["S09", "S01", "S99", "K61", "S19"], decision: "keep-with-caveat" },
  { id: "claim.lifting", at: ["ex.lifting"], carries: ["A4", "A11"], certainty: "low", sources: ["K20", "S79", "S83", "S112"], leads: ["L20"], decision: "keep-with-caveat", notAfterLoss: true },
  { id: "claim.feeding", at: ["later"], carries: ["A5"], certainty: "low", sources: ["S16", "S17", "S18", "S19"], leads: ["L16"], decision: "keep-with-caveat", notAfterLoss: true },
  { id: "claim.hormones", at: ["later"], carries: ["A6"], certainty: "moderate", sources: ["K72"], decision: "soften", when: "s.birth" },
  { id: "claim.weight", at: ["later"], carries: ["A7"], certainty: "low", sources: ["S67"], leads: ["L1", "L2"], decision: "soften" },
  { id: "claim.posture-cause", at: ["ex.standing-tall"], carries: ["A8"], certainty: "low", sources: ["S16", "K20"], leads: ["L15"], decision: "soften" },
  { id: "claim.weak-core", at: ["ex.clam"], carries: ["A9"], certainty: "low", sources: ["S100", "K59", "K29"], leads: ["L14"], decision: "keep-with-caveat" },
  { id: "claim.sciatica", at: ["found"], carries: ["A10"], certainty: "low", sources: ["S93", "S05", "S84"], decision: "keep-with-caveat" },
  { id: "claim.epidural-lasting", at: ["later"], carries: ["A2", "A1"], certainty: "moderate", sources: ["S21", "S22", "K18"], leads: ["L3", "L4", "L5", "L6"], decision: "soften" },
  { id: "claim.needle-site", at: ["found"], carries: ["A2"], certainty: "low", sources: ["K34", "S106", "S108"], decision: "keep-with-caveat", when: "w.nx8" },
  { id: "claim.pain-medicine", at: ["relief.medicines"], carries: ["A3"], certainty: "none-found", sources: [], decision: "soften" },
  { id: "claim.scar-pull", at: ["relief.scar"], carries: ["A1"], certainty: "very-low", sources: ["S81", "S81d"], leads: ["L7"], decision: "soften" },
  { id: "claim.cured-fast", at: ["plan"], carries: ["H4", "A13"], certainty: "moderate", sources: ["S23", "S26", "S05", "S15"], decision: "soften" },
  { id: "claim.core-must", at: ["ex.pelvic-tilt"], carries: ["D2", "A9"], certainty: "moderate", sources: ["S23", "S24", "S25", "S127", "S39"], decision: "keep-with-caveat" },
  { id: "claim.breathing", at: ["relief.breath", "ex.breathing"], carries: ["F3"], certainty: "none-found", sources: [], decision: "keep-with-caveat" },
  { id: "claim.kegel-exhale", at: ["ex.breathing"], carries: ["D3"], certainty: "low", sources: ["S78", "K27"], leads: ["L18"], decision: "keep-with-caveat" },
  { id: "claim.posture-cure", at: ["ex.standing-tall"], carries: ["E7", "D4", "A11"], certainty: "very-low", sources: ["S16", "S18", "K20"], decision: "soften" },
  { id: "claim.massage", at: ["relief.massage"], carries: ["F2"], certainty: "low", sources: ["K04", "K02", "K40"], leads: ["L10"], decision: "keep-with-caveat" },
  { id: "claim.heat", at: ["relief.heat"], carries: ["F1"], certainty: "moderate", sources: ["S80", "K04"], decision: "keep-with-caveat" },
  { id: "claim.cold-points", at: ["relief.cold"], carries: ["F1"], certainty: "very-low", sources: ["S80"], decision: "soften" },
  { id: "claim.bed-rest", at: ["relief.keep-moving"], carries: ["F5"], certainty: "high", sources: ["K02", "K04"], decision: "keep" },
  { id: "claim.avoid-pills", at: ["relief.medicines"], carries: ["F6"], certainty: "moderate", sources: ["K02", "K04"], leads: ["L21"], decision: "soften" },
  { id: "claim.prevent", at: ["plan"], carries: ["B1", "B5"], certainty: "moderate", sources: ["S15", "S38"], leads: ["L11", "L12", "L13"], decision: "soften", when: "s.pregnant" },
  { id: "claim.easier-labour", at: ["plan", "afterwards"], carries: ["B5"], certainty: "low", sources: ["K54"], leads: ["L8", "L9", "L17"], decision: "soften", when: "s.pregnant" },
  { id: "claim.cesarean", at: ["plan", "afterwards"], carries: ["B5"], certainty: "low", sources: ["S49", "K54", "K54b"], decision: "soften", when: "s.pregnant" },
  { id: "claim.exercise-relief", at: ["plan"], carries: ["D6", "H3"], certainty: "moderate", sources: ["S23", "S24", "S25", "S26"], decision: "keep-with-caveat", when: "s.birth" },
  { id: "claim.mood-lift", at: ["mood"], carries: ["A12"], certainty: "moderate", sources: ["S53", "S55", "S78"], decision: "keep-with-caveat" },
  { id: "claim.ten-minutes", at: ["plan"], carries: ["D5"], certainty: "low", sources: ["S77", "S53", "K68"], decision: "keep-with-caveat" },
  { id: "claim.readiness", at: ["health"], carries: ["C1", "C2", "C4"], certainty: "moderate", sources: ["S48", "S56", "S71"], decision: "keep" },
  { id: "claim.stretch-relief", at: ["ex.overhead-reach"], carries: ["D1", "E6"], certainty: "very-low", sources: ["S49", "S50", "K01"], decision: "keep-with-caveat" },
  { id: "claim.stretch-core", at: ["ex.overhead-reach", "ex.chest-release"], carries: ["D1", "D2"], certainty: "none-found", sources: [], decision: "soften" },
  { id: "claim.release-not-pain", at: ["paused"], carries: ["G1", "G3"], certainty: "low", sources: ["S41", "K11", "K12", "S09"], decision: "keep-with-caveat" },
  { id: "claim.stop-if-worse", at: ["paused"], carries: ["G2"], certainty: "low", sources: ["K33", "S51"], decision: "keep" },
  { id: "claim.too-soon", at: ["na.run"], carries: ["G8"], certainty: "low", sources: ["S63", "S65", "S37", "K02"], decision: "keep-with-caveat" },
  { id: "claim.heat-contact-dive", at: ["na.hot-classes", "na.contact-sport", "na.riding", "na.sky-dive", "na.scuba"], carries: ["G7"], certainty: "low", sources: ["K01", "K55"], leads: ["L19"], decision: "keep-with-caveat", when: "s.pregnant" },
  { id: "claim.bike-surf", at: ["na.cycling", "na.surfing"], carries: ["G7"], certainty: "none-found", sources: [], decision: "add-alternative" },
  { id: "claim.run-walk-twist", at: ["na.run", "na.brisk-walk", "na.skip-sprint", "na.fast-twist"], carries: ["C6", "G9"], certainty: "moderate", sources: ["S49", "S53", "S54", "S63"], leads: ["L13"], decision: "add-alternative" },
  { id: "claim.squats", at: ["ex.squat", "ex.lunge", "na.deep-squat"], carries: ["E8", "C5", "G7"], certainty: "very-low", sources: ["S39", "K07"], decision: "add-alternative" },
  { id: "claim.low-impact", at: ["plan"], carries: ["D6"], certainty: "low", sources: ["S36"], decision: "keep" },
  { id: "claim.supine-limit", at: ["plan"], carries: ["G4", "G5"], certainty: "low", sources: ["S72", "K05", "K01", "K07"], decision: "keep-with-caveat", when: "s.pregnant" },
  { id: "claim.sleep-supine", at: ["relief.rest-positions"], carries: ["G10", "F4"], certainty: "moderate", sources: ["S73", "K19", "S74"], decision: "add-alternative", when: "s.pregnant" },
  { id: "claim.supine-flexion", at: ["na.supine-curl"], carries: ["G6"], certainty: "low", sources: ["S77", "S78"], decision: "keep-with-caveat" },
  { id: "claim.hip-rolls", at: ["ex.hip-roll"], carries: ["E1", "C4"], certainty: "none-found", sources: [], decision: "add-alternative" },
  { id: "claim.arch-round", at: ["ex.arching-and-rounding", "ex.cat-cow"], carries: ["E2", "E3"], certainty: "none-found", sources: [], decision: "keep-with-caveat" },
  { id: "claim.wiggle", at: ["ex.wiggle"], carries: ["E4"], certainty: "very-low", sources: ["S75", "S76b"], decision: "add-alternative" },
  { id: "claim.glute-release", at: ["ex.glute-release"], carries: ["E5"], certainty: "very-low", sources: ["S76", "S76b", "S75"], decision: "add-alternative" },
  { id: "claim.lift-tones", at: ["ex.lifting"], carries: ["E9"], certainty: "very-low", sources: ["K20"], decision: "keep-with-caveat", notAfterLoss: true },
  { id: "claim.trainer", at: ["plan"], carries: ["C3", "H2"], certainty: "moderate", sources: ["S25", "S26", "S30"], decision: "keep" },
];
