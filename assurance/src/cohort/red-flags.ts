/**
 * Serious things planted among the women, far more often than in life, to measure how long the programme takes to send them
 * on. Rates in life are printed beside them. What must happen once all of `enough` is told stands here by hand, from
 * screening.md §4, so that the engine is not measured by its own table.
 */
import type { Disposition, FindingId, Grade, Region } from "@lullaback/content";

export interface RedFlag {
  readonly id: string;
  /** How often it is, as its source puts it; nothing where the evidence names no rate. */
  readonly rate?: string;
  readonly grade: Grade;
  readonly sources: readonly string[];
  /** Days after the birth between which it begins. */
  readonly from: number;
  readonly to: number;
  readonly signs: readonly FindingId[];
  /** Told, these alone must bring `expected` or more on the same day. */
  readonly enough: readonly FindingId[];
  readonly expected: Disposition;
  /** Her pain while it lasts, where it is about pain. */
  readonly pain?: number;
  readonly region?: Region;
  /** It needs a needle in the back at the birth. */
  readonly needle?: true;
  /** The mood questions say it, not the screen. */
  readonly phq2?: number;
}

export const redFlags: readonly RedFlag[] = [
  { id: "cauda-equina", rate: "under 2 % of 1 in 10,000", grade: "B", sources: ["S93"], from: 3, to: 240, signs: ["f.saddle-numb", "f.pee-start"], enough: ["f.saddle-numb"], expected: "emergency" },
  { id: "spinal-abscess", rate: "1 in 145,000 epidurals", grade: "B", sources: ["K34"], from: 4, to: 28, needle: true, signs: ["f.fever", "f.site-worse", "f.site-change", "f.back-up"], enough: ["f.site-worse", "f.fever"], expected: "emergency" },
  { id: "clot-in-leg", rate: "1 to 2 in 1,000 maternities, with the lung", grade: "B", sources: ["S82"], from: 3, to: 84, signs: ["f.leg-swell-one", "f.calf-sore"], enough: ["f.leg-swell-one"], expected: "same-day" },
  { id: "clot-in-lung", rate: "1 to 2 in 1,000 maternities, with the leg", grade: "B", sources: ["S82"], from: 3, to: 84, signs: ["f.breath-rest", "f.pleuritic"], enough: ["f.breath-rest"], expected: "emergency" },
  { id: "pre-eclampsia", rate: "about 3 % of pregnancies; after birth less", grade: "B", sources: ["S97b"], from: 3, to: 28, signs: ["f.ha", "f.ha-stuck", "f.vision"], enough: ["f.ha-stuck", "f.vision"], expected: "emergency" },
  { id: "heart-failing", rate: "about 1 in 3,000", grade: "B", sources: ["S88"], from: 3, to: 150, signs: ["f.breath-flat", "f.fast-heart", "f.swell-legs"], enough: ["f.breath-flat", "f.fast-heart"], expected: "emergency" },
  { id: "broken-vertebra", rate: "about 0.4 in 100,000 pregnancies", grade: "C", sources: ["S130"], from: 14, to: 160, signs: ["f.back-sudden", "f.back-up", "f.back-load"], enough: ["f.back-sudden"], expected: "same-day", pain: 8, region: "mid" },
  { id: "sepsis", grade: "J", sources: [], from: 3, to: 28, signs: ["f.fever", "f.rigors", "f.fast-heart"], enough: ["f.fever", "f.rigors"], expected: "emergency" },
  { id: "womb-infection", grade: "J", sources: [], from: 3, to: 28, signs: ["f.bleed-smell", "f.belly-worse"], enough: ["f.bleed-smell"], expected: "same-day" },
  { id: "heavy-bleeding", grade: "J", sources: [], from: 3, to: 84, signs: ["f.bleed-pad", "f.bleed-up"], enough: ["f.bleed-pad"], expected: "emergency" },
  { id: "nerve-of-birth", rate: "about 1 %, most recover", grade: "B", sources: ["K43", "S101"], from: 0, to: 14, signs: ["f.leg-weak-old"], enough: ["f.leg-weak-old"], expected: "same-day" },
  { id: "breast-cancer", rate: "about 1 in 3,000", grade: "B", sources: ["S102"], from: 14, to: 240, signs: ["f.breast-lump"], enough: ["f.breast-lump"], expected: "within-days" },
  { id: "low-mood", rate: "about 17 %", grade: "B", sources: ["K60"], from: 7, to: 84, signs: [], enough: [], expected: "within-days", phq2: 4 },
];
