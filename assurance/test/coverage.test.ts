/** Whoever she is, wherever she is, with nothing a home may lack: enough moves, and a second fortnight that is another than the first. */
import { content } from "@lullaback/content";
import { families } from "@lullaback/content/families";
import { expect, test } from "vitest";
import { coverage } from "../src/coverage.ts";

const kept = content.limits["li.block-kept"].value;
const cells = coverage(["low", "neck", "pelvis-front"]);

test("[BL4] every cell has a block, and the next one carries over no more than content says", () => {
  expect(cells.length).toBeGreaterThan(700);
  expect(cells.filter(({ block }) => block < content.limits["li.block-moves-least"].value)).toEqual([]);
  expect(cells.filter(({ block, fresh }) => fresh < block - kept)).toEqual([]);
});

test("every cell has twice the moves of a block to choose from, with three releases and two of the deep core", () => {
  expect(cells.filter(({ moves, releases, cores }) => moves < 10 || releases < 3 || cores < 2)).toEqual([]);
});

test("at least 40 moves in at least 30 families, each family used", () => {
  const used = new Set(content.exercises.map(({ family }) => family));
  expect(content.exercises.length).toBeGreaterThanOrEqual(40);
  expect(used.size).toBeGreaterThanOrEqual(30);
  expect(families.filter((family) => !used.has(family))).toEqual([]);
});
