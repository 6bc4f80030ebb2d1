/** It is not made for her now: never pregnant, or more than two years ago. */
import * as v from "valibot";
import { envelope } from "./envelope.ts";

export const outsideTold = v.strictObject({ ...envelope, type: v.literal("OutsideTold"), why: v.picklist(["over-two-years", "never"]) });
