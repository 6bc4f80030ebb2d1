/** One screen: which rows are true of her, how soon she should be seen, and what exercise that leaves (SPEC SC). */
import type { Day } from "@lullaback/base";
import type { Content, Disposition, ExerciseLevel, Rule } from "@lullaback/content";
import { isAsked, missingFindings, type Cadence } from "./asked.ts";
import { evaluate, type Truth } from "./evaluate.ts";
import { createFacts } from "./facts.ts";
import type { Answer, Person, StampedRow } from "./history.ts";
import type { Measured } from "./measure.ts";
import { rowTable } from "./row-table.ts";
import { completions, missingState } from "./person.ts";

export interface ScreenInput {
  readonly person: Person;
  readonly day: Day;
  readonly cadence: Cadence;
  /** Findings, modifiers and clearances together, by id. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly regions?: readonly string[];
  readonly measured: Measured;
  /** Ask again what is never kept (screening.md §11): at intake, and when its trigger is answered yes. */
  readonly intake: boolean;
  /** Rules that have been so for longer than their `ifStill` allows (SC9). */
  readonly still?: ReadonlySet<string>;
  /** Never-kept items that were answered on this screen, though their answers are gone. */
  readonly askedUnkept?: readonly string[];
}

export interface Row extends StampedRow {
  /** False when a lasting "not sure" brought it (SC3). */
  readonly certain: boolean;
}

export interface ScreenResult {
  readonly complete: boolean;
  /** Required and unanswered, in the order they are asked. */
  readonly missing: readonly string[];
  /** Answered yes or not sure, but not asked of her in this state, so counted as no (EV5). */
  readonly ignored: readonly string[];
  readonly rows: readonly Row[];
  /** Null only when nothing is found and the screen is not complete (SC6). */
  readonly disposition: Disposition | null;
  readonly exercise: ExerciseLevel;
  readonly limitHours?: number;
}

const rank: Readonly<Record<Disposition, number>> = { routine: 0, "within-days": 1, "same-day": 2, emergency: 3 };
const level: Readonly<Record<ExerciseLevel, number>> = { blocked: 0, "breathing-only": 1, limited: 2, allowed: 3 };

export const highest = (dispositions: readonly Disposition[]): Disposition | null =>
  dispositions.reduce<Disposition | null>((top, next) => (top === null || rank[next] > rank[top] ? next : top), null);

export const lowest = (levels: readonly ExerciseLevel[]): ExerciseLevel =>
  levels.reduce((low, next) => (level[next] < level[low] ? next : low), "allowed" as ExerciseLevel);

export const dispositionRank = (of: Disposition): number => rank[of];

const ownExercise: Readonly<Record<Disposition, ExerciseLevel>> = {
  emergency: "blocked", "same-day": "breathing-only", "within-days": "limited", routine: "allowed",
};

/** Total: every input has a result. Only answers to what is asked in her state count. */
export const screen = (content: Content, input: ScreenInput): ScreenResult => {
  const found = new Map<string, Row>();
  const missing = new Set<string>(missingState(content, input.person, input.day));
  if (input.measured.quantities["pain-worst-24h"] === undefined) missing.add("pain.worst-24h");
  for (const id of missingHistory(content, input)) missing.add(id);
  const heard = new Set<string>();

  const table = rowTable(content);
  for (const person of completions(content, input.person, input.day)) {
    const facts = createFacts(content, { ...input, person });
    const truths = table.read(facts);
    for (let index = 0; index < content.rules.length; index++) {
      const rule = content.rules[index] as Rule;
      const truth = asSure(content, rule, input.answers, (table.rows[index] as (typeof table.rows)[number])(truths));
      if (truth === -1) continue;
      const spared = rule.ifStill?.unless !== undefined && evaluate(rule.ifStill.unless, facts, content.limits) === 1;
      const row = input.still?.has(rule.id) === true && !spared ? stillSo(content, rule, truth === 1) : toRow(content, rule, truth === 1);
      const known = found.get(rule.id);
      if (known === undefined || rank[row.disposition] > rank[known.disposition]) found.set(rule.id, row);
    }
    for (const id of missingFindings(content, input.cadence, facts, input.answers)) missing.add(id);
    for (const finding of content.findings) {
      if (finding.within === undefined || evaluate(finding.within, facts, content.limits) !== -1) heard.add(finding.id);
    }
    for (const clearance of content.clearances) {
      const holds = (when: typeof clearance.when) => when !== undefined && evaluate(when, facts, content.limits) === 1;
      const asked = clearance.asked && (clearance.within === undefined || holds(clearance.within)) && !holds(clearance.when);
      if (asked && input.answers[clearance.id] === undefined) missing.add(clearance.id);
    }
  }

  const rows = [...found.values()].sort((a, b) =>
    rank[b.disposition] - rank[a.disposition] || order(content, a.rule) - order(content, b.rule));
  const complete = missing.size === 0;
  const limits = rows.flatMap((row) => row.limitHours ?? []);
  return {
    complete,
    missing: [...missing],
    ignored: content.findings.filter(({ id }) => !heard.has(id) && (input.answers[id] === "yes" || input.answers[id] === "not-sure")).map(({ id }) => id),
    rows,
    disposition: highest(rows.map((row) => row.disposition)) ?? (complete ? "routine" : null),
    exercise: lowest([...rows.map((row) => row.exercise), ...(complete ? [] : (["breathing-only"] as const))]),
    ...(limits.length > 0 && { limitHours: Math.min(...limits) }),
  };
};

/** SC2, and SC4 for a finding whose "not sure" opens its follow-ups: yes in the rule that names it alone. */
export const asSure = (content: Content, rule: Rule, answers: Readonly<Record<string, Answer>>, truth: Truth): Truth => {
  if (truth !== 0 || typeof rule.when !== "string" || answers[rule.when] !== "not-sure") return truth;
  return content.findings.find((finding) => finding.id === rule.when)?.notSure === "opens" ? 1 : truth;
};

/** SC3: a row that is only unknown gives its own disposition, but at most same-day. */
const toRow = (content: Content, rule: Rule, certain: boolean): Row => {
  const capped = !certain && rule.disposition === "emergency";
  const disposition = capped ? "same-day" : rule.disposition;
  const own = capped ? ownExercise["same-day"] : (rule.exercise ?? ownExercise[rule.disposition]);
  const precautions = rule.precautions ?? [];
  return {
    rule: rule.id, disposition, certain, area: rule.area, precautions,
    exercise: precautions.length > 0 ? lowest([own, "limited"]) : own,
    ...(rule.limit !== undefined && { limitHours: content.limits[rule.limit].value }),
  };
};

/** SC9: the same row, now with a time to be seen in; what it shut stays shut. */
const stillSo = (content: Content, rule: Rule, certain: boolean): Row => {
  const row = toRow(content, rule, certain);
  return rule.ifStill === undefined ? row
    : { ...row, disposition: "within-days", exercise: lowest([row.exercise, "limited"]), limitHours: content.limits[rule.ifStill.limit].value };
};

/** Modifiers are asked once and stand; what is never kept is asked at intake and when fever or worse back pain is told. */
const missingHistory = (content: Content, input: ScreenInput): readonly string[] => {
  const triggered = ["f.fever", "f.back-up"].some((id) => input.answers[id] === "yes" || input.answers[id] === "not-sure");
  return content.modifiers
    .filter((modifier) => input.answers[modifier.id] === undefined && input.askedUnkept?.includes(modifier.id) !== true && (modifier.neverStored !== true || input.intake || triggered))
    .map((modifier) => modifier.id);
};

const orders = new WeakMap<Content, ReadonlyMap<string, number>>();
const order = (content: Content, rule: string): number => {
  let map = orders.get(content);
  if (map === undefined) orders.set(content, (map = new Map(content.rules.map(({ id }, index) => [id, index]))));
  return map.get(rule) ?? 0;
};

export { isAsked };
