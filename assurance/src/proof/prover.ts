/**
 * The project's own prover: is there a profile for which a formula holds? Clauses of "this variable is one of these values", made one
 * way (Plaisted and Greenbaum 1986); two watched literals; what led to a conflict is learned as a clause (Marques-Silva and Sakallah
 * 1996), over values rather than yes and no. What no clause needs stays open, so that an answer is a cube of profiles, not one.
 */
import { holds, type Formula, type Space } from "./formula.ts";

/** Values still open for each variable, as bit masks: every profile inside is a witness. */
export type Cube = readonly number[];

export interface Prover {
  /** Nothing: no profile. */
  readonly solve: (formula: Formula) => Cube | undefined;
  /** Decisions made since it was created: what a proof costs, whatever the machine. */
  readonly decisions: () => number;
}

/** Pairs of variable and values, one of which must hold; no variable stands twice. */
type Clause = readonly number[];

/** A prover over the variables of a space as they are now; parts of formulas that queries share are compiled once. */
export const createProver = ({ domains, opposite }: Space): Prover => {
  const parts = new Map<Formula, { readonly own: number; readonly clauses: readonly Clause[]; readonly below: readonly Formula[] }>();
  const sizes = [...domains];
  /** Of a part's own variable: whether it holds where every variable has its first value. */
  const ordinary: (0 | 1)[] = domains.map(() => 0);
  const firsts = domains.map(() => 0);
  let decided = 0;

  const literalOf = (formula: Formula): Clause => ("is" in formula ? [formula.is, formula.of] : [partOf(formula).own, 2]);
  const partOf = (formula: Exclude<Formula, { readonly is: number }>) => {
    let part = parts.get(formula);
    if (part === undefined) {
      const below = "all" in formula ? formula.all : formula.any;
      const own = sizes.push(2) - 1;
      ordinary[own] = holds(formula, firsts) ? 1 : 0;
      const literals = below.map(literalOf);
      part = { own, below, clauses: "all" in formula ? literals.map((literal) => [own, 1, ...literal]) : [[own, 1, ...literals.flat()]] };
      parts.set(formula, part);
    }
    return part;
  };
  const clausesOf = (root: Formula): Clause[] => {
    const clauses: Clause[] = [literalOf(root)];
    const seen = new Set<Formula>();
    const open = [root];
    for (let formula = open.pop(); formula !== undefined; formula = open.pop()) {
      if ("is" in formula || seen.has(formula)) continue;
      seen.add(formula);
      const part = partOf(formula);
      clauses.push(...part.clauses);
      open.push(...part.below);
    }
    // A part and its opposite never hold together; found by unit propagation only when it is said.
    for (const formula of seen) {
      const other = opposite(formula);
      if (other !== undefined && seen.has(other) && !("is" in other) && !("is" in formula) && partOf(formula).own < partOf(other).own) clauses.push([partOf(formula).own, 1, partOf(other).own, 1]);
    }
    return clauses;
  };

  return {
    solve: (formula) => search(clausesOf(formula), sizes, ordinary, () => void (decided += 1))?.slice(0, domains.length),
    decisions: () => decided,
  };
};

/** One narrowing of a variable: what was open before and after, why (none: decided), and at which level. */
interface Step {
  readonly variable: number;
  readonly before: number;
  readonly after: number;
  readonly why: Clause | undefined;
  readonly level: number;
}

const search = (clauses: Clause[], sizes: readonly number[], ordinary: readonly (0 | 1)[], decide: () => void): readonly number[] | undefined => {
  const open = Int32Array.from(sizes, (values) => 2 ** values - 1);
  const watching: number[][] = [];
  const watched: [number, number][] = [];
  const trail: Step[] = [];
  /** Of each level: where its steps begin, and from where on clauses may be unmet. */
  const levels: { readonly trail: number; readonly unmet: number }[] = [];
  const queue: number[] = [];

  const watch = (index: number, first: number, second: number): void => {
    watched[index] = [first, second];
    for (const at of new Set([first, second])) (watching[clauses[index]?.[at] as number] ??= []).push(index);
  };
  const isOpen = (clause: Clause, at: number) => ((open[clause[at] as number] as number) & (clause[at + 1] as number)) !== 0;
  /** Whether anything is left of the variable. */
  const narrow = (variable: number, to: number, why: Clause | undefined): boolean => {
    const before = open[variable] as number;
    const after = before & to;
    if (after === 0) return false;
    if (after === before) return true;
    trail.push({ variable, before, after, why, level: levels.length });
    open[variable] = after;
    queue.push(variable);
    return true;
  };

  /** The clause that cannot hold any more, if there is one. */
  const propagate = (): Clause | undefined => {
    for (let variable = queue.pop(); variable !== undefined; variable = queue.pop()) {
      const list = watching[variable] ?? [];
      for (let n = 0; n < list.length; n++) {
        const index = list[n] as number;
        const clause = clauses[index] as Clause;
        const pair = watched[index] as [number, number];
        const mine = clause[pair[0]] === variable && !isOpen(clause, pair[0]) ? 0 : clause[pair[1]] === variable && !isOpen(clause, pair[1]) ? 1 : -1;
        if (mine === -1) continue;
        const other = pair[1 - mine] as number;
        let next = 0;
        while (next < clause.length && (next === pair[0] || next === pair[1] || !isOpen(clause, next))) next += 2;
        if (next < clause.length) {
          pair[mine] = next;
          list[n--] = list.at(-1) as number;
          list.pop();
          (watching[clause[next] as number] ??= []).push(index);
        } else if (!narrow(clause[other] as number, clause[other + 1] as number, clause)) {
          queue.length = 0;
          return clause;
        }
      }
    }
    return undefined;
  };

  const backTo = (level: number): number => {
    const { trail: height, unmet } = levels[level] as (typeof levels)[number];
    while (trail.length > height) {
      const { variable, before } = trail.pop() as Step;
      open[variable] = before;
    }
    levels.length = level;
    return unmet;
  };

  /** What made the clause impossible, as a clause with one literal of this level: first unique implication point. */
  const learn = (conflict: Clause): Clause => {
    const begin = new Map<number, number>();
    for (let at = levels.at(-1)?.trail ?? 0; at < trail.length; at++) {
      const { variable, before } = trail[at] as Step;
      if (!begin.has(variable)) begin.set(variable, before);
    }
    /** Of each variable, the values that had to be gone. */
    const gone = new Map<number, number>();
    const need = (clause: Clause, but?: number) => {
      for (let at = 0; at < clause.length; at += 2) {
        const variable = clause[at] as number;
        if (variable !== but) gone.set(variable, (gone.get(variable) ?? 0) | (clause[at + 1] as number));
      }
    };
    need(conflict);
    const ofThisLevel = () => [...gone].filter(([variable, values]) => (values & (begin.get(variable) ?? 0)) !== 0).length;
    for (let at = trail.length - 1; ofThisLevel() > 1; at--) {
      const { variable, before, after, why } = trail[at] as Step;
      const values = gone.get(variable) ?? 0;
      if ((values & before & ~after) === 0 || why === undefined) continue;
      // Resolved with the clause that took them away; what that clause would have left must have gone for another reason.
      const kept = why[why.findIndex((entry, index) => index % 2 === 0 && entry === variable) + 1] as number;
      need(why, variable);
      if ((values & kept) === 0) gone.delete(variable);
      else gone.set(variable, values & kept);
    }
    return [...gone].flat();
  };

  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    watch(index, 0, clause.length > 2 ? 2 : 0);
    if (clause.length === 0 || (clause.length === 2 && !narrow(clause[0] as number, clause[1] as number, clause))) return undefined;
  }
  const isMet = (clause: Clause): boolean => {
    for (let at = 0; at < clause.length; at += 2) if (((open[clause[at] as number] as number) & ~(clause[at + 1] as number)) === 0) return true;
    return false;
  };
  /** What an ordinary woman would say first: the lowest value still open, and of parts those that hold of her. */
  const choose = (clause: Clause): number => {
    let first = -1;
    for (let at = 0; at < clause.length; at += 2) {
      if (!isOpen(clause, at)) continue;
      const [variable, of] = [clause[at] as number, clause[at + 1] as number];
      const left = open[variable] as number;
      if ((of & left & -left) !== 0 || (of === 2 && ordinary[variable] === 1)) return at;
      if (first < 0) first = at;
    }
    return first;
  };

  for (let unmet = 0; ;) {
    const conflict = propagate();
    if (conflict !== undefined) {
      if (levels.length === 0) return undefined;
      const clause = learn(conflict);
      // Back to where all of it but one literal was already impossible; that one follows there.
      const since = new Map<number, number>();
      const values = new Map<number, number>();
      for (let at = 0; at < clause.length; at += 2) values.set(clause[at] as number, clause[at + 1] as number);
      for (const { variable, after, level } of trail) {
        if (!since.has(variable) && values.has(variable) && ((values.get(variable) as number) & after) === 0) since.set(variable, level);
      }
      const order = Array.from({ length: clause.length / 2 }, (_, n) => n * 2).sort((a, b) => (since.get(clause[b] as number) ?? 0) - (since.get(clause[a] as number) ?? 0));
      const [first = 0, second = first] = order;
      unmet = Math.min(unmet, backTo(order.length > 1 ? (since.get(clause[second] as number) ?? 0) : 0));
      const index = clauses.push(clause) - 1;
      watch(index, first, second);
      if (!narrow(clause[first] as number, clause[first + 1] as number, clause)) return undefined;
      continue;
    }
    while (unmet < clauses.length && isMet(clauses[unmet] as Clause)) unmet += 1;
    if (unmet === clauses.length) return [...open];
    const clause = clauses[unmet] as Clause;
    const at = choose(clause);
    decide();
    levels.push({ trail: trail.length, unmet });
    narrow(clause[at] as number, clause[at + 1] as number, undefined);
  }
};
