/** Standing answers: her history (`mod.`) and what waits for whose word (`cl.`). The latest of each stands. */
import * as v from "valibot";
import { answerShape, envelope } from "./envelope.ts";

const standingId = v.pipe(v.string(), v.regex(/^(mod|cl)\.[a-z0-9-]+$/, "an id that begins with mod. or cl."));

export const historyTold = v.strictObject({ ...envelope, type: v.literal("HistoryTold"), answers: v.record(standingId, answerShape) });
