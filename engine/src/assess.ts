/** Where she stands today before any exercise is chosen: what was found, who is asked first, what is forbidden and why (SPEC AS). */
import { addDays, daysBetween, instant, type Day } from "@lullaback/base";
import type { BirthKind, Cap, Condition, Content, Demand, Disposition, ExerciseLevel, Professional } from "@lullaback/content";
import type { Cadence } from "./asked.ts";
import { evaluate, type Facts } from "./evaluate.ts";
import { createFacts } from "./facts.ts";
import type { Answer, History, Person, ScreenRecord } from "./history.ts";
import { waitsForHer } from "./her-yes.ts";
import { measure, wentWorse, type ToldToday } from "./measure.ts";
import { completions, daysSinceEnd, hasEnded, isBirth, stateFact } from "./person.ts";
import { lastFor, screensWithPrecautions } from "./lookup.ts";
import type { Reason } from "./reason.ts";
import { highest, lowest, screen, type Row, type ScreenResult } from "./screen.ts";
import { testsPassed } from "./self-tests.ts";
import { closingOf, lastClosing, openRows, slipsWithin, wordOn, wordStands, type OpenRow } from "./way-back.ts";
import { twoReds } from "./dose.ts";
import { flareNow } from "./keeping-up.ts";

export interface Waiting {
  readonly for: string;
  readonly whose: readonly Professional[];
  /** Ways of moves that a word with limits has opened (WB10). */
  readonly only?: readonly string[];
}

/** What keeps exercise lower than the rows of the screen do. */
export interface Hold {
  readonly reason: Reason;
  /** Breathing alone is left, or only a smaller session. */
  readonly level: "breathing-only" | "limited";
  /** Whether somebody's word ends it (PD4); rest, time or newer content end the others (PD5). */
  readonly endsByWord: boolean;
}

export interface Assessment {
  /** The screen of today, or of no answers at all. */
  readonly screen: ScreenResult;
  readonly open: readonly OpenRow[];
  /** Rows of today and rows still open, highest first, each once. */
  readonly findings: readonly (Row | OpenRow)[];
  readonly disposition: Disposition | null;
  readonly exercise: ExerciseLevel;
  /** Why exercise is at that level, beyond the rows. */
  readonly holds: readonly Hold[];
  readonly waiting: readonly Waiting[];
  readonly forbidden: ReadonlyMap<Demand, readonly Reason[]>;
  /** Ways of moves for which a reason does not hold, as a word with limits named them (WB10). */
  readonly named: ReadonlyMap<Reason, ReadonlySet<string>>;
  /** Reasons for which only the ways named are left, and the quiet moves (WB10). */
  readonly onlyNamed: readonly Reason[];
  /** Moves and ways that were taken back (RC1). */
  readonly withdrawn: ReadonlySet<string>;
  readonly caps: Readonly<Partial<Record<Cap, number>>>;
  /** Words on the pelvic floor wait for her yes: it is not spoken of in her moves (AS11). */
  readonly unsaid: boolean;
  readonly halfDose: boolean;
  readonly noNewExercise: boolean;
  /** Sessions are no longer than the usual one until this clearance's word (SE18). */
  readonly shortBy?: string;
  /** The rule that keeps everything from going up a step today, if any (DO7). */
  readonly noStepUp?: string;
  /** Hours until the shortest limit of today's findings. */
  readonly limitHours?: number;
  readonly facts: readonly Facts[];
}

type Told = ToldToday & { readonly answers: Readonly<Record<string, Answer>> };

/** What she told on a screen, in the shape the rules take; put together once for each screen. */
export const toldOn = (history: History, record: ScreenRecord | undefined): Told => {
  if (record === undefined) return { answers: history.standing };
  const known = toldOnce.get(record);
  if (known !== undefined && known.standing === history.standing) return known.told;
  const { regions, painNow, painWorst24h, systolic, diastolic, phq2 } = record;
  const told: Told = {
    answers: joined(record.answers, [history.standing], () => ({ ...history.standing, ...record.answers })),
    ...(regions !== undefined && { regions }),
    ...(painNow !== undefined && { painNow }),
    ...(painWorst24h !== undefined && { painWorst24h }),
    ...(systolic !== undefined && { systolic }),
    ...(diastolic !== undefined && { diastolic }),
    ...(phq2 !== undefined && { phq2 }),
  };
  toldOnce.set(record, { standing: history.standing, told });
  return told;
};
const joined = lastFor<Told["answers"]>();
const toldOnce = new WeakMap<ScreenRecord, { readonly standing: History["standing"]; readonly told: Told }>();

/** The rows a record's answers give today; what `journal` stamps into the event when the screen is answered. */
export const screenOf = (content: Content, history: History, day: Day, record: ScreenRecord | undefined, cadence: Cadence): ScreenResult => {
  const { person, standing, sessions, mornings, screens, seen, globalChange, painSeen } = history;
  const of = () => findScreen(content, history, day, record, cadence);
  return record === undefined ? of() : lastScreened(record, [content, day, cadence, person, standing, sessions, mornings, screens, seen, globalChange, painSeen], of);
};
const lastScreened = lastFor<ScreenResult>();

const findScreen = (content: Content, history: History, day: Day, record: ScreenRecord | undefined, cadence: Cadence): ScreenResult => {
  const told = toldOn(history, record);
  return screen(content, {
    person: history.person, day, cadence, answers: told.answers, measured: measure(content, history, day, told),
    intake: !history.screens.some((known) => known.id !== record?.id && known.cadence === "full"),
    ...(told.regions !== undefined && { regions: told.regions }),
    ...(record?.askedUnkept !== undefined && { askedUnkept: record.askedUnkept }),
    still: stillSo(content, history, day, record),
  });
};

/** Rules that were true that long ago and on every screen that could ask since (SC9). */
const stillSo = (content: Content, history: History, day: Day, record: ScreenRecord | undefined): ReadonlySet<string> => {
  const still = new Set<string>();
  const since = addDays(day, -content.limits["li.second-time-days"].value);
  const before = history.screens.filter((known) => known.day >= since && known.day <= day && known !== record && known.id !== record?.id);
  for (const { id, ifStill } of content.rules) {
    if (ifStill === undefined) continue;
    // The unbroken run of screens, up to today's, on which it was true; a daily screen does not ask everything.
    let first: Day | undefined;
    for (const known of before.toReversed()) {
      if (known.rows.some((row) => row.rule === id)) first = known.day;
      else if (known.cadence === "full") break;
    }
    if (first !== undefined && daysBetween(first, day) * 24 >= content.limits[ifStill.after].value) still.add(id);
  }
  return still;
};

/** Everything the plan stands on, from `record` (today's screen, if she answered one) and her history (AS1–AS9). */
export const assess = (content: Content, history: History, day: Day, record: ScreenRecord | undefined, cadence: Cadence): Assessment => {
  const today = screenOf(content, history, day, record, cadence);
  const told = toldOn(history, record);
  const measured = measure(content, history, day, told);
  const facts = completions(content, history.person, day).map((person) =>
    ({ person, facts: createFacts(content, { person, day, answers: told.answers, measured, ...(told.regions !== undefined && { regions: told.regions }) }) }));
  const holds = (condition: Condition) => facts.some((known) => evaluate(condition, known.facts, content.limits) !== -1);
  const open = openRows(content, history, day);
  // What she answered before a row was closed brings it up no more; the full screen that follows may (WB8).
  const current = today.rows.filter((row) => record === undefined || closingOf(content, history, day, record, row) === undefined);
  const findings = joinRows([...open, ...current]);

  const forbidden = new Map<Demand, Reason[]>();
  const forbid = (demands: readonly Demand[], reason: Reason) => {
    for (const demand of demands) forbidden.set(demand, [...(forbidden.get(demand) ?? []), reason]);
  };
  const why: Hold[] = [];
  const levels: ExerciseLevel[] = [today.complete ? "allowed" : "breathing-only", ...findings.map((row) => row.exercise)];
  const hold = (level: Hold["level"], reason: Reason, end?: "ends-by-word") => {
    levels.push(level);
    why.push({ reason, level, endsByWord: end !== undefined });
  };

  let halfDose = false;
  let noNewExercise = false;
  let noStepUp = findings.find((row) => row.disposition !== "routine")?.rule;
  for (const precaution of content.precautions) {
    const rule = activePrecaution(content, history, day, findings, precaution.id, precaution.until);
    if (rule === undefined) continue;
    forbid(precaution.forbids, { rule: precaution.id, facts: { because: rule } });
    halfDose ||= precaution.halfDose === true;
    noNewExercise ||= precaution.noNewExercise === true;
    if (precaution.noStepUp === true) noStepUp ??= precaution.id;
  }

  const waiting: Waiting[] = [];
  const named = new Map<Reason, ReadonlySet<string>>();
  const onlyNamed: Reason[] = [];
  const name = (reason: Reason, only: readonly string[] | undefined): Reason => {
    if (only !== undefined) named.set(reason, new Set(only));
    return reason;
  };
  /** All waits: breathing alone, or with it what a word with limits named. */
  const holdAll = (reason: Reason, only: readonly string[] | undefined) => {
    if (only === undefined) return hold("breathing-only", reason, "ends-by-word");
    levels.push("limited");
    onlyNamed.push(name(reason, only));
  };
  let shortBy: string | undefined;
  for (const clearance of content.clearances) {
    if (clearance.informOnly === true) continue;
    if (clearance.within !== undefined && !holds(clearance.within)) continue;
    const answer = told.answers[clearance.id];
    const said = clearance.asked && (answer === "yes" || answer === "not-sure" || answer === "rather-not-say");
    const diagnosed = history.seen.some((seen) => seen.day <= day && seen.diagnosis !== undefined &&
      content.diagnoses.some(({ id, opens }) => id === seen.diagnosis && opens === clearance.id));
    if (!said && !diagnosed && !(clearance.when !== undefined && holds(clearance.when))) continue;
    const demands = clearance.waits === "all" ? content.demands : clearance.waits;
    const word = wordOn(content, history, day, clearance.id, clearance.first, clearance.alternates, demands);
    if (word !== undefined && word.only === undefined) continue;
    const reason: Reason = { rule: clearance.id, facts: {} };
    waiting.push({ for: clearance.id, whose: clearance.first, ...(word?.only !== undefined && { only: word.only }) });
    if (clearance.noMoreMinutes === true) shortBy ??= clearance.id;
    if (clearance.waits === "all") holdAll(reason, word?.only);
    else {
      forbid(clearance.waits, name(reason, word?.only));
      if (clearance.holds !== undefined) noStepUp ??= clearance.id;
    }
  }

  const caps: { [cap in Cap]?: number } = {};
  let unsaid = false;
  for (const limit of content.standingLimits) {
    if (limit.when !== "always" && !holds(limit.when)) continue;
    if (!waitsForHer(history, limit.herYes)) continue;
    unsaid ||= limit.herYes === "floor-words";
    forbid(limit.forbids ?? [], { rule: limit.id, facts: {} });
    for (const [cap, id] of Object.entries(limit.caps ?? {}) as [Cap, keyof Content["limits"]][]) {
      caps[cap] = Math.min(caps[cap] ?? Infinity, content.limits[id].value);
    }
  }
  const sinceEnd = daysSinceEnd(history.person, day) ?? 0;
  for (const { person } of facts) forbidUntilEarliest(content, history, person, day, sinceEnd, told.answers, (demands, reason, only) => forbid(demands, name(reason, only)));

  if (facts.every((known) => stateFact(content, known.person, day, "s.under-16"))) {
    const word = wordOn(content, history, day, "age", ["midwife", "physiotherapist"]);
    if (word === undefined || word.only !== undefined) {
      waiting.push({ for: "age", whose: ["midwife", "physician"], ...(word?.only !== undefined && { only: word.only }) });
      holdAll({ rule: "ST6", facts: {} }, word?.only);
    }
  }
  if (facts.every((known) => stateFact(content, known.person, day, "s.never") || stateFact(content, known.person, day, "s.over-two-years"))) {
    hold("breathing-only", { rule: "ST5", facts: {} });
  }
  if (history.recall?.outdated === true) hold("breathing-only", { rule: "RC2", facts: {} });
  for (const row of open) {
    if (row.lapsed) hold("breathing-only", { rule: "WB4", facts: { row: row.rule } }, "ends-by-word");
    if (row.restUntil !== undefined) hold("breathing-only", { rule: "WB5", facts: { row: row.rule, until: row.restUntil } });
  }
  const reds = twoReds(content, history, day);
  if (reds !== undefined) hold("breathing-only", { rule: "DO9", facts: { since: reds } }, "ends-by-word");
  const slips = slipsWithin(history, day, content.limits["li.slip-days"].value, emergencyItems(content));
  if (slips >= content.limits["li.slip-count"].value) hold("limited", { rule: "CO3", facts: { count: slips } });
  const closing = lastClosing(content, history, day);
  if (closing !== undefined && daysBetween(closing.day, day) * 24 < content.limits["li.gentle-after-seen"].value) {
    halfDose = true;
    noStepUp ??= "WB8";
    hold("limited", { rule: "WB8", facts: {} });
  }

  const last = history.sessions.findLast((session) => session.day <= day);
  if (last !== undefined && wentWorse(content, last)) {
    halfDose = true;
    noStepUp ??= "DO15";
    hold("limited", { rule: "DO15", facts: {} });
  }

  if (flareNow(content, history, day) !== undefined) {
    halfDose = true;
    noStepUp ??= "KU5";
    hold("limited", { rule: "KU5", facts: {} });
  }

  const exercise = lowest(levels);
  if (exercise === "breathing-only" || exercise === "blocked") {
    const quiet = new Set(exercise === "blocked" ? [] : content.quietAllows);
    for (const demand of content.demands) {
      if (!quiet.has(demand)) forbid([demand], { rule: exercise === "blocked" ? "AS2" : "AS3", facts: {} });
    }
  }
  const limits = findings.flatMap((row) => row.limitHours ?? []);
  return {
    screen: today, open, findings, exercise, holds: why, waiting, forbidden, named, onlyNamed, caps, withdrawn: new Set(history.recall?.withdrawn), unsaid, halfDose, noNewExercise,
    disposition: highest(findings.map((row) => row.disposition)) ?? (today.complete ? "routine" : null),
    facts: facts.map((known) => known.facts),
    ...(noStepUp !== undefined && { noStepUp }),
    ...(shortBy !== undefined && { shortBy }),
    ...(limits.length > 0 && { limitHours: Math.min(...limits) }),
  };
};

const joinRows = (rows: readonly (Row | OpenRow)[]): readonly (Row | OpenRow)[] => {
  const joined = new Map<string, Row | OpenRow>();
  for (const row of rows) {
    const known = joined.get(row.rule);
    if (known === undefined || highest([known.disposition, row.disposition]) !== known.disposition) joined.set(row.rule, row);
  }
  const of = ["emergency", "same-day", "within-days", "routine"];
  return [...joined.values()].sort((a, b) => of.indexOf(a.disposition) - of.indexOf(b.disposition));
};

/** AS5: by a row of today or still open, or by a row of an earlier screen inside the precaution's own time. */
const activePrecaution = (
  content: Content, history: History, day: Day, findings: readonly (Row | OpenRow)[], id: string, until: keyof Content["limits"] | undefined,
): string | undefined => {
  const now = findings.find((row) => row.precautions.includes(id));
  if (now !== undefined) return now.rule;
  const told = content.diagnoses.find(({ id: diagnosis, opens, brings }) => brings === id &&
    history.seen.some((seen) => seen.diagnosis === diagnosis && seen.day <= day) && wordStands(content, history, day, opens, ["physiotherapist", "midwife"]) === undefined);
  if (told !== undefined) return told.opens;
  const endsBy = content.precautions.find((precaution) => precaution.id === id)?.endsBy;
  if (endsBy !== undefined) {
    const last = screensWithPrecautions(history.screens).findLast((record) => record.day <= day && record.rows.some((row) => row.precautions.includes(id)));
    const row = last?.rows.find((candidate) => candidate.precautions.includes(id));
    const ended = last === undefined || row === undefined || (history.stageSince !== undefined && history.stageSince > last.day) ||
      history.seen.some((seen) => seen.row === row.rule && seen.day <= day && instant(seen.at) >= instant(last.at) && endsBy.includes(seen.who) &&
        content.outcomes.some(({ id: outcome, closes }) => closes && outcome === seen.outcome));
    if (!ended) return row.rule;
  }
  if (until === undefined) return undefined;
  const limit = content.limits[until];
  const days = limit.unit === "hour" ? limit.value / 24 : limit.unit === "week" ? limit.value * 7 : limit.value;
  return screensWithPrecautions(history.screens).findLast((record) =>
    record.rows.some((row) => row.precautions.includes(id)) && record.day <= day && daysBetween(record.day, day) < days)
    ?.rows.find((row) => row.precautions.includes(id))?.rule;
};

/** AS7: what has no row in the table is open from day 1; an unknown day counts as the first. */
const forbidUntilEarliest = (
  content: Content, history: History, person: Person, day: Day, days: number, answers: Readonly<Record<string, Answer>>,
  forbid: (demands: readonly Demand[], reason: Reason, only?: readonly string[]) => void,
): void => {
  if (!hasEnded(person)) return;
  const kind = birthKind(content, person);
  for (const entry of content.earliestUse) {
    const from = entry.byBirth[kind];
    const tooEarly = "limit" in from && from.limit !== undefined && days < content.limits[from.limit].value;
    // The word on the tear is about load; what else waits for a word needs its own.
    const noWord = "word" in from &&
      (entry.demand !== "loaded-strength" || wordStands(content, history, day, "cl.tear", [from.word]) === undefined) &&
      wordStands(content, history, day, `demand.${entry.demand}`, [from.word]) === undefined;
    const bleeding = "bleedingEases" in from && (answers["f.bleed-up"] === "yes" || answers["f.bleed-pad"] === "yes");
    // What the word on the tear named, though it had limits, is not too early for want of that word.
    const limited = "word" in from && !tooEarly && !bleeding && entry.demand === "loaded-strength" ? wordOn(content, history, day, "cl.tear", [from.word])?.only : undefined;
    if (tooEarly || noWord || bleeding) forbid([entry.demand], { rule: "AS7", facts: { demand: entry.demand, birth: kind } }, limited);
    else if (entry.tests !== undefined && !testsPassed(content, history, day, entry.demand, entry.tests)) forbid([entry.demand], { rule: "AS10", facts: { demand: entry.demand } });
  }
};

/** Which column of the earliest-use table is hers. */
export const birthKind = (content: Content, person: Person): BirthKind => {
  const { end } = person;
  const weeks = end?.weeks ?? content.limits["li.end-weeks-unsaid"].value;
  if (end?.mode === "caesarean" || end?.operation === "belly") return "caesarean";
  if (isBirth(content, person) || weeks >= content.limits["li.end-as-birth"].value) {
    return end?.mode === "forceps-vacuum" || (end?.tear === undefined && end?.mode === "vaginal") || end?.tear === "3-4" || end?.tear === "not-known" ? "assisted-or-tear" : "vaginal";
  }
  const early = weeks < content.limits["li.end-mid"].value && (end?.operation === undefined || end.operation === "none");
  return early ? "ended-early" : "ended-mid";
};

const itemsOf = new WeakMap<Content, ReadonlySet<string>>();
/** Findings that some emergency rule reads. */
const emergencyItems = (content: Content): ReadonlySet<string> => {
  let known = itemsOf.get(content);
  if (known === undefined) {
    const items = new Set<string>();
    const visit = (condition: Condition): void => {
      if (typeof condition === "string") items.add(condition);
      else if ("all" in condition) condition.all.forEach(visit);
      else if ("any" in condition) condition.any.forEach(visit);
      else if ("not" in condition) visit(condition.not);
      else if ("count" in condition) condition.of.forEach(visit);
    };
    for (const rule of content.rules) if (rule.disposition === "emergency") visit(rule.when);
    itemsOf.set(content, (known = items));
  }
  return known;
};
