/**
 * Every limit that a condition, a measure or her state compares with: below, at and above it, with the number as it
 * stands in screening.md, and again with the limit moved, so that it is this limit and no other that decides.
 */
import { describe, expect, test } from "vitest";
import type { Condition, Content, DerivedId, Fact, FindingId, LimitId, Rule } from "@lullaback/content";
import { assess } from "../src/assess.ts";
import { createFacts, evaluate, gestationWeeks, isAsked, measure, openRows, stateFact, type Answer, type Cadence, type History } from "../src/index.ts";
import {
  addDays, answeredScreen, content, history, parseExample, personOf, rowsOf, screenExample, session, standingNo, today, withLimits, withScreen,
} from "./make.ts";

type Holds = (value: number, from: Content) => boolean;
interface Probe {
  readonly limit: LimitId;
  /** The item of content, or the rule of SPEC, that reads the limit. */
  readonly where: string;
  /** As screening.md says it, in the unit of the limit. */
  readonly source: number;
  /** Whether it holds below, at and above. */
  readonly truth: readonly [boolean, boolean, boolean];
  readonly holds: Holds;
  readonly step?: number;
}

const [from, upTo, under, after] = [[false, true, true], [true, true, false], [true, false, false], [false, false, true]] as const;
const [gw, pp] = [(weeks: number) => `gw=${weeks}`, (days: number) => `pp=${days}d`];

const truthIs = (fact: Fact, state: (value: number) => string, person: object = {}): Holds => (value, using) => {
  const example = parseExample(state(value));
  return createFacts(using, { ...example, person: { ...example.person, ...person } }).truth(fact) === 1;
};
const asked = (id: FindingId, cadence: Cadence, state: (value: number) => string, person: object = {}): Holds => (value, using) => {
  const example = parseExample(state(value));
  const finding = using.findings.find((known) => known.id === id);
  if (finding === undefined) throw new Error(id);
  const answers: Record<string, Answer> = Object.fromEntries((finding.after ?? []).map((parent) => [parent, "yes"]));
  return isAsked(finding, cadence, createFacts(using, { ...example, answers, person: { ...example.person, ...person } }), answers, using.limits);
};
const found = (rule: Rule["id"], line: (value: number) => string, person: object = {}): Holds => (value, using) => {
  const example = parseExample(line(value));
  return rowsOf(screenExample({ ...example, person: { ...example.person, ...person } }, {}, using)).includes(rule);
};
const measured = (fact: DerivedId, before: (value: number) => History, told: (value: number) => object = () => ({})): Holds => (value, using) => {
  const example = parseExample("pp=10w");
  return createFacts(using, { ...example, measured: measure(using, before(value), today, { answers: {}, ...told(value) }) }).truth(fact) === 1;
};
const assessed = (state: string, over: Partial<History>, using: Content, answers: Readonly<Record<string, Answer>> = {}) => {
  const before = history({ person: personOf(state), standing: standingNo(), ...over });
  return assess(using, before, today, answeredScreen(before, today, { answers }, using), "full");
};
const waits = (id: string, state: (value: number) => string, standing: Record<string, Answer> = {}, person: object = {}): Holds => (value, using) =>
  assessed(state(value), { standing: { ...standingNo(), ...standing }, person: { ...personOf(state(value)), ...person } }, using).waiting.some((wait) => wait.for === id);
const forbids = (demand: "supine" | "prone", rule: string, answers: Record<string, Answer> = {}): Holds => (value, using) =>
  assessed(gw(value), {}, using, answers).forbidden.get(demand)?.some((reason) => reason.rule === rule) === true;
const caps = (state: (value: number) => string): Holds => (value, using) => assessed(state(value), {}, using).caps["supine-run"] !== undefined;

const ago = (days: number) => addDays(today, -days);
const starting = (pains: Readonly<Record<number, number>>): History =>
  history({ sessions: Object.entries(pains).map(([days, startPain]) => session({ day: ago(Number(days)), startPain, endPain: startPain, steps: [] })).sort((a, b) => (a.day < b.day ? -1 : 1)) });
const screensAgo = (told: Readonly<Record<number, object>>): History =>
  Object.entries(told).sort(([a], [b]) => Number(b) - Number(a)).reduce((so, [days, say]) => withScreen(so, ago(Number(days)), say), history({ person: personOf("pp=10w") }));
const mornings = (days: readonly number[]): History => ({
  ...starting(Object.fromEntries(days.map((day) => [day, 2]))),
  mornings: days.map((day) => ({ of: ago(day), stillUp: true, nightPain: false, sleepWorse: false })),
});
const redDays = (days: readonly number[]) => screensAgo(Object.fromEntries(days.map((day) => [day, { answers: { "f.bleed-up": "yes" } }])));
const nothing = () => history();
const red = () => ({ answers: { "f.bleed-up": "yes" } });
/** First session and first worst pain so many days ago, and the worst pain of this week. */
const course = (days: number, first: number, last: number): History => ({
  ...screensAgo({ [days]: { painWorst24h: first }, 1: { painWorst24h: last } }), sessions: [session({ day: ago(days) }), session({ day: ago(1) })],
});
const noMilk = { milk: "none" };
const scannedAt = (holds: (person: object) => Holds): Holds => (value, using) =>
  holds({ pregnancy: { weeks: value, toldOn: today, placeScanned: "yes" } })(value, using);
const question = (id: string, state: (value: number) => string): Holds => (value, using) => {
  const when = using.questions.find((known) => known.id === id)?.askedWhen;
  return when !== undefined && evaluate(when, createFacts(using, parseExample(state(value))), using.limits) === 1;
};
const lapsed = (word: string, rule: Rule["id"]): Holds => (hours, using) => {
  const told = withScreen(history({ person: personOf("pp=10w"), standing: standingNo() }), ago(hours / 24), { answers: { [word]: "yes" } }, using);
  return openRows(using, told, today).find((row) => row.rule === rule)?.lapsed === true;
};
const early = (answers: string) => (weeks: number) => `${gw(weeks)}; ${answers}`;
const needle = (days: number) => `pp=${days}d, nx=${days}d`;
const section = (days: number) => `pp=${days}d, cs`;

const probes: readonly Probe[] = [
  // Windows §2
  { limit: "li.mat-days", where: "w.mat", source: 6 * 7, truth: upTo, holds: truthIs("w.mat", pp) },
  { limit: "li.vte-days", where: "w.vte", source: 12 * 7, truth: upTo, holds: truthIs("w.vte", pp) },
  { limit: "li.gw-htn", where: "w.htn", source: 20, truth: from, holds: truthIs("w.htn", gw) },
  { limit: "li.htn-days", where: "w.htn", source: 6 * 7, truth: upTo, holds: truthIs("w.htn", pp) },
  { limit: "li.end-htn-weeks", where: "w.htn", source: 20, truth: from, holds: truthIs("w.htn", (weeks) => `pp=3d, endgw=${weeks}`) },
  { limit: "li.bleed-days", where: "w.bleed", source: 12 * 7, truth: upTo, holds: truthIs("w.bleed", pp) },
  { limit: "li.gw-preterm-from", where: "w.preterm", source: 20, truth: from, holds: truthIs("w.preterm", gw) },
  { limit: "li.gw-preterm-to", where: "w.preterm", source: 37, truth: under, holds: truthIs("w.preterm", gw) },
  { limit: "li.high-days", where: "w.high", source: 12 * 7, truth: upTo, holds: truthIs("w.high", pp) },
  { limit: "li.needle-days", where: "w.nx", source: 14, truth: upTo, holds: truthIs("w.nx", needle) },
  { limit: "li.needle-late-days", where: "w.nx8", source: 8 * 7, truth: upTo, holds: truthIs("w.nx8", needle) },
  { limit: "li.heart-from-gw", where: "w.heart", source: 28, truth: from, holds: truthIs("w.heart", gw) },
  { limit: "li.heart-days", where: "w.heart", source: Math.floor(5 * 30.4375), truth: upTo, holds: truthIs("w.heart", pp) },
  { limit: "li.bone-from-gw", where: "w.bone", source: 28, truth: from, holds: truthIs("w.bone", gw) },
  { limit: "li.bone-days", where: "w.bone", source: Math.floor(6 * 30.4375), truth: upTo, holds: truthIs("w.bone", pp, noMilk) },
  { limit: "li.bone-milk-days", where: "w.bone", source: Math.floor(12 * 30.4375), truth: upTo, holds: truthIs("w.bone", pp) },
  { limit: "li.hip-from-gw", where: "w.hip", source: 24, truth: from, holds: truthIs("w.hip", gw) },
  { limit: "li.hip-days", where: "w.hip", source: Math.floor(6 * 30.4375), truth: upTo, holds: truthIs("w.hip", pp) },
  // When a finding is asked §3
  { limit: "li.gw-early", where: "f.belly-one", source: 12, truth: under, holds: scannedAt((person) => asked("f.belly-one", "full", gw, person)) },
  { limit: "li.gw-early", where: "f.shoulder-tip", source: 12, truth: under, holds: scannedAt((person) => asked("f.shoulder-tip", "full", gw, person)) },
  { limit: "li.operation-days", where: "f.shoulder-tip", source: 42, truth: upTo, holds: asked("f.shoulder-tip", "full", section) },
  { limit: "li.operation-days", where: "f.belly-swell", source: 42, truth: upTo, holds: asked("f.belly-swell", "full", section) },
  { limit: "li.operation-days", where: "f.no-wind", source: 42, truth: upTo, holds: asked("f.no-wind", "full", section) },
  { limit: "li.bleed-long-days", where: "f.bleed-long", source: 42, truth: after, holds: asked("f.bleed-long", "full", pp) },
  { limit: "li.perineum-days", where: "f.perineum-swell", source: 14, truth: upTo, holds: asked("f.perineum-swell", "full", pp) },
  { limit: "li.gw-abruption", where: "f.womb-hard", source: 20, truth: from, holds: asked("f.womb-hard", "daily", gw) },
  { limit: "li.gw-preterm-from", where: "f.tight", source: 20, truth: from, holds: asked("f.tight", "daily", gw) },
  { limit: "li.gw-preterm-from", where: "f.back-wave", source: 20, truth: from, holds: asked("f.back-wave", "daily", gw) },
  { limit: "li.gw-moves", where: "f.moves-less", source: 24, truth: from, holds: asked("f.moves-less", "daily", gw) },
  ...(["f.breast-red", "f.wound-red", "f.wound-open", "f.wound-burst"] as const).map((id): Probe =>
    ({ limit: "li.wound-daily-days", where: id, source: 42, truth: upTo, holds: asked(id, "daily", pp) })),
  // Rules §4
  { limit: "li.gw-early", where: "rf.ectopic", source: 12, truth: under, holds: scannedAt((person) => found("rf.ectopic", early("belly-one"), person)) },
  { limit: "li.gw-early", where: "rf.ectopic-E", source: 12, truth: under, holds: scannedAt((person) => found("rf.ectopic-E", early("faint, bleed-preg"), person)) },
  { limit: "li.operation-days", where: "rf.cs-belly", source: 42, truth: upTo, holds: found("rf.cs-belly", (days) => `${section(days)}; belly-severe`) },
  { limit: "li.operation-days", where: "rf.kidney", source: 42, truth: upTo, holds: found("rf.kidney", (days) => `${section(days)}; flank`) },
  { limit: "li.early-bladder-days", where: "rf.ces", source: 14, truth: after, holds: found("rf.ces", (days) => `${pp(days)}; pee-start, back-up`) },
  { limit: "li.gw-abruption", where: "rf.abrupt", source: 20, truth: from, holds: found("rf.abrupt", early("bleed-preg, back-up")) },
  { limit: "li.gw-abruption", where: "rf.plo", source: 20, truth: from, holds: found("rf.plo", early("back-sudden, d.pain7")) },
  { limit: "li.gw-trauma", where: "rf.trauma", source: 20, truth: from, holds: found("rf.trauma", early("trauma")) },
  { limit: "li.gw-trauma", where: "rf.trauma-E", source: 20, truth: from, holds: found("rf.trauma-E", early("trauma, bleed-preg")) },
  { limit: "li.gw-preterm-from", where: "rf.labour", source: 20, truth: from, holds: found("rf.labour", early("tight")) },
  { limit: "li.gw-moves", where: "rf.moves", source: 24, truth: from, holds: found("rf.moves", early("moves-less")) },
  // Measured facts §3
  { limit: "li.pain-severe", where: "d.pain7", source: 7, truth: from, holds: measured("d.pain7", nothing, (painWorst24h) => ({ painWorst24h })) },
  { limit: "li.start-jump", where: "d.jump3", source: 3, truth: from, holds: measured("d.jump3", () => starting({ 2: 2 }), (rise) => ({ painNow: 2 + rise })) },
  { limit: "li.mornings-up", where: "d.up-am2", source: 2, truth: from, holds: measured("d.up-am2", (count) => mornings([1, 3, 4, 5, 6].slice(0, count))) },
  { limit: "li.week-rise", where: "d.worse2w", source: 2, truth: from, holds: measured("d.worse2w", (rise) => starting({ 10: 2, 8: 4, 3: 2 + rise, 1: 4 + rise })) },
  { limit: "li.bleed-ups", where: "d.bleed2", source: 2, truth: from, holds: measured("d.bleed2", (count) => redDays([1, 2, 3, 4].slice(0, count - 1)), red) },
  { limit: "li.bp-high-sys", where: "d.bp140", source: 140, truth: from, holds: measured("d.bp140", nothing, (systolic) => ({ systolic, diastolic: 60 })) },
  { limit: "li.bp-high-dia", where: "d.bp140", source: 90, truth: from, holds: measured("d.bp140", nothing, (diastolic) => ({ systolic: 100, diastolic })) },
  { limit: "li.bp-severe-sys", where: "d.bp160", source: 160, truth: from, holds: measured("d.bp160", nothing, (systolic) => ({ systolic, diastolic: 60 })) },
  { limit: "li.bp-severe-dia", where: "d.bp160", source: 110, truth: from, holds: measured("d.bp160", nothing, (diastolic) => ({ systolic: 100, diastolic })) },
  { limit: "li.phq2", where: "f.phq2", source: 2, truth: from, holds: (score, using) => {
    const { "f.phq2": _, ...answers } = parseExample("pp=10w").answers;
    return rowsOf(screenExample("pp=10w", { answers, measured: { quantities: { "phq2-score": score, "pain-worst-24h": 0 }, facts: {} } }, using)).includes("rf.mood");
  } },
  { limit: "li.session-rise", where: "d.rise3", source: 3, truth: from, holds: measured("d.rise3", (rise) => history({ sessions: [session({ startPain: 1, endPain: 1 + rise })] })) },
  { limit: "li.week", where: "d.up-am2", source: 7, truth: upTo, holds: measured("d.up-am2", (days) => mornings([1, days])) },
  { limit: "li.week", where: "d.bleed2", source: 7, truth: under, holds: measured("d.bleed2", (days) => redDays([days]), red) },
  { limit: "li.flat-weeks", where: "d.flat6w", source: 6, truth: from, holds: measured("d.flat6w", (weeks) => course(weeks * 7, 5, 5)) },
  { limit: "li.flat-points", where: "d.flat6w", source: 2, truth: under, holds: (better, using) =>
    measured("d.flat6w", () => course(60, 10, 10 - better))(better, withLimits({ "li.flat-percent": 100 }, using)) },
  { limit: "li.flat-percent", where: "d.flat6w", source: 30, truth: under, holds: measured("d.flat6w", (percent) => course(60, 5, 5 - percent / 20)) },
  { limit: "li.seen-days", where: "d.seen-pain", source: 14, truth: upTo, holds: measured("d.seen-pain", (days) => history({ painSeen: { on: ago(days), worseSince: "no" } })) },
  // Standing limits §10
  { limit: "li.gw-no-supine", where: "sl.supine-pregnant", source: 16, truth: from, holds: forbids("supine", "sl.supine-pregnant") },
  { limit: "li.gw-no-supine", where: "sl.first-trimester-light-headed", source: 16, truth: under, holds: forbids("supine", "sl.first-trimester-light-headed", { "f.faint": "yes" }) },
  { limit: "li.gw-no-prone", where: "sl.prone-pregnant", source: 16, truth: from, holds: forbids("prone", "sl.prone-pregnant") },
  { limit: "li.supine-days", where: "sl.supine-early", source: 42, truth: upTo, holds: caps(pp) },
  { limit: "li.supine-end-weeks", where: "sl.supine-early", source: 14, truth: from, holds: caps((weeks) => `pp=3d, endgw=${weeks}`) },
  // Clearance §8, state §2
  { limit: "li.belly-wound-days", where: "cl.cs", source: 42, truth: upTo, holds: waits("cl.cs", section) },
  { limit: "li.brisk-walk-days", where: "cl.brisk-walk", source: 42, truth: upTo, holds: waits("cl.brisk-walk", pp) },
  { limit: "li.trimester-3", where: "cl.brisk-walk", source: 28, truth: from, holds: waits("cl.brisk-walk", gw) },
  { limit: "li.praevia-weeks", where: "cl.praevia", source: 26, truth: from, holds: waits("cl.praevia", gw, { "cl.praevia": "yes" }) },
  { limit: "li.twins-weeks", where: "cl.twins-28", source: 28, truth: from, holds: (value, using) =>
    waits("cl.twins-28", gw, {}, { pregnancy: { weeks: value, toldOn: today, babies: 2, placeScanned: "yes" } })(value, using) },
  { limit: "li.milk-weeks", where: "milk", source: 16, truth: from, holds: question("milk", (weeks) => `pp=3d, endgw=${weeks}`) },
  { limit: "li.end-as-birth", where: "ST7", source: 24, truth: from, holds: (weeks, using) =>
    stateFact(using, { situation: "pregnancy-ended", end: { on: ago(3), weeks } }, today, "s.birth") },
  { limit: "li.end-weeks-unsaid", where: "ST7", source: 40, truth: upTo, holds: (weeks, using) => // unsaid, she counts as this far on at the end
    createFacts(withLimits({ "li.end-htn-weeks": weeks }, using), { ...parseExample("pp=3d"), person: { situation: "gave-birth", end: { on: ago(3) } } }).truth("w.htn") === 1 },
  { limit: "li.gw-most", where: "ST3", source: 44, truth: upTo, holds: (weeks, using) =>
    gestationWeeks(using, { situation: "pregnant", pregnancy: { weeks: 30, toldOn: ago((weeks - 30) * 7) } }, today) === weeks },
  { limit: "li.programme-weeks", where: "ST5", source: 104, truth: after, holds: (weeks, using) =>
    stateFact(using, personOf(`pp=${weeks * 7}d`), today, "s.over-two-years") },
  // How soon to be seen §1
  { limit: "li.within-48h", where: "WB4", source: 48, step: 24, truth: after, holds: lapsed("f.breast-red", "rf.breast-early") },
  { limit: "li.within-7d", where: "WB4", source: 7 * 24, step: 24, truth: after, holds: lapsed("f.bulge", "rf.pf-see") },
];

describe("[EV2] each limit decides exactly where screening.md says", () => {
  for (const { limit, where, source, truth, holds, step = 1 } of probes) {
    test(`[${limit}] below / at / above ${source} ${content.limits[limit].unit}: ${where}`, () => {
      expect(content.limits[limit].value).toBe(source);
      expect([source - step, source, source + step].map((value) => holds(value, content))).toEqual(truth);
    });
    test(`[${limit}] moved, the change moves with it: ${where}`, () => {
      const moved = source + 2 * step;
      const using = withLimits({ [limit]: moved });
      expect([moved - step, moved, moved + step].map((value) => holds(value, using))).toEqual(truth);
    });
  }
});

test("[EV2] every comparison with a limit that stands in content is proved here, and nothing that does not", () => {
  const uses = new Set<string>();
  const visit = (where: string, condition: Condition | true | "always" | undefined): void => {
    if (condition === undefined || condition === true || typeof condition === "string") return;
    if ("quantity" in condition) {
      const limit = "atLeast" in condition ? condition.atLeast : "atMost" in condition ? condition.atMost : condition.below;
      uses.add(`${limit} ${where}`);
    } else if ("not" in condition) visit(where, condition.not);
    else for (const part of "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of) visit(where, part);
  };
  for (const { id, when } of [...content.windows, ...content.rules, ...content.standingLimits]) visit(id, when);
  for (const { id, when } of content.derived) visit(id, when);
  for (const { id, within, daily, full, notSureYesWhen } of content.findings) for (const part of [within, daily, full, notSureYesWhen]) visit(id, part);
  for (const { id, within, when } of content.clearances) for (const part of [within, when]) visit(id, part);
  for (const { id, askedWhen } of content.questions) visit(id, askedWhen);
  for (const { id, versions } of content.exercises) for (const { onlyWhen } of versions) visit(id, onlyWhen);
  const proved = new Set(probes.map(({ limit, where }) => `${limit} ${where}`));
  expect([...uses].filter((use) => !proved.has(use))).toEqual([]);
  const byEngine = ["li.phq2", "li.session-rise", "li.week", "li.flat-weeks", "li.flat-points", "li.flat-percent", "li.seen-days", "li.end-as-birth", "li.end-weeks-unsaid", "li.gw-most", "li.programme-weeks", "li.within-48h", "li.within-7d"];
  expect([...proved].filter((use) => !uses.has(use) && !byEngine.some((id) => use.startsWith(`${id} `)))).toEqual([]);
});

test("[SC2] each within-days row has the limit of its row in screening.md, and no other row has one", () => {
  const sevenDays = ["rf.leg-steady", "rf.pf-see", "rf.bleed-long", "rf.sacral", "rf.hip", "rf.grow", "rf.axspa", "rf.mood", "rf.rise", "rf.flat"];
  for (const { id, disposition, limit } of content.rules) {
    expect(limit, id).toBe(disposition !== "within-days" ? undefined : sevenDays.includes(id) ? "li.within-7d" : "li.within-48h");
  }
});
