/** Whether what she tells has changed by more than a day's ups and downs (SPEC OU). Nothing here changes a plan. */
import { addDays, daysBetween, type Day } from "@lullaback/base";
import type { Content, LimitId } from "@lullaback/content";
import type { History } from "./history.ts";

export interface Outcome {
  readonly from: number;
  readonly to: number;
  readonly meaning: "better" | "same" | "worse";
}

/** Worst pain of her first week against the last one's; nothing before a second week with values (OU1). */
export const painOutcome = (content: Content, history: History, day: Day): Outcome | undefined => {
  const week = content.limits["li.week"].value;
  const told = history.screens.filter((screen) => screen.painWorst24h !== undefined && screen.day <= day);
  const first = told[0];
  if (first === undefined || daysBetween(first.day, day) < week) return undefined;
  const mean = (of: typeof told) => (of.length === 0 ? undefined : of.reduce((sum, screen) => sum + (screen.painWorst24h as number), 0) / of.length);
  const from = mean(told.filter((screen) => daysBetween(first.day, screen.day) < week));
  const to = mean(told.filter((screen) => daysBetween(screen.day, day) < week));
  if (from === undefined || to === undefined) return undefined;
  return { from, to, meaning: painMeaning(content, from, to) };
};

const painMeaning = (content: Content, from: number, to: number): Outcome["meaning"] => {
  const points = content.limits["li.flat-points"].value;
  const part = (from * content.limits["li.flat-percent"].value) / 100;
  return from - to >= Math.min(points, part) && from > to ? "better" : to - from >= points ? "worse" : "same";
};

/** Her first rating of an activity against the last; nothing before the second (OU2). */
export const activityOutcome = (content: Content, history: History, activity: string): Outcome | undefined => {
  const scores = (history.activities ?? []).flatMap(({ scores: of }) => of.filter((known) => known.activity === activity).map(({ score }) => score));
  const [from, to] = [scores[0], scores.at(-1)];
  if (from === undefined || to === undefined || scores.length < 2) return undefined;
  const points = content.limits["li.activity-change"].value;
  return { from, to, meaning: to - from >= points ? "better" : from - to >= points ? "worse" : "same" };
};

/** Whether her activities are asked for today: the first time, and again when the time between has passed (OU3). */
export const ratingDue = (content: Content, history: History, day: Day, activities: readonly string[]): boolean => {
  if (activities.length === 0) return false;
  const last = history.activities?.at(-1);
  return last === undefined || daysBetween(last.day, day) >= content.limits["li.rating-days"].value ||
    activities.some((activity) => !last.scores.some((known) => known.activity === activity));
};

/** Usual pain is asked for when she never told it, and again when the time between has passed (OU6). */
export const usualDue = (content: Content, history: History, day: Day): boolean => {
  const last = history.screens.findLast((screen) => screen.painUsual !== undefined);
  return last === undefined || daysBetween(last.day, day) >= content.limits["li.rating-days"].value;
};

/** Her first word on her usual pain against the last, by the limits of the worst; nothing before a second (OU6). */
export const usualOutcome = (content: Content, history: History): Outcome | undefined => {
  const told = history.screens.flatMap(({ painUsual }) => painUsual ?? []);
  const [from, to] = [told[0], told.at(-1)];
  return from === undefined || to === undefined || told.length < 2 ? undefined : { from, to, meaning: painMeaning(content, from, to) };
};

const changeWeeks: readonly LimitId[] = ["li.change-first", "li.change-second", "li.change-third"];

/**
 * Whether she is asked how the whole has changed: when one of content's weeks since her first session has come since she
 * last said, and when what she last said counts no more for DE7 (OU7).
 */
export const changeDue = (content: Content, history: History, day: Day): boolean => {
  const first = history.sessions[0]?.day;
  if (first === undefined) return false;
  const weeks = (id: LimitId) => 7 * content.limits[id].value;
  const last = history.globalChange.at(-1)?.day;
  const came = changeWeeks.map((id) => addDays(first, weeks(id))).filter((on) => on <= day);
  if (last === undefined) return came.length > 0;
  return came.some((on) => last < on) || daysBetween(last, day) >= weeks("li.flat-weeks");
};

/** The last step up of a move, while it can still be taken back: nothing was decided or taken back since (DO16, OU4). */
export const canUndo = (history: History, exercise: string): boolean => {
  const last = history.decisions.findLast((decision) => decision.exercise === exercise && decision.change !== "hold");
  return last?.change === "up" && !history.undone.some((undo) => undo.exercise === exercise && undo.day >= last.day);
};

/** Moves that are off because they hurt: whether she can bring one back now, or what it waits for (DO1, DO2, HM1, OU5). */
export const canBringBack = (history: History, exercise: string): "now" | "after-a-morning" => {
  const ended = history.sessions.findLast((session) => session.steps.some((step) => step.exercise === exercise && step.hurt === true))?.day;
  const told = (history.harms ?? []).findLast((harm) => harm.exercise === exercise)?.day;
  const hurt = ended === undefined || (told !== undefined && told > ended) ? told : ended;
  return hurt === undefined || history.mornings.some(({ of, stillUp, nightPain }) => of >= hurt && !stillUp && !nightPain) ? "now" : "after-a-morning";
};
