/** "That was a slip": answers taken back on the same screen or soon after, confirmed in words. Both are kept. */
import * as v from "valibot";
import { answerShape, digestShape, envelope, findingShape } from "./envelope.ts";
import { stampedRow } from "./screen-answered.ts";

export const screenCorrected = v.strictObject({
  ...envelope,
  type: v.literal("ScreenCorrected"),
  screen: envelope.id,
  answers: v.record(findingShape, answerShape),
  confirmed: v.literal(true),
  rows: v.array(stampedRow),
  content: digestShape,
});
