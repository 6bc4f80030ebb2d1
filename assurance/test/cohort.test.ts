/** The virtual cohort: the same seed the same report, worlds that fit what is published, policies told apart, no told red flag missed. */
import { sources } from "@lullaback/content";
import { beforeAll, describe, expect, test } from "vitest";
import { anchors } from "../src/cohort/anchors.ts";
import { fitOf } from "../src/cohort/fit.ts";
import { pageOf, simulate, type Report } from "../src/cohort/index.ts";
import { begin, live, type Setting } from "../src/cohort/life.ts";
import { ladder, ours, weekly } from "../src/cohort/policies.ts";
import type { Policy } from "../src/cohort/policy.ts";
import { redFlags } from "../src/cohort/red-flags.ts";
import { emptyTally, merged, type Tally } from "../src/cohort/tally.ts";
import { loadWorld } from "../src/cohort/world-load.ts";
import { naturalWorld } from "../src/cohort/world-natural.ts";
import type { World } from "../src/cohort/world.ts";

const lived = (setting: Setting, mothers: readonly number[]): Tally => {
  const tally = emptyTally();
  for (const mother of mothers) live(mother, setting, tally);
  return tally;
};
const first = (count: number) => Array.from({ length: count }, (_, mother) => mother);

describe("the report", () => {
  let report: Report;
  beforeAll(async () => { report = await simulate({ mothers: 8, days: 21, seed: 5 }, 1); }, 60_000);

  test("the same seed gives the same report bit for bit, on two threads too; another seed another", async () => {
    expect(JSON.stringify(await simulate({ mothers: 8, days: 21, seed: 5 }, 2))).toBe(JSON.stringify(report));
    expect(JSON.stringify((await simulate({ mothers: 8, days: 21, seed: 6 }, 1)).kinds)).not.toBe(JSON.stringify(report.kinds));
  });
  test("the parts may come in any order", () => {
    const setting = { seed: 5, days: 20, world: loadWorld, policy: ours };
    const [a, b] = [lived(setting, [0, 1]), lived(setting, [2, 3])];
    expect(merged([b, a])).toEqual(merged([a, b]));
    expect(merged([a, b])).toEqual(lived(setting, first(4)));
  });
  test("its first line says that it is a simulation and no evidence of effect", () => {
    expect(pageOf(report)[0]).toMatch(/^A simulation of invented women\. It is no evidence of any effect/);
  });
  test("every assumption is printed, with a source that content knows or as invented", () => {
    const page = pageOf(report).join("\n");
    for (const { id, grade, sources: of } of report.assumptions) {
      expect(page).toContain(`• ${id}: `);
      expect(of.filter((source) => !(source in sources)), id).toEqual([]);
      expect(of.length === 0 ? grade : "sourced", id).toBe(of.length === 0 ? "J" : "sourced");
    }
    for (const { sources: of } of [...anchors, ...redFlags]) expect(of.filter((source) => !(source in sources))).toEqual([]);
    expect(new Set(report.assumptions.map(({ id }) => id)).size).toBe(report.assumptions.length);
  });
});

describe("the fit", () => {
  test.each([1, 2, 3])("women who do nothing fare as published, in both worlds (seed %i)", (seed) => {
    expect(fitOf(seed, 4_000).filter(({ met }) => !met).map(({ anchor, seen }) => ({ id: anchor.id, ...seen }))).toEqual([]);
  });
  test("a world where pain never comes misses the anchors", () => {
    const painless: World = { ...loadWorld, wake: (body) => { body.pain = 0; } };
    expect(fitOf(1, 200, { load: painless, natural: naturalWorld }).filter(({ met }) => !met).length).toBeGreaterThanOrEqual(4);
  });
});

describe("policies", () => {
  const setting = (world: World, policy: Policy) => ({ seed: 11, days: 200, world, policy, stays: true as const });
  test.each([loadWorld, naturalWorld])("$id: the engine's ladder brings fewer flares than fixed weekly steps, and every plan keeps the SPEC", (world) => {
    const [engine, fixed] = [lived(setting(world, ours), first(8)), lived(setting(world, weekly), first(8))];
    const perDay = ({ days }: Tally) => days.flaresAfterLoad / days.there;
    expect(perDay(engine)).toBeLessThan(perDay(fixed))
    expect(engine.changes["up"]).toBeGreaterThan(0);
    expect([...engine.brokenFirst, ...fixed.brokenFirst]).toEqual([]);
  }, 240_000);
  test("putting in the engine's own decisions changes nothing; putting in a policy that climbs at once is seen", () => {
    const echo: Policy = { id: "ladder", name: "echo", decide: ({ decisions }) => decisions };
    const climbs: Policy = { id: "weekly", name: "climbs", decide: ({ decisions }) => decisions.map((decision) => ({ ...decision, to: decision.from + 1, change: "up" })) };
    const engine = lived(setting(loadWorld, ours), first(3));
    // A second red day recorded before planning asks for the full screen at once (CO2), so kinds of plans may differ; doses may not.
    expect(lived(setting(loadWorld, echo), first(3)).changes).toEqual(engine.changes);
    expect(lived(setting(loadWorld, climbs), first(3)).changes["up"]).toBeGreaterThan(engine.changes["up"] ?? 0);
    expect(lived(setting(loadWorld, ladder), first(3)).days.there).toBeGreaterThan(0);
  }, 120_000);
});

describe("red flags", () => {
  const setting = { seed: 4, days: 24, world: loadWorld, policy: ours };
  test.each(redFlags)("$id: told in full, she is sent on the same day, always", ({ id }) => {
    const mothers: number[] = [];
    for (let mother = 0; mothers.length < 3; mother++) {
      const { planted, entry, habit } = begin(mother, setting);
      // Somebody who is there when it begins, and says what she has.
      if (planted?.flag.id === id && planted.onset - entry < 8 && habit.stays > 24 && habit.tells === 1) mothers.push(mother);
    }
    const { flags, brokenFirst } = lived(setting, mothers);
    const counted = flags[id];
    expect(brokenFirst).toEqual([]);
    expect(counted?.missed).toBe(0);
    expect(counted?.planted).toBe(3);
    expect(Object.values(counted?.sent ?? {}).reduce((sum, times) => sum + times, 0)).toBeGreaterThan(0);
  });
});
