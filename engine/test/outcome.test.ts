/** What counts as change, and what she may take back or bring back (SPEC OU). */
import { describe, expect, test } from "vitest";
import { activityOutcome, canBringBack, canUndo, changeDue, painOutcome, ratingDue, usualDue, usualOutcome, type DoseDecision, type History } from "../src/index.ts";
import { addDays, content, history, session, step, today, withLimits, withScreen } from "./make.ts";

/** Screens with these worst pains: the first list in her first week, the second in the last. */
const pains = (first: readonly number[], last: readonly number[]): History => {
  const start = addDays(today, -28);
  const screens = [...first.map((worst, index) => ({ day: addDays(start, index), worst })), ...last.map((worst, index) => ({ day: addDays(today, index - last.length + 1), worst }))];
  return screens.reduce((before, { day, worst }) => withScreen(before, day, { painWorst24h: worst }), history());
};
const rated = (...scores: readonly number[]): History =>
  history({ activities: scores.map((score, index) => ({ day: addDays(today, (index - scores.length + 1) * 7), scores: [{ activity: "stairs", score }] })) });

describe("pain", () => {
  test("[OU1] li.flat-points: below, at and above, better and worse; between is the same", () => {
    const meaning = (from: number, to: number) => painOutcome(withLimits({ "li.flat-percent": 100 }), pains([from], [to]), today)?.meaning;
    expect([meaning(8, 7), meaning(8, 6), meaning(8, 5)]).toEqual(["same", "better", "better"]);
    expect([meaning(5, 6), meaning(5, 7), meaning(5, 8)]).toEqual(["same", "worse", "worse"]);
  });
  test("[OU1] li.flat-percent: a small pain less by the part counts", () => {
    expect(painOutcome(content, pains([3, 3], [2, 2]), today)?.meaning).toBe("better");
    expect(painOutcome(content, pains([4, 4], [3, 3]), today)?.meaning).toBe("same");
    expect(painOutcome(content, pains([0], [0]), today)?.meaning).toBe("same");
  });
  test("[OU1] one odd day among a week is no change, and nothing is said before a second week", () => {
    expect(painOutcome(content, pains([5, 5, 5, 5], [5, 5, 7, 5]), today)?.meaning).toBe("same");
    expect(painOutcome(content, withScreen(history(), today, { painWorst24h: 5 }), today)).toBeUndefined();
    expect(painOutcome(content, history(), today)).toBeUndefined();
  });
});

describe("usual pain and the whole", () => {
  const usual = (...told: readonly (readonly [number, number])[]): History => told.reduce((before, [ago, painUsual]) => withScreen(before, addDays(today, -ago), { painUsual }), history());
  test("[OU6] li.rating-days: usual pain is asked for when never told, and again when the time between has passed", () => {
    const days = content.limits["li.rating-days"].value;
    expect(usualDue(content, withScreen(history(), today, { painWorst24h: 4 }), today)).toBe(true);
    expect([days - 1, days, days + 1].map((ago) => usualDue(content, usual([ago, 3]), today))).toEqual([false, true, true]);
  });
  test("[OU6] her first word against the last, by the limits of the worst; one word says nothing", () => {
    const meaning = (from: number, to: number) => usualOutcome(withLimits({ "li.flat-percent": 100 }), usual([7, from], [0, to]))?.meaning;
    expect([meaning(6, 5), meaning(6, 4), meaning(4, 6), meaning(4, 5)]).toEqual(["same", "better", "worse", "same"]);
    expect(usualOutcome(content, usual([0, 4]))).toBeUndefined();
  });
  const course = (weeks: number, days: number, ...said: readonly number[]): History => history({
    sessions: [session({ day: addDays(today, -7 * weeks - days) })], globalChange: said.map((ago) => ({ day: addDays(today, -ago), score: 4 })),
  });
  test.each(["li.change-first", "li.change-second", "li.change-third"] as const)("[OU7] %s: the day before, the day, once only, and several missed count once", (id) => {
    const weeks = content.limits[id].value;
    expect(changeDue(content, course(weeks, -1, 15), today)).toBe(false);
    expect([changeDue(content, course(weeks, 0, 15), today), changeDue(content, course(weeks, 1, 15), today)]).toEqual([true, true]);
    expect(changeDue(content, course(weeks, 1, 0), today)).toBe(false);
  });
  test("[OU7] never before she began, and again when her last word counts no more (li.flat-weeks)", () => {
    const span = 7 * content.limits["li.flat-weeks"].value;
    expect([changeDue(content, history(), today), changeDue(content, course(1, 6), today), changeDue(content, course(30, 0), today)]).toEqual([false, false, true]);
    expect([span - 1, span, span + 1].map((ago) => changeDue(content, course(30, 0, ago), today))).toEqual([false, true, true]);
  });
});

describe("activities", () => {
  test("[OU2] li.activity-change: below, at and above, both ways; one rating says nothing", () => {
    const points = content.limits["li.activity-change"].value;
    const meaning = (change: number) => activityOutcome(content, rated(5, 5 + change), "stairs")?.meaning;
    expect([meaning(points - 1), meaning(points), meaning(points + 1)]).toEqual(["same", "better", "better"]);
    expect([meaning(1 - points), meaning(-points), meaning(-points - 1)]).toEqual(["same", "worse", "worse"]);
    expect(activityOutcome(content, rated(5), "stairs")).toBeUndefined();
    expect(activityOutcome(content, rated(5, 9), "walking")).toBeUndefined();
  });
  test("[OU3] li.rating-days: asked at first, then when the time has passed, and for a new one at once", () => {
    const days = content.limits["li.rating-days"].value;
    const ago = (days_: number) => history({ activities: [{ day: addDays(today, -days_), scores: [{ activity: "stairs", score: 5 }] }] });
    expect(ratingDue(content, history(), today, ["stairs"])).toBe(true);
    expect([days - 1, days, days + 1].map((since) => ratingDue(content, ago(since), today, ["stairs"]))).toEqual([false, true, true]);
    expect(ratingDue(content, ago(0), today, ["stairs", "walking"])).toBe(true);
    expect(ratingDue(content, history(), today, [])).toBe(false);
  });
});

describe("hers to change", () => {
  const decided = (change: DoseDecision["change"], day = today): DoseDecision =>
    ({ session: "session-1", day, exercise: "ex.clam", verdict: "green", change, from: 1, to: 2, wait: 2, rule: "DO3" });
  test("[OU4] a step up once; never a step down, and not after another decision", () => {
    expect(canUndo(history({ decisions: [decided("up")] }), "ex.clam")).toBe(true);
    expect(canUndo(history({ decisions: [decided("up"), decided("hold")] }), "ex.clam")).toBe(true);
    expect(canUndo(history({ decisions: [decided("up"), decided("down")] }), "ex.clam")).toBe(false);
    expect(canUndo(history({ decisions: [decided("down")] }), "ex.clam")).toBe(false);
    expect(canUndo(history({ decisions: [decided("up")], undone: [{ exercise: "ex.clam", day: today }] }), "ex.clam")).toBe(false);
  });
  test("[OU5] a move that hurt comes back after a settled morning only", () => {
    const hurt = [session({ day: addDays(today, -1), steps: [step({ exercise: "ex.clam", hurt: true })] })];
    const morning = (stillUp: boolean) => history({ sessions: hurt, mornings: [{ of: addDays(today, -1), stillUp, nightPain: false, sleepWorse: false }] });
    expect(canBringBack(history({ sessions: hurt }), "ex.clam")).toBe("after-a-morning");
    expect(canBringBack(morning(true), "ex.clam")).toBe("after-a-morning");
    expect(canBringBack(morning(false), "ex.clam")).toBe("now");
  });
});
