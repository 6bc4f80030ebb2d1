/** What became of each move after a session: up, hold, down or off, with the content that decided it. */
import * as v from "valibot";
import { dayShape, digestShape, envelope, exerciseShape, idShape, ruleShape } from "./envelope.ts";

const rung = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50));

export const doseDecided = v.strictObject({
  ...envelope,
  type: v.literal("DoseDecided"),
  /** The session judged, or "gap". */
  session: v.union([v.literal("gap"), idShape]),
  decisions: v.array(v.strictObject({
    exercise: exerciseShape,
    verdict: v.picklist(["green", "amber", "red", "hurt", "unjudged"]),
    change: v.picklist(["up", "hold", "down", "off"]),
    from: rung,
    to: rung,
    wait: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)),
    retryOn: v.optional(dayShape),
    rule: ruleShape,
  })),
  content: digestShape,
});
