/** Engines that share no code with ours, given the same red-flag table, find the same rows in the same women. */
import { describe, expect, test } from "vitest";
import { content, type Content } from "@lullaback/content";
import { cqlExecution } from "../src/other-engines/elm.ts";
import { jsonRulesEngine } from "../src/other-engines/json-rules.ts";
import { difference, ours, toldBy, type OtherEngine } from "../src/other-engines/profile.ts";
import { profiles } from "../src/other-engines/profiles.ts";

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
