/**
 * Content as formulas over a profile: when each row is so, or may be, and what then is forbidden, shut or waited for. Facts of her state
 * and quantities are not written a second time: their truth tables are taken from the engine itself, value by value. Everything else
 * here is held to the engine by `plainly.ts`, on every witness and on random profiles.
 */
import type { Condition, Content, Demand, ExerciseLevel, Fact, StateFact } from "@lullaback/content";
import { birthKind, createFacts, evaluate } from "@lullaback/engine";
import { always, createSpace, never, type Formula, type Space } from "./formula.ts";
import { createProfile, personOf, theDay, type Profile } from "./profile.ts";

/** A condition in three values: sure, or sure not; in between it is unknown. */
export interface Truth {
  readonly yes: Formula;
  readonly no: Formula;
}

/** Why a demand is forbidden: the row that says so, and when. */
export interface Ground {
  readonly rule: string;
  readonly when: Formula;
}

export interface Model {
  readonly content: Content;
  readonly space: Space;
  readonly profile: Profile;
  readonly truth: (condition: Condition) => Truth;
  /** True, or at least not known to be untrue. */
  readonly mayBe: (condition: Condition) => Formula;
  /** Each red-flag row: surely there, and there at all. */
  readonly rows: ReadonlyMap<string, { readonly certain: Formula; readonly found: Formula }>;
  readonly forbidden: ReadonlyMap<Demand, readonly Ground[]>;
  /** All that waits for somebody's word before any exercise. */
  readonly allWaits: readonly Ground[];
  /** What is required and asked of her has an answer. */
  readonly complete: Formula;
  /** Everything about her state is known: one person, not several she could be (ST4). */
  readonly known: Formula;
  /** Nothing is answered that no question asks of her: what the interview itself can bring about. */
  readonly asked: Formula;
  /** No history: nothing is measured that needs a day before. */
  readonly firstDay: Formula;
  /** When a function of some variables is true: every value of each is tried. */
  readonly tabulate: (names: readonly string[], test: (read: (name: string) => unknown) => boolean) => Formula;
  /** At most this level of exercise is left. */
  readonly atMost: (level: ExerciseLevel) => Formula;
  /** The same by rows and words alone, an unfinished screen left out. */
  readonly leaves: (level: ExerciseLevel) => Formula;
}

const levels: readonly ExerciseLevel[] = ["blocked", "breathing-only", "limited", "allowed"];
const ownLevel = { emergency: "blocked", "same-day": "breathing-only", "within-days": "limited", routine: "allowed" } as const;

/** The variables each fact of her state may depend on; that no other matters is tested. */
const dependsOn: Readonly<Record<StateFact, readonly string[]>> = {
  "s.pregnant": ["situation"], "s.ended": ["situation"], "s.never": ["situation"], "s.birth": ["situation", "mode", "weeks-at-end"],
  "s.assisted": ["situation", "mode", "weeks-at-end"], "s.belly-operation": ["situation", "mode", "operation"], "s.operation": ["situation", "mode", "operation"],
  "s.tear-3-4": ["situation", "mode", "weeks-at-end", "tear"], "s.milk": ["situation", "milk"], "s.blood-loss": ["situation", "blood-loss"],
  "s.many-babies": ["situation", "babies"], "s.twins": ["situation", "babies"], "s.place-scanned": ["situation", "scanned"],
  "s.over-two-years": ["situation", "days-since-end"], "s.under-16": ["age"], "s.under-18": ["age"], "s.under-45": ["age"],
};
const quantityDependsOn: Readonly<Record<string, readonly string[]>> = {
  "gestation-weeks": ["situation", "gestation-weeks"], "days-since-end": ["situation", "days-since-end"],
  "days-since-needle": ["situation", "needle", "days-since-needle"], "weeks-at-end": ["situation", "weeks-at-end"],
};

export const createModel = (content: Content): Model => {
  const space = createSpace();
  const profile = createProfile(content, space);
  const { all, any, not, is, atLeast } = space;
  const { at } = profile;
  const valuesOf = (name: string) => profile.variables[at(name)]?.values ?? [];
  const told = (name: string, ...values: readonly unknown[]): Formula =>
    is(at(name), valuesOf(name).reduce<number>((mask, value, index) => (values.includes(value) ? mask | (1 << index) : mask), 0));

  /** The formula of a function of some variables, by trying every value of each. */
  const tabulate = (names: readonly string[], test: (read: (name: string) => unknown) => boolean, fixed: ReadonlyMap<string, unknown> = new Map()): Formula => {
    const [name, ...rest] = names;
    if (name === undefined) return test((asked) => (fixed.has(asked) ? fixed.get(asked) : valuesOf(asked)[0])) ? always : never;
    const same = new Map<Formula, number>();
    valuesOf(name).forEach((value, index) => {
      const under = tabulate(rest, test, new Map([...fixed, [name, value]]));
      same.set(under, (same.get(under) ?? 0) | (1 << index));
    });
    return any(...[...same].map(([under, mask]) => all(is(at(name), mask), under)));
  };
  const plain = (read: (name: string) => unknown) => createFacts(content, { person: personOf(read), day: theDay, answers: {}, measured: { quantities: {}, facts: {} } });

  const named = new Map<string, Condition | undefined>([...content.windows, ...content.derived].map(({ id, when }: { id: string; when?: Condition }) => [id, when]));
  const truths = new Map<Condition, Truth>();
  const sure = (yes: Formula): Truth => ({ yes, no: not(yes) });

  const truth = (condition: Condition): Truth => {
    let found = truths.get(condition);
    if (found === undefined) truths.set(condition, (found = work(condition)));
    return found;
  };
  const work = (condition: Condition): Truth => {
    if (typeof condition === "string") return fact(condition);
    if ("all" in condition) {
      const parts = condition.all.map(truth);
      return { yes: all(...parts.map(({ yes }) => yes)), no: any(...parts.map(({ no }) => no)) };
    }
    if ("any" in condition) {
      const parts = condition.any.map(truth);
      return { yes: any(...parts.map(({ yes }) => yes)), no: all(...parts.map(({ no }) => no)) };
    }
    if ("not" in condition) {
      const { yes, no } = truth(condition.not);
      return { yes: no, no: yes };
    }
    if ("count" in condition) {
      const parts = condition.of.map(truth);
      return { yes: atLeast(condition.count, parts.map(({ yes }) => yes)), no: atLeast(parts.length - condition.count + 1, parts.map(({ no }) => no)) };
    }
    const depends = quantityDependsOn[condition.quantity];
    if (depends !== undefined) return sure(tabulate(depends, (read) => evaluate(condition, plain(read), content.limits) === 1));
    const { quantity } = condition;
    return sure(tabulate([quantity], (read) => {
      const value = read(quantity) as number | undefined;
      const facts = { truth: () => -1 as const, quantity: () => value };
      return evaluate(condition, facts, content.limits) === 1;
    }));
  };
  const fact = (name: Fact): Truth => {
    const kind = name.slice(0, name.indexOf("."));
    if (kind === "s") return sure(tabulate(dependsOn[name as StateFact], (read) => plain(read).truth(name) === 1));
    if (kind === "r") return sure(told(name, "yes"));
    if (kind === "w" || kind === "d") {
      const when = named.get(name);
      return when === undefined ? sure(told(name, "yes")) : truth(when);
    }
    if (kind === "cl") return sure(told(name, "yes", "not-sure", "rather-not-say"));
    return answered(name);
  };
  /** EV3 to EV7. */
  const answered = (name: string): Truth => {
    const finding = content.findings.find(({ id }) => id === name);
    const notSure = finding?.notSure ?? content.modifiers.find(({ id }) => id === name)?.notSure ?? "unknown";
    const here = finding?.within === undefined ? always : not(truth(finding.within).no);
    const asYes = finding?.notSureYesWhen === undefined ? never : truth(finding.notSureYesWhen).yes;
    const scored: Truth = name === "f.phq2" ? sure(tabulate(["phq2-score"], (read) => ((read("phq2-score") as number | undefined) ?? -1) >= content.limits["li.phq2"].value)) : sure(never);
    const unsure = told(name, "not-sure");
    return {
      yes: any(all(here, any(told(name, "yes"), all(unsure, notSure === "yes" ? always : asYes))), all(told(name, undefined), scored.yes)),
      no: any(told(name, "no"), all(told(name, undefined), scored.no), all(not(here), not(told(name, undefined))), all(unsure, notSure === "no" ? not(asYes) : never)),
    };
  };
  const mayBe = (condition: Condition): Formula => not(truth(condition).no);

  const rows = new Map(content.rules.map((rule) => {
    const { yes, no } = truth(rule.when);
    // A finding that opens others is sure in the rule that names it alone.
    const opens = typeof rule.when === "string" && content.findings.some(({ id, notSure }) => id === rule.when && notSure === "opens");
    const certain = opens ? any(yes, all(not(no), told(rule.when as string, "not-sure"))) : yes;
    return [rule.id, { certain, found: not(no) }] as const;
  }));

  const forbidden = new Map<Demand, Ground[]>(content.demands.map((demand) => [demand, []]));
  const forbid = (demands: readonly Demand[], rule: string, when: Formula) => {
    if (when !== never) for (const demand of demands) forbidden.get(demand)?.push({ rule, when });
  };
  for (const { id, forbids } of content.precautions) {
    forbid(forbids, id, any(...content.rules.filter(({ precautions }) => precautions?.includes(id)).map((rule) => rows.get(rule.id)?.found ?? never)));
  }
  const allWaits: Ground[] = [];
  for (const clearance of content.clearances) {
    if (clearance.informOnly === true) continue;
    const { id, within, when, asked, waits } = clearance;
    const stands = all(within === undefined ? always : mayBe(within), any(asked ? told(id, "yes", "not-sure", "rather-not-say") : never, when === undefined ? never : mayBe(when)));
    if (waits === "all") allWaits.push({ rule: id, when: stands });
    else forbid(waits, id, stands);
  }
  for (const { id, when, forbids = [] } of content.standingLimits) forbid(forbids, id, when === "always" ? always : mayBe(when));
  const ended = truth("s.ended").yes;
  for (const { demand, byBirth, tests } of content.earliestUse) {
    for (const [kind, from] of Object.entries(byBirth)) {
      const hers = tabulate(["situation", "mode", "operation", "weeks-at-end", "tear"], (read) => birthKind(content, personOf(read)) === kind);
      const early = from.limit === undefined ? never : tabulate(["days-since-end"], (read) => (read("days-since-end") as number) < content.limits[from.limit as keyof Content["limits"]].value);
      const bleeding = "bleedingEases" in from ? any(told("f.bleed-up", "yes"), told("f.bleed-pad", "yes")) : never;
      // No word and no test was told on a first day.
      forbid([demand], tests === undefined ? "AS7" : "AS10", all(ended, hers, any(early, bleeding, "word" in from || tests !== undefined ? always : never)));
    }
  }
  allWaits.push({ rule: "ST6", when: truth("s.under-16").yes });

  const findingAsked = new Map(content.findings.map((finding) => {
    const on = (when: true | Condition | undefined) => (when === true ? always : when === undefined ? never : truth(when).yes);
    const within = finding.within === undefined ? always : truth(finding.within).yes;
    return [finding.id as string, all(within, any(finding.optional === true ? always : never, on(finding.full), ...(finding.after ?? []).map((parent) => told(parent, "yes", "not-sure"))))] as const;
  }));
  const clearanceAsked = (id: string): Formula => {
    const clearance = content.clearances.find((known) => known.id === id);
    return all(clearance?.within === undefined ? always : truth(clearance.within).yes, clearance?.when === undefined ? always : not(truth(clearance.when).yes));
  };
  const asks = content.clearances.filter(({ asked }) => asked).map(({ id }) => [id as string, clearanceAsked(id)] as const);
  const [pregnant, birth] = [truth("s.pregnant").yes, truth("s.birth").yes];
  const known = all(any(not(birth), not(told("mode", undefined))), any(not(ended), birth, not(told("operation", undefined))));
  const complete = all(
    known, not(told("pain-worst-24h", undefined)), ...content.modifiers.map(({ id }) => not(told(id, undefined))),
    ...content.findings.filter(({ optional }) => optional !== true).map(({ id }) => any(not(findingAsked.get(id) ?? never), not(told(id, undefined)))),
    ...asks.map(([id, when]) => any(not(when), not(told(id, undefined)))),
  );
  const silent = (name: string, when: Formula) => any(when, told(name, valuesOf(name)[0]));
  const asked = all(
    known,
    ...[...findingAsked, ...asks].map(([id, when]) => any(when, told(id, undefined))),
    ...content.findings.map(({ id }) => not(told(id, "rather-not-say"))), ...asks.map(([id]) => not(told(id, "rather-not-say"))),
    silent("gestation-weeks", pregnant), silent("babies", pregnant), silent("scanned", pregnant),
    silent("days-since-end", ended), silent("weeks-at-end", ended), silent("needle", ended), silent("blood-loss", ended), silent("days-since-needle", told("needle", "epidural")),
    any(birth, all(told("mode", undefined), told("tear", undefined))), any(not(birth), told("operation", undefined)), any(all(ended, not(birth)), told("operation", undefined)),
    silent("milk", all(ended, truth({ quantity: "weeks-at-end", atLeast: "li.milk-weeks" }).yes)),
  );
  const early = new Set(["pain-worst-24h", "systolic", "diastolic", "phq2-score"]);
  const firstDay = all(
    ...profile.variables.filter(({ name, values }) => values.length > 1 && values[0] === undefined && typeof values[1] === "number" && !early.has(name)).map(({ name }) => told(name, undefined)),
    ...content.derived.filter(({ id, when }) => when === undefined && id !== "d.seen-pain").map(({ id }) => told(id, "no")),
  );

  const leaves = (level: ExerciseLevel): Formula => {
    const low = levels.slice(0, levels.indexOf(level) + 1);
    const shut = low.includes("breathing-only") ? [...allWaits.map(({ when }) => when), truth("s.never").yes, truth("s.over-two-years").yes] : [];
    return any(...shut, ...content.rules.flatMap(({ id, disposition, exercise, precautions }) => {
      const row = rows.get(id) ?? { certain: never, found: never };
      const least = (own: ExerciseLevel) => ((precautions?.length ?? 0) > 0 && own === "allowed" ? "limited" : own);
      const sureLevel = least(exercise ?? ownLevel[disposition]);
      const unsureLevel = least(disposition === "emergency" ? "breathing-only" : exercise ?? ownLevel[disposition]);
      return [...(low.includes(sureLevel) ? [row.certain] : []), ...(low.includes(unsureLevel) ? [row.found] : [])];
    }));
  };

  const atMost = (level: ExerciseLevel): Formula => any(leaves(level), level === "blocked" ? never : not(complete));

  return { content, space, profile, truth, mayBe, rows, forbidden, allWaits, complete, known, asked, firstDay, atMost, leaves, tabulate: (names, test) => tabulate(names, test) };
};
