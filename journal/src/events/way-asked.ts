/** She asks for a way of a move that is off by default, or takes that back. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope, wayShape } from "./envelope.ts";

export const wayAsked = v.strictObject({ ...envelope, v: v.literal(2), type: v.literal("WayAsked"), way: wayShape, wanted: v.boolean() });
