/** Keeping it up with two short sessions a week, and what follows when pain comes back (SPEC KU). */
import { addDays, daysBetween, instant, type Day, type Moment } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import type { Assessment } from "./assess.ts";
import type { History, ScreenRecord } from "./history.ts";

interface Said { readonly day: Day; readonly at: Moment }

const worstOf = ({ painWorst24h }: ScreenRecord): readonly number[] => (painWorst24h === undefined ? [] : [painWorst24h]);

/** Her last word that she keeps it up, in the stage it was said in; whether pain came back since is not asked here. */
const keepingWord = (history: History, day: Day): Said | undefined => {
  const last = (history.keepingUp ?? []).findLast((said) => said.day <= day);
  return last?.keeping === true && (history.stageSince === undefined || history.stageSince <= last.day) ? last : undefined;
};

/** Since when the pain is back, the last time it was: by her word, or by her worst pain while she kept it up (KU4). */
export const flareOf = (content: Content, history: History, day: Day): Said | undefined => {
  const told = (history.flares ?? []).findLast((said) => said.day <= day);
  const risen = (history.keepingUp ?? []).flatMap((said, index) => {
    const next = history.keepingUp?.[index + 1];
    return said.keeping && said.day <= day ? risenSince(content, history, said, next?.at, day) ?? [] : [];
  }).at(-1);
  if (told === undefined || risen === undefined) return told ?? risen;
  return instant(told.at) >= instant(risen.at) ? told : risen;
};

/** The first screen after `said`, and before `next`, whose worst pain is over her settled level by the limit. */
const risenSince = (content: Content, history: History, said: Said, next: Moment | undefined, day: Day): Said | undefined => {
  const settledFrom = addDays(said.day, -content.limits["li.keep-low-days"].value);
  const before = history.screens.filter((screen) => screen.day >= settledFrom && instant(screen.at) <= instant(said.at)).flatMap(worstOf);
  if (before.length === 0) return undefined;
  const most = before.reduce((sum, worst) => sum + worst, 0) / before.length + content.limits["li.flare-rise"].value;
  return history.screens.find((screen) => screen.day <= day && instant(screen.at) > instant(said.at) &&
    (next === undefined || instant(screen.at) < instant(next)) && worstOf(screen).some((worst) => worst >= most));
};

/** The flare whose half dose still holds (KU5). */
export const flareNow = (content: Content, history: History, day: Day): Said | undefined => {
  const flare = flareOf(content, history, day);
  return flare !== undefined && daysBetween(flare.day, day) < content.limits["li.flare-days"].value ? flare : undefined;
};

/** Whether she keeps it up on `day` (KU2). */
export const keepsUp = (content: Content, history: History, day: Day): boolean => {
  const word = keepingWord(history, day);
  if (word === undefined) return false;
  const flare = flareOf(content, history, day);
  return flare === undefined || instant(flare.at) < instant(word.at);
};

/** The day on which the next session is due, while she keeps it up and none is needed on `day` (KU3). */
export const notNeededUntil = (content: Content, history: History, day: Day): Day | undefined => {
  if (!keepsUp(content, history, day)) return undefined;
  const done = [...new Set(history.sessions.map((session) => session.day).filter((on) => on <= day))];
  let due = day;
  while (!isNeeded(content, done, due)) due = addDays(due, 1);
  return due === day ? undefined : due;
};

const isNeeded = (content: Content, done: readonly Day[], day: Day): boolean => {
  const limit = (id: "li.week" | "li.keep-sessions" | "li.keep-apart-days") => content.limits[id].value;
  const ago = done.map((on) => daysBetween(on, day));
  return ago.filter((days) => days < limit("li.week")).length < limit("li.keep-sessions") && ago.every((days) => days >= limit("li.keep-apart-days"));
};

/** Whether fewer days are offered to her today (KU1). */
export const keepingUpDue = (content: Content, history: History, day: Day, assessment: Pick<Assessment, "disposition">): boolean => {
  const limit = (id: "li.keep-weeks" | "li.keep-low-days" | "li.keep-pain" | "li.keep-values" | "li.keep-again-days") => content.limits[id].value;
  const first = history.sessions[0]?.day;
  if (first === undefined || daysBetween(first, day) < 7 * limit("li.keep-weeks") || assessment.disposition !== "routine" || keepsUp(content, history, day)) return false;
  const said = (history.keepingUp ?? []).findLast((word) => word.day <= day);
  if (said !== undefined && daysBetween(said.day, day) < limit("li.keep-again-days")) return false;
  const from = addDays(day, -limit("li.keep-low-days"));
  const flare = flareOf(content, history, day);
  if (flare !== undefined && flare.day > from) return false;
  const told = history.screens.filter((screen) => screen.day > from && screen.day <= day).flatMap(worstOf);
  return told.length >= limit("li.keep-values") && told.every((worst) => worst <= limit("li.keep-pain"));
};
