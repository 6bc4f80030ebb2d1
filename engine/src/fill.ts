/** Which dose of each move fills the minutes, for moves in a given order (SPEC SE6, SE10, SE11). */
import type { Candidate, DoseOption } from "./candidates.ts";

export interface Filled {
  readonly options: readonly DoseOption[];
  /** Of the moves alone, without getting from one to the next. */
  readonly seconds: number;
  /** Seconds between the longest and the shortest move when every move keeps its full repeats; absent when one was cut. */
  readonly spread?: number;
}

/** What the moves may last, in seconds: at most, at least, and where they would do; and the caps on lying on the back. */
export interface Within {
  readonly most: number;
  readonly least: number;
  readonly reach: number;
  readonly supineRun: number;
  readonly supineTotal: number;
}

/** Doses for these moves: whole ones, unless cut ones come nearer to `reach`; nothing when none fit. */
export const fill = (order: readonly Candidate[], within: Within): Filled | undefined => {
  const whole = wholeDoses(order, within);
  if (whole !== undefined && whole.seconds >= within.reach) return whole;
  const cut = cutDoses(order, within);
  return whole !== undefined && (cut === undefined || Math.min(cut.seconds, within.reach) <= whole.seconds) ? whole : cut;
};

/** The doses of a move at its full repeats: only rounds are left to choose. */
export const wholeOptions = ({ options }: Candidate): readonly DoseOption[] => options.filter(({ repeats }) => repeats === options[0]?.repeats);

/** Every move at its full repeats, only rounds to choose: as near to `reach` as can be, then the least spread, then the most seconds; nothing when it does not fit. */
const wholeDoses = (order: readonly Candidate[], { most, least, reach, supineRun, supineTotal }: Within): Filled | undefined => {
  const choices = order.map(wholeOptions);
  const taken: DoseOption[] = [];
  let best: Required<Filled> | undefined;
  const visit = (index: number, seconds: number, supine: number, run: number, shortest: number, longest: number): void => {
    if (seconds > most || supine > supineTotal || run > supineRun) return;
    if (index === choices.length) {
      if (seconds < least) return;
      const spread = longest - shortest;
      const nearer = best === undefined ? 1 : Math.min(seconds, reach) - Math.min(best.seconds, reach);
      if (best === undefined || nearer > 0 || (nearer === 0 && (spread < best.spread || (spread === best.spread && seconds > best.seconds)))) best = { options: [...taken], seconds, spread };
      return;
    }
    for (const option of choices[index] as readonly DoseOption[]) {
      taken[index] = option;
      visit(index + 1, seconds + option.seconds, supine + option.supine, option.supine === 0 ? 0 : run + option.supine, Math.min(shortest, option.seconds), Math.max(longest, option.seconds));
    }
  };
  visit(0, 0, 0, 0, Infinity, -Infinity);
  return best;
};

interface State {
  readonly seconds: number;
  readonly supine: number;
  readonly run: number;
  readonly before: State | undefined;
  readonly option: DoseOption | undefined;
}

/** The most seconds these moves can use, under the caps on lying on the back. */
const cutDoses = (order: readonly Candidate[], { most, least, supineRun, supineTotal }: Within): Filled | undefined => {
  const onBack = order.reduce((sum, { options }) => sum + options.reduce((top, { supine }) => Math.max(top, supine), 0), 0);
  // Where no cap can be met, how long she lay so far makes no difference.
  const free = onBack <= supineTotal && onBack <= supineRun;
  let [longestLeft, shortestLeft] = [0, 0];
  const left = order.toReversed().map(({ options }) => {
    const seconds = options.map((option) => option.seconds);
    const rest = { longest: longestLeft, shortest: shortestLeft };
    longestLeft += Math.max(...seconds);
    shortestLeft += Math.min(...seconds);
    return rest;
  }).toReversed();
  let states = new Map<number, State>([[0, { seconds: 0, supine: 0, run: 0, before: undefined, option: undefined }]]);
  order.forEach(({ options }, index) => {
    const { longest, shortest } = left[index] as (typeof left)[number];
    const next = new Map<number, State>();
    for (const state of states.values()) {
      for (const option of options) {
        const seconds = state.seconds + option.seconds;
        const supine = state.supine + option.supine;
        const run = option.supine === 0 ? 0 : state.run + option.supine;
        if (seconds + shortest > most || seconds + longest < least || supine > supineTotal || run > supineRun) continue;
        const key = free ? seconds : (seconds * 2048 + Math.min(supine, 2047)) * 2048 + Math.min(run, 2047);
        if (!next.has(key)) next.set(key, { seconds, supine, run, before: state, option });
      }
    }
    states = next;
  });
  let best: State | undefined;
  for (const state of states.values()) if (best === undefined || state.seconds > best.seconds) best = state;
  if (best === undefined) return undefined;
  const options: DoseOption[] = [];
  for (let state: State | undefined = best; state?.option !== undefined; state = state.before) options.unshift(state.option);
  return { options, seconds: best.seconds };
};
