/**
 * Every first day with few things said yes: all that may come out of it. A state of hers leaves of each formula a small disjunction over
 * what she says; states that leave the same are looked at once, and so are answers that do the same.
 */
import type { Demand } from "@lullaback/content";
import { always, createSpace, never, where, type Formula, type Space } from "./formula.ts";
import type { Model } from "./model.ts";
import { atLeastSoon, capped, shortened } from "./tiers.ts";

/** One thing she says or measures that is not an ordinary no. */
interface Flag {
  readonly variable: number;
  readonly value: number;
}

export interface Exhaustion {
  /** Profiles looked at; a few more than the interview can bring about, since follow-ups count without what opens them. */
  readonly profiles: number;
  /** Kinds of state that leave the same rules. */
  readonly states: number;
  /** One profile for each distinct outcome that is left to move: what is forbidden, capped, halved, shortened. */
  readonly outcomes: readonly (readonly number[])[];
}

/** All profiles of a complete first day with at most `most` flags. */
export const exhaust = (model: Model, most: number): Exhaustion => {
  const { profile } = model;
  const isFlag = ({ name }: { readonly name: string }) => /^(f|mod|cl)\./.test(name) || ["pain-worst-24h", "systolic", "diastolic", "phq2-score", "r.mid", "d.seen-pain"].includes(name);
  const flags: Flag[] = profile.variables.flatMap((variable, index) =>
    !isFlag(variable) ? []
      : variable.values.map((value, at) => ({ variable: index, value: at, said: value })).filter(({ said, value }) => said === "yes" || (typeof said === "number" && said > 0 && value > 0)).map(({ variable: of, value }) => ({ variable: of, value })));
  const states = profile.variables.map((variable, index) => ({ ...variable, index })).filter(({ name, index }) => !isFlag(profile.variables[index] ?? { name }) && index <= profile.at("milk"));

  const small = createSpace();
  const stateAt = new Map(states.map(({ index, values }) => [index, small.variable(values.length)]));
  const flagAt = flags.map(() => small.variable(2));
  const components = componentsOf(model).map((component) => translate(model, small, component, stateAt, flags, flagAt));
  const possible = translate(model, small, model.asked, stateAt, flags, flagAt, true);
  const classes = classesOf(small, [possible, ...components], states.map(({ index, values }) => ({ variable: stateAt.get(index) as number, values: values.length })));

  const flagOf = new Map(flagAt.map((variable, n) => [variable, n]));
  let profiles = 0;
  const outcomes = new Map<number, readonly number[]>();
  const waysOf = new Map<string, readonly Way[]>();
  for (const { formulas: [can, shuts = never, ...left], values, count } of classes) {
    // What no question asks of her in this state is no flag of hers.
    const unasked = new Set(can === undefined || "any" in can || "is" in can ? [can] : can.all);
    const hers = new Set(flags.map((_, n) => n).filter((n) => !unasked.has(small.is(flagAt[n] as number, 1))));
    for (let said = 0; said <= most; said++) profiles += count * choose(hers.size, said);
    if (shuts === always) continue;
    // Kinds of state in which what she says forbids the same are looked at once; what shuts all differs more, and is asked of each.
    const key = left.map(numberOf).join(" ");
    const ways = waysOf.get(key) ?? eachWay(left.flatMap((formula, component) => mintermsOf(formula, flagOf, most).map((term) => ({ ...term, component }))), most);
    waysOf.set(key, ways);
    const shutters = mintermsOf(shuts, flagOf, most);
    const isShut = shutBy(shutters);
    const openers = [...new Set(shutters.flatMap(({ no }) => no))].filter((n) => hers.has(n));
    for (const { outcome, before, kinds } of ways) {
      if (outcomes.has(outcome)) continue;
      const said = membersThatStay(before, kinds, hers, (set) => subsetsUpTo(openers, most - set.length).map((more) => [...set, ...more]).find((all) => !isShut(all)));
      if (said === undefined) continue;
      const full = profile.variables.map(() => 0);
      states.forEach(({ index }, n) => { full[index] = values[n] as number; });
      for (const n of said) full[(flags[n] as Flag).variable] = (flags[n] as Flag).value;
      outcomes.set(outcome, full);
    }
  }
  return { profiles, states: classes.length, outcomes: [...outcomes.values()] };
};

interface Class {
  readonly formulas: readonly Formula[];
  /** One value of each variable that leaves them so, and how many do. */
  readonly values: readonly number[];
  readonly count: number;
}

/** What the values of some variables leave of the formulas: each distinct remainder once. The first formula says what is possible at all. */
const classesOf = (space: Space, formulas: readonly Formula[], variables: readonly { readonly variable: number; readonly values: number }[]): readonly Class[] => {
  const unique = [...new Set(formulas)];
  let layer: readonly { readonly left: readonly Formula[]; readonly values: readonly number[]; readonly count: number }[] = [{ left: unique, values: [], count: 1 }];
  for (const { variable, values } of variables) {
    const under = Array.from({ length: values }, () => new Map<Formula, Formula>());
    const next = new Map<string, { left: readonly Formula[]; values: readonly number[]; count: number }>();
    for (const known of layer) {
      for (let value = 0; value < values; value++) {
        const cache = under[value] as Map<Formula, Formula>;
        const left = known.left.map((formula) => {
          let found = cache.get(formula);
          if (found === undefined) cache.set(formula, (found = where(space, formula, variable, value)));
          return found;
        });
        if (left[0] === never) continue;
        const key = left.map(numberOf).join(" ");
        const same = next.get(key);
        if (same === undefined) next.set(key, { left, values: [...known.values, value], count: known.count });
        else same.count += known.count;
      }
    }
    layer = [...next.values()];
  }
  const at = formulas.map((formula) => unique.indexOf(formula));
  return layer.map(({ left, values, count }) => ({ formulas: at.map((n) => left[n] as Formula), values, count }));
};

const formulaNumbers = new WeakMap<Formula, number>();
let formulaCount = 0;
const numberOf = (formula: Formula): number => {
  let number = formulaNumbers.get(formula);
  if (number === undefined) formulaNumbers.set(formula, (number = formulaCount++));
  return number;
};

/** What makes one plan differ from another on a first day; the first shuts all moves. */
export const componentsOf = (model: Model): readonly Formula[] => {
  const { content, space, forbidden, leaves } = model;
  const { any } = space;
  const conditions = new Set(content.exercises.flatMap(({ versions }) => versions.flatMap(({ onlyWhen }) => onlyWhen ?? [])));
  return [
    any(atLeastSoon(model, "same-day"), leaves("breathing-only")),
    ...content.demands.map((demand: Demand) => any(...(forbidden.get(demand) ?? []).map(({ when }) => when))),
    capped(model, "supine-run"), capped(model, "standing-run"), ...shortened(model),
    ...[...conditions].map((condition) => model.truth(condition).yes),
  ];
};

/** The formula over states and flags, every other variable an ordinary no; `lenient`: an unasked no counts as not answered. */
const translate = (
  model: Model, small: Space, root: Formula, stateAt: ReadonlyMap<number, number>, flags: readonly Flag[], flagAt: readonly number[], lenient = false,
): Formula => {
  const known = new Map<Formula, Formula>();
  const ofVariable = new Map<number, readonly number[]>();
  flags.forEach(({ variable }, n) => ofVariable.set(variable, [...(ofVariable.get(variable) ?? []), n]));
  const open = (variable: number): number => {
    const at = model.profile.variables[variable]?.values.indexOf(undefined) ?? -1;
    return lenient && at >= 0 ? 1 << at : 0;
  };
  const visit = (formula: Formula): Formula => {
    let found = known.get(formula);
    if (found === undefined) {
      if ("all" in formula) found = small.all(...formula.all.map(visit));
      else if ("any" in formula) found = small.any(...formula.any.map(visit));
      else {
        const state = stateAt.get(formula.is);
        const ordinary = ((1 | open(formula.is)) & formula.of) !== 0;
        const hers = ofVariable.get(formula.is) ?? [];
        found = state !== undefined ? small.is(state, formula.of) : small.any(
          ordinary ? small.all(...hers.map((n) => small.is(flagAt[n] as number, 1))) : never,
          ...hers.filter((n) => (formula.of & (1 << (flags[n] as Flag).value)) !== 0).map((n) => small.is(flagAt[n] as number, 2)),
        );
      }
      known.set(formula, found);
    }
    return found;
  };
  return visit(root);
};

/** Flags that must be said, and that must not, for a formula to hold. */
interface Minterm {
  readonly yes: readonly number[];
  readonly no: readonly number[];
}

const minterms = new WeakMap<Formula, readonly Minterm[]>();
/** The formula as a disjunction of minterms with at most `most` flags said. */
const mintermsOf = (formula: Formula, flagOf: ReadonlyMap<number, number>, most: number): readonly Minterm[] => {
  let found = minterms.get(formula);
  if (found === undefined) {
    const flag = "is" in formula ? [flagOf.get(formula.is) as number] : [];
    found = "is" in formula ? [formula.of === 2 ? { yes: flag, no: [] } : { yes: [], no: flag }]
      : "any" in formula ? formula.any.flatMap((part) => mintermsOf(part, flagOf, most))
      : formula.all.reduce<readonly Minterm[]>((before, part) => before.flatMap((one) => mintermsOf(part, flagOf, most).flatMap((two) => {
        const yes = [...new Set([...one.yes, ...two.yes])];
        const no = [...new Set([...one.no, ...two.no])];
        return yes.length > most || yes.some((said) => no.includes(said)) ? [] : [{ yes, no }];
      })), [{ yes: [], no: [] }]);
    minterms.set(formula, found);
  }
  return found;
};

interface Term extends Minterm {
  readonly component: number;
}

/** A set of flags that brings an outcome: these, and one of each kind. */
interface Way {
  readonly outcome: number;
  readonly before: readonly number[];
  readonly kinds: readonly (readonly number[])[];
}

/** Every outcome of at most `most` flags. Flags that alone bring the same are one kind, and two of a kind bring no more than one. */
const eachWay = (terms: readonly Term[], most: number): readonly Way[] => {
  const ways: Way[] = [];
  // What somewhere must not be said is settled first; all that is left only grows with what is said.
  const against = [...new Set(terms.flatMap(({ no }) => no))];
  for (const before of subsetsUpTo(against, most)) {
    const left = most - before.length;
    const live = terms.filter(({ yes, no }) => !no.some((flag) => before.includes(flag)) && yes.every((flag) => !against.includes(flag) || before.includes(flag)))
      .map(({ yes, component }) => ({ yes: yes.filter((flag) => !before.includes(flag)), component })).filter(({ yes }) => yes.length <= left);
    const bring = (of: readonly { readonly component: number }[]) => [...new Set(of.map(({ component }) => component))].reduce((sum, component) => sum + 2 ** component, 0);
    const alone = new Map<number, Term["component"][]>();
    for (const { yes, component } of live) if (yes.length === 1) alone.set(yes[0] as number, [...(alone.get(yes[0] as number) ?? []), component]);
    const joint = live.filter(({ yes }) => yes.length > 1);
    const kinds = new Map<string, { readonly members: number[]; readonly brings: number; readonly joins: boolean }>();
    for (const flag of new Set([...alone.keys(), ...joint.flatMap(({ yes }) => yes)])) {
      const brings = bring((alone.get(flag) ?? []).map((component) => ({ component })));
      const joins = joint.some(({ yes }) => yes.includes(flag));
      const key = joins ? `only ${flag}` : `${brings}`;
      const kind = kinds.get(key);
      if (kind === undefined) kinds.set(key, { members: [flag], brings, joins });
      else kind.members.push(flag);
    }
    const list = [...kinds.values()];
    const chosen: (typeof list)[number][] = [];
    const visit = (from: number, outcome: number): void => {
      ways.push({ outcome, before, kinds: chosen.map(({ members }) => members) });
      if (chosen.length === left) return;
      for (let k = from; k < list.length; k++) {
        const kind = list[k] as (typeof list)[number];
        chosen.push(kind);
        const together = kind.joins ? bring(joint.filter(({ yes }) => yes.every((flag) => chosen.some(({ joins, members }) => joins && members[0] === flag)))) : 0;
        visit(k + 1, union(union(outcome, kind.brings), together));
        chosen.pop();
      }
    };
    visit(0, bring(live.filter(({ yes }) => yes.length === 0)));
  }
  return ways;
};

const shutBy = (terms: readonly Minterm[]) => (said: readonly number[]): boolean =>
  terms.some(({ yes, no }) => yes.every((flag) => said.includes(flag)) && !no.some((flag) => said.includes(flag)));

/** Both sets of components; a number holds up to 53 of them exactly. */
const union = (a: number, b: number): number => {
  const [highA, highB] = [Math.floor(a / 2 ** 32), Math.floor(b / 2 ** 32)];
  return (highA | highB) * 2 ** 32 + ((a | b) >>> 0);
};

/** These and one member of each kind, so that she can be asked all and together they do not shut everything; `open` adds what keeps it open. */
const membersThatStay = (
  said: readonly number[], kinds: readonly (readonly number[])[], hers: ReadonlySet<number>, open: (said: readonly number[]) => readonly number[] | undefined,
): readonly number[] | undefined => {
  const [kind, ...rest] = kinds;
  if (kind === undefined) return said.every((flag) => hers.has(flag)) ? open(said) : undefined;
  for (const member of kind) {
    if (!hers.has(member)) continue;
    const found = membersThatStay([...said, member], rest, hers, open);
    if (found !== undefined) return found;
  }
  return undefined;
};

const subsetsUpTo = (items: readonly number[], most: number): readonly (readonly number[])[] =>
  most <= 0 || items.length === 0 ? [[]] : [[], ...items.flatMap((item, index) => subsetsUpTo(items.slice(index + 1), most - 1).map((rest) => [item, ...rest]))];

const choose = (of: number, some: number): number => (some === 0 ? 1 : (choose(of - 1, some - 1) * of) / some);
