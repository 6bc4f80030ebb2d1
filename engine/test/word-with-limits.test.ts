/** "Yes, with limits": what a word named opens, and nothing beside it (SPEC WB10). */
import { describe, expect, test } from "vitest";
import { assess, openRows, planDay, unseenTooLong, waysWaiting, type History, type WordRecord } from "../src/index.ts";
import { candidates } from "../src/candidates.ts";
import { addDays, at, calmWoman, content, today, withScreen } from "./make.ts";

const word = (over: Partial<WordRecord>): WordRecord => ({ at: at(today, 8), day: today, for: "cl.heart", who: "physician", ...over });
const her = (standing: Readonly<Record<string, "yes">>, words: readonly WordRecord[], state = "pp=20w"): History => {
  const calm = calmWoman(today, state);
  return { ...calm, standing: { ...calm.standing, ...standing }, words };
};
const judged = (of: History) => assess(content, of, today, of.screens.at(-1), "full");
const places = content.places;
const able = (of: History): readonly string[] => {
  const assessment = judged(of);
  return [...new Set(places.flatMap((place) => content.exercises.flatMap((exercise) => exercise.versions.flatMap((version) =>
    candidates({ ...content, exercises: [{ ...exercise, ladder: exercise.ladder.filter((rung) => rung.version === version.id) }] }, { ...of, equipment: content.questions.find(({ id }) => id === "equipment")!.values as readonly string[] }, today, { minutes: 20, place }, assessment)
      .able.map((candidate) => `${candidate.exercise.id}.${candidate.version.id}`)))))].sort();
};
const quiet = content.exercises.filter((exercise) => (exercise as { quiet?: true }).quiet === true).map(({ id }) => id as string);

describe("[WB10] where some demands wait", () => {
  test("the ways named open, the others keep waiting, and it is still listed as waiting", () => {
    const before = her({ "cl.disc": "yes" }, []);
    const named = her({ "cl.disc": "yes" }, [word({ for: "cl.disc", who: "physiotherapist", only: ["ex.open-book.side-half"] })]);
    const opened = able(named).filter((way) => !able(before).includes(way));
    expect(opened).toEqual(["ex.open-book.side-half"]);
    expect(judged(named).waiting.find(({ for: what }) => what === "cl.disc")).toMatchObject({ only: ["ex.open-book.side-half"] });
  });
  test("another ground against the same way still holds", () => {
    const only = ["ex.open-book.side-half"];
    const both = her({ "cl.disc": "yes", "cl.slip": "yes" }, [word({ for: "cl.disc", who: "physiotherapist", only })]);
    expect(able(both)).not.toContain("ex.open-book.side-half");
    const each = her({ "cl.disc": "yes", "cl.slip": "yes" }, [word({ for: "cl.disc", who: "physiotherapist", only }), word({ for: "cl.slip", who: "physiotherapist", only })]);
    expect(able(each)).toContain("ex.open-book.side-half");
  });
  test("after a tear the way named is no longer early for want of that word, and others are", () => {
    const tests = [{ at: at(today), day: today, test: "single-leg-10-seconds", result: "clean" as const }];
    const torn = { ...her({}, [word({ for: "cl.tear", who: "physiotherapist", only: ["ex.lunge.split"] })]), tests };
    const woman: History = { ...torn, person: { ...torn.person, end: { ...torn.person.end, tear: "3-4" } } };
    expect(able({ ...woman, words: [] }).filter((way) => way.startsWith("ex.lunge"))).toEqual(["ex.lunge.shift"]);
    expect(able(woman).filter((way) => /lunge|lifting.bag|squat.free/.test(way))).toEqual(["ex.lunge.shift", "ex.lunge.split"]);
    // The word on the tear is no word on one leg: its own test stands (AS10).
    expect(able({ ...woman, tests: [] })).not.toContain("ex.lunge.split");
  });
  test("a later whole word opens all; a later one with limits narrows; past its date nothing of it is left", () => {
    const limits = word({ for: "cl.hip-roll", only: ["ex.hip-roll.low"] });
    const whole = word({ for: "cl.hip-roll", at: at(today, 10) });
    const rolls = (words: readonly WordRecord[]) => able(her({}, words)).filter((way) => way.startsWith("ex.hip-roll"));
    expect(rolls([limits])).toEqual(["ex.hip-roll.low"]);
    expect(rolls([limits, whole])).toEqual(["ex.hip-roll.full", "ex.hip-roll.low"]);
    expect(rolls([whole, { ...limits, at: at(today, 11) }])).toEqual(["ex.hip-roll.low"]);
    expect(rolls([{ ...limits, day: addDays(today, -3), until: addDays(today, -1) }])).toEqual([]);
  });
});

describe("[WB10] where all waited", () => {
  const only = ["ex.cat-cow.seated", "ex.standing-tall.sitting", "ex.chest-release.sitting"];
  test("the quiet moves and what was named, and a session of them; without the word breathing only", () => {
    expect(judged(her({ "cl.heart": "yes" }, [])).exercise).toBe("breathing-only");
    const named = her({ "cl.heart": "yes" }, [word({ only })]);
    expect(judged(named).exercise).toBe("limited");
    expect(able(named).filter((way) => !quiet.some((id) => way.startsWith(`${id}.`)))).toEqual([...only].sort());
    const plan = planDay(content, named, today, { minutes: 10, place: "chair" });
    expect(plan.session!.steps.length).toBeGreaterThan(0);
    for (const { exercise, version } of plan.session!.steps) expect([...only, ...quiet].some((way) => way === exercise || way === `${exercise}.${version}`)).toBe(true);
  });
  test("two words with limits leave what both named; one that is missing leaves breathing", () => {
    const heart = word({ only });
    const clot = word({ for: "cl.clot", only: ["ex.cat-cow.seated"] });
    const moves = (words: readonly WordRecord[]) => able(her({ "cl.heart": "yes", "cl.clot": "yes" }, words)).filter((way) => !quiet.some((id) => way.startsWith(`${id}.`)));
    expect(moves([heart, clot])).toEqual(["ex.cat-cow.seated"]);
    expect(moves([heart])).toEqual([]);
  });
  test("from someone whose word it is not, it opens nothing", () =>
    expect(judged(her({ "cl.heart": "yes" }, [word({ who: "midwife", only })])).exercise).toBe("breathing-only"));
});

test("[WB10] what can be named is what waits: no quiet move, nothing that is off by default, nothing where no way asks for it", () => {
  expect(waysWaiting(content, "cl.hip-roll")).toEqual(["ex.hip-roll.low", "ex.hip-roll.full"]);
  expect(waysWaiting(content, "cl.tight")).toEqual([]);
  expect(waysWaiting(content, "cl.heart").some((way) => way.startsWith("ex.breathing") || way === "ex.wiggle.roller")).toBe(false);
  expect(waysWaiting(content, "age")).toEqual(waysWaiting(content, "cl.heart"));
});

test("[WB11] li.unseen-hours: below, at and above, for a same-day row only, from the first screen that brought it", () => {
  const hours = content.limits["li.unseen-hours"].value;
  const found = withScreen(calmWoman(addDays(today, -1)), today, { answers: { "f.leg-swell-one": "yes" } });
  const [row] = openRows(content, found, today);
  const late = (after: number) => unseenTooLong(content, found, row!, at(today, 9 + after));
  expect(row?.disposition).toBe("same-day");
  expect([hours - 1, hours, hours + 1].map(late)).toEqual([false, true, true]);
  expect(unseenTooLong(content, found, { ...row!, disposition: "within-days" }, at(today, 23))).toBe(false);
});

test("[WB11] found again on the day it was seen to, its hours begin anew", () => {
  const hours = content.limits["li.unseen-hours"].value;
  const found = withScreen(calmWoman(addDays(today, -1)), today, { id: "first", at: at(today, 8), answers: { "f.leg-swell-one": "yes" } });
  const seen: History = { ...found, seen: [{ at: at(today, 13), day: today, row: "rf.clot", who: "physician", inPerson: true, outcome: "nothing-serious" }] };
  const again = withScreen(seen, today, { id: "second", at: at(today, 14), answers: { "f.leg-swell-one": "yes" } });
  const row = openRows(content, again, today).find(({ rule }) => rule === "rf.clot");
  expect(row).toMatchObject({ secondTime: true });
  expect([13, 14 + hours - 1, 14 + hours].map((hour) => unseenTooLong(content, again, row!, at(today, hour)))).toEqual([false, false, true]);
});
