/**
 * When a demand may first come back after a pregnancy ended, by how it ended (screening.md §8, second table). Wound closed,
 * bleeding steady, painless. What has no row is open from day 1: breathing, letting go, tilt off the back, walking, and
 * seated, standing and side-lying mobility. Tests are named by their id in `not-now.ts`.
 */
import type { Demand } from "./model/demand.ts";
import type { Evidence } from "./model/evidence.ts";
import type { Professional } from "./model/professional.ts";
import type { LimitId } from "./limits.ts";
import { impactTests } from "./not-now.ts";

/** `ended-early`: under 14 weeks, no operation. `ended-mid`: 14 to 23. From 24 weeks as birth by mode; an operation
 * through the belly counts as `caesarean` at any week. */
export const birthKinds = ["vaginal", "assisted-or-tear", "caesarean", "ended-early", "ended-mid"] as const;
export type BirthKind = (typeof birthKinds)[number];

/** From this day · from this professional's word (and not before `limit`) · once bleeding eases, for which the next column's day stands too, since nobody asks her whether it has. */
export type Earliest =
  | { readonly limit: LimitId }
  | { readonly word: Professional; readonly limit?: LimitId }
  | { readonly bleedingEases: true; readonly limit: LimitId };

export interface EarliestUse extends Evidence {
  readonly demand: Demand;
  readonly byBirth: Readonly<Record<BirthKind, Earliest>>;
  /** All passed without pain, heaviness, dragging or leak. */
  readonly tests?: readonly string[];
}

export const earliestUse: readonly EarliestUse[] = [
  {
    demand: "hands-and-knees", grade: "J", sources: [],
    byBirth: {
      vaginal: { limit: "li.earliest-hands-and-knees-vaginal" },
      "assisted-or-tear": { limit: "li.earliest-hands-and-knees-assisted-or-tear" },
      caesarean: { limit: "li.earliest-hands-and-knees-caesarean" },
      "ended-early": { bleedingEases: true, limit: "li.earliest-hands-and-knees-ended-mid" },
      "ended-mid": { limit: "li.earliest-hands-and-knees-ended-mid" },
    },
  },
  {
    demand: "prone", grade: "J", sources: [],
    byBirth: {
      vaginal: { limit: "li.earliest-prone-vaginal" },
      "assisted-or-tear": { limit: "li.earliest-prone-assisted-or-tear" },
      caesarean: { limit: "li.earliest-prone-caesarean" },
      "ended-early": { bleedingEases: true, limit: "li.earliest-prone-ended-mid" },
      "ended-mid": { limit: "li.earliest-prone-ended-mid" },
    },
  },
  // The hip-roll gate (cl.hip-roll) comes first.
  {
    demand: "supine-bridge", grade: "J", sources: [],
    byBirth: {
      vaginal: { limit: "li.earliest-supine-bridge-vaginal" },
      "assisted-or-tear": { limit: "li.earliest-supine-bridge-assisted-or-tear" },
      caesarean: { limit: "li.earliest-supine-bridge-caesarean" },
      "ended-early": { limit: "li.earliest-supine-bridge-ended-early" },
      "ended-mid": { limit: "li.earliest-supine-bridge-ended-mid" },
    },
  },
  {
    demand: "roller", grade: "J", sources: [],
    byBirth: {
      vaginal: { limit: "li.earliest-roller-vaginal" },
      "assisted-or-tear": { limit: "li.earliest-roller-assisted-or-tear" },
      caesarean: { limit: "li.earliest-roller-caesarean" },
      "ended-early": { limit: "li.earliest-roller-ended-early" },
      "ended-mid": { limit: "li.earliest-roller-ended-mid" },
    },
  },
  {
    demand: "sit-to-stand", grade: "J", sources: [],
    byBirth: {
      vaginal: { limit: "li.earliest-sit-to-stand-vaginal" },
      "assisted-or-tear": { limit: "li.earliest-sit-to-stand-assisted-or-tear" },
      caesarean: { limit: "li.earliest-sit-to-stand-caesarean" },
      "ended-early": { limit: "li.earliest-sit-to-stand-ended-early" },
      "ended-mid": { limit: "li.earliest-sit-to-stand-ended-mid" },
    },
  },
  {
    demand: "loaded-strength", grade: "J", sources: [],
    byBirth: {
      vaginal: { limit: "li.earliest-loaded-strength-vaginal" },
      "assisted-or-tear": { word: "physiotherapist" },
      caesarean: { limit: "li.earliest-loaded-strength-caesarean" },
      "ended-early": { limit: "li.earliest-loaded-strength-ended-early" },
      "ended-mid": { limit: "li.earliest-loaded-strength-ended-mid" },
    },
  },
  // Lunges too.
  {
    demand: "single-leg", grade: "J", sources: [],
    byBirth: {
      vaginal: { limit: "li.earliest-single-leg-vaginal" },
      "assisted-or-tear": { limit: "li.earliest-single-leg-assisted-or-tear" },
      caesarean: { limit: "li.earliest-single-leg-caesarean" },
      "ended-early": { limit: "li.earliest-single-leg-ended-early" },
      "ended-mid": { limit: "li.earliest-single-leg-ended-mid" },
    },
    tests: ["single-leg-10-seconds"],
  },
  {
    demand: "impact", grade: "C", sources: ["K08", "S63"], judgement: "every cell but 12 weeks after birth",
    byBirth: {
      vaginal: { limit: "li.earliest-impact-vaginal" },
      "assisted-or-tear": { word: "physiotherapist", limit: "li.earliest-impact-assisted-or-tear" },
      caesarean: { limit: "li.earliest-impact-caesarean" },
      "ended-early": { limit: "li.earliest-impact-ended-early" },
      "ended-mid": { limit: "li.earliest-impact-ended-mid" },
    },
    tests: impactTests.filter(({ group }) => group === "impact").map(({ id }) => id),
  },
  // G6: not before the loaded-strength week, no doming, and a physiotherapist's word.
  {
    demand: "supine-flexion", grade: "J", sources: ["S77"],
    byBirth: {
      vaginal: { word: "physiotherapist", limit: "li.earliest-loaded-strength-vaginal" },
      "assisted-or-tear": { word: "physiotherapist" },
      caesarean: { word: "physiotherapist", limit: "li.earliest-loaded-strength-caesarean" },
      "ended-early": { word: "physiotherapist", limit: "li.earliest-loaded-strength-ended-early" },
      "ended-mid": { word: "physiotherapist", limit: "li.earliest-loaded-strength-ended-mid" },
    },
    tests: ["no-doming"],
  },
  // G7, C5: "not now" needs an end; read as supine flexion is, with a physiotherapist's word.
  {
    demand: "deep-squat", grade: "J", sources: [],
    byBirth: {
      vaginal: { word: "physiotherapist", limit: "li.earliest-loaded-strength-vaginal" },
      "assisted-or-tear": { word: "physiotherapist" },
      caesarean: { word: "physiotherapist", limit: "li.earliest-loaded-strength-caesarean" },
      "ended-early": { word: "physiotherapist", limit: "li.earliest-loaded-strength-ended-early" },
      "ended-mid": { word: "physiotherapist", limit: "li.earliest-loaded-strength-ended-mid" },
    },
  },
];
