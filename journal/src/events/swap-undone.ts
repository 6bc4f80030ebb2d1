/** She takes a swap of moves in her block back: the move that went comes again for the one that came. Born at version 2 (FORMAT JO19). */
import * as v from "valibot";
import { envelope, exerciseShape } from "./envelope.ts";

export const swapUndone = v.strictObject({ ...envelope, v: v.literal(2), type: v.literal("SwapUndone"), came: exerciseShape, went: exerciseShape });
