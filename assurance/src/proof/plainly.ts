/** One profile through the plain interpreter: the engine that runs on her phone. Every witness comes by here. */
import type { Moment } from "@lullaback/base";
import type { Content, Demand } from "@lullaback/content";
import { addDays } from "@lullaback/base";
import { assess, emptyHistory, screen, type Assessment, type History, type ScreenRecord, type ScreenResult } from "@lullaback/engine";
import { holds } from "./formula.ts";
import type { Model } from "./model.ts";
import { screenInputOf, theDay } from "./profile.ts";

/** What the engine makes of a screen with these values; measured facts are taken as given. */
export const screened = (model: Model, values: readonly number[]): ScreenResult => screen(model.content, screenInputOf(model.content, model.profile, model.profile.read(values)));

/** A history of one day, on which she answered all that; what only a past could measure is left out. */
export const firstDayOf = (model: Model, values: readonly number[]): { readonly history: History; readonly record: ScreenRecord } => {
  const { person, answers, measured, regions = [] } = screenInputOf(model.content, model.profile, model.profile.read(values));
  const { quantities, facts } = measured;
  const record: ScreenRecord = {
    id: "first", at: `${theDay}T10:00:00+00:00` as Moment, day: theDay, cadence: "full", answers, rows: [], slips: [], regions: regions as NonNullable<ScreenRecord["regions"]>,
    ...(quantities["pain-worst-24h"] !== undefined && { painWorst24h: quantities["pain-worst-24h"] }),
    ...(quantities.systolic !== undefined && { systolic: quantities.systolic }), ...(quantities.diastolic !== undefined && { diastolic: quantities.diastolic }),
    ...(quantities["phq2-score"] !== undefined && { phq2: quantities["phq2-score"] }),
  };
  const history: History = {
    ...emptyHistory, person, screens: [record],
    ...(facts["d.seen-pain"] === true && { painSeen: { on: addDays(theDay, -1), worseSince: "no" } }),
  };
  return { history, record };
};

export const assessed = (model: Model, values: readonly number[]): Assessment => {
  const { history, record } = firstDayOf(model, values);
  return assess(model.content, history, theDay, record, "full");
};

/** Where formulas and interpreter say different things of one profile; empty when they agree on everything. */
export const differences = (model: Model, values: readonly number[]): readonly string[] => {
  const { content, rows, firstDay, known, complete, forbidden, allWaits, atMost } = model;
  const is = (formula: Parameters<typeof holds>[0]) => holds(formula, values);
  if (!is(known)) return [];
  const wrong: string[] = [];
  const same = (what: string, formulas: unknown, interpreter: unknown) => void (formulas === interpreter || wrong.push(`${what}: formulas say ${String(formulas)}, the interpreter ${String(interpreter)}`));
  const result = screened(model, values);
  for (const { id } of content.rules) {
    const row = rows.get(id);
    const found = result.rows.find(({ rule }) => rule === id);
    same(id, row !== undefined && is(row.found) ? (is(row.certain) ? "certain" : "unknown") : "not found", found === undefined ? "not found" : found.certain ? "certain" : "unknown");
  }
  same("complete", is(complete), result.complete);
  if (!is(firstDay)) return wrong;
  const plain = assessed(model, values);
  const level = (["blocked", "breathing-only", "limited", "allowed"] as const).find((each) => is(atMost(each))) ?? "allowed";
  same("exercise", level, plain.exercise);
  same("waiting", allWaits.some(({ when }) => is(when)), plain.waiting.some(({ for: id }) => allWaits.some(({ rule }) => rule === (id === "age" ? "ST6" : id))));
  if (level === "limited" || level === "allowed") {
    same("forbidden", forbiddenOf(content, (demand) => forbidden.get(demand)?.some(({ when }) => is(when)) === true), forbiddenOf(content, (demand) => plain.forbidden.has(demand)));
  }
  return wrong;
};

const forbiddenOf = (content: Content, has: (demand: Demand) => boolean): string => content.demands.filter(has).join(" ");
