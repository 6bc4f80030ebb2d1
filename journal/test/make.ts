/** Builders and generators of events that the journal's tests share. Every call makes new ones; no clock is read. */
import fc from "fast-check";
import { dayOf, type Moment } from "@lullaback/base";
import { newestVersion, readEvent, type Event, type EventType } from "../src/index.ts";

export const rules = { slipSeconds: 600 };
export const digest = `sha256-${"0".repeat(64)}`;
/** Every property of this folder runs with this seed, so that a red run can be run again. */
export const seed = 20261122;

/** An event as plain JSON, its day taken from its moment; `fields` may name any field, wrong ones too. */
export const raw = (type: string, at: string, fields: object = {}, id = "id-1"): Record<string, unknown> =>
  ({ id, v: newestVersion[type as EventType] ?? 1, type, at, day: dayOf(at as Moment), ...fields });

/** An event that was read: throws when it is not one. */
export const event = (type: EventType, at: string, fields: object = {}, id = "id-1"): Event => {
  const read = readEvent(JSON.parse(JSON.stringify(raw(type, at, fields, id))), "event");
  if (!read.ok || read.value.kind !== "event") throw new Error(JSON.stringify(read));
  return read.value.event;
};

/** One plain event of every type. */
export const everyType: Readonly<Record<EventType, object>> = {
  ProfileTold: { for: "me", ageGroup: "18-44", country: "GB", before: "some", equipment: ["ball"], goals: ["lift without fear"] },
  PregnancyTold: { weeks: 20, babies: 1, placeScanned: "yes" },
  PregnancyEnded: { how: "birth", on: "2026-11-01", weeks: 40, mode: "vaginal", operation: "none", tear: "none-to-2", needle: "epidural", needleOn: "2026-11-01", bloodLoss: "no" },
  OutsideTold: { why: "never" },
  BabyTold: { baby: "with-me" },
  MilkTold: { milk: "feeding" },
  HistoryTold: { answers: { "mod.clot": "no", "cl.heart": "rather-not-say" } },
  ScreenAnswered: {
    cadence: "full", answers: { "f.fever": "no", "f.ha": "yes" }, asked: ["mod.infect"], regions: ["low"], painNow: 2, painWorst24h: 3, painUsual: 2,
    painSeenOn: "2026-11-20", painWorseSinceSeen: "no", systolic: 120, diastolic: 70, content: digest,
    rows: [{ rule: "rf.ha", disposition: "routine", exercise: "limited", area: "head", precautions: ["prec.gentle"], limitHours: 48 }],
  },
  ScreenCorrected: { screen: "id-0", answers: { "f.ha": "no" }, confirmed: true, rows: [], content: digest },
  SeenTold: {
    row: "rf.ha", who: "physician", name: "Dr A", where: "surgery", on: "2026-11-21", inPerson: true, outcome: "only-these",
    diagnosis: "clot", words: "Gently.", next: "In a week.", until: "2026-12-01", only: ["ex.breathing"],
  },
  WordGiven: { for: "cl.hip-roll", who: "physician", name: "Dr A", on: "2026-11-21", how: "phone", scope: "from the lowest step", until: "2027-01-31", only: ["ex.hip-roll.low"] },
  PlanIssued: {
    kind: "session", minutes: 10, place: "bed", steps: [{ exercise: "ex.breathing", version: "side", rung: 0, repeats: 6, rounds: 1, seconds: 98 }],
    block: { since: "2026-11-20", exercises: ["ex.breathing"] }, reasons: [{ rule: "PD3", facts: { minutes: 10, place: "bed" } }], content: digest,
  },
  SessionEnded: {
    startPain: 2, endPain: 3, effort: 11, seconds: 300, signs: ["leak"], ended: "enough",
    steps: [{ exercise: "ex.breathing", version: "side", rung: 0, repeats: 6, pain: 3, hurt: true, skipped: true, signs: ["doming"] }],
  },
  MorningTold: { of: "2026-11-21", pain: 2, stillUp: false, nightPain: true, sleepWorse: false },
  DoseDecided: {
    session: "id-0", content: digest,
    decisions: [{ exercise: "ex.breathing", verdict: "red", change: "down", from: 1, to: 0, wait: 14, retryOn: "2026-11-29", rule: "DO4" }],
  },
  ExerciseBroughtBack: { exercise: "ex.clam" },
  StepUndone: { exercise: "ex.clam" },
  SwapUndone: { came: "ex.clam", went: "ex.squat" },
  ChangeRated: { score: 5 },
  HarmTold: {
    exercise: "ex.clam", version: "open", rung: 2, repeats: 6, began: "after", lasted: "days", care: "phoned", words: "A stab in the left hip.", private: true, content: digest,
  },
  TestDone: { test: "na.test.walk", result: "clean" },
  ActivityStepped: { activity: "na.run", step: 1, went: "fine" },
  ActivitiesRated: { scores: [{ activity: "stairs", score: 6 }] },
  ModificationTold: {
    exercise: "ex.squat", who: "physiotherapist", name: "Ana", on: "2026-11-21", how: "letter", until: "2027-01-31",
    ways: ["chair"], mostRepeats: 6, mostRounds: 2, note: "feet wide",
  },
  PartsTold: { parts: ["lifting", "sleep"] },
  KeepingUpTold: { keeping: true },
  FlareTold: {},
  WeekTold: { sleep: "worse", leak: "little", heaviness: "none", doming: "often" },
  CheckTold: { check: "six-week", answer: "booked" },
  HerYesTold: { to: "touch", given: true },
  WayAsked: { way: "ex.wiggle.roller", wanted: true },
};
export const types = Object.keys(newestVersion) as EventType[];

const two = (n: number) => String(n).padStart(2, "0");
/** Moments in November 2026, in zones all over the world; few enough that instants and ids collide. */
export const anyMoment = fc.record({
  date: fc.integer({ min: 21, max: 24 }), hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 5, 59),
  offset: fc.constantFrom("+00:00", "+01:00", "-10:00", "+13:00", "+05:45"),
}).map(({ date, hour, minute, offset }) => `2026-11-${two(date)}T${two(hour)}:${two(minute)}:00${offset}` as Moment);

const answer = fc.constantFrom("yes", "no", "not-sure", "rather-not-say");
const exercise = fc.constantFrom("ex.breathing", "ex.clam", "ex.cat-cow");
const pain = fc.integer({ min: 0, max: 10 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const row = fc.record({
  rule: fc.constantFrom("rf.ces", "rf.ha", "rf.fever"), disposition: fc.constantFrom("routine", "within-days", "same-day", "emergency"),
  exercise: fc.constantFrom("blocked", "limited"), area: fc.constantFrom("head", "nerve"), precautions: fc.constantFrom([], ["prec.gentle"]),
});
const fieldsOf: Partial<Record<EventType, fc.Arbitrary<object>>> = {
  ProfileTold: fc.record({ ageGroup: maybe(fc.constantFrom("16-17", "18-44")), country: maybe(fc.constant("NZ")), equipment: maybe(fc.constantFrom([], ["ball"], ["ball", "roller"])) }),
  PregnancyTold: fc.record({ weeks: maybe(fc.integer({ min: 0, max: 44 })), babies: maybe(fc.constantFrom(1, 2, 3)), placeScanned: maybe(answer) }),
  PregnancyEnded: fc.record({ how: fc.constantFrom("birth", "other"), on: maybe(fc.constantFrom("2026-10-01", "2026-11-20")), weeks: maybe(fc.integer({ min: 4, max: 44 })), needle: maybe(fc.constantFrom("none", "spinal")) }),
  OutsideTold: fc.record({ why: fc.constantFrom("never", "over-two-years") }),
  BabyTold: fc.record({ baby: fc.constantFrom("with-me", "loss") }),
  MilkTold: fc.record({ milk: fc.constantFrom("feeding", "none") }),
  HistoryTold: fc.record({ answers: fc.dictionary(fc.constantFrom("mod.clot", "cl.heart", "mod.bp"), answer) }),
  ScreenAnswered: fc.record({ cadence: fc.constantFrom("daily", "full"), answers: fc.dictionary(fc.constantFrom("f.ha", "f.fever", "f.saddle-numb"), answer), painNow: maybe(pain), rows: fc.array(row, { maxLength: 2 }), content: fc.constant(digest) }),
  ScreenCorrected: fc.record({ screen: fc.integer({ min: 0, max: 40 }).map((n) => `id-${n}`), answers: fc.dictionary(fc.constantFrom("f.ha", "f.fever", "f.saddle-numb"), answer), confirmed: fc.constant(true), rows: fc.array(row, { maxLength: 1 }), content: fc.constant(digest) }),
  SessionEnded: fc.record({ startPain: maybe(pain), endPain: maybe(pain), seconds: fc.integer({ min: 0, max: 900 }), ended: fc.constantFrom("done", "interrupted"), steps: fc.array(fc.record({ exercise, version: fc.constant("side"), rung: fc.integer({ min: 0, max: 3 }), repeats: fc.integer({ min: 0, max: 9 }), pain: maybe(pain) }), { maxLength: 3 }) }),
  MorningTold: fc.record({ of: fc.constantFrom("2026-11-20", "2026-11-21"), stillUp: fc.boolean(), sleepWorse: fc.boolean() }),
  DoseDecided: fc.record({ session: fc.constantFrom("gap", "id-1", "id-2", "id-3"), content: fc.constant(digest), decisions: fc.array(fc.record({ exercise, verdict: fc.constantFrom("green", "red"), change: fc.constantFrom("up", "down", "hold"), from: fc.integer({ min: 0, max: 3 }), to: fc.integer({ min: 0, max: 3 }), wait: fc.constant(7), rule: fc.constant("DO3") }), { maxLength: 2 }) }),
  ExerciseBroughtBack: fc.record({ exercise }),
  StepUndone: fc.record({ exercise }),
  ChangeRated: fc.record({ score: fc.integer({ min: 1, max: 7 }) }),
  ActivitiesRated: fc.record({ scores: fc.array(fc.record({ activity: fc.constantFrom("stairs", "walking"), score: pain }), { minLength: 1, maxLength: 3 }) }),
};

/** Any valid event; ids are few, so that two devices sometimes use the same. */
export const anyEvent: fc.Arbitrary<Event> = fc.tuple(fc.constantFrom(...types), anyMoment, fc.integer({ min: 0, max: 40 }))
  .chain(([type, at, n]) => (fieldsOf[type] ?? fc.constant(everyType[type])).map((fields) => event(type, at, fields, `id-${n}`)));
