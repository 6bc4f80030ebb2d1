/**
 * Chance for the invented women. Each woman, day and purpose has a stream of its own (sfc32), so what one arm draws never
 * shifts what another draws: two policies meet the same woman on the same days (common random numbers).
 */
import { sfc32Of } from "../random.ts";

export type Chance = () => number;

const purposes = ["woman", "habit", "red-flag", "spell", "wake", "open", "tell", "seen", "session", "body", "comes"] as const;
export type Purpose = (typeof purposes)[number];

/** A stream in [0, 1); the same four words give the same numbers on every machine. */
export const stream = (seed: number, mother: number, day: number, purpose: Purpose): Chance =>
  sfc32Of([seed | 0, mother | 0, Math.imul(day + 1, 0x9e3779b1), purposes.indexOf(purpose) + 1], 15);

/** Mean 0, deviation 1, inside ±6: the sum of twelve draws, so that no machine's logarithm has a say. */
export const normal = (chance: Chance): number => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += chance();
  return sum;
};

/** One of the items by its share; the shares need not add up to 1. */
export const pick = <T>(chance: Chance, shares: readonly (readonly [T, number])[]): T => {
  let at = chance() * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [item, share] of shares) if ((at -= share) < 0) return item;
  return (shares.at(-1) as readonly [T, number])[0];
};

export const between = (chance: Chance, from: number, to: number): number => from + chance() * (to - from);
export const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
