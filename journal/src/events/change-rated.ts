/** Her own word on the whole, at 2, 6 and 12 weeks: 1 very much worse, 4 no change, 7 very much better. */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

export const changeRated = v.strictObject({
  ...envelope,
  type: v.literal("ChangeRated"),
  score: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
});
