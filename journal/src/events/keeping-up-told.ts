/** She chooses two short sessions a week, or every day again. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

export const keepingUpTold = v.strictObject({ ...envelope, v: v.literal(2), type: v.literal("KeepingUpTold"), keeping: v.boolean() });
