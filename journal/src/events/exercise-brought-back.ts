/** She herself brings back the move that hurt; it returns smaller. */
import * as v from "valibot";
import { envelope, exerciseShape } from "./envelope.ts";

export const exerciseBroughtBack = v.strictObject({ ...envelope, type: v.literal("ExerciseBroughtBack"), exercise: exerciseShape });
