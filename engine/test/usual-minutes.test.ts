/** Longer sessions wait for a word where a clearance says so. */
import { expect, test } from "vitest";
import type { History } from "../src/history.ts";
import { planDay } from "../src/plan-day.ts";
import { at, calmWoman, content, today, withLimits } from "./make.ts";

const twins = calmWoman(today, "gw=30");
const carrying: History = { ...twins, person: { ...twins.person, pregnancy: { ...twins.person.pregnancy, toldOn: today, weeks: 30, babies: 2 as const } } };
const seconds = (minutes: number, history = carrying, from = content) => planDay(from, history, today, { minutes, place: "bed" }).session?.seconds ?? 0;

test("[SE18] [li.usual-minutes] below / at / above: with twins from week 28 no session is longer than the usual one before a word", () => {
  const usual = content.limits["li.usual-minutes"].value;
  expect(seconds(5)).toBeLessThanOrEqual(300);
  expect([usual, 15, 20].map((minutes) => seconds(minutes) <= usual * 60)).toEqual([true, true, true]);
  expect(seconds(20, carrying, withLimits({ "li.usual-minutes": 15 }))).toBeGreaterThan(usual * 60);
  expect(planDay(content, carrying, today, { minutes: 20, place: "bed" }).reasons.map(({ rule }) => rule)).toContain("SE18");
  const word = { at: at(today), day: today, for: "cl.twins-28", who: "midwife" as const };
  expect(seconds(20, { ...carrying, words: [word] })).toBeGreaterThan(usual * 60);
  expect(seconds(20, twins)).toBeGreaterThan(usual * 60);
});
