/** World, behaviour and policy do not know one another: by what their files import, and by what a policy is handed. */
import { readFileSync } from "node:fs";
import { emptyHistory } from "@lullaback/engine";
import { expect, expectTypeOf, test } from "vitest";
import { live } from "../src/cohort/life.ts";
import type { Policy, Told } from "../src/cohort/policy.ts";
import { emptyTally } from "../src/cohort/tally.ts";
import { loadWorld } from "../src/cohort/world-load.ts";

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(new URL(`../src/cohort/${file}`, import.meta.url), "utf8").matchAll(/\bfrom "([^"]+)"/g)].map(([, from]) => from as string);

test.each([
  ["policy.ts", ["@lullaback/base", "@lullaback/content", "@lullaback/engine"]],
  ["policies.ts", ["@lullaback/base", "@lullaback/engine", "./policy.ts"]],
  ["behaviour.ts", ["@lullaback/content", "./assumption.ts", "./chance.ts"]],
  ["world.ts", ["@lullaback/content", "@lullaback/engine", "./assumption.ts", "./chance.ts", "./woman.ts"]],
  ["world-load.ts", ["./assumption.ts", "./world.ts"]],
  ["world-natural.ts", ["./assumption.ts", "./world.ts"]],
])("%s knows no more than it may", (file, may) => {
  expect(importsOf(file).filter((from) => !may.includes(from))).toEqual([]);
});

test("a policy is handed content, her history, the day and the engine's decisions, and nothing else", () => {
  expectTypeOf<keyof Told>().toEqualTypeOf<"content" | "history" | "day" | "decisions">();
  const known = new Set([...Object.keys(emptyHistory), "stageSince", "keepingUp"]);
  const handed = new Set<string>();
  const stray = new Set<string>();
  const spy: Policy = {
    id: "ladder", name: "spy",
    decide: (told) => {
      for (const key of Object.keys(told)) handed.add(key);
      for (const key of Object.keys(told.history)) if (!known.has(key)) stray.add(key);
      return told.decisions;
    },
  };
  for (let mother = 0; mother < 4; mother++) live(mother, { seed: 9, days: 40, world: loadWorld, policy: spy }, emptyTally());
  expect([...handed].toSorted()).toEqual(["content", "day", "decisions", "history"]);
  expect([...stray]).toEqual([]);
});
