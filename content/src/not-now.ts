/**
 * What waits for now, its true ground, whose word opens it and the steps back (founding G6–G9, C6). The way down is the
 * same steps. Text: `<id>.name`, `.why`, `.back`, and each key in `steps`; a test `<test id>`; a sign `<sign key>`.
 */
import { all, any, atLeast, not, type Condition } from "./model/condition.ts";
import type { ClearanceId } from "./clearances.ts";
import type { Demand } from "./model/demand.ts";
import type { Evidence, Unit } from "./model/evidence.ts";
import type { Professional } from "./model/professional.ts";

/** `pregnancy-safety`: falls, blows, heat or pressure in pregnancy · `consensus`: experts agree, trials lacking · `caution`: ours alone · `none-found`: no study either way. */
export type Ground = "pregnancy-safety" | "consensus" | "caution" | "none-found";

/** One test she does herself; its text: `<id>` what it is, `<id>.how` how it is done. */
export interface ImpactTest extends Evidence {
  readonly id: `na.test.${string}` | "single-leg-10-seconds" | "no-doming";
  /** `demand`: of one row of the earliest-use table alone. */
  readonly group: "impact" | "strength" | "pelvic-floor" | "demand";
  readonly amount: number;
  /** When the source gives a range, its upper end. */
  readonly amountMost?: number;
  readonly unit: Unit;
  /** How long each repeat is held. */
  readonly holdSeconds?: { readonly min: number; readonly max: number };
  readonly eachSide?: true;
}

export interface NotNow extends Evidence {
  readonly id: `na.${string}`;
  readonly carries: readonly string[];
  /** When it waits; "always" ends only with the word in `needs`. */
  readonly when: Condition | "always";
  readonly ground: Ground;
  /** Demands of a move that stand for the same thing. */
  readonly asks: readonly Demand[];
  /** Text keys, from the lowest step to the highest. */
  readonly steps: readonly string[];
  /** So many of the lowest steps are everyday life or her plan, and never wait. */
  readonly freeSteps: number;
  /** Whose word opens it. */
  readonly needs: Professional;
  /** The clearance that asks for the same word. */
  readonly clearance?: ClearanceId;
  /** All of them first, with none of `impactSigns`. */
  readonly tests?: readonly ImpactTest["id"][];
}

const goom = { grade: "C", sources: ["K08", "S64"], judgement: "Expert opinion; a later consensus goes by the person from week 3 on (S65)." } as const;

export const impactTests = [
  { id: "na.test.walk", group: "impact", amount: 30, unit: "minute", ...goom },
  { id: "na.test.balance", group: "impact", amount: 10, unit: "second", eachSide: true, ...goom },
  { id: "na.test.single-leg-squat", group: "impact", amount: 10, unit: "repeat", eachSide: true, ...goom },
  { id: "na.test.jog-on-spot", group: "impact", amount: 1, unit: "minute", ...goom },
  { id: "na.test.bounds", group: "impact", amount: 10, unit: "repeat", ...goom },
  { id: "na.test.hops", group: "impact", amount: 10, unit: "repeat", eachSide: true, ...goom },
  { id: "na.test.running-arms", group: "impact", amount: 10, unit: "repeat", eachSide: true, ...goom },
  { id: "na.test.calf-raise", group: "strength", amount: 20, unit: "repeat", eachSide: true, ...goom },
  { id: "na.test.single-leg-bridge", group: "strength", amount: 20, unit: "repeat", eachSide: true, ...goom },
  { id: "na.test.single-leg-stand", group: "strength", amount: 20, unit: "repeat", eachSide: true, ...goom },
  { id: "na.test.side-leg-lift", group: "strength", amount: 20, unit: "repeat", eachSide: true, ...goom },
  { id: "na.test.floor-quick", group: "pelvic-floor", amount: 10, unit: "repeat", ...goom },
  { id: "na.test.floor-hold", group: "pelvic-floor", amount: 8, amountMost: 12, unit: "repeat", holdSeconds: { min: 6, max: 8 }, ...goom },
  { id: "na.test.floor-long", group: "pelvic-floor", amount: 60, unit: "second", ...goom },
] as const satisfies readonly ImpactTest[];

/** Tests of the earliest-use table that are no part of the fourteen (screening.md §8, §10). */
export const demandTests = [
  { id: "single-leg-10-seconds", group: "demand", amount: 10, unit: "second", eachSide: true, grade: "J", sources: [] },
  { id: "no-doming", group: "demand", amount: 1, unit: "repeat", grade: "J", sources: [], judgement: "One look while the head comes up; no number stands behind it." },
] as const satisfies readonly ImpactTest[];

/** Any of these in or after a test: wait, and be seen by a pelvic-health physiotherapist. Text keys. */
export const impactSigns = [
  "na.sign.heavy", "na.sign.leak", "na.sign.belly-gap", "na.sign.pain", "na.sign.bleeding",
] as const;

const everyTest = impactTests.map((test) => test.id);
const steps = (id: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${id}.step-${i + 1}`);

export const notNow: readonly NotNow[] = [
  {
    id: "na.brisk-walk", carries: ["C6", "G8"], when: any(atLeast("gestation-weeks", "li.trimester-3"), all("w.mat", not("s.pregnant"))),
    ground: "caution", asks: ["brisk-walk"], steps: steps("na.brisk-walk", 3), freeSteps: 2, needs: "physician", clearance: "cl.brisk-walk",
    grade: "J", sources: ["S49", "S53", "S54"], judgement: "Guidelines want walking from the first days; only the brisk pace waits, and only as caution.",
  },
  {
    id: "na.run", carries: ["C6", "G7", "G8"], when: "always", ground: "consensus", asks: ["impact"],
    steps: steps("na.run", 5), freeSteps: 2, needs: "physician", clearance: "cl.run", tests: everyTest,
    grade: "C", sources: ["S63", "S65", "K08", "S53", "S54"], judgement: "Twelve weeks and from three weeks are both expert opinion.",
  },
  {
    id: "na.skip-sprint", carries: ["C6", "G8"], when: "always", ground: "consensus", asks: ["impact"],
    steps: steps("na.skip-sprint", 5), freeSteps: 1, needs: "physician", tests: everyTest,
    grade: "C", sources: ["S63", "K08"],
  },
  {
    id: "na.deep-squat", carries: ["G7", "E8", "G8"], when: "always", ground: "none-found", asks: ["deep-squat"],
    steps: steps("na.deep-squat", 4), freeSteps: 1, needs: "physiotherapist",
    grade: "J", sources: ["S39", "K07"], judgement: "Untested after birth.",
  },
  {
    id: "na.supine-curl", carries: ["G6"], when: "always", ground: "caution", asks: ["supine-flexion"],
    steps: steps("na.supine-curl", 4), freeSteps: 1, needs: "physiotherapist", tests: ["no-doming"],
    grade: "B", sources: ["S77", "S78"], judgement: "Seen as safe from month 6; pregnancy and the early weeks are untested.",
  },
  {
    id: "na.fast-twist", carries: ["G9"], when: "always", ground: "none-found", asks: [],
    steps: steps("na.fast-twist", 3), freeSteps: 2, needs: "physiotherapist",
    grade: "J", sources: [], judgement: "No study of twisting was found; slow turning stays in the programme.",
  },
  {
    id: "na.hot-classes", carries: ["G7"], when: "always", ground: "pregnancy-safety", asks: [],
    steps: steps("na.hot-classes", 4), freeSteps: 2, needs: "physician",
    grade: "A", sources: ["K01", "K55"], judgement: "After birth the ground is thin: stepwise return only.",
  },
  {
    id: "na.contact-sport", carries: ["G7", "G8"], when: "always", ground: "pregnancy-safety", asks: ["impact"],
    steps: steps("na.contact-sport", 5), freeSteps: 1, needs: "physician", tests: everyTest,
    grade: "A", sources: ["K01"], judgement: "After birth the ground is thin: stepwise return only.",
  },
  {
    id: "na.riding", carries: ["G7"], when: "always", ground: "pregnancy-safety", asks: ["impact"],
    steps: steps("na.riding", 4), freeSteps: 2, needs: "physician",
    grade: "A", sources: ["K01"], judgement: "After birth the ground is thin: stepwise return only.",
  },
  {
    id: "na.sky-dive", carries: ["G7"], when: "always", ground: "pregnancy-safety", asks: ["impact"],
    steps: steps("na.sky-dive", 4), freeSteps: 1, needs: "physician",
    grade: "A", sources: ["K01"], judgement: "After birth the ground is thin: stepwise return only.",
  },
  {
    id: "na.scuba", carries: ["G7"], when: "always", ground: "pregnancy-safety", asks: [],
    steps: steps("na.scuba", 4), freeSteps: 1, needs: "physician",
    grade: "C", sources: ["K55", "K01"], judgement: "After birth the ground is thin: stepwise return only.",
  },
  {
    id: "na.cycling", carries: ["G7"], when: "always", ground: "none-found", asks: [],
    steps: steps("na.cycling", 4), freeSteps: 1, needs: "physiotherapist",
    grade: "J", sources: [], judgement: "Nothing found either way; walking stays open meanwhile.",
  },
  {
    id: "na.surfing", carries: ["G7"], when: "always", ground: "none-found", asks: ["prone"],
    steps: steps("na.surfing", 4), freeSteps: 1, needs: "physiotherapist",
    grade: "J", sources: [], judgement: "Nothing found either way; walking stays open meanwhile.",
  },
];
