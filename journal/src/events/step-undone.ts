/** She takes back a step up or a swap. A red step down cannot be taken back. */
import * as v from "valibot";
import { envelope, exerciseShape } from "./envelope.ts";

export const stepUndone = v.strictObject({ ...envelope, type: v.literal("StepUndone"), exercise: exerciseShape });
