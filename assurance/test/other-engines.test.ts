/** Engines that share no code with ours, given the same red-flag table and the same days, find the same rows and sessions of the same worth. */
import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import { content, type Content } from "@lullaback/content";
import { select } from "@lullaback/engine/testing";
import { cqlExecution } from "../src/other-engines/elm.ts";
import { jsonRulesEngine } from "../src/other-engines/json-rules.ts";
import { difference, ours, toldBy, type OtherEngine } from "../src/other-engines/profile.ts";
import { profiles } from "../src/other-engines/profiles.ts";
import { bestByHighs, programsOf, worthOf } from "../src/other-engines/session-program.ts";
import { sessionsToBuild } from "../src/other-engines/sessions.ts";

const women = profiles(250);
const engines = { "json-rules-engine": jsonRulesEngine, "cql-execution": cqlExecution } as const;

/** The first woman of whom an engine says otherwise than we do of the real table. */
const firstDifference = async (engine: OtherEngine): Promise<string | undefined> => {
  for (const woman of women) {
    const told = toldBy(content, woman);
    const found = difference(woman, told, ours(content, woman), await engine.decide(told));
    if (found !== undefined) return found;
  }
  return undefined;
};

test("[SC2] [SC3] the women are worth comparing: each row is there for certain, and most of them also unknown", () => {
  const rows = women.map((woman) => ours(content, woman).rows);
  const never = (truth: 0 | 1) => content.rules.map(({ id }) => id).filter((id) => !rows.some((found) => found[id] === truth));
  expect(never(1)).toEqual([]);
  expect(never(0).length).toBeLessThan(content.rules.length / 3);
});

describe.each(Object.entries(engines))("%s", (_, engineOf) => {
  test("[EV1] [EV2] [EV5] [EV6] [EV7] [SC3] [SC4] finds the same rows, as certain, and the same disposition", async () => {
    expect(await firstDifference(engineOf(content))).toBeUndefined();
  });

  // The comparison can fail: a table that is wrong in one place is seen.
  const changed = <Key extends "rules" | "findings" | "windows" | "modifiers">(key: Key, id: string, over: Partial<Content[Key][number]>): Content =>
    ({ ...content, [key]: content[key].map((item) => (item.id === id ? { ...item, ...over } : item)) });
  const { within: _within, ...anyTime } = content.findings.find(({ id }) => id === "f.bleed-up") as Content["findings"][number];
  const wrong: Readonly<Record<string, Content>> = {
    "an arm left out of a row": changed("rules", "rf.leg", { when: "f.leg-numb-new" }),
    "all in the place of any": changed("rules", "rf.bladder", { when: { all: ["f.pee-start", "f.sex-numb"] } }),
    "a window that is too short": { ...content, limits: { ...content.limits, "li.needle-days": { ...content.limits["li.needle-days"], value: content.limits["li.needle-days"].value - 14 } } },
    "one more to be counted": changed("rules", "rf.grow", { when: { count: 3, of: ["f.night-constant", "f.steady-up", "f.weight-loss"] } }),
    "a not sure taken as no": changed("findings", "f.saddle-numb", { notSure: "no" }),
    "a modifier's not sure taken as yes": changed("modifiers", "mod.anticoag", { notSure: "yes" }),
    "a finding heard outside its window": { ...content, findings: content.findings.map((finding) => (finding.id === "f.bleed-up" ? anyTime : finding)) },
  };
  test.each(Object.entries(wrong))("%s is seen", async (_wrong, table) => {
    expect(await firstDifference(engineOf(table))).toBeTypeOf("string");
  });
});

describe("HiGHS", async () => {
  const highs = await loadHighs();
  const days = [5, 10, 20].flatMap((minutes) => sessionsToBuild(content, 8, minutes))
    // Too few moves to fill the minutes, too.
    .flatMap((day) => (day.minutes === 20 ? [day, { ...day, mostMoves: 2 }] : [day]));
  const worths = (table: Content) => days.map((day) => {
    const chosen = select(content, day);
    return { ours: chosen === undefined ? undefined : worthOf(day, chosen), best: bestByHighs(highs, programsOf(table, day)), short: chosen?.short };
  });

  test("[SE5] [SE6] [SE11] [SE12] no session is worth more than ours in block, known, region, changes and fresh", () => {
    const found = worths(content);
    expect(found.map(({ ours: own }) => own)).toEqual(found.map(({ best }) => best));
    // The days are worth comparing: filled and short ones, with moves from outside the block, with changes of position.
    expect(found.some(({ short }) => short === true) && found.some(({ short }) => short === false)).toBe(true);
    expect(found.some(({ best }) => (best?.[1] ?? 0) < 0) && found.some(({ best }) => (best?.[3] ?? 0) < -2)).toBe(true);
  });

  const limited = (id: keyof Content["limits"], value: number): Content => ({ ...content, limits: { ...content.limits, [id]: { ...content.limits[id], value } } });
  test.each([["no change of level allowed", limited("li.level-changes", 0)], ["a change of level that takes minutes", limited("li.level-seconds", 400)]])("%s is seen", (_, table) => {
    expect(worths(table).some(({ ours: own, best }) => String(own) !== String(best))).toBe(true);
  });
});
