/** The cards of her day: each is said in about twenty seconds, in every language, and shown by a way of a move that is drawn. */
import { scripts } from "@lullaback/figure";
import { describe, expect, test } from "vitest";
import { content, messagesOf, type Language } from "../src/index.ts";
import { wordsOf } from "./reading.ts";

/** Twenty seconds at a calm 165 words a minute. */
const most = 55;

describe("cards of her day", () => {
  test.each(["en", "es"] as const)("in %s, hers and the partner's words take about twenty seconds each", (language: Language) => {
    const messages: Readonly<Record<string, string>> = messagesOf(language);
    const long = content.life.flatMap(({ id }) => ["do", "partner"].map((part) => `${id}.${part}`))
      .map((key) => `${key}: ${wordsOf(messages[key] ?? "").length}`).filter((told) => Number(told.split(": ")[1]) > most);
    expect(long).toEqual([]);
  });

  test("the partner is spoken to, and she is spoken of", () => {
    const messages: Readonly<Record<string, string>> = messagesOf("en");
    expect(content.life.filter(({ id }) => !/\b(she|her)\b/i.test(messages[`${id}.partner`] ?? "")).map(({ id }) => id)).toEqual([]);
    expect(content.life.filter(({ id }) => /\b(she|her)\b/i.test(messages[`${id}.do`] ?? "")).map(({ id }) => id)).toEqual([]);
  });

  test("each that is shown is drawn", () => {
    const shown = content.life.flatMap(({ shows }) => shows ?? []);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((version) => !scripts.has(version))).toEqual([]);
  });

  test("[DL4] each that lifts a weight off something says that it lifts", () => {
    expect(content.life.filter(({ asks }) => asks?.includes("lifting")).map(({ id }) => id))
      .toEqual(["life.lift", "life.cot", "life.car-seat", "life.bath", "life.toddler"]);
  });
});
