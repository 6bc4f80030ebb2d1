/** She says that the pain is back. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

export const flareTold = v.strictObject({ ...envelope, v: v.literal(2), type: v.literal("FlareTold") });
