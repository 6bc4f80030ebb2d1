/** Keeping it up with two sessions a week, and pain that comes back (SPEC KU). */
import { describe, expect, test } from "vitest";
import type { Day } from "@lullaback/base";
import { assess } from "../src/assess.ts";
import type { DoseDecision, History } from "../src/history.ts";
import { flareNow, flareOf, keepingUpDue, keepsUp, notNeededUntil } from "../src/keeping-up.ts";
import { helpedMost, longPain } from "../src/next-time.ts";
import { planDay } from "../src/plan-day.ts";
import { addDays, at, calmWoman, content, session, today, withLimits, withScreen } from "./make.ts";

const limit = (id: keyof typeof content.limits) => content.limits[id].value;
const here = { minutes: 10, place: "floor" } as const;
const keep = (on: Day, keeping = true) => ({ day: on, at: at(on, 8), keeping });
const ids = (reasons: readonly { readonly rule: string }[]) => reasons.map(({ rule }) => rule);

/** Fourteen weeks of moves from a pain of six, and a screen every week since with this worst pain. */
const after = (worst = 1, over: Partial<History> = {}): History => {
  const begun = addDays(today, -98);
  let told = calmWoman(begun, "pp=10w", { sessions: [session({ day: begun }), session({ day: addDays(today, -20) })], ...over });
  told = { ...told, screens: told.screens.map((screen) => ({ ...screen, painWorst24h: 6 })) };
  for (let days = 91; days >= 0; days -= 7) told = withScreen(told, addDays(today, -days), { painWorst24h: worst, painNow: 1 });
  return told;
};
const due = (told: History, from = content) => keepingUpDue(from, told, today, assess(from, told, today, told.screens.at(-1), "full"));

describe("[KU1] fewer days are offered", () => {
  test("after content's weeks with pain that stayed low, and at the limits, not past them", () => {
    expect(due(after())).toBe(true);
    expect(due(after(), withLimits({ "li.keep-weeks": 14 }))).toBe(true);
    expect(due(after(), withLimits({ "li.keep-weeks": 15 }))).toBe(false);
    expect(due(after(limit("li.keep-pain")))).toBe(true);
    expect(due(after(limit("li.keep-pain") + 1))).toBe(false);
    expect(due(after(), withLimits({ "li.keep-values": 4 }))).toBe(true);
    expect(due(after(), withLimits({ "li.keep-values": 5 }))).toBe(false);
    expect(due(after(), withLimits({ "li.keep-values": 5, "li.keep-low-days": 29 }))).toBe(true);
  });
  test("not with a row open, not to one who keeps it up, not soon after a no or after pain that came back", () => {
    const told = after();
    expect(keepingUpDue(content, told, today, { disposition: "within-days" })).toBe(false);
    expect(due(after(1, { keepingUp: [keep(addDays(today, -40))] }))).toBe(false);
    const days = limit("li.keep-again-days");
    expect(due(after(1, { keepingUp: [keep(addDays(today, 1 - days), false)] }))).toBe(false);
    expect(due(after(1, { keepingUp: [keep(addDays(today, -days), false)] }))).toBe(true);
    const low = limit("li.keep-low-days");
    const flare = (ago: number) => ({ flares: [{ day: addDays(today, -ago), at: at(addDays(today, -ago)) }] });
    expect([due(after(1, flare(low - 1))), due(after(1, flare(low)))]).toEqual([false, true]);
    expect(due(calmWoman())).toBe(false);
  });
});

test("[KU2] she keeps it up by her last word, in its stage, until pain is back", () => {
  const on = addDays(today, -10);
  expect(keepsUp(content, after(1, { keepingUp: [keep(on)] }), today)).toBe(true);
  expect(keepsUp(content, after(1, { keepingUp: [keep(on), keep(addDays(on, 1), false)] }), today)).toBe(false);
  expect(keepsUp(content, after(1, { keepingUp: [keep(on)], stageSince: addDays(on, 1) }), today)).toBe(false);
  expect(keepsUp(content, after(1, { keepingUp: [keep(on)], stageSince: on }), today)).toBe(true);
  const flares = [{ day: addDays(on, 2), at: at(addDays(on, 2)) }];
  expect(keepsUp(content, after(1, { keepingUp: [keep(on)], flares }), today)).toBe(false);
  expect(keepsUp(content, after(1, { keepingUp: [keep(on), keep(addDays(on, 5))], flares }), today)).toBe(true);
  expect(keepsUp(content, after(1, { keepingUp: [keep(addDays(today, 1))] }), today)).toBe(false);
});

describe("[KU3] keeping it up", () => {
  const keeping = (...ago: readonly number[]) => after(1, { keepingUp: [keep(addDays(today, -30))], sessions: ago.map((days) => session({ day: addDays(today, -days) })) });
  test("a day is not needed while two lie in the week or the last is too near, and says when the next is", () => {
    const apart = limit("li.keep-apart-days");
    expect(notNeededUntil(content, keeping(20), today)).toBeUndefined();
    expect(notNeededUntil(content, keeping(20, apart), today)).toBeUndefined();
    expect(notNeededUntil(content, keeping(20, apart - 1), today)).toBe(addDays(today, 1));
    expect(notNeededUntil(content, keeping(6, 3), today)).toBe(addDays(today, 1));
    expect(notNeededUntil(content, keeping(7, 3), today)).toBeUndefined();
    expect(notNeededUntil(content, keeping(0), today)).toBe(addDays(today, apart));
  });
  test("[li.keep-sessions] below / at / above: days in the week before another is needed", () => {
    const needed = (count: number) => notNeededUntil(withLimits({ "li.keep-sessions": count }), keeping(6, 3), today);
    const sessions = limit("li.keep-sessions");
    expect([sessions - 1, sessions, sessions + 1].map((count) => needed(count) === undefined)).toEqual([false, false, true]);
  });
  test("such a day is rest with the whole session hers to start; a screen comes first, and any other day is a session", () => {
    const needed = planDay(content, keeping(20), today, here);
    const rest = planDay(content, keeping(20, 1), today, here);
    expect(needed.kind).toBe("session");
    expect(rest.kind).toBe("rest");
    expect(rest.reasons[0]).toEqual({ rule: "KU3", facts: { until: addDays(today, 2) } });
    expect(rest.session?.steps.length).toBeGreaterThan(1);
    expect(planDay(content, keeping(20, 1), addDays(today, 1), here).kind).toBe("screen-first");
    expect(planDay(content, keeping(20, 1), today, here)).toEqual(rest);
  });
  test("a year of it has two sessions a week, spread", () => {
    let told = keeping(40);
    for (let ahead = 0; ahead < 350; ahead++) {
      const on = addDays(today, ahead);
      if (notNeededUntil(content, told, on) === undefined) told = { ...told, sessions: [...told.sessions, session({ day: on })] };
    }
    expect(told.sessions.length - 1).toBe(100);
  });
});

describe("[KU4] pain is back", () => {
  const on = addDays(today, -1);
  const told = (worst: number, keepingUp = [keep(on)]) => withScreen(after(1, { keepingUp, screens: [] }), today, { painWorst24h: worst, at: at(today, 12) });
  test("when she says so, keeping it up or not", () => {
    expect(flareOf(content, after(1, { flares: [{ day: on, at: at(on) }] }), today)?.day).toBe(on);
    expect(flareOf(content, after(), today)).toBeUndefined();
    expect(flareOf(content, after(1, { flares: [{ day: on, at: at(on) }] }), addDays(on, -1))).toBeUndefined();
  });
  test("[li.flare-rise] below / at / above, over the mean of the time before, only while she keeps it up", () => {
    const rise = limit("li.flare-rise");
    expect([rise, rise + 1, rise + 2].map((worst) => flareOf(content, told(worst), today)?.day)).toEqual([undefined, today, today]);
    expect(flareOf(content, told(rise + 1, []), today)).toBeUndefined();
    expect(flareOf(content, told(rise + 1, [keep(addDays(on, -1)), keep(on, false)]), today)).toBeUndefined();
    expect(keepsUp(content, told(rise + 1), today)).toBe(false);
  });
});

describe("[KU5] pain that is back", () => {
  const flares = [{ day: addDays(today, -1), at: at(addDays(today, -1), 12) }];
  test("asks everything first, then halves the dose and lets nothing go up, for its time", () => {
    const old = after(1, { flares });
    // All was asked three days ago: without the flare a daily screen is enough.
    const asked = (told: Partial<History>) => withScreen(withScreen(after(1, { ...told }), addDays(today, 3), { painWorst24h: 1 }), addDays(today, 5), { cadence: "daily", painWorst24h: 1 });
    expect(planDay(content, asked({}), addDays(today, 5), here).kind).toBe("session");
    const unasked = asked({ flares: [{ day: addDays(today, 4), at: at(addDays(today, 4)) }] });
    expect(planDay(content, unasked, addDays(today, 5), here)).toMatchObject({ kind: "screen-first", screen: { cadence: "full" } });
    const plan = planDay(content, old, today, here);
    expect(plan.kind).toBe("session");
    expect(ids(plan.reasons)).toEqual(expect.arrayContaining(["KU5", "SE16"]));
    expect(assess(content, old, today, old.screens.at(-1), "full")).toMatchObject({ halfDose: true, noStepUp: "KU5" });
    expect(plan.session?.steps[0]?.phase).toBe("release");
  });
  test("[li.flare-days] below / at / above", () => {
    const ago = (days: number) => flareNow(content, after(1, { flares: [{ day: addDays(today, -days), at: at(addDays(today, -days)) }] }), today) !== undefined;
    const days = limit("li.flare-days");
    expect([days - 1, days, days + 1].map(ago)).toEqual([true, false, false]);
  });
});

test("[KU6] pain that is back: each move one rung lower, once; a long gap counts as that", () => {
  const flares = [{ day: today, at: at(today, 6) }];
  const up: DoseDecision = { session: "old", day: addDays(today, -60), exercise: "ex.breathing", verdict: "green", change: "up", from: 1, to: 2, wait: 7, rule: "DO3" };
  const judged: History = after(1, { flares, decisions: [up], sessions: [] });
  const plan = planDay(content, judged, today, here);
  expect(plan.decisions).toMatchObject([{ exercise: "ex.breathing", from: 2, to: 1, change: "down", rule: "KU6", session: "gap" }]);
  expect(ids(plan.reasons)).toContain("KU6");
  const once = { ...judged, decisions: [up, ...plan.decisions] };
  expect(planDay(content, once, today, here).decisions).toEqual([]);
  const long = { ...judged, sessions: [session({ id: "old", day: addDays(today, -60) })] };
  expect(planDay(content, long, today, here).decisions.map(({ rule }) => rule)).toEqual(["DO11"]);
});

test("[KU7] [li.long-weeks] [li.year-weeks] below / at / above: pain that lasts is named at six months and at a year, low pain is not", () => {
  const told = (days: number, worst = 5) => { const woman = calmWoman(today, `pp=${days}d`); return longPain(content, { ...woman, screens: woman.screens.map((screen) => ({ ...screen, painWorst24h: worst })) }, today); };
  const [half, year] = [7 * limit("li.long-weeks"), 7 * limit("li.year-weeks")];
  expect([half - 1, half, half + 1].map((days) => told(days))).toEqual([undefined, "half-year", "half-year"]);
  expect([year - 1, year, year + 1].map((days) => told(days))).toEqual(["half-year", "year", "year"]);
  expect([limit("li.keep-pain"), limit("li.keep-pain") + 1].map((worst) => told(half, worst))).toEqual([undefined, "half-year"]);
  expect(longPain(content, { ...calmWoman(today, "pp=200d"), screens: [] }, today)).toBeUndefined();
});

test("[KU8] for a next time: most greens first, at most so many, none that is off", () => {
  const greens = (exercise: string, count: number): readonly DoseDecision[] => Array.from({ length: count }, (_, index) => (
    { session: `${exercise}-${index}`, day: addDays(today, -20 + index), exercise, verdict: "green", change: "hold", from: 0, to: 0, wait: 7, rule: "DO3" }));
  const off: DoseDecision = { session: "hurt", day: today, exercise: "ex.squat", verdict: "hurt", change: "off", from: 0, to: 0, wait: 7, rule: "DO1" };
  const told = after(1, { decisions: [...greens("ex.clam", 2), ...greens("ex.breathing", 5), ...greens("ex.squat", 9), off] });
  expect(helpedMost(content, told, today)).toEqual(["ex.breathing", "ex.clam"]);
  expect(helpedMost(withLimits({ "li.helped-moves": 1 }), told, today)).toEqual(["ex.breathing"]);
});
