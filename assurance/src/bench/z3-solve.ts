/** The proof's questions put to Z3 (as WebAssembly), for comparison: one context, each question under an assumption of its own. */
import { init, killThreads } from "z3-solver";
import type { Domains, Formula } from "../proof/formula.ts";

export interface Z3Solver {
  /** Whether some values of the variables make it true. One question at a time. */
  readonly isPossible: (formula: Formula) => Promise<boolean>;
  /** Ends its threads, without which the process would not end. No question after it. */
  readonly stop: () => Promise<void>;
}

/** Parts of formulas that are the same object are written once. */
export const startZ3 = async (domains: Domains): Promise<Z3Solver> => {
  const { Z3, em } = await init();
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  const solver = Z3.mk_simple_solver(context);
  Z3.solver_inc_ref(context, solver);
  type Ast = ReturnType<typeof Z3.mk_true>;
  const boolean = Z3.mk_bool_sort(context);
  const named = (name: string): Ast => Z3.mk_const(context, Z3.mk_string_symbol(context, name), boolean);

  /** For each variable, what says that it has a value; two values share one proposition. */
  const values = domains.map((count, variable): readonly Ast[] => {
    if (count === 2) {
      const first = named(`v${variable}`);
      return [first, Z3.mk_not(context, first)];
    }
    const each = Array.from({ length: count }, (_, value) => named(`v${variable}=${value}`));
    Z3.solver_assert(context, solver, Z3.mk_or(context, each));
    each.forEach((one, index) => each.slice(index + 1).forEach((other) => Z3.solver_assert(context, solver, Z3.mk_not(context, Z3.mk_and(context, [one, other])))));
    return each;
  });

  const known = new Map<Formula, Ast>();
  const write = (formula: Formula): Ast => {
    let ast = known.get(formula);
    if (ast === undefined) {
      ast = "is" in formula ? Z3.mk_or(context, (values[formula.is] as readonly Ast[]).filter((_, value) => (formula.of & (1 << value)) !== 0))
        : "all" in formula ? Z3.mk_and(context, formula.all.map(write)) : Z3.mk_or(context, formula.any.map(write));
      known.set(formula, ast);
    }
    return ast;
  };

  let asked = 0;
  return {
    isPossible: async (formula) => {
      const question = named(`q${asked++}`);
      Z3.solver_assert(context, solver, Z3.mk_implies(context, question, write(formula)));
      const answer = await Z3.solver_check_assumptions(context, solver, [question]);
      if (answer === 0) throw new Error("Z3 does not know");
      return answer === 1;
    },
    stop: async () => {
      Z3.solver_dec_ref(context, solver);
      Z3.del_context(context);
      await killThreads(em);
    },
  };
};
