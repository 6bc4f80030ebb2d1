/**
 * A professional's word on what waits: for which clearance or move, by whom, how, until when. At version 2 it may name the
 * only ways of moves it opens; without them, and at version 1, it opens all it is for.
 */
import * as v from "valibot";
import { dayShape, envelope, professionalShape, textShape, wayShape } from "./envelope.ts";

export const wordGiven = v.strictObject({
  ...envelope,
  v: v.picklist([1, 2]),
  type: v.literal("WordGiven"),
  for: v.pipe(v.string(), v.regex(/^(cl\.[a-z0-9-]+|ex\.[a-z-]+|na\.[a-z-]+|demand\.[a-z-]+|age)$/, "what the word is for: cl.…, ex.…, na.…, demand.… or age")),
  who: professionalShape,
  name: v.pipe(textShape(80), v.minLength(1, "who gave the word")),
  on: dayShape,
  how: v.picklist(["in-person", "phone", "letter", "message"]),
  scope: v.optional(textShape(400)),
  until: v.optional(dayShape),
  only: v.optional(v.pipe(v.array(wayShape), v.minLength(1, "at least one way of a move"), v.maxLength(200))),
});
