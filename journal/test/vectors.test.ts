/** The frozen vectors (vectors/README.md): every valid journal folds to its history, every invalid one is refused where it says. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold, readJournal } from "../src/index.ts";
import { everyType, rules } from "./make.ts";

const at = (path: string) => new URL(`../vectors/${path}`, import.meta.url);
const text = (path: string) => readFileSync(at(path), "utf8");
const named = (folder: string, end: string) => readdirSync(at(`${folder}/`)).filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length)).sort();

describe("valid", () => {
  test("every journal has its history, and no history is without one", () => {
    expect(named("valid", ".jsonl")).toEqual(named("valid", ".history.json"));
    expect(named("valid", ".jsonl").length).toBeGreaterThanOrEqual(9);
  });
  test.each(named("valid", ".jsonl"))("[JO18] %s", (name) => {
    const read = readJournal(text(`valid/${name}.jsonl`));
    expect(read.ok ? [] : read.error).toEqual([]);
    if (read.ok) expect(JSON.parse(JSON.stringify({ future: read.value.future, history: fold(read.value.events, rules) }))).toMatchObject(JSON.parse(text(`valid/${name}.history.json`)));
  });
  test.each(named("valid", ".jsonl"))("[JO11] [JO12] %s, its lines backwards and twice", (name) => {
    const lines = text(`valid/${name}.jsonl`).split("\n");
    const read = readJournal([...lines, ...lines].reverse().join("\n"));
    if (read.ok) expect(JSON.parse(JSON.stringify(fold(read.value.events, rules)))).toMatchObject(JSON.parse(text(`valid/${name}.history.json`)).history);
    expect(read.ok).toBe(true);
  });
  test("[JO1] every type of event is in them", () => {
    const all = named("valid", ".jsonl").map((name) => text(`valid/${name}.jsonl`)).join("\n");
    for (const type of Object.keys(everyType)) expect(all).toContain(`"type":"${type}"`);
  });
});

describe("invalid", () => {
  test("every journal has its issues, and no issues are without one", () => {
    expect(named("invalid", ".jsonl")).toEqual(named("invalid", ".issues.json"));
    expect(named("invalid", ".jsonl").length).toBeGreaterThanOrEqual(19);
  });
  test.each(named("invalid", ".jsonl"))("[JO22] %s", (name) => {
    const read = readJournal(text(`invalid/${name}.jsonl`));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error.map(({ field, problem }) => ({ field, problem }))).toEqual(JSON.parse(text(`invalid/${name}.issues.json`)));
  });
});
