/** Lookups over a history's lists, each made once for each list: a year is read through once, not once for every exercise. */
import type { Day } from "@lullaback/base";
import type { DoseDecision, ScreenRecord, SessionRecord } from "./history.ts";

/** Remembers what `make` makes of a list for as long as the list lives. Lists are never changed, so this shows nowhere. */
const once = <List extends object, Value>(make: (list: List) => Value): ((list: List) => Value) => {
  const known = new WeakMap<List, Value>();
  return (list) => {
    let value = known.get(list);
    if (value === undefined) known.set(list, (value = make(list)));
    return value;
  };
};

/** Decisions of each exercise, in their order. */
export const decisionsByExercise = once((decisions: readonly DoseDecision[]): ReadonlyMap<string, readonly DoseDecision[]> => {
  const map = new Map<string, DoseDecision[]>();
  for (const decision of decisions) {
    const list = map.get(decision.exercise);
    if (list === undefined) map.set(decision.exercise, [decision]);
    else list.push(decision);
  }
  return map;
});

/** Sessions in which some move was ended by "this hurts". */
export const sessionsThatHurt = once((sessions: readonly SessionRecord[]): readonly SessionRecord[] =>
  sessions.filter((session) => session.steps.some((step) => step.hurt === true)));

/** Screens with a row above routine: the ones that can be open. */
export const screensToBeSeen = once((screens: readonly ScreenRecord[]): readonly ScreenRecord[] =>
  screens.filter((screen) => screen.rows.some((row) => row.disposition !== "routine")));

/** The day each exercise was last done. */
export const lastDoneByExercise = once((sessions: readonly SessionRecord[]): ReadonlyMap<string, Day> => {
  const map = new Map<string, Day>();
  for (const session of sessions) {
    for (const step of session.steps) if (step.skipped !== true) map.set(step.exercise, session.day);
  }
  return map;
});
