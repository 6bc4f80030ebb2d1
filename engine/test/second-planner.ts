/**
 * The second planner: slow, plain and obviously right. It tries every set of moves, every order SE7 allows and every
 * dose, walks each through second by second of bookkeeping, and keeps the best by the declared objective.
 * It shares no code with select.ts or block.ts.
 */
import type { Content, Place } from "@lullaback/content";
import type { Candidate, DoseOption } from "../src/candidates.ts";

export interface Case {
  readonly able: readonly Candidate[];
  readonly block: readonly string[];
  readonly minutes: number;
  readonly place: Place;
  readonly mostMoves: number;
  readonly supineRun: number;
  readonly supineTotal: number;
}

export interface Taken {
  readonly candidate: Candidate;
  readonly option: DoseOption;
}

export interface Walked {
  readonly seconds: number;
  readonly changes: number;
  readonly levelChanges: number;
  readonly supine: number;
  readonly supineRun: number;
}

/** Goes through a session from the first position to the last and writes down what it costs. */
export const walk = (content: Content, place: Place, steps: readonly Taken[]): Walked => {
  let at = content.startPosition[place];
  let first = true;
  let [seconds, changes, levelChanges, supine, run, supineRun] = [0, 0, 0, 0, 0, 0];
  for (const { candidate, option } of steps) {
    const to = candidate.version.position;
    const otherLevel = content.levelOf[to] !== content.levelOf[at];
    if (otherLevel) {
      changes += 1;
      levelChanges += 1;
      seconds += content.limits["li.level-seconds"].value;
    } else if (to !== at && !first) {
      changes += 1;
      seconds += content.limits["li.turn-seconds"].value;
    }
    at = to;
    first = false;
    seconds += option.seconds;
    supine += option.supine;
    run = option.supine > 0 ? run + option.supine : 0;
    supineRun = Math.max(supineRun, run);
  }
  const lowAtTheEnd = content.levelOf[at] !== content.levelOf[content.startPosition[place]];
  return { seconds, changes, levelChanges: levelChanges + (place === "floor" && lowAtTheEnd ? 1 : 0), supine, supineRun };
};

/** The declared objective of a session, all made so that more is better. */
export const worth = (content: Content, of: Case, steps: readonly Taken[]): readonly number[] => {
  const { seconds, changes } = walk(content, of.place, steps);
  const inBlock = steps.filter(({ candidate }) => of.block.includes(candidate.exercise.id)).length;
  const whole = steps.every(({ candidate, option }) => option.repeats === Math.max(...candidate.options.map(({ repeats }) => repeats)));
  const each = steps.map(({ option }) => option.seconds);
  const value: Record<string, number> = {
    block: inBlock,
    known: steps.length - inBlock,
    region: steps.reduce((sum, { candidate }) => sum + candidate.region, 0),
    changes,
    fresh: steps.reduce((sum, { candidate }) => sum + candidate.fresh, 0),
    reach: Math.min(seconds, Math.ceil((content.limits["li.fill"].value / 100) * of.minutes * 60)),
    whole: whole ? 1 : 0,
    even: whole ? Math.min(...each) - Math.max(...each) : 0,
    fill: seconds,
  };
  return content.sessionObjective.map(({ id, better }) => {
    const of = value[id];
    if (of === undefined) throw new Error(`the second planner knows no ${id}`);
    return better === "more" ? of : -of;
  });
};

export const better = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
};

export const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map((before) => [...before, item])], [[]]);

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length === 0 ? [[]] : items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]));

const crossed = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((before) => list.map((item) => [...before, item])), [[]]);

/** SE7 for one phase: going down or going up all the way; in the same position by id. */
const isSteady = (content: Content, phase: readonly Candidate[]): boolean => {
  const heights = phase.map(({ version }) => content.positions.indexOf(version.position));
  const pairs = heights.slice(1).map((height, index) => [heights[index] as number, height] as const);
  const down = pairs.every(([a, b]) => a <= b);
  const up = pairs.every(([a, b]) => a >= b);
  const byId = pairs.every(([a, b], index) => a !== b || (phase[index] as Candidate).exercise.id < (phase[index + 1] as Candidate).exercise.id);
  return (down || up) && byId;
};

export const allowedOrders = (content: Content, chosen: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const phases = content.sessionPhases.map((role) => chosen.filter((candidate) => candidate.role === role));
  return crossed(phases.map((phase) => permutations(phase).filter((order) => isSteady(content, order)))).map((order) => order.flat());
};

export interface Best {
  readonly steps: readonly Taken[];
  readonly key: readonly number[];
  readonly ids: string;
  readonly seconds: number;
}

/** The best session there is; filled if any session can be filled, else the best of the shorter ones (SE11). */
export const planPlainly = (content: Content, of: Case): Best | undefined => {
  const total = of.minutes * 60;
  const least = Math.ceil((content.limits["li.fill"].value / 100) * total);
  let filled: Best | undefined;
  let short: Best | undefined;
  const keep = (known: Best | undefined, next: Best): Best =>
    known === undefined || better(next.key, known.key) || (!better(known.key, next.key) && next.ids < known.ids) ? next : known;
  for (const chosen of subsets(of.able)) {
    if (chosen.length > of.mostMoves) continue;
    if (!chosen.some(({ role }) => role === "release") || !chosen.some(({ role }) => role === "deep-core")) continue;
    for (const order of allowedOrders(content, chosen)) {
      const ids = order.map(({ exercise }) => exercise.id).join(" ");
      for (const options of crossed(order.map((candidate) => candidate.options))) {
        const steps = order.map((candidate, index) => ({ candidate, option: options[index] as DoseOption }));
        const cost = walk(content, of.place, steps);
        if (cost.seconds > total || cost.levelChanges > content.limits["li.level-changes"].value) continue;
        if (cost.supine > of.supineTotal || cost.supineRun > of.supineRun) continue;
        const next = { steps, ids, seconds: cost.seconds, key: worth(content, of, steps) };
        if (cost.seconds >= least) filled = keep(filled, next);
        else short = keep(short, next);
      }
    }
  }
  return filled ?? short;
};
