/** Who she is when a life begins: every stage, every way a pregnancy may have ended, much of it sometimes not known. */
import { content } from "@lullaback/content";
import type { Command, InDays } from "./command.ts";
import type { Chance } from "./wander.ts";

type Said = Readonly<Record<string, string | number | readonly string[] | InDays>>;

const pregnancies: readonly Said[] = [6, 10, 15, 20, 25, 30, 36, 39, 41].flatMap((weeks) => [
  { "state.now": "pregnant", "preg.weeks": weeks, "preg.place-scanned": weeks < 8 ? "no" : "yes", "preg.babies": "1" },
]);

/** Near the ends of windows, and anywhere. */
const daysSince = [0, 1, 4, 6, 7, 13, 20, 27, 41, 42, 43, 55, 70, 83, 84, 120, 152, 200, 300, 364, 500, 727, 735];

const ends: readonly Said[] = [
  { "state.now": "gave-birth", "end.mode": "vaginal", "end.tear": "none-to-2" }, { "state.now": "gave-birth", "end.mode": "vaginal", "end.tear": "none-to-2" },
  { "state.now": "gave-birth", "end.mode": "vaginal", "end.tear": "3-4" }, { "state.now": "gave-birth", "end.mode": "vaginal", "end.tear": "not-known" },
  { "state.now": "gave-birth", "end.mode": "forceps-vacuum", "end.tear": "none-to-2", "end.blood-loss": "yes" }, { "state.now": "gave-birth", "end.mode": "caesarean" },
  { "state.now": "gave-birth", "end.mode": "caesarean", "end.weeks": 34 },
  { "state.now": "pregnancy-ended", "end.operation": "none", "end.weeks": 8 }, { "state.now": "pregnancy-ended", "end.operation": "through-vagina", "end.weeks": 12 },
  { "state.now": "pregnancy-ended", "end.operation": "none", "end.weeks": 19 }, { "state.now": "pregnancy-ended", "end.operation": "belly", "end.weeks": 21 },
];

const left = (chance: Chance, said: Said): Said => {
  const may = Object.keys(said).filter((id) => id !== "pain.worst-24h");
  const gone = new Set(Array.from({ length: 1 + chance.upTo(2) }, () => chance.of(may)));
  return Object.fromEntries(Object.entries(said).filter(([id]) => !gone.has(id)));
};

/** The first full screen, and with it who she is. */
export const firstAnswers = (chance: Chance): Command => {
  const ended: Said = {
    ...chance.of(ends), "end.date": { days: -chance.of(daysSince) }, "end.needle": chance.of(["none", "none", "epidural", "spinal", "tried"]), milk: chance.of(["feeding", "feeding", "expressing", "none"]),
  };
  const state = chance.often(0.3) ? chance.of(pregnancies) : chance.often(0.12) ? { ...ended, ...chance.of(pregnancies), "state.now": "pregnant-again" } : chance.often(0.01) ? { "state.now": "never" } : ended;
  const answers: Said = {
    ...state, "who.for": "me", age: chance.of([...Array.from({ length: 9 }, () => "18-44"), "45-plus", "16-17", "under-16"]), "pain.now": 2, "pain.worst-24h": 1 + chance.upTo(4), "pain.regions": ["low"],
    ...(chance.often(0.3) && { "before.active": chance.of(["little", "some", "regular"]) }), ...(chance.often(0.4) && { equipment: ["ball", "roller"] }),
    ...(chance.often(0.5) && { "baby.now": chance.of(["with-me", "with-me", "in-hospital", "not-with-me", "loss"]) }),
    ...(chance.often(0.3) && { [chance.of(content.clearances.filter(({ asked }) => asked)).id]: chance.of(["yes", "not-sure", "rather-not-say"]) }),
    ...(chance.often(0.15) && { [chance.of(content.modifiers).id]: chance.of(["yes", "not-sure"]) }),
    ...(chance.often(0.1) && { [chance.of(content.findings.filter(({ optional }) => optional !== true)).id]: chance.of(["yes", "not-sure"]) }),
  };
  return { do: "screen", cadence: "full", answers: chance.often(0.07) ? left(chance, answers) : answers };
};

/** How a pregnancy ends in a life: as the event says it. */
export const newEnd = (chance: Chance): Readonly<Record<string, unknown>> => ({
  on: { days: -chance.upTo(3) }, needle: chance.of(["none", "epidural", "spinal"]),
  ...chance.of([
    { how: "birth", weeks: 40, mode: "vaginal", tear: "none-to-2" }, { how: "birth", weeks: 39, mode: "caesarean" }, { how: "birth", weeks: 41, mode: "forceps-vacuum", tear: "3-4" }, { how: "birth" },
    { how: "other", weeks: 10, operation: "none" }, { how: "other", weeks: 20, operation: "through-vagina" },
  ]),
});
