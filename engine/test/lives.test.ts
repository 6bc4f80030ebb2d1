/** Invariants over random lives, held at every plan of every day, against small ledgers kept beside the engine (SPEC PD, DO, WB). */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "@lullaback/base";
import { doseState, planDay, type Plan } from "../src/index.ts";
import { addDays, content, daysBetween, shiftDays, today } from "./make.ts";
import { live, move, standing, type Entry } from "./dose-life.ts";
import { liveOneLife, type Watched, type Watcher } from "./lives.ts";
import { brokenRules } from "./session-rules.ts";

const limit = (id: keyof typeof content.limits): number => content.limits[id].value;
const plain = (plan: Plan) => ({ ...plan, forbidden: [...plan.forbidden] });
const [lives, days, opens] = [300, 60, 0.16];

/** What is counted, so that the lives are seen to be worth living through. */
interface Tally { [what: string]: number }

/** Cheap enough to be asked a hundred thousand times. */
const must = (holds: boolean, promise: string, seen: unknown): void => {
  if (!holds) throw new Error(`${promise}: ${JSON.stringify(seen)}`);
};

/** A second, simple bookkeeping of one life; throws when a plan breaks a promise. */
const ledger = (tally: Tally): Watcher => {
  const count = (what: string) => void (tally[what] = (tally[what] ?? 0) + 1);
  const wait = new Map<string, number>();
  const greens = new Map<string, number>();
  const retry = new Map<string, Day>();
  const hurts = new Map<string, readonly Day[]>();
  let stage: Day | undefined;
  let lastUp: Day | undefined;

  const decisionsOf = ({ plan, before, day }: Watched) => {
    const ups = plan.decisions.filter(({ change }) => change === "up");
    must(ups.length <= 1, "[DO13] one move up at a time", ups);
    for (const decision of plan.decisions) {
      const { exercise, change, verdict, from, to } = decision;
      count(change);
      const ladder = content.exercises.find(({ id }) => id === exercise)!.ladder;
      must(to === (change === "up" ? from + 1 : change === "down" ? Math.max(0, from - 1) : from), "[DO3] [DO4] one rung at a time", decision);
      must(to < ladder.length && to >= 0, "[DO3] on the ladder", decision);
      if (change === "up") {
        const alarming = plan.findings.filter(({ disposition }) => disposition !== "routine").map(({ rule }) => rule);
        must(alarming.length === 0, "[AS9] [DO7] nothing up while a row is open", alarming);
        must(!before.mornings.some(({ of, sleepWorse }) => sleepWorse && addDays(of, 1) === day), "[DO10] nothing up after a bad night", decision);
        must(lastUp === undefined || daysBetween(lastUp, day) >= limit("li.step-gap"), "[DO13] days between", [lastUp, decision]);
        must((retry.get(exercise) ?? day) <= day, "[DO6] a failed step waits", decision);
        must(!offOf(exercise, before, day), "[DO1] nothing up that is off", decision);
        lastUp = day;
      }
      if (verdict === "red" && change === "down") {
        const known = wait.get(exercise) ?? limit("li.wait-first");
        must(decision.retryOn === addDays(day, known), "[DO6] the wait", [known, decision]);
        must(decision.wait === Math.min(known * 2, limit("li.wait-most")), "[DO6] the wait doubles", [known, decision]);
        wait.set(exercise, decision.wait);
        retry.set(exercise, decision.retryOn!);
      }
      if (change === "down") greens.set(exercise, 0);
      if (verdict === "green") greens.set(exercise, (greens.get(exercise) ?? 0) + 1);
      if ((greens.get(exercise) ?? 0) >= limit("li.wait-forget")) wait.delete(exercise);
    }
  };

  /** DO1, DO2: off since it hurt last, until brought back (once) or a word (after that). */
  const offOf = (exercise: string, { broughtBack, words }: Watched["before"], day: Day): boolean => {
    const times = hurts.get(exercise) ?? [];
    const last = times.at(-1);
    if (last === undefined) return false;
    const word = words.some((said) => said.for === exercise && said.day > last && said.day <= day && (said.who === "physician" || said.who === "physiotherapist"));
    const hers = times.length < limit("li.hurt-count") && broughtBack.some((back) => back.exercise === exercise && back.day > last && back.day <= day);
    return !word && !hers;
  };

  return {
    plan: (seen) => {
      const { before, day, here, plan } = seen;
      count(plan.kind);
      const broken = brokenRules(content, before, day, here, plan);
      must(broken.length === 0, "the plan", broken);
      decisionsOf(seen);
      for (const { exercise } of plan.session?.steps ?? []) must(!offOf(exercise, before, day), "[DO1] [DO2] it is off", [exercise, day]);
      const alarm = before.screens.some((screen) => screen.rows.some(({ rule, disposition }) =>
        (disposition === "emergency" || disposition === "same-day") && !before.seen.some((record) => record.row === rule && record.day >= screen.day)));
      must(!alarm || plan.kind === "stop", "[WB1] [PD2] a red flag always wins", [plan.kind, day]);
      const reds = [...new Set([...before.decisions, ...plan.decisions].filter(({ verdict }) => verdict === "red")
        .filter(({ day: made }) => !before.seen.some((record) => record.row === "DO9" && record.day >= made))
        .map(({ session }) => before.sessions.find(({ id }) => id === session)!.day))].sort();
      if (reds.some((red, index) => index > 0 && daysBetween(reds[index - 1]!, red) <= limit("li.red-window"))) {
        count("two reds");
        must(plan.kind !== "session" && plan.kind !== "rest", "[DO9] two reds", [plan.kind, day]);
      }
    },
    undone: (before, after, exercise, day) => {
      const of = content.exercises.find(({ id }) => id === exercise)!;
      const change = before.decisions.findLast((decision) => decision.exercise === exercise && decision.change !== "hold" && (stage === undefined || decision.day >= stage));
      const again = before.undone.some((undo) => undo.exercise === exercise && change !== undefined && undo.day >= change.day);
      const levels = [before, after].map((history) => doseState(content, history, of, day).level);
      count("undone");
      if (change?.change !== "up" || again) must(levels[1] === levels[0], "[DO16] only a step up is taken back", [exercise, levels]);
      else must(levels[1]! <= levels[0]!, "[DO16] never up", [exercise, levels]);
    },
    session: (session) => {
      for (const { exercise, hurt } of session.steps) if (hurt === true) { count("hurt"); hurts.set(exercise, [...(hurts.get(exercise) ?? []), session.day]); }
    },
    stage: (day) => { count("stage"); stage = day; for (const map of [wait, greens, retry, hurts]) map.clear(); },
  };
};

const liveThem = (from: number, to: number, length: number, share: number): Tally => {
  const tally: Tally = {};
  for (let seed = from; seed <= to; seed++) {
    try {
      liveOneLife(seed, length, share, ledger(tally));
    } catch (error) {
      throw new Error(`life ${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
  return tally;
};

test(`[PD1] [PD8] [DO1] [DO2] [DO6] [DO7] [DO9] [DO10] [DO13] [DO16] [WB1] ${lives} lives of ${days} days, every plan held to its promises`, () => {
  const tally = liveThem(1, lives, days, opens);
  // The lives are worth living through: everything comes up.
  for (const what of ["session", "rest", "screen-first", "ask-first", "stop", "up", "down", "off", "hold", "two reds", "undone", "hurt", "stage"]) {
    expect(tally[what] ?? 0, what).toBeGreaterThan(what === "session" ? 500 : 10);
  }
}, 120_000);

test("[PD1] [PD8] [DO1] [DO2] [DO6] [DO9] [DO11] [DO13] [WB1] long lives, opened most days, for 200 days", () => {
  const tally = liveThem(1001, 1005, 200, 0.6);
  for (const what of ["session", "ask-first", "stop", "up", "down", "two reds"]) expect(tally[what] ?? 0, what).toBeGreaterThan(10);
}, 120_000);

test("[PD7] the plan at the end of a life is the same every time, and moves with the calendar", () => {
  const nothing: Watcher = { plan: () => {}, undone: () => {}, session: () => {}, stage: () => {} };
  for (let seed = 501; seed <= 515; seed++) {
    const lived = liveOneLife(seed, days, 0.4, nothing);
    const here = { minutes: 10, place: content.places[seed % content.places.length]! };
    const end = addDays(today, days);
    const plan = plain(planDay(content, lived, end, here));
    expect(plain(planDay(content, JSON.parse(JSON.stringify(lived)) as typeof lived, end, here))).toEqual(plan);
    for (const shift of [1, -3650]) expect(plain(planDay(content, shiftDays(lived, shift), addDays(end, shift), here))).toEqual(shiftDays(plan, shift));
  }
}, 60_000);

const entries: fc.Arbitrary<readonly Entry[]> = fc.array(fc.record({
  gap: fc.constantFrom(1, 1, 2, 3, 8, 40), start: fc.nat(6), rise: fc.constantFrom(-1, 0, 0, 0, 1, 1, 2, 3), bad: fc.nat(12),
}), { minLength: 4, maxLength: 25 }).map((list) => {
  let day = 0;
  return list.map(({ gap, start, rise, bad }): Entry => ({
    day: (day += gap), start, pain: Math.max(0, start + rise), morning: { stillUp: bad === 0, nightPain: bad === 1, sleepWorse: bad === 2 },
  }));
});
const worse: readonly ((entry: Entry) => Entry)[] = [
  ...[1, 2, 5].map((points) => (entry: Entry) => ({ ...entry, pain: (entry.pain as number) + points })),
  (entry) => ({ ...entry, hurt: true }), (entry) => ({ ...entry, step: { signs: ["leak"] } }),
  (entry) => ({ ...entry, morning: { ...(entry.morning as object), stillUp: true } }), (entry) => ({ ...entry, morning: { ...(entry.morning as object), nightPain: true } }),
  (entry) => ({ ...entry, morning: { ...(entry.morning as object), sleepWorse: true } }),
];
test("[DO3] [DO4] [DO6] [DO10] the same life with one report made worse never stands on a higher rung, on any later day", () => {
  let lower = 0;
  fc.assert(fc.property(entries, fc.nat(), fc.constantFrom(...worse), (list, pick, make) => {
    const index = pick % list.length;
    const [well, ill] = [list, list.map((entry, at) => (at === index ? make(entry) : entry))].map((of) => live(of).history);
    for (const { day } of list) {
      const [a, b] = [standing(well!, day + 1, move), standing(ill!, day + 1, move)];
      // A move that is off stands on no rung at all.
      const [high, low] = [a, b].map(({ level, off }) => (off ? -1 : level));
      expect(low).toBeLessThanOrEqual(high!);
      if (low! < high!) lower += 1;
    }
  }), { seed: 3, numRuns: 500 });
  expect(lower).toBeGreaterThan(300);
});
