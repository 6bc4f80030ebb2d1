/** How her week was, in her own words; one with nothing in it was passed by. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

const often = v.optional(v.picklist(["none", "little", "often"]));

export const weekTold = v.strictObject({
  ...envelope,
  v: v.literal(2),
  type: v.literal("WeekTold"),
  sleep: v.optional(v.picklist(["worse", "usual", "better"])),
  leak: often,
  heaviness: often,
  doming: often,
});
