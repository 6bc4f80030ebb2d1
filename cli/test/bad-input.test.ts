/** Bad input names the field and what would be right, exits 2, loses nothing, and never shows what was answered. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { file, run, well } from "./run.ts";

const issues = (args: readonly string[], input?: string) => {
  const ran = run([...args, "--json"], input);
  expect(ran.code).toBe(2);
  expect(ran.out).toBe("");
  return (JSON.parse(ran.err) as { issues: { field: string; expected: string }[] }).issues;
};

describe("answers files", () => {
  test.each([
    [{ "preg.weeks": 60 }, "answers.preg.weeks", "0 to 44"],
    [{ "end.date": "2026-02-30" }, "answers.end.date", "a day that exists"],
    [{ "end.date": "2027-03-01" }, "answers.end.date", "not after 2026-11-22"],
    [{ "f.fever": "maybe" }, "answers.f.fever", "yes, no, not-sure"],
    [{ "f.fevre": "yes" }, "answers.f.fevre", "lullaback questions"],
    [{ "pain.regions": ["low", "tail"] }, "answers.pain.regions", "low"],
    [{ "pain.worst-24h": "bad" }, "answers.pain.worst-24h", "0 to 10"],
  ])("%j", (over, field, expected) => {
    const found = issues(["screen", file(well(over))]);
    expect(found).toHaveLength(1);
    expect(found[0]?.field).toBe(field);
    expect(found[0]?.expected).toContain(expected);
  });
  test("every wrong field is named at once", () => {
    expect(issues(["plan", file(well({ "preg.weeks": 60, "f.fever": 3, "nonsense": 1 }))]).map(({ field }) => field))
      .toEqual(["answers.f.fever", "answers.preg.weeks", "answers.nonsense"]);
  });
  test("the day and the country", () => {
    expect(issues(["screen", file({ day: "2026-13-01", country: "gb", answers: {} })]).map(({ field }) => field)).toEqual(["day", "country"]);
    expect(issues(["screen", file(well()), "--day", "yesterday"])[0]?.field).toBe("--day");
  });
});

describe("files", () => {
  test.each([
    ["half a file", JSON.stringify(well()).slice(0, 200)],
    ["nothing", ""],
    ["a list", "[1, 2]"],
    ["a number", "7"],
    ["a megabyte of junk", "x".repeat(1_000_000)],
    ["a megabyte of braces", "{".repeat(1_000_000)],
    ["prototype keys", '{"__proto__": {"a": 1}, "answers": {"__proto__": "yes", "constructor": "no"}}'],
  ])("%s", (_name, text) => {
    expect(issues(["screen", "-"], text).length).toBeGreaterThan(0);
  });
  test("a file that is not there, a command that is not there, an option that is not there", () => {
    expect(issues(["screen", "/nowhere/at/all.json"])[0]?.expected).toContain("exists");
    expect(issues(["sing", file(well())])[0]?.field).toBe("command");
    expect(run(["screen", file(well()), "--loud"]).code).toBe(2);
    expect(issues(["plan", file(well()), "--place", "pool"])[0]?.expected).toContain("bed");
    expect(issues(["plan", file(well()), "--minutes", "2"])[0]?.expected).toContain("3 to 60");
    expect(issues(["screen"])[0]?.field).toBe("FILE");
  });
  test("bytes that are no text", () => {
    const ran = run(["screen", "-", "--json"], new Uint8Array([0xff, 0xfe, 0x00, 0x80]));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("UTF-8");
  });
  test("a journal line that is wrong is named by its number", () => {
    const good = { id: "ev-0001", v: 1, type: "MilkTold", at: "2026-11-22T09:00:00+00:00", day: "2026-11-22", milk: "feeding" };
    expect(issues(["plan", "-"], `${JSON.stringify(good)}\n${JSON.stringify({ ...good, milk: "cow" })}\n`)[0]?.field).toBe("line 2.milk");
  });
});

test("random junk never crashes it: 2 and a message, or an answer", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.json(), fc.json().map((text) => `{"answers": ${text}}`)), (text) => {
    const ran = run(["screen", "-"], text);
    expect([0, 2]).toContain(ran.code);
    if (ran.code === 2) expect(ran.err.length).toBeGreaterThan(10);
    expect(ran.err).not.toContain("    at ");
  }), { numRuns: 25, seed: 20261122 });
});

test("what was answered never shows in an error", () => {
  const secret = "a very private thing";
  const ran = run(["screen", file({ day: "2026-11-22", answers: { "f.fever": secret, "goal.first": { deep: secret } } })]);
  expect(ran.code).toBe(2);
  expect(ran.err).not.toContain(secret);
});
