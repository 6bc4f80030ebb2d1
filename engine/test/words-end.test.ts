/** What ends a professional's word, and who may lift one (WB7, WB9). */
import { expect, test } from "vitest";
import { addDays } from "@lullaback/base";
import type { History } from "../src/history.ts";
import { onlyThese, wordStands } from "../src/way-back.ts";
import { at, calmWoman, content, today } from "./make.ts";

const on = (days: number) => addDays(today, days);

test("[WB7] a word given before an emergency does not outlive it, even when it is told after", () => {
  const calm = calmWoman(on(-10));
  const row = { rule: "rf.breath", disposition: "emergency" as const, exercise: "blocked" as const, area: "chest", precautions: [] };
  const screens = [...calm.screens, { ...calm.screens[0]!, id: "later", at: at(on(-2)), day: on(-2), rows: [row] }];
  const told = (given: number): History => ({ ...calm, screens, words: [{ at: at(on(-1)), day: on(given), for: "cl.hip-roll", who: "physician" }] });
  expect(wordStands(content, told(-5), today, "cl.hip-roll", ["physician"])).toBeUndefined();
  expect(wordStands(content, told(-1), today, "cl.hip-roll", ["physician"])).toBeDefined();
});

test("[WB9] only these: set and lifted by professionals, about the same row", () => {
  const only = { at: at(on(-5)), day: on(-5), row: "rf.rise", who: "physiotherapist" as const, inPerson: true, outcome: "only-these", only: ["ex.breathing"] };
  const lift = (over: object) => ({ at: at(on(-1)), day: on(-1), row: "rf.rise", who: "physician" as const, inPerson: true, outcome: "nothing-serious", ...over });
  const left = (...seen: History["seen"]) => onlyThese({ ...calmWoman(today), seen }, today);
  expect(left(only)).toEqual(["ex.breathing"]);
  expect(left(only, lift({ who: "other" }))).toEqual(["ex.breathing"]);
  expect(left(only, lift({ row: "rf.other" }))).toEqual(["ex.breathing"]);
  expect(left(only, lift({}))).toBeUndefined();
  expect(left({ ...only, who: "other" })).toBeUndefined();
});
