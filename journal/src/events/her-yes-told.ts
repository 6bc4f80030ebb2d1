/** She says yes to what waits for her own yes, or takes it back. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import type { HerYes } from "@lullaback/content";
import { envelope } from "./envelope.ts";

const to = ["touch", "floor-words", "lithotomy-like"] as const satisfies readonly HerYes[];

export const herYesTold = v.strictObject({ ...envelope, v: v.literal(2), type: v.literal("HerYesTold"), to: v.picklist(to), given: v.boolean() });
