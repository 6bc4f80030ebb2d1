/** Where her baby is: changes words only. The reason is never asked for. */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

export const babyTold = v.strictObject({
  ...envelope,
  type: v.literal("BabyTold"),
  baby: v.picklist(["with-me", "in-hospital", "not-with-me", "loss"]),
});
