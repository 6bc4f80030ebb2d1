/** FORMAT.md §Answers files: checked once, told as events, and what is never kept stays apart. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, type Day, type Moment } from "@lullaback/base";
import { content, type Question } from "@lullaback/content";
import { screenOf } from "@lullaback/engine";
import { answersToEvents, fold, notKept, readAnswers, readJournal, withUnkept, type Answers } from "../src/index.ts";
import { rules, seed } from "./make.ts";

const today = day("2026-11-22");
const at = "2026-11-22T12:00:00+00:00" as Moment;
const file = (answers: unknown, more: object = {}) => ({ day: today, country: "GB", answers, ...more });
const issuesOf = (json: unknown, override?: Day) => {
  const read = readAnswers(content, json, override);
  return read.ok ? [] : read.error;
};
const answersOf = (values: object): Answers => {
  const read = readAnswers(content, file(values));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const told = (values: object) => answersToEvents(content, answersOf(values), at, today, "answers", "full");

describe("[JO27] what is wrong is named, with what would be right", () => {
  test.each<[string, object, string, string, string]>([
    ["sixty weeks pregnant", { "preg.weeks": 60 }, "answers.preg.weeks", "wrong-value", "a whole number from 0 to 44"],
    ["half a week", { "preg.weeks": 20.5 }, "answers.preg.weeks", "wrong-value", "a whole number from 0 to 44"],
    ["a number as text", { "preg.weeks": "20" }, "answers.preg.weeks", "wrong-value", "a whole number from 0 to 44"],
    ["a day that does not exist", { "end.date": "2026-02-30" }, "answers.end.date", "wrong-value", "a day that exists, like 2026-11-22"],
    ["a birth tomorrow", { "end.date": "2026-11-23" }, "answers.end.date", "wrong-value", "a day not after 2026-11-22"],
    ["a birth a century ago", { "end.date": "1926-01-01" }, "answers.end.date", "wrong-value", "a day of her own life"],
    ["a question nobody asks", { "f.feverish": "yes" }, "answers.f.feverish", "unknown-question", "an id that `lullaback questions` lists"],
    ["a clearance that is never asked", { "cl.hip-roll": "yes" }, "answers.cl.hip-roll", "unknown-question", "an id that `lullaback questions` lists"],
    ["a finding kept to herself", { "f.fever": "rather-not-say" }, "answers.f.fever", "wrong-value", "one of yes, no, not-sure"],
    ["yes as true", { "f.fever": true }, "answers.f.fever", "wrong-value", "one of yes, no, not-sure"],
    ["a place twice", { "pain.regions": ["low", "low"] }, "answers.pain.regions", "wrong-value", "a list, each once, of neck, shoulders, upper, mid, low, sacrum, buttock, pelvis-front, hip, leg, knee"],
    ["pain of eleven", { "pain.now": 11 }, "answers.pain.now", "wrong-value", "a whole number from 0 to 10"],
    ["a goal without end", { "goal.first": "x".repeat(81) }, "answers.goal.first", "wrong-value", "text of at most 80 characters"],
  ])("%s", (_, values, field, problem, expected) => {
    expect(issuesOf(file(values))).toEqual([{ field, problem, expected }]);
  });
  test.each<[string, unknown, string, string]>([
    ["no object", "yes", "file", "wrong-value"], ["a list", [], "file", "wrong-value"], ["nothing", null, "file", "wrong-value"],
    ["without answers", { day: today }, "answers", "missing"], ["answers as a list", file([]), "answers", "wrong-value"],
    ["another field", file({}, { name: "Anna" }), "name", "unknown-field"], ["a day that is none", file({}, { day: "22.11.2026" }), "day", "wrong-value"],
    ["a country by name", file({}, { country: "Britain" }), "country", "wrong-value"],
  ])("%s", (_, json, field, problem) => {
    expect(issuesOf(json)).toMatchObject([{ field, problem }]);
  });
  test("all at once, not only the first", () => {
    expect(issuesOf(file({ "preg.weeks": 60, "f.feverish": "yes", "pain.now": -1 })).map(({ field }) => field)).toEqual(["answers.preg.weeks", "answers.f.feverish", "answers.pain.now"]);
  });
  test("the day asked for goes before the day of the file", () => {
    expect(issuesOf(file({ "end.date": "2026-11-22" }), day("2026-11-21"))).toHaveLength(1);
    expect(issuesOf(file({ "end.date": "2026-11-22" }), day("2026-11-22"))).toEqual([]);
  });
  test("a good file comes back as it was given", () => {
    const values = { "state.now": "pregnant", "preg.weeks": 20, "pain.regions": ["low"], "f.fever": "not-sure", "mod.infect": "rather-not-say" };
    expect(readAnswers(content, file(values))).toEqual({ ok: true, value: { day: today, country: "GB", values } });
  });
});

describe("[JO24] nothing makes the reader throw, and no issue repeats an answer", () => {
  const key = fc.oneof(fc.constantFrom("f.fever", "preg.weeks", "end.date", "pain.regions", "goal.first", "__proto__", "constructor", "toString"), fc.string());
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom("s3cret-value", ["s3cret-value"], { "s3cret-value": 1 }, "x".repeat(200_000), 773311.5));
  test(`junk (seed ${seed})`, () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue({ maxDepth: 5 }), fc.dictionary(key, value).map((values) => file(values))), (json) => {
      for (const { field, expected } of issuesOf(JSON.parse(JSON.stringify(json)))) {
        expect(field.length).toBeGreaterThan(0);
        expect(expected).not.toMatch(/s3cret|773311|x{20}/);
      }
    }), { seed, numRuns: 2000 });
  });
  test("keys every object has are questions nobody asks", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(issuesOf(JSON.parse(`{"answers":{"${name}":{"polluted":true}}}`))).toMatchObject([{ field: `answers.${name}`, problem: "unknown-question" }]);
      expect(issuesOf(JSON.parse(`{"answers":{},"${name}":{"polluted":true}}`))).toMatchObject([{ field: name, problem: "unknown-field" }]);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  test("a file of a hundred thousand wrong answers is answered shortly", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`no.${n}`, n]));
    expect(JSON.stringify(issuesOf(file(many))).length).toBeLessThan(20_000);
  });
  test("deep nesting", () => {
    expect(issuesOf(JSON.parse(`{"answers":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`))).toHaveLength(1);
  });
});

/** Any answers that content would take. */
const anyAnswers = fc.record(Object.fromEntries([
  ...(content.questions as readonly Question[]).map((question) => [question.id, fc.option(valueOf(question), { nil: undefined })] as const),
  ...[...content.findings, ...content.modifiers, ...content.clearances.filter(({ asked }) => asked)].map(({ id }) =>
    [id, fc.option(fc.constantFrom("yes", "no", "not-sure"), { nil: undefined })] as const),
])).map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));

function valueOf({ kind, values = [], min = 0, max = 100 }: Question): fc.Arbitrary<unknown> {
  switch (kind) {
    case "yes-no": return fc.constantFrom("yes", "no", "not-sure");
    case "one-of": return fc.constantFrom(...values);
    case "many-of": return fc.subarray([...values]);
    case "number": return fc.integer({ min, max });
    case "date": return fc.constantFrom("2026-11-22", "2026-11-01", "2025-01-31");
    case "text": return fc.string({ maxLength: max });
  }
}

describe("told as events", () => {
  test(`[JO28] any answers become lines that read back the same, in an order that folds the same (seed ${seed})`, () => {
    fc.assert(fc.property(anyAnswers, (values) => {
      const { events } = told(values);
      expect(readJournal(events.map((event) => JSON.stringify(event)).join("\n"))).toEqual({ ok: true, value: { events, future: 0 } });
      expect(fold([...events].reverse(), rules)).toEqual(fold(events, rules));
    }), { seed, numRuns: 150 });
  });
  test.each<[string, object, object]>([
    ["pregnant", { "state.now": "pregnant", "preg.weeks": 20, "preg.babies": "3-or-more", "preg.place-scanned": "yes" }, { situation: "pregnant", pregnancy: { weeks: 20, toldOn: today, babies: 3, placeScanned: "yes" } }],
    ["gave birth", { "state.now": "gave-birth", "end.date": "2026-11-01", "end.weeks": 39, "end.mode": "caesarean", "end.tear": "none-to-2", "end.needle": "spinal", "end.needle-date": "2026-10-31", "end.blood-loss": "yes", milk: "feeding", "baby.now": "in-hospital" },
      { situation: "gave-birth", milk: "feeding", baby: "in-hospital", end: { on: "2026-11-01", weeks: 39, mode: "caesarean", tear: "none-to-2", needle: "spinal", needleOn: "2026-10-31", bloodLoss: "yes" } }],
    ["a pregnancy ended", { "state.now": "pregnancy-ended", "end.date": "2026-11-01", "end.weeks": 10, "end.operation": "through-vagina" }, { situation: "pregnancy-ended", end: { on: "2026-11-01", weeks: 10, operation: "through-vagina" } }],
    ["pregnant again", { "state.now": "pregnant-again", "preg.weeks": 9, "end.date": "2026-06-01", "end.mode": "vaginal" }, { situation: "pregnant-again", pregnancy: { weeks: 9, toldOn: today }, end: { on: "2026-06-01", mode: "vaginal" } }],
    ["never", { "state.now": "never" }, { situation: "never" }],
    ["over two years", { "state.now": "over-two-years" }, { situation: "over-two-years" }],
    ["not told", { age: "16-17" }, { ageGroup: "16-17" }],
  ])("[JO28] %s", (_, values, person) => {
    expect(fold(told(values).events, rules).person).toEqual(person);
  });
  test("[JO28] the screen, her history and what is at hand", () => {
    const history = fold(told({ "f.fever": "yes", "f.ha": "not-sure", "pain.regions": ["low", "hip"], "pain.now": 3, "pain.worst-24h": 5, "bp.systolic": 130, "bp.diastolic": 80, "pain.seen-on": "2026-11-20", "mod.clot": "yes", "cl.disc": "no", equipment: ["ball"] }).events, rules);
    expect(history.screens).toMatchObject([{ day: today, cadence: "full", answers: { "f.fever": "yes", "f.ha": "not-sure" }, regions: ["low", "hip"], painNow: 3, painWorst24h: 5, systolic: 130, diastolic: 80 }]);
    expect(history).toMatchObject({ standing: { "mod.clot": "yes", "cl.disc": "no" }, equipment: ["ball"], painSeen: { on: "2026-11-20", worseSince: "not-sure" } });
  });
});

describe("[JO29] what is never kept", () => {
  const never = [...notKept];
  test.each(never)("%s is in no event, and acts on this screen", (id) => {
    const { events, unkept } = told({ "state.now": "gave-birth", "end.date": "2026-11-01", "f.fever": "no", [id]: "yes" });
    const text = JSON.stringify(events);
    expect(text.replaceAll('"asked":["mod.infect"]', "")).not.toContain(id);
    expect(unkept).toEqual({ [id]: "yes" });
    expect(withUnkept(fold(events, rules), { events, unkept }).screens.at(-1)?.answers[id]).toBe("yes");
  });
  test("thoughts of hurting herself stop this screen, and leave the next one as any other", () => {
    const tale = told({ "state.now": "gave-birth", "end.date": "2026-06-01", "end.mode": "vaginal", "end.needle": "none", age: "18-44", "f.self-harm": "yes" });
    const kept = fold(tale.events, rules);
    const acting = withUnkept(kept, tale);
    const rowsOf = (history: typeof kept) => screenOf(content, history, today, history.screens.at(-1), "full").rows.map(({ rule }) => rule);
    expect(rowsOf(acting)).toContain("rf.self-harm");
    expect(rowsOf(kept)).toEqual([]);
  });
  test("the two questions about mood become a score for this screen only", () => {
    const tale = told({ "phq2.interest": "several-days", "phq2.down": "nearly-every-day" });
    expect(tale.phq2).toBe(4);
    expect(JSON.stringify(tale.events)).not.toMatch(/phq2|several-days|nearly-every-day/);
    expect(withUnkept(fold(tale.events, rules), tale).screens.at(-1)?.phq2).toBe(4);
    expect(told({ "f.fever": "no" }).phq2).toBeUndefined();
  });
});
