/** A step of the way back to an activity: it went fine, it brought a sign or pain, or she takes her last word on it back. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

export const signKeysShape = v.pipe(v.array(v.pipe(v.string(), v.regex(/^na\.sign\.[a-z-]{2,40}$/, "a sign"))), v.minLength(1, "at least one sign"), v.maxLength(10));

export const activityStepped = v.strictObject({
  ...envelope,
  v: v.literal(2),
  type: v.literal("ActivityStepped"),
  activity: v.pipe(v.string(), v.regex(/^na\.[a-z-]{2,40}$/, "an activity: na.…")),
  step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  went: v.picklist(["fine", "sign", "taken-back"]),
  signs: v.optional(signKeysShape),
});
