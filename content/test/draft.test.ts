/** The English beside a draft is whole: what fills its braces speaks English too. */
import { expect, test } from "vitest";
import { say } from "../src/index.ts";

const day = "2026-11-22" as never;

test("dates, amounts and whom to call stand in the language of each sentence", () => {
  const facts = { who: (by: { say: (key: string) => string }) => by.say("whose.midwife"), until: (by: { date: (of: never) => string }) => by.date(day), number: "112" };
  expect(say("es").beside("do.within-days", facts)).toEqual({
    own: expect.stringMatching(/matrona.*22 de noviembre de 2026/), english: expect.stringMatching(/midwife.*22 November 2026/),
  });
  expect(say("es").beside("do.unseen", { time: (by) => by.amount(4, "hour"), number: "112" })).toEqual({
    own: expect.stringMatching(/4 horas.*112/), english: expect.stringMatching(/4 hours.*112/),
  });
  expect(say("es").say("do.routine", facts)).toMatch(/22 de noviembre de 2026.*22 November 2026/);
  expect(say("en").say("do.routine", facts)).toMatch(/22 November 2026/);
});

test("a reason's days, minutes and moves speak the language of the sentence", () => {
  expect(say("es").reason({ rule: "WB5", facts: { until: "2026-11-22" } })).toContain("22 de noviembre de 2026");
  expect(say("en").reason({ rule: "PD3", facts: { minutes: 10, place: "floor" } })).toContain("10 minutes");
});
