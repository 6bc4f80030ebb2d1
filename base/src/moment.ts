/**
 * A moment as she lived it: local wall-clock time with its offset, "2026-11-22T03:10:00+01:00".
 * Her day begins at 04:00 local (FORMAT §Day), so a moment alone says which day of hers it belongs to.
 */
import { addDays, dayNumber, type Day, parseDay, twoDigits } from "./day.ts";
import { err, ok, type Result } from "./result.ts";

export type Moment = string & { readonly __brand: "Moment" };

/** Hour of the local clock at which her day begins. */
export const dayBeginsAtHour = 4;

const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)([+-])(0\d|1[0-4]):([0-5]\d)$/;

export const parseMoment = (text: string): Result<Moment, NotAMoment> => {
  const match = pattern.exec(text);
  return match && parseDay(match[1] as string).ok ? ok(text as Moment) : err({ type: "NotAMoment", text });
};

export interface NotAMoment {
  readonly type: "NotAMoment";
  readonly text: string;
}

/** Which day of hers a moment belongs to: the small hours before 04:00 still belong to the day before. */
export const dayOf = (moment: Moment): Day => {
  const date = moment.slice(0, 10) as Day;
  return Number(moment.slice(11, 13)) < dayBeginsAtHour ? addDays(date, -1) : date;
};

/** Seconds since 1970-01-01T00:00:00Z: the same instant is the same number in every time zone. */
export const instant = (moment: Moment): number => {
  const offset = (moment.charCodeAt(19) === 45 ? -1 : 1) * (twoDigits(moment, 20) * 60 + twoDigits(moment, 23)) * 60;
  return dayNumber(moment as string as Day) * 86400 + twoDigits(moment, 11) * 3600 + twoDigits(moment, 14) * 60 + twoDigits(moment, 17) - offset;
};
