/** How it was the morning after the day `of`. */
import * as v from "valibot";
import { dayShape, envelope, painShape } from "./envelope.ts";

export const morningTold = v.strictObject({
  ...envelope,
  type: v.literal("MorningTold"),
  of: dayShape,
  pain: v.optional(painShape),
  stillUp: v.boolean(),
  nightPain: v.optional(v.boolean(), false),
  sleepWorse: v.optional(v.boolean(), false),
});
