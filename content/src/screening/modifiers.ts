/**
 * What she brings along that makes a finding weigh more, asked at intake and at a change of stage (screening.md §3).
 * From mod.infect on one may also answer "rather-not-say", which is taken as "unknown"; "not sure" there counts as no.
 */
import type { Evidence } from "../model/evidence.ts";
import type { NotSure } from "../model/rule.ts";
import type { ModifierId } from "./ids.ts";

export interface Modifier {
  readonly id: ModifierId;
  readonly notSure: NotSure;
  /** Acts on the screen and is kept nowhere until the journal is sealed; asked again after f.fever or f.back-up (screening.md §11). */
  readonly neverStored?: true;
  readonly sources: Evidence["sources"];
}

export const modifiers: readonly Modifier[] = [
  { id: "mod.anticoag", notSure: "unknown", sources: [] },
  { id: "mod.clot", notSure: "unknown", sources: [] },
  { id: "mod.bp", notSure: "unknown", sources: [] },
  { id: "mod.infect", notSure: "no", neverStored: true, sources: [] },
  { id: "mod.tb", notSure: "no", sources: [] },
  { id: "mod.spine-op", notSure: "no", sources: [] },
  { id: "mod.aorta", notSure: "no", sources: [] },
  { id: "mod.heart", notSure: "no", sources: [] },
  { id: "mod.bone", notSure: "no", sources: [] },
  { id: "mod.cancer", notSure: "no", sources: [] },
  { id: "mod.kidney1", notSure: "no", sources: [] },
];
