/** How her week was (SPEC WK). */
import { expect, test } from "vitest";
import type { History, WeekRecord } from "../src/history.ts";
import { planDay } from "../src/plan-day.ts";
import { weekChange, weekDue, weekRise } from "../src/week.ts";
import { addDays, at, calmWoman, content, history, session, today, withScreen } from "./make.ts";

const week = (ago: number, told: Omit<WeekRecord, "day" | "at">): WeekRecord => ({ at: at(addDays(today, -ago)), day: addDays(today, -ago), ...told });
const weeks = (...told: readonly WeekRecord[]): History => ({ ...calmWoman(addDays(today, -30)), weeks: told });
const days = content.limits["li.rating-days"].value;

test("[WK1] below / at / above: asked a week after her first session, and a week after she told or passed by", () => {
  const first = (ago: number) => weekDue(content, history({ sessions: [session({ day: addDays(today, -ago) })] }), today);
  expect([days - 1, days, days + 1].map(first)).toEqual([false, true, true]);
  expect(weekDue(content, history(), today)).toBe(false);
  const again = (ago: number) => weekDue(content, weeks(week(ago, {})), today);
  expect([days - 1, days, days + 1].map(again)).toEqual([false, true, true]);
});

test("[WK2] her first word against the last: more, less or the same, and nothing before a second", () => {
  expect(weekChange(weeks(week(14, { leak: "often" })), "leak")).toBeUndefined();
  expect(weekChange(weeks(week(14, { leak: "often" }), week(7, {}), week(0, { leak: "little" })), "leak")).toBe("less");
  expect(weekChange(weeks(week(14, { sleep: "worse" }), week(0, { sleep: "better" })), "sleep")).toBe("more");
  expect(weekChange(weeks(week(14, { doming: "none" }), week(0, { doming: "none" })), "doming")).toBe("same");
});

test("[WK3] leaking or heaviness that is new or grew brings a full screen, until one was answered after it; doming and less do not", () => {
  const rise = (told: History) => weekRise(told, today);
  const plan = (told: History) => planDay(content, told, today, { minutes: 10, place: "floor" });
  expect(rise(weeks(week(3, { leak: "little", heaviness: "none" })))).toEqual(["leak"]);
  expect(rise(weeks(week(10, { heaviness: "little" }), week(3, { heaviness: "often" })))).toEqual(["heaviness"]);
  expect(rise(weeks(week(10, { leak: "often" }), week(3, { leak: "often", doming: "often" })))).toEqual([]);
  expect(rise(weeks(week(10, { leak: "often" }), week(3, { leak: "little" })))).toEqual([]);
  expect(rise(withScreen(weeks(week(3, { leak: "little" })), today))).toEqual([]);
  expect(rise(withScreen(weeks(week(3, { leak: "little" })), today, { cadence: "daily" }))).toEqual(["leak"]);
  const calm = calmWoman();
  const told = (hour: number): History => ({ ...calm, weeks: [{ at: at(today, hour), day: today, leak: "little" }] });
  expect(plan(told(10))).toMatchObject({ kind: "screen-first", screen: { cadence: "full" }, reasons: [{ rule: "CO2" }] });
  expect(plan(told(8)).kind).toBe("session");
  expect(plan(withScreen(told(10), today, { at: at(today, 11) })).kind).toBe("session");
});

test("[WK4] what else she tells of her week changes no plan", () => {
  const calm = calmWoman();
  const plan = planDay(content, calm, today, { minutes: 10, place: "floor" });
  expect(planDay(content, { ...calm, weeks: [week(0, { sleep: "worse", leak: "none", heaviness: "none", doming: "often" })] }, today, { minutes: 10, place: "floor" })).toEqual(plan);
});
