/** The way back: about one open row, who saw her, where, when, and what was said. */
import * as v from "valibot";
import { dayShape, envelope, exerciseShape, professionalShape, ruleShape, textShape } from "./envelope.ts";

export const seenTold = v.strictObject({
  ...envelope,
  type: v.literal("SeenTold"),
  row: ruleShape,
  who: professionalShape,
  name: v.optional(textShape(80)),
  where: v.optional(textShape(80)),
  /** The day she was seen. */
  on: dayShape,
  inPerson: v.boolean(),
  outcome: v.picklist([
    "nothing-serious", "treatment-started", "treated-and-better", "diagnosis", "rest-until", "only-these", "not-seen",
  ]),
  diagnosis: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]{1,60}$/, "a diagnosis from the list"))),
  words: v.optional(textShape(400)),
  next: v.optional(textShape(400)),
  until: v.optional(dayShape),
  only: v.optional(v.array(exerciseShape)),
});
