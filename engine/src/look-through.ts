/** Branch and bound through every session there can be, each once: what a bound shows to be no better is not looked at (SPEC SE5). */
import type { Content } from "@lullaback/content";
import type { Candidate } from "./candidates.ts";
import { fill, wholeOptions, type Filled, type Within } from "./fill.ts";
import type { SelectInput } from "./select.ts";
import { beginnings, mostAfter, type MostAfter, type Move, type Stretch, type Way } from "./stretches.ts";

/** What is chosen from, with the bounds that every search of it shares. */
export interface Choice {
  readonly input: SelectInput;
  readonly ways: readonly Way[];
  readonly block: number;
  readonly others: number;
  readonly levelChanges: number;
  /** Seconds of the longest whole dose of each move of her block, longest first: of three of them one lasts no longer than the third. */
  readonly blockLongest: readonly number[];
  /** Seconds she has, and the share of them that is to be filled. */
  readonly total: number;
  readonly goal: number;
  /** What one change of position costs of the worth. */
  readonly change: number;
  readonly worthAfter: MostAfter;
  readonly secondsAfter: MostAfter;
  /** How often a move was taken, for budgets. */
  visits: number;
}

/** Puts moves into stretches and sets up the bounds; nothing is searched yet. */
export const choiceOf = (content: Content, input: SelectInput): Choice => {
  const { able, mostMoves } = input;
  // Region, changes and freshness as one number: any of the first outweighs all of the next.
  const change = 1 + mostMoves * able.reduce((most, { fresh }) => Math.max(most, fresh), 0);
  const region = change * (1 + mostMoves);
  const moves = [...able].sort((a, b) => (a.exercise.id < b.exercise.id ? -1 : 1)).map((candidate): Move => {
    const seconds = candidate.options.map((option) => option.seconds);
    return {
      candidate, inBlock: input.block.includes(candidate.exercise.id), worth: candidate.region * region + candidate.fresh,
      longest: Math.max(...seconds), any: [{ least: Math.min(...seconds), most: Math.max(...seconds), supine: Math.min(...candidate.options.map(({ supine }) => supine)) }],
      whole: wholeOptions(candidate).map(({ seconds: each, supine }) => ({ least: each, most: each, supine })),
    };
  });
  const block = moves.filter(({ inBlock }) => inBlock);
  const { ways, stretches } = beginnings(content, input.place, moves);
  const total = input.minutes * 60;
  return {
    input, ways, block: block.length, others: moves.length - block.length,
    blockLongest: block.map(({ whole }) => Math.max(...whole.map(({ most }) => most))).sort((a, b) => b - a),
    levelChanges: content.limits["li.level-changes"].value, total, goal: Math.ceil((content.limits["li.fill"].value / 100) * total), change, visits: 0,
    worthAfter: mostAfter(stretches, mostMoves, ({ worth }) => worth, ({ changes }) => -changes * change),
    secondsAfter: mostAfter(stretches, mostMoves, ({ longest }) => longest, ({ seconds }) => seconds),
  };
};

/** The seconds that are left for the moves themselves. */
export const within = ({ total, goal, input }: Choice, least: number, moving: number): Within =>
  ({ most: total - moving, least: least - moving, reach: goal - moving, supineRun: input.supineRun, supineTotal: input.supineTotal });

/** What is looked for: the most worth whatever the doses; of that worth, whole doses that are even; of that worth, the best doses. */
export type By = "worth" | "even" | "doses";

export interface Found extends Pick<Filled, "spread"> {
  readonly order: readonly Candidate[];
  readonly worth: number;
  readonly seconds: number;
  readonly ids: string;
}

/** A session as far as it is put together. */
interface Sofar {
  readonly worth: number;
  readonly levels: number;
  /** Seconds of getting from one move to the next; of the moves, at least and at most. */
  readonly moving: number;
  readonly least: number;
  readonly most: number;
  /** Seconds on the back at least: in all, and since the last move off it. */
  readonly supine: number;
  readonly run: number;
  /** The shortest and the longest of the moves, once doses are chosen. */
  readonly shortest: number;
  readonly longest: number;
}

const nothing: Sofar = { worth: 0, levels: 0, moving: 0, least: 0, most: 0, supine: 0, run: 0, shortest: Infinity, longest: 0 };

/** A move that may come next. */
interface Step {
  readonly at: Stretch;
  readonly index: number;
  readonly move: Move;
  readonly reached: Sofar;
  /** The most its session can be worth. */
  readonly most: number;
}

/** Goes through every session that may still be the best, each once, and leaves out what the bounds exclude. */
export const lookThrough = (choice: Choice, least: number, fromBlock: number, outside: number, by: By, worth = -Infinity): Found | undefined => {
  const { total, input: { supineRun, supineTotal } } = choice;
  const order: Candidate[] = [];
  let best: Found | undefined;
  const hopeless = (most: number): boolean => most === -Infinity || (by === "worth" ? best !== undefined && most <= best.worth : most < worth);

  /** No doses of such moves come up to the best. */
  const isBehind = (of: Found, spread: number, most: number): boolean =>
    by === "even" ? spread > (of.spread as number) || (spread === of.spread && most < of.seconds) : by === "doses" && most < of.seconds;

  const end = (at: Stretch, { worth, moving, least: seconds, shortest, longest }: Sofar): void => {
    if (!at.mayEnd) return;
    const filled = by === "even" ? { seconds, spread: longest - shortest } : fill(order, within(choice, least, moving));
    if (filled === undefined) return;
    const next = { order: [...order], worth, ids: order.map(({ exercise }) => exercise.id).join(" "), seconds: filled.seconds + moving, ...(filled.spread !== undefined && { spread: filled.spread }) };
    if (best === undefined || by === "worth" || isBetter(choice, next, best)) best = next;
  };

  /** One more move, in each of its doses that may still do; `k` of her block and `m` others are then still to come. */
  const take = (at: Stretch, index: number, reached: Sofar, k: number, m: number): void => {
    const move = at.moves[index] as Move;
    order.push(move.candidate);
    const after = choice.secondsAfter(at, k, m);
    for (const dose of by === "even" ? move.whole : move.any) {
      const moved = reached.least + dose.least + reached.moving;
      const supine = reached.supine + dose.supine;
      const run = dose.supine === 0 ? 0 : reached.run + dose.supine;
      if (moved > total || supine > supineTotal || run > supineRun) continue;
      const [shortest, longest] = [Math.min(reached.shortest, dose.least), Math.max(reached.longest, dose.most)];
      const most = Math.min(total, reached.most + dose.most + reached.moving + after);
      if (most < least || (best !== undefined && isBehind(best, longest - shortest, most))) continue;
      choice.visits += 1;
      const next: Sofar = {
        worth: reached.worth + move.worth, levels: reached.levels, moving: reached.moving, least: reached.least + dose.least, most: reached.most + dose.most,
        supine, run, shortest, longest,
      };
      if (k + m === 0) end(at, next);
      else goOn(next, k, m, at, index + 1);
    }
    order.pop();
  };

  /** Every move that may come next, when `k` and `m` are to come: further along in this stretch, or first in one she can get to; but for even doses the most promising first. */
  const goOn = (sofar: Sofar, k: number, m: number, at?: Stretch, from = 0): void => {
    const steps: Step[] = [];
    const add = (to: Stretch, start: number, reached: Sofar): void => {
      const block = k > 0 ? reached.worth + choice.worthAfter(to, k - 1, m) : -Infinity;
      const others = m > 0 ? reached.worth + choice.worthAfter(to, k, m - 1) : -Infinity;
      for (let index = start; index < to.moves.length; index++) {
        const move = to.moves[index] as Move;
        const most = move.worth + (move.inBlock ? block : others);
        if (hopeless(most)) continue;
        if (by === "even") take(to, index, reached, move.inBlock ? k - 1 : k, move.inBlock ? m : m - 1);
        else steps.push({ at: to, index, move, most, reached });
      }
    };
    if (at !== undefined) add(at, from, sofar);
    for (const { to, changes, levels, seconds } of at?.ways ?? choice.ways) {
      if (sofar.levels + levels + to.levelsToLeave > choice.levelChanges) continue;
      add(to, 0, changes === 0 ? sofar : { ...sofar, worth: sofar.worth - changes * choice.change, levels: sofar.levels + levels, moving: sofar.moving + seconds });
    }
    steps.sort((a, b) => b.most - a.most || b.move.longest - a.move.longest);
    for (const { at: to, index, move, most, reached } of steps) {
      if (!hopeless(most)) take(to, index, reached, move.inBlock ? k - 1 : k, move.inBlock ? m : m - 1);
    }
  };

  goOn({ ...nothing, shortest: choice.blockLongest[fromBlock - 1] ?? Infinity }, fromBlock, outside);
  return best;
};

/** By the rest of the objective, for the same worth: reach, whole, even, fill, and then by ids. */
const isBetter = ({ goal }: Choice, a: Found, b: Found): boolean => {
  const key = ({ seconds, spread }: Found) => [Math.min(seconds, goal), spread === undefined ? 0 : 1, spread === undefined ? 0 : -spread, seconds];
  const [mine, other] = [key(a), key(b)];
  const first = mine.findIndex((value, index) => value !== other[index]);
  return first < 0 ? a.ids < b.ids : (mine[first] as number) > (other[first] as number);
};
