/** What a mother reads is plain: grade 6 or below by Flesch and Kincaid, text by text, and short texts in groups by file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { messagesOf } from "../src/index.ts";
import { knownWords } from "./known-words.ts";
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from "./reading.ts";

const most = 6;
const long = 8;
const messages: Readonly<Record<string, string>> = messagesOf("en");

/** For a professional or a reviewer: letters, the clinician's line, the three cells of a claim. */
const notHers = (key: string): boolean =>
  key.endsWith(".clinician") || key.startsWith("letter.") || /^cl\..+\.letter$/.test(key) || /^claim\..+\.(says|evidence|product)$/.test(key);
const hers = Object.entries(messages).filter(([key]) => !notHers(key));

/** The PHQ-2 is asked in its own words, unchanged. */
const verbatim = new Set(["phq2.interest.ask", "phq2.down.ask", "f.phq2.ask"]);

const folder = fileURLToPath(new URL("../src/text/en/", import.meta.url));
const byFile = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => {
  const source = readFileSync(join(folder, file), "utf8");
  const short = hers.filter(([key, text]) => source.includes(`"${key}":`) && wordsOf(text).length < long).map(([, text]) => text);
  return [file, short] as const;
}).filter(([, short]) => short.length > 0);

describe("reading grade", () => {
  test("the measure tells plain from hard", () => {
    expect(gradeOf("Call your midwife now. Do not wait for the day to pass.")).toBeLessThan(most);
    expect(gradeOf("Immediate obstetric consultation is recommended following substantial deterioration of symptomatology.")).toBeGreaterThan(12);
    expect(sentencesOf("It is 38.0 degrees: warm, e.g. hot. Is it?")).toBe(3);
    expect(wordsOf("Rest until {until}, then call.")).toHaveLength(5);
  });

  test("every text of eight words or more that she reads is at most grade 6", () => {
    const hard = hers.filter(([key, text]) => !verbatim.has(key) && wordsOf(text).length >= long && gradeOf(text) > most)
      .map(([key, text]) => `${key} (${gradeOf(text).toFixed(1)}): ${text}`);
    expect(hard).toEqual([]);
    expect(hers.filter(([, text]) => wordsOf(text).length >= long).length).toBeGreaterThan(900);
  });

  test.each(byFile)("the short texts of %s together are at most grade 6", (_, short) => {
    expect(gradeOf(short.map((text) => (/[.?]$/.test(text) ? text : `${text}.`)).join(" "))).toBeLessThanOrEqual(most);
  });

  test("no sentence she reads is longer than 28 words", () => {
    const runOn = hers.flatMap(([key, text]) => text.split(/[.?]+(?:\s+|$)/).filter((sentence) => wordsOf(sentence).length > 28).map((sentence) => `${key}: ${sentence}`));
    expect(runOn).toEqual([]);
  });

  test("every known word is met, and would count as longer without the list", () => {
    const met = new Set(hers.flatMap(([, text]) => wordsOf(text).map((word) => word.toLowerCase())));
    expect(Object.keys(knownWords).filter((word) => !met.has(word))).toEqual([]);
    expect(Object.keys(knownWords).filter((word) => syllablesOf(word) !== 1)).toEqual([]);
    expect(Object.values(knownWords).filter((reason) => reason.trim() === "")).toEqual([]);
  });
});
