/** What a letter to a professional says, as data (SPEC LE): found, asked, and left out unless she adds it. */
import type { Day } from "@lullaback/base";
import type { Condition, Content, Professional } from "@lullaback/content";
import { screenOf, type Assessment, type Waiting } from "./assess.ts";
import type { HarmRecord, History, ModificationRecord, ScreenRecord } from "./history.ts";
import { standingModifications } from "./modifications.ts";
import type { Row } from "./screen.ts";
import type { OpenRow } from "./way-back.ts";

export interface Letter {
  /** Rows above routine; private ones only where she added them. */
  readonly findings: readonly (Row | OpenRow)[];
  /** What waits for this reader's word; for any reader when none is named. */
  readonly asked: readonly Waiting[];
  /** Private parts of her history she added, by clearance: told, nothing asked. */
  readonly told: readonly string[];
  /** What stays out unless she adds it, by id: rows and clearances (LE1). */
  readonly private: readonly string[];
  /** The moves of her block, for the reader to change. */
  readonly moves: readonly string[];
  /** What was said about single moves and still stands (MD). */
  readonly modified: readonly ModificationRecord[];
  /** Moves she told of as having hurt her; private ones only where she added them, by the id of what she told (LE4). */
  readonly harms: readonly HarmRecord[];
  readonly privateHarms: readonly HarmRecord[];
  /** Worst pain of the day, oldest first, at most a fortnight of values. */
  readonly pains: readonly { readonly day: Day; readonly worst: number }[];
}

const fortnight = 14;

/** The letter from today's `assessment`; `added` are the private ids she put in herself, for this letter only. */
export const letterOf = (content: Content, history: History, day: Day, assessment: Assessment, to: Professional | undefined, added: readonly string[] = []): Letter => {
  const above = assessment.findings.filter((row) => row.disposition !== "routine");
  const asks = assessment.waiting.filter((item) => item.for.startsWith("cl.") && (to === undefined || item.whose.includes(to)));
  const hidden = (id: string) => isPrivateRow(content, history, day, id);
  const kept = content.clearances.filter(({ id, private: hers }) => hers === true && history.standing[id] === "yes").map(({ id }) => id as string);
  const harms = (history.harms ?? []).filter((harm) => harm.day <= day);
  return {
    findings: above.filter((row) => added.includes(row.rule) || !hidden(row.rule)),
    asked: asks, told: kept.filter((id) => added.includes(id)), private: [...above.map(({ rule }) => rule).filter(hidden), ...kept],
    moves: history.plans.findLast((plan) => plan.block !== undefined && plan.day <= day)?.block?.exercises.filter((id) => content.exercises.some((exercise) => exercise.id === id)) ?? [],
    modified: standingModifications(content, history, day),
    harms: harms.filter((harm) => harm.private !== true || added.includes(harm.id)), privateHarms: harms.filter((harm) => harm.private === true),
    pains: history.screens.flatMap((screen) => (screen.painWorst24h === undefined || screen.day > day ? [] : [{ day: screen.day, worst: screen.painWorst24h }])).slice(-fortnight),
  };
};

/** Mind rows, and rows that are true only because of a private answer (screening.md §11). */
const isPrivateRow = (content: Content, history: History, day: Day, rule: string): boolean => {
  const found = content.rules.find(({ id }) => id === rule);
  if (found === undefined) return false;
  if (found.area === "mind") return true;
  const ids = new Set<string>([
    ...content.findings.filter((item) => item.private === true || item.neverStored === true), ...content.modifiers.filter(({ neverStored }) => neverStored === true),
  ].map(({ id }) => id));
  const record = history.screens.findLast((screen) => screen.day === day);
  return record === undefined ? reads(found.when, ids) : !rowsWithout(content, history, day, record, ids).includes(rule);
};

/** The rows of `record` if every private answer had been no. */
const rowsWithout = (content: Content, history: History, day: Day, record: ScreenRecord, ids: ReadonlySet<string>): readonly string[] => {
  const no = (answers: ScreenRecord["answers"]) => Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, ids.has(id) ? ("no" as const) : answer]));
  const told = { ...record, answers: no(record.answers) };
  const screens = history.screens.map((screen) => (screen === record ? told : screen));
  return screenOf(content, { ...history, standing: no(history.standing), screens }, day, told, record.cadence).rows.map(({ rule }) => rule);
};

const reads = (condition: Condition, ids: ReadonlySet<string>): boolean => {
  if (typeof condition === "string") return ids.has(condition);
  if ("all" in condition) return condition.all.some((part) => reads(part, ids));
  if ("any" in condition) return condition.any.some((part) => reads(part, ids));
  if ("not" in condition) return reads(condition.not, ids);
  return "of" in condition && condition.of.some((part) => reads(part, ids));
};
