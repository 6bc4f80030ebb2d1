/** Which rows are open, what closes them, and whose word stands (SPEC WB; screening.md §6, §7). */
import { addDays, dayOf, daysBetween, instant, type Day, type Moment } from "@lullaback/base";
import type { Authority, Content, Demand } from "@lullaback/content";
import { lastFor, screensToBeSeen, seenByRow } from "./lookup.ts";
import type { History, ScreenRecord, SeenRecord, StampedRow, WordRecord } from "./history.ts";
import { dispositionRank } from "./screen.ts";

export interface OpenRow extends StampedRow {
  readonly since: Day;
  readonly screen: string;
  /** Its limit has passed and nobody has seen her (WB4). */
  readonly lapsed: boolean;
  /** The same row was closed within the last days (WB6). */
  readonly secondTime: boolean;
  /** Rest until this day was the word; then a full screen (WB5). */
  readonly restUntil?: Day;
}

/** Rows that stay open until she was seen: every emergency, same-day and within-days row not yet closed (WB1). */
export const openRows = (content: Content, history: History, day: Day): readonly OpenRow[] => {
  const open = new Map<string, OpenRow>();
  for (const record of screensToBeSeen(history.screens)) {
    if (record.day > day) continue;
    for (const row of record.rows) {
      if (row.disposition === "routine") continue;
      if (!isOpen(content, history, day, record, row)) continue;
      const closing = closingOf(content, history, day, record, row);
      const restUntil = closing === undefined ? undefined : restOf(closing);
      const known = open.get(row.rule);
      const since = known?.since ?? record.day;
      // Told twice, once surer than the other: the higher counts until each is seen to (WB1).
      const worst = known !== undefined && dispositionRank(known.disposition) > dispositionRank(row.disposition) ? known : row;
      open.set(row.rule, {
        ...worst, since, screen: record.id,
        lapsed: row.limitHours !== undefined && daysBetween(since, day) * 24 > row.limitHours,
        secondTime: history.seen.some((seen) => closes(content, seen, row) && instant(seen.at) < instant(record.at) &&
          daysBetween(seen.day, record.day) <= content.limits["li.second-time-days"].value),
        ...(restUntil !== undefined && { restUntil }),
      });
    }
  }
  return [...open.values()];
};

/** A same-day row that has been open for longer than its hours, unseen (WB11). */
export const unseenTooLong = (content: Content, history: History, row: OpenRow, at: Moment): boolean => {
  const first = history.screens.find((screen) => screen.day >= row.since && screen.rows.some((stamped) => stamped.rule === row.rule && isOpen(content, history, dayOf(at), screen, stamped)));
  return row.disposition === "same-day" && first !== undefined && instant(at) - instant(first.at) >= content.limits["li.unseen-hours"].value * 3600;
};

/** Nobody has closed it, or she was told to rest and the day has not passed (WB3). */
const isOpen = (content: Content, history: History, day: Day, screen: ScreenRecord, row: StampedRow): boolean => {
  const closing = closingOf(content, history, day, screen, row);
  const restUntil = closing === undefined ? undefined : restOf(closing);
  return closing === undefined || (restUntil !== undefined && restUntil >= day);
};

/** The last record that closes a row of this screen: someone who may, after it, with an outcome that closes (WB2, WB3). */
export const closingOf = (content: Content, history: History, day: Day, screen: ScreenRecord, row: StampedRow): SeenRecord | undefined =>
  seenByRow(history.seen).get(row.rule)?.findLast((seen) =>
    seen.day <= day && seen.day >= screen.day && instant(seen.at) >= instant(screen.at) && closes(content, seen, row));

const closes = (content: Content, seen: SeenRecord, row: StampedRow): boolean =>
  seen.row === row.rule && mayClose(content, seen, row) &&
  (content.outcomes.find(({ id }) => id === seen.outcome)?.closes === true || restOf(seen) !== undefined);

/** The last day she was told to rest; it closes after that day (WB3). */
const restOf = (seen: SeenRecord): Day | undefined => (seen.outcome === "rest-until" ? seen.until : undefined);

/** Whether this person's word closes a row of this disposition and area (screening.md §7 table). */
export const mayClose = (content: Content, seen: Pick<SeenRecord, "who" | "inPerson">, row: Pick<StampedRow, "disposition" | "area">): boolean =>
  authority(content, seen.who)?.closes.some((grant) =>
    grant.disposition === row.disposition && (!grant.inPerson || seen.inPerson) &&
    (grant.areas === "any" || grant.areas.some((area) => area === row.area))) ?? false;

const authority = (content: Content, who: SeenRecord["who"]): Authority | undefined =>
  content.authorities.find((entry) => entry.who === who);

/** The whole word on `what` that stands today, if the last one has no limits (WB7, WB10). */
export const wordStands = (...of: Parameters<typeof wordOn>): WordRecord | undefined => {
  const word = wordOn(...of);
  return word?.only === undefined ? word : undefined;
};

/**
 * The last word on `what` that stands today: by one of `first`, a physician, or one of `alternates` who may unlock what
 * waits; not run out, not overtaken by a new stage or a new emergency or same-day row (WB7). It may have limits (WB10).
 */
export const wordOn = (
  content: Content, history: History, day: Day, what: string,
  first: readonly string[], alternates: readonly string[] = [], unlocks: readonly Demand[] = [],
): WordRecord | undefined =>
  history.words.findLast((word) =>
    word.for === what && word.day <= day && (word.until === undefined || word.until >= day) &&
    (word.who === "physician" || first.includes(word.who) || (alternates.includes(word.who) && mayUnlock(content, word.who, unlocks))) &&
    !(history.stageSince !== undefined && history.stageSince > word.day) &&
    !screensToBeSeen(history.screens).some((screen) => (instant(screen.at) > instant(word.at) || screen.day > word.day) &&
      screen.rows.some((row) => row.disposition === "emergency" || row.disposition === "same-day")));

const mayUnlock = (content: Content, who: WordRecord["who"], unlocks: readonly Demand[]): boolean => {
  const may = authority(content, who)?.mayUnlock;
  return may === "any" || (may !== undefined && unlocks.every((demand) => may.includes(demand)));
};

/** Ways of moves that wait for the word on a clearance or on her age, as `<exercise>.<version>`: what a word with limits can name (WB10). */
export const waysWaiting = (content: Content, what: string): readonly string[] => {
  const waits = what === "age" ? "all" : (content.clearances.find(({ id }) => id === what)?.waits ?? []);
  return content.exercises.flatMap((exercise) => exercise.versions.filter((version) => version.offByDefault !== true && (waits === "all"
    ? exercise.quiet !== true
    : [...version.throughout, ...version.phases.flatMap((phase) => phase.asks ?? [])].some((demand) => waits.includes(demand))))
    .map(({ id }) => `${exercise.id}.${id}`));
};

/** When a row that had stopped her last closed: when she was seen, or after the day she was told to rest to (WB8). */
export const lastClosing = (content: Content, history: History, day: Day): Closing | undefined =>
  lastClosed(history.seen, [content, history.screens, day], () => {
    const closings = new Set(screensToBeSeen(history.screens).flatMap((screen) =>
      screen.rows.flatMap((row) => (row.disposition === "routine" ? [] : closingOf(content, history, day, screen, row) ?? []))));
    return history.seen.filter((seen) => closings.has(seen))
      .map((seen): Closing => {
        const until = restOf(seen);
        const after = until === undefined ? undefined : addDays(until, 1);
        return after === undefined ? { day: seen.day, at: seen.at } : { day: after, at: `${after}T04:00:00${seen.at.slice(19)}` as Moment };
      })
      .filter((closing) => closing.day <= day)
      .reduce<Closing | undefined>((last, next) => (last === undefined || instant(next.at) >= instant(last.at) ? next : last), undefined);
  });
const lastClosed = lastFor<Closing | undefined>();

interface Closing { readonly day: Day; readonly at: Moment }

/** Exercises a professional allowed and no others, when the last word was "only these" (screening.md §7). */
export const onlyThese = (history: History, day: Day): readonly string[] | undefined => {
  const set = history.seen.findLast((seen) => seen.day <= day && seen.only !== undefined && seen.who !== "other");
  if (set?.only === undefined || (set.until !== undefined && set.until < day)) return undefined;
  // Lifted by a professional's later word on the same row.
  const lifted = history.seen.some((seen) => seen.row === set.row && seen.who !== "other" && seen.only === undefined && seen.outcome !== "not-seen" &&
    seen.day <= day && instant(seen.at) > instant(set.at));
  return lifted ? undefined : set.only;
};

/** Emergency items she took back, in the days before (CO3). */
export const slipsWithin = (history: History, day: Day, days: number, items: ReadonlySet<string>): number =>
  history.screens
    .filter((screen) => screen.slips.length > 0 && daysBetween(screen.day, day) >= 0 && daysBetween(screen.day, day) < days)
    .reduce((sum, screen) => sum + screen.slips.filter((slip) => items.has(slip.item)).length, 0);
