/** Every item of the founding programme has something in the product that carries it, or says plainly what is missing. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { content } from "../src/index.ts";
import { founding } from "../src/founding.ts";

const span = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
const ids = [...span("A", 13), ...span("B", 6), ...span("C", 6), ...span("D", 8), ...span("E", 9), ...span("F", 6), ...span("G", 10), ...span("H", 4)];

const page = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const specRules = new Set([...`${page("engine/SPEC.md")}${page("figure/SPEC.md")}`.matchAll(/\*\*([A-Z]{2}\d+)\*\*/g)].map((match) => match[1] as string));
const contentIds = new Set([
  ...content.rules, ...content.clearances, ...content.precautions, ...content.windows, ...content.questions,
].map(({ id }) => id as string));

const carriers = [...content.exercises, ...content.relief, ...content.life, ...content.notNow, ...content.standingLimits];
const carriedBy = (id: string): readonly string[] => carriers.filter(({ carries }) => carries.includes(id)).map((entry) => entry.id);
const toldBy = (id: string): readonly string[] => content.claims.filter(({ carries }) => carries.includes(id)).map((entry) => entry.id);

describe("founding programme", () => {
  test("has every id once", () => {
    expect(founding.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test("is carried by entries and rules that exist", () => {
    const unknown = founding.flatMap(({ id, carriedBy: by }) => by.filter((name) => !specRules.has(name) && !contentIds.has(name)).map((name) => `${id}: ${name}`));
    expect(unknown).toEqual([]);
    expect(specRules.size).toBeGreaterThan(80);
  });

  test("no table carries an id that the programme does not have", () => {
    const wrong = [...carriers, ...content.claims].flatMap(({ id, carries }) => carries.filter((name) => !ids.includes(name)).map((name) => `${id}: ${name}`));
    expect(wrong).toEqual([]);
    expect([...carriers, ...content.claims].filter(({ carries }) => carries.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test.each(founding.map((item) => [item.id, item] as const))("%s is carried, and honest about it", (id, item) => {
    const acts = [...item.carriedBy, ...carriedBy(id)];
    expect([...acts, ...toldBy(id)]).not.toEqual([]);
    // A sentence alone does not make an item work.
    if (item.status === "working") expect(acts).not.toEqual([]);
    expect(item.missing !== undefined && item.missing.trim() !== "").toBe(item.status === "partial");
  });

  test("is shown by tests and stories that exist; the run of all tests says whether they passed", () => {
    expect(founding.filter(({ shownBy }) => shownBy.length === 0).map(({ id }) => id)).toEqual([]);
    const absent = founding.flatMap(({ id, shownBy }) => shownBy.filter((by) => {
      if (by.startsWith("scenarios/")) return !existsSync(new URL(`../../${by}/story.md`, import.meta.url));
      const cut = by.indexOf(": ");
      const file = by.slice(0, cut);
      // A group that is made from content carries the names of content.
      return !existsSync(new URL(`../../${file}`, import.meta.url)) || !(by.slice(cut + 2).startsWith("ex.") || page(file).includes(by.slice(cut + 2)));
    }).map((by) => `${id}: ${by}`));
    expect(absent).toEqual([]);
  });

  test("the nine named exercises are exercises", () => {
    const moves = content.exercises.flatMap(({ carries }) => carries);
    expect(span("E", 9).filter((id) => !moves.includes(id))).toEqual([]);
  });

  test("the rules that always hold, and relief, are carried by tables or by the engine", () => {
    const bare = [...span("F", 6), ...span("G", 10)].filter((id) => carriedBy(id).length === 0 && (founding.find((item) => item.id === id)?.carriedBy.length ?? 0) === 0);
    expect(bare).toEqual([]);
  });
});
