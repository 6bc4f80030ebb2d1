/** One run of the proof: both provers asked, every witness replayed, every failure a readable person. */
import type { Content } from "@lullaback/content";
import { planDay, type Here, type Plan } from "@lullaback/engine";
import { holds, type Formula } from "./formula.ts";
import { createModel, type Model } from "./model.ts";
import { differences, firstDayOf } from "./plainly.ts";
import { portrait } from "./portrait.ts";
import { theDay } from "./profile.ts";
import { createProver, type Prover } from "./prover.ts";
import { createSecondOpinion, type SecondOpinion } from "./second-opinion.ts";

/** A promise that does not hold: of what, in one sentence, and for whom. */
export interface Problem {
  readonly property: string;
  /** Id of the row, move, picture or query it is about. */
  readonly about: string;
  readonly says: string;
  readonly person?: string;
}

export type Values = readonly number[];

export interface Proof {
  readonly model: Model;
  /** A profile for which it holds, or nothing; both provers are asked and the answer is replayed. */
  readonly find: (about: string, formula: Formula) => Values | undefined;
  /** Notes what fails, and for whom. */
  readonly fails: (about: string, says: string, values?: Values) => void;
  readonly problems: readonly Problem[];
  readonly queries: () => number;
  readonly witnesses: () => number;
  /** The day's plan of one profile, by the engine itself. */
  readonly planOf: (values: Values, here: Here) => Plan;
  /** Decisions of the project's own prover. */
  readonly decisions: () => number;
}

/** Other hands for a test: a solver that errs, or a planner that does. */
export interface Hands {
  readonly prover?: Prover;
  readonly second?: SecondOpinion;
  readonly plan?: typeof planDay;
}

export const createProof = (content: Content, property: () => string, hands: Hands = {}): Proof => {
  const model = createModel(content);
  const prover = hands.prover ?? createProver(model.space);
  const second = hands.second ?? createSecondOpinion(model.space.domains);
  const problems: Problem[] = [];
  let [queries, witnesses] = [0, 0];
  const fails: Proof["fails"] = (about, says, values) =>
    void problems.push({ property: property(), about, says, ...(values !== undefined && { person: portrait(model, values) }) });
  return {
    model, fails, problems,
    planOf: (values, here) => (hands.plan ?? planDay)(content, firstDayOf(model, values).history, theDay, here),
    queries: () => queries, witnesses: () => witnesses, decisions: prover.decisions,
    find: (about, formula) => {
      queries += 1;
      const cube = prover.solve(formula);
      if ((cube !== undefined) !== second.isPossible(formula)) fails(about, `the two provers disagree: ours says ${cube === undefined ? "nobody" : "somebody"}`);
      if (cube === undefined) return undefined;
      witnesses += 1;
      // What stays open in the cube is taken as an ordinary no.
      const values = cube.map((open) => 31 - Math.clz32(open & -open));
      if (!holds(formula, values)) fails(about, "the witness does not fit the question", values);
      for (const difference of differences(model, values).slice(0, 3)) fails(about, `the witness comes out otherwise when it is played again. ${difference}`, values);
      return values;
    },
  };
};
