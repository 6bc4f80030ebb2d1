/** The pseudo-locale marks every message and keeps what will be filled in, so that text outside the files shows. */
import { describe, expect, test } from "vitest";
import { content, messagesOf, pseudo, say } from "../src/index.ts";

const english: Readonly<Record<string, string>> = messagesOf("en");
const marked: Readonly<Record<string, string>> = messagesOf("en-XA");
const braces = (text: string): readonly string[] => [...text.matchAll(/\{[^}]*\}/g)].map(([brace]) => brace);

describe("pseudo-locale", () => {
  test("has every key of English and no other", () => {
    expect(Object.keys(marked)).toEqual(Object.keys(english));
  });

  test("marks every message, makes it longer, and changes its letters", () => {
    const plain = Object.entries(marked).filter(([key, text]) => {
      const was = english[key] as string;
      return !text.startsWith("[") || !text.endsWith("]") || text.length <= was.length || (/[aeiou]/i.test(was.replace(/\{[^}]*\}/g, "")) && text.includes(was));
    });
    expect(plain.map(([key]) => key)).toEqual([]);
  });

  test("keeps every place that is filled in, in order", () => {
    const lost = Object.entries(marked).filter(([key, text]) => braces(text).join() !== braces(english[key] as string).join());
    expect(lost.map(([key]) => key)).toEqual([]);
    expect(pseudo({ one: "In {days} days, {who}." }).one).toBe("[Íñ {days} dáýš, {who}.········]");
  });

  test("is what a face says: every rule's because, every move's name, every question", () => {
    const speech = say("en-XA");
    const said = [
      ...content.rules.map(({ id }) => speech.reason({ rule: id, facts: {} })),
      ...content.clearances.map(({ id }) => speech.reason({ rule: id, facts: {} })),
      ...content.exercises.map(({ id }) => speech.say(`${id}.name`)),
      ...content.findings.map(({ id }) => speech.say(`${id}.ask`)),
    ];
    expect(said.filter((text) => !/^\[.*·\]$/su.test(text))).toEqual([]);
    expect(said.length).toBe(content.rules.length + content.clearances.length + content.exercises.length + content.findings.length);
  });

  test("fills in facts, an exercise by its name in the same language", () => {
    const text = say("en-XA").reason({ rule: "DO13", facts: { exercise: "ex.cat-cow" } });
    expect(text).toContain(marked["ex.cat-cow.name"]);
    expect(text).not.toContain("{");
  });
});

describe("words from the platform", () => {
  const speech = say("en");
  test("amounts, dates and lists are British English", () => {
    expect(speech.amount(1, "week")).toBe("1 week");
    expect(speech.amount(5, "minute")).toBe("5 minutes");
    expect(speech.date("2026-11-22" as never)).toBe("22 November 2026");
    expect(speech.list(["a", "b", "c"])).toBe("a, b and c");
  });
});
