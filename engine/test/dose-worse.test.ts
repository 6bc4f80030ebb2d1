/** A report made worse never lifts her (SPEC DO): one life twice, the second with one thing worse in it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { live, move, standing, type Entry } from "./dose-life.ts";

const entries: fc.Arbitrary<readonly Entry[]> = fc.array(fc.record({
  gap: fc.constantFrom(1, 1, 2, 3, 8, 40), start: fc.nat(6), rise: fc.constantFrom(-1, 0, 0, 0, 1, 1, 2, 3), bad: fc.nat(12),
}), { minLength: 4, maxLength: 25 }).map((list) => {
  let day = 0;
  return list.map(({ gap, start, rise, bad }): Entry => ({
    day: (day += gap), start, pain: Math.max(0, start + rise), morning: { stillUp: bad === 0, nightPain: bad === 1, sleepWorse: bad === 2 },
  }));
});
const worse: readonly ((entry: Entry) => Entry)[] = [
  ...[1, 2, 5].map((points) => (entry: Entry) => ({ ...entry, pain: (entry.pain as number) + points })),
  (entry) => ({ ...entry, hurt: true }), (entry) => ({ ...entry, step: { signs: ["leak"] } }),
  (entry) => ({ ...entry, morning: { ...(entry.morning as object), stillUp: true } }), (entry) => ({ ...entry, morning: { ...(entry.morning as object), nightPain: true } }),
  (entry) => ({ ...entry, morning: { ...(entry.morning as object), sleepWorse: true } }),
];
test("[DO3] [DO4] [DO6] [DO10] the same life with one report made worse never stands on a higher rung, on any later day", () => {
  let lower = 0;
  fc.assert(fc.property(entries, fc.nat(), fc.constantFrom(...worse), (list, pick, make) => {
    const index = pick % list.length;
    const [well, ill] = [list, list.map((entry, at) => (at === index ? make(entry) : entry))].map((of) => live(of).history);
    for (const { day } of list) {
      const [a, b] = [standing(well!, day + 1, move), standing(ill!, day + 1, move)];
      // A move that is off stands on no rung at all.
      const [high, low] = [a, b].map(({ level, off }) => (off ? -1 : level));
      expect(low).toBeLessThanOrEqual(high!);
      if (low! < high!) lower += 1;
    }
  }), { seed: 3, numRuns: 500 });
  expect(lower).toBeGreaterThan(300);
});
