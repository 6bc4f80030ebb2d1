/** Whose word closes or unlocks what (screening.md §7), and what a word said leads to. */
import type { ClearanceId } from "./clearances.ts";
import type { PrecautionId } from "./precautions.ts";
import type { Area } from "./model/rule.ts";
import type { Demand } from "./model/demand.ts";
import type { Disposition } from "./model/disposition.ts";
import type { Evidence } from "./model/evidence.ts";
import type { Professional } from "./model/professional.ts";

export interface Authority extends Evidence {
  readonly who: Professional;
  /** Rows of these dispositions and areas she or he may close; `inPerson` when a phone call is not enough. */
  readonly closes: readonly { readonly disposition: Disposition; readonly areas: readonly Area[] | "any"; readonly inPerson: boolean }[];
  readonly mayUnlock: readonly Demand[] | "any";
}

const floorAndBack: readonly Area[] = ["nerve", "pelvic-floor", "bone-joint", "back"];

export const authorities: readonly Authority[] = [
  {
    who: "physician",
    closes: [
      { disposition: "emergency", areas: "any", inPerson: true },
      { disposition: "same-day", areas: "any", inPerson: false },
      { disposition: "within-days", areas: "any", inPerson: false },
      { disposition: "routine", areas: "any", inPerson: false },
    ],
    mayUnlock: "any", grade: "J", sources: [],
  },
  {
    who: "midwife",
    closes: [
      { disposition: "emergency", areas: ["pregnancy", "bleeding", "breast", "wound", "pressure"], inPerson: true },
      { disposition: "same-day", areas: "any", inPerson: false },
      { disposition: "within-days", areas: "any", inPerson: false },
      { disposition: "routine", areas: "any", inPerson: false },
    ],
    mayUnlock: ["supine-bridge", "pelvic-floor-lift", "abdominal-wall-load", "prone", "overhead-pull", "hands-and-knees"],
    grade: "J", sources: [],
  },
  {
    who: "physiotherapist",
    closes: [
      { disposition: "same-day", areas: floorAndBack, inPerson: false },
      { disposition: "within-days", areas: floorAndBack, inPerson: false },
      { disposition: "routine", areas: floorAndBack, inPerson: false },
    ],
    mayUnlock: "any", grade: "J", sources: [],
  },
  { who: "other", closes: [], mayUnlock: [], grade: "J", sources: [] },
];

/** What was said, and what follows. Text: `said.<id>`. */
export const outcomes = [
  { id: "nothing-serious", closes: true, gentle: true },
  { id: "treatment-started", closes: false, gentle: true },
  { id: "treated-and-better", closes: true, gentle: true },
  { id: "diagnosis", closes: true, gentle: true },
  { id: "rest-until", closes: false, gentle: true },
  { id: "only-these", closes: true, gentle: true },
  { id: "not-seen", closes: false, gentle: false },
] as const;
export type OutcomeId = (typeof outcomes)[number]["id"];

/** A diagnosis she may bring back, the clearance it opens and the precaution it brings until a dated word (screening.md §7). Text: `diagnosis.<id>`. */
export const diagnoses: readonly { readonly id: string; readonly opens: ClearanceId; readonly brings?: PrecautionId }[] = [
  { id: "fracture-or-thin-bone", opens: "cl.fracture", brings: "prec.bone" },
  { id: "heart", opens: "cl.heart" },
  { id: "clot", opens: "cl.clot", brings: "prec.clot" },
  { id: "pressure", opens: "cl.bp-uncontrolled", brings: "prec.bp" },
  { id: "nerve-root-or-foot-drop", opens: "cl.neuro", brings: "prec.nerve" },
  { id: "spinal-infection", opens: "cl.other-serious" },
  { id: "cauda-equina", opens: "cl.other-serious" },
  { id: "dissection", opens: "cl.heart" },
  { id: "preterm-labour", opens: "cl.preterm-labour" },
  { id: "praevia", opens: "cl.praevia" },
  { id: "waters", opens: "cl.waters-gone" },
];
