/** The checks after a birth (SPEC CK). */
import { expect, test } from "vitest";
import { checkDue, type Check } from "../src/check-due.ts";
import type { History } from "../src/history.ts";
import { planDay } from "../src/plan-day.ts";
import { addDays, answeredScreen, calmWoman, content, personOf, today } from "./make.ts";

const limit = (id: keyof typeof content.limits) => content.limits[id].value;
const after = (days: number, over: Partial<History> = {}): History => ({ ...calmWoman(today, `pp=${days}d`), ...over });
const due = (told: History) => checkDue(content, told, today);
const said = (check: Check, answer: "done" | "booked" | "later" | "no", ago = 0) => ({ day: addDays(today, -ago), check, answer });
const weeks = 7 * limit("li.check-weeks");
const over = 7 * limit("li.check-over-weeks");

test("[CK1] [li.check-weeks] [li.check-over-weeks] below / at / above: the check is offered from its week until it is long over", () => {
  expect([weeks - 1, weeks, weeks + 1].map((days) => due(after(days)))).toEqual([undefined, "six-week", "six-week"]);
  expect([over - 1, over, over + 1].map((days) => due(after(days)))).toEqual(["six-week", undefined, undefined]);
});

test("[CK1] after a birth alone, whatever became of the baby; not while she is pregnant again", () => {
  const lost = after(50);
  expect(due({ ...lost, person: { ...lost.person, baby: "loss" } })).toBe("six-week");
  expect(due({ ...lost, person: personOf("pp=50d, endgw=9") })).toBeUndefined();
  expect(due({ ...lost, person: personOf("gw=9, pp=50d") })).toBeUndefined();
  expect(due({ ...lost, person: personOf("gw=20") })).toBeUndefined();
});

test("[CK2] the pelvic floor's check follows once the first has its answer, one at a time", () => {
  expect(due(after(50, { checks: [said("six-week", "done")] }))).toBe("pelvic-floor");
  expect(due(after(50, { checks: [said("six-week", "later")] }))).toBe("pelvic-floor");
  expect(due(after(50, { checks: [said("six-week", "no"), said("pelvic-floor", "no")] }))).toBeUndefined();
});

test("[CK3] [li.floor-check-days] below / at / above: it comes sooner after a deep tear, a helped birth, or with a leak or bulge", () => {
  const days = limit("li.floor-check-days");
  const end = (told: History, more: object): History => ({ ...told, person: { ...told.person, end: { ...told.person.end, ...more } } });
  expect(due(after(days))).toBeUndefined();
  const torn = (on: number) => due(end(after(on), { tear: "3-4" }));
  expect([days - 1, days, days + 1].map(torn)).toEqual([undefined, "pelvic-floor", "pelvic-floor"]);
  expect(due(end(after(days), { mode: "forceps-vacuum" }))).toBe("pelvic-floor");
  const calm = after(days);
  expect(due({ ...calm, screens: [answeredScreen(calm, today, { answers: { "f.leak-effort": "yes" } })] })).toBe("pelvic-floor");
  const late = after(over + 10);
  expect(due(late)).toBeUndefined();
  expect(due({ ...late, screens: [answeredScreen(late, today, { answers: { "f.bulge": "yes" } })] })).toBe("pelvic-floor");
});

test("[CK3] which rows bring it is said by the row in content", () => {
  const calm = after(limit("li.floor-check-days"));
  const told = (answer: string): History => ({ ...calm, screens: [answeredScreen(calm, today, { answers: { [answer]: "yes" } })] });
  expect(content.rules.filter(({ bringsCheck }) => bringsCheck !== undefined).map(({ id }) => id)).toEqual(["rf.pf-path", "rf.pf-see"]);
  expect([due(told("f.leak-urge")), due(told("f.bowel-leak")), due(told("f.night-constant"))]).toEqual(["pelvic-floor", "pelvic-floor", undefined]);
  const unmarked = { ...content, rules: content.rules.map(({ bringsCheck: _, ...rule }) => rule) };
  expect(checkDue(unmarked, told("f.bulge"), today)).toBeUndefined();
});

test("[CK4] done and no end it for this birth; booked and later let it wait, and not past their days", () => {
  const both = (answer: "done" | "booked" | "later" | "no", ago: number) => due(after(60, { checks: [said("six-week", answer, ago), said("pelvic-floor", "no", ago)] }));
  expect([both("done", 40), both("no", 40)]).toEqual([undefined, undefined]);
  const [booked, later] = [limit("li.check-booked-days"), limit("li.check-later-days")];
  expect([booked - 1, booked, booked + 1].map((ago) => both("booked", ago))).toEqual([undefined, "six-week", "six-week"]);
  expect([later - 1, later, later + 1].map((ago) => both("later", ago))).toEqual([undefined, "six-week", "six-week"]);
  // Of another birth.
  expect(both("done", 61)).toBe("six-week");
});

test("[CK5] a check that is not done shuts nothing", () => {
  const plan = (told: History) => planDay(content, told, today, { minutes: 10, place: "floor" });
  expect(due(after(50))).toBe("six-week");
  expect(plan(after(50, { checks: [said("six-week", "no")] }))).toEqual(plan(after(50)));
  expect(plan(after(50)).kind).toBe("session");
});
