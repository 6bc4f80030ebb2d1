/** A session as far as it went; partial work counts. `at` is when it began, so its day is the day on which it began. */
import * as v from "valibot";
import { envelope, exerciseShape, painShape, signShape, versionShape } from "./envelope.ts";

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

export const sessionEnded = v.strictObject({
  ...envelope,
  type: v.literal("SessionEnded"),
  startPain: v.optional(painShape),
  endPain: v.optional(painShape),
  effort: v.optional(v.pipe(v.number(), v.minValue(6), v.maxValue(20))),
  seconds: whole(6 * 3600),
  steps: v.array(v.strictObject({
    exercise: exerciseShape,
    version: versionShape,
    rung: whole(50),
    repeats: whole(200),
    pain: v.optional(painShape),
    hurt: v.optional(v.literal(true)),
    skipped: v.optional(v.literal(true)),
    signs: v.optional(v.array(signShape)),
  })),
  signs: v.optional(v.array(signShape)),
  ended: v.picklist(["done", "enough", "interrupted", "worse"]),
});
