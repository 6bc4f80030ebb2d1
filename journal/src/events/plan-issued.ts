/** A plan as it was shown, with the digest of the content that made it; never computed again. */
import * as v from "valibot";
import { dayShape, digestShape, envelope, exerciseShape, ruleShape, textShape, versionShape } from "./envelope.ts";

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

export const planIssued = v.strictObject({
  ...envelope,
  type: v.literal("PlanIssued"),
  kind: v.picklist(["session", "rest", "screen-first", "ask-first", "stop"]),
  minutes: whole(60),
  place: v.picklist(["bed", "chair", "standing", "floor"]),
  steps: v.array(v.strictObject({ exercise: exerciseShape, version: versionShape, rung: whole(50), repeats: whole(100), rounds: whole(20), seconds: whole(3600) })),
  block: v.optional(v.strictObject({ since: dayShape, exercises: v.array(exerciseShape) })),
  reasons: v.array(v.strictObject({ rule: ruleShape, facts: v.record(textShape(60), v.union([textShape(200), v.pipe(v.number(), v.finite())])) })),
  content: digestShape,
});
