/** Content has a day; every id it ever issued is in it, or retired with its name kept; what is recalled is retired. */
import { readFileSync } from "node:fs";
import { content, edition, messagesOf, recall, retired, say } from "@lullaback/content";
import { expect, test } from "vitest";
import { issuedIds } from "../src/issued.ts";

const issued = JSON.parse(readFileSync(new URL("../../content/issued.json", import.meta.url), "utf8")) as readonly string[];
const now = new Set(issuedIds(content));
const gone = new Set(retired.map(({ id }) => id));

test("the edition is stamped on the tables as they are: run `npm run edition`", () => {
  expect(edition.digest).toBe(content.digest);
  expect(edition.date).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test("no id that was ever issued is forgotten or used again", () => {
  expect(issued.length).toBeGreaterThan(400);
  expect([...now].filter((id) => !issued.includes(id)), "run `npm run edition`").toEqual([]);
  expect(issued.filter((id) => !now.has(id) && !gone.has(id)), "retire it in content/src/retired.ts").toEqual([]);
  expect([...gone].filter((id) => now.has(id))).toEqual([]);
  expect(issued).toEqual([...new Set(issued)].sort());
});

test("a retired id stays readable in every language, and so does a move no edition here knows", () => {
  for (const language of ["en", "es"] as const) {
    const words: Readonly<Record<string, string>> = messagesOf(language);
    expect([...gone].filter((id) => id.startsWith("ex.") && words[`${id}.name`] === undefined)).toEqual([]);
    expect(say(language).say("ex.of-another-time.name")).toBe(words["retired.move"]);
    expect(say(language).reason({ rule: "DO4", facts: { exercise: "ex.of-another-time" } })).toContain(words["retired.move"]);
  }
  expect(() => say("en").say("rf.of-another-time.because")).toThrow("rf.of-another-time");
});

test("what is recalled is retired, and no edition is too old for itself", () => {
  expect(recall.withdrawn.filter(({ id }) => now.has(id) || !gone.has(id))).toEqual([]);
  expect(recall.oldest <= edition.date).toBe(true);
});
