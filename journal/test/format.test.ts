/** FORMAT.md §Envelope, §Day: what an event is, and which day it belongs to. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, dayOf, instant, parseMoment, type Moment } from "@lullaback/base";
import { content } from "@lullaback/content";
import { planDay } from "@lullaback/engine";
import { fold, newestVersion, readEvent, today, type Event } from "../src/index.ts";
import { event, everyType, raw, rules, types } from "./make.ts";

const at = "2026-11-22T10:00:00+00:00";
const issuesOf = (json: unknown) => {
  const read = readEvent(json, "line 1");
  return read.ok ? [] : read.error;
};

describe("envelope", () => {
  test.each(types)("[JO1] %s: every field is known, and no other is", (type) => {
    const good = raw(type, at, everyType[type]);
    expect(readEvent(good, "line 1")).toEqual({ ok: true, value: { kind: "event", event: good } });
    expect(issuesOf({ ...good, more: 1 })).toEqual([{ field: "line 1.more", problem: "unknown-field", expected: "no such field" }]);
  });
  test.each(["id", "v", "type", "at", "day"])("[JO1] without %s it is no event", (field) => {
    const { [field]: _, ...rest } = raw("MilkTold", at, everyType.MilkTold);
    expect(issuesOf(rest).map((issue) => issue.field)).toContain(`line 1.${field}`);
  });
  test("[JO1] every type of event there is has its plain example here", () => {
    expect(Object.keys(everyType).sort()).toEqual(Object.keys(newestVersion).sort());
  });
  test.each(["a b c d", "abc", "x".repeat(65), "é".repeat(5), ""])("[JO1] an id is plain: %j is not", (id) => {
    expect(issuesOf(raw("MilkTold", at, everyType.MilkTold, id))).toMatchObject([{ field: "line 1.id", problem: "wrong-value" }]);
  });
  test.each([
    "2026-11-22T10:00:00Z", "2026-11-22T10:00:00", "2026-11-22 10:00:00+00:00", "2026-11-22T10:00:00.5+00:00", "2026-11-31T10:00:00+00:00",
    "2026-11-22T24:00:00+00:00", "2026-11-22T10:60:00+00:00", "2026-11-22T10:00:00+15:00", "22/11/2026",
  ])("[JO1] %s is no moment", (wrong) => {
    expect(parseMoment(wrong).ok).toBe(false);
    expect(issuesOf({ ...raw("MilkTold", at, everyType.MilkTold), at: wrong })).toMatchObject([{ field: "line 1.at", problem: "wrong-value" }]);
  });
  test("[JO2] the instant orders, not the clock on the wall: a mother in Auckland, then at home in London", () => {
    const there = event("MilkTold", "2026-11-22T20:00:00+13:00", { milk: "feeding" }, "there");
    const here = event("MilkTold", "2026-11-22T08:00:00+00:00", { milk: "none" }, "here");
    expect(instant(there.at)).toBeLessThan(instant(here.at));
    expect(fold([here, there], rules).person.milk).toBe("none");
  });
  test("[JO2] of one instant, the id decides", () => {
    const one = event("MilkTold", at, { milk: "feeding" }, "aaaa");
    const two = event("MilkTold", at, { milk: "none" }, "bbbb");
    expect(fold([two, one], rules).person.milk).toBe("none");
  });
});

const woman = (day: string, ended = "2026-06-01"): readonly Event[] => [
  event("ProfileTold", `${day}T06:00:00+00:00`, { ageGroup: "18-44" }, "profile"),
  event("PregnancyEnded", `${day}T06:00:00+00:00`, { how: "birth", on: ended, mode: "vaginal", needle: "none" }, "end-1"),
  event("MilkTold", `${day}T06:00:00+00:00`, { milk: "none" }, "milk"),
  event("HistoryTold", `${day}T06:00:00+00:00`, { answers: Object.fromEntries([...content.modifiers.filter(({ neverStored }) => neverStored !== true), ...content.clearances].map(({ id }) => [id, "no"])) }, "history"),
];
const screen = (moment: string, id: string, over: object = {}): Event => event("ScreenAnswered", moment, {
  cadence: "full", answers: Object.fromEntries(content.findings.filter(({ neverStored }) => neverStored !== true).map((finding) => [finding.id, "no"])),
  asked: ["mod.infect"], painNow: 2, painWorst24h: 2, regions: ["low"], rows: [], content: content.digest, ...over,
}, id);
const kindAt = (events: readonly Event[], moment: string) =>
  planDay(content, fold(events, rules), today(moment as Moment, events), { minutes: 10, place: "bed", at: moment as Moment }).kind;

describe("her day", () => {
  test.each([
    ["2026-11-22T04:00:00+00:00", "2026-11-22"], ["2026-11-22T03:59:59+00:00", "2026-11-21"], ["2026-11-22T00:00:00+00:00", "2026-11-21"],
    ["2026-11-22T23:59:59+00:00", "2026-11-22"], ["2027-01-01T03:00:00+00:00", "2026-12-31"], ["2028-03-01T02:00:00+00:00", "2028-02-29"],
  ])("[JO3] %s belongs to %s", (moment, day) => {
    expect(dayOf(moment as Moment)).toBe(day);
  });
  test("[JO3] an event whose day is not that of its moment is refused", () => {
    expect(issuesOf({ ...raw("MilkTold", "2026-11-22T03:00:00+00:00", everyType.MilkTold), day: "2026-11-22" }))
      .toMatchObject([{ field: "line 1.day", problem: "wrong-value", expected: expect.stringContaining("04:00") }]);
  });
  test("[JO4] a session from 23:50 to 00:10, and one from 03:50 to 04:10, belong to the day on which they began", () => {
    const late = event("SessionEnded", "2026-11-21T23:50:00+00:00", { ...everyType.SessionEnded, seconds: 1200 }, "late");
    const early = event("SessionEnded", "2026-11-22T03:50:00+00:00", { ...everyType.SessionEnded, seconds: 1200 }, "early");
    expect(fold([late, early], rules).sessions.map(({ id, day }) => [id, day])).toEqual([["late", "2026-11-21"], ["early", "2026-11-21"]]);
  });
  test("[JO5] two sessions on one day are both there, and one morning speaks of both", () => {
    const history = fold([
      event("SessionEnded", "2026-11-21T09:00:00+00:00", everyType.SessionEnded, "first"),
      event("SessionEnded", "2026-11-21T21:00:00+00:00", everyType.SessionEnded, "second"),
      event("MorningTold", "2026-11-22T08:00:00+00:00", { of: "2026-11-21", stillUp: true }, "morning"),
    ], rules);
    expect(history.sessions.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(history.mornings).toEqual([{ of: "2026-11-21", stillUp: true, nightPain: false, sleepWorse: false }]);
  });
  test("[JO6] the same instant is another day in another zone", () => {
    const [home, far] = ["2026-11-22T02:30:00+00:00", "2026-11-22T15:30:00+13:00"] as Moment[];
    expect(instant(home as Moment)).toBe(instant(far as Moment));
    expect([dayOf(home as Moment), dayOf(far as Moment)]).toEqual(["2026-11-21", "2026-11-22"]);
  });
  test("[JO7] when the clock goes back her day has 25 hours, forward 23, and the next day follows all the same", () => {
    const hours = (from: string, to: string) => (instant(to as Moment) - instant(from as Moment)) / 3600;
    expect(hours("2026-10-24T04:00:00+01:00", "2026-10-25T04:00:00+00:00")).toBe(25);
    expect(hours("2026-03-28T04:00:00+00:00", "2026-03-29T04:00:00+01:00")).toBe(23);
    for (const [before, after] of [["2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00"], ["2026-03-29T00:59:00+00:00", "2026-03-29T02:00:00+01:00"]] as const) {
      expect(dayOf(before as Moment)).toBe(dayOf(after as Moment));
      expect(instant(before as Moment)).toBeLessThan(instant(after as Moment));
    }
    expect(daysBetween(dayOf("2026-10-25T03:59:00+00:00" as Moment), dayOf("2026-10-25T04:00:00+00:00" as Moment))).toBe(1);
  });
  test("[JO7] a screen holds for two real hours on the night the clock goes forward", () => {
    const events = [...woman("2026-03-28", "2025-11-01"), screen("2026-03-29T00:30:00+00:00", "screen")];
    expect(kindAt(events, "2026-03-29T03:25:00+01:00")).toBe("session");
    expect(kindAt(events, "2026-03-29T03:35:00+01:00")).toBe("screen-first");
  });
  test("[JO8] over the date line, westwards, what was told is never in the future", () => {
    const rows = [{ rule: "rf.leg-new", disposition: "emergency", exercise: "blocked", area: "nerve", precautions: [] }];
    const events = [...woman("2026-11-20"), screen("2026-11-22T10:00:00+13:00", "screen", { rows })];
    const landed = "2026-11-21T21:40:00-10:00" as Moment;
    expect(dayOf(landed)).toBe("2026-11-21");
    expect(today(landed, events)).toBe("2026-11-22");
    expect(kindAt(events, landed)).toBe("stop");
  });
  test("[JO8] with nothing ahead of the clock, today is the clock's day", () => {
    expect(today("2026-11-25T03:00:00+00:00" as Moment, woman("2026-11-20"))).toBe("2026-11-24");
    expect(today("2026-11-25T03:00:00+00:00" as Moment, [])).toBe("2026-11-24");
  });
  test("[JO9] back after an hour she goes on; after nine the questions come first, and what she did stands", () => {
    const done = event("SessionEnded", "2026-11-22T07:05:00+00:00", { startPain: 2, endPain: 2, seconds: 130, ended: "interrupted", steps: [{ exercise: "ex.breathing", version: "side", rung: 0, repeats: 4, pain: 2 }] }, "part");
    const events = [...woman("2026-11-22"), screen("2026-11-22T07:00:00+00:00", "screen"), done];
    expect(kindAt(events, "2026-11-22T08:00:00+00:00")).toBe("session");
    expect(kindAt(events, "2026-11-22T16:05:00+00:00")).toBe("screen-first");
    expect(kindAt([...events, screen("2026-11-22T16:06:00+00:00", "again")], "2026-11-22T16:07:00+00:00")).toBe("session");
    expect(fold(events, rules).sessions).toHaveLength(1);
  });
});

describe("[JO10] what is told of the past is not ahead of the day it was told", () => {
  const past = {
    PregnancyEnded: ["on", "needleOn"], SeenTold: ["on"], WordGiven: ["on"], MorningTold: ["of"], ScreenAnswered: ["painSeenOn"], PlanIssued: ["block.since"],
  } as const;
  const cases = Object.entries(past).flatMap(([type, fields]) => fields.map((field) => [type as keyof typeof past, field] as const));
  const withDay = (type: keyof typeof past, field: string, day: string) => {
    const [name, inner] = field.split(".") as [string, string?];
    const known = everyType[type] as Record<string, object>;
    return { ...known, [name]: inner === undefined ? day : { ...known[name], [inner]: day } };
  };
  test.each(cases)("%s.%s", (type, field) => {
    const told = "2026-11-22" as never;
    expect(issuesOf(raw(type, at, withDay(type, field, told)))).toEqual([]);
    expect(issuesOf(raw(type, at, withDay(type, field, addDays(told, 1))))).toMatchObject([{ field: `line 1.${field}`, problem: "wrong-value" }]);
  });
  test("a birth at two in the night is told of the calendar's day, while her day is still the one before", () => {
    const born = raw("PregnancyEnded", "2026-11-23T03:30:00+00:00", { how: "birth", on: "2026-11-23" });
    expect(born["day"]).toBe("2026-11-22");
    expect(issuesOf(born)).toEqual([]);
  });
});

test("every rule of FORMAT.md is quoted by a test here, and every rule quoted is one of them", () => {
  const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
  const rulesOf = (page: string, pattern: RegExp) => [...new Set([...page.matchAll(pattern)].map(([, id]) => id))].sort();
  const tests = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".test.ts")).map((name) => text(name)).join("\n");
  expect(rulesOf(tests, /\[(JO\d+)\]/g)).toEqual(rulesOf(text("../FORMAT.md"), /\*\*(JO\d+)\*\*/g));
});
