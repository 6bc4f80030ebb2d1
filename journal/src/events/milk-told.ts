/** Feeding, expressing or neither. */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

export const milkTold = v.strictObject({ ...envelope, type: v.literal("MilkTold"), milk: v.picklist(["feeding", "expressing", "none"]) });
