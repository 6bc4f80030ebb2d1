/**
 * What her answers point to (founding A1–A11): when it may have a part in her pain, and the claim that says so with its
 * grade. None of it is a cause that was found; the claims say how little is known. Text: the claim's own.
 */
import { all, any, type Condition } from "./model/condition.ts";
import type { Claim } from "./claims.ts";

export interface Contributor {
  readonly claim: Claim["id"];
  readonly when: Condition;
}

const upper = any("r.neck", "r.shoulders", "r.upper", "r.mid");

export const contributors: readonly Contributor[] = [
  { claim: "claim.sciatica", when: any("cl.disc", "r.leg", "f.leg-pain-new", "f.leg-numb-old") },
  { claim: "claim.needle-site", when: "w.nx8" },
  { claim: "claim.scar-pull", when: "s.belly-operation" },
  { claim: "claim.feeding", when: all("s.milk", upper) },
  { claim: "claim.lifting", when: all("s.ended", any("r.low", "r.mid", "r.upper", "r.sacrum")) },
  { claim: "claim.weak-core", when: all("s.ended", any("r.low", "r.sacrum", "r.pelvis-front", "r.hip", "r.buttock")) },
  { claim: "claim.posture-cause", when: any(upper, "s.pregnant") },
  { claim: "claim.hormones", when: all("s.ended", "w.mat") },
];
