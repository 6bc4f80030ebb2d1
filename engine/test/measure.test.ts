/** What is measured and never asked (SPEC DE): each rule with data just inside and just outside its stretch of time. */
import { describe, expect, test } from "vitest";
import type { DerivedId } from "@lullaback/content";
import { createFacts, measure, planDay, sessionRise, type History, type MorningRecord, type SeenRecord, type SessionRecord } from "../src/index.ts";
import type { ToldToday } from "../src/measure.ts";
import { addDays, at, calmWoman, content, history, parseExample, personOf, session, standingNo, step, today, withScreen, type TellScreen } from "./make.ts";

const ago = (days: number) => addDays(today, -days);
const measured = (before: History, told: Partial<ToldToday> = {}) => measure(content, before, today, { answers: {}, ...told });
const holds = (fact: DerivedId, before: History, told: Partial<ToldToday> = {}) =>
  createFacts(content, { ...parseExample("pp=10w"), measured: measured(before, told) }).truth(fact) === 1;
const screens = (...told: readonly (TellScreen & { readonly ago: number })[]): History =>
  [...told].sort((a, b) => b.ago - a.ago).reduce((so, { ago: days, ...say }) => withScreen(so, ago(days), say), history({ person: personOf("pp=10w"), standing: standingNo() }));
const sessions = (...told: readonly (Partial<SessionRecord> & { readonly ago: number })[]): History =>
  history({ sessions: told.map(({ ago: days, ...over }) => session({ day: ago(days), ...over })) });
const starts = (...pains: readonly (readonly [ago: number, startPain: number])[]) => sessions(...pains.map(([days, startPain]) => ({ ago: days, startPain, steps: [] })));
const morning = (days: number, over: Partial<MorningRecord> = {}): MorningRecord => ({ of: ago(days), stillUp: true, nightPain: false, sleepWorse: false, ...over });
const seen = (row: string, days: number, over: Partial<SeenRecord> = {}): SeenRecord =>
  ({ at: at(ago(days), 18), day: ago(days), row, who: "physiotherapist", inPerson: true, outcome: "nothing-serious", ...over });

describe("[DE1] what she told today", () => {
  test("[DE1] worst pain, pressure and PHQ-2 are as told, and absent when not told", () => {
    expect(measured(history(), { painWorst24h: 8, systolic: 150, diastolic: 95, phq2: 3 }).quantities)
      .toMatchObject({ "pain-worst-24h": 8, systolic: 150, diastolic: 95, "phq2-score": 3 });
    const none = measured(history()).quantities;
    for (const quantity of ["pain-worst-24h", "systolic", "diastolic", "phq2-score", "pain-start-rise", "pain-session-rise", "pain-week-rise"] as const) expect(none[quantity]).toBeUndefined();
  });
  test("[DE1] either number of a pressure is enough; not measured is no", () => {
    expect(["d.bp140", "d.bp160"].map((fact) => holds(fact as DerivedId, history(), { systolic: 118, diastolic: 111 }))).toEqual([true, true]);
    expect(holds("d.bp140", history(), { systolic: 139, diastolic: 89 })).toBe(false);
    expect(holds("d.bp140", history())).toBe(false);
  });
  test("[DE1] yesterday's numbers are not today's", () => {
    expect(holds("d.pain7", screens({ ago: 1, painWorst24h: 9 }))).toBe(false);
    expect(holds("d.bp160", screens({ ago: 1, systolic: 170 }))).toBe(false);
  });
});

describe("[DE2] against the session before and the screen before", () => {
  test("[DE2] pain now against the start of her last session that told one", () => {
    const before = sessions({ ago: 4, startPain: 1 }, { ago: 2, startPain: 3, endPain: 9 });
    expect([5, 6].map((painNow) => holds("d.jump3", before, { painNow }))).toEqual([false, true]);
    expect(holds("d.jump3", sessions({ ago: 3, startPain: 3 }, { ago: 1, startPain: undefined as never }), { painNow: 6 })).toBe(true);
    expect(holds("d.jump3", history(), { painNow: 10 })).toBe(false);
    expect(holds("d.jump3", before)).toBe(false);
  });
  test("[DE2] a region that the last screen before today did not have is new; leaving one out is not", () => {
    const before = screens({ ago: 3, regions: ["low", "hip"] }, { ago: 9, regions: ["mid"] });
    expect(holds("d.moved", before, { regions: ["low", "hip"] })).toBe(false);
    expect(holds("d.moved", before, { regions: ["low"] })).toBe(false);
    expect(holds("d.moved", before, { regions: ["low", "mid"] })).toBe(true);
    expect(holds("d.moved", before, { regions: [] })).toBe(false);
    expect(holds("d.moved", before)).toBe(false);
  });
  test("[DE2] a first screen, one before without regions, and another screen of today move nothing", () => {
    expect(holds("d.moved", history(), { regions: ["neck"] })).toBe(false);
    expect(holds("d.moved", screens({ ago: 2, regions: [] }), { regions: ["neck"] })).toBe(false);
    expect(holds("d.moved", screens({ ago: 0, regions: ["low"] }), { regions: ["neck"] })).toBe(false);
    expect(holds("d.moved", screens({ ago: 2, regions: ["neck"] }, { ago: 0, regions: ["low"] }), { regions: ["neck"] })).toBe(false);
  });
});

describe("[DE3] her last session", () => {
  test("[DE3] the highest pain told in it, above its start", () => {
    expect(sessionRise(session({ startPain: 2, endPain: 1, steps: [step({ pain: 3 }), step({ pain: 5 })] }))).toBe(3);
    expect(sessionRise(session({ startPain: 4, endPain: 2, steps: [] }))).toBe(-2);
    expect(sessionRise(session({ startPain: 4, endPain: undefined as never, steps: [step({ pain: undefined as never })] }))).toBeUndefined();
    expect(sessionRise(session({ startPain: undefined as never }))).toBeUndefined();
  });
  test("[DE3] only the last one counts", () => {
    expect(holds("d.rise3", sessions({ ago: 2, startPain: 1, endPain: 4 }))).toBe(true);
    expect(holds("d.rise3", sessions({ ago: 2, startPain: 1, endPain: 4 }, { ago: 1 }))).toBe(false);
    expect(holds("d.rise3", history())).toBe(false);
  });
  test("[DE3] a leg symptom or a new site counts, in the session or in one move; other signs do not", () => {
    for (const sign of ["leg", "new-site"] as const) {
      expect(holds("d.rise3", sessions({ ago: 1, signs: [sign] }))).toBe(true);
      expect(holds("d.rise3", sessions({ ago: 1, steps: [step(), step({ signs: [sign] })] }))).toBe(true);
    }
    for (const sign of ["leak", "heaviness", "doming", "bleeding", "scar", "bladder", "bowel"] as const) expect(holds("d.rise3", sessions({ ago: 1, signs: [sign] }))).toBe(false);
  });
});

describe("[DE4] mornings still up", () => {
  const of = (days: readonly number[], over: Partial<MorningRecord> = {}, sessionDays = days) =>
    ({ ...sessions(...sessionDays.map((each) => ({ ago: each }))), mornings: days.map((each) => morning(each, over)) });
  test("[DE4] twice within the week, each after a day with a session", () => {
    expect(holds("d.up-am2", of([2, 5]))).toBe(true);
    expect(holds("d.up-am2", of([7, 1]))).toBe(true);
    expect(holds("d.up-am2", of([8, 1]))).toBe(false);
    expect(holds("d.up-am2", of([5]))).toBe(false);
    expect(holds("d.up-am2", of([2, 5], {}, [5]))).toBe(false);
  });
  test("[DE4] a settled morning, a bad night or night pain alone does not count", () => {
    expect(holds("d.up-am2", of([2, 5], { stillUp: false, nightPain: true, sleepWorse: true }))).toBe(false);
  });
});

describe("[DE5] worse for a week", () => {
  test("[DE5] the mean start of days 0 to 6 against that of days 7 to 13", () => {
    expect(measured(starts([13, 1], [7, 3], [6, 4], [0, 6])).quantities["pain-week-rise"]).toBe(3);
    expect(holds("d.worse2w", starts([13, 1], [7, 3], [6, 3], [0, 4]))).toBe(false);
    expect(holds("d.worse2w", starts([13, 1], [7, 3], [6, 3], [0, 5]))).toBe(true);
  });
  test("[DE5] day 7 belongs to the week before, and day 14 to neither", () => {
    expect(measured(starts([8, 2], [7, 2], [3, 4], [1, 4])).quantities["pain-week-rise"]).toBe(2);
    expect(measured(starts([14, 0], [13, 2], [3, 4], [1, 4])).quantities["pain-week-rise"]).toBeUndefined();
  });
  test("[DE5] nothing with fewer than two values in either week; a session without a start is none", () => {
    expect(measured(starts([9, 0], [8, 0], [1, 9])).quantities["pain-week-rise"]).toBeUndefined();
    expect(measured(starts([9, 0], [2, 9], [1, 9])).quantities["pain-week-rise"]).toBeUndefined();
    expect(measured({ ...starts([9, 0], [8, 0], [2, 9], [1, 9]), sessions: [...starts([9, 0], [8, 0], [2, 9]).sessions, session({ day: ago(1), startPain: undefined as never })] })
      .quantities["pain-week-rise"]).toBeUndefined();
  });
});

describe("[DE6] bleeding up again", () => {
  const red = { answers: { "f.bleed-up": "yes" } } as const;
  test("[DE6] a second day within the week, today included; the same day twice is one day", () => {
    expect(holds("d.bleed2", screens({ ago: 6, ...red }), red)).toBe(true);
    expect(holds("d.bleed2", screens({ ago: 7, ...red }), red)).toBe(false);
    expect(holds("d.bleed2", screens({ ago: 0, ...red }), red)).toBe(false);
    expect(holds("d.bleed2", screens({ ago: 2, ...red, id: "a" }, { ago: 2, ...red, id: "b" }))).toBe(false);
    expect(holds("d.bleed2", screens({ ago: 2, ...red }, { ago: 3, ...red }))).toBe(true);
  });
  test("[DE6] only a plain yes is a day of it", () => {
    expect(holds("d.bleed2", screens({ ago: 2, answers: { "f.bleed-up": "not-sure" } }), red)).toBe(false);
  });
});

describe("[DE7] six weeks, no real change", () => {
  const course = (first: number, last: number, over: Partial<History> = {}, from = 42): History =>
    ({ ...screens({ ago: from, painWorst24h: first }, { ago: 1, painWorst24h: last }), sessions: [session({ day: ago(from) }), session({ day: ago(1) })], ...over });
  test("[DE7] from six weeks after her first session", () => {
    expect([41, 42, 43].map((from) => holds("d.flat6w", course(5, 5, {}, from)))).toEqual([false, true, true]);
    expect(holds("d.flat6w", course(5, 5, { sessions: [] }))).toBe(false);
  });
  test("[DE7] better by the points or by the percent is change; worse is none", () => {
    expect(holds("d.flat6w", course(8, 7))).toBe(true);
    expect(holds("d.flat6w", course(8, 6))).toBe(false);
    expect(holds("d.flat6w", course(3, 2))).toBe(false);
    expect(holds("d.flat6w", course(4, 3))).toBe(true);
    expect(holds("d.flat6w", course(4, 9))).toBe(true);
    expect([0, 9].map((last) => holds("d.flat6w", course(0, last)))).toEqual([false, false]); // nothing to get better from
  });
  test("[DE7] the worst pain of this week against that around the first session, as means", () => {
    const sessionsOf = { sessions: [session({ day: ago(60) })] };
    expect(holds("d.flat6w", { ...screens({ ago: 60, painWorst24h: 6 }, { ago: 55, painWorst24h: 4 }, { ago: 6, painWorst24h: 4 }, { ago: 1, painWorst24h: 5 }), ...sessionsOf })).toBe(true);
    expect(holds("d.flat6w", { ...screens({ ago: 60, painWorst24h: 6 }, { ago: 55, painWorst24h: 4 }, { ago: 6, painWorst24h: 2 }, { ago: 1, painWorst24h: 4 }), ...sessionsOf })).toBe(false);
    expect(holds("d.flat6w", { ...screens({ ago: 60, painWorst24h: 5 }, { ago: 7, painWorst24h: 5 }), ...sessionsOf })).toBe(false);
    expect(holds("d.flat6w", { ...screens({ ago: 53, painWorst24h: 5 }, { ago: 1, painWorst24h: 5 }), ...sessionsOf })).toBe(false);
    expect(holds("d.flat6w", { ...screens({ ago: 67, painWorst24h: 5 }, { ago: 1, painWorst24h: 5 }), ...sessionsOf })).toBe(true);
  });
  test("[DE7] her own word that it is better counts while it is recent; no change is not better", () => {
    expect(([[4, 3], [5, 3], [7, 41], [7, 42]] as const).map(([score, days]) => holds("d.flat6w", course(5, 5, { globalChange: [{ day: ago(days), score }] })))).toEqual([true, false, false, true]);
  });
  test("[DE7] once looked at, it does not come again for six weeks", () => {
    expect([41, 42].map((days) => holds("d.flat6w", course(5, 5, { seen: [seen("rf.flat", days)] }, 90)))).toEqual([false, true]);
  });
});

describe("[DE8] pain that was looked at", () => {
  test("[DE8] by her own word: inside the window and no worse since", () => {
    const told = (days: number, worseSince: "yes" | "no" | "not-sure" = "no") => history({ painSeen: { on: ago(days), worseSince } });
    expect([-1, 0, 14, 15].map((days) => holds("d.seen-pain", told(days)))).toEqual([false, true, true, false]);
    expect((["yes", "not-sure"] as const).map((worse) => holds("d.seen-pain", told(3, worse)))).toEqual([false, false]);
  });
  test("[DE8] by a record of being seen for this pain, while today is no worse than then", () => {
    const then = (record: SeenRecord) => ({ ...screens({ ago: 6, painWorst24h: 9 }, { ago: 5, painWorst24h: 7 }, { ago: 1, painWorst24h: 9 }), seen: [record] });
    expect([6, 7, 8].map((painWorst24h) => holds("d.seen-pain", then(seen("rf.pain7", 4)), { painWorst24h }))).toEqual([true, true, false]);
    expect([14, 15].map((days) => holds("d.seen-pain", { ...screens({ ago: 20, painWorst24h: 7 }), seen: [seen("rf.pain7", days)] }, { painWorst24h: 7 }))).toEqual([true, false]);
    expect((["rf.pain7", "rf.jump", "rf.rise", "rf.breast"] as const).map((row) => holds("d.seen-pain", then(seen(row, 4)), { painWorst24h: 7 }))).toEqual([true, true, true, false]);
    expect(holds("d.seen-pain", then(seen("rf.pain7", 4, { outcome: "not-seen" })), { painWorst24h: 7 })).toBe(false);
    expect(holds("d.seen-pain", then(seen("rf.pain7", 4, { who: "other" })), { painWorst24h: 7 })).toBe(false);
    expect(holds("d.seen-pain", then(seen("rf.pain7", 4)))).toBe(false);
  });
});

describe("[DE9] what was seen to counts no more", () => {
  const before = { ...starts([13, 0], [12, 0], [4, 5], [3, 5]), mornings: [morning(4), morning(3)] };
  const with3 = { ...before, sessions: [...before.sessions.slice(0, -1), session({ day: ago(3), startPain: 5, endPain: 8 })] };
  test("[DE9] sessions and mornings before it are left out of jump, rise, mornings and week", () => {
    const all = ["d.jump3", "d.rise3", "d.up-am2", "d.worse2w"] as const;
    expect(all.filter((fact) => holds(fact, with3, { painNow: 9 }))).toEqual([...all]);
    for (const row of ["rf.rise", "rf.jump", "rf.pain7"]) expect(all.filter((fact) => holds(fact, { ...with3, seen: [seen(row, 2)] }, { painNow: 9 }))).toEqual([]);
    expect(all.filter((fact) => holds(fact, { ...with3, seen: [seen("rf.breast", 2)] }, { painNow: 9 }))).toEqual([...all]);
  });
  test("[DE9] not reached, or a friend's view, is not being seen to", () => {
    for (const over of [{ outcome: "not-seen" }, { who: "other" as const }]) expect(holds("d.rise3", { ...with3, seen: [seen("rf.rise", 2, over)] })).toBe(true);
  });
  test("[DE9] a session after it counts again", () => {
    const later = { ...with3, seen: [seen("rf.rise", 2)], sessions: [...with3.sessions, session({ day: ago(1), startPain: 1, endPain: 4 })] };
    expect(holds("d.rise3", later)).toBe(true);
    expect(holds("d.jump3", later, { painNow: 4 })).toBe(true);
    expect(holds("d.worse2w", later)).toBe(false);
  });
});

test("[DE1] [DE3] a day is planned on what was measured: a session that rose by the limit asks someone first", () => {
  const woman = calmWoman(today, "pp=10w", { sessions: [session({ day: ago(1), startPain: 1, endPain: 4, at: at(ago(1), 10) })] });
  expect(planDay(content, woman, today, { minutes: 10, place: "floor" })).toMatchObject({ kind: "ask-first", exercise: "breathing-only" });
});
