/**
 * How the cost grows: a plan with the length of her journal, a decision with the number of rules, a session and a plan with the
 * number of moves. Beside each size stands the smallest of the same run; the exponent is over all sizes.
 */
import { addDays, day } from "@lullaback/base";
import { content, type Condition, type Content, type FindingId, type Rule } from "@lullaback/content";
import { planDay, screen, type Here, type History } from "@lullaback/engine";
import { calmWoman, select, today } from "@lullaback/engine/testing";
import { fold } from "@lullaback/journal";
import { profiles } from "../other-engines/profiles.ts";
import { sessionsToBuild, withMoves } from "../other-engines/sessions.ts";
import { sfc32 } from "../random.ts";
import { live } from "../year.ts";
import { each, exponent } from "./cost.ts";
import { at, type Line } from "./line.ts";

interface Point {
  readonly size: number;
  readonly called: string;
  readonly cost: number;
}

const lines = (name: (called: string) => string, points: readonly Point[], most: (size: number) => number | undefined = () => undefined, unit: Line["unit"] = "ms of CPU"): readonly Line[] => {
  const [smallest] = points as readonly [Point];
  const growth = exponent(points.map(({ size, cost }) => [size, cost]));
  return points.map(({ size, called, cost }) => {
    const target = most(size);
    return { name: name(called), ours: cost, unit, beside: { name: smallest.called, ms: smallest.cost }, growth, ...(target !== undefined && { most: target }) };
  });
};

const heres: readonly Here[] = content.places.flatMap((place) => [3, 5, 10, 15, 20].map((minutes) => ({ place, minutes })));

const spans = [[10, "10 days"], [30, "a month"], [182, "six months"], [365, "a year"], [730, "two years"], [1826, "five years"]] as const;

/** Prefixes of one life of five years, each up to a day that has a session. */
const byJournal = (): readonly Line[] => {
  const first = day("2026-01-01");
  const whole = live(first, 1826, 1, 7);
  const slip = { slipSeconds: content.limits["li.slip-minutes"].value * 60 };
  const measured = spans.map(([days, called]) => {
    const last = addDays(first, days - 1);
    // That day's own session is still to come.
    const upTo = (on: typeof last) => whole.events.filter((event) => event.day < on || (event.day === on && !["PlanIssued", "SessionEnded", "DoseDecided"].includes(event.type)));
    const on = Array.from({ length: 10 }, (_, back) => addDays(last, -back)).find((day) => planDay(content, fold(upTo(day), slip), day, whole.here).kind === "session");
    if (on === undefined) throw new Error(`no session in the last ten days of ${called}`);
    const events = upTo(on);
    const runs = 400;
    const folded = fold(events, slip);
    // A history whose every list is new: what the engine keeps of one it has seen does not help. Folding has its own line.
    const unseen = (): History => Object.fromEntries(Object.entries(folded).map(([name, part]) => [name, Array.isArray(part) ? [...(part as readonly unknown[])] : part])) as unknown as History;
    let fresh = unseen();
    const plans = Array.from({ length: runs + 20 }, (_, index) => {
      fresh = unseen();
      const before = performance.now();
      planDay(content, fresh, on, heres[index % heres.length] as Here);
      return performance.now() - before;
    }).slice(20).toSorted((a, b) => a - b);
    const again = each(runs, (index) => planDay(content, fresh, on, heres[index % heres.length] as Here), 5);
    const folds = each(15, () => void fold(events, slip), 3);
    console.log(JSON.stringify({ name: "context", journal: called, events: events.length, sessions: fresh.sessions.length, runs }));
    return { size: days, called, first: at(plans, 0.99), median: at(plans, 0.5), again: at(again, 0.99), fold: at(folds, 0.5) };
  });
  const points = (of: "first" | "median" | "again" | "fold") => measured.map(({ size, called, ...costs }) => ({ size, called, cost: costs[of] }));
  const most = (size: number) => (size === 1826 ? 20 : undefined);
  return [
    ...lines((called) => `plan from a journal of ${called} seen for the first time, p99`, points("first"), most, "ms"),
    ...lines((called) => `plan from a journal of ${called} seen for the first time, p50`, points("median"), undefined, "ms"),
    ...lines((called) => `plan again from a journal of ${called}, p99`, points("again")),
    ...lines((called) => `fold a journal of ${called}, p50`, points("fold")),
  ];
};

/** The real rules, and copies of them under new ids that read other findings. */
const withRules = (count: number): Content => {
  const chance = sfc32(count);
  const ids = content.findings.map(({ id }) => id);
  const rules = Array.from({ length: count }, (_, index): Rule => {
    const rule = content.rules[index % content.rules.length] as Rule;
    if (index < content.rules.length) return rule;
    const turn = 1 + Math.floor(chance() * (ids.length - 1));
    const other = (condition: Condition): Condition =>
      typeof condition === "string" ? (condition.startsWith("f.") ? ids[(ids.indexOf(condition as FindingId) + turn) % ids.length] as FindingId : condition)
        : "all" in condition ? { all: condition.all.map(other) } : "any" in condition ? { any: condition.any.map(other) }
        : "not" in condition ? { not: other(condition.not) } : "count" in condition ? { ...condition, of: condition.of.map(other) } : condition;
    return { ...rule, id: `${rule.id}-${Math.floor(index / content.rules.length)}`, when: other(rule.when) };
  });
  return { ...content, rules };
};

const byRules = (): readonly Line[] => {
  const women = profiles(60).filter((_, index) => index % 10 === 0);
  return lines((called) => `one screening decision with ${called} rules, p50`, [100, 1_000, 10_000].map((size) => {
    const table = withRules(size);
    return { size, called: String(size), cost: at(each(Math.min(400, 600_000 / size), (index) => void screen(table, (women[index % women.length] as (typeof women)[number]).input)), 0.5) };
  }));
};

const byMoves = (): readonly Line[] => {
  const measured = [10, 20, 48, 100, 200, 400].map((size) => {
    const table = withMoves(size);
    const days = sessionsToBuild(table, 60, 20);
    const history = calmWoman(today);
    return {
      size, called: String(size),
      select: each(300, (index) => void select(table, days[index % days.length] as (typeof days)[number]), 60),
      plan: each(100, (index) => planDay(table, history, today, heres[index % heres.length] as Here), 20),
    };
  });
  const points = (of: "select" | "plan", share: number) => measured.map(({ size, called, ...costs }) => ({ size, called, cost: at(costs[of], share) }));
  return [
    ...lines((called) => `session of 20 minutes from ${called} moves, p50`, points("select", 0.5)),
    ...lines((called) => `session of 20 minutes from ${called} moves, p99`, points("select", 0.99)),
    ...lines((called) => `plan from ${called} moves, p50`, points("plan", 0.5)),
    ...lines((called) => `plan from ${called} moves, p99`, points("plan", 0.99)),
  ];
};

export const growth = async (): Promise<readonly Line[]> => [...byRules(), ...byMoves(), ...byJournal()];
