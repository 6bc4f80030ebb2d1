/** The same question put to other hands: logic-solver (MiniSat). It shares nothing with `prover.ts` but the formula. */
import Logic, { type Formula as Clause, type Term } from "logic-solver";
import type { Domains, Formula } from "./formula.ts";

export interface SecondOpinion {
  /** Whether some profile makes it true. */
  readonly isPossible: (formula: Formula) => boolean;
}

export const createSecondOpinion = (domains: Domains): SecondOpinion => {
  const solver = new Logic.Solver();
  const terms = new Map<Formula, Term>();
  const value = (variable: number, at: number) => `v${variable}=${at}`;
  domains.forEach((values, variable) => solver.require(Logic.exactlyOne(...Array.from({ length: values }, (_, at) => value(variable, at)))));
  const termOf = (formula: Formula): Term => {
    let term = terms.get(formula);
    if (term === undefined) {
      const made: Clause = "is" in formula
        ? Logic.or(...Array.from({ length: domains[formula.is] as number }, (_, at) => at).filter((at) => (formula.of & (1 << at)) !== 0).map((at) => value(formula.is, at)))
        : "all" in formula ? Logic.and(...formula.all.map(termOf)) : Logic.or(...formula.any.map(termOf));
      // A name of its own for what is shared, so that it is compiled once.
      term = `f${terms.size}`;
      solver.require(Logic.equiv(term, made));
      terms.set(formula, term);
    }
    return term;
  };
  return { isPossible: (formula) => solver.solveAssuming(termOf(formula)) !== null };
};
