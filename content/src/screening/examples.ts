/**
 * What each rule must catch and what it must leave to others (screening.md §4), in the syntax of that file:
 * `state; findings`, everything else answered no. `~x` is for `benign.ts` only.
 */
import type { Disposition, ExerciseLevel } from "../model/disposition.ts";
import type { Rule } from "../model/rule.ts";
import type { FindingId } from "./ids.ts";

export interface RuleExamples {
  readonly rule: Rule["id"];
  /** Each trips the rule, and the whole result is the rule's own disposition. */
  readonly trips: readonly string[];
  /** Each misses the rule, and the whole result is `gives`. */
  readonly nearMisses: readonly { readonly given: string; readonly gives: Disposition }[];
}

export const ruleExamples: readonly RuleExamples[] = [
  { rule: "rf.unwell", trips: ["pp=9d; mottled"], nearMisses: [{ given: "pp=9d; fever", gives: "same-day" }] },
  { rule: "rf.sepsis", trips: ["pp=6d; bleed-smell, fast-heart", "pp=4d; fever, rigors"], nearMisses: [{ given: "pp=30w; fever, rigors", gives: "same-day" }] },
  { rule: "rf.fever", trips: ["pp=12d; fever", "pp=20w; rigors"], nearMisses: [{ given: "pp=20w; fever", gives: "within-days" }] },
  { rule: "rf.fever-back", trips: ["pp=20w; fever, back-up", "pp=20w; mod.infect, back-up, d.pain7"], nearMisses: [{ given: "pp=20w; back-up, d.pain7", gives: "within-days" }] },
  { rule: "rf.fever-back-risk", trips: ["pp=20w; fever, back-up, mod.infect"], nearMisses: [{ given: "pp=20w; back-up, mod.infect", gives: "within-days" }] },
  { rule: "rf.nx-infect", trips: ["pp=6d, nx=6d; back-up, fever", "pp=4w, nx=4w; site-worse, site-change"], nearMisses: [{ given: "pp=6d, nx=6d; fever", gives: "same-day" }] },
  { rule: "rf.nx-site", trips: ["pp=6d, nx=6d; site-worse"], nearMisses: [{ given: "pp=6d, nx=6d; back-up", gives: "routine" }] },
  { rule: "rf.meningitis", trips: ["pp=20w; fever, neck-stiff", "pp=3d, nx=3d; ha, fever"], nearMisses: [{ given: "pp=3d; ha, fever", gives: "same-day" }] },
  { rule: "rf.womb", trips: ["pp=8d; bleed-smell"], nearMisses: [{ given: "pp=20w; bleed-smell", gives: "within-days" }] },
  { rule: "rf.wound", trips: ["pp=9d, cs; wound-red"], nearMisses: [{ given: "pp=9d, cs; belly-swell", gives: "within-days" }] },
  { rule: "rf.wound-burst", trips: ["pp=8d, cs; wound-burst"], nearMisses: [{ given: "pp=8d, cs; wound-open", gives: "same-day" }] },
  { rule: "rf.breast", trips: ["pp=9w; breast-red, breast-24h"], nearMisses: [{ given: "pp=9w; breast-24h", gives: "routine" }] },
  { rule: "rf.breast-early", trips: ["pp=5w; breast-red"], nearMisses: [{ given: "pp=5w; breast-lump", gives: "within-days" }] },
  { rule: "rf.kidney", trips: ["pp=10w; flank, pee-burn", "pp=6d, cs; flank"], nearMisses: [{ given: "pp=10w; flank", gives: "within-days" }] },
  { rule: "rf.kidney-E", trips: ["gw=24; flank, fever", "pp=9w; flank, fever, vomit"], nearMisses: [{ given: "pp=10w; flank, fever", gives: "same-day" }] },
  { rule: "rf.urine", trips: ["pp=10w; pee-low", "gw=22; pee-burn"], nearMisses: [{ given: "pp=9w; pee-burn", gives: "within-days" }] },
  { rule: "rf.unwell-late", trips: ["pp=20w; fever", "pp=9w; not-right"], nearMisses: [{ given: "pp=20w; swell-legs", gives: "routine" }] },
  { rule: "rf.ces", trips: ["pp=9w; saddle-numb", "pp=4m; pee-start, leg-pain-new", "pp=4m; pee-start, back-up"], nearMisses: [{ given: "pp=3d; pee-start, back-up", gives: "same-day" }] },
  { rule: "rf.retain", trips: ["pp=3d; pee-stuck"], nearMisses: [{ given: "pp=3d; pee-start", gives: "same-day" }] },
  { rule: "rf.bladder", trips: ["pp=3d; pee-start"], nearMisses: [{ given: "pp=3d; pee-burn", gives: "within-days" }] },
  { rule: "rf.leg-new", trips: ["pp=4m; leg-weak-new"], nearMisses: [{ given: "pp=4m; leg-weak-old, leg-seen", gives: "routine" }] },
  { rule: "rf.nx-block", trips: ["pp=2d, nx=2d; block-back", "pp=5w; mod.anticoag, back-sudden, d.pain7"], nearMisses: [{ given: "pp=3d, nx=3d; d.pain7", gives: "within-days" }] },
  { rule: "rf.leg", trips: ["pp=4m; leg-numb-new", "pp=4w; leg-weak-old"], nearMisses: [{ given: "pp=4m; leg-numb-old", gives: "within-days" }] },
  { rule: "rf.leg-steady", trips: ["pp=4m; leg-pain-new"], nearMisses: [{ given: "pp=4m; leg-pain-new, leg-seen", gives: "routine" }] },
  { rule: "rf.leg-seen", trips: ["pp=4w; leg-weak-old, leg-seen"], nearMisses: [{ given: "pp=4w; leg-seen", gives: "routine" }] },
  { rule: "rf.pf-path", trips: ["pp=10d; leak-effort"], nearMisses: [{ given: "pp=10d; pee-unaware", gives: "emergency" }] },
  { rule: "rf.pf-see", trips: ["pp=8w; bulge"], nearMisses: [{ given: "pp=8w; leak-urge", gives: "routine" }] },
  { rule: "rf.brain", trips: ["pp=4w; stroke"], nearMisses: [{ given: "pp=4w; faint", gives: "same-day" }] },
  { rule: "rf.thunder", trips: ["pp=8m; ha, ha-thunder", "pp=8d, nx=8d; ha, ha-changed"], nearMisses: [{ given: "pp=8m; ha", gives: "routine" }] },
  { rule: "rf.pdph", trips: ["pp=2d, nx=2d; ha, ha-upright", "pp=8m; ha, neck-stiff"], nearMisses: [{ given: "pp=2d, nx=2d; ha", gives: "routine" }] },
  { rule: "rf.pe", trips: ["pp=5d; ha, ha-stuck, vision", "pp=5d; mod.bp, vision"], nearMisses: [{ given: "pp=5d; mod.bp, ha", gives: "routine" }] },
  { rule: "rf.pe-bp", trips: ["pp=5d; d.bp160, d.bp140", "gw=33; d.bp140, ha"], nearMisses: [{ given: "gw=33; d.bp140", gives: "same-day" }] },
  { rule: "rf.pe-one", trips: ["gw=33; ha, ha-stuck", "gw=33; d.bp140"], nearMisses: [{ given: "gw=14; vision", gives: "within-days" }] },
  { rule: "rf.bp-check", trips: ["pp=20w; d.bp140", "gw=33; swell-legs"], nearMisses: [{ given: "pp=20w; swell-legs", gives: "routine" }] },
  { rule: "rf.cvst", trips: ["pp=8w; ha, ha-lying, vision"], nearMisses: [{ given: "pp=8w; ha, ha-lying", gives: "same-day" }] },
  { rule: "rf.ha-vte", trips: ["pp=8w; ha, ha-stuck"], nearMisses: [{ given: "pp=8m; ha, ha-stuck", gives: "within-days" }] },
  { rule: "rf.ha-late", trips: ["pp=8m; ha, ha-stuck"], nearMisses: [{ given: "pp=8m; ha", gives: "routine" }] },
  { rule: "rf.ha", trips: ["pp=9d; ha"], nearMisses: [{ given: "pp=9d; neck-stiff", gives: "routine" }] },
  { rule: "rf.breath", trips: ["pp=5w; breath-rest", "pp=9m; breath-exert, breath-sudden"], nearMisses: [{ given: "pp=9m; swell-legs", gives: "routine" }] },
  { rule: "rf.chest", trips: ["pp=3w; chest-press"], nearMisses: [{ given: "pp=3w; r.mid, back-up", gives: "routine" }] },
  { rule: "rf.aorta", trips: ["pp=4d; back-sudden, d.pain7, r.mid, mod.bp"], nearMisses: [{ given: "pp=4d; back-sudden, d.pain7, r.mid", gives: "same-day" }] },
  { rule: "rf.pe-lung", trips: ["pp=9w; pleuritic", "pp=3w; calf-sore, breath-exert"], nearMisses: [{ given: "pp=9m; pleuritic", gives: "same-day" }] },
  { rule: "rf.heart-E", trips: ["pp=4w; breath-exert, fast-heart", "pp=8w; breath-flat, fast-heart"], nearMisses: [{ given: "pp=8w; breath-flat, swell-legs", gives: "same-day" }] },
  { rule: "rf.heart", trips: ["gw=37; breath-flat", "pp=4w; breath-exert", "gw=18; faint", "pp=9m; pleuritic"], nearMisses: [{ given: "pp=9m; breath-exert", gives: "within-days" }] },
  { rule: "rf.faint-plus", trips: ["pp=2w; faint, bleed-up"], nearMisses: [{ given: "pp=2w; faint", gives: "same-day" }] },
  { rule: "rf.clot", trips: ["pp=3w; leg-swell-one", "pp=3w; calf-sore"], nearMisses: [{ given: "pp=8m; calf-sore", gives: "within-days" }] },
  { rule: "rf.vte-late", trips: ["pp=9m; calf-sore"], nearMisses: [{ given: "pp=4m; swell-legs", gives: "routine" }] },
  { rule: "rf.bleed-heavy", trips: ["pp=9d; bleed-pad", "pp=9d; bleed-up, fast-heart"], nearMisses: [{ given: "pp=9d; bleed-up, bleed-eased", gives: "within-days" }] },
  { rule: "rf.bleed", trips: ["pp=3d; bleed-clot", "pp=3w; bleed-up"], nearMisses: [{ given: "pp=3w; bleed-up, bleed-eased", gives: "within-days" }] },
  { rule: "rf.bleed-ex", trips: ["pp=3w; bleed-up, bleed-eased"], nearMisses: [{ given: "pp=9w; bleed-long", gives: "within-days" }] },
  { rule: "rf.bleed-long", trips: ["pp=9w; bleed-long"], nearMisses: [{ given: "pp=9w; leak-effort", gives: "routine" }] },
  { rule: "rf.cs-belly", trips: ["pp=4d, cs; belly-swell, no-wind"], nearMisses: [{ given: "pp=4d, cs; belly-swell", gives: "within-days" }] },
  { rule: "rf.belly-E", trips: ["gw=26; belly-severe", "pp=8d; belly-severe, fever"], nearMisses: [{ given: "pp=10d; belly-severe", gives: "same-day" }] },
  { rule: "rf.belly", trips: ["pp=10d; belly-severe", "gw=10; vomit", "pp=4m; yellow"], nearMisses: [{ given: "pp=20w; belly-worse", gives: "within-days" }] },
  { rule: "rf.gall-E", trips: ["pp=4m; ruq, vomit", "pp=4m; ruq, ruq-5h"], nearMisses: [{ given: "pp=4m; ruq", gives: "within-days" }] },
  { rule: "rf.ribs", trips: ["pp=4m; ruq", "pp=4m; flank"], nearMisses: [{ given: "pp=4m; r.mid, back-up", gives: "routine" }] },
  { rule: "rf.no-weight", trips: ["pp=5w; cannot-walk", "pp=2d; symph-pop, lift-leg"], nearMisses: [{ given: "pp=2d; symph, lift-leg", gives: "routine" }] },
  { rule: "rf.septic", trips: ["pp=2w; cannot-walk, buttock-one, fever"], nearMisses: [{ given: "pp=2w; cannot-walk, buttock-one", gives: "same-day" }] },
  { rule: "rf.plo", trips: ["pp=3m; back-sudden, d.pain7", "pp=14m; mod.cancer, back-sudden, d.pain7", "gw=23; back-sudden, d.pain7"], nearMisses: [{ given: "pp=3m; d.pain7", gives: "within-days" }] },
  { rule: "rf.plo-mild", trips: ["pp=3m; back-sudden, back-load", "pp=3m; d.pain7, d.seen-pain, back-load"], nearMisses: [{ given: "pp=3m; back-sudden", gives: "routine" }] },
  { rule: "rf.strain", trips: ["pp=3m; back-sudden"], nearMisses: [{ given: "pp=3m; back-up", gives: "routine" }] },
  { rule: "rf.sacral", trips: ["pp=8w; sacral-load, bone-spot"], nearMisses: [{ given: "pp=8w; sacral-load", gives: "routine" }] },
  { rule: "rf.symph-pop", trips: ["pp=2d; symph-pop"], nearMisses: [{ given: "pp=2d; symph", gives: "routine" }] },
  { rule: "rf.pgp", trips: ["gw=28; symph"], nearMisses: [{ given: "gw=28; back-up", gives: "routine" }] },
  { rule: "rf.hip", trips: ["gw=33; groin-one"], nearMisses: [{ given: "gw=33; groin-one, symph", gives: "routine" }] },
  { rule: "rf.back-risk", trips: ["pp=5m; back-up, mod.cancer", "pp=6m; trauma, back-up"], nearMisses: [{ given: "pp=5m; back-up", gives: "routine" }] },
  { rule: "rf.grow", trips: ["pp=7m; night-constant, steady-up", "pp=4m; breast-lump"], nearMisses: [{ given: "pp=7m; night-constant", gives: "routine" }] },
  { rule: "rf.axspa", trips: ["pp=8m; back-3m, stiff-am, better-move, night-late"], nearMisses: [{ given: "pp=8m; back-3m, stiff-am, better-move", gives: "routine" }] },
  { rule: "rf.trauma-E", trips: ["gw=29; trauma, tight", "pp=6m; trauma, d.pain7"], nearMisses: [{ given: "gw=29; trauma", gives: "same-day" }] },
  { rule: "rf.trauma", trips: ["gw=29; trauma", "pp=6m; trauma, mod.anticoag"], nearMisses: [{ given: "pp=6m; trauma", gives: "routine" }] },
  { rule: "rf.abrupt", trips: ["gw=34; back-sudden, moves-less", "gw=30; womb-hard"], nearMisses: [{ given: "gw=34; moves-less", gives: "same-day" }] },
  { rule: "rf.preg-bleed", trips: ["gw=15; bleed-preg"], nearMisses: [{ given: "gw=15; leak-effort", gives: "routine" }] },
  { rule: "rf.ectopic-E", trips: ["gw=7; belly-one, bleed-preg"], nearMisses: [{ given: "gw=7; bleed-preg", gives: "same-day" }] },
  { rule: "rf.ectopic", trips: ["gw=7; belly-one"], nearMisses: [{ given: "gw=7; back-up", gives: "routine" }] },
  { rule: "rf.labour-E", trips: ["gw=31; back-wave, waters"], nearMisses: [{ given: "gw=31; waters", gives: "same-day" }] },
  { rule: "rf.labour", trips: ["gw=31; back-wave"], nearMisses: [{ given: "gw=31; back-up", gives: "routine" }] },
  { rule: "rf.waters", trips: ["gw=38; waters"], nearMisses: [{ given: "gw=38; leak-effort", gives: "routine" }] },
  { rule: "rf.push", trips: ["gw=38; push", "gw=38; waters, fever"], nearMisses: [{ given: "gw=38; tight", gives: "same-day" }] },
  { rule: "rf.moves", trips: ["gw=30; moves-less"], nearMisses: [{ given: "gw=30; leak-effort", gives: "routine" }] },
  { rule: "rf.mind-E", trips: ["pp=10d; high", "pp=5m; self-harm, self-plan"], nearMisses: [{ given: "pp=10d; intrusive", gives: "within-days" }] },
  { rule: "rf.self-harm", trips: ["pp=5m; self-harm"], nearMisses: [{ given: "pp=5m; phq2", gives: "within-days" }] },
  { rule: "rf.intrusive", trips: ["pp=5w; intrusive"], nearMisses: [{ given: "pp=5w; phq2", gives: "within-days" }] },
  { rule: "rf.mood", trips: ["pp=9w; phq2"], nearMisses: [{ given: "pp=9w; back-up", gives: "routine" }] },
  { rule: "rf.unsafe", trips: ["pp=9w; unsafe-now"], nearMisses: [{ given: "pp=9w; not-coping", gives: "within-days" }] },
  { rule: "rf.not-right", trips: ["pp=5w; not-right"], nearMisses: [{ given: "pp=9w; not-right", gives: "within-days" }] },
  { rule: "rf.pain7", trips: ["pp=9w; d.pain7"], nearMisses: [{ given: "pp=9w; d.pain7, d.seen-pain", gives: "routine" }] },
  { rule: "rf.jump", trips: ["pp=9w; d.jump3"], nearMisses: [{ given: "pp=9w; d.up-am2", gives: "within-days" }] },
  { rule: "rf.rise", trips: ["pp=9w; d.up-am2", "pp=9w; d.worse2w"], nearMisses: [{ given: "pp=9w; d.jump3", gives: "routine" }] },
  { rule: "rf.flat", trips: ["pp=9w; d.flat6w"], nearMisses: [{ given: "pp=9w; symph", gives: "routine" }] },
];

/** How the kinds of answer work (the paragraph after the table of §4; state as in its first line). */
export interface AnswerExample {
  readonly given: string;
  readonly notSure: readonly FindingId[];
  readonly unanswered: readonly FindingId[] | "the rest";
  readonly gives: Disposition;
  readonly exercise?: ExerciseLevel;
  /** The result reads "at least …". */
  readonly complete?: false;
  /** Comes back in the next screen. */
  readonly askedAgain?: readonly FindingId[];
}

export const answerExamples: readonly AnswerExample[] = [
  { given: "pp=5w", notSure: ["f.breath-rest"], unanswered: [], gives: "emergency" },
  { given: "pp=5w", notSure: ["f.saddle-numb"], unanswered: [], gives: "same-day", exercise: "breathing-only" },
  { given: "pp=5w; back-up", notSure: ["f.fever"], unanswered: [], gives: "same-day" },
  { given: "pp=5w", notSure: ["f.leak-effort"], unanswered: [], gives: "routine", askedAgain: ["f.leak-effort"] },
  { given: "pp=5w", notSure: [], unanswered: ["f.belly-severe"], gives: "routine", exercise: "breathing-only", complete: false },
  { given: "pp=5w; bleed-pad", notSure: [], unanswered: "the rest", gives: "emergency", complete: false },
];
