/**
 * The session of one day: an exact choice, not a greedy list (SPEC SE5–SE7, SE10–SE13). The objective is declared in
 * content and compared in its order; it falls apart into "how many of her block, how many others", tried best first,
 * and what remains is compared over every combination of that size.
 */
import type { Content, Place } from "@lullaback/content";
import type { Candidate, DoseOption } from "./candidates.ts";

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
export const select = (content: Content, input: SelectInput): Selected | undefined =>
  search(content, input, content.limits["li.fill"].value / 100) ?? search(content, input, 0);

const search = (content: Content, input: SelectInput, fill: number): Selected | undefined => {
  const able = [...input.able].sort((a, b) => (a.exercise.id < b.exercise.id ? -1 : 1));
  const block = able.filter((candidate) => input.block.includes(candidate.exercise.id));
  const others = able.filter((candidate) => !input.block.includes(candidate.exercise.id));
  for (let fromBlock = Math.min(block.length, input.mostMoves); fromBlock >= 0; fromBlock--) {
    for (let outside = 0; outside <= Math.min(others.length, input.mostMoves - fromBlock); outside++) {
      let best: Scored | undefined;
      for (const known of combinations(block, fromBlock)) {
        for (const extra of combinations(others, outside)) {
          const next = score(content, input, [...known, ...extra], fill, best);
          if (next !== undefined) best = next;
        }
      }
      if (best !== undefined) return best.selected;
    }
  }
  return undefined;
};

interface Scored {
  readonly selected: Selected;
  readonly key: readonly number[];
  readonly ids: string;
}

/** The session these candidates make, if it beats `best`: by region, changes, freshness, whole, even, fill, then ids. */
const score = (content: Content, input: SelectInput, chosen: readonly Candidate[], fill: number, best: Scored | undefined): Scored | undefined => {
  if (!content.sessionPhases.slice(0, 2).every((role) => chosen.some((candidate) => candidate.role === role))) return undefined;
  const region = chosen.reduce((sum, candidate) => sum + candidate.region, 0);
  const fresh = chosen.reduce((sum, candidate) => sum + candidate.fresh, 0);
  if (best !== undefined && region < (best.key[0] as number)) return undefined;
  let top = best;
  let fewest: number | undefined;
  for (const order of orders(content, input.place, chosen)) {
    const { changes, levelChanges, seconds: moving } = travel(content, input.place, order);
    if (fewest !== undefined && changes > fewest) break;
    if (levelChanges > content.limits["li.level-changes"].value) continue;
    if (top !== undefined && less([region, -changes, fresh], top.key)) break;
    const total = input.minutes * 60;
    const goal = Math.ceil((content.limits["li.fill"].value / 100) * total);
    const [most, least, reach] = [total - moving, Math.ceil(fill * total) - moving, goal - moving];
    const kept = wholeDoses(order, most, least, reach, input);
    const cut = kept !== undefined && kept.seconds >= reach ? undefined : cutDoses(order, most, least, input);
    // Whole doses win unless cut ones come nearer to the share that is to be filled.
    const whole = kept !== undefined && (cut === undefined || Math.min(cut.seconds, reach) <= kept.seconds) ? kept : undefined;
    const filled = whole ?? cut;
    if (filled === undefined) continue;
    fewest = changes;
    const seconds = filled.seconds + moving;
    const key = [region, -changes, fresh, Math.min(seconds, goal), whole === undefined ? 0 : 1, whole === undefined ? 0 : -whole.spread, seconds];
    const ids = order.map((candidate) => candidate.exercise.id).join(" ");
    if (top !== undefined && (less(key, top.key) || (!less(top.key, key) && ids >= top.ids))) continue;
    top = {
      key, ids,
      selected: {
        steps: order.map((candidate, index) => ({ candidate, option: filled.options[index] as DoseOption })),
        seconds, positionChanges: changes, ...supineOf(order, filled.options),
        short: seconds < goal,
      },
    };
  }
  return top === best ? undefined : top;
};

/** Whether `a` comes after `b` in the objective; only as far as `a` goes. */
const less = (a: readonly number[], b: readonly number[]): boolean => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) < (b[i] as number);
  return false;
};

/** Orders the objective may choose from: phases in order, each going down or up, fewest changes of position first (SE7). */
export const orders = (content: Content, place: Place, chosen: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const height = (candidate: Candidate) => content.positions.indexOf(candidate.version.position);
  const phases = content.sessionPhases.map((role) => chosen.filter((candidate) => candidate.role === role)
    .sort((a, b) => height(a) - height(b) || (a.exercise.id < b.exercise.id ? -1 : 1))).filter((phase) => phase.length > 0);
  let all: (readonly Candidate[])[] = [[]];
  for (const phase of phases) {
    const flat = phase.every((candidate) => height(candidate) === height(phase[0] as Candidate));
    const ways = flat ? [phase] : [phase, [...phase].sort((a, b) => height(b) - height(a) || (a.exercise.id < b.exercise.id ? -1 : 1))];
    all = all.flatMap((before) => ways.map((way) => [...before, ...way]));
  }
  return all.map((order) => ({ order, changes: travel(content, place, order).changes, ids: order.map((candidate) => candidate.exercise.id).join(" ") }))
    .sort((a, b) => a.changes - b.changes || (a.ids < b.ids ? -1 : 1)).map(({ order }) => order);
};

/** Changes of position, changes of level and the seconds they take; from the floor she also gets up again (SE12). */
export const travel = (content: Content, place: Place, order: readonly Candidate[]) => {
  let at = content.startPosition[place];
  let [changes, levelChanges, seconds] = [0, 0, 0];
  order.forEach(({ version: { position } }, index) => {
    if (content.levelOf[position] !== content.levelOf[at]) {
      changes += 1;
      levelChanges += 1;
      seconds += content.limits["li.level-seconds"].value;
    } else if (position !== at && index > 0) {
      // Settling where she already is when the session begins is no change.
      changes += 1;
      seconds += content.limits["li.turn-seconds"].value;
    }
    at = position;
  });
  if (place === "floor" && content.levelOf[at] !== content.levelOf[content.startPosition.floor]) levelChanges += 1;
  return { changes, levelChanges, seconds };
};

interface Filled {
  readonly options: readonly DoseOption[];
  readonly seconds: number;
}

interface State {
  readonly seconds: number;
  readonly supine: number;
  readonly run: number;
  readonly before: State | undefined;
  readonly option: DoseOption | undefined;
}

/** Every move at its full repeats, only rounds to choose: as near to `reach` as can be, then the least spread, then the most seconds; nothing when it does not fit. */
const wholeDoses = (order: readonly Candidate[], most: number, least: number, reach: number, input: SelectInput): (Filled & { readonly spread: number }) | undefined => {
  const choices = order.map(({ options }) => options.filter(({ repeats }) => repeats === options[0]?.repeats));
  let best: (Filled & { readonly spread: number }) | undefined;
  const visit = (index: number, taken: readonly DoseOption[], seconds: number, supine: number, run: number): void => {
    if (seconds > most || supine > input.supineTotal || run > input.supineRun) return;
    if (index === choices.length) {
      if (seconds < least) return;
      const each = taken.map((option) => option.seconds);
      const spread = Math.max(...each) - Math.min(...each);
      const nearer = best === undefined ? 1 : Math.min(seconds, reach) - Math.min(best.seconds, reach);
      if (best === undefined || nearer > 0 || (nearer === 0 && (spread < best.spread || (spread === best.spread && seconds > best.seconds)))) best = { options: taken, seconds, spread };
      return;
    }
    for (const option of choices[index] as readonly DoseOption[]) {
      visit(index + 1, [...taken, option], seconds + option.seconds, supine + option.supine, option.supine === 0 ? 0 : run + option.supine);
    }
  };
  visit(0, [], 0, 0, 0);
  return best;
};

/** The most seconds these steps can use within `most`, at least `least`, under the caps on lying on the back (SE6, SE10). */
const cutDoses = (order: readonly Candidate[], most: number, least: number, input: SelectInput): Filled | undefined => {
  if (order.reduce((sum, candidate) => sum + longest(candidate), 0) < least) return undefined;
  let states = new Map<number, State>([[0, { seconds: 0, supine: 0, run: 0, before: undefined, option: undefined }]]);
  for (const candidate of order) {
    const next = new Map<number, State>();
    for (const state of states.values()) {
      for (const option of candidate.options) {
        const seconds = state.seconds + option.seconds;
        const supine = state.supine + option.supine;
        const run = option.supine === 0 ? 0 : state.run + option.supine;
        if (seconds > most || supine > input.supineTotal || run > input.supineRun) continue;
        const key = (seconds * 2048 + Math.min(supine, 2047)) * 2048 + Math.min(run, 2047);
        if (!next.has(key)) next.set(key, { seconds, supine, run, before: state, option });
      }
    }
    states = next;
  }
  let best: State | undefined;
  for (const state of states.values()) if (state.seconds >= least && (best === undefined || state.seconds > best.seconds)) best = state;
  if (best === undefined) return undefined;
  const options: DoseOption[] = [];
  for (let state: State | undefined = best; state?.option !== undefined; state = state.before) options.unshift(state.option);
  return { options, seconds: best.seconds };
};

const longest = (candidate: Candidate): number => candidate.options.reduce((most, option) => Math.max(most, option.seconds), 0);

/** Seconds on the back: in all, and the longest stretch that no other step breaks (SE10). */
const supineOf = (order: readonly Candidate[], options: readonly DoseOption[]) => {
  let total = 0;
  let run = 0;
  let most = 0;
  order.forEach((_, index) => {
    const { supine } = options[index] as DoseOption;
    total += supine;
    run = supine === 0 ? 0 : run + supine;
    most = Math.max(most, run);
  });
  return { supineSeconds: total, longestSupineSeconds: most };
};

/** All ways to take `size` of `items`, in order. */
function* combinations<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index++) {
    for (const rest of combinations(items, size - 1, index + 1)) yield [items[index] as T, ...rest];
  }
}
