/**
 * What both provers are asked: formulas over variables with finitely many values, in negation normal form. Inside one space equal
 * formulas are the same object, so that what many queries share is built, negated and compiled once.
 */

/** `is` one of the values in the bit mask `of`, or a conjunction, or a disjunction. An empty `all` is true, an empty `any` false. */
export type Formula =
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly is: number; readonly of: number };

/** How many values each variable has, 2 to 31. */
export type Domains = readonly number[];

export interface Space {
  readonly domains: Domains;
  /** A new variable with that many values, 2 to 31; its number. */
  readonly variable: (values: number) => number;
  readonly is: (variable: number, of: number) => Formula;
  readonly all: (...parts: readonly Formula[]) => Formula;
  readonly any: (...parts: readonly Formula[]) => Formula;
  readonly atLeast: (count: number, parts: readonly Formula[]) => Formula;
  readonly not: (formula: Formula) => Formula;
  /** What `not` made of it, or was made from; nothing when nobody asked. */
  readonly opposite: (formula: Formula) => Formula | undefined;
}

export const always: Formula = { all: [] };
export const never: Formula = { any: [] };

export const createSpace = (): Space => {
  const domains: number[] = [];
  const known = new Map<string, Formula>();
  const numbers = new Map<Formula, number>([[always, 0], [never, 1]]);
  const opposites = new Map<Formula, Formula>([[always, never], [never, always]]);
  const once = (key: string, formula: Formula): Formula => {
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, formula);
    numbers.set(formula, numbers.size);
    return formula;
  };
  const numbered = (parts: readonly Formula[]) => parts.map((part) => numbers.get(part)).join(" ");
  const whole = (variable: number) => 2 ** (domains[variable] as number) - 1;

  const is = (variable: number, of: number): Formula => (of === 0 ? never : of === whole(variable) ? always : once(`${variable}:${of}`, { is: variable, of }));
  /** Parts of one kind side by side; two that speak of the same variable are one. */
  const merged = (parts: readonly Formula[], join: (a: number, b: number) => number): readonly Formula[] => {
    const values = new Map<number, number>();
    const rest = new Set<Formula>();
    for (const part of parts) {
      if ("is" in part) values.set(part.is, join(values.get(part.is) ?? part.of, part.of));
      else rest.add(part);
    }
    return [...[...values].map(([variable, of]) => is(variable, of)), ...rest];
  };
  const all = (...parts: readonly Formula[]): Formula => {
    const kept = merged(parts.flatMap((part) => ("all" in part ? part.all : [part])), (a, b) => a & b);
    if (kept.includes(never)) return never;
    return kept.length === 0 ? always : kept.length === 1 ? (kept[0] as Formula) : once(`all ${numbered(kept)}`, { all: kept });
  };
  const any = (...parts: readonly Formula[]): Formula => {
    const kept = merged(parts.flatMap((part) => ("any" in part ? part.any : [part])), (a, b) => a | b);
    if (kept.includes(always)) return always;
    return kept.length === 0 ? never : kept.length === 1 ? (kept[0] as Formula) : once(`any ${numbered(kept)}`, { any: kept });
  };
  const not = (formula: Formula): Formula => {
    let other = opposites.get(formula);
    if (other === undefined) {
      other = "is" in formula ? is(formula.is, whole(formula.is) - formula.of)
        : "all" in formula ? any(...formula.all.map(not))
        : all(...formula.any.map(not));
      opposites.set(formula, other);
      opposites.set(other, formula);
    }
    return other;
  };
  return {
    domains, is, all, any, not,
    opposite: (formula) => opposites.get(formula),
    variable: (values) => domains.push(values) - 1,
    atLeast: (count, parts) => any(...subsets(parts, count).map((some) => all(...some))),
  };
};

const subsets = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  size === 0 ? [[]] : items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));

/** Whether it holds where each variable has the one value given. */
export const holds = (formula: Formula, values: readonly number[]): boolean =>
  "is" in formula ? (formula.of & (1 << (values[formula.is] as number))) !== 0
    : "all" in formula ? formula.all.every((part) => holds(part, values))
    : formula.any.some((part) => holds(part, values));

const mentioned = new WeakMap<Formula, ReadonlySet<number>>();
/** The variables a formula speaks of. */
export const variablesOf = (formula: Formula): ReadonlySet<number> => {
  let found = mentioned.get(formula);
  if (found === undefined) {
    found = new Set("is" in formula ? [formula.is] : ("all" in formula ? formula.all : formula.any).flatMap((part) => [...variablesOf(part)]));
    mentioned.set(formula, found);
  }
  return found;
};

/** The formula where one variable has one value. */
export const where = (space: Space, formula: Formula, variable: number, value: number): Formula => {
  if ("is" in formula) return formula.is !== variable ? formula : (formula.of & (1 << value)) !== 0 ? always : never;
  if (!variablesOf(formula).has(variable)) return formula;
  return "all" in formula ? space.all(...formula.all.map((part) => where(space, part, variable, value))) : space.any(...formula.any.map((part) => where(space, part, variable, value)));
};
