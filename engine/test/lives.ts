/**
 * Random lives: a woman of some state lives day by day, opens the programme or not, tells, is seen, moves, hurts, brings
 * back, takes back, gives birth. Every plan of hers is handed to `watch`. A life follows from its seed alone.
 */
import type { Day } from "@lullaback/base";
import type { Content, Professional } from "@lullaback/content";
import {
  doseState, openRows, planDay, screenOf, type Here, type History, type Plan, type ScreenRecord, type SessionRecord, type Sign, type StepRecord,
} from "../src/index.ts";
import { twoReds } from "../src/dose.ts";
import { addDays, answeredScreen, at, content, history, personOf, standingNo, today } from "./make.ts";

/** Mulberry32: the same numbers for the same seed on every machine. */
export const chanceOf = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    often: (share: number) => next() < share,
    upTo: (most: number) => Math.floor(next() * (most + 1)),
    of: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T,
  };
};
export type Chance = ReturnType<typeof chanceOf>;

export interface Watched {
  readonly content: Content;
  readonly before: History;
  readonly day: Day;
  readonly here: Here;
  readonly plan: Plan;
}
export interface Watcher {
  readonly plan: (seen: Watched) => void;
  readonly undone: (before: History, after: History, exercise: string, day: Day) => void;
  readonly session: (session: SessionRecord) => void;
  readonly stage: (day: Day) => void;
}

const states = ["gw=8", "gw=24", "gw=36", "pp=2d", "pp=3w", "pp=5w, cs", "pp=12w", "pp=30w", "pp=3w, endgw=18", "pp=5d, endgw=9"];
const asked = ["cl.tight", "cl.disc", "cl.clot", "cl.joint", "cl.symph", "mod.anticoag"] as const;
const who: readonly Professional[] = ["physician", "physician", "physiotherapist", "midwife", "other"];

/** `opens`: the share of days she opens the programme on. */
export const liveOneLife = (seed: number, days: number, opens: number, watch: Watcher): History => {
  const chance = chanceOf(seed);
  const state = chance.of(states);
  let now = history({
    person: personOf(state), equipment: chance.often(0.3) ? ["ball", "roller"] : [],
    standing: { ...standingNo(), ...(chance.often(0.3) && { [chance.of(asked)]: chance.of(["yes", "not-sure"] as const) }) },
  });
  // How her body answers: most lives go well, some badly.
  const trouble = chance.of([0.03, 0.08, 0.25]);
  let gone = 0;
  for (let n = 0; n < days; n++) {
    if (gone > 0) { gone -= 1; continue; }
    if (chance.often(0.015)) gone = 6 + chance.upTo(40);
    if (!chance.often(opens)) continue;
    now = liveOneDay(chance, now, addDays(today, n), trouble, watch);
  }
  return now;
};

const liveOneDay = (chance: Chance, before: History, day: Day, trouble: number, watch: Watcher): History => {
  let now = tellBefore(chance, before, day, trouble, watch);
  const here: Here = { minutes: chance.of([3, 5, 10, 10, 15, 20]), place: chance.of(content.places), ...(chance.often(0.15) && { holding: true }) };
  const look = (hour: number): Plan => {
    const at_ = { ...here, at: at(day, hour) };
    const plan = planDay(content, now, day, at_);
    watch.plan({ content, before: now, day, here: at_, plan });
    now = { ...now, decisions: [...now.decisions, ...plan.decisions], plans: plan.block === null ? now.plans : [...now.plans, { day, at: at(day, hour), kind: plan.kind, block: plan.block }] };
    return plan;
  };
  let plan = look(9);
  if (plan.kind === "screen-first" || chance.often(0.08)) {
    now = { ...now, screens: [...now.screens, screened(chance, now, day, plan.screen?.cadence ?? "full", trouble)] };
    plan = look(10);
    if (plan.kind === "screen-first" && plan.screen?.cadence === "full") {
      now = { ...now, screens: [...now.screens, screened(chance, now, day, "full", trouble, 11)] };
      plan = look(11);
    }
  }
  if (plan.session === null || !chance.often(0.9)) return now;
  const done = moved(chance, plan, day, trouble);
  watch.session(done);
  now = { ...now, sessions: [...now.sessions, done] };
  // The same day again: another place, after whatever happened.
  if (chance.often(0.15)) look(12);
  return now;
};

/** What comes before the plan: the morning, who saw her, words, moves brought back or taken back, a new stage. */
const tellBefore = (chance: Chance, before: History, day: Day, trouble: number, watch: Watcher): History => {
  let now = before;
  const last = now.sessions.at(-1);
  if (last !== undefined && last.day < day && !now.mornings.some(({ of }) => of === last.day) && chance.often(0.85)) {
    now = { ...now, mornings: [...now.mornings, { of: last.day, stillUp: chance.often(trouble / 2), nightPain: chance.often(trouble / 4), sleepWorse: chance.often(0.15) }] };
  }
  const rows = [...openRows(content, now, day).map(({ rule }) => rule), ...(twoReds(content, now, day) === undefined ? [] : ["DO9"])];
  for (const row of rows) if (chance.often(0.5)) {
    const outcome = chance.of(["nothing-serious", "nothing-serious", "nothing-serious", "treatment-started", "not-seen", "rest-until", "only-these", "diagnosis"]);
    now = { ...now, seen: [...now.seen, {
      at: at(day, 7), day, row, who: chance.of(who), inPerson: chance.often(0.7), outcome,
      ...((outcome === "rest-until" || chance.often(0.1)) && { until: addDays(day, chance.upTo(5)) }),
      ...(outcome === "only-these" && { only: ["ex.breathing", "ex.cat-cow", "ex.pelvic-tilt", "ex.wiggle"] }),
    }] };
  }
  const everOff = content.exercises.filter(({ id }) => now.decisions.some((decision) => decision.exercise === id && decision.change === "off" && decision.day < day));
  for (const exercise of everOff) {
    if (!chance.often(0.22)) continue;
    const stand = doseState(content, now, exercise, day);
    if (stand.off && chance.often(0.7)) now = { ...now, broughtBack: [...now.broughtBack, { exercise: exercise.id, day }] };
    if (stand.needsWord && chance.often(0.5)) now = { ...now, words: [...now.words, { at: at(day, 7), day, for: exercise.id, who: chance.of(who), ...(chance.often(0.3) && { until: addDays(day, 5 + chance.upTo(20)) }) }] };
  }
  const changed = now.decisions.findLast(({ change }) => change === "up" || change === "down" || change === "off");
  if (changed !== undefined && chance.often(0.08)) {
    const after = { ...now, undone: [...now.undone, { exercise: changed.exercise, day }] };
    watch.undone(now, after, changed.exercise, day);
    now = after;
  }
  const { person } = now;
  if (chance.often(0.015)) {
    watch.stage(day);
    if (person.situation === "pregnant" || person.situation === "pregnant-again") {
      const { pregnancy: _, ...rest } = person;
      now = { ...now, stageSince: day, person: { ...rest, situation: "gave-birth", milk: "feeding", end: { on: day, weeks: 40, mode: chance.of(["vaginal", "forceps-vacuum", "caesarean"]), tear: "none-to-2", needle: "none", bloodLoss: "no" } } };
    } else now = { ...now, stageSince: day, person: { ...person, situation: "pregnant-again", pregnancy: { weeks: 6, toldOn: day, babies: 1, placeScanned: "no" } } };
  }
  if (chance.often(0.05)) now = { ...now, words: [...now.words, { at: at(day, 7), day, for: chance.of(["cl.hip-roll", "cl.tight", "cl.disc", "cl.clot", "cl.tear", "demand.roller"]), who: chance.of(who) }] };
  return now;
};

const screened = (chance: Chance, before: History, day: Day, cadence: "daily" | "full", trouble: number, hour = 10): ScreenRecord => {
  const answers: Record<string, "yes" | "not-sure"> = {};
  if (chance.often(0.04 + trouble / 4)) for (let n = 0; n <= chance.upTo(1); n++) answers[chance.of(content.findings).id] = chance.of(["yes", "yes", "not-sure"] as const);
  const lastPain = before.sessions.at(-1)?.startPain ?? 2;
  const painNow = Math.max(0, Math.min(10, lastPain + chance.of([-1, 0, 0, 1]) + (chance.often(trouble / 4) ? 3 : 0)));
  const told = {
    id: `screen-${before.screens.length}`, cadence, at: at(day, hour), painNow, painWorst24h: Math.min(10, painNow + chance.upTo(1)),
    regions: [chance.often(0.95) ? "low" as const : chance.of(["low", "neck", "hip"] as const)], answers,
  };
  const record = answeredScreen(before, day, told);
  const wrong = record.rows.length > 0 && chance.often(0.15) ? Object.keys(answers) : [];
  if (wrong.length === 0) return record;
  // A slip, taken back within minutes: new rows, both answers kept.
  const corrected = { ...record, answers: { ...record.answers, ...Object.fromEntries(wrong.map((id) => [id, "no" as const])) }, slips: wrong.map((item) => ({ item, at: at(day, hour, 5) })) };
  const { rows } = screenOf(content, { ...before, screens: [...before.screens, corrected] }, day, corrected, cadence);
  return { ...corrected, rows: rows.map(({ certain: _, ...row }) => row) };
};

const moved = (chance: Chance, plan: Plan, day: Day, trouble: number): SessionRecord => {
  const startPain = chance.of([1, 2, 2, 3, 3, 4, 5]);
  const worse = () => (chance.often(trouble) ? chance.of([2, 2, 3, 4]) : chance.of([-1, 0, 0, 0, 1]));
  const steps = plan.session!.steps.map((step): StepRecord => ({
    exercise: step.exercise, version: step.version, rung: step.rung,
    ...(chance.often(0.9) && { pain: Math.max(0, startPain + worse()) }),
    ...(chance.often(trouble / 5) && { hurt: true as const }), ...(chance.often(0.05) && { skipped: true as const }),
    ...(chance.often(trouble / 8) && { signs: [chance.of<Sign>(["leak", "heaviness", "doming", "leg"])] }),
  }));
  return {
    id: `session-${day}`, at: at(day, 11, 30), day, steps, ...(chance.often(0.95) && { startPain }), ...(chance.often(0.9) && { endPain: Math.max(0, startPain + worse()) }),
    signs: [], ended: chance.often(trouble / 6) ? "worse" : chance.of(["done", "done", "done", "enough", "interrupted"]),
  };
};
