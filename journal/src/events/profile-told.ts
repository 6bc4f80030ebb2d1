/** Who she is apart from her state; each later telling replaces only the fields it names. */
import * as v from "valibot";
import { envelope, textShape } from "./envelope.ts";

export const profileTold = v.strictObject({
  ...envelope,
  type: v.literal("ProfileTold"),
  for: v.optional(v.picklist(["me", "helping", "trying"])),
  ageGroup: v.optional(v.picklist(["under-16", "16-17", "18-44", "45-plus"])),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "a country code of two capital letters"))),
  before: v.optional(v.picklist(["little", "some", "regular"])),
  equipment: v.optional(v.array(v.picklist(["wall", "table", "pillow", "towel", "ball", "roller"]))),
  goals: v.optional(v.pipe(v.array(textShape(80)), v.maxLength(3))),
});
