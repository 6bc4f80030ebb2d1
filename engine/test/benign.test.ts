/** Ordinary pictures (screening.md §5): within their caps; and what happens where a clarifier leaves her unsure. */
import { describe, expect, test } from "vitest";
import type { Disposition, ExerciseLevel } from "@lullaback/content";
import { benignPictures } from "../../content/src/screening/benign.ts";
import { parseExample, screenExample } from "./make.ts";

const rank: Readonly<Record<Disposition, number>> = { routine: 0, "within-days": 1, "same-day": 2, emergency: 3 };
const level: Readonly<Record<ExerciseLevel, number>> = { blocked: 0, "breathing-only": 1, limited: 2, allowed: 3 };
const over = (disposition: Disposition | null, cap: Disposition) => disposition === null || rank[disposition] > rank[cap];

describe("[SC6] [SC4] an ordinary picture never exceeds its cap", () => {
  for (const { name, given, cap } of benignPictures) {
    test(`${name}: ${given}`, () => {
      const result = screenExample(given);
      expect(over(result.disposition, cap), `${result.disposition}: ${result.rows.map(({ rule }) => rule).join()}`).toBe(false);
      expect(result.complete).toBe(true);
      expect(result.exercise).not.toBe("blocked");
    });
  }
});

test("[SC6] all 26 pictures are there, each once", () => {
  expect(benignPictures).toHaveLength(26);
  expect(new Set(benignPictures.map(({ name }) => name)).size).toBe(26);
});

/** One picture with one of its `~` items left unsure, or said yes. */
const leftAt = (given: string, item: string, answer: "not-sure" | "yes") => {
  const example = parseExample(given);
  return screenExample(example, { answers: { ...example.answers, [item]: answer } });
};

describe("[SC7] [EV6] a clarifier that leaves her unsure never comes out above a yes", () => {
  for (const { name, given } of benignPictures) {
    for (const item of parseExample(given).softened) {
      test(`${name}: ${item} not sure`, () => {
        const [unsure, yes] = [leftAt(given, item, "not-sure"), leftAt(given, item, "yes")];
        expect(over(unsure.disposition, yes.disposition as Disposition)).toBe(false);
        for (const row of unsure.rows.filter(({ certain }) => !certain)) expect(rank[row.disposition]).toBeLessThanOrEqual(rank["same-day"]);
        expect(level[unsure.exercise]).toBeGreaterThanOrEqual(level[yes.exercise]);
      });
    }
  }
});

test("[SC3] left unsure, only what counts as yes when unsure is an emergency; the counts are here to be seen", () => {
  const count = (results: readonly (Disposition | null)[]) =>
    Object.fromEntries((["routine", "within-days", "same-day", "emergency"] as const).map((each) => [each, results.filter((of) => of === each).length]));
  const unsure = benignPictures.flatMap(({ given }) => parseExample(given).softened.map((item) => ({ given, item, ...leftAt(given, item, "not-sure") })));
  const emergencies = unsure.filter(({ disposition }) => disposition === "emergency");
  if (process.env["LULLABACK_REPORT"] !== undefined) {
    console.log("clarifiers work:", count(benignPictures.map(({ given }) => screenExample(given).disposition)));
    console.log("one left unsure:", count(unsure.map(({ disposition }) => disposition)), emergencies.map(({ given, item }) => `${item} in ${given}`));
  }
  for (const { rows } of emergencies) expect(rows.some(({ certain, disposition }) => certain && disposition === "emergency")).toBe(true);
  expect(emergencies.map(({ item }) => item).sort()).toEqual(["f.chest-press", "f.stroke"]);
});
