/** How well she can do the things she named herself: 0 not at all, 10 as well as before. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope, textShape } from "./envelope.ts";

export const activitiesRated = v.strictObject({
  ...envelope,
  v: v.literal(2),
  type: v.literal("ActivitiesRated"),
  scores: v.pipe(v.array(v.strictObject({
    activity: v.pipe(textShape(80), v.minLength(1, "her own words")),
    score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  })), v.minLength(1, "at least one activity"), v.maxLength(3)),
});
