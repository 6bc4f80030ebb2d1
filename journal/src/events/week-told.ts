/** How her week was, in her own words; one with nothing in it was passed by. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import type { weekWords } from "@lullaback/engine";
import { envelope } from "./envelope.ts";

type Words = typeof weekWords;
/** The engine's words; a type holds the two lists to one another. */
const sleep = ["worse", "usual", "better"] as const satisfies Words["sleep"];
const often = ["none", "little", "often"] as const satisfies Words["leak"] & Words["heaviness"] & Words["doming"];

export const weekTold = v.strictObject({
  ...envelope,
  v: v.literal(2),
  type: v.literal("WeekTold"),
  sleep: v.optional(v.picklist(sleep)),
  leak: v.optional(v.picklist(often)),
  heaviness: v.optional(v.picklist(often)),
  doming: v.optional(v.picklist(often)),
});
