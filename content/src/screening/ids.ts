/** Every screening id there is, in the order of screening.md; ids are permanent. */
export const findingIds = [
  "f.fever", "f.rigors", "f.unwell", "f.faint", "f.vision", "f.swell-face", "f.ha", "f.ha-thunder", "f.ha-upright",
  "f.ha-changed", "f.ha-stuck", "f.ha-lying", "f.neck-stiff", "f.neck-tear", "f.confused", "f.seizure", "f.stroke", "f.mottled",
  "f.yellow", "f.vomit", "f.not-right", "f.breath-rest", "f.breath-exert", "f.breath-sudden", "f.breath-flat", "f.chest-press",
  "f.jaw-arm", "f.tear-pain", "f.cough-blood", "f.pleuritic", "f.fast-heart", "f.site-worse", "f.site-change", "f.block-back",
  "f.bleed-pad", "f.bleed-clot", "f.bleed-up", "f.bleed-eased", "f.bleed-smell", "f.bleed-long", "f.belly-severe",
  "f.belly-worse", "f.belly-one", "f.shoulder-tip", "f.belly-swell", "f.no-wind", "f.ruq", "f.ruq-5h", "f.saddle-numb",
  "f.pee-stuck", "f.pee-unaware", "f.bowel-unaware", "f.pee-start", "f.sex-numb", "f.pee-low", "f.pee-burn", "f.pee-blood",
  "f.leak-effort", "f.leak-urge", "f.bowel-leak", "f.bulge", "f.perineum-swell", "f.leg-weak-new", "f.leg-numb-new",
  "f.both-legs", "f.leg-weak-old", "f.leg-numb-old", "f.leg-pain-new", "f.leg-seen", "f.leg-swell-one", "f.calf-sore",
  "f.cannot-walk", "f.swell-legs", "f.bleed-preg", "f.womb-hard", "f.tight", "f.back-wave", "f.waters", "f.moves-less", "f.push",
  "f.back-up", "f.back-sudden", "f.back-load", "f.height-loss", "f.sacral-load", "f.bone-spot", "f.symph", "f.symph-pop",
  "f.lift-leg", "f.buttock-one", "f.groin-one", "f.flank", "f.night-constant", "f.steady-up", "f.weight-loss", "f.breast-lump",
  "f.back-3m", "f.stiff-am", "f.better-move", "f.night-late", "f.alt-buttock", "f.psor", "f.trauma", "f.breast-red",
  "f.breast-24h", "f.wound-red", "f.wound-open", "f.wound-burst", "f.self-harm", "f.self-plan", "f.harm-intent", "f.voices",
  "f.unsafe-now", "f.not-coping", "f.high", "f.intrusive", "f.phq2",
] as const;
export type FindingId = (typeof findingIds)[number];

export const modifierIds = [
  "mod.anticoag", "mod.clot", "mod.bp", "mod.infect", "mod.tb", "mod.spine-op", "mod.aorta", "mod.heart", "mod.bone",
  "mod.cancer", "mod.kidney1",
] as const;
export type ModifierId = (typeof modifierIds)[number];

export const windowIds = [
  "w.mat", "w.vte", "w.htn", "w.bleed", "w.preterm", "w.high", "w.nx", "w.nx8", "w.heart", "w.bone", "w.hip",
] as const;
export type WindowId = (typeof windowIds)[number];

export const derivedIds = [
  "d.pain7", "d.jump3", "d.moved", "d.rise3", "d.up-am2", "d.worse2w", "d.flat6w", "d.bleed2", "d.bp140", "d.bp160",
  "d.seen-pain",
] as const;
export type DerivedId = (typeof derivedIds)[number];
