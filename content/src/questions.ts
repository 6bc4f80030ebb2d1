/**
 * Questions about who and where she is. How she feels (`f.`), her history (`mod.`) and what waits for whose word
 * (`cl.`) are asked from their own tables. Text: `<id>.ask`, and `<id>.<value>` for each value.
 */
import { parts } from "./contributors.ts";
import { all, any, atLeast, atMost, type Condition } from "./model/condition.ts";
import { equipment, regions } from "./model/place.ts";

export type Kind = "yes-no" | "one-of" | "many-of" | "number" | "date" | "text";

export interface Question {
  readonly id: string;
  readonly group: "who" | "state" | "pain" | "pressure" | "readiness" | "mood" | "goals";
  readonly kind: Kind;
  readonly values?: readonly string[];
  /** Number bounds, inclusive; more digits than whole numbers are refused. Text: `max` characters. */
  readonly min?: number;
  readonly max?: number;
  readonly askedWhen?: Condition;
  /** On which screens it is asked, where it is a question of the screen. */
  readonly daily?: Condition;
  readonly full?: Condition;
  /** A screen is not complete without it, where it is asked. */
  readonly required?: true;
  /** What `--assume-no` takes an unanswered one to be; none: nothing is assumed. */
  readonly assumed?: string;
  readonly neverStored?: true;
}

const phq2Values = ["not-at-all", "several-days", "more-than-half", "nearly-every-day"] as const;

/** Blood pressure (screening.md §6): daily in the first days after a birth, on full screens for weeks; with a history of it, on every screen while it can matter. */
const pressureMatters = all("w.htn", "mod.bp");
const after = (days: "li.bp-daily-days" | "li.bp-full-days"): Condition => all(atLeast("weeks-at-end", "li.end-htn-weeks"), atMost("days-since-end", days));
const pressure = { daily: any(pressureMatters, after("li.bp-daily-days")), full: any(pressureMatters, after("li.bp-full-days")) };

export const questions = [
  { id: "who.for", group: "who", kind: "one-of", values: ["me", "helping", "trying"] },
  { id: "age", group: "who", kind: "one-of", values: ["under-16", "16-17", "18-44", "45-plus"], required: true, assumed: "18-44" },

  {
    id: "state.now", group: "state", kind: "one-of", required: true,
    values: ["pregnant", "gave-birth", "pregnancy-ended", "pregnant-again", "over-two-years", "never"],
  },
  { id: "preg.weeks", group: "state", kind: "number", min: 0, max: 44, askedWhen: "s.pregnant", required: true },
  { id: "preg.babies", group: "state", kind: "one-of", values: ["1", "2", "3-or-more"], askedWhen: "s.pregnant", assumed: "1" },
  { id: "preg.place-scanned", group: "state", kind: "yes-no", askedWhen: "s.pregnant", required: true, assumed: "yes" },
  { id: "end.date", group: "state", kind: "date", askedWhen: "s.ended", required: true },
  { id: "end.weeks", group: "state", kind: "number", min: 4, max: 44, askedWhen: "s.ended", assumed: "40" },
  {
    id: "end.mode", group: "state", kind: "one-of", values: ["vaginal", "forceps-vacuum", "caesarean"],
    askedWhen: "s.birth", required: true,
  },
  {
    id: "end.operation", group: "state", kind: "one-of", values: ["none", "through-vagina", "belly"],
    askedWhen: all("s.ended", { not: "s.birth" }), required: true, assumed: "none",
  },
  { id: "end.tear", group: "state", kind: "one-of", values: ["none-to-2", "3-4", "not-known"], askedWhen: "s.birth", assumed: "none-to-2" },
  { id: "end.needle", group: "state", kind: "one-of", values: ["none", "epidural", "spinal", "tried"], askedWhen: "s.ended", required: true, assumed: "none" },
  { id: "end.needle-date", group: "state", kind: "date", askedWhen: "s.ended" },
  { id: "end.blood-loss", group: "state", kind: "yes-no", askedWhen: "s.ended", assumed: "no" },
  { id: "baby.now", group: "state", kind: "one-of", values: ["with-me", "in-hospital", "not-with-me", "loss"], askedWhen: "s.birth" },
  {
    id: "milk", group: "state", kind: "one-of", values: ["feeding", "expressing", "none"],
    askedWhen: all("s.ended", atLeast("weeks-at-end", "li.milk-weeks")), assumed: "none",
  },

  { id: "pain.regions", group: "pain", kind: "many-of", values: regions },
  { id: "pain.now", group: "pain", kind: "number", min: 0, max: 10 },
  { id: "pain.worst-24h", group: "pain", kind: "number", min: 0, max: 10, required: true, assumed: "0" },
  { id: "pain.usual", group: "pain", kind: "number", min: 0, max: 10 },
  { id: "pain.seen-on", group: "pain", kind: "date", askedWhen: any("d.pain7", "f.back-up") },
  { id: "pain.worse-since-seen", group: "pain", kind: "yes-no", askedWhen: any("d.pain7", "f.back-up") },

  { id: "pain.part", group: "goals", kind: "many-of", values: parts },

  { id: "bp.systolic", group: "pressure", kind: "number", min: 60, max: 260, ...pressure },
  { id: "bp.diastolic", group: "pressure", kind: "number", min: 30, max: 160, ...pressure },

  { id: "before.active", group: "readiness", kind: "one-of", values: ["little", "some", "regular"] },
  { id: "equipment", group: "readiness", kind: "many-of", values: equipment },

  { id: "phq2.interest", group: "mood", kind: "one-of", values: phq2Values, neverStored: true },
  { id: "phq2.down", group: "mood", kind: "one-of", values: phq2Values, neverStored: true },

  { id: "goal.first", group: "goals", kind: "text", max: 80 },
  { id: "goal.second", group: "goals", kind: "text", max: 80 },
  { id: "goal.third", group: "goals", kind: "text", max: 80 },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]["id"];

/** Score of each PHQ-2 answer (Kroenke 2003; free to use). */
export const phq2Score: Readonly<Record<string, number>> = { "not-at-all": 0, "several-days": 1, "more-than-half": 2, "nearly-every-day": 3 };
