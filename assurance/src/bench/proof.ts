/** The proof's questions asked of its own prover and of Z3: equal answers first, then what each costs, setting up counted. */
import { cpu } from "./cost.ts";
import { at, type Line } from "./line.ts";
import { startZ3, type Formula } from "./z3-solve.ts";

export interface Query {
  readonly name: string;
  readonly formula: Formula;
}

/** Our own prover over the same variables, made anew, so that setting it up is counted. */
export type StartOurs = () => { readonly isPossible: (formula: Formula) => boolean };

/** Throws with the names of the questions the two answer differently. */
export const besideZ3 = async (domains: readonly number[], queries: readonly Query[], startOurs: StartOurs): Promise<readonly Line[]> => {
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
