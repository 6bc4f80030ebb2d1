/**
 * What a screening row forbids or makes smaller, and until when (screening.md §8, third table). A word of the
 * professional named in the text also ends one. Text: `<id>.because` (hers), `<id>.clinician`.
 */
import type { Precaution } from "./model/rule.ts";
import { loadDemands } from "./clearances.ts";

export const precautionIds = [
  "prec.gentle", "prec.strain", "prec.bone", "prec.hip", "prec.pgp", "prec.nerve", "prec.balance", "prec.bleed",
  "prec.pf", "prec.breast", "prec.clot", "prec.bp",
] as const;
export type PrecautionId = (typeof precautionIds)[number];

export const precautions: readonly Precaution[] = [
  // Until the row closes.
  { id: "prec.gentle", forbids: loadDemands, noNewExercise: true, halfDose: true, grade: "J", sources: [] },
  // Walking goes on. End-range rotation is read as both demands; lifting beyond the baby as external load.
  {
    id: "prec.strain", forbids: ["loaded-spinal-flexion", "end-range", "rotation", "external-load"], until: "li.strain-hours",
    grade: "J", sources: ["K02"], judgement: "what is forbidden and the 72 hours; staying active is guideline",
  },
  // Until imaging or a physician's word. `noStepUp` is not set: only lifting steps are held, as external load.
  {
    id: "prec.bone",
    forbids: [
      "spinal-flexion", "loaded-spinal-flexion", "supine-flexion", "spinal-extension", "rotation", "roller", "sacral-pressure", "impact",
      "supine-bridge", "external-load", "glute-pressure", "lifting",
    ],
    endsBy: ["physician"], grade: "C", sources: ["S83", "S119"], judgement: "the end, and arching back, which the table of moves names and the rule does not",
  },
  // Until a physician's word. Long walks are spoken of in the text; the nearest demand is brisk walking.
  { id: "prec.hip", forbids: ["single-leg", "impact", "deep-squat", "brisk-walk"], endsBy: ["physician"], grade: "C", sources: ["N5"], judgement: "what is forbidden" },
  {
    id: "prec.pgp", forbids: ["single-leg", "wide-stance", "asymmetric-load", "sacral-pressure"], until: "li.pgp-free-days",
    grade: "C", sources: ["K07"], judgement: "seven days without",
  },
  // Until examined and steady.
  {
    id: "prec.nerve", forbids: ["end-range", "glute-pressure", "long-sitting"], until: "li.nerve-steady-days",
    grade: "J", sources: [], judgement: "end-range flexion is read as every end range",
  },
  { id: "prec.balance", forbids: ["single-leg", "floor"], until: "li.nerve-steady-days", grade: "J", sources: [] },
  {
    id: "prec.bleed", forbids: loadDemands, noStepUp: true, halfDose: true, until: "li.bleed-steady-hours",
    grade: "A", sources: ["S53", "S54"], judgement: "steady for 48 hours",
  },
  // Until a physiotherapist's word.
  { id: "prec.pf", forbids: [...loadDemands, "breath-hold", "deep-squat"], endsBy: ["physiotherapist"], grade: "C", sources: ["S63"], judgement: "the end" },
  // Until healed.
  { id: "prec.breast", forbids: ["prone", "breast-pressure"], grade: "J", sources: [] },
  { id: "prec.clot", forbids: ["roller", "glute-pressure"], until: "li.clot-weeks", grade: "C", sources: ["S75"], judgement: "twelve weeks, or a physician's word" },
  // Until a word from whoever looks after her pressure.
  { id: "prec.bp", forbids: [...loadDemands, "breath-hold", "head-down"], grade: "C", sources: ["S56"], judgement: "the end" },
];
