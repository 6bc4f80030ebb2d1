/** What every event carries (FORMAT §Envelope): stamped once, when it happened; replay reads no clock. */
import * as v from "valibot";
import { dayOf, parseDay, parseMoment, type Day, type Moment } from "@lullaback/base";

export const dayShape = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, "a day like 2026-11-22"),
  v.check((text) => parseDay(text).ok, "a day that exists"),
  v.transform((text) => text as Day),
);
const momentShape = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/, "a local time with its offset, like 2026-11-22T03:10:00+01:00"),
  v.check((text) => parseMoment(text).ok, "a time that exists"),
  v.transform((text) => text as Moment),
);

export const idShape = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{4,64}$/, "4 to 64 letters, digits, _ or -"));

export const envelope = { id: idShape, v: v.literal(1), at: momentShape, day: dayShape };

/** FORMAT §Day: the stamped day is the day of the stamped moment. */
export const dayFitsMoment = (event: { readonly at: Moment; readonly day: Day }): boolean => dayOf(event.at) === event.day;

export const answerShape = v.picklist(["yes", "no", "not-sure", "rather-not-say"]);
export const painShape = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
export const dispositionShape = v.picklist(["routine", "within-days", "same-day", "emergency"]);
export const professionalShape = v.picklist(["physician", "midwife", "physiotherapist", "other"]);
export const signShape = v.picklist(["leak", "heaviness", "doming", "leg", "bleeding", "scar", "bladder", "bowel", "new-site"]);
export const ruleShape = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9.-]{1,60}$/, "a rule id"));
export const digestShape = v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/, "a content digest, sha256-…"));
export const findingShape = v.pipe(v.string(), v.regex(/^f\.[a-z0-9-]{1,40}$/, "an id that begins with f."));
export const versionShape = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, "a version of an exercise"));
export const exerciseShape = v.pipe(v.string(), v.regex(/^ex\.[a-z-]+$/, "an exercise id, ex.…"));
/** A version of an exercise by its full name. */
export const wayShape = v.pipe(v.string(), v.regex(/^ex\.[a-z-]+\.[a-z0-9-]{1,40}$/, "a way of a move, ex.….…"));
const free = (most: number) => v.pipe(v.string(), v.maxLength(most));
export { free as textShape };
