/** FORMAT.md §Fold: order-free, repeat-safe, and nothing of the past made again. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content } from "@lullaback/content";
import { assess, doseState } from "@lullaback/engine";
import { fold, type Event } from "../src/index.ts";
import { anyEvent, digest, event, everyType, rules, seed } from "./make.ts";

const at = (hour: number, minute = 0, day = 22) => `2026-11-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00+00:00`;
const answered = (moment: string, id: string, over: object = {}) =>
  event("ScreenAnswered", moment, { cadence: "daily", answers: { "f.saddle-numb": "yes", "f.ha": "no" }, rows: [ces], content: digest, ...over }, id);
const ces = { rule: "rf.ces", disposition: "emergency", exercise: "blocked", area: "nerve", precautions: [] };
const corrected = (moment: string, screen: string, id = "zzzz", answers: object = { "f.saddle-numb": "no" }) =>
  event("ScreenCorrected", moment, { screen, answers, confirmed: true, rows: [], content: digest }, id);

describe("order and repeats", () => {
  test(`[JO11] [JO12] any order with any repeats folds to the same history (seed ${seed})`, () => {
    const life = fc.array(anyEvent, { maxLength: 25 });
    const mixed = life.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: 0 })));
    fc.assert(fc.property(mixed, ([events, some]) => {
      expect(fold([...some, ...events], rules)).toEqual(fold(events, rules));
      expect(fold([...events].reverse(), rules)).toEqual(fold(events, rules));
    }), { seed, numRuns: 400 });
  });
  test(`[JO11] two phones that meet in the middle agree (seed ${seed})`, () => {
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 15 }), fc.array(anyEvent, { maxLength: 15 }), (one, two) => {
      expect(fold([...one, ...two], rules)).toEqual(fold([...two, ...one], rules));
    }), { seed, numRuns: 200 });
  });
  test("[JO12] two words under one id: one of them stands, whichever came first", () => {
    const [a, b] = [event("MilkTold", at(9), { milk: "feeding" }, "same"), event("MilkTold", at(9), { milk: "none" }, "same")];
    expect(fold([a, b], rules).person.milk).toBe("feeding");
    expect(fold([b, a], rules).person.milk).toBe("feeding");
  });
  test("[JO12] a session told twice is one session", () => {
    const session = event("SessionEnded", at(9), everyType.SessionEnded);
    expect(fold([session, session], rules).sessions).toHaveLength(1);
  });
});

describe("what is told again", () => {
  test("[JO13] replaces only the fields it names", () => {
    const history = fold([
      event("ProfileTold", at(9), { ageGroup: "18-44", equipment: ["ball"] }, "one-"), event("ProfileTold", at(10), { country: "NZ" }, "two-"),
      event("HistoryTold", at(9), { answers: { "mod.clot": "yes", "cl.heart": "no" } }, "three"), event("HistoryTold", at(10), { answers: { "cl.heart": "yes" } }, "four"),
    ], rules);
    expect(history.person.ageGroup).toBe("18-44");
    expect(history.equipment).toEqual(["ball"]);
    expect(history.standing).toEqual({ "mod.clot": "yes", "cl.heart": "yes" });
  });
  test("[JO13] where the baby is changes nothing but itself", () => {
    const birth = event("PregnancyEnded", at(9), everyType.PregnancyEnded, "birth");
    const [{ baby: _, ...loss }, { baby: __, ...home }] = ["loss", "with-me"].map((baby) => fold([birth, event("BabyTold", at(10), { baby }, "baby")], rules).person) as [Record<string, unknown>, Record<string, unknown>];
    expect(loss).toEqual(home);
  });
  test("[JO16] the last word about a morning counts", () => {
    const morning = (hour: number, stillUp: boolean) => event("MorningTold", at(hour), { of: "2026-11-21", stillUp }, `h-${hour}-`);
    expect(fold([morning(9, false), morning(8, true)], rules).mornings).toEqual([{ of: "2026-11-21", stillUp: false, nightPain: false, sleepWorse: false }]);
  });
});

describe("[JO14] who she is", () => {
  const pregnant = (day: number, weeks: number) => event("PregnancyTold", at(9, 0, day), { weeks, babies: 1, placeScanned: "yes" }, `preg-${day}-`);
  const birth = (day: number) => event("PregnancyEnded", at(10, 0, day), { how: "birth", on: at(0, 0, day).slice(0, 10), mode: "vaginal" }, `end-${day}-`);
  test("pregnant; weeks told again are no new stage, and count from the day they were told", () => {
    const history = fold([pregnant(1, 20), pregnant(8, 22)], rules);
    expect(history.person).toMatchObject({ situation: "pregnant", pregnancy: { weeks: 22, toldOn: "2026-11-08" } });
    expect(history.stageSince).toBeUndefined();
  });
  test("then a birth: the pregnancy is over, a new stage begins that day", () => {
    const history = fold([pregnant(1, 39), birth(5)], rules);
    expect(history.person).toMatchObject({ situation: "gave-birth", end: { on: "2026-11-05" } });
    expect(history.person.pregnancy).toBeUndefined();
    expect(history.stageSince).toBe("2026-11-05");
  });
  test("then pregnant again: both hold", () => {
    const history = fold([pregnant(1, 39), birth(5), pregnant(20, 4)], rules);
    expect(history.person).toMatchObject({ situation: "pregnant-again", pregnancy: { weeks: 4 }, end: { on: "2026-11-05" } });
    expect(history.stageSince).toBe("2026-11-20");
  });
  test("an end takes milk and the baby of the one before away: unknown is asked, stale is not", () => {
    const told = [event("MilkTold", at(9, 0, 6), { milk: "none" }, "milk"), event("BabyTold", at(9, 0, 6), { baby: "with-me" }, "baby")];
    expect(fold([birth(5), ...told], rules).person).toMatchObject({ milk: "none", baby: "with-me" });
    const again = fold([birth(5), ...told, pregnant(7, 4), birth(20)], rules).person;
    expect([again.milk, again.baby]).toEqual([undefined, undefined]);
  });
  test("the same end told again adds what it names, and begins nothing", () => {
    const baby = event("BabyTold", at(9, 0, 6), { baby: "with-me" }, "baby");
    const more = event("PregnancyEnded", at(9, 0, 7), { how: "birth", on: "2026-11-05", bloodLoss: "yes" }, "more");
    const history = fold([birth(5), baby, more], rules);
    expect(history.person).toMatchObject({ situation: "gave-birth", baby: "with-me", end: { on: "2026-11-05", mode: "vaginal", bloodLoss: "yes" } });
    expect(history.stageSince).toBeUndefined();
    expect(fold([birth(5), pregnant(20, 4), event("PregnancyEnded", at(9, 0, 21), { how: "birth", on: "2026-11-05" }, "more")], rules))
      .toMatchObject({ person: { situation: "pregnant-again", pregnancy: { weeks: 4 } }, stageSince: "2026-11-20" });
  });
  test("an end that is no birth, and outside", () => {
    expect(fold([event("PregnancyEnded", at(9), { how: "other", weeks: 10 })], rules).person.situation).toBe("pregnancy-ended");
    expect(fold([event("OutsideTold", at(9), { why: "over-two-years" })], rules).person.situation).toBe("over-two-years");
  });
});

describe("[JO15] corrections", () => {
  test.each([["at once", at(9, 0), true], ["after ten minutes", at(9, 10), true], ["a minute later still", at(9, 11), false], ["before the screen", at(8, 59), false]])("%s", (_, moment, counts) => {
    const [screen] = fold([answered(at(9), "scrn"), corrected(moment, "scrn", "aaaa")], rules).screens;
    expect(screen?.rows.length).toBe(counts ? 0 : 1);
    expect(screen?.answers["f.saddle-numb"]).toBe(counts ? "no" : "yes");
    expect(screen?.slips).toEqual(counts ? [{ item: "f.saddle-numb", at: moment }] : []);
  });
  test("what was not taken back stays, and a yes found late is no slip", () => {
    const [screen] = fold([answered(at(9), "scrn"), corrected(at(9, 5), "scrn", "corr", { "f.ha": "yes" })], rules).screens;
    expect(screen?.answers).toEqual({ "f.saddle-numb": "yes", "f.ha": "yes" });
    expect(screen?.slips).toEqual([]);
  });
  test("a correction of a screen that is nowhere changes nothing", () => {
    expect(fold([answered(at(9), "scrn"), corrected(at(9, 1), "other")], rules).screens[0]?.rows).toHaveLength(1);
  });
  test("seven real minutes over the hour that comes twice", () => {
    const [screen] = fold([answered("2026-10-25T01:58:00+01:00", "scrn"), corrected("2026-10-25T01:05:00+00:00", "scrn")], rules).screens;
    expect(screen?.slips).toHaveLength(1);
  });
});

describe("nothing of the past is made again", () => {
  const decided = (hour: number, id: string, session: string, to: number) => event("DoseDecided", at(hour), {
    session, content: digest, decisions: [{ exercise: "ex.breathing", verdict: "green", change: "up", from: 0, to, wait: 7, rule: "DO3" }],
  }, id);
  test("[JO17] the first judgement of a session stands; every gap is its own", () => {
    const history = fold([decided(10, "late", "sess", 2), decided(9, "soon", "sess", 1), decided(9, "gap1", "gap", 0), decided(11, "gap2", "gap", 0)], rules);
    expect(history.decisions.map(({ session, to }) => [session, to])).toEqual([["gap", 0], ["sess", 1], ["gap", 0]]);
  });
  test("[JO18] rows stand as stamped, whatever the content of today would say; an id it does not know stays", () => {
    const unknown = { ...ces, rule: "rf.of-another-time", disposition: "within-days", limitHours: 168 };
    const history = fold([answered(at(9), "scrn", { answers: { "f.of-another-time": "yes" }, rows: [unknown] })], rules);
    expect(history.screens[0]?.rows).toEqual([unknown]);
    expect(assess(content, history, "2026-11-23" as never, undefined, "daily").open.map(({ rule }) => rule)).toEqual(["rf.of-another-time"]);
  });
  test("[JO18] where she stands on a move follows the stamped decisions alone", () => {
    const breathing = content.exercises.find(({ id }) => id === "ex.breathing");
    const history = fold([decided(9, "soon", "sess", 1)], rules);
    expect(doseState(content, history, breathing as never, "2026-11-23" as never).level).toBe(1);
  });
  test("[JO18] a journal of nothing is a history of nothing", () => {
    const none: readonly Event[] = [];
    expect(fold(none, rules)).toEqual({
      person: {}, standing: {}, screens: [], seen: [], words: [], sessions: [], broughtBack: [], undone: [], plans: [], equipment: [],
      globalChange: [], mornings: [], decisions: [],
    });
  });
  test("[JO18] every field the engine reads comes through", () => {
    const history = fold([
      event("SeenTold", at(9), everyType.SeenTold, "seen"), event("WordGiven", at(9), everyType.WordGiven, "word"), event("PlanIssued", at(9), everyType.PlanIssued, "plan"),
      event("SessionEnded", at(9), everyType.SessionEnded, "sess"), event("ScreenAnswered", at(9), everyType.ScreenAnswered, "scrn"),
      event("ExerciseBroughtBack", at(9), { exercise: "ex.clam" }, "back"), event("StepUndone", at(9), { exercise: "ex.clam" }, "undo"), event("ChangeRated", at(9), { score: 5 }, "rate"),
    ], rules);
    expect(history.seen).toEqual([{ at: at(9), day: "2026-11-21", row: "rf.ha", who: "physician", inPerson: true, outcome: "only-these", diagnosis: "clot", until: "2026-12-01", only: ["ex.breathing"] }]);
    expect(history.words).toEqual([{ at: at(9), day: "2026-11-21", for: "cl.hip-roll", who: "physician", until: "2027-01-31", only: ["ex.hip-roll.low"] }]);
    expect(history.plans).toEqual([{ at: at(9), day: "2026-11-22", kind: "session", block: { since: "2026-11-20", exercises: ["ex.breathing"] } }]);
    expect(history.sessions).toEqual([{ id: "sess", at: at(9), day: "2026-11-22", startPain: 2, endPain: 3, effort: 11, ended: "enough", signs: ["leak"], steps: [{ exercise: "ex.breathing", version: "side", rung: 0, pain: 3, hurt: true, skipped: true, signs: ["doming"] }] }]);
    expect(history.screens[0]).toMatchObject({ regions: ["low"], painNow: 2, painWorst24h: 3, painUsual: 2, systolic: 120, diastolic: 70, askedUnkept: ["mod.infect"] });
    expect(history.painSeen).toEqual({ on: "2026-11-20", worseSince: "no" });
    expect([history.broughtBack, history.undone, history.globalChange]).toEqual([[{ exercise: "ex.clam", day: "2026-11-22" }], [{ exercise: "ex.clam", day: "2026-11-22" }], [{ day: "2026-11-22", score: 5 }]]);
  });
  test("[JO31] a word at version 1 opens all it is for; at version 2 it may name the only ways it opens", () => {
    const { only, ...whole } = everyType.WordGiven as { only: readonly string[] };
    expect(fold([event("WordGiven", at(9), { ...whole, v: 1 }, "whole")], rules).words[0]?.only).toBeUndefined();
    expect(fold([event("WordGiven", at(9), { ...whole, only }, "limited")], rules).words[0]?.only).toEqual(["ex.hip-roll.low"]);
    expect(() => event("WordGiven", at(9), { ...whole, only: [] })).toThrow("event.only");
  });
  test("[JO32] each swap she took back stands, and an older version of it was never written", () => {
    expect(fold([event("SwapUndone", at(9), everyType.SwapUndone)], rules).swapsUndone).toEqual([{ came: "ex.clam", went: "ex.squat", day: "2026-11-22" }]);
    expect(() => event("SwapUndone", at(9), { ...everyType.SwapUndone, v: 1 })).toThrow("event.v");
  });
  test("[JO50] a modification is of the day it was said; one that says nothing, or of version 1, is refused", () => {
    expect(fold([event("ModificationTold", at(9), everyType.ModificationTold)], rules).modifications).toEqual([
      { at: at(9), day: "2026-11-21", exercise: "ex.squat", who: "physiotherapist", name: "Ana", until: "2027-01-31", ways: ["chair"], mostRepeats: 6, mostRounds: 2, note: "feet wide" },
    ]);
    const bare = { exercise: "ex.squat", who: "other", name: "Kim", on: "2026-11-21", how: "phone" };
    expect(() => event("ModificationTold", at(9), bare)).toThrow("hold, ways");
    expect(() => event("ModificationTold", at(9), { ...bare, hold: true, v: 1 })).toThrow("event.v");
    expect(() => event("ModificationTold", at(9), { ...bare, hold: true, on: "2026-11-23" })).toThrow("event.on");
  });
  test("[JO52] the last word on a way she asked for counts", () => {
    const told = (way: string, wanted: boolean, hour: number) => event("WayAsked", at(hour), { way, wanted }, `way-${hour}`);
    expect(fold([told("ex.wiggle.roller", true, 9)], rules).asked).toEqual(["ex.wiggle.roller"]);
    expect(fold([told("ex.wiggle.roller", true, 9), told("ex.wiggle.roller", false, 10)], rules).asked).toBeUndefined();
    expect(() => event("WayAsked", at(9), { v: 1, way: "ex.wiggle.roller", wanted: true })).toThrow("event.v");
  });
  test("[JO53] her last yes or no to each thing that waits for it counts", () => {
    const told = (to: string, given: boolean, hour: number) => event("HerYesTold", at(hour), { to, given }, `yes-${to}-${hour}`);
    expect(fold([told("touch", true, 9), told("floor-words", true, 10)], rules).herYes).toEqual(["floor-words", "touch"]);
    expect(fold([told("touch", true, 9), told("floor-words", true, 10), told("touch", false, 11)], rules).herYes).toEqual(["floor-words"]);
    expect(fold([told("touch", true, 9), told("touch", false, 10)], rules).herYes).toBeUndefined();
    expect(() => event("HerYesTold", at(9), { v: 1, to: "touch", given: true })).toThrow("event.v");
    expect(() => event("HerYesTold", at(9), { to: "all", given: true })).toThrow("event.to");
  });
  test("[JO40][JO41] each word on keeping it up and on pain that is back stands, and an older version of them was never written", () => {
    const keep = (keeping: boolean, hour: number) => event("KeepingUpTold", at(hour), { keeping }, `keep-${hour}`);
    expect(fold([keep(false, 10), keep(true, 9), event("FlareTold", at(11), {}, "flare")], rules)).toMatchObject({
      keepingUp: [{ day: "2026-11-22", at: at(9), keeping: true }, { day: "2026-11-22", at: at(10), keeping: false }], flares: [{ day: "2026-11-22", at: at(11) }],
    });
    expect(() => event("KeepingUpTold", at(9), { v: 1, keeping: true })).toThrow("event.v");
    expect(() => event("FlareTold", at(9), { v: 1 })).toThrow("event.v");
  });
  test("[JO42] each word on a check stands, and an older version of it was never written", () => {
    const told = (answer: string, hour: number) => event("CheckTold", at(hour), { check: "six-week", answer }, `check-${hour}`);
    expect(fold([told("done", 10), told("booked", 9)], rules).checks).toEqual([
      { day: "2026-11-22", check: "six-week", answer: "booked" }, { day: "2026-11-22", check: "six-week", answer: "done" },
    ]);
    expect(() => event("CheckTold", at(9), { v: 1, check: "six-week", answer: "done" })).toThrow("event.v");
  });
  test("[JO43] each word on her week stands, one that was passed by too, and an older version of it was never written", () => {
    expect(fold([event("WeekTold", at(10), {}, "week-10"), event("WeekTold", at(9), { leak: "little" }, "week-9")], rules).weeks).toEqual([{ at: at(9), day: "2026-11-22", leak: "little" }, { at: at(10), day: "2026-11-22" }]);
    expect(() => event("WeekTold", at(9), { v: 1 })).toThrow("event.v");
  });
  test("[JO60] each harm she told of stands, as it was told, and an older version of it was never written", () => {
    const { words: _, private: __, ...less } = everyType.HarmTold as { readonly words: string; readonly private: true };
    const told = (fields: object, hour: number) => event("HarmTold", at(hour), fields, `harm-${hour}`);
    expect(fold([told(less, 10), told(everyType.HarmTold, 9)], rules).harms).toEqual([
      { id: "harm-9", at: at(9), day: "2026-11-22", ...everyType.HarmTold }, { id: "harm-10", at: at(10), day: "2026-11-22", ...less },
    ]);
    expect(() => event("HarmTold", at(9), { ...everyType.HarmTold, v: 1 })).toThrow("event.v");
    expect(() => event("HarmTold", at(9), { ...everyType.HarmTold, words: "" })).toThrow("event.words");
  });
  test("[JO51] what she thinks has a part replaces what she told before", () => {
    const told = (parts: readonly string[], hour: number) => event("PartsTold", at(hour), { parts }, `part-${hour}`);
    expect(fold([told(["lifting", "sleep"], 9), told(["scar"], 10)], rules).standing).toEqual({ "part.scar": "yes" });
    expect(fold([told(["lifting"], 9), told([], 10)], rules).standing).toEqual({});
  });
  test("[JO33] each test she did stands, in order, and an older version of it was never written", () => {
    const done = (result: string, hour: number) => event("TestDone", at(hour), { test: "na.test.walk", result, ...(result === "with-sign" && { signs: ["na.sign.leak"] }) }, `test-${hour}`);
    expect(fold([done("clean", 10), done("with-sign", 9)], rules).tests?.map(({ result, signs }) => [result, signs])).toEqual([["with-sign", ["na.sign.leak"]], ["clean", undefined]]);
    expect(() => event("TestDone", at(9), { ...everyType.TestDone, v: 1 })).toThrow("event.v");
  });
  test("[JO34] a step of an activity stands; the last one is taken back on its own day, and no other", () => {
    const stepped = (step: number, went: string, hour: number, activity = "na.run") => event("ActivityStepped", at(hour), { activity, step, went }, `step-${hour}`);
    const left = (...events: ReturnType<typeof stepped>[]) => fold(events, rules).activitySteps?.map(({ activity, step, went }) => [activity, step, went]);
    expect(left(stepped(1, "fine", 9), stepped(2, "sign", 10))).toEqual([["na.run", 1, "fine"], ["na.run", 2, "sign"]]);
    expect(left(stepped(1, "fine", 9), stepped(2, "sign", 10), stepped(2, "taken-back", 11))).toEqual([["na.run", 1, "fine"]]);
    expect(left(stepped(1, "fine", 9), stepped(2, "sign", 10), stepped(1, "taken-back", 11))).toHaveLength(2);
    expect(left(stepped(1, "fine", 9), stepped(1, "taken-back", 11, "na.cycling"))).toHaveLength(1);
    // In one second the id decides the order, and a step is told before it is taken back.
    expect(fold([event("ActivityStepped", at(9), { activity: "na.run", step: 1, went: "fine" }, "zz-told"), event("ActivityStepped", at(9), { activity: "na.run", step: 1, went: "taken-back" }, "aa-back")], rules).activitySteps).toBeUndefined();
    expect(left(stepped(1, "fine", 9), stepped(1, "taken-back", 10), stepped(1, "fine", 11))).toHaveLength(1);
    expect(left(stepped(1, "fine", 2), stepped(1, "taken-back", 11))).toHaveLength(1);
    expect(() => event("ActivityStepped", at(9), { ...everyType.ActivityStepped, v: 1 })).toThrow("event.v");
  });
  test("[JO30] each rating of her activities stands, and an older version of it was never written", () => {
    const rate = (score: number, hour: number) => event("ActivitiesRated", at(hour), { scores: [{ activity: "stairs", score }] }, `rate-${hour}`);
    expect(fold([rate(7, 10), rate(4, 9)], rules).activities).toEqual([
      { day: "2026-11-22", scores: [{ activity: "stairs", score: 4 }] }, { day: "2026-11-22", scores: [{ activity: "stairs", score: 7 }] },
    ]);
    expect(() => event("ActivitiesRated", at(9), { v: 1, scores: [{ activity: "stairs", score: 4 }] })).toThrow("event.v");
  });
});
