/** FORMAT.md §Versions, §Lines, §Not kept: what a reader takes, what it refuses, and how it says so. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content } from "@lullaback/content";
import { newestVersion, notKept, notKeptRules, readEvent, readJournal, type EventType } from "../src/index.ts";
import { anyEvent, digest, everyType, raw, seed, types } from "./make.ts";

const at = "2026-11-22T10:00:00+00:00";
const line = (type: EventType, fields: object = everyType[type], id = "id-1") => JSON.stringify(raw(type, at, fields, id));
const issuesOf = (text: string) => {
  const read = readJournal(text);
  return read.ok ? [] : read.error;
};

describe("versions", () => {
  test.each(types)("[JO19] a newer %s is from the future: kept and counted, whatever is in it", (type) => {
    expect(readJournal(`${line("MilkTold")}\n${JSON.stringify({ id: "later", v: newestVersion[type] + 1, type, something: { new: [1] } })}`))
      .toMatchObject({ ok: true, value: { events: [{ type: "MilkTold" }], future: 1 } });
  });
  test("[JO19] an unknown type is from the future from version 2 on", () => {
    expect(readJournal('{"type":"SleepTold","v":2}')).toEqual({ ok: true, value: { events: [], future: 1 } });
  });
  test.each(['{"type":"SleepTold","v":1}', '{"type":"MilkTold","v":0}', '{"type":"MilkTold","v":1.5}', '{"type":"MilkTold","v":"2"}', '{"type":"__proto__","v":2}', '{"type":"toString","v":2}', '{"type":"","v":9}', '{"v":2}'])(
    "[JO20] %s is a mistake", (text) => {
      expect(issuesOf(text).length).toBeGreaterThan(0);
    });
});

describe("lines", () => {
  test("[JO21] blank lines and carriage returns are passed over", () => {
    expect(readJournal(`\r\n${line("MilkTold")}\r\n\n   \n${line("BabyTold", everyType.BabyTold, "id-2")}\r\n`)).toMatchObject({ ok: true, value: { events: [{ id: "id-1" }, { id: "id-2" }], future: 0 } });
  });
  test("[JO21] with one line wrong nothing is taken, and the line is named", () => {
    expect(readJournal(`${line("MilkTold")}\n${line("MilkTold").slice(0, 40)}\n${line("MilkTold")}`))
      .toEqual({ ok: false, error: [{ field: "line 2", problem: "not-json", expected: "one event as JSON" }] });
  });
  test("[JO21] every wrong line is named until reading stops", () => {
    expect(issuesOf("x\n".repeat(5)).map(({ field }) => field)).toEqual([1, 2, 3, 4, 5].map((n) => `line ${n}`));
    const many = issuesOf("x\n".repeat(1000));
    expect(many.length).toBeGreaterThanOrEqual(20);
    expect(many.length).toBeLessThan(50);
  });
  test.each<[string, object, string, string]>([
    ["a day that does not exist", { type: "PregnancyEnded", how: "birth", on: "2026-02-30" }, "line 1.on", "a day that exists"],
    ["sixty weeks pregnant", { type: "PregnancyTold", weeks: 60 }, "line 1.weeks", "<=44"],
    ["half a week", { type: "PregnancyTold", weeks: 20.5 }, "line 1.weeks", "a whole number"],
    ["pain of eleven", { type: "MorningTold", of: "2026-11-21", stillUp: false, pain: 11 }, "line 1.pain", "<=10"],
    ["a birth tomorrow", { type: "PregnancyEnded", how: "birth", on: "2026-11-23" }, "line 1.on", "a day not after the day it was told"],
    ["an answer that is none", { type: "HistoryTold", answers: { "mod.clot": "perhaps" } }, "line 1.answers.mod.clot", '("yes" | "no" | "not-sure" | "rather-not-say")'],
    ["an id of another kind", { type: "HistoryTold", answers: { "f.fever": "no" } }, "line 1.answers.f.fever", "an id that begins with mod. or cl."],
    ["a word for nothing", { type: "WordGiven", for: "everything", who: "physician", name: "Dr A", on: "2026-11-22", how: "phone" }, "line 1.for", "what the word is for: cl.…, ex.…, na.…, demand.… or age"],
    ["a word without a name", { type: "WordGiven", for: "age", who: "physician", name: "", on: "2026-11-22", how: "phone" }, "line 1.name", ">=1"],
    ["a pressure nobody has", { ...everyType.ScreenAnswered, type: "ScreenAnswered", systolic: 400 }, "line 1.systolic", "<=260"],
    ["a digest that is none", { type: "DoseDecided", session: "gap", decisions: [], content: "sha256-12" }, "line 1.content", "a content digest, sha256-…"],
    ["a number without end", { ...everyType.PlanIssued, type: "PlanIssued", reasons: [{ rule: "PD3", facts: { minutes: Number.POSITIVE_INFINITY } }] }, "line 1.reasons.0.facts.minutes", "a number"],
  ])("[JO22] %s", (_, fields, field, expected) => {
    const { type, ...rest } = fields as { type: EventType };
    expect(issuesOf(JSON.stringify(raw(type, at, rest)).replace(/"minutes":null/, '"minutes":1e999'))).toEqual([{ field, problem: "wrong-value", expected }]);
  });
  test("[JO22] what is missing is said to be missing", () => {
    expect(issuesOf(line("MilkTold", {}))).toMatchObject([{ field: "line 1.milk", problem: "missing" }]);
  });
  test("[JO22] names from outside are cut short and made plain", () => {
    const [issue] = issuesOf(line("MilkTold", { ...everyType.MilkTold, [`\u0007${"k".repeat(5000)}`]: 1 }));
    expect(issue?.field.length).toBeLessThan(90);
    expect(issue?.field).toMatch(/^line 1\.\?k+…$/);
  });
  test("[JO23] written and read again it is the same event, and the same line", () => {
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 10 }), (events) => {
      const text = events.map((told) => JSON.stringify(told)).join("\n");
      const read = readJournal(text);
      expect(read).toEqual({ ok: true, value: { events, future: 0 } });
      if (read.ok) expect(read.value.events.map((told) => JSON.stringify(told)).join("\n")).toBe(text);
    }), { seed, numRuns: 300 });
  });
});

describe("[JO24] nothing makes the reader throw, and no issue repeats what was given", () => {
  const junk = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }), fc.json({ maxDepth: 4 }),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => new TextDecoder().decode(bytes)),
    fc.tuple(anyEvent, fc.nat(400)).map(([told, cut]) => JSON.stringify(told).slice(0, cut)),
  );
  test(`junk, half files and random bytes (seed ${seed})`, () => {
    fc.assert(fc.property(junk, (text) => {
      const read = readJournal(text);
      if (!read.ok) for (const { field, expected } of read.error) {
        expect(field).toMatch(/^line \d+/);
        expect(expected).not.toBe("");
      }
    }), { seed, numRuns: 2000 });
  });
  test(`one field of a good event turned into something else (seed ${seed})`, () => {
    const secrets = [{ text: "s3cret-value" }, "s3cret-value", 773311.5, -773311, ["s3cret-value"], null, true, 1e308, "x".repeat(100_000)] as const;
    const spoilt = fc.tuple(anyEvent, fc.nat(), fc.constantFrom(...secrets)).map(([told, pick, value]) => {
      const json = JSON.parse(JSON.stringify(told)) as Record<string, unknown>;
      const keys = Object.keys(json);
      return { ...json, [keys[pick % keys.length] as string]: value };
    });
    fc.assert(fc.property(spoilt, (json) => {
      const read = readEvent(json, "line 1");
      if (read.ok) return;
      const said = JSON.stringify(read.error);
      expect(said).not.toMatch(/s3cret|773311|1e\+308|x{20}/);
      expect(said.length).toBeLessThan(10_000);
    }), { seed, numRuns: 2000 });
  });
  test("a hundred thousand brackets, and a line of megabytes", () => {
    const deep = 100_000;
    for (const text of ["[".repeat(deep), "[".repeat(deep) + "]".repeat(deep), `{"type":"HistoryTold","v":1,"answers":${'{"a":'.repeat(deep)}1${"}".repeat(deep)}}`, "9".repeat(3_000_000), `"${"z".repeat(3_000_000)}"`]) {
      expect(issuesOf(text).length).toBeGreaterThan(0);
    }
  });
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])("the key %s is refused wherever it stands, and nothing is polluted", (key) => {
    const json = line("HistoryTold");
    for (const text of [
      json.replace('{"id"', `{"${key}":{"polluted":true},"id"`), json.replace('"answers":{', `"answers":{"${key}":"yes",`),
    ]) {
      const [issue] = issuesOf(text);
      expect(issue?.field).toContain(key);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("not kept", () => {
  const screen = (answers: object, rows: readonly object[] = []) => ({ cadence: "full", answers, rows, content: digest });
  test("[JO25] the list is content's own", () => {
    const never = [...content.findings, ...content.modifiers].filter((item) => "neverStored" in item && item.neverStored === true).map(({ id }) => id);
    expect([...notKept].sort()).toEqual(never.sort());
    expect([...notKeptRules].sort()).toEqual(content.rules.filter(({ area }) => area === "mind").map(({ id }) => id).sort());
  });
  test.each([...notKept])("[JO25] %s is refused in a screen, a correction and a history, whatever was answered", (id) => {
    for (const answer of ["yes", "no", "not-sure"]) {
      const told: readonly (readonly [EventType, object])[] = id.startsWith("f.")
        ? [["ScreenAnswered", screen({ "f.fever": "no", [id]: answer })], ["ScreenCorrected", { screen: "id-0", answers: { [id]: answer }, confirmed: true, rows: [], content: digest }]]
        : [["HistoryTold", { answers: { "mod.clot": "no", [id]: answer } }]];
      for (const [type, fields] of told) {
        expect(issuesOf(line(type, fields))).toEqual([{ field: `line 1.answers.${id}`, problem: "not-kept", expected: expect.stringContaining("never written down") }]);
      }
    }
  });
  test.each([...notKeptRules])("[JO25] no row and no word for %s", (rule) => {
    const row = { rule, disposition: "same-day", exercise: "breathing-only", area: "mind", precautions: [] };
    expect(issuesOf(line("ScreenAnswered", screen({}, [row])))).toMatchObject([{ field: "line 1.rows.0.rule", problem: "not-kept" }]);
    expect(issuesOf(line("SeenTold", { ...everyType.SeenTold, row: rule }))).toMatchObject([{ field: "line 1.row", problem: "not-kept" }]);
  });
  test("[JO26] only that mod.infect was asked is kept", () => {
    expect(issuesOf(line("ScreenAnswered", { ...screen({}), asked: ["mod.infect"] }))).toEqual([]);
    expect(issuesOf(line("ScreenAnswered", { ...screen({}), asked: ["mod.infect: yes"] }))).toMatchObject([{ field: "line 1.asked.0", problem: "wrong-value" }]);
  });
});
