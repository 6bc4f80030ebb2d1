/** She is pregnant: full weeks on the day of this event. After an end within the programme's span: pregnant again. */
import * as v from "valibot";
import { answerShape, envelope } from "./envelope.ts";

export const pregnancyTold = v.strictObject({
  ...envelope,
  type: v.literal("PregnancyTold"),
  weeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(44))),
  babies: v.optional(v.picklist([1, 2, 3])),
  placeScanned: v.optional(answerShape),
});
