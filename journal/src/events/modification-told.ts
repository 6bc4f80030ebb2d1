/**
 * What a professional changed of one move: left out, only in some ways, at most so many repeats or rounds, or a word with it; by whom,
 * when, until when. `lifted` ends what was said of it before. Born at version 2 (FORMAT JO19).
 */
import * as v from "valibot";
import { dayShape, envelope, exerciseShape, professionalShape, textShape, versionShape } from "./envelope.ts";

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

export const modificationTold = v.pipe(
  v.strictObject({
    ...envelope,
    v: v.literal(2),
    type: v.literal("ModificationTold"),
    exercise: exerciseShape,
    who: professionalShape,
    name: v.pipe(textShape(80), v.minLength(1, "who said it")),
    on: dayShape,
    how: v.picklist(["in-person", "phone", "letter", "message"]),
    until: v.optional(dayShape),
    hold: v.optional(v.literal(true)),
    ways: v.optional(v.pipe(v.array(versionShape), v.minLength(1, "at least one version of the move"), v.maxLength(20))),
    mostRepeats: v.optional(count(100)),
    mostRounds: v.optional(count(20)),
    note: v.optional(v.pipe(textShape(200), v.minLength(1, "what was said"))),
    lifted: v.optional(v.literal(true)),
  }),
  v.check(({ hold, ways, mostRepeats, mostRounds, note, lifted }) => [hold, ways, mostRepeats, mostRounds, note, lifted].some((said) => said !== undefined),
    "one of hold, ways, mostRepeats, mostRounds, note or lifted"),
);
