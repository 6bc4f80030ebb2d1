/**
 * Every question of the screen (screening.md §3), in the order asked: where it stands, when it is asked, and what a
 * lasting "not sure" counts as. Words: text/en/findings.ts. No question is pre-set to no.
 */
import { all, any, atLeast, atMost, not, type Condition } from "../model/condition.ts";
import type { Finding, Group } from "../model/rule.ts";
import { earlyPregnancy } from "./windows.ts";

/** Which of the pages a group stands on; `breasts-and-wounds` moves to screen 2 for the first six weeks. */
export const pageOfGroup: Readonly<Record<Group, "screen-1" | "screen-2" | "full-only" | "mood-page">> = {
  "head-and-whole-body": "screen-1", "chest-and-breathing": "screen-1", "needle-place": "screen-1",
  "bleeding-and-belly": "screen-2", "bladder-bowel-between-legs": "screen-2", "legs": "screen-2", "pregnancy": "screen-2",
  "back-and-bones": "full-only", "breasts-and-wounds": "full-only", "mood": "mood-page",
};

const soonAfterBellyOperation: Condition = all("s.belly-operation", atMost("days-since-end", "li.operation-days"));
const firstWeeks: Condition = atMost("days-since-end", "li.wound-daily-days");
// Milk comes, and must go again, whether or not she feeds: after a loss too.
const mayHaveMilk: Condition = any("s.milk", firstWeeks);
const hasWound: Condition = any("s.birth", "s.operation", "s.belly-operation");
const labourWeeks: Condition = atLeast("gestation-weeks", "li.gw-preterm-from");

export const findings: readonly Finding[] = [
  // head-and-whole-body
  { id: "f.fever", group: "head-and-whole-body", notSure: "unknown", daily: true, full: true, sources: ["S85"] },
  { id: "f.rigors", group: "head-and-whole-body", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.unwell", group: "head-and-whole-body", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.faint", group: "head-and-whole-body", notSure: "unknown", daily: true, full: true, sources: [] },
  {
    id: "f.vision", group: "head-and-whole-body", notSure: "unknown",
    daily: true, full: true, sources: [], judgement: "gone in 5 minutes",
  },
  { id: "f.swell-face", group: "head-and-whole-body", notSure: "unknown", within: "w.htn", daily: true, full: true, sources: [] },
  { id: "f.ha", group: "head-and-whole-body", notSure: "opens", daily: true, full: true, sources: [] },
  { id: "f.ha-thunder", group: "head-and-whole-body", notSure: "unknown", after: ["f.ha"], sources: [] },
  { id: "f.ha-upright", group: "head-and-whole-body", notSure: "unknown", after: ["f.ha"], sources: [] },
  { id: "f.ha-changed", group: "head-and-whole-body", notSure: "unknown", within: "w.nx8", after: ["f.ha"], sources: [] },
  { id: "f.ha-stuck", group: "head-and-whole-body", notSure: "unknown", after: ["f.ha"], sources: [], judgement: "after 4 hours" },
  { id: "f.ha-lying", group: "head-and-whole-body", notSure: "unknown", after: ["f.ha"], sources: [] },
  {
    id: "f.neck-stiff", group: "head-and-whole-body", notSure: "unknown",
    daily: "w.nx", full: "w.nx8", after: ["f.ha", "f.fever"], sources: [],
  },
  { id: "f.neck-tear", group: "head-and-whole-body", notSure: "unknown", after: ["f.neck-stiff", "f.ha"], sources: [] },
  { id: "f.confused", group: "head-and-whole-body", notSure: "yes", full: true, sources: [] },
  { id: "f.seizure", group: "head-and-whole-body", notSure: "yes", full: true, sources: [] },
  { id: "f.stroke", group: "head-and-whole-body", notSure: "yes", full: true, sources: [] },
  { id: "f.mottled", group: "head-and-whole-body", notSure: "unknown", full: true, after: ["f.fever"], sources: [] },
  { id: "f.yellow", group: "head-and-whole-body", notSure: "unknown", full: true, after: ["f.fever"], sources: [] },
  {
    id: "f.vomit", group: "head-and-whole-body", notSure: "unknown",
    daily: "s.pregnant", full: true, sources: [], judgement: "for 12 hours",
  },
  { id: "f.not-right", group: "head-and-whole-body", notSure: "yes", daily: true, full: true, sources: [] },
  // chest-and-breathing
  { id: "f.breath-rest", group: "chest-and-breathing", notSure: "yes", daily: true, full: true, sources: [] },
  { id: "f.breath-exert", group: "chest-and-breathing", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.breath-sudden", group: "chest-and-breathing", notSure: "yes", after: ["f.breath-exert"], sources: [] },
  { id: "f.breath-flat", group: "chest-and-breathing", notSure: "unknown", full: true, sources: [] },
  { id: "f.chest-press", group: "chest-and-breathing", notSure: "yes", daily: true, full: true, sources: [] },
  { id: "f.jaw-arm", group: "chest-and-breathing", notSure: "yes", full: true, sources: [] },
  { id: "f.tear-pain", group: "chest-and-breathing", notSure: "yes", full: true, sources: [] },
  { id: "f.cough-blood", group: "chest-and-breathing", notSure: "yes", full: true, sources: [] },
  { id: "f.pleuritic", group: "chest-and-breathing", notSure: "unknown", daily: true, full: true, sources: [] },
  {
    id: "f.fast-heart", group: "chest-and-breathing", notSure: "unknown",
    daily: true, full: true, sources: [], judgement: "10 minutes; over 110 a minute",
  },
  // needle-place
  { id: "f.site-worse", group: "needle-place", notSure: "unknown", daily: "w.nx", full: "w.nx8", sources: [] },
  { id: "f.site-change", group: "needle-place", notSure: "unknown", daily: "w.nx", full: "w.nx8", sources: [] },
  { id: "f.block-back", group: "needle-place", notSure: "yes", within: "w.nx", daily: "w.nx", full: "w.nx8", sources: [] },
  // bleeding-and-belly
  { id: "f.bleed-pad", group: "bleeding-and-belly", notSure: "yes", daily: true, full: true, sources: ["S86"] },
  { id: "f.bleed-clot", group: "bleeding-and-belly", notSure: "unknown", within: "w.bleed", daily: true, full: true, sources: [] },
  { id: "f.bleed-up", group: "bleeding-and-belly", notSure: "unknown", within: "w.bleed", daily: true, full: true, sources: [] },
  {
    id: "f.bleed-eased", group: "bleeding-and-belly", notSure: "unknown",
    within: "w.bleed", after: ["f.bleed-up"], lowers: true, sources: [],
  },
  { id: "f.bleed-smell", group: "bleeding-and-belly", notSure: "unknown", daily: "w.mat", full: true, sources: [] },
  {
    id: "f.bleed-long", group: "bleeding-and-belly", notSure: "no",
    within: all("s.ended", not(atMost("days-since-end", "li.bleed-long-days"))), full: true, sources: [],
  },
  { id: "f.belly-severe", group: "bleeding-and-belly", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.belly-worse", group: "bleeding-and-belly", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.belly-one", group: "bleeding-and-belly", notSure: "unknown", within: earlyPregnancy, full: true, sources: [] },
  {
    id: "f.shoulder-tip", group: "bleeding-and-belly", notSure: "unknown",
    within: any(earlyPregnancy, soonAfterBellyOperation), full: true, sources: [],
  },
  { id: "f.belly-swell", group: "bleeding-and-belly", notSure: "unknown", within: soonAfterBellyOperation, full: true, sources: [] },
  {
    id: "f.no-wind", group: "bleeding-and-belly", notSure: "unknown",
    within: soonAfterBellyOperation, after: ["f.belly-swell"], sources: [], judgement: "for 24 hours",
  },
  { id: "f.ruq", group: "bleeding-and-belly", notSure: "unknown", daily: "w.htn", full: true, sources: [] },
  { id: "f.ruq-5h", group: "bleeding-and-belly", notSure: "unknown", after: ["f.ruq"], sources: [], judgement: "5 hours" },
  // bladder-bowel-between-legs
  { id: "f.saddle-numb", group: "bladder-bowel-between-legs", notSure: "unknown", daily: true, full: true, sources: ["S84"] },
  {
    id: "f.pee-stuck", group: "bladder-bowel-between-legs", notSure: "unknown",
    daily: true, full: true, sources: ["N4"], judgement: "for 4 hours",
  },
  { id: "f.pee-unaware", group: "bladder-bowel-between-legs", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.bowel-unaware", group: "bladder-bowel-between-legs", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.pee-start", group: "bladder-bowel-between-legs", notSure: "unknown", full: true, sources: [] },
  { id: "f.sex-numb", group: "bladder-bowel-between-legs", notSure: "unknown", full: true, private: true, sources: [] },
  { id: "f.pee-low", group: "bladder-bowel-between-legs", notSure: "unknown", full: true, after: ["f.fever"], sources: ["N9"] },
  { id: "f.pee-burn", group: "bladder-bowel-between-legs", notSure: "unknown", full: true, after: ["f.fever"], sources: [] },
  { id: "f.pee-blood", group: "bladder-bowel-between-legs", notSure: "unknown", full: true, after: ["f.fever"], sources: [] },
  { id: "f.leak-effort", group: "bladder-bowel-between-legs", notSure: "no", full: true, sources: [] },
  { id: "f.leak-urge", group: "bladder-bowel-between-legs", notSure: "no", full: true, sources: [] },
  { id: "f.bowel-leak", group: "bladder-bowel-between-legs", notSure: "no", full: true, sources: [] },
  { id: "f.bulge", group: "bladder-bowel-between-legs", notSure: "no", full: true, sources: [] },
  {
    id: "f.perineum-swell", group: "bladder-bowel-between-legs", notSure: "unknown",
    within: atMost("days-since-end", "li.perineum-days"), full: true, sources: [],
  },
  // legs
  { id: "f.leg-weak-new", group: "legs", notSure: "unknown", notSureYesWhen: "w.nx", daily: true, full: true, sources: [] },
  { id: "f.leg-numb-new", group: "legs", notSure: "unknown", notSureYesWhen: "w.nx", daily: true, full: true, sources: [] },
  { id: "f.both-legs", group: "legs", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.leg-weak-old", group: "legs", notSure: "unknown", full: true, sources: [] },
  { id: "f.leg-numb-old", group: "legs", notSure: "unknown", full: true, sources: [] },
  { id: "f.leg-pain-new", group: "legs", notSure: "no", full: true, sources: [] },
  {
    id: "f.leg-seen", group: "legs", notSure: "unknown",
    after: ["f.leg-weak-old", "f.leg-numb-old", "f.leg-pain-new"], lowers: true, sources: [],
  },
  { id: "f.leg-swell-one", group: "legs", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.calf-sore", group: "legs", notSure: "unknown", daily: true, full: true, sources: [] },
  { id: "f.cannot-walk", group: "legs", notSure: "unknown", daily: true, full: true, sources: [], judgement: "four steps" },
  { id: "f.swell-legs", group: "legs", notSure: "no", within: any("w.heart", "w.htn"), full: true, sources: [] },
  // pregnancy
  { id: "f.bleed-preg", group: "pregnancy", notSure: "yes", daily: "s.pregnant", full: "s.pregnant", sources: [] },
  {
    id: "f.womb-hard", group: "pregnancy", notSure: "unknown",
    within: atLeast("gestation-weeks", "li.gw-abruption"), daily: "s.pregnant", full: "s.pregnant", sources: [],
  },
  {
    id: "f.tight", group: "pregnancy", notSure: "unknown",
    within: labourWeeks, daily: "s.pregnant", full: "s.pregnant", sources: ["S98b"],
  },
  { id: "f.back-wave", group: "pregnancy", notSure: "unknown", within: labourWeeks, daily: "s.pregnant", full: "s.pregnant", sources: [] },
  {
    id: "f.waters", group: "pregnancy", notSure: "yes",
    daily: "s.pregnant", full: "s.pregnant", sources: [], judgement: "lying for 30 minutes",
  },
  {
    id: "f.moves-less", group: "pregnancy", notSure: "yes",
    within: atLeast("gestation-weeks", "li.gw-moves"), daily: "s.pregnant", full: "s.pregnant", sources: [],
  },
  { id: "f.push", group: "pregnancy", notSure: "yes", full: "s.pregnant", sources: [] },
  // back-and-bones
  { id: "f.back-up", group: "back-and-bones", notSure: "no", full: true, sources: [] },
  { id: "f.back-sudden", group: "back-and-bones", notSure: "unknown", full: true, sources: [] },
  { id: "f.back-load", group: "back-and-bones", notSure: "no", full: true, sources: [] },
  { id: "f.height-loss", group: "back-and-bones", notSure: "no", full: true, sources: [] },
  { id: "f.sacral-load", group: "back-and-bones", notSure: "no", full: true, sources: [] },
  { id: "f.bone-spot", group: "back-and-bones", notSure: "no", after: ["f.sacral-load"], sources: [] },
  { id: "f.symph", group: "back-and-bones", notSure: "no", full: true, lowers: true, sources: [] },
  { id: "f.symph-pop", group: "back-and-bones", notSure: "unknown", full: true, sources: [] },
  { id: "f.lift-leg", group: "back-and-bones", notSure: "no", after: ["f.symph", "f.symph-pop"], sources: [] },
  { id: "f.buttock-one", group: "back-and-bones", notSure: "no", full: true, sources: [] },
  { id: "f.groin-one", group: "back-and-bones", notSure: "no", full: true, sources: [] },
  { id: "f.flank", group: "back-and-bones", notSure: "unknown", full: true, sources: [] },
  { id: "f.night-constant", group: "back-and-bones", notSure: "no", full: true, sources: [] },
  { id: "f.steady-up", group: "back-and-bones", notSure: "no", full: true, sources: [], judgement: "for 4 weeks" },
  { id: "f.weight-loss", group: "back-and-bones", notSure: "no", full: true, sources: [] },
  { id: "f.breast-lump", group: "back-and-bones", notSure: "no", full: true, sources: [], judgement: "for 2 weeks" },
  { id: "f.back-3m", group: "back-and-bones", notSure: "no", full: true, sources: [] },
  { id: "f.stiff-am", group: "back-and-bones", notSure: "no", after: ["f.back-3m"], sources: [] },
  { id: "f.better-move", group: "back-and-bones", notSure: "no", after: ["f.back-3m"], sources: [] },
  { id: "f.night-late", group: "back-and-bones", notSure: "no", after: ["f.back-3m"], sources: [] },
  { id: "f.alt-buttock", group: "back-and-bones", notSure: "no", after: ["f.back-3m"], sources: [] },
  { id: "f.psor", group: "back-and-bones", notSure: "no", after: ["f.back-3m"], sources: [] },
  { id: "f.trauma", group: "back-and-bones", notSure: "unknown", full: true, sources: [], judgement: "in the last 7 days" },
  // breasts-and-wounds
  { id: "f.breast-red", group: "breasts-and-wounds", notSure: "unknown", within: mayHaveMilk, daily: firstWeeks, full: true, sources: [] },
  { id: "f.breast-24h", group: "breasts-and-wounds", notSure: "unknown", after: ["f.breast-red"], sources: [] },
  { id: "f.wound-red", group: "breasts-and-wounds", notSure: "unknown", within: hasWound, daily: firstWeeks, full: true, sources: [] },
  { id: "f.wound-open", group: "breasts-and-wounds", notSure: "unknown", within: hasWound, daily: firstWeeks, full: true, sources: [] },
  { id: "f.wound-burst", group: "breasts-and-wounds", notSure: "yes", within: hasWound, daily: firstWeeks, full: true, sources: [] },
  // mood
  { id: "f.self-harm", group: "mood", notSure: "yes", optional: true, neverStored: true, sources: [] },
  { id: "f.self-plan", group: "mood", notSure: "yes", optional: true, neverStored: true, sources: [] },
  { id: "f.harm-intent", group: "mood", notSure: "unknown", optional: true, neverStored: true, sources: [] },
  { id: "f.voices", group: "mood", notSure: "unknown", optional: true, neverStored: true, sources: [] },
  { id: "f.unsafe-now", group: "mood", notSure: "yes", optional: true, neverStored: true, sources: [] },
  { id: "f.not-coping", group: "mood", notSure: "unknown", optional: true, neverStored: true, sources: [] },
  { id: "f.high", group: "mood", notSure: "unknown", optional: true, neverStored: true, sources: [], judgement: "two nights" },
  { id: "f.intrusive", group: "mood", notSure: "no", optional: true, neverStored: true, sources: [] },
  { id: "f.phq2", group: "mood", notSure: "unknown", optional: true, neverStored: true, sources: ["N1"] },
];
