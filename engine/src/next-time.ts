/** Six months and a year on, and what she takes along for a next pregnancy (SPEC KU7, KU8). Nothing here changes a plan. */
import { daysBetween, type Day } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import { doseState } from "./dose.ts";
import type { History } from "./history.ts";
import { daysSinceEnd, isPregnant } from "./person.ts";

/** Which look at lasting pain has come; nothing while her worst pain of the last week is low, or was not told (KU7). */
export const longPain = (content: Content, history: History, day: Day): "half-year" | "year" | undefined => {
  const limit = (id: "li.long-weeks" | "li.year-weeks" | "li.week" | "li.keep-pain") => content.limits[id].value;
  const days = daysSinceEnd(history.person, day);
  if (days === undefined || isPregnant(history.person) || days < 7 * limit("li.long-weeks")) return undefined;
  const told = history.screens.filter((screen) => screen.day <= day && daysBetween(screen.day, day) < limit("li.week")).flatMap(({ painWorst24h }) => painWorst24h ?? []);
  if (told.every((worst) => worst <= limit("li.keep-pain"))) return undefined;
  return days >= 7 * limit("li.year-weeks") ? "year" : "half-year";
};

/** The moves that did her good most often: most greens first, those that are off left out (KU8). */
export const helpedMost = (content: Content, history: History, day: Day): readonly string[] => {
  const greens = (id: string) => history.decisions.filter(({ exercise, verdict }) => exercise === id && verdict === "green").length;
  return content.exercises.filter((exercise) => !doseState(content, history, exercise, day).off)
    .map(({ id }) => ({ id, count: greens(id) })).filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count).slice(0, content.limits["li.helped-moves"].value).map(({ id }) => id);
};
