/** WB, again: which rows are open, what closed them, which word stands. Written from SPEC alone, scanning everything each time. */
import { addDays, instant, type Day, type Moment } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import { openRows, unseenTooLong, type History } from "@lullaback/engine";
import { after, ago, limitOf, type Must, type Kept } from "./promise.ts";

type Screen = History["screens"][number];
type Row = Screen["rows"][number];
type Seen = History["seen"][number];

const mayClose = (content: Content, seen: Seen, row: Row): boolean => content.authorities.some(({ who, closes }) => who === seen.who &&
  closes.some(({ disposition, areas, inPerson }) => disposition === row.disposition && (areas === "any" || areas.some((area) => area === row.area)) && (seen.inPerson || !inPerson)));

/** WB2, WB3: the records that close a row of a screen, told to rest included. */
const closings = (content: Content, history: History, screen: Screen, row: Row, day: Day): readonly Seen[] => history.seen.filter((seen) =>
  seen.row === row.rule && seen.day <= day && seen.day >= screen.day && !after(screen, seen) && mayClose(content, seen, row) &&
  (content.outcomes.some(({ id, closes }) => id === seen.outcome && closes) || (seen.outcome === "rest-until" && seen.until !== undefined)));

const restsUntil = (seen: Seen | undefined): Day | undefined => (seen?.outcome === "rest-until" ? seen.until : undefined);

export interface Open { readonly row: Row; readonly since: Screen; readonly restUntil?: Day }

/** WB1: every row above routine of any screen, the last record on it not closing. */
export const openOf = (content: Content, history: History, day: Day): readonly Open[] => history.screens.filter((screen) => screen.day <= day).flatMap((screen) =>
  screen.rows.filter(({ disposition }) => disposition !== "routine").flatMap((row) => {
    const last = closings(content, history, screen, row, day).at(-1);
    const until = restsUntil(last);
    if (last !== undefined && (until === undefined || until < day)) return [];
    return [{ row, since: screen, ...(until !== undefined && { restUntil: until }) }];
  }));

/** WB8: when rows closed, the latest last. */
export const closedAt = (content: Content, history: History, day: Day): { readonly day: Day; readonly at: Moment } | undefined => {
  const times = history.screens.flatMap((screen) => screen.rows.filter(({ disposition }) => disposition !== "routine").flatMap((row) => {
    const last = closings(content, history, screen, row, day).at(-1);
    if (last === undefined) return [];
    const until = restsUntil(last);
    if (until === undefined) return [{ day: last.day, at: last.at }];
    return until < day ? [{ day: addDays(until, 1), at: `${addDays(until, 1)}T04:00:00${last.at.slice(19)}` as Moment }] : [];
  }));
  return times.toSorted((a, b) => instant(a.at) - instant(b.at)).at(-1);
};

/** WB7: the last word on `what` by one of `whose` or a physician that has not run out, and no new stage, emergency or same-day row since. */
export const wordOf = (history: History, day: Day, what: string, whose: readonly string[]): History["words"][number] | undefined => {
  const may = history.words.filter((word) => word.for === what && word.day <= day && (word.who === "physician" || whose.includes(word.who)) && (word.until === undefined || word.until >= day));
  return may.filter((word) => (history.stageSince === undefined || word.day >= history.stageSince) && !history.screens.some((screen) =>
    (after(screen, word) || screen.day > word.day) && screen.rows.some(({ disposition }) => disposition === "emergency" || disposition === "same-day"))).at(-1);
};

/** WB9: the last list a professional gave, until its day or a later word on the same row. */
export const onlyOf = (history: History, day: Day): readonly string[] | undefined => {
  const clinical = history.seen.filter((seen) => seen.who !== "other" && seen.day <= day);
  const list = clinical.findLast(({ only }) => only !== undefined);
  if (list === undefined || (list.until !== undefined && list.until < day)) return undefined;
  return clinical.some((seen) => seen.row === list.row && after(seen, list) && seen.only === undefined && seen.outcome !== "not-seen") ? undefined : list.only;
};

/** Held at every step of a life, plan or not. */
export const rowsStayOpen = (content: Content, history: History, day: Day, at: Moment, must: Must): void => {
  const mine = openOf(content, history, day);
  const theirs = openRows(content, history, day);
  const ids = (rules: readonly string[]) => [...new Set(rules)].sort().join(" ");
  must(ids(mine.map(({ row }) => row.rule)) === ids(theirs.map(({ rule }) => rule)), "[WB1] [WB2] [WB3]", [mine.map(({ row }) => row.rule), theirs.map(({ rule }) => rule)]);
  for (const row of theirs) {
    const since = mine.filter((open) => open.row.rule === row.rule);
    const first = since[0];
    if (first === undefined) continue;
    const hours = since.find((open) => open.row.disposition === row.disposition)?.row.limitHours;
    must(hours === undefined || row.lapsed === since.some((open) => open.row.limitHours !== undefined && ago(first.since.day, day) * 24 > open.row.limitHours), "[WB4]", row);
    if (first.row.disposition === "same-day" && since.length === 1) {
      must(unseenTooLong(content, history, row, at) === (instant(at) - instant(first.since.at) >= limitOf(content, "li.unseen-hours") * 3600), "[WB11]", [row, at]);
    }
    const last = since.at(-1) as Open;
    const again = history.seen.some((seen) => seen.row === row.rule && after(last.since, seen) && ago(seen.day, last.since.day) <= limitOf(content, "li.second-time-days") &&
      mayClose(content, seen, last.row) && (restsUntil(seen) !== undefined || content.outcomes.some(({ id, closes }) => id === seen.outcome && closes)));
    must(row.secondTime === again, "[WB6]", [row, again]);
  }
};

export const wayBack: Kept = ({ content, history, day, plan }, must) => {
  const open = openOf(content, history, day);
  const told = new Set(plan.findings.map(({ rule }) => rule));
  for (const { row } of open) must(told.has(row.rule), "[WB1] [AS1] an open row is told", row);
  must(told.size === plan.findings.length, "[AS1] each row once", plan.findings.map(({ rule }) => rule));
  const alarms = open.filter(({ row }) => row.disposition === "emergency" || row.disposition === "same-day");
  must(alarms.length === 0 || plan.kind === "stop", "[PD2] [WB1] a red flag always wins", [plan.kind, alarms.map(({ row }) => row.rule)]);

  const steps = plan.session?.steps ?? [];
  const only = onlyOf(history, day);
  if (only !== undefined) must(steps.every(({ exercise }) => only.includes(exercise)), "[WB9] only these", [steps.map(({ exercise }) => exercise), only]);

  for (const { id, asked, within, informOnly, first, alternates = [], waits } of content.clearances) {
    const answer = history.standing[id];
    if (!asked || within !== undefined || informOnly === true || (answer !== "yes" && answer !== "not-sure" && answer !== "rather-not-say")) continue;
    const demands: readonly string[] = waits === "all" ? content.demands : waits;
    const may = alternates.filter((who) => content.authorities.some((entry) => entry.who === who && (entry.mayUnlock === "any" || demands.every((demand) => (entry.mayUnlock as readonly string[]).includes(demand)))));
    const word = wordOf(history, day, id, [...first, ...may]);
    const waiting = plan.waiting.find((one) => one.for === id);
    must((waiting === undefined) === (word !== undefined && word.only === undefined), "[WB7] [AS4] it waits until a word stands", [id, word, waiting]);
    must(JSON.stringify(waiting?.only) === JSON.stringify(word?.only), "[WB10] what the word named", [id, word, waiting]);
    // Where all waited, what was named is left beside the quiet moves.
    if (waits === "all" && word?.only !== undefined) {
      const named = word.only;
      must(steps.every(({ exercise, version }) => named.includes(`${exercise}.${version}`) || content.exercises.some((known) => known.id === exercise && known.quiet === true)), "[WB10] only what was named", [id, named]);
    }
  }
};
