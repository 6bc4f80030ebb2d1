/** One answered screen and the rows it gave, stamped with the content that gave them. */
import * as v from "valibot";
import { answerShape, digestShape, dispositionShape, envelope, findingShape, painShape, ruleShape } from "./envelope.ts";

const pressure = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const stampedRow = v.strictObject({
  rule: ruleShape,
  disposition: dispositionShape,
  exercise: v.picklist(["blocked", "breathing-only", "limited", "allowed"]),
  area: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/, "an area of the body")),
  precautions: v.array(v.pipe(v.string(), v.regex(/^prec\.[a-z-]{1,40}$/, "an id that begins with prec."))),
  limitHours: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(8784))),
});

const regionShape = v.picklist(["neck", "shoulders", "upper", "mid", "low", "sacrum", "buttock", "pelvis-front", "hip", "leg", "knee"]);

export const screenAnswered = v.strictObject({
  ...envelope,
  type: v.literal("ScreenAnswered"),
  cadence: v.picklist(["daily", "full"]),
  answers: v.record(findingShape, answerShape),
  /** Items that are never kept but were asked and answered; only that they were asked is kept. */
  asked: v.optional(v.array(v.pipe(v.string(), v.regex(/^mod\.[a-z0-9-]{1,40}$/, "an id that begins with mod.")))),
  regions: v.optional(v.array(regionShape)),
  painNow: v.optional(painShape),
  painWorst24h: v.optional(painShape),
  painUsual: v.optional(painShape),
  painSeenOn: v.optional(envelope.day),
  painWorseSinceSeen: v.optional(answerShape),
  systolic: v.optional(pressure(60, 260)),
  diastolic: v.optional(pressure(30, 160)),
  rows: v.array(stampedRow),
  content: digestShape,
});
