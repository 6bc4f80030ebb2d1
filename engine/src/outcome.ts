/** Whether what she tells has changed by more than a day's ups and downs (SPEC OU). Nothing here changes a plan. */
import { daysBetween, type Day } from "@lullaback/base";
import type { Content } from "@lullaback/content";
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
  const points = content.limits["li.flat-points"].value;
  const part = (from * content.limits["li.flat-percent"].value) / 100;
  return { from, to, meaning: from - to >= Math.min(points, part) && from > to ? "better" : to - from >= points ? "worse" : "same" };
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

/** The last step up of a move, while it can still be taken back: nothing was decided or taken back since (DO16, OU4). */
export const canUndo = (history: History, exercise: string): boolean => {
  const last = history.decisions.findLast((decision) => decision.exercise === exercise && decision.change !== "hold");
  return last?.change === "up" && !history.undone.some((undo) => undo.exercise === exercise && undo.day >= last.day);
};

/** Moves that are off because they hurt: whether she can bring one back now, or what it waits for (DO1, DO2, OU5). */
export const canBringBack = (history: History, exercise: string): "now" | "after-a-morning" => {
  const hurt = history.sessions.findLast((session) => session.steps.some((step) => step.exercise === exercise && step.hurt === true))?.day;
  return hurt === undefined || history.mornings.some(({ of, stillUp, nightPain }) => of >= hurt && !stillUp && !nightPain) ? "now" : "after-a-morning";
};
