/** When the mood questions are offered (SPEC MO). Their answers are kept nowhere; the caller remembers the day only. */
import { addDays, type Day } from "@lullaback/base";
import type { Content, LimitId } from "@lullaback/content";
import type { History } from "./history.ts";
import { gestationWeeks, hasEnded } from "./person.ts";

const afterEnd: readonly LimitId[] = ["li.mood-first", "li.mood-second", "li.mood-third", "li.mood-fourth"];
const trimesters: readonly LimitId[] = ["li.trimester-2", "li.trimester-3"];

/** Whether they are offered on `day`; `asked` is the last day they were (MO1–MO3). */
export const moodDue = (content: Content, history: History, day: Day, asked: Day | undefined): boolean => {
  if (asked === undefined) return true;
  const { person } = history;
  const weeks = gestationWeeks(content, person, day);
  const since = [
    ...(weeks === undefined ? [] : trimesters.map((id) => addDays(day, 7 * (content.limits[id].value - weeks)))),
    ...(person.end?.on === undefined || !hasEnded(person) ? [] : afterEnd.map((id) => addDays(person.end?.on as Day, 7 * content.limits[id].value))),
  ];
  return since.some((from) => asked < from && from <= day);
};
