/** What must be true of every screen of every woman (SPEC EV, SC, ST4): tried on arbitrary ones, the same on each run. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Disposition } from "@lullaback/content";
import { screen, type Answer, type ScreenInput, type ScreenResult } from "../src/index.ts";
import { addDays, content, today } from "./make.ts";
import { answers, askedIds, clearanceNo, findingIds, knownWoman, measures, regions, seeded, unsaid, withUnsaid } from "./women.ts";

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
const answering = (of: ScreenInput, id: string, answer: Answer): ScreenResult => screen(content, { ...of, answers: { ...of.answers, [id]: answer } });

test("[SC7] a further yes never lowers the result and never raises the exercise level, whatever her state", () => {
  fc.assert(fc.property(input(["yes", "no", "not-sure"]), fc.constantFrom(...raising), (of, id) => {
    const [no, yes] = [answering(of, id, "no"), answering(of, id, "yes")];
    expect(height(yes)).toBeGreaterThanOrEqual(height(no));
    expect(openness(yes)).toBeLessThanOrEqual(openness(no));
  }), seeded(700));
});

test("[SC7] a further yes to a finding does neither on a screen with open questions", () => {
  fc.assert(fc.property(input(["yes", "no", "not-sure", null]), fc.constantFrom(...findingIds.filter((id) => !lowers.has(id))), (of, id) => {
    const [no, yes] = [answering(of, id, "no"), answering(of, id, "yes")];
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
  fc.assert(fc.property(input(["yes", "no", "not-sure"]), fc.constantFrom(...raising), fc.constantFrom("not-sure" as const, "rather-not-say" as const), (of, id, answer) => {
    const [no, unsure, yes] = [answering(of, id, "no"), answering(of, id, answer), answering(of, id, "yes")];
    expect(height(unsure)).toBeLessThanOrEqual(height(yes));
    expect(height(unsure)).toBeGreaterThanOrEqual(height(no));
    expect(openness(unsure)).toBeGreaterThanOrEqual(openness(yes));
  }), seeded(450));
});

test("[SC7] being not sure of a fact under NOT holds nothing back", () => {
  fc.assert(fc.property(input(["yes", "no", "not-sure"]), fc.constantFrom(...lowers), (of, id) => {
    expect(height(answering(of, id, "not-sure"))).toBeGreaterThanOrEqual(height(answering(of, id, "yes")));
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
