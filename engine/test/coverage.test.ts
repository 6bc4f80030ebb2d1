/** Every stage, way of birth, type, place and length has a whole session when nothing is wrong, with nothing in the house. */
import { describe, expect, test } from "vitest";
import type { Day } from "@lullaback/base";
import { planDay, type Here, type History, type Person } from "../src/index.ts";
import { addDays, calmWoman, content, personOf, session, step, today } from "./make.ts";
import { brokenRules } from "./session-rules.ts";

const minutes = content.sessionLengths.map((length) => length.minutes);

/** What is wrong with her plans, over both types, all places and lengths; and how many there were. */
const faults = (person: Person, lengths: readonly number[] = minutes, over: Partial<Here> = {}, change: (history: History) => History = (same) => same) => {
  const found: string[] = [];
  let count = 0;
  for (const tight of ["no", "yes"] as const) {
    const calm = calmWoman(today, "pp=10w", { person });
    const history = change({ ...calm, standing: { ...calm.standing, "cl.tight": tight } });
    for (const place of content.places) {
      for (const length of lengths) {
        const here = { minutes: length, place, ...over };
        const plan = planDay(content, history, today, here);
        const where = `${tight} ${place} ${length}:`;
        count += 1;
        if (plan.kind !== "session") found.push(`${where} ${plan.kind} ${plan.reasons.map(({ rule }) => rule).join()}`);
        if (plan.reasons.some(({ rule }) => rule === "SE11")) found.push(`${where} not filled, ${plan.session?.seconds} s`);
        if (tight === "yes" && plan.session?.steps.some(({ pelvicFloor }) => pelvicFloor === "lift") === true) found.push(`${where} lifts`);
        found.push(...brokenRules(content, history, today, here, plan).map((rule) => `${where} ${rule}`));
      }
    }
  }
  return { found, count };
};

const ends: Readonly<Record<string, Omit<NonNullable<Person["end"]>, "on">>> = {
  vaginal: { mode: "vaginal", tear: "none-to-2", weeks: 40 },
  "forceps, tear 3-4": { mode: "forceps-vacuum", tear: "3-4", weeks: 40 },
  caesarean: { mode: "caesarean", weeks: 40 },
  "ended before 14 weeks": { operation: "none", weeks: 9 },
  "ended at 14 to 23 weeks": { operation: "none", weeks: 20 },
};
const after = (kind: string, days: number, on: Day = addDays(today, -days)): Person => ({
  ageGroup: "18-44", situation: kind.startsWith("ended") ? "pregnancy-ended" : "gave-birth", milk: "feeding",
  end: { ...ends[kind], on, needle: "none", bloodLoss: "no" },
});
const stages = { "day 1": 1, "week 1": 7, "week 2": 14, "week 4": 28, "week 6": 42, "week 8": 56, "week 12": 84, "month 6": 183, "month 12": 365, "month 23": 700 };
const combinations = 2 * content.places.length * minutes.length;

describe("[PD1] [PD8] [SE1] [SE6] [SE7] [SE11] a clean screen gives a whole session", () => {
  for (const weeks of [6, 13, 20, 30, 38]) {
    test(`pregnant, ${weeks} weeks`, () => expect(faults(personOf(`gw=${weeks}`))).toEqual({ found: [], count: combinations }));
  }
  for (const [stage, days] of Object.entries(stages)) {
    for (const kind of Object.keys(ends)) {
      test(`${stage}, ${kind}`, () => expect(faults(after(kind, days))).toEqual({ found: [], count: combinations }));
    }
  }
  test("pregnant again, four months after a caesarean", () =>
    expect(faults({ ...personOf("gw=9"), situation: "pregnant-again", milk: "feeding", end: after("caesarean", 120).end as NonNullable<Person["end"]> }).found).toEqual([]));
});

test("[PD8] [SE10] [SE17] every week of pregnancy from 4 to 41 has ten whole minutes everywhere", () => {
  for (let weeks = 4; weeks <= 41; weeks++) expect(faults(personOf(`gw=${weeks}`), [10]).found, `${weeks} weeks`).toEqual([]);
});

test("[SE14] with a child on her arm there is still a session, and nothing that needs both hands", () => {
  for (const days of [2, 30, 90]) expect(faults(after("vaginal", days), minutes, { holding: true }).found).toEqual([]);
});

test("[SE16] [SE11] [DO15] after a session that went worse there is a smaller session everywhere, at every length, new to it all or not", () => {
  for (const state of ["pp=3d", "pp=3w, cs", "pp=30w", "gw=12", "gw=34"]) for (const known of [content.exercises.map(({ id }) => id), ["ex.breathing"]]) {
    const calm = calmWoman(today, state);
    const worse = { ...calm, sessions: [session({ day: addDays(today, -1), ended: "worse", steps: known.map((exercise) => step({ exercise })) })] };
    for (const place of content.places) for (const length of minutes) {
      const here = { minutes: length, place };
      const plan = planDay(content, worse, today, here);
      expect([state, place, length, plan.kind, plan.exercise, ...brokenRules(content, worse, today, here, plan)]).toEqual([state, place, length, "session", "limited"]);
      for (const { exercise, rung, repeats, rounds } of plan.session!.steps) {
        const full = content.exercises.find(({ id }) => id === exercise)!.ladder[rung]!;
        expect([repeats <= Math.ceil(full.repeats / 2), rounds <= Math.ceil(full.rounds / 2)]).toEqual([true, true]);
      }
    }
  }
});

test("[SE4] [SE6] [SE11] at the top of every ladder the same minutes are still filled and never passed", () => {
  const atTheTop = (history: History): History => ({
    ...history, decisions: content.exercises.map(({ id, ladder }, index) => ({
      session: `past-${index}`, day: addDays(today, -1), exercise: id, verdict: "green", change: "up",
      from: ladder.length - 2, to: ladder.length - 1, wait: 7, rule: "DO3",
    })),
  });
  for (const person of [after("vaginal", 100), after("caesarean", 60), after("vaginal", 20), personOf("gw=25")]) {
    expect(faults(person, minutes, {}, atTheTop).found).toEqual([]);
  }
});
