/**
 * What comes next in a life, by chance: mostly what her day asks of her, often enough everything else that can happen. A life follows from
 * its seed alone. Commands are chosen in sight of the world (a word for what waits, a record for a row that is open), so that few are
 * idle; that is why they are not drawn by fast-check, whose commands are drawn before the life begins.
 */
import { daysBetween } from "@lullaback/base";
import { openRows, signs, swapsOf, type Plan, type Situation } from "@lullaback/engine";
import { assess } from "@lullaback/engine/testing";
import { notKeptRules } from "@lullaback/journal";
import { sfc32 } from "../random.ts";
import type { Command, Trouble } from "./command.ts";
import { editionNames } from "./editions.ts";
import type { Next } from "./life.ts";
import type { World } from "./living.ts";
import { firstAnswers, newEnd } from "./women.ts";

export interface Chance {
  readonly often: (share: number) => boolean;
  readonly upTo: (most: number) => number;
  readonly of: <T>(items: readonly T[]) => T;
}
const chanceOf = (seed: number): Chance => {
  const next = sfc32(seed);
  return { often: (share) => next() < share, upTo: (most) => Math.floor(next() * (most + 1)), of: (items) => items[Math.floor(next() * items.length)] as never };
};

/** How a life goes: how often a finding, how often pain, and how fast the days pass. */
interface Fate {
  readonly trouble: number;
  readonly findings: number;
  readonly gaps: number;
  /** Whether she tells it all, or leaves much out. */
  readonly silence: number;
}
const fates: readonly Fate[] = [
  { trouble: 0.02, findings: 0.005, gaps: 0.02, silence: 0.01 }, { trouble: 0.15, findings: 0.01, gaps: 0.02, silence: 0.01 },
  { trouble: 0.02, findings: 0.02, gaps: 0.02, silence: 0.02 }, { trouble: 0.02, findings: 0.01, gaps: 0.1, silence: 0.02 }, { trouble: 0.08, findings: 0.06, gaps: 0.03, silence: 0.1 },
  { trouble: 0.25, findings: 0.05, gaps: 0.03, silence: 0.05 }, { trouble: 0.12, findings: 0.25, gaps: 0.05, silence: 0.1 },
];

/** Most lives are short, so that there are many; one in twelve is long. */
export const lengthOf = (seed: number): number => (seed % 12 === 0 ? 240 : 70);

/** The life of a seed: so many commands. */
export const wander = (seed: number, length: number): Next => {
  const chance = chanceOf(seed);
  const fate = chance.of(fates);
  const first = firstAnswers(chance);
  let left = length;
  let queue: readonly Command[] = [
    ...(chance.often(0.25) ? [{ do: "update", to: chance.of(editionNames) } as const] : []),
    ...(chance.often(0.1) ? [lookNow(chance)] : []), first,
  ];
  return (world) => {
    if (left-- <= 0) return undefined;
    if (queue.length === 0) queue = ahead(chance, fate, world);
    const [command, ...rest] = queue;
    queue = rest;
    return command;
  };
};

/** One or a few commands from here on. */
const ahead = (chance: Chance, fate: Fate, world: World): readonly Command[] => {
  if (chance.often(0.36)) return [besides(chance, fate, world)];
  const { plan, history, day } = world;
  if (plan === undefined) {
    const last = history.sessions.at(-1);
    if (last !== undefined && last.day === day) return [chance.often(0.15) ? lookNow(chance) : passed(chance, fate)];
    const morning = last !== undefined && !history.mornings.some(({ of }) => of === last.day) && chance.often(0.85);
    // She may go to the questions at once, as one who knows that they come first.
    const full = history.screens.findLast(({ cadence }) => cadence === "full");
    const asks = chance.often(0.75) ? asked(chance, fate, world, full === undefined || daysBetween(full.day, day) >= 7 || chance.often(0.1) ? "full" : "daily", []) : [];
    const hurt = last?.steps.findLast((step) => step.hurt === true);
    return [
      ...(morning ? [{ do: "tell", type: "MorningTold", says: morningAfter(chance, fate, daysBetween(last.day, day)) } as const] : []),
      ...(hurt !== undefined && chance.often(0.4) ? [{ do: "tell", type: "ExerciseBroughtBack", says: { exercise: hurt.exercise } } as const] : []),
      ...asks, lookNow(chance),
    ];
  }
  if (plan.kind === "screen-first" && plan.screen !== null) return chance.often(0.9) ? [...asked(chance, fate, world, plan.screen.cadence, plan.screen.missing), lookNow(chance)] : [passed(chance, fate)];
  if (plan.kind === "stop" || plan.kind === "ask-first") {
    if (chance.often(0.6)) return [seen(chance, world), ...(chance.often(0.5) ? [lookNow(chance)] : [])];
    return chance.often(0.3) ? [wordFor(chance, plan)] : [passed(chance, fate)];
  }
  return plan.session !== null && chance.often(0.85) ? [session(chance, fate, world, plan)] : [passed(chance, fate)];
};

const passed = (chance: Chance, { gaps }: Fate): Command => ({ do: "pass", days: chance.often(gaps) ? 2 + chance.upTo(118) : chance.of([1, 1, 1, 1, 2, 3]) });

const lookNow = (chance: Chance): Command => ({ do: "look", minutes: chance.of([3, 5, 10, 10, 15, 20]), place: chance.of(["floor", "bed", "chair", "standing"]), ...(chance.often(0.1) && { holding: true as const }) });

const morningAfter = (chance: Chance, { trouble }: Fate, ago: number) => ({
  of: { days: -ago }, stillUp: chance.often(trouble / 2), ...(chance.often(trouble / 4) && { nightPain: true }), ...(chance.often(0.1) && { sleepWorse: true }),
});

/** A screen, and sometimes at once, or too late, that an answer was a slip. */
const asked = (chance: Chance, fate: Fate, world: World, cadence: "daily" | "full", missing: readonly string[]): readonly Command[] => {
  const told = screen(chance, fate, world, cadence, missing);
  const yes = told.do === "screen" ? Object.keys(told.answers).filter((id) => id.startsWith("f.") && told.answers[id] === "yes") : [];
  if (yes.length === 0 || !chance.often(0.3)) return [told];
  return [told, ...(chance.often(0.5) ? [{ do: "wait", minutes: chance.of([4, 9, 10, 12]) } as const] : []), { do: "slip", items: yes }];
};

const screen = (chance: Chance, fate: Fate, { content, history }: World, cadence: "daily" | "full", missing: readonly string[]): Command => {
  const worst = history.sessions.at(-1)?.startPain ?? 2;
  const now = Math.max(0, Math.min(10, worst + chance.of([-1, 0, 0, 0, 1]) + (chance.often(fate.trouble / 4) ? 3 : 0)));
  const findings = chance.often(fate.findings) ? Array.from({ length: 1 + chance.upTo(1) }, () => [chance.of(content.findings.filter(({ optional }) => optional !== true)).id, chance.of(["yes", "yes", "not-sure"])] as const) : [];
  // What of her state was open is told now, more often than not.
  const state = missing.flatMap((id) => (chance.often(0.7) ? stateAnswer(chance, id) : []));
  return {
    do: "screen", cadence,
    answers: {
      "pain.now": now, "pain.worst-24h": Math.min(10, now + chance.upTo(2)), "pain.regions": chance.often(0.9) ? ["low"] : [chance.of(["low", "neck", "hip", "mid", "pelvis-front", "sacrum"])], ...Object.fromEntries(state), ...Object.fromEntries(findings),
      ...(chance.often(0.1) && { "bp.systolic": chance.of([110, 118, 125, 139, 142, 165]), "bp.diastolic": chance.of([70, 78, 85, 92, 112]) }),
      ...(chance.often(0.03) && { "pain.seen-on": { days: -chance.upTo(20) }, "pain.worse-since-seen": chance.of(["no", "no", "yes", "not-sure"]) }),
    },
    ...(chance.often(fate.silence) && { unsaid: [chance.of(["pain.worst-24h", "pain.now", "pain.regions", chance.of(content.findings).id])] }),
  };
};

const stateAnswer = (chance: Chance, id: string): readonly (readonly [string, string])[] => {
  if (id === "age") return [[id, "18-44"]];
  return id.startsWith("mod.") || id.startsWith("cl.") ? [[id, chance.of(["no", "no", "no", "not-sure", "yes"])]] : [];
};

const session = (chance: Chance, { trouble, silence }: Fate, { history }: World, plan: Plan): Command => {
  const steps: Record<string, Trouble> = {};
  for (const { exercise } of plan.session?.steps ?? []) {
    // What she brought back hurts again more often than what never hurt.
    if (history.broughtBack.some((back) => back.exercise === exercise) && chance.often(0.25)) steps[exercise] = { hurt: true };
    else if (chance.often(trouble)) steps[exercise] = chance.of<Trouble>([{ rise: 2 }, { rise: 2 }, { rise: 3 }, { hurt: true }, { hurt: true }, { signs: ["leak"] }, { signs: ["heaviness"] }, { signs: ["doming"] }, { skipped: true }, { rise: 1 }]);
    else if (chance.often(silence)) steps[exercise] = { untold: true };
  }
  const start = chance.of([0, 1, 1, 2, 2, 2, 3, 4, 6]);
  return {
    do: "session", ended: chance.often(trouble / 6) ? "worse" : chance.of(["done", "done", "done", "done", "enough", "interrupted"]),
    ...(!chance.often(silence) && { start }), ...(chance.often(0.8) && { end: Math.max(0, start + chance.of([0, 0, -1])) }), ...(Object.keys(steps).length > 0 && { steps }),
    ...(chance.often(0.1) && { effort: 9 + chance.upTo(8) }), ...(chance.often(trouble / 10) && { signs: [chance.of(signs)] }),
  };
};

const who = ["physician", "physician", "physiotherapist", "midwife", "other"] as const;

/** About a row that is open, two red days, or anything else. */
const seen = (chance: Chance, { content, history, day, plan }: World): Command => {
  const open = [...openRows(content, history, day).map(({ rule }) => rule), ...(plan?.reasons.some(({ rule }) => rule === "DO9") === true ? ["DO9"] : [])].filter((rule) => !notKeptRules.has(rule));
  const outcome = chance.of(["nothing-serious", "nothing-serious", "nothing-serious", "treated-and-better", "treatment-started", "not-seen", "rest-until", "only-these", ...(chance.often(0.4) ? ["diagnosis"] : [])]);
  const only = ["ex.breathing", ...Array.from({ length: 4 }, () => chance.of(content.exercises).id)];
  return { do: "tell", type: "SeenTold", says: {
    row: open.length > 0 && chance.often(0.95) ? chance.of(open) : "DO9", who: chance.of(who), on: { days: 0 }, inPerson: chance.often(0.75), outcome,
    ...((outcome === "rest-until" || (outcome === "only-these" && chance.often(0.5))) && { until: { days: chance.upTo(6) } }),
    ...(outcome === "only-these" && { only }), ...(outcome === "diagnosis" && { diagnosis: chance.of(content.diagnoses).id }),
  } };
};

const wordFor = (chance: Chance, plan: Plan | undefined): Command => word(chance, chance.often(0.8) ? plan?.waiting.map(({ for: what }) => what) ?? [] : []);

const word = (chance: Chance, wanted: readonly string[]): Command => ({ do: "tell", type: "WordGiven", says: {
  for: wanted.length > 0 ? chance.of(wanted) : chance.of(["cl.hip-roll", "cl.tight", "cl.disc", "cl.clot", "cl.tear", "cl.heart", "age", "demand.roller", "demand.single-leg", "ex.cat-cow", "na.run"]),
  who: chance.of(who), name: "Dr. A", on: { days: 0 }, how: chance.of(["in-person", "phone", "letter", "message"]),
  ...(chance.often(0.25) && { until: { days: chance.upTo(30) } }),
  ...(chance.often(0.2) && { only: ["ex.cat-cow.floor", "ex.squat.chair", "ex.pelvic-tilt.supine"] }),
} });

/** Everything that is not of her day: each as often as any other, but for what would end too many lives. */
const besides = (chance: Chance, fate: Fate, world: World): Command => {
  const { content, history, plan } = world;
  const tell = (type: Extract<Command, { do: "tell" }>["type"], says: Readonly<Record<string, unknown>> = {}): Command => ({ do: "tell", type, says });
  const move = () => chance.of(plan?.session?.steps.map(({ exercise }) => exercise) ?? plan?.block?.exercises ?? content.exercises.map(({ id }) => id as string));
  const off = () => history.sessions.flatMap(({ steps }) => steps.filter(({ hurt }) => hurt === true).map(({ exercise }) => exercise));
  const versionsOf = (id: string) => content.exercises.find((exercise) => exercise.id === id)?.versions.map((version) => version.id) ?? ["side"];
  const all: readonly (readonly [share: number, make: () => Command])[] = [
    [5, () => lookNow(chance)],
    [6, () => ({ do: "wait", minutes: chance.of([3, 9, 10, 11, 45, 121, 300]) })],
    [6, () => ({ do: "slip", items: slips(world) })],
    [4, () => seen(chance, world)],
    [5, () => wordFor(chance, plan)],
    [4, () => (off().length > 0 ? word(chance, off()) : wordFor(chance, plan))],
    [8, () => tell("ExerciseBroughtBack", { exercise: off().at(-1) ?? move() })],
    [5, () => tell("StepUndone", { exercise: history.decisions.findLast(({ change }) => change === "up")?.exercise ?? move() })],
    [3, () => tell("SwapUndone", swap(chance, world) ?? { came: move(), went: chance.of(content.exercises).id })],
    [9, () => modify(chance, move(), versionsOf)],
    [2, () => screen(chance, fate, world, chance.of(["daily", "full"]), [])],
    [2, () => tell("HistoryTold", { answers: { [chance.of(content.clearances.filter(({ asked }) => asked)).id]: chance.of(["yes", "no", "no", "not-sure", "rather-not-say"]) } })],
    [1, () => tell("HistoryTold", { answers: { [chance.of(content.modifiers.filter(({ neverStored }) => neverStored !== true)).id]: chance.of(["yes", "no", "not-sure"]) } })],
    [3, () => newStage(chance, history.person.situation)],
    [1, () => tell("BabyTold", { baby: chance.of(["with-me", "in-hospital", "not-with-me", "loss"]) })],
    [1, () => tell("MilkTold", { milk: chance.of(["feeding", "expressing", "none"]) })],
    [3, () => tell("ProfileTold", { equipment: chance.of([[], ["ball"], ["roller", "ball"], ["towel", "pillow"]]) })],
    [3, () => wayAsked(chance, world)],
    [1, () => tell("PartsTold", { parts: chance.of([[], ["lifting"], ["feeding", "sleep"], ["scar"]]) })],
    [4, () => tell("KeepingUpTold", { keeping: chance.often(0.8) })],
    [2, () => tell("FlareTold")],
    [3, () => tell("WeekTold", chance.of([{}, { sleep: "worse" }, { leak: "none", heaviness: "none" }, { leak: "little" }, { heaviness: "often", doming: "little" }]))],
    [1, () => tell("CheckTold", { check: chance.of(["six-week", "pelvic-floor"]), answer: chance.of(["done", "booked", "later", "no"]) })],
    [3, () => tell("TestDone", { test: chance.of(content.earliestUse.flatMap(({ tests }) => tests ?? [])), ...chance.of([{ result: "clean" }, { result: "clean" }, { result: "with-sign", signs: ["na.sign.leak"] }, { result: "not-done" }]) })],
    [3, () => tell("ActivityStepped", { activity: chance.of(content.notNow).id, step: chance.upTo(4), went: chance.of(["fine", "fine", "sign", "taken-back"]) })],
    [1, () => tell("ChangeRated", { score: 1 + chance.upTo(6) })],
    [1, () => tell("ActivitiesRated", { scores: [{ activity: "carry the shopping", score: chance.upTo(10) }] })],
    [4, () => ({ do: "update", to: chance.of([...editionNames, "today"]) })],
    [2, () => ({ do: "recall", withdrawn: chance.of<readonly string[]>([[], ["ex.cat-cow"], [move()], [`${move()}.${chance.of(["side", "seated", "floor", "supine"])}`]]), outdated: chance.often(0.15) })],
  ];
  let ticket = chance.upTo(all.reduce((sum, [share]) => sum + share, 0) - 1);
  for (const [share, make] of all) if ((ticket -= share) < 0) return make();
  return passed(chance, fate);
};

const slips = ({ history }: World): readonly string[] => Object.entries(history.screens.at(-1)?.answers ?? {}).filter(([, said]) => said === "yes").map(([id]) => id);

const swap = (chance: Chance, { content, history, day, plan }: World): { readonly came: string; readonly went: string } | undefined => {
  const record = history.screens.findLast((known) => known.day === day);
  if (plan === undefined || record === undefined) return undefined;
  const here = { minutes: 10, place: "floor" } as const;
  const known = swapsOf(content, history, day, here, assess(content, history, day, record, record.cadence)).filter(({ canUndo }) => canUndo);
  return known.length === 0 ? undefined : (({ came, went }) => ({ came, went }))(chance.of(known));
};

const modify = (chance: Chance, exercise: string, versionsOf: (id: string) => readonly string[]): Command => ({ do: "tell", type: "ModificationTold", says: {
  exercise, who: chance.of(who), name: "A. B.", on: { days: 0 }, how: "in-person", ...(chance.often(0.4) && { until: { days: chance.upTo(40) } }),
  ...chance.of<() => Readonly<Record<string, unknown>>>([
    () => ({ hold: true }), () => ({ ways: [chance.of(versionsOf(exercise))] }), () => ({ mostRepeats: 1 + chance.upTo(6) }), () => ({ mostRounds: 1 }), () => ({ note: "slowly" }), () => ({ lifted: true }),
  ])(),
} });

const wayAsked = (chance: Chance, { content, history }: World): Command => {
  const ways = content.exercises.flatMap(({ id, versions }) => versions.filter(({ offByDefault }) => offByDefault === true).map((version) => `${id}.${version.id}`));
  const way = chance.of(history.asked !== undefined && chance.often(0.4) ? history.asked : ways);
  return { do: "tell", type: "WayAsked", says: { way, wanted: history.asked?.includes(way) !== true } };
};

/** Pregnant: it ends, by birth or otherwise. After an end: pregnant again, or, rarely, long ago. */
const newStage = (chance: Chance, situation: Situation | undefined): Command => {
  if (situation === "pregnant" || situation === "pregnant-again") return { do: "tell", type: "PregnancyEnded", says: newEnd(chance) };
  if (chance.often(0.05)) return { do: "tell", type: "OutsideTold", says: { why: chance.of(["over-two-years", "never"]) } };
  return { do: "tell", type: "PregnancyTold", says: { weeks: 5 + chance.upTo(20), placeScanned: chance.of(["yes", "yes", "no"]), babies: 1 } };
};

