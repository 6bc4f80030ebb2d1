/**
 * What her answers point to (founding A1–A13): when it may have a part in her pain, the claim that says so with its grade, and what
 * follows in her plan. None of it is a cause that was found; the claims say how little is known. Text: the claim's own,
 * `<claim>.part` (its name, a few words) and `<claim>.changes` (what it changes, or that it changes nothing).
 */
import { all, any, type Condition } from "./model/condition.ts";
import type { Claim } from "./claims.ts";

/** What she herself thinks has a part; told or not, at any time. Text: `pain.part.<part>`. */
export const parts = [
  "lifting", "carrying", "feeding", "one-position", "weight", "hormones", "weak-belly", "scar", "needle", "medicine", "sleep", "too-soon",
] as const;
export type Part = (typeof parts)[number];

export interface Contributor {
  readonly claim: Claim["id"];
  /** What of her state and her pain points to it. */
  readonly when?: Condition;
  /** What of her own words does. */
  readonly parts: readonly Part[];
  /** Moves that count as serving where it hurts (CN4). */
  readonly points: readonly `ex.${string}`[];
}

const upper = any("r.neck", "r.shoulders", "r.upper", "r.mid");
const lower = any("r.low", "r.sacrum", "r.pelvis-front", "r.hip", "r.buttock");
const liftingHurts = any("r.low", "r.mid", "r.upper", "r.sacrum");

export const contributors: readonly Contributor[] = [
  { claim: "claim.sciatica", when: any("cl.disc", "r.leg", "f.leg-pain-new", "f.leg-numb-old"), parts: [], points: [] },
  { claim: "claim.needle-site", when: "w.nx8", parts: [], points: [] },
  { claim: "claim.epidural-lasting", parts: ["needle"], points: [] },
  { claim: "claim.pain-medicine", parts: ["medicine"], points: [] },
  { claim: "claim.scar-pull", when: "s.belly-operation", parts: ["scar"], points: ["ex.scar-care"] },
  { claim: "claim.feeding", when: all("s.milk", upper), parts: ["feeding"], points: ["ex.posture-break", "ex.chest-release", "ex.open-book", "ex.thoracic-extension"] },
  { claim: "claim.lifting", when: all("s.ended", liftingHurts), parts: ["lifting", "carrying"], points: ["ex.lifting", "ex.hinge", "ex.carry", "ex.wrist-care"] },
  { claim: "claim.weak-core", when: all("s.ended", lower), parts: ["weak-belly"], points: ["ex.clam", "ex.side-lift", "ex.hip-extension", "ex.bird-dog"] },
  { claim: "claim.posture-cause", when: any(upper, "s.pregnant"), parts: ["one-position"], points: ["ex.posture-break", "ex.standing-tall", "ex.cat-cow", "ex.open-book"] },
  { claim: "claim.hormones", when: all("s.ended", "w.mat"), parts: ["hormones"], points: [] },
  { claim: "claim.weight", parts: ["weight"], points: [] },
  { claim: "claim.cost", parts: ["sleep"], points: ["ex.breathing"] },
  { claim: "claim.too-soon", parts: ["too-soon"], points: [] },
];
