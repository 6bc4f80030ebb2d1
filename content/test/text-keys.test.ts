/** Every entry has its words, no word is without an entry, and no two files write the same key. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { content, messagesOf, say } from "../src/index.ts";
import { neededKeys, optionalKeys } from "./text-keys.ts";
import { waitingTexts } from "./waiting-texts.ts";

const messages: Readonly<Record<string, string>> = messagesOf("en");
const root = fileURLToPath(new URL("../../", import.meta.url));

const sourceIn = (folder: string): string => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts"));
  return files.map((file) => readFileSync(join(root, folder, file), "utf8")).join("\n");
};

/** Rule numbers of engine/SPEC.md that the engine gives as a reason, with their variants (`SE5-region`). */
const engineReasons = new Set([...sourceIn("engine/src").matchAll(/"([A-Z]{2}\d+(?:-[a-z]+)?)"/g)].map((match) => match[1] as string));

const tables = readdirSync(join(root, "content/src"), { encoding: "utf8" }).filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(root, "content/src", file), "utf8")).join("\n");
const faces = `${sourceIn("engine/src")}\n${sourceIn("cli/src")}\n${sourceIn("assurance/src")}\n${sourceIn("web/src")}\n${tables}`;
/** Whether a face names the key whole, or in a template by all before its last word or all after its id. */
const namedByAFace = (key: string): boolean => {
  const parts = key.split(".");
  const before = parts.slice(0, -1).join(".");
  return faces.includes(`"${key}"`) || faces.includes(`\`${before}.\${`) || (parts.length > 2 && faces.includes(`}.${parts.slice(2).join(".")}\``));
};

describe("texts", () => {
  test("every entry of every table has its words", () => {
    expect(neededKeys().filter((key) => (messages[key] ?? "").trim() === "")).toEqual([]);
  });

  test("every reason the engine gives has its sentence", () => {
    expect([...engineReasons].filter((rule) => messages[`reason.${rule}`] === undefined)).toEqual([]);
    expect(engineReasons.size).toBeGreaterThan(20);
  });

  test("no word stands without an entry, a reason or a face that says it", () => {
    const known = new Set([...neededKeys(), ...optionalKeys(), ...[...engineReasons].map((rule) => `reason.${rule}`), ...Object.keys(waitingTexts)]);
    expect(Object.keys(messages).filter((key) => !known.has(key) && !namedByAFace(key))).toEqual([]);
  });

  test("a text that waits for its face exists and says what for", () => {
    expect(Object.entries(waitingTexts).filter(([key, why]) => messages[key] === undefined || why.trim() === "").map(([key]) => key)).toEqual([]);
  });

  test("no key is written in two files, where one would silently win", () => {
    const written = new Map<string, string[]>();
    const folder = "content/src/text/en";
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
      for (const [, key] of readFileSync(join(root, folder, file), "utf8").matchAll(/(?:^|[{,])\s*"([^"]+)":/gm)) {
        written.set(key as string, [...(written.get(key as string) ?? []), file]);
      }
    }
    expect(written.size).toBe(Object.keys(messages).length);
    expect([...written].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  test("every rule, precaution, clearance and standing limit says why in one text, with no brace left over", () => {
    const speech = say("en");
    const left = [...content.rules, ...content.precautions, ...content.clearances, ...content.standingLimits]
      .map(({ id }) => speech.reason({ rule: id, facts: {} })).filter((text) => /[{}]/.test(text));
    expect(left).toEqual([]);
  });

  test("a key that does not exist is an error, never an empty word", () => {
    expect(() => say("en").say("rf.no-such-rule.because")).toThrow("rf.no-such-rule.because");
    expect(say("en").maybe("rf.no-such-rule.because")).toBeUndefined();
  });
});
