/** The part of logic-solver that is used here; it ships no types. */
declare module "logic-solver" {
  type Term = string | number;
  interface Formula { readonly type: string }
  class Solver {
    require(...formulas: readonly (Formula | Term)[]): void;
    solveAssuming(formula: Formula | Term): object | null;
  }
  const Logic: {
    readonly Solver: typeof Solver;
    readonly or: (...operands: readonly (Formula | Term)[]) => Formula;
    readonly and: (...operands: readonly (Formula | Term)[]) => Formula;
    readonly equiv: (a: Formula | Term, b: Formula | Term) => Formula;
    readonly exactlyOne: (...operands: readonly Term[]) => Formula;
  };
  export default Logic;
  export type { Formula, Solver, Term };
}
