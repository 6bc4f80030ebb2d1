/** When a screen comes before a session, which one, and what taking answers back does (SPEC CO; screening.md §6). */
import { describe, expect, test } from "vitest";
import { assess, openRows, planDay, type Here, type History, type Sign } from "../src/index.ts";
import { addDays, at, calmWoman, content, session, step, today, withLimits, withScreen } from "./make.ts";
import { triple } from "./triple.ts";

const here: Here = { minutes: 10, place: "chair" };
const on = (days: number) => addDays(today, days);
/** A full screen today at nine; then, some days later, what is asked. */
const calm = () => calmWoman(today, "pp=60w");
const daily = (of: History, days: number, told: Parameters<typeof withScreen>[2] = {}) => withScreen(of, on(days), { cadence: "daily", ...told });
const asked = (of: History, days: number, from = content) => {
  const plan = planDay(from, of, on(days), here);
  return plan.kind === "screen-first" ? `${plan.screen?.cadence} ${plan.reasons[0]?.rule}` : plan.kind;
};
const ran = (days: number, over: Parameters<typeof session>[0] = {}) => session({ day: on(days), at: at(on(days), 10), ...over });
const withSession = (of: History, ...sessions: ReturnType<typeof session>[]): History => ({ ...of, sessions: [...of.sessions, ...sessions] });

describe("[CO1] a screen of the same day", () => {
  test("[CO1] today's gives a session, yesterday's does not", () => expect([asked(calm(), 0), asked(calm(), 1)]).toEqual(["session", "daily CO1"]));
  test("[CO1] on a new day everything of the daily screen is open, what was answered yesterday too", () => {
    const { screen } = planDay(content, calm(), on(1), here);
    expect(screen?.missing).toEqual(expect.arrayContaining(["f.fever", "f.saddle-numb", "pain.worst-24h"]));
    expect(screen?.missing.some((id) => id.startsWith("cl.") || id.startsWith("mod."))).toBe(false);
  });
  test("[CO1] [QU3] half a screen of today leaves only the rest open", () => {
    const last = calm().screens[0]!;
    const { "f.fever": _, ...answers } = last.answers;
    const plan = planDay(content, { ...calm(), screens: [{ ...last, answers }] }, today, here);
    expect([plan.kind, plan.screen?.missing, plan.reasons[0]?.rule]).toEqual(["screen-first", ["f.fever"], "QU3"]);
  });
  triple({ limit: "li.screen-hours", rules: "[CO1]", what: "hours a screen holds",
    of: (hours) => planDay(content, calm(), today, { ...here, at: at(today, 9 + hours) }).kind, below: "session", at: "session", above: "screen-first" });
  test("[CO1] the small hours still belong to the day before", () =>
    expect(planDay(content, withScreen(calm(), today, { at: at(on(1), 2) }), today, { ...here, at: at(on(1), 3) }).kind).toBe("session"));
  test("[CO1] after a session that went worse it holds no more; after one that went well it does", () => {
    expect(asked(withSession(calm(), ran(0, { ended: "worse" })), 0)).toBe("daily CO1");
    expect(asked(withSession(calm(), ran(0)), 0)).toBe("session");
    expect(asked(withSession(calm(), ran(0, { at: at(today, 8), ended: "worse" })), 0)).toBe("session");
  });
});

describe("[CO2] when a full screen is due", () => {
  test("[CO1] [CO2] at first", () => expect(asked({ ...calm(), screens: [] }, 0)).toBe("full CO1"));
  test("[CO2] a daily screen does not stand for the first full one", () => expect(asked(daily({ ...calm(), screens: [] }, 0), 0)).toBe("full CO2"));
  triple({ limit: "li.full-days", rules: "[CO2]", what: "days after which the next full screen is due", of: (days) => asked(daily(calm(), days), days), below: "session", at: "full CO2", above: "full CO2" });
  const seldom = withLimits({ "li.full-days": 100 });
  triple({ limit: "li.gap-days", rules: "[CO2]", what: "days with neither screen nor session that are still no gap", of: (days) => asked(calm(), days, seldom), below: "daily CO1", at: "daily CO1", above: "full CO1" });
  test("[CO2] a session in between makes the gap begin later", () => expect(asked(withSession(calm(), ran(6)), 10, seldom)).toBe("daily CO1"));
  test("[CO2] after a new stage, until a full screen was answered in it", () => {
    const stage = { ...calm(), stageSince: on(1) };
    expect([asked(daily(stage, 1), 1), asked(withScreen(stage, on(1)), 1)]).toEqual(["full CO2", "session"]);
  });
  test("[CO2] [WB8] after a row closed, even one closed on the day of the last full screen", () => {
    const screened = calm();
    const last = screened.screens[0]!;
    const row = { rule: "rf.flat", disposition: "within-days", exercise: "allowed", area: "back", precautions: [], limitHours: 168 } as const;
    const closed = { ...screened, screens: [{ ...last, rows: [row] }], seen: [{ at: at(today, 15), day: today, row: "rf.flat", who: "physician", inPerson: true, outcome: "nothing-serious" } as const] };
    expect([asked(daily(closed, 1), 1), asked(withScreen(closed, on(1)), 1)]).toEqual(["full CO2", "session"]);
  });
  const before = () => withSession(calm(), ran(0, { startPain: 2 }));
  triple({ limit: "li.start-jump", rules: "[CO2]", what: "points by which pain at the start is up", of: (points) => asked(daily(before(), 1, { painNow: 2 + points }), 1), below: "session", at: "full CO2", above: "full CO2" });
  triple({ limit: "li.pain-severe", rules: "[CO2]", what: "worst pain of the last day", of: (pain) => asked(daily(before(), 1, { painWorst24h: pain }), 1), below: "session", at: "full CO2", above: "full CO2" });
  test("[CO2] pain at a new site", () => expect([asked(daily(before(), 1, { regions: ["neck"] }), 1), asked(daily(before(), 1, { regions: ["low"] }), 1)]).toEqual(["full CO2", "session"]));
  test("[CO2] what the daily screen has answered already is not open a second time", () => {
    const { screen } = planDay(content, daily(before(), 1, { painWorst24h: 8, answers: { "f.height-loss": undefined as never } }), on(1), here);
    expect(screen).toEqual({ cadence: "full", missing: ["f.height-loss"] });
  });
  triple({ limit: "li.session-rise", rules: "[CO2]", what: "points by which pain rose in the last session", of: (points) => asked(daily(withSession(calm(), ran(0, { startPain: 1, endPain: 1 + points })), 1), 1), below: "session", at: "full CO2", above: "full CO2" });
  for (const sign of ["leak", "leg", "bleeding", "new-site"] as const satisfies readonly Sign[]) test(`[CO2] a session with a sign: ${sign}, of the whole or of one move`, () => {
    for (const over of [{ signs: [sign] }, { steps: [step({ signs: [sign] })] }]) expect(asked(daily(withSession(calm(), ran(0, over)), 1), 1)).toBe("full CO2");
  });
});

describe("answers taken back", () => {
  const slipped = (items: readonly string[], ago = 0): History => {
    const of = calmWoman(today, "pp=3w");
    const last = of.screens[0]!;
    return { ...of, screens: [{ ...last, id: "before", day: on(-ago), at: at(on(-ago), 8), slips: items.map((item) => ({ item, at: at(on(-ago), 8, 5) })) }, last] };
  };
  const level = (of: History) => { const { exercise, holds } = assess(content, of, today, of.screens.at(-1), "full"); return [exercise, holds.map(({ reason }) => reason.rule)]; };
  triple({ limit: "li.slip-count", rules: "[CO3]", what: "emergency answers taken back", of: (count) => level(slipped(Array.from({ length: count }, () => "f.saddle-numb"))),
    below: ["allowed", []], at: ["limited", ["CO3"]], above: ["limited", ["CO3"]] });
  triple({ limit: "li.slip-days", rules: "[CO3]", what: "days they count for", of: (ago) => level(slipped(["f.saddle-numb", "f.saddle-numb", "f.seizure"], ago)),
    below: ["limited", ["CO3"]], at: ["allowed", []], above: ["allowed", []] });
  test("[CO3] answers no emergency row reads do not count", () => expect(level(slipped(["f.leak-effort", "f.leak-effort", "f.leak-effort"]))).toEqual(["allowed", []]));
  test("[CO3] [PD3] there is still a session, and the plan says why", () => {
    const plan = planDay(content, slipped(["f.saddle-numb", "f.saddle-numb", "f.seizure"]), today, here);
    expect([plan.kind, plan.reasons.map(({ rule }) => rule)]).toEqual(["session", expect.arrayContaining(["CO3"])]);
  });
  test("[CO4] a screen counts by the rows it has after correction, with both answers kept in it", () => {
    const wrong = withScreen(calmWoman(on(-1), "pp=3w"), today, { answers: { "f.saddle-numb": "yes" } });
    const record = wrong.screens.at(-1)!;
    const corrected = { ...wrong, screens: [...wrong.screens.slice(0, -1), { ...record, answers: { ...record.answers, "f.saddle-numb": "no" as const }, rows: [], slips: [{ item: "f.saddle-numb", at: at(today, 9, 5) }] }] };
    expect([planDay(content, wrong, today, here).kind, planDay(content, corrected, today, here).kind]).toEqual(["stop", "session"]);
    expect(openRows(content, corrected, today)).toEqual([]);
  });
});
