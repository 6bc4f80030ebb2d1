/**
 * A session as a way through stretches: one phase done in one position, and from there to another position of the phase,
 * going down or up all the way, or on to the next phase (SPEC SE7, SE12). Every order SE7 allows is one such way.
 */
import type { Content, Place, Position } from "@lullaback/content";
import type { Candidate } from "./candidates.ts";

export interface Move {
  readonly candidate: Candidate;
  readonly inBlock: boolean;
  /** Its part in region and freshness. */
  readonly worth: number;
  /** Seconds of its longest dose. */
  readonly longest: number;
  /** What any of its doses can last, all in one, and each of its whole doses. */
  readonly any: readonly Span[];
  readonly whole: readonly Span[];
}

/** Seconds: at least and at most, and of these on the back at least. */
export interface Span {
  readonly least: number;
  readonly most: number;
  readonly supine: number;
}

export interface Stretch {
  readonly index: number;
  /** By id: the order moves of one position are done in. */
  readonly moves: readonly Move[];
  readonly ways: readonly Way[];
  /** A release and a deep core have been done here or before. */
  readonly mayEnd: boolean;
  /** Changes of level still needed after the session, to be up from the floor again. */
  readonly levelsToLeave: 0 | 1;
}

/** From one stretch to another, or from where she begins. */
export interface Way extends Change {
  readonly to: Stretch;
}

export interface Change {
  readonly changes: 0 | 1;
  readonly levels: 0 | 1;
  readonly seconds: number;
}

const still: Change = { changes: 0, levels: 0, seconds: 0 };

/** What it takes to get from one position to another; settling where she already is when the session begins is no change. */
const changeTo = (content: Content, from: Position, to: Position, isFirst: boolean): Change =>
  content.levelOf[from] !== content.levelOf[to] ? { changes: 1, levels: 1, seconds: content.limits["li.level-seconds"].value }
  : from !== to && !isFirst ? { changes: 1, levels: 0, seconds: content.limits["li.turn-seconds"].value }
  : still;

const levelsToLeave = (content: Content, place: Place, at: Position): 0 | 1 =>
  place === "floor" && content.levelOf[at] !== content.levelOf[content.startPosition.floor] ? 1 : 0;

/** Changes of position, changes of level and the seconds they take; from the floor she also gets up again (SE12). */
export const travel = (content: Content, place: Place, order: readonly Candidate[]) => {
  let at = content.startPosition[place];
  let [changes, levelChanges, seconds] = [0, 0, 0];
  order.forEach(({ version: { position } }, index) => {
    const change = changeTo(content, at, position, index === 0);
    changes += change.changes;
    levelChanges += change.levels;
    seconds += change.seconds;
    at = position;
  });
  return { changes, levelChanges: levelChanges + levelsToLeave(content, place, at), seconds };
};

/** The ways a session can begin; all else follows from their stretches. */
export const beginnings = (content: Content, place: Place, moves: readonly Move[]): { readonly ways: readonly Way[]; readonly stretches: number } => {
  let stretches = 0;
  /** Later phases first, so that there is somewhere to go on to. */
  let onward: (from: Position, isFirst: boolean) => readonly Way[] = () => [];
  const wayTo = (from: Position, { stretch, position }: { readonly stretch: Stretch; readonly position: Position }, isFirst = false): Way => ({ to: stretch, ...changeTo(content, from, position, isFirst) });
  content.sessionPhases.toReversed().forEach((role, fromLast, phases) => {
    const phase = phases.length - 1 - fromLast;
    const mine = moves.filter(({ candidate }) => candidate.role === role);
    const positions = content.positions.filter((position) => mine.some(({ candidate }) => candidate.version.position === position));
    const after = onward;
    const make = (position: Position, further: readonly { readonly stretch: Stretch; readonly position: Position }[]) => ({ position, stretch: {
      index: stretches++, moves: mine.filter(({ candidate }) => candidate.version.position === position), mayEnd: phase > 0,
      levelsToLeave: levelsToLeave(content, place, position),
      ways: [...further.map((next) => wayTo(position, next)), ...after(position, false)],
    } satisfies Stretch });
    /** Stretches further along one direction, each with those beyond it. */
    const along = (line: readonly Position[]) => line.toReversed().reduce<readonly ReturnType<typeof make>[]>((beyond, position) => [make(position, beyond), ...beyond], []);
    const [down, up] = [along(positions), along(positions.toReversed()).toReversed()];
    const first = positions.map((position, index) => make(position, [...down.slice(index + 1), ...up.slice(0, index)]));
    // No session is without a release and a deep core: these two phases are not passed over.
    onward = (from, isFirst) => [...first.map((stretch) => wayTo(from, stretch, isFirst)), ...(phase > 1 ? after(from, isFirst) : [])];
  });
  return { ways: onward(content.startPosition[place], true), stretches };
};

/** The most that can still be had of something after a stretch, taking so many moves of her block and so many others. */
export type MostAfter = (at: Stretch, fromBlock: number, others: number) => number;

/**
 * An upper bound, exact but for minutes and caps and for moves already taken: the best way on, with the best moves of each stretch.
 * `gain` of a move and `cost` of a change are added up; impossible is minus infinity.
 */
export const mostAfter = (stretches: number, mostMoves: number, gain: (move: Move) => number, cost: (change: Change) => number): MostAfter => {
  const side = mostMoves + 1;
  const [onwards, mores] = [new Float64Array(stretches * side * side).fill(NaN), new Float64Array(stretches * side * side).fill(NaN)];
  const tops = new WeakMap<readonly Move[], readonly [readonly number[], readonly number[]]>();
  /** Sums of the best none, one, two, ... of her block and of the others. */
  const topsOf = ({ moves }: Stretch) => {
    let known = tops.get(moves);
    if (known === undefined) {
      const sums = (inBlock: boolean) => moves.filter((move) => move.inBlock === inBlock).map(gain).sort((a, b) => b - a).slice(0, mostMoves)
        .reduce<number[]>((all, value) => [...all, (all.at(-1) as number) + value], [0]);
      tops.set(moves, (known = [sums(true), sums(false)]));
    }
    return known;
  };
  const onward = (at: Stretch, fromBlock: number, others: number): number => {
    if (fromBlock + others === 0) return at.mayEnd ? 0 : -Infinity;
    const key = (at.index * side + fromBlock) * side + others;
    let most = onwards[key] as number;
    if (Number.isNaN(most)) {
      most = -Infinity;
      for (const way of at.ways) most = Math.max(most, cost(way) + more(way.to, fromBlock, others));
      onwards[key] = most;
    }
    return most;
  };
  /** At least one move of this stretch, then on. */
  const more = (at: Stretch, fromBlock: number, others: number): number => {
    const key = (at.index * side + fromBlock) * side + others;
    let most = mores[key] as number;
    if (Number.isNaN(most)) {
      most = -Infinity;
      const [block, other] = topsOf(at);
      for (let a = Math.min(fromBlock, block.length - 1); a >= 0; a--) {
        for (let b = Math.min(others, other.length - 1); b >= 0 && a + b > 0; b--) {
          most = Math.max(most, (block[a] as number) + (other[b] as number) + onward(at, fromBlock - a, others - b));
        }
      }
      mores[key] = most;
    }
    return most;
  };
  return (at, fromBlock, others) => (fromBlock + others === 0 ? onward(at, 0, 0) : Math.max(onward(at, fromBlock, others), more(at, fromBlock, others)));
};
