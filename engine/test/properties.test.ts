/** What must be true of every screen of every woman (SPEC EV, SC, ST4): tried on arbitrary ones, the same on each run. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Disposition } from "@lullaback/content";
import { createFacts, evaluate, screen, type Answer, type ScreenInput, type ScreenResult } from "../src/index.ts";
import { addDays, content, today } from "./make.ts";
import { answers, askedIds, clearanceNo, focus, itemsRead, knownWoman, measures, regions, seeded, setsOf, unsaid, withUnsaid, withYes, womenOfEveryStage } from "./women.ts";

const dispositions: readonly (Disposition | null)[] = [null, "routine", "within-days", "same-day", "emergency"];
const levels = ["blocked", "breathing-only", "limited", "allowed"] as const;
const height = (result: ScreenResult) => dispositions.indexOf(result.disposition);
const openness = (result: ScreenResult) => levels.indexOf(result.exercise);
const lowers = new Set<string>(content.findings.filter((finding) => finding.lowers === true).map(({ id }) => id));
const raising = askedIds.filter((id) => !lowers.has(id));

const input = (kinds: readonly (Answer | null)[]): fc.Arbitrary<ScreenInput> => fc.record({
  person: knownWoman, day: fc.constant(today), cadence: fc.constantFrom("daily" as const, "full" as const), intake: fc.boolean(),
  answers: answers(askedIds, kinds).map((told) => ({ ...clearanceNo, ...told })), regions, measured: measures,
});
const answering = (of: ScreenInput, id: string, answer: Answer, yes: readonly string[] = []): ScreenResult =>
  screen(content, { ...of, answers: { ...of.answers, ...Object.fromEntries(yes.map((told) => [told, "yes" as const])), [id]: answer } });
const raises = focus((id) => !lowers.has(id));

test("[SC7] a further yes never lowers the result and never raises the exercise level, whatever her state", () => {
  fc.assert(fc.property(input(["yes", "no", "not-sure"]), raises, (of, { yes: told, id }) => {
    const [no, yes] = [answering(of, id, "no", told), answering(of, id, "yes", told)];
    expect(height(yes)).toBeGreaterThanOrEqual(height(no));
    expect(openness(yes)).toBeLessThanOrEqual(openness(no));
  }), seeded(700));
});

test("[SC7] in no rule does a further yes make less true, for women of every stage and every few of its items", () => {
  const pulls = new Set<string>();
  for (const { id, when } of content.rules) {
    const items = itemsRead(when);
    for (const woman of womenOfEveryStage) {
      const truths = new Map(setsOf(items).map((yes) => [yes.join(), evaluate(when, createFacts(content, withYes(woman, yes)), content.limits)]));
      for (const [key, truth] of truths) {
        for (const more of items) {
          const with1 = truths.get(items.filter((item) => item === more || key.split(",").includes(item)).join());
          if (with1 !== undefined && with1 < truth) pulls.add(`${more} in ${id}`);
        }
      }
    }
  }
  expect([...pulls].sort()).toEqual([
    "d.seen-pain in rf.pain7", "f.bleed-eased in rf.bleed", "f.leg-seen in rf.leg", "f.leg-seen in rf.leg-steady", "f.leg-seen in rf.nx-block", "f.symph in rf.hip",
  ]);
});

test("[SC7] a further yes to a finding does neither on a screen with open questions", () => {
  fc.assert(fc.property(input(["yes", "no", "not-sure", null]), focus((id) => id.startsWith("f.") && !lowers.has(id)), (of, { yes: told, id }) => {
    const [no, yes] = [answering(of, id, "no", told), answering(of, id, "yes", told)];
    expect(height(yes)).toBeGreaterThanOrEqual(height(no));
    expect(openness(yes)).toBeLessThanOrEqual(openness(no));
  }), seeded(500));
});

test("[SC7] each of the facts under NOT does lower some result, so the exception is needed", () => {
  for (const [line, id] of [[["f.bleed-up"], "f.bleed-eased"], [["f.leg-pain-new"], "f.leg-seen"], [["f.groin-one"], "f.symph"]] as const) {
    const of: ScreenInput = {
      person: { ageGroup: "18-44", situation: "gave-birth", milk: "none", end: { on: addDays(today, -30), weeks: 40, mode: "vaginal", needle: "none" } },
      day: today, cadence: "full", intake: true, measured: { quantities: { "pain-worst-24h": 0 }, facts: {} },
      answers: { ...clearanceNo, ...Object.fromEntries(askedIds.map((asked) => [asked, "no" as const])), ...Object.fromEntries(line.map((told) => [told, "yes" as const])) },
    };
    expect(height(answering(of, id, "yes"))).toBeLessThan(height(answering(of, id, "no")));
  }
});

test("[SC7] [SC3] not sure, and rather not say, never come out above a yes, nor below a no", () => {
  fc.assert(fc.property(input(["yes", "no", "not-sure"]), raises, fc.constantFrom("not-sure" as const, "rather-not-say" as const), (of, { yes: told, id }, answer) => {
    const [no, unsure, yes] = [answering(of, id, "no", told), answering(of, id, answer, told), answering(of, id, "yes", told)];
    expect(height(unsure)).toBeLessThanOrEqual(height(yes));
    expect(height(unsure)).toBeGreaterThanOrEqual(height(no));
    expect(openness(unsure)).toBeGreaterThanOrEqual(openness(yes));
  }), seeded(700));
});

test("[SC7] [SC3] being not sure of a fact under NOT takes no row away: it stays, at most same-day", () => {
  const capped = (disposition: Disposition) => Math.min(dispositions.indexOf(disposition), dispositions.indexOf("same-day"));
  fc.assert(fc.property(input(["yes", "no", "not-sure"]), focus((id) => lowers.has(id)), (of, { yes: told, id }) => {
    const unsure = new Map(answering(of, id, "not-sure", told).rows.map(({ rule, disposition }) => [rule, dispositions.indexOf(disposition)]));
    for (const { rule, disposition } of answering(of, id, "no", told).rows) expect(unsure.get(rule), rule).toBeGreaterThanOrEqual(capped(disposition));
  }), seeded(500));
});

test("[EV3] [SC8] an answer taken away makes no new row, and what it leaves is never above breathing-only while it is asked", () => {
  fc.assert(fc.property(input(["yes", "no", "not-sure"]), fc.constantFrom(...raising), (of, id) => {
    const { [id]: taken, ...left } = of.answers;
    const [whole, open] = [answering(of, id, taken ?? "no"), screen(content, { ...of, answers: left })];
    expect(open.rows.every(({ rule }) => whole.rows.some((row) => row.rule === rule))).toBe(true);
    if (open.missing.includes(id)) expect(openness(open)).toBeLessThanOrEqual(levels.indexOf("breathing-only"));
  }), seeded(250));
});

test("[SC1] [PD1] a screen always answers, whatever is told of whom", () => {
  const number = fc.oneof(fc.integer({ min: -50, max: 200 }), fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0.5));
  const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(today, days));
  const answer = fc.constantFrom("yes" as const, "no" as const, "not-sure" as const, "rather-not-say" as const);
  const person = fc.record({
    ageGroup: fc.constantFrom("under-16" as const, "45-plus" as const),
    situation: fc.constantFrom("pregnant" as const, "gave-birth" as const, "pregnancy-ended" as const, "pregnant-again" as const, "over-two-years" as const, "never" as const),
    pregnancy: fc.record({ weeks: number, toldOn: day, babies: fc.constantFrom(1 as const, 3 as const), placeScanned: answer }, { requiredKeys: ["toldOn"] }),
    end: fc.record({
      on: day, weeks: number, mode: fc.constantFrom("vaginal" as const, "caesarean" as const), operation: fc.constantFrom("none" as const, "belly" as const),
      tear: fc.constantFrom("3-4" as const, "not-known" as const), needle: fc.constantFrom("none" as const, "tried" as const), needleOn: day, bloodLoss: answer,
    }, { requiredKeys: [] }),
    milk: fc.constantFrom("feeding" as const, "none" as const),
  }, { requiredKeys: ["situation"] });
  const junk = fc.record({
    person, day, cadence: fc.constantFrom("daily" as const, "full" as const), intake: fc.boolean(), regions: fc.array(fc.string(), { maxLength: 3 }),
    answers: fc.dictionary(fc.oneof(fc.constantFrom(...askedIds), fc.string()), answer, { maxKeys: 20 }),
    measured: fc.record({ facts: fc.constant({}), quantities: fc.record({ "pain-worst-24h": number, systolic: number, "phq2-score": number }, { requiredKeys: [] }) }),
  });
  fc.assert(fc.property(junk, (of) => {
    const result = screen(content, of);
    expect(dispositions).toContain(result.disposition);
    expect(levels).toContain(result.exercise);
    expect(result.complete).toBe(result.missing.length === 0);
    expect(result.disposition === null).toBe(result.rows.length === 0 && !result.complete);
    expect(new Set(result.rows.map(({ rule }) => rule)).size).toBe(result.rows.length);
    if (!result.complete) expect(openness(result)).toBeLessThanOrEqual(levels.indexOf("breathing-only"));
    for (const row of result.rows) expect(dispositions.indexOf(row.disposition)).toBeLessThanOrEqual(height(result));
  }), seeded(40));
});

test("[PD7] the same screen twice is the same result, and the order of the answers does not matter", () => {
  fc.assert(fc.property(input(["yes", "no", "not-sure", null]), fc.infiniteStream(fc.nat()), (of, dice) => {
    const shuffled = Object.entries(of.answers).map((entry) => [dice.next().value as number, entry] as const).sort(([a], [b]) => a - b).map(([, entry]) => entry);
    const result = screen(content, of);
    expect(screen(content, of)).toEqual(result);
    expect(screen(content, { ...of, answers: Object.fromEntries(shuffled) })).toEqual(result);
    expect(screen(content, { ...of, answers: Object.fromEntries(Object.entries(of.answers).reverse()), regions: [...(of.regions ?? [])].reverse() })).toEqual(result);
  }), seeded(200));
});

test("[ST4] what is unsaid of her state never brings a lower result, nor a higher level, than any woman she could be", () => {
  fc.assert(fc.property(input(["yes", "no", "not-sure"]), unsaid, (of, drop) => {
    const known = screen(content, of);
    const partly = screen(content, { ...of, person: withUnsaid(of.person, drop) });
    const rows = new Map(partly.rows.map((row) => [row.rule, dispositions.indexOf(row.disposition)]));
    for (const row of known.rows) expect(rows.get(row.rule), row.rule).toBeGreaterThanOrEqual(dispositions.indexOf(row.disposition));
    expect(openness(partly)).toBeLessThanOrEqual(openness(known));
  }), seeded(180));
});
