/** Rows with a time of their own: when they are looked at again, and what they become when they are still so. */
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "@lullaback/base";
import { screenOf } from "../src/assess.ts";
import type { History } from "../src/history.ts";
import { planDay } from "../src/plan-day.ts";
import { calmWoman, content, today, withLimits, withScreen } from "./make.ts";

const on = (days: number): Day => addDays(today, days);
const here = { minutes: 10, place: "floor" } as const;

/** A full screen on a day with these findings true, its rows stamped. */
const told = (history: History, day: Day, yes: readonly string[], over: { readonly painNow?: number; readonly cadence?: "daily" | "full" } = {}): History =>
  withScreen(history, day, { cadence: "full", ...over, answers: Object.fromEntries(yes.map((id) => [id, "yes" as const])) });

const rowToday = (history: History, rule: string) => {
  const record = history.screens.at(-1);
  return screenOf(content, history, record?.day ?? today, record, record?.cadence ?? "full").rows.find((row) => row.rule === rule);
};

describe("still so", () => {
  const tweaked = told(calmWoman(on(-10)), today, ["f.back-sudden", "f.back-up"]);

  test("[SC9] [li.review-48h] below / at / above: a strain that is no better", () => {
    expect(rowToday(tweaked, "rf.strain")).toMatchObject({ disposition: "routine" });
    for (const [days, disposition] of [[1, "routine"], [2, "within-days"], [3, "within-days"]] as const) {
      const again = told(tweaked, on(days), ["f.back-sudden", "f.back-up"]);
      expect(rowToday(again, "rf.strain")?.disposition, `${days} days`).toBe(disposition);
      if (disposition === "within-days") expect(rowToday(again, "rf.strain")).toMatchObject({ limitHours: content.limits["li.within-48h"].value, exercise: "limited" });
    }
  });

  test("[SC9] better on a full screen in between begins anew", () => {
    const better = told(tweaked, on(1), []);
    expect(rowToday(told(better, on(3), ["f.back-sudden", "f.back-up"]), "rf.strain")).toMatchObject({ disposition: "routine" });
  });

  test("[SC9] [li.review-24h] below / at / above: pain that jumped and is still up", () => {
    const session = { id: "s1", at: `${on(-1)}T10:00:00+00:00` as never, day: on(-1), startPain: 2, endPain: 2, steps: [], signs: [], ended: "done" as const };
    const before = { ...calmWoman(on(-1)), sessions: [session] };
    const jumped = told(before, today, [], { painNow: 6 });
    expect(rowToday(jumped, "rf.jump")).toMatchObject({ disposition: "routine", exercise: "breathing-only" });
    for (const days of [1, 2]) expect(rowToday(told(jumped, on(days), [], { painNow: 6 }), "rf.jump"), `${days}`).toMatchObject({ disposition: "within-days", exercise: "breathing-only" });
    expect(rowToday(told(jumped, on(1), [], { painNow: 3 }), "rf.jump")).toBeUndefined();
  });
});

describe("looked at again", () => {
  const due = (days: number, from = content, yes: readonly string[] = ["f.back-sudden", "f.back-up"]) => {
    const history = withScreen(told(calmWoman(on(-10)), today, yes), on(days), { cadence: "daily" });
    return planDay(from, history, on(days), here).screen?.cadence;
  };
  test("[CO2] [li.review-48h] below / at / above: the full screen comes when the row's own time has come", () => {
    expect([1, 2, 3].map((days) => due(days))).toEqual([undefined, "full", "full"]);
    expect([1, 2, 3].map((days) => due(days, withLimits({ "li.review-48h": 24 })))).toEqual(["full", "full", "full"]);
  });
  test("[CO2] [li.review-4w] [li.review-7d] below / at / above: a longer time waits for the week", () => {
    expect([6, 7, 8].map((days) => due(days, content, ["f.leg-numb-old", "f.leg-seen"]))).toEqual([undefined, "full", "full"]);
    expect([1, 2, 3].map((days) => due(days, withLimits({ "li.review-4w": 36 }), ["f.leg-numb-old", "f.leg-seen"]))).toEqual([undefined, "full", "full"]);
  });
});
