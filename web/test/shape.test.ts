/** The shape of the drawn woman, by what she told of herself. */
import { addDays, type Day } from "@lullaback/base";
import { content } from "@lullaback/content";
import type { Person } from "@lullaback/engine";
import { expect, test } from "vitest";
import { shapeOf } from "../src/mother/figure/shape.ts";

const day = "2026-11-22" as Day;
const shape = (person: Person) => shapeOf({ person }, day);
const limit = (id: keyof typeof content.limits) => content.limits[id].value;
const weeks = (count: number, told = day): Person => ({ situation: "pregnant", pregnancy: { weeks: count, toldOn: told } });
const ended = (days: number, more: Person = {}): Person => ({ situation: "gave-birth", end: { on: addDays(day, -days) }, ...more });

test("pregnant: the trimester, from the day she told her weeks", () => {
  const [second, third] = [limit("li.trimester-2"), limit("li.trimester-3")];
  expect([5, second - 1, second, third - 1, third, 41].map((count) => shape(weeks(count))))
    .toEqual(["first-trimester", "first-trimester", "second-trimester", "second-trimester", "third-trimester", "third-trimester"]);
  expect(shape(weeks(second - 1, addDays(day, -7)))).toBe("second-trimester");
});

test("after a birth: early as long as maternity is whom she calls, later from then on", () => {
  const last = limit("li.mat-days");
  expect([0, last, last + 1].map((days) => shape(ended(days)))).toEqual(["early-postpartum", "early-postpartum", "later-postpartum"]);
});

test("after a loss, or a pregnancy that ended otherwise: nothing of it is drawn, from the first day on", () => {
  expect([shape(ended(2, { baby: "loss" })), shape({ ...ended(2), situation: "pregnancy-ended" })]).toEqual(["later-postpartum", "later-postpartum"]);
});

test("pregnant again: by these weeks; unknown, over or never: as later on", () => {
  expect(shape({ ...ended(30), situation: "pregnant-again", pregnancy: { weeks: 6, toldOn: day } })).toBe("first-trimester");
  expect(shape({ ...ended(30), situation: "pregnant-again" })).toBe("later-postpartum");
  expect([{}, { situation: "pregnant" as const }, { situation: "gave-birth" as const }, { situation: "never" as const }].map(shape)).toEqual(Array(4).fill("later-postpartum"));
});
