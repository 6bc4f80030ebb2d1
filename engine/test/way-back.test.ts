/** What stays open, what closes it and what follows; whose word stands and until when (SPEC WB; screening.md §7). */
import { describe, expect, test } from "vitest";
import { assess, openRows, planDay, wordStands, type Here, type History, type SeenRecord, type WordRecord } from "../src/index.ts";
import { lastClosing } from "../src/way-back.ts";
import { addDays, at, calmWoman, content, session, step, today, withScreen } from "./make.ts";
import { triple } from "./triple.ts";

const here: Here = { minutes: 10, place: "chair" };
const on = (days: number) => addDays(today, days);
/** One real row of each disposition, and the answer that brings it. */
const rows = {
  emergency: { rule: "rf.ces", item: "f.saddle-numb" },
  "same-day": { rule: "rf.belly", item: "f.belly-severe" },
} as const;
/** She told `item` on a full screen so many days from today; calm before that. */
const told = (item: string, day = 0, before: History = calmWoman(on(-1), "pp=3w"), answer: "yes" | "not-sure" = "yes", hour = 11): History =>
  withScreen(before, on(day), { answers: { [item]: answer }, at: at(on(day), hour) });
const clear = (before: History, day: number, hour = 18): History => withScreen(before, on(day), { at: at(on(day), hour) });
const seen = (row: string, day: number, over: Partial<SeenRecord> = {}): SeenRecord =>
  ({ at: at(on(day), 15), day: on(day), row, who: "physician", inPerson: true, outcome: "nothing-serious", ...over });
const after = (before: History, ...records: SeenRecord[]): History => ({ ...before, seen: [...before.seen, ...records] });
const openOf = (of: History, day: number) => openRows(content, of, on(day)).map(({ rule }) => rule);
const kind = (of: History, day: number) => planDay(content, of, on(day), here).kind;
/** A within-days row stamped by hand, so that its limit is the one under test. */
const stamped = (limitHours: number, day = 0): History => {
  const screened = clear(calmWoman(on(-1)), day, 11);
  const last = screened.screens.at(-1)!;
  const row = { rule: "rf.rise", disposition: "within-days", exercise: "limited", area: "back", precautions: [], limitHours } as const;
  return { ...screened, screens: [...screened.screens.slice(0, -1), { ...last, rows: [row] }] };
};

describe("what stays open and what closes it", () => {
  for (const [disposition, { rule, item }] of Object.entries(rows)) {
    test(`[WB1] ${disposition}: no later "no" closes it, on the next day or after months`, () => {
      const later = clear(told(item), 1);
      expect(openOf(later, 1)).toEqual([rule]);
      expect(openOf(later, 200)).toEqual([rule]);
      expect(kind(later, 1)).toBe("stop");
    });
    test(`[WB2] ${disposition}: being seen closes it, and a plan comes back after a full screen`, () => {
      const closed = after(told(item), seen(rule, 1));
      expect([openOf(closed, 0), openOf(closed, 1)]).toEqual([[rule], []]);
      expect(kind(closed, 1)).toBe("screen-first");
      expect(kind(clear(closed, 1), 1)).toBe("session");
    });
    test(`[WB8] ${disposition}: seen on the same day, her answers of before stop her no more, but a full screen comes first`, () => {
      const plan = planDay(content, after(told(item), seen(rule, 0)), today, here);
      expect([plan.kind, plan.screen?.cadence, plan.findings.map((row) => row.rule)]).toEqual(["screen-first", "full", []]);
      expect(plan.screen?.missing).toContain(item);
    });
  }
  test("[WB2] a record from before the screen closes nothing", () =>
    expect(openOf(after(told("f.saddle-numb"), seen("rf.ces", -1)), 1)).toEqual(["rf.ces"]));
  test("[WB2] another row's record closes nothing", () => expect(openOf(after(told("f.saddle-numb"), seen("rf.rise", 1)), 1)).toEqual(["rf.ces"]));
  test("[WB2] a new yes opens it again", () =>
    expect(openOf(told("f.saddle-numb", 2, after(told("f.saddle-numb"), seen("rf.ces", 1))), 2)).toEqual(["rf.ces"]));
  test("[WB1] told again with less certainty, the higher counts and its own closing is still needed", () => {
    const twice = told("f.saddle-numb", 1, told("f.saddle-numb"), "not-sure");
    expect(openRows(content, twice, on(1))).toMatchObject([{ rule: "rf.ces", disposition: "emergency", exercise: "blocked", since: today }]);
    expect(openRows(content, after(twice, seen("rf.ces", 1, { inPerson: false })), on(1))).toMatchObject([{ disposition: "emergency" }]);
  });

  const may: readonly [string, Partial<SeenRecord>, string, boolean][] = [
    ["a physician in person closes an emergency", { who: "physician", inPerson: true }, "f.saddle-numb", true],
    ["a physician on the phone does not close an emergency", { who: "physician", inPerson: false }, "f.saddle-numb", false],
    ["a physician on the phone closes a same-day row", { who: "physician", inPerson: false }, "f.belly-severe", true],
    ["a midwife on the phone closes a same-day row", { who: "midwife", inPerson: false }, "f.belly-severe", true],
    ["a midwife does not close an emergency outside her areas", { who: "midwife" }, "f.saddle-numb", false],
    ["a midwife in person closes an emergency of bleeding", { who: "midwife" }, "f.bleed-pad", true],
    ["a physiotherapist never closes an emergency", { who: "physiotherapist" }, "f.saddle-numb", false],
    ["a physiotherapist does not close a row outside back and floor", { who: "physiotherapist" }, "f.belly-severe", false],
    ["nobody else closes anything", { who: "other" }, "f.belly-severe", false],
  ];
  for (const [name, over, item, closes] of may) test(`[WB2] ${name}`, () => {
    const opened = told(item);
    const [rule] = openOf(opened, 0);
    expect(openOf(after(opened, seen(rule!, 1, over)), 1).includes(rule!)).toBe(!closes);
  });
  for (const { id, closes } of content.outcomes.filter((outcome) => outcome.id !== "rest-until")) {
    test(`[WB3] "${id}" ${closes ? "closes" : "does not close"}`, () => expect(openOf(after(told("f.belly-severe"), seen("rf.belly", 1, { outcome: id })), 1)).toEqual(closes ? [] : ["rf.belly"]));
  }
  test("[WB3] [WB5] rest until a day: open and breathing only up to and on that day, then closed, with a full screen and a gentle time", () => {
    const resting = after(stamped(168), seen("rf.rise", 1, { outcome: "rest-until", until: on(4) }));
    expect([1, 4, 5].map((day) => openOf(resting, day).length)).toEqual([1, 1, 0]);
    for (const day of [1, 4]) expect(assess(content, clear(resting, day), on(day), resting.screens.at(-1), "full")).toMatchObject({ exercise: "breathing-only", holds: [{ reason: { rule: "WB5", facts: { until: on(4) } } }] });
    expect(kind(clear(resting, 4), 4)).toBe("rest");
    expect(planDay(content, clear(resting, 4), on(5), here).screen?.cadence).toBe("full");
    expect(planDay(content, clear(resting, 5), on(5), here)).toMatchObject({ kind: "session", exercise: "limited" });
  });
  test("[WB3] rest until no day closes nothing; a later word after it counts", () => {
    expect(openOf(after(stamped(168), seen("rf.rise", 1, { outcome: "rest-until" })), 3)).toEqual(["rf.rise"]);
    expect(openOf(after(stamped(168), seen("rf.rise", 1, { outcome: "rest-until", until: on(6) }), seen("rf.rise", 2, { at: at(on(2)) })), 2)).toEqual([]);
    expect(openOf(after(stamped(168), seen("rf.rise", 1), seen("rf.rise", 2, { at: at(on(2)), outcome: "rest-until", until: on(6) })), 3)).toEqual(["rf.rise"]);
  });
  for (const id of ["li.within-48h", "li.within-7d"] as const) {
    const days = content.limits[id].value / 24;
    triple({ limit: id, rules: "[WB4]", what: "hours unseen until somebody's word comes first", by: 24,
      of: (hours) => { const { holds, exercise } = assess(content, clear(stamped(days * 24), hours / 24), on(hours / 24), undefined, "daily"); return [exercise, holds.some(({ reason }) => reason.rule === "WB4")]; },
      below: ["breathing-only", false], at: ["breathing-only", false], above: ["breathing-only", true] });
  }
  test("[WB4] [PD4] past its limit the plan asks first; before, it is a smaller session", () =>
    expect([2, 3].map((day) => kind(clear(stamped(48), day), day))).toEqual(["session", "ask-first"]));
});

describe("after", () => {
  const closed = (row = "rf.rise") => after(stamped(168), seen(row, 1));
  triple({ limit: "li.gentle-after-seen", rules: "[WB8]", what: "hours of half dose and nothing up after a closing", by: 24, of: (hours) => {
    const later = clear(closed(), 1 + hours / 24);
    const { halfDose, noStepUp, exercise } = assess(content, later, on(1 + hours / 24), later.screens.at(-1), "full");
    return [halfDose, noStepUp, exercise];
  }, below: [true, "WB8", "limited"], at: [false, undefined, "allowed"], above: [false, undefined, "allowed"] });
  test("[WB8] a record that closes nothing brings no gentle time", () => {
    expect(lastClosing(content, after(stamped(168), seen("rf.rise", 1, { outcome: "not-seen" })), on(1))).toBe(undefined);
    expect(lastClosing(content, after(calmWoman(today), seen("rf.rise", 1)), on(1))).toBe(undefined);
    expect(lastClosing(content, closed(), on(9))).toEqual({ day: on(1), at: at(on(1), 15) });
  });
  triple({ limit: "li.second-time-days", rules: "[WB6]", what: "days after closing within which the same row is the second time", of: (days) =>
    openRows(content, told("f.saddle-numb", 1 + days, after(told("f.saddle-numb"), seen("rf.ces", 1))), on(1 + days)).map(({ disposition, secondTime }) => [disposition, secondTime]),
  below: [["emergency", true]], at: [["emergency", true]], above: [["emergency", false]] });
  test("[WB6] a row that was never closed is not told a second time", () =>
    expect(openRows(content, told("f.saddle-numb", 2, after(told("f.saddle-numb"), seen("rf.ces", 1, { outcome: "not-seen" }))), on(2))).toMatchObject([{ secondTime: false }]));
  test("[WB9] only these: nothing else is in the session, until its day or until all is well again", () => {
    const only = ["ex.breathing", "ex.cat-cow", "ex.open-book"];
    const allowed = clear(after(stamped(168), seen("rf.rise", 1, { outcome: "only-these", only, until: on(6) })), 3);
    const plan = planDay(content, allowed, on(3), here);
    expect(plan.kind).toBe("session");
    expect(plan.session!.steps.every(({ exercise }) => only.includes(exercise))).toBe(true);
    expect(plan.excluded.filter(({ reasons }) => reasons[0]?.rule === "WB9").map(({ exercise }) => exercise).sort())
      .toEqual(content.exercises.map(({ id }) => id as string).filter((id) => !only.includes(id)).sort());
    const names = (of: History, day: number) => planDay(content, clear(of, day), on(day), here).excluded.filter(({ reasons }) => reasons[0]?.rule === "WB9").length;
    expect([names(allowed, 6), names(allowed, 7)]).toEqual([content.exercises.length - only.length, 0]);
    expect(names(after(allowed, seen("rf.rise", 4, { at: at(on(4)) })), 5)).toBe(0);
  });
});

describe("[WB7] a word", () => {
  const word = (over: Partial<WordRecord> = {}): WordRecord => ({ at: at(today, 12), day: today, for: "cl.disc", who: "physiotherapist", ...over });
  const stands = (of: Partial<History>, days = 1, first = ["physiotherapist"], alternates: string[] = []) =>
    wordStands(content, { ...calmWoman(today), ...of }, on(days), "cl.disc", first, alternates, ["supine-bridge"]) !== undefined;
  test("[WB7] stands from its day, by one of those named or a physician", () => {
    expect(stands({ words: [word()] })).toBe(true);
    expect(stands({ words: [word()] }, -1)).toBe(false);
    expect(stands({ words: [word({ who: "physician" })] })).toBe(true);
    expect(stands({ words: [word({ who: "midwife" })] })).toBe(false);
    expect(stands({ words: [word({ who: "other" })] })).toBe(false);
    expect(stands({ words: [word({ for: "cl.slip" })] })).toBe(false);
  });
  test("[WB7] an alternate's word counts for what that person may unlock", () => {
    expect(stands({ words: [word({ who: "midwife" })] }, 1, ["physician"], ["midwife"])).toBe(true);
    expect(wordStands(content, { ...calmWoman(today), words: [word({ who: "midwife" })] }, on(1), "cl.disc", ["physician"], ["midwife"], ["impact"])).toBe(undefined);
  });
  test("[WB7] ends after its date", () => expect([3, 4].map((day) => stands({ words: [word({ until: on(3) })] }, day))).toEqual([true, false]));
  test("[WB7] ends with a new stage", () => expect([today, on(1)].map((stageSince) => stands({ words: [word()], stageSince }, 2))).toEqual([true, false]));
  for (const [disposition, { item }] of Object.entries(rows)) {
    test(`[WB7] ends with a new ${disposition} row of any area, not with an earlier one`, () => {
      expect(stands({ words: [word()], screens: told(item, 2).screens }, 2)).toBe(false);
      expect(stands({ words: [word({ at: at(on(3)), day: on(3) })], screens: told(item, 2).screens }, 3)).toBe(true);
    });
  }
  test("[WB7] does not end with a row within days", () => expect(stands({ words: [word()], screens: stamped(48, 2).screens }, 2)).toBe(true));
});

test("[DO15] [WB8] the gentle time halves what the same woman does on an ordinary day", () => {
  const steps = [session({ day: on(-1), steps: [step({ exercise: "ex.breathing" })] })];
  const plain = planDay(content, { ...calmWoman(today), sessions: steps }, today, { minutes: 20, place: "chair" });
  const gentle = clear(after({ ...stamped(168), sessions: steps }, seen("rf.rise", 1)), 1);
  const halved = planDay(content, gentle, on(1), { minutes: 20, place: "chair" });
  expect(halved.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["WB8", "SE16"]));
  expect(halved.session!.seconds).toBeLessThan(plain.session!.seconds);
});
