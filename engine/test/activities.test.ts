/** The way back to activities: from when, whose word, which tests, where she stands, and the demands that wait for tests. */
import { describe, expect, test } from "vitest";
import { activities, assess, demandTestsNow, planDay, type ActivityRecord, type History, type TestRecord } from "../src/index.ts";
import { addDays, at, calmWoman, content, today, withScreen } from "./make.ts";
import { triple } from "./triple.ts";

const on = (days: number) => addDays(today, days);
const assessed = (of: History) => assess(content, of, today, of.screens.findLast(({ day }) => day === today), "full");
const standing = (of: History, id = "na.run") => activities(content, of, today, assessed(of)).find(({ item }) => item.id === id)!;
const rulesAgainst = (of: History, id = "na.run") => standing(of, id).next?.why.map(({ rule }) => rule);
const word = (what = "na.run", who: "physician" | "physiotherapist" | "other" = "physician", ago = 60) => ({ at: at(on(-ago)), day: on(-ago), for: what, who });
const done = (id: string, ago: number, result: TestRecord["result"] = "clean"): TestRecord => ({ at: at(on(-ago), 11), day: on(-ago), test: id, result });
const stepped = (step: number, ago: number, went: ActivityRecord["went"] = "fine", activity = "na.run"): ActivityRecord =>
  ({ at: at(on(-ago), 12), day: on(-ago), activity, step, went });
const runTests = content.notNow.find(({ id }) => id === "na.run")!.tests!;
const allClean = (ago: number) => runTests.map((id) => done(id, ago));
/** Fourteen weeks after a birth, with word and clean tests, having walked a month ago. */
const ready = (over: Partial<History> = {}, state = "pp=14w"): History =>
  calmWoman(today, state, { words: [word()], tests: allClean(40), activitySteps: [stepped(1, 30)], ...over });

describe("the way back", () => {
  test("week 14, word and tests: jogging is the next step and open", () =>
    expect(standing(ready())).toMatchObject({ waits: false, word: { given: true }, mayTest: true, step: 1, next: { step: 2, open: true, why: [] } }));
  test("[NN2] in pregnancy no step goes up, and no test is offered; everyday steps stay", () => {
    const pregnant = ready({ tests: [] }, "gw=20");
    expect([rulesAgainst(pregnant), standing(pregnant).mayTest]).toEqual([["NN2"], false]);
    expect(standing({ ...pregnant, activitySteps: [] }).next).toEqual({ step: 1, open: true, why: [] });
    expect(activities(content, pregnant, today, assessed(pregnant)).filter(({ item, next }) => next !== undefined && next.step >= item.freeSteps && next.open).map(({ item }) => item.id)).toEqual([]);
  });
  triple({ limit: "li.earliest-impact-vaginal", rules: "[NN3]", what: "days until running may begin", of: (days) => rulesAgainst(ready({}, `pp=${days}d`))!.includes("NN3"), below: true, at: false, above: false });
  test("[NN3] at week 8 it says from which day; an unknown day is too early and has none; walking is open all the same", () => {
    const eight = calmWoman(today, "pp=8w");
    expect(standing(eight).gate.map(({ rule }) => rule)).toEqual(["NN3", "NN4", "NN5"]);
    expect([standing(eight).from, standing(eight).mayTest, standing(eight).next]).toEqual([on(28), false, { step: 1, open: true, why: [] }]);
    expect(rulesAgainst({ ...eight, activitySteps: [stepped(1, 9)] })).toEqual(["NN3", "NN4", "NN5"]);
    const { on: _, ...end } = eight.person.end!;
    const unknown = { ...ready(), person: { ...eight.person, end } };
    expect([standing(unknown).from, rulesAgainst(unknown)!.includes("NN3")]).toEqual([undefined, true]);
  });
  test("[NN4] without a doctor's word it waits; the word on the clearance counts too, and nobody else's", () => {
    expect(rulesAgainst(ready({ words: [] }))).toEqual(["NN4"]);
    expect(rulesAgainst(ready({ words: [word("cl.run")] }))).toEqual([]);
    expect(rulesAgainst(ready({ words: [word("na.run", "other")] }))).toEqual(["NN4"]);
    expect(rulesAgainst(ready({ words: [word("na.cycling")] }))).toEqual(["NN4"]);
  });
  test("[NN5] every test clean since the last sign; a test left for another day changes nothing", () => {
    expect(rulesAgainst(ready({ tests: allClean(40).slice(1) }))).toEqual(["NN5"]);
    const leaked = ready({ tests: [...allClean(40), done("na.test.hops", 20, "with-sign")] });
    expect(rulesAgainst(leaked)).toEqual(["NN5"]);
    expect(standing(leaked).tests.filter(({ state }) => state === "with-sign").map(({ id }) => id)).toEqual(["na.test.hops"]);
    expect(rulesAgainst({ ...leaked, tests: [...leaked.tests!, done("na.test.hops", 15)] })).toEqual(["NN5"]);
    expect(rulesAgainst({ ...leaked, tests: [...leaked.tests!, ...allClean(15)] })).toEqual([]);
    expect(rulesAgainst(ready({ tests: [...allClean(40), done("na.test.hops", 20, "not-done")] }))).toEqual([]);
    expect(rulesAgainst(ready({ tests: [...allClean(40)], stageSince: on(-35), words: [word("na.run", "physician", 30)] }))).toEqual(["NN5"]);
  });
  test("[NN6] fine moves her onto the step, a sign one lower, nobody climbs two; the tests come again", () => {
    expect(standing(ready({ activitySteps: [stepped(1, 30), stepped(2, 20), stepped(3, 9)] })).step).toBe(3);
    expect(standing(ready({ activitySteps: [stepped(4, 9)] })).step).toBe(1);
    const hurt = ready({ activitySteps: [stepped(1, 30), stepped(2, 20), stepped(3, 9, "sign")] });
    expect([standing(hurt).step, rulesAgainst(hurt)]).toEqual([2, ["NN5"]]);
    expect(standing(ready({ activitySteps: [stepped(0, 9, "sign")] })).step).toBe(0);
    expect(standing(ready({ activitySteps: [stepped(1, 30)], stageSince: on(-20) })).step).toBe(0);
  });
  test("[NN10] she may tell of the step above where it is open, else once more of the one she is on, and never of the lowest", () => {
    expect(standing(ready()).toTell).toBe(2);
    expect(standing(ready({ activitySteps: [stepped(1, 30), stepped(2, 3)] })).toTell).toBe(2);
    expect(standing(calmWoman(today, "pp=8w")).toTell).toBe(1);
    const hardDay = withScreen(ready({ activitySteps: [] }), today, { answers: { "f.leg-numb-old": "yes" }, at: at(today, 15) });
    expect([standing(hardDay).next?.open, standing(hardDay).toTell]).toEqual([false, undefined]);
  });
  test("[NN10] beyond everyday life not in pregnancy; while it waits only of what she is past everyday life in", () => {
    const { freeSteps } = standing(ready()).item;
    expect(freeSteps).toBe(2);
    const walked = { ...calmWoman(today, "pp=8w"), activitySteps: [stepped(1, 9)] };
    expect([standing(walked).next?.open, standing(walked).toTell]).toEqual([false, 1]);
    const jogged = ready({ words: [], activitySteps: [stepped(1, 30), stepped(2, 20)] });
    expect([standing(jogged).waits, standing(jogged).next?.open, standing(jogged).toTell]).toEqual([true, false, 2]);
    const expecting = ready({ words: [], activitySteps: [stepped(1, 30), stepped(2, 20)] }, "gw=20");
    expect([standing(expecting).step, standing(expecting).toTell]).toEqual([2, undefined]);
  });
  test("[JO34] what she told last may be taken back on its own day", () => {
    expect(standing(ready({ activitySteps: [stepped(1, 0)] })).last?.canTakeBack).toBe(true);
    expect(standing(ready()).last?.canTakeBack).toBe(false);
  });
  triple({ limit: "li.activity-step-days", rules: "[NN7]", what: "days since the last step", of: (days) => rulesAgainst(ready({ activitySteps: [stepped(1, days)] })), below: ["NN7"], at: [], above: [] });
  test("[NN8] not while a row is open, nor before today's screen, nor days after a red one; then no test either", () => {
    const open = withScreen(ready(), today, { answers: { "f.leg-numb-old": "yes" }, at: at(today, 15) });
    expect(assessed(open).disposition).not.toBe("routine");
    expect([rulesAgainst(open), standing(open).mayTest]).toEqual([["NN8"], false]);
    expect(rulesAgainst({ ...ready(), screens: [] })).toContain("NN8");
  });
  test("[NN7] the same step told fine again does not begin the days anew; a sign does", () => {
    expect(rulesAgainst(ready({ activitySteps: [stepped(1, 30), stepped(1, 1)] }))).toEqual([]);
    expect(rulesAgainst(ready({ activitySteps: [stepped(1, 30), stepped(2, 20), stepped(2, 3, "sign")], tests: allClean(2) }))).toEqual(["NN7"]);
  });
  test("[NN2] brisk walking in the weeks in which it does not wait is open in pregnancy too", () => {
    const brisk = (state: string) => rulesAgainst(calmWoman(today, state, { activitySteps: [stepped(1, 30, "fine", "na.brisk-walk")] }), "na.brisk-walk");
    expect([brisk("gw=20"), brisk("gw=32")]).toEqual([[], ["NN2"]]);
  });
  triple({ limit: "li.activity-step-days", rules: "[NN8]", what: "days since a red day", below: ["NN8"], at: [], above: [], of: (days) => rulesAgainst(ready({
    decisions: [{ session: "s", day: on(-days), exercise: "ex.clam", verdict: "red", change: "down", from: 1, to: 0, wait: 0, rule: "DO4" }],
  })) });
  test("[NN9] tests wait for week and word", () => {
    expect(standing(ready({ words: [] })).mayTest).toBe(false);
    expect(standing(ready({}, "pp=8w")).mayTest).toBe(false);
    expect(standing(ready({ tests: [] })).mayTest).toBe(true);
  });
});

describe("demands that wait for tests", () => {
  const grounds = (of: History, demand: "single-leg" | "impact" | "supine-flexion") => assessed(of).forbidden.get(demand)?.map(({ rule }) => rule) ?? [];
  const woman = (over: Partial<History> = {}, state = "pp=14w") => calmWoman(today, state, over);
  const stand = (ago: number, result: TestRecord["result"] = "clean") => done("single-leg-10-seconds", ago, result);
  test("[AS10] one leg opens with its test, closes with a sign, opens with a later clean one", () => {
    expect(grounds(woman(), "single-leg")).toEqual(["AS10"]);
    expect(grounds(woman({ tests: [stand(3)] }), "single-leg")).toEqual([]);
    expect(grounds(woman({ tests: [stand(3), stand(2, "with-sign")] }), "single-leg")).toEqual(["AS10"]);
    expect(grounds(woman({ tests: [stand(3), stand(2, "with-sign"), stand(1)] }), "single-leg")).toEqual([]);
    const together = woman({ tests: [stand(3, "with-sign"), stand(3)] });
    expect([grounds(together, "single-leg"), demandTestsNow(content, together, today, assessed(together))[0]?.tests[0]?.state]).toEqual([["AS10"], "with-sign"]);
    expect(grounds(woman({ tests: [stand(3)] }, "pp=5w"), "single-leg")).toEqual(["AS7"]);
    expect(grounds(woman({}, "gw=20"), "single-leg")).toEqual([]);
  });
  test("[AS10] a word that names the demand stands in the place of the test until a later sign; another word does not", () => {
    const named = [word("demand.single-leg", "physiotherapist", 10)];
    expect(grounds(woman({ words: named }), "single-leg")).toEqual([]);
    expect(grounds(woman({ words: named, tests: [stand(2, "with-sign")] }), "single-leg")).toEqual(["AS10"]);
    expect(grounds(woman({ words: [word("ex.lunge", "physiotherapist", 10)] }), "single-leg")).toEqual(["AS10"]);
  });
  test("[AS10] impact waits for its seven tests beside the word; a sign in a step of running closes it again", () => {
    const seven = content.earliestUse.find(({ demand }) => demand === "impact")!.tests!.map((id) => done(id, 9));
    const words = [word("cl.run")];
    expect(grounds(woman({ words }), "impact")).toEqual(["AS10"]);
    expect(grounds(woman({ words, tests: seven.slice(1) }), "impact")).toEqual(["AS10"]);
    expect(grounds(woman({ words, tests: seven }), "impact")).toEqual([]);
    expect(grounds(woman({ words, tests: seven, activitySteps: [stepped(2, 5, "sign")] }), "impact")).toEqual(["AS10"]);
    expect(grounds(woman({ words, tests: seven, activitySteps: [stepped(2, 5, "sign", "na.cycling")] }), "impact")).toEqual([]);
    expect(grounds(woman({ tests: seven }), "impact")).toEqual(["cl.run"]);
  });
  test("[AS10] the split lunge is left out of her plan until she has stood on one leg", () => {
    const lunge = (of: History) => planDay(content, of, today, { minutes: 20, place: "standing" }).excluded.filter(({ exercise, version, reasons }) => exercise === "ex.lunge" && version === "split" && reasons.some(({ rule }) => rule === "AS10")).length;
    expect([lunge(woman()), lunge(woman({ tests: [stand(3)] }))]).toEqual([1, 0]);
  });
  test("[NN9] the one-leg test is offered from its week, and not in pregnancy", () => {
    const offered = (state: string) => { const of = woman({}, state); return demandTestsNow(content, of, today, assessed(of)).map(({ demand, mayTest, passed }) => [demand, mayTest, passed]); };
    expect(offered("pp=5w")).toEqual([["single-leg", false, false]]);
    expect(offered("pp=14w")).toEqual([["single-leg", true, false]]);
    expect(offered("gw=20")).toEqual([]);
  });
});
