/**
 * The session of one day: an exact choice, not a greedy list (SPEC SE5–SE7, SE10–SE13), by branch and bound. The objective
 * is declared in content and compared in its order. "How many of her block, how many others" is tried best first; then the
 * most that region, changes and freshness can come to is found, and among the sessions that come to it the best doses.
 */
import type { Content, Place } from "@lullaback/content";
import type { Candidate, DoseOption } from "./candidates.ts";
import { fill, type Filled } from "./fill.ts";
import { choiceOf, lookThrough, within, type By, type Choice, type Found } from "./look-through.ts";
import { travel } from "./stretches.ts";

export interface ChosenStep {
  readonly candidate: Candidate;
  readonly option: DoseOption;
}

export interface Selected {
  readonly steps: readonly ChosenStep[];
  readonly seconds: number;
  readonly positionChanges: number;
  readonly supineSeconds: number;
  readonly longestSupineSeconds: number;
  /** Below the fill the minutes ask for (SE11). */
  readonly short: boolean;
  /** How often the search took a move on its way here: its work. */
  readonly visits: number;
}

export interface SelectInput {
  readonly able: readonly Candidate[];
  readonly block: readonly string[];
  readonly minutes: number;
  readonly place: Place;
  readonly mostMoves: number;
  readonly supineRun: number;
  readonly supineTotal: number;
}

/** The best session there is by the declared objective; nothing when no release and deep core can be had together. */
export const select = (content: Content, input: SelectInput): Selected | undefined => {
  const choice = choiceOf(content, input);
  const best = search(choice, choice.goal) ?? search(choice, 0);
  if (best === undefined) return undefined;
  const { changes, seconds: moving } = travel(content, input.place, best.order);
  const { options } = fill(best.order, within(choice, 0, moving)) as Filled;
  return {
    steps: best.order.map((candidate, index) => ({ candidate, option: options[index] as DoseOption })),
    seconds: best.seconds, positionChanges: changes, ...supineOf(options), short: best.seconds < choice.goal, visits: choice.visits,
  };
};

/** The best session of at least so many seconds. */
const search = (choice: Choice, least: number): Found | undefined => {
  const { block, others, input: { mostMoves } } = choice;
  for (let fromBlock = Math.min(block, mostMoves); fromBlock >= 0; fromBlock--) {
    for (let outside = 0; outside <= Math.min(others, mostMoves - fromBlock); outside++) {
      const best = bestOf(choice, least, fromBlock, outside);
      if (best !== undefined) return best;
    }
  }
  return undefined;
};

/** The best session of so many moves of her block and so many others. */
const bestOf = (choice: Choice, least: number, fromBlock: number, outside: number): Found | undefined => {
  const look = (by: By, worth?: number) => lookThrough(choice, least, fromBlock, outside, by, worth);
  const worth = look("worth")?.worth;
  if (worth === undefined) return undefined;
  // Where the minutes are filled anyway, whole doses count before seconds.
  return (least === choice.goal ? look("even", worth) : undefined) ?? look("doses", worth);
};

/** Seconds on the back: in all, and the longest stretch that no other step breaks (SE10). */
const supineOf = (options: readonly DoseOption[]) => {
  let [total, run, most] = [0, 0, 0];
  for (const { supine } of options) {
    total += supine;
    run = supine === 0 ? 0 : run + supine;
    most = Math.max(most, run);
  }
  return { supineSeconds: total, longestSupineSeconds: most };
};
