/** The proof's questions asked of its own prover and of Z3: equal answers first, then what each costs, setting up counted. */
import { content } from "@lullaback/content";
import type { Domains, Formula } from "../proof/formula.ts";
import { createModel } from "../proof/model.ts";
import type { Proof } from "../proof/proof.ts";
import { neverForbidden } from "../proof/properties/never-forbidden.ts";
import { redFlagsWin } from "../proof/properties/red-flags-win.ts";
import { createProver } from "../proof/prover.ts";
import { cpu } from "./cost.ts";
import { at, type Line } from "./line.ts";
import { startZ3 } from "./z3-solve.ts";

export interface Query {
  readonly name: string;
  readonly formula: Formula;
}

/** Our own prover over the same variables, made anew, so that setting it up is counted. */
export type StartOurs = () => { readonly isPossible: (formula: Formula) => boolean };

/** Throws with the names of the questions the two answer differently. */
export const besideZ3 = async (domains: Domains, queries: readonly Query[], startOurs: StartOurs): Promise<readonly Line[]> => {
  let before = cpu();
  const costOf = () => {
    const now = cpu();
    const cost = now - before;
    before = now;
    return cost;
  };
  const ours = startOurs();
  const oursToStart = costOf();
  const own = queries.map(({ formula }) => ({ possible: ours.isPossible(formula), cost: costOf() }));
  costOf();
  const z3 = await startZ3(domains);
  const z3ToStart = costOf();
  const theirs: { readonly possible: boolean; readonly cost: number }[] = [];
  for (const { formula } of queries) theirs.push({ possible: await z3.isPossible(formula), cost: costOf() });
  await z3.stop();

  const differ = queries.filter((_, index) => own[index]?.possible !== theirs[index]?.possible).map(({ name }) => name);
  if (differ.length > 0) throw new Error(`Z3 answers otherwise: ${differ.join("; ")}`);
  const costs = (of: typeof own) => of.map(({ cost }) => cost).toSorted((a, b) => a - b);
  const sum = (of: typeof own) => of.reduce((total, { cost }) => total + cost, 0);
  console.log(JSON.stringify({ name: "context", queries: queries.length, possible: own.filter(({ possible }) => possible).length, equal: true, variables: domains.length }));
  const line = (name: string, our: number, ms: number): Line => ({ name, ours: our, unit: "ms of CPU", beside: { name: "Z3 as WebAssembly", ms } });
  return [
    line("proof, all questions with setting up", oursToStart + sum(own), z3ToStart + sum(theirs)),
    line("proof, one question, p50", at(costs(own), 0.5), at(costs(theirs), 0.5)),
    line("proof, one question, p99", at(costs(own), 0.99), at(costs(theirs), 0.99)),
  ];
};

/** One in so many: Z3 takes its time. */
const oneIn = 4;

export const proof = async (): Promise<readonly Line[]> => {
  const model = createModel(content);
  const queries: Query[] = [];
  // Takes down what is asked, and finds nobody.
  const listener: Proof = {
    model, fails: () => {}, problems: [], queries: () => queries.length, witnesses: () => 0, decisions: () => 0,
    planOf: () => { throw new Error("nobody is found, so nobody is planned for"); },
    find: (name, formula) => { queries.push({ name, formula }); return undefined; },
  };
  redFlagsWin(listener);
  neverForbidden(listener);
  return besideZ3(model.space.domains, queries.filter((_, index) => index % oneIn === 0), () => {
    const prover = createProver(model.space);
    return { isPossible: (formula) => prover.solve(formula) !== undefined };
  });
};
