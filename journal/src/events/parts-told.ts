/** What she herself thinks has a part in her pain; each telling replaces the one before. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

export const partsTold = v.strictObject({
  ...envelope,
  v: v.literal(2),
  type: v.literal("PartsTold"),
  parts: v.array(v.picklist(["lifting", "carrying", "feeding", "one-position", "weight", "hormones", "weak-belly", "scar", "needle", "medicine", "sleep", "too-soon"])),
});
