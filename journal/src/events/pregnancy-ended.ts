/** A pregnancy ended, by birth or otherwise. Windows of the body follow from it alone, never from where the baby is. */
import * as v from "valibot";
import { answerShape, dayShape, envelope } from "./envelope.ts";

export const pregnancyEnded = v.strictObject({
  ...envelope,
  type: v.literal("PregnancyEnded"),
  how: v.picklist(["birth", "other"]),
  on: v.optional(dayShape),
  weeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(44))),
  mode: v.optional(v.picklist(["vaginal", "forceps-vacuum", "caesarean"])),
  operation: v.optional(v.picklist(["none", "through-vagina", "belly"])),
  tear: v.optional(v.picklist(["none-to-2", "3-4", "not-known"])),
  needle: v.optional(v.picklist(["none", "epidural", "spinal", "tried"])),
  needleOn: v.optional(dayShape),
  bloodLoss: v.optional(answerShape),
});
