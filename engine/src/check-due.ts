/** The check some weeks after a birth, and one of the pelvic floor: offered, never a lock (SPEC CK). */
import { daysBetween, type Day } from "@lullaback/base";
import type { Content, LimitId } from "@lullaback/content";
import type { History } from "./history.ts";
import { daysSinceEnd, isPregnant, stateFact } from "./person.ts";

export type Check = "six-week" | "pelvic-floor";

/** The one check that is offered on `day`; nothing when none is (CK1–CK5). */
export const checkDue = (content: Content, history: History, day: Day): Check | undefined => {
  const { person } = history;
  const days = daysSinceEnd(person, day);
  if (days === undefined || isPregnant(person) || !stateFact(content, person, day, "s.birth")) return undefined;
  const limit = (id: LimitId) => content.limits[id].value;
  const inTime = days >= 7 * limit("li.check-weeks") && days < 7 * limit("li.check-over-weeks");
  const sooner = days >= limit("li.floor-check-days") && bringsForward(content, history, day);
  const offered: readonly (readonly [Check, boolean])[] = [["six-week", inTime], ["pelvic-floor", inTime || sooner]];
  return offered.find(([check, time]) => time && isOpen(content, history, day, check))?.[0];
};

/** What was told of this birth's check: done and no end it, booked and later let it wait (CK4). */
const isOpen = (content: Content, history: History, day: Day, check: Check): boolean => {
  const born = history.person.end?.on;
  const last = (history.checks ?? []).findLast((told) => told.check === check && told.day <= day && (born === undefined || told.day >= born));
  if (last === undefined) return true;
  if (last.answer === "done" || last.answer === "no") return false;
  return daysBetween(last.day, day) >= content.limits[last.answer === "booked" ? "li.check-booked-days" : "li.check-later-days"].value;
};

/** A deep tear, a birth that was helped, or a row of her last full screen that content marks so (CK3). */
const bringsForward = (content: Content, history: History, day: Day): boolean =>
  stateFact(content, history.person, day, "s.tear-3-4") || stateFact(content, history.person, day, "s.assisted") ||
  history.screens.findLast((screen) => screen.day <= day && screen.cadence === "full")?.rows
    .some(({ rule }) => content.rules.some(({ id, bringsCheck }) => id === rule && bringsCheck === "pelvic-floor")) === true;
