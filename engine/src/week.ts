/** How her week was: sleep, leaking, heaviness, doming. Asked weekly, free to skip; it makes no plan larger or smaller (SPEC WK). */
import { daysBetween, instant, type Day, type Moment } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import type { History, WeekRecord } from "./history.ts";

/** Each thing she is asked of her week, and its words from least to most. */
export const weekWords = {
  sleep: ["worse", "usual", "better"],
  leak: ["none", "little", "often"],
  heaviness: ["none", "little", "often"],
  doming: ["none", "little", "often"],
} as const;
export type WeekPart = keyof typeof weekWords;
export const weekParts = Object.keys(weekWords) as readonly WeekPart[];

const rank = (part: WeekPart, word: string): number => (weekWords[part] as readonly string[]).indexOf(word);

/** A week after her first session, and when the time between has passed since she told or passed by (WK1). */
export const weekDue = (content: Content, history: History, day: Day): boolean => {
  const last = (history.weeks ?? []).at(-1)?.day ?? history.sessions[0]?.day;
  return last !== undefined && daysBetween(last, day) >= content.limits["li.rating-days"].value;
};

/** What she told of one thing, week by week; weeks without a word of it are left out. */
export const weeksOf = (history: History, part: WeekPart): readonly { readonly at: Moment; readonly day: Day; readonly word: string; readonly level: number }[] =>
  (history.weeks ?? []).flatMap((week: WeekRecord) => { const word = week[part]; return word === undefined ? [] : [{ at: week.at, day: week.day, word, level: rank(part, word) }]; });

/** Her first word against the last: no number is known for a change that counts, so more, less or the same (WK2). */
export const weekChange = (history: History, part: WeekPart): "more" | "less" | "same" | undefined => {
  const told = weeksOf(history, part);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || told.length < 2) return undefined;
  return last.level > first.level ? "more" : last.level < first.level ? "less" : "same";
};

/** Leaking or heaviness that is new or grew since the word before, and no full screen was answered after it (WK3). */
export const weekRise = (history: History, day: Day): readonly ("leak" | "heaviness")[] =>
  (["leak", "heaviness"] as const).filter((part) => {
    const told = weeksOf(history, part).filter((week) => week.day <= day);
    const last = told.at(-1);
    return last !== undefined && last.level > (told.at(-2)?.level ?? 0) && !history.screens.some((screen) => screen.cadence === "full" && instant(screen.at) > instant(last.at));
  });
