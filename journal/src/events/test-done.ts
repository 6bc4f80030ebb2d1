/** A test before something comes back, as she did it herself: clean, with a sign, or not that day. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope } from "./envelope.ts";
import { signKeysShape } from "./activity-stepped.ts";

export const testDone = v.strictObject({
  ...envelope,
  v: v.literal(2),
  type: v.literal("TestDone"),
  test: v.pipe(v.string(), v.regex(/^(na\.test\.)?[a-z0-9-]{3,40}$/, "a test")),
  result: v.picklist(["clean", "with-sign", "not-done"]),
  signs: v.optional(signKeysShape),
});
