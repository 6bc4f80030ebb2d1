/**
 * What waits for whose word, and for how much of her programme (screening.md §8, first table). Conditions with several
 * severities are several rows. Back pain before pregnancy never blocks, so it has no row. "Not sure" acts as yes
 * (ask first); unanswered is missing. Text: `<id>.ask` if asked, `<id>.clarify` sometimes, `<id>.because`, `<id>.stays`,
 * `<id>.clinician`, `<id>.letter`. `cl.preg-abs` and `cl.preg-rel` of the source are groups here, not ids.
 */
import { all, any, atLeast, atMost, type Condition } from "./model/condition.ts";
import type { Demand } from "./model/demand.ts";
import type { Evidence } from "./model/evidence.ts";
import type { Professional } from "./model/professional.ts";

export const clearanceIds = [
  "cl.heart", "cl.lung-severe", "cl.lung", "cl.bp-uncontrolled", "cl.bp", "cl.clot", "cl.blood-thinner", "cl.anaemia",
  "cl.metab-uncontrolled", "cl.kidney", "cl.eat", "cl.epilepsy-unstable", "cl.other-serious", "cl.other",
  "cl.disc", "cl.spine-op", "cl.spine-op-new", "cl.slip", "cl.fracture", "cl.joint", "cl.hyper",
  "cl.inflam", "cl.inflam-flare", "cl.symph", "cl.neuro",
  "cl.tear", "cl.prolapse", "cl.tight", "cl.leak", "cl.catheter", "cl.cs", "cl.mind", "cl.birth-trauma",
  "cl.hip-roll", "cl.run", "cl.brisk-walk",
  "cl.waters-gone", "cl.preterm-labour", "cl.preg-bleeding", "cl.praevia", "cl.vasa-praevia", "cl.pre-eclampsia",
  "cl.gest-htn", "cl.cervix", "cl.slow-growth", "cl.many-babies",
  "cl.repeat-loss", "cl.early-birth", "cl.preg-anaemia", "cl.preg-lung", "cl.twins-28",
] as const;
export type ClearanceId = (typeof clearanceIds)[number];

export interface Clearance extends Evidence {
  readonly id: ClearanceId;
  /** The source's row that a pregnancy item belongs to. */
  readonly group?: "cl.preg-abs" | "cl.preg-rel";
  /** Asked as a yes-no question at intake, unless `when` already holds. False: known from her state alone. */
  readonly asked: boolean;
  /** Only asked, and only counts, while this holds. */
  readonly within?: Condition;
  /** True without asking while this holds. Unknown acts as true. */
  readonly when?: Condition;
  /** Any one of these says the word. */
  readonly first: readonly Professional[];
  /** Their word counts as well where the law of her place allows it. */
  readonly alternates?: readonly Professional[];
  /** Demands that wait; "all" leaves breathing and rest only. */
  readonly waits: readonly Demand[] | "all";
  /** May be done gently, but goes up no step before the word. */
  readonly holds?: readonly Demand[];
  /** No longer sessions than she has now, before the word. */
  readonly noMoreMinutes?: true;
  /** No counts, streaks or totals are shown to her. */
  readonly noCounts?: true;
  /** Nothing waits: told to her team if she wishes. */
  readonly informOnly?: true;
  /** Never in letters, prints, shares, exports or clinician views unless she adds it herself (screening.md §11). */
  readonly private?: true;
}

/** The three demand sets of the source's table. */
export const loadDemands = ["external-load", "single-leg", "impact"] as const satisfies readonly Demand[];
export const spineDemands = [
  "spinal-flexion", "loaded-spinal-flexion", "rotation", "supine-bridge", "sacral-pressure",
] as const satisfies readonly Demand[];
export const pelvicFloorDemands = ["pelvic-floor-lift"] as const satisfies readonly Demand[];

/** Holds of every woman: an empty conjunction. */
const everyWoman: Condition = all();
const pregnant = "s.pregnant" as const;

const body: readonly Clearance[] = [
  { id: "cl.heart", asked: true, when: "mod.heart", first: ["physician"], waits: "all", grade: "A", sources: ["S48", "S56"] },
  { id: "cl.lung-severe", asked: true, first: ["physician"], waits: "all", grade: "A", sources: ["S48", "S56", "S71"] },
  { id: "cl.lung", asked: true, first: ["physician"], waits: loadDemands, grade: "A", sources: ["S48"] },
  { id: "cl.bp-uncontrolled", asked: true, first: ["midwife", "physician"], waits: "all", grade: "C", sources: ["S56"] },
  {
    id: "cl.bp", asked: true, when: "mod.bp", first: ["midwife", "physician"], waits: [...loadDemands, "breath-hold", "head-down"],
    grade: "C", sources: ["S56"], judgement: "what waits once it is controlled",
  },
  { id: "cl.clot", asked: true, first: ["physician"], waits: "all", grade: "J", sources: [] },
  {
    id: "cl.blood-thinner", asked: false, when: "mod.anticoag", first: ["physician"], waits: ["roller", "sacral-pressure", "glute-pressure"],
    grade: "C", sources: ["S75"], judgement: "waits while she is treated; stands for roller and deep massage",
  },
  {
    id: "cl.anaemia", asked: true, when: "s.blood-loss", first: ["midwife", "physician"], waits: loadDemands,
    grade: "C", sources: ["S56"], judgement: "until no dizziness or breathlessness",
  },
  { id: "cl.metab-uncontrolled", asked: true, first: ["physician"], waits: "all", grade: "A", sources: ["S48"] },
  { id: "cl.kidney", asked: true, first: ["physician"], waits: loadDemands, grade: "C", sources: ["S56"] },
  {
    id: "cl.eat", asked: true, first: ["physician"], waits: loadDemands, noMoreMinutes: true, noCounts: true,
    grade: "A", sources: ["S48", "S56"],
  },
  { id: "cl.epilepsy-unstable", asked: true, first: ["physician"], waits: "all", grade: "C", sources: ["K65"] },
  {
    id: "cl.other-serious", asked: true, first: ["physician"], waits: "all", grade: "A", sources: ["S48"],
    judgement: "spinal infection and cauda equina (screening.md §7), and beyond pregnancy",
  },
  { id: "cl.other", asked: true, first: ["physician"], waits: loadDemands, grade: "C", sources: ["S56"] },

  { id: "cl.disc", asked: true, first: ["physiotherapist"], waits: [...loadDemands, "rotation"], grade: "J", sources: [] },
  { id: "cl.spine-op", asked: true, when: "mod.spine-op", first: ["physiotherapist"], waits: [...spineDemands, ...loadDemands], grade: "J", sources: [] },
  { id: "cl.spine-op-new", asked: true, first: ["physician"], waits: [...spineDemands, ...loadDemands], grade: "J", sources: [], judgement: "new means under 12 months" },
  { id: "cl.slip", asked: true, first: ["physiotherapist"], waits: [...spineDemands, ...loadDemands], grade: "J", sources: [] },
  { id: "cl.fracture", asked: true, first: ["physician"], waits: [...spineDemands, ...loadDemands, "supine-flexion", "roller", "glute-pressure", "lifting"], grade: "C", sources: ["S56", "S83"] },
  {
    id: "cl.joint", asked: true, first: ["physiotherapist"], waits: ["end-range", ...loadDemands],
    grade: "J", sources: [], judgement: "which joint is not asked, so end range and load wait for all",
  },
  { id: "cl.hyper", asked: true, first: ["physiotherapist"], waits: ["end-range", "impact"], grade: "J", sources: [] },
  { id: "cl.inflam", asked: true, first: ["physiotherapist"], waits: loadDemands, grade: "J", sources: [] },
  { id: "cl.inflam-flare", asked: true, first: ["physician"], waits: loadDemands, grade: "J", sources: [] },
  { id: "cl.symph", asked: true, first: ["physiotherapist"], waits: [...loadDemands, "wide-stance"], grade: "J", sources: [] },
  {
    id: "cl.neuro", asked: true, first: ["physiotherapist"], waits: ["single-leg", "floor"],
    grade: "J", sources: [], judgement: "`floor` stands for getting down to the floor and up alone",
  },
];

const birth: readonly Clearance[] = [
  {
    id: "cl.tear", asked: false, when: any("s.tear-3-4", "s.assisted"), first: ["physiotherapist"], waits: loadDemands,
    holds: pelvicFloorDemands, grade: "A", sources: ["S69"],
    judgement: "painless gentle lifts stay; a floor programme of her own waits for supervision (3 months)",
  },
  { id: "cl.prolapse", asked: true, first: ["physiotherapist"], waits: [...loadDemands, "deep-squat"], grade: "J", sources: [] },
  { id: "cl.tight", asked: true, first: ["physiotherapist"], waits: pelvicFloorDemands, grade: "J", sources: [] },
  {
    id: "cl.leak", asked: false, when: any("f.leak-effort", "f.leak-urge"), first: ["physiotherapist"], waits: [], informOnly: true,
    grade: "A", sources: ["S69", "S78"],
  },
  { id: "cl.catheter", asked: true, first: ["midwife", "physician"], waits: [...pelvicFloorDemands, "abdominal-wall-load"], grade: "J", sources: [] },
  {
    id: "cl.cs", asked: false, when: all("s.belly-operation", atMost("days-since-end", "li.belly-wound-days")),
    first: ["midwife", "physician"], waits: ["abdominal-wall-load", "prone", "overhead-pull", "scar-stretch"],
    grade: "J", sources: ["K30"], judgement: "until closed, dry, pain at most 3; six weeks is custom",
  },
  { id: "cl.mind", asked: true, first: ["physician"], waits: [], informOnly: true, private: true, grade: "A", sources: ["S53"], judgement: "nothing waits by itself" },
  {
    id: "cl.birth-trauma", asked: true, first: [], waits: [], informOnly: true, private: true, grade: "J", sources: [],
    judgement: "nobody's word is asked; three standing limits hold until her own yes: sl.touch, sl.floor-words, sl.lithotomy-like",
  },
];

const gates: readonly Clearance[] = [
  {
    id: "cl.hip-roll", asked: false, when: everyWoman, first: ["physician"],
    waits: ["supine-bridge"], grade: "J", sources: [],
  },
  {
    id: "cl.run", asked: false, when: everyWoman, first: ["physician"], waits: ["impact"], grade: "C", sources: ["K08", "S63"],
  },
  {
    id: "cl.brisk-walk", asked: false,
    when: any(atLeast("gestation-weeks", "li.trimester-3"), atMost("days-since-end", "li.brisk-walk-days")),
    first: ["physician"], waits: ["brisk-walk"], grade: "J", sources: [], judgement: "ordinary walking is never gated",
  },
];

const absolute = { group: "cl.preg-abs", asked: true, within: pregnant, first: ["physician"], waits: "all" } as const;
const relative = { group: "cl.preg-rel", first: ["midwife", "physician"], waits: loadDemands, noMoreMinutes: true } as const;
const relativeJudged = "what waits, and no minutes above her usual";

/** Uncontrolled diabetes 1, pressure, thyroid, and serious heart, lung or other disease have their rows above. */
const pregnancy: readonly Clearance[] = [
  { id: "cl.waters-gone", ...absolute, grade: "A", sources: ["S48"] },
  { id: "cl.preterm-labour", ...absolute, grade: "A", sources: ["S48", "S71"] },
  { id: "cl.preg-bleeding", ...absolute, grade: "A", sources: ["S48"] },
  {
    id: "cl.praevia", ...absolute, within: all(pregnant, atLeast("gestation-weeks", "li.praevia-weeks")),
    grade: "A", sources: ["S48", "S51", "S103"], judgement: "from 26 weeks; the Canadian guideline says 28",
  },
  { id: "cl.vasa-praevia", ...absolute, grade: "B", sources: ["S71"] },
  { id: "cl.pre-eclampsia", ...absolute, grade: "A", sources: ["S48", "S71"] },
  { id: "cl.gest-htn", ...absolute, grade: "A", sources: ["S48", "S103"], judgement: "guidelines differ: all waits until she is cleared" },
  { id: "cl.cervix", ...absolute, grade: "A", sources: ["S48", "S71"] },
  { id: "cl.slow-growth", ...absolute, grade: "A", sources: ["S48", "S71"] },
  { id: "cl.many-babies", ...absolute, asked: false, when: all(pregnant, "s.many-babies"), grade: "A", sources: ["S48"] },

  { id: "cl.repeat-loss", ...relative, asked: true, within: pregnant, grade: "A", sources: ["S48"], judgement: relativeJudged },
  { id: "cl.early-birth", ...relative, asked: true, within: pregnant, grade: "A", sources: ["S48"], judgement: relativeJudged },
  { id: "cl.preg-anaemia", ...relative, asked: false, when: all(pregnant, "cl.anaemia"), grade: "A", sources: ["S48"], judgement: relativeJudged },
  { id: "cl.preg-lung", ...relative, asked: false, when: all(pregnant, "cl.lung"), grade: "A", sources: ["S48"], judgement: relativeJudged },
  {
    id: "cl.twins-28", ...relative, asked: false, when: all(pregnant, "s.twins", atLeast("gestation-weeks", "li.twins-weeks")),
    grade: "A", sources: ["S48"], judgement: relativeJudged,
  },
];

export const clearances: readonly Clearance[] = [...body, ...birth, ...gates, ...pregnancy];
