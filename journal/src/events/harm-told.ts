/**
 * She tells that a move hurt her: which, in what way and dose, when it began, how long it lasted, and whether she was seen for it. `private`:
 * it goes into no letter unless she adds it there. Born at version 2 (FORMAT JO19).
 */
import * as v from "valibot";
import { digestShape, envelope, exerciseShape, textShape, versionShape } from "./envelope.ts";

const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const harmTold = v.strictObject({
  ...envelope,
  v: v.literal(2),
  type: v.literal("HarmTold"),
  exercise: exerciseShape,
  version: v.optional(versionShape),
  rung: v.optional(count(0, 50)),
  repeats: v.optional(count(0, 200)),
  began: v.picklist(["during", "after", "next-morning"]),
  lasted: v.optional(v.picklist(["minutes", "hours", "days", "still"])),
  care: v.optional(v.picklist(["none", "phoned", "seen", "hospital"])),
  words: v.optional(v.pipe(textShape(400), v.minLength(1, "what happened"))),
  private: v.optional(v.literal(true)),
  content: digestShape,
});
