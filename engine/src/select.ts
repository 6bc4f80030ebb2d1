/**
 * The session of one day: an exact choice, not a greedy list (SPEC SE5–SE7, SE10–SE13), by branch and bound. The objective
 * is declared in content and compared in its order. "How many of her block, how many others" is tried best first; then the
 * most that region, changes and freshness can come to is found, and among the sessions that come to it the best doses.
 */
import type { Content, Place } from "@lullaback/content";
import type { Candidate, DoseOption } from "./candidates.ts";
import { fill, wholeOptions, type Filled } from "./fill.ts";
import { beginnings, mostAfter, travel, type MostAfter, type Move, type Stretch, type Way } from "./stretches.ts";

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

/** What is chosen from, with the bounds that every search of it shares. */
interface Choice {
  readonly input: SelectInput;
  readonly ways: readonly Way[];
  readonly block: number;
  readonly others: number;
  readonly levelChanges: number;
  /** Seconds she has, and the share of them that is to be filled. */
  readonly total: number;
  readonly goal: number;
  /** What one change of position costs of the worth. */
  readonly change: number;
  readonly worthAfter: MostAfter;
  readonly secondsAfter: MostAfter;
  readonly movingAfter: MostAfter;
  visits: number;
}

const choiceOf = (content: Content, input: SelectInput): Choice => {
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
  const block = moves.filter(({ inBlock }) => inBlock).length;
  const { ways, stretches } = beginnings(content, input.place, moves);
  const total = input.minutes * 60;
  return {
    input, ways, block, others: moves.length - block, levelChanges: content.limits["li.level-changes"].value,
    total, goal: Math.ceil((content.limits["li.fill"].value / 100) * total), change, visits: 0,
    worthAfter: mostAfter(stretches, mostMoves, ({ worth }) => worth, ({ changes }) => -changes * change),
    secondsAfter: mostAfter(stretches, mostMoves, ({ longest }) => longest, ({ seconds }) => seconds),
    movingAfter: mostAfter(stretches, mostMoves, () => 0, ({ seconds }) => seconds),
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

/** The seconds that are left for the moves themselves. */
const within = ({ total, goal, input }: Choice, least: number, moving: number) =>
  ({ most: total - moving, least: least - moving, reach: goal - moving, supineRun: input.supineRun, supineTotal: input.supineTotal });

/** The best session of so many moves of her block and so many others. */
const bestOf = (choice: Choice, least: number, fromBlock: number, outside: number): Found | undefined => {
  const look = (by: By, worth?: number, widest?: number) => lookThrough(choice, least, fromBlock, outside, by, worth, widest);
  const worth = look("worth")?.worth;
  if (worth === undefined) return undefined;
  // Where all can be filled, whole doses count before seconds; few moves last as long as each other, so these are looked at first.
  for (let widest = 0; least > 0 && widest < choice.total; widest = 4 * widest + 3) {
    const even = look("even", worth, widest);
    if (even !== undefined) return even;
  }
  return look("doses", worth);
};

/** What is looked for: the most worth whatever the doses; of that worth, whole doses that are even; of that worth, the best doses. */
type By = "worth" | "even" | "doses";

interface Found extends Pick<Filled, "spread"> {
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
const lookThrough = (choice: Choice, least: number, fromBlock: number, outside: number, by: By, worth = -Infinity, widest = Infinity): Found | undefined => {
  const { total, input: { supineRun, supineTotal } } = choice;
  const order: Candidate[] = [];
  let best: Found | undefined;
  const hopeless = (most: number): boolean => most === -Infinity || (by === "worth" ? best !== undefined && most <= best.worth : most < worth);

  const end = (at: Stretch, { worth, moving, least: seconds, shortest, longest }: Sofar): void => {
    if (!at.mayEnd) return;
    const filled = by === "even" ? { seconds, spread: longest - shortest } : fill(order, within(choice, least, moving));
    if (filled === undefined) return;
    const next = { order: [...order], worth, ids: order.map(({ exercise }) => exercise.id).join(" "), seconds: filled.seconds + moving, ...(filled.spread !== undefined && { spread: filled.spread }) };
    if (best === undefined || by === "worth" || isBetter(choice, next, best)) best = next;
  };

  /** One more move, in each of its doses that may still do. */
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
      let most = reached.most + dose.most + reached.moving + after;
      if (by === "even") {
        // What is still to come lasts no longer than the shortest and no less than the longest so far, but for the spread.
        const spread = Math.min(widest, best?.spread ?? Infinity);
        if (longest - shortest > spread || moved + (k + m) * (longest - spread) > total) continue;
        most = Math.min(most, moved + (k + m) * (shortest + spread) + choice.movingAfter(at, k, m));
      }
      if (most < least || (by === "doses" && best !== undefined && Math.min(most, total) < best.seconds)) continue;
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

  /** Every move that may come next: further along in this stretch, or first in one she can get to; but for even doses the most promising first. */
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

  goOn(nothing, fromBlock, outside);
  return best;
};

const isBetter = ({ goal }: Choice, a: Found, b: Found): boolean => {
  const key = ({ seconds, spread }: Found) => [Math.min(seconds, goal), spread === undefined ? 0 : 1, spread === undefined ? 0 : -spread, seconds];
  const [mine, other] = [key(a), key(b)];
  const first = mine.findIndex((value, index) => value !== other[index]);
  return first < 0 ? a.ids < b.ids : (mine[first] as number) > (other[first] as number);
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
