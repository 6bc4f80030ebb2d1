/** What the command line answers with, field by field. The JSON Schemas in `cli/schemas/` are made from here. */
import * as v from "valibot";

const disposition = v.picklist(["routine", "within-days", "same-day", "emergency"]);
const exerciseLevel = v.picklist(["blocked", "breathing-only", "limited", "allowed"]);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const digest = v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const reason = v.strictObject({ rule: v.string(), text: v.string() });
const waiting = v.strictObject({ for: v.string(), whose: v.string() });

export const questionShape = v.strictObject({
  id: v.string(),
  group: v.string(),
  kind: v.picklist(["yes-no", "one-of", "many-of", "number", "date", "text"]),
  values: v.optional(v.array(v.string())),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  askedWhen: v.string(),
  text: v.string(),
  clarify: v.optional(v.string()),
  required: v.optional(v.boolean()),
});
export const questionsShape = v.array(questionShape);

export const answersShape = v.strictObject({
  day: v.optional(day),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  answers: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])),
  asked: v.optional(v.array(v.string())),
});

const finding = v.strictObject({
  rule: v.string(),
  disposition,
  because: v.string(),
  say: v.string(),
  wait: v.optional(v.string()),
  limitHours: v.optional(v.number()),
  since: v.optional(day),
  secondTime: v.optional(v.boolean()),
  certain: v.boolean(),
});

export const screenShape = v.strictObject({
  complete: v.boolean(),
  missing: v.array(v.string()),
  disposition: v.nullable(disposition),
  findings: v.array(finding),
  exercise: exerciseLevel,
  forbidden: v.array(v.string()),
  waiting: v.array(waiting),
  call: v.strictObject({ emergency: v.string(), sameDay: v.string() }),
  safetyNet: v.string(),
  reviewBy: v.nullable(day),
  day,
  assumedNo: v.optional(v.array(v.string())),
  ignored: v.optional(v.array(v.string())),
  contentDigest: digest,
});

const step = v.strictObject({
  exercise: v.string(),
  version: v.string(),
  phase: v.picklist(["release", "deep-core", "strength", "alignment"]),
  position: v.picklist(["standing", "sitting", "kneeling", "hands-and-knees", "side-lying", "lying-back", "lying-front"]),
  seconds: whole,
  repeats: whole,
  rounds: whole,
  sides: v.picklist([1, 2]),
  rung: whole,
  pelvicFloor: v.picklist(["lift", "let-go", "easy", "unsaid"]),
  demands: v.record(v.string(), whole),
  name: v.string(),
  versionName: v.string(),
  setup: v.string(),
  cues: v.array(v.strictObject({
    phase: v.string(), breath: v.picklist(["in", "out", "free"]), pelvicFloor: v.picklist(["lift", "let-go", "easy"]),
    seconds: whole, text: v.string(),
  })),
  reasons: v.array(reason),
});

export const planShape = v.strictObject({
  kind: v.picklist(["session", "rest", "screen-first", "ask-first", "stop"]),
  session: v.nullable(v.strictObject({
    steps: v.array(step), seconds: whole, supineSeconds: whole, longestSupineSeconds: whole, positionChanges: whole,
  })),
  block: v.nullable(v.strictObject({ since: day, exercises: v.array(v.string()) })),
  screen: v.nullable(v.strictObject({ cadence: v.picklist(["daily", "full"]), missing: v.array(v.string()) })),
  waiting: v.array(waiting),
  findings: v.array(finding),
  disposition: v.nullable(disposition),
  exercise: exerciseLevel,
  forbidden: v.array(v.string()),
  reasons: v.array(reason),
  changes: v.array(v.strictObject({ exercise: v.string(), change: v.string(), from: whole, to: whole, rule: v.string() })),
  assumedNo: v.optional(v.array(v.string())),
  day,
  contentDigest: digest,
});

const explained = v.strictObject({ exercise: v.string(), version: v.string(), name: v.string(), reasons: v.array(reason) });

export const explainShape = v.strictObject({
  kind: planShape.entries.kind,
  reasons: v.array(reason),
  in: v.array(explained),
  out: v.array(explained),
  changes: planShape.entries.changes,
  day,
  contentDigest: digest,
});

export const reliefShape = v.strictObject({
  relief: v.array(v.strictObject({
    id: v.string(), open: v.boolean(), name: v.string(), how: v.string(), notWhen: v.string(), told: v.string(),
    minutes: v.optional(v.strictObject({ min: whole, max: whole })),
  })),
  notNow: v.array(v.strictObject({
    id: v.string(), name: v.string(), why: v.string(), back: v.string(), whose: v.string(), steps: v.array(v.string()), tests: v.array(v.string()),
  })),
  day,
  contentDigest: digest,
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const rate = v.pipe(v.number(), v.minValue(0));
const grade = v.picklist(["A", "B", "C", "J"]);
const sources = v.array(v.string());
const world = v.picklist(["load", "natural"]);

/** The report of a simulation: invented women, no evidence of effect. Rates of the dose are for one year of women who stay. */
export const simulateShape = v.strictObject({
  notice: v.string(),
  asked: v.strictObject({ mothers: whole, days: whole, seed: whole }),
  contentDigest: digest,
  fit: v.array(v.strictObject({
    id: v.string(), what: v.string(), low: share, high: share, grade, sources, seen: v.strictObject({ load: share, natural: share }), met: v.boolean(),
  })),
  painAtEntry: v.strictObject({ mean: rate, deviation: rate }),
  use: v.strictObject({
    plans: whole, sessionsPerWeek: rate, left: v.record(v.string(), whole),
    there: v.array(v.strictObject({ weeks: whole, share: v.nullable(share) })),
  }),
  kinds: v.record(v.string(), rate),
  rules: v.array(v.strictObject({ rule: v.string(), per1000: rate })),
  triage: v.strictObject({
    wellScreens: whole, per1000: v.strictObject({ emergency: rate, sameDay: rate, withinDays: rate }),
    most: v.strictObject({ emergency: rate, sameDay: rate }), met: v.boolean(), rules: v.array(v.strictObject({ rule: v.string(), times: whole })),
  }),
  redFlags: v.array(v.strictObject({
    id: v.string(), expected: disposition, rate: v.nullable(v.string()), grade, sources, planted: whole, sent: whole,
    medianDays: v.nullable(whole), mostDays: v.nullable(whole), notThere: whole, notAsked: whole, notTold: whole, missed: whole,
  })),
  dose: v.array(v.strictObject({
    world, policy: v.picklist(["ours", "weekly", "ladder"]), women: whole, years: rate, flares: rate, flaresAfterSession: rate, daysAbove5: rate,
    up: rate, down: rate, off: rate, rung: rate, sessionsPerWeek: rate,
  })),
  assumptions: v.array(v.strictObject({ id: v.string(), value: v.number(), unit: v.string(), grade, sources, why: v.string() })),
  broken: v.strictObject({ count: whole, first: v.array(v.string()) }),
});

const problem = v.strictObject({ property: v.string(), about: v.string(), says: v.string(), person: v.optional(v.string()) });

/** What the proof found; `proved` only when nothing fails that is not waived. */
export const verifyShape = v.strictObject({
  content: digest,
  proved: v.boolean(),
  tried: v.array(v.string()),
  problems: v.array(problem),
  waived: v.array(v.strictObject({ ...problem.entries, because: v.string() })),
  variables: whole,
  queries: whole,
  witnesses: whole,
  kits: v.array(v.strictObject({ place: v.string(), holding: v.boolean(), release: v.string(), core: v.string() })),
  exhaustive: v.optional(v.strictObject({ profiles: whole, states: whole, outcomes: whole, sessions: whole })),
});

export const issuesShape = v.strictObject({
  issues: v.array(v.strictObject({ field: v.string(), problem: v.string(), expected: v.string() })),
});

export type QuestionOut = v.InferOutput<typeof questionShape>;
export type FindingOut = v.InferOutput<typeof finding>;
export type ScreenOut = v.InferOutput<typeof screenShape>;
export type PlanOut = v.InferOutput<typeof planShape>;
export type ReliefOut = v.InferOutput<typeof reliefShape>;
export type ExplainOut = v.InferOutput<typeof explainShape>;
