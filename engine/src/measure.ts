/**
 * Quantities and facts that are measured, never asked (SPEC DE): from her sessions, mornings and earlier screens,
 * seen on the day of this screen. Each looks back only as far as its rule says.
 */
import { addDays, daysBetween, instant, type Day, type Moment } from "@lullaback/base";
import type { Content, DerivedId, Quantity, Region } from "@lullaback/content";
import type { Answer, History, SessionRecord } from "./history.ts";
import { lastFor } from "./lookup.ts";

/** What she told on this screen, apart from yes and no. */
export interface ToldToday {
  readonly regions?: readonly Region[];
  readonly painNow?: number;
  readonly painWorst24h?: number;
  readonly systolic?: number;
  readonly diastolic?: number;
  readonly phq2?: number;
  readonly answers: Readonly<Record<string, Answer>>;
}

export type Measured = {
  readonly quantities: Readonly<Partial<Record<Quantity, number>>>;
  readonly facts: Readonly<Partial<Record<DerivedId, boolean>>>;
};

/** Everything measured for a screen answered on `day` (DE1–DE9). */
export const measure = (content: Content, history: History, day: Day, told: ToldToday): Measured => {
  const { sessions, mornings, screens, seen, globalChange, painSeen } = history;
  return lastMeasured(told, [content, day, sessions, mornings, screens, seen, globalChange, painSeen], () => find(content, history, day, told));
};
const lastMeasured = lastFor<Measured>();

const find = (content: Content, history: History, day: Day, told: ToldToday): Measured => {
  const limit = (id: keyof Content["limits"]) => content.limits[id].value;
  // A stop about pain that was seen to is over: what came before it counts no more (DE9).
  const since = lastSeen(history, ["rf.rise", "rf.jump", "rf.pain7"]);
  const sessions = history.sessions.filter((session) => session.day <= day && (since === undefined || instant(session.at) > instant(since)));
  const last = sessions.at(-1);
  const ago = (of: Day) => daysBetween(of, day);
  const week = limit("li.week");

  const quantities: { [key in Quantity]?: number } = {};
  const put = (quantity: Quantity, value: number | undefined) => {
    if (value !== undefined) quantities[quantity] = value;
  };
  put("pain-worst-24h", told.painWorst24h);
  put("systolic", told.systolic);
  put("diastolic", told.diastolic);
  put("phq2-score", told.phq2);
  const lastStart = sessions.findLast((session) => session.startPain !== undefined)?.startPain;
  if (told.painNow !== undefined && lastStart !== undefined) put("pain-start-rise", told.painNow - lastStart);
  put("pain-session-rise", last && sessionRise(last));
  put("mornings-still-up", history.mornings.filter((morning) =>
    morning.stillUp && ago(morning.of) >= 0 && ago(morning.of) <= week && sessions.some((session) => session.day === morning.of)).length);
  put("pain-week-rise", weekRise(sessions, day, week));
  const redDays = new Set(history.screens.filter((screen) =>
    screen.answers["f.bleed-up"] === "yes" && ago(screen.day) >= 0 && ago(screen.day) < week).map((screen) => screen.day));
  if (told.answers["f.bleed-up"] === "yes") redDays.add(day);
  put("bleed-ups-in-week", redDays.size);

  const before = history.screens.findLast((screen) => screen.day < day && screen.regions !== undefined)?.regions;
  const facts: { [key in DerivedId]?: boolean } = {
    "d.moved": told.regions !== undefined && before !== undefined && before.length > 0 &&
      told.regions.some((region) => !before.includes(region)),
    "d.rise3": last !== undefined && (
      (sessionRise(last) ?? 0) >= limit("li.session-rise") ||
      [...last.signs, ...last.steps.flatMap((step) => step.signs ?? [])].some((sign) => sign === "leg" || sign === "new-site")),
    "d.flat6w": isFlat(content, history, day),
    "d.seen-pain": painWasSeen(content, history, day, told),
  };
  return { quantities, facts };
};

/** Highest pain of the session above its start; nothing when pain was not told. */
export const sessionRise = (session: SessionRecord): number | undefined => {
  if (session.startPain === undefined) return undefined;
  const told = [session.endPain, ...session.steps.map((step) => step.pain)].filter((pain) => pain !== undefined);
  return told.length === 0 ? undefined : Math.max(...told) - session.startPain;
};

/** Whether a session ended in a way that belongs to screening before anything else (DO15, CO1). */
export const wentWorse = (content: Content, session: SessionRecord): boolean =>
  session.ended === "worse" || session.signs.length > 0 || session.steps.some((step) => (step.signs ?? []).length > 0) ||
  (sessionRise(session) ?? 0) >= content.limits["li.rise-red"].value;

const lastSeen = (history: History, rows: readonly string[]): Moment | undefined =>
  history.seen.findLast((seen) => rows.includes(seen.row) && seen.outcome !== "not-seen" && seen.who !== "other")?.at;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean start pain of the last week less that of the week before; nothing with fewer than two days told in either (DE5). */
const weekRise = (sessions: readonly SessionRecord[], day: Day, week: number): number | undefined => {
  const since = addDays(day, -2 * week);
  const recent = sessions.filter((session) => session.day > since && session.startPain !== undefined);
  const told = (from: number, to: number) => recent.filter((session) => {
    const ago = daysBetween(session.day, day);
    return ago >= from && ago < to;
  }).map((session) => session.startPain as number);
  const [now, then] = [told(0, week), told(week, 2 * week)];
  return now.length < 2 || then.length < 2 ? undefined : mean(now) - mean(then);
};

/** Six weeks of the programme without real change, and she does not call it better (DE7). */
const isFlat = (content: Content, history: History, day: Day): boolean => {
  const limit = (id: keyof Content["limits"]) => content.limits[id].value;
  const first = history.sessions[0];
  const span = limit("li.flat-weeks") * 7;
  if (first === undefined || daysBetween(first.day, day) < span) return false;
  const seen = history.seen.findLast((record) => record.row === "rf.flat");
  if (seen !== undefined && daysBetween(seen.day, day) < span) return false;
  const worst = history.screens.filter((screen) => screen.painWorst24h !== undefined);
  const week = limit("li.week");
  const then = worst.filter((screen) => daysBetween(first.day, screen.day) >= -week && daysBetween(first.day, screen.day) < week);
  const now = worst.filter((screen) => daysBetween(screen.day, day) < week);
  if (then.length === 0 || now.length === 0) return false;
  const start = mean(then.map((screen) => screen.painWorst24h as number));
  const end = mean(now.map((screen) => screen.painWorst24h as number));
  const better = history.globalChange.some((told) => told.score > 4 && daysBetween(told.day, day) < span);
  return start > 0 && start - end < limit("li.flat-points") && ((start - end) / start) * 100 < limit("li.flat-percent") && !better;
};

/** A clinician looked at this pain lately and it is no worse since (DE8). */
const painWasSeen = (content: Content, history: History, day: Day, told: ToldToday): boolean => {
  const days = content.limits["li.seen-days"].value;
  const recent = (on: Day) => daysBetween(on, day) >= 0 && daysBetween(on, day) <= days;
  if (history.painSeen && recent(history.painSeen.on) && history.painSeen.worseSince === "no") return true;
  const record = history.seen.findLast((seen) =>
    (seen.row === "rf.pain7" || seen.row === "rf.jump" || seen.row === "rf.rise") && seen.outcome !== "not-seen" && seen.who !== "other");
  if (record === undefined || !recent(record.day)) return false;
  const then = history.screens.findLast((screen) => screen.day <= record.day && screen.painWorst24h !== undefined)?.painWorst24h;
  return then !== undefined && told.painWorst24h !== undefined && told.painWorst24h <= then;
};
