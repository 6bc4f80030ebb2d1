/** What became of a check after a birth. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

export const checkTold = v.strictObject({
  ...envelope,
  v: v.literal(2),
  type: v.literal("CheckTold"),
  check: v.picklist(["six-week", "pelvic-floor"]),
  answer: v.picklist(["done", "booked", "later", "no"]),
});
