/** Lookups over a history's lists, each made once for each list: a year is read through once, not once for every exercise. */
import type { Day } from "@lullaback/base";
import type { DoseDecision, History, ScreenRecord, SeenRecord, SessionRecord } from "./history.ts";

/** Remembers what `make` makes of a list for as long as the list lives. Lists are never changed, so this shows nowhere. */
export const once = <List extends object, Value>(make: (list: List) => Value): ((list: List) => Value) => {
  const known = new WeakMap<List, Value>();
  return (list) => {
    let value = known.get(list);
    if (value === undefined) known.set(list, (value = make(list)));
    return value;
  };
};

/** Remembers the last value made for an object, for as long as all it was made from is the very same. */
export const lastFor = <Value>() => {
  const known = new WeakMap<object, { readonly from: readonly unknown[]; readonly value: Value }>();
  return (of: object, from: readonly unknown[], make: () => Value): Value => {
    const last = known.get(of);
    if (last !== undefined && last.from.every((part, index) => part === from[index])) return last.value;
    const value = make();
    known.set(of, { from, value });
    return value;
  };
};

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = map.get(key);
    if (list === undefined) map.set(key, [item]);
    else list.push(item);
  }
  return map;
};

const begunWith = new WeakMap<readonly DoseDecision[], { readonly before: readonly DoseDecision[]; readonly more: readonly DoseDecision[] }>();

/** The history with these decisions made: what is known of those before is not looked up again. */
export const withDecisions = (history: History, more: readonly DoseDecision[]): History => {
  if (more.length === 0) return history;
  const decisions = [...history.decisions, ...more];
  begunWith.set(decisions, { before: history.decisions, more: [...more] });
  return { ...history, decisions };
};

/** Decisions of each exercise, in their order. */
export const decisionsByExercise: (decisions: readonly DoseDecision[]) => ReadonlyMap<string, readonly DoseDecision[]> = once((decisions) => {
  const begun = begunWith.get(decisions);
  if (begun === undefined) return groupBy(decisions, ({ exercise }) => exercise);
  const map = new Map(decisionsByExercise(begun.before));
  for (const decision of begun.more) map.set(decision.exercise, [...(map.get(decision.exercise) ?? []), decision]);
  return map;
});

/** Decisions after a session that went badly. */
export const redDecisions: (decisions: readonly DoseDecision[]) => readonly DoseDecision[] = once((decisions) => {
  const begun = begunWith.get(decisions);
  return [...(begun === undefined ? [] : redDecisions(begun.before)), ...(begun?.more ?? decisions).filter((decision) => decision.verdict === "red" && decision.session !== "gap")];
});

/** Sessions by id. */
export const sessionById = once((sessions: readonly SessionRecord[]): ReadonlyMap<string, SessionRecord> =>
  new Map(sessions.toReversed().map((session) => [session.id, session])));

/** What was said of each row, in order. */
export const seenByRow = once((seen: readonly SeenRecord[]) => groupBy(seen, ({ row }) => row));

/** Sessions in which some move was ended by "this hurts". */
export const sessionsThatHurt = once((sessions: readonly SessionRecord[]): readonly SessionRecord[] =>
  sessions.filter((session) => session.steps.some((step) => step.hurt === true)));

/** Screens with a row above routine: the ones that can be open. */
export const screensToBeSeen = once((screens: readonly ScreenRecord[]): readonly ScreenRecord[] =>
  screens.filter((screen) => screen.rows.some((row) => row.disposition !== "routine")));

/** Screens with a row that brings a precaution. */
export const screensWithPrecautions = once((screens: readonly ScreenRecord[]): readonly ScreenRecord[] =>
  screens.filter((screen) => screen.rows.some((row) => row.precautions.length > 0)));

/** The day each exercise was last done. */
export const lastDoneByExercise = once((sessions: readonly SessionRecord[]): ReadonlyMap<string, Day> => {
  const map = new Map<string, Day>();
  for (const session of sessions) {
    for (const step of session.steps) if (step.skipped !== true) map.set(step.exercise, session.day);
  }
  return map;
});
