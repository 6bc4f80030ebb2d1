/**
 * What is counted in a stretch of lives. Whole numbers only, so that adding up in any order gives the same sums bit for bit.
 * Pain is counted in tenths of points.
 */
export interface Tally {
  mothers: number;
  plans: number;
  days: Record<DayCount, number>;
  /** By kind of plan, by what a screen came to, by rule, by flag: name → times. */
  kinds: Record<string, number>;
  wellScreens: number;
  wellDispositions: Record<string, number>;
  /** Rules that sent a well woman on the same day, and how often any rule had a say in a plan. */
  wellRules: Record<string, number>;
  rules: Record<string, number>;
  changes: Record<string, number>;
  left: Record<string, number>;
  /** Women still there after so many weeks. */
  there: Record<string, number>;
  flags: Record<string, FlagCount>;
  /** Invariants that did not hold, and the first few as text. */
  broken: number;
  brokenFirst: string[];
}

type DayCount = "there" | "opened" | "sessions" | "abovePain5" | "flares" | "flaresAfterLoad" | "rungs" | "moves" | "painAtEntry" | "painSquares";

export interface FlagCount {
  planted: number;
  /** Sent on, by days since it began. */
  sent: Record<string, number>;
  /** Opened the programme while it lasted and did not say it, in full. */
  notTold: number;
  /** Was never asked in that time: only the weekly screen asks it. */
  notAsked: number;
  /** Did not open the programme while it lasted. */
  notThere: number;
  /** Told in full and not sent on the same day: must be none. */
  missed: number;
}

export const emptyTally = (): Tally => ({
  mothers: 0, plans: 0, kinds: {}, wellScreens: 0, wellDispositions: {}, wellRules: {}, rules: {}, changes: {}, left: {}, there: {}, flags: {}, broken: 0, brokenFirst: [],
  days: { there: 0, opened: 0, sessions: 0, abovePain5: 0, flares: 0, flaresAfterLoad: 0, rungs: 0, moves: 0, painAtEntry: 0, painSquares: 0 },
});

export const emptyFlag = (): FlagCount => ({ planted: 0, sent: {}, notTold: 0, notAsked: 0, notThere: 0, missed: 0 });

export const count = (of: Record<string, number>, name: string, times = 1): void => {
  of[name] = (of[name] ?? 0) + times;
};

/** Everything together; the texts in the order of the parts. */
export const merged = (parts: readonly Tally[]): Tally => {
  const all = emptyTally();
  for (const part of parts) addTo(all, part);
  all.brokenFirst.splice(mostTexts);
  return all;
};
export const mostTexts = 10;

const addTo = (into: object, from: object): void => {
  const target = into as Record<string, unknown>;
  for (const [key, value] of Object.entries(from)) {
    if (typeof value === "number") target[key] = ((target[key] as number | undefined) ?? 0) + value;
    else if (Array.isArray(value)) target[key] = [...((target[key] as unknown[] | undefined) ?? []), ...(value as unknown[])];
    else addTo((target[key] ??= {}) as object, value as object);
  }
};

/** Something that must hold did not. */
export const breaks = (tally: Tally, what: string): void => {
  tally.broken += 1;
  if (tally.brokenFirst.length < mostTexts) tally.brokenFirst.push(what);
};
