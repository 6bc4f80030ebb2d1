/** Every numbered rule has a test that quotes it, every quoted rule exists, every limit has its below, at and above. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "@lullaback/content";
import { expect, test } from "vitest";
import { inWordsOnly } from "../../content/test/known-limits.ts";

const root = new URL("../../", import.meta.url).pathname;

const testFiles = (): readonly string[] => {
  const walk = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules" || entry.name.startsWith(".") || entry.name === "dist") return [];
    return entry.isDirectory() ? walk(join(folder, entry.name)) : entry.name.endsWith(".test.ts") ? [join(folder, entry.name)] : [];
  });
  return walk(root);
};
/** Names of tests and test groups, as written: the first string of each `test`, `it`, `describe` or `.each` call. */
const text = testFiles().map((file) => readFileSync(file, "utf8")).join("\n");
const rulesOf = (file: string): readonly string[] => [...readFileSync(join(root, file), "utf8").matchAll(/\*\*([A-Z]{2}\d+)\*\*/g)].map((match) => match[1] as string);
const ruleIds = [...rulesOf("engine/SPEC.md"), ...rulesOf("journal/FORMAT.md"), ...rulesOf("figure/SPEC.md")];
const kinds = [...new Set(ruleIds.map((id) => id.slice(0, 2)))].join("|");
const quoted = new Set([...text.matchAll(new RegExp(`\\[((?:${kinds})\\d+)(?:[^\\]]*)\\]`, "g"))].map((match) => match[1] as string));

test("every rule of both SPECs and FORMAT is quoted by a test", () => {
  expect(ruleIds.length).toBeGreaterThan(90);
  expect(ruleIds.filter((id) => !quoted.has(id))).toEqual([]);
});

test("every rule a test quotes exists", () => {
  expect([...quoted].filter((id) => !ruleIds.includes(id))).toEqual([]);
});

test("every number has its below, at and above", () => {
  const triples = new Set([...text.matchAll(/(li\.[a-z0-9-]+)/g)].map((match) => match[1] as string));
  // Earliest-use days are tried cell by cell in assess.test.ts; numbers that only words carry are listed with their reason.
  const missing = Object.keys(content.limits).filter((id) => !triples.has(id) && !id.startsWith("li.earliest-") && !(id in inWordsOnly));
  expect(missing).toEqual([]);
});
