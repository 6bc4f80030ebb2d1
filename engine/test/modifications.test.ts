/** What a professional changed of one move (SPEC MD), and what her answers point to (CN4). */
import { describe, expect, test } from "vitest";
import { candidates } from "../src/candidates.ts";
import { assess, blockSteps, close, easier, modificationsOf, planDay, swap, type History, type ModificationRecord, type Plan } from "../src/index.ts";
import { addDays, at, calmWoman, content, today } from "./make.ts";

const here = { minutes: 20, place: "chair" } as const;
const told = (over: Partial<ModificationRecord>): ModificationRecord => ({ at: at(today, 7), day: today, exercise: "ex.squat", who: "physiotherapist", name: "Ana", ...over });
const woman = (modifications: readonly ModificationRecord[] = [], over: Partial<History> = {}): History => ({ ...calmWoman(today, "pp=30w"), modifications, ...over });
const only = (...ids: readonly string[]) => ({ ...content, exercises: content.exercises.filter(({ id }) => ids.includes(id)) });
/** A small house, so that the move in question is in every session that may have it. */
const small = only("ex.breathing", "ex.pelvic-tilt", "ex.cat-cow", "ex.chest-release", "ex.squat");
const plan = (of: History): Plan => planDay(small, of, today, here);
const squat = (of: History) => plan(of).session?.steps.find(({ exercise }) => exercise === "ex.squat");
const reached = (level: number): Partial<History> => ({
  decisions: [{ session: "s-00", day: addDays(today, -3), exercise: "ex.squat", verdict: "green", change: "up", from: level - 1, to: level, wait: 7, rule: "DO3" }],
});

test("without a word the move is there: the tests below can fail", () => {
  expect(squat(woman())).toBeDefined();
});

describe("[MD1] how long it stands", () => {
  const squats = content.exercises.find(({ id }) => id === "ex.squat")!;
  const standing = (...told: readonly ModificationRecord[]) => modificationsOf(content, woman(told), squats, today);
  test("until its day, that day included; from the day it was said", () => {
    expect(standing(told({ hold: true, until: today }))).toHaveLength(1);
    expect(standing(told({ hold: true, day: addDays(today, -9), until: addDays(today, -1) }))).toEqual([]);
    expect(standing(told({ hold: true, day: addDays(today, 1) }))).toEqual([]);
  });
  test("until the next on the same move, or until it is lifted", () => {
    expect(standing(told({ hold: true }), told({ at: at(today, 8), note: "slow" }))).toMatchObject([{ note: "slow" }]);
    expect(standing(told({ hold: true }), told({ at: at(today, 8), lifted: true }))).toEqual([]);
    expect(standing(told({ exercise: "ex.clam", hold: true }))).toEqual([]);
  });
  test("a trainer lifts nothing a clinician said; a clinician ends what a trainer said", () => {
    const trainer = { who: "other", name: "Kim" } as const;
    expect(standing(told({ hold: true }), told({ ...trainer, at: at(today, 8), lifted: true }))).toMatchObject([{ hold: true }]);
    expect(standing(told({ hold: true }), told({ ...trainer, at: at(today, 8), note: "slow" }))).toHaveLength(2);
    expect(standing(told({ ...trainer, note: "slow" }), told({ at: at(today, 8), lifted: true }))).toEqual([]);
  });
});

test("[MD2] a held move is in no block, session, swap or page on paper, and says by whom and until when", () => {
  const until = addDays(today, 5);
  const held = woman([told({ hold: true, until })]);
  const made = plan(held);
  expect(made.kind).toBe("session");
  expect(made.block?.exercises).not.toContain("ex.squat");
  expect(squat(held)).toBeUndefined();
  expect(blockSteps(small, held, today, here, made).map(({ exercise }) => exercise)).not.toContain("ex.squat");
  expect(made.excluded.find(({ exercise }) => exercise === "ex.squat")).toEqual({ exercise: "ex.squat", version: "", reasons: [{ rule: "MD2-until", facts: { exercise: "ex.squat", name: "Ana", until } }] });
  const all = planDay(content, held, today, here);
  const step = all.session!.steps.at(-1)!;
  expect(swap(content, held, today, here, step, [])?.exercise).not.toBe("ex.squat");
});

describe("[MD3] [MD5] the ways that were named", () => {
  test("a clinician's way is done, though it is above what she has reached", () => {
    expect(squat(woman())?.version).toBe("chair-hands");
    expect(squat(woman([told({ ways: ["chair"] })]))?.version).toBe("chair");
  });
  test("it opens nothing that waits or is forbidden", () => {
    const walls = woman([told({ ways: ["wall"] })]);
    expect(planDay(small, walls, today, { ...here, place: "standing" }).session?.steps.find(({ exercise }) => exercise === "ex.squat")?.version).toBe("wall");
    const early = { ...calmWoman(today, "pp=3w"), modifications: [told({ ways: ["wall"] })] };
    const made = planDay(small, early, today, { ...here, place: "standing" });
    expect(made.session?.steps.map(({ exercise }) => exercise) ?? []).not.toContain("ex.squat");
    expect(made.forbidden.get("loaded-strength")).toBeDefined();
  });
  test("a trainer's way counts once she has reached it, and not before", () => {
    const ways = [told({ who: "other", name: "Kim", ways: ["chair"] })];
    expect(squat(woman(ways))?.version).toBe("chair-hands");
    expect(squat(woman(ways, reached(4)))?.version).toBe("chair");
    expect(squat(woman([told({ who: "other", name: "Kim", ways: ["chair-hands"] })], reached(4)))?.version).toBe("chair-hands");
  });
  test("a smaller one asked for while it runs is not a way that was left out", () => {
    const chair = woman([told({ ways: ["chair"] })]);
    expect(easier(small, chair, today, here, squat(chair)!)?.version).toBe("chair");
  });
});

test("[MD4] repeats and rounds stay under the cap, also when made easier, and the step says who set it", () => {
  const capped = woman([told({ mostRepeats: 2, mostRounds: 1 })], reached(4));
  const step = squat(capped)!;
  expect([step.repeats, step.rounds]).toEqual([2, 1]);
  expect(step.reasons).toContainEqual({ rule: "MD4", facts: { name: "Ana" } });
  expect(squat(woman([], reached(4)))!.repeats).toBeGreaterThan(2);
  expect(easier(small, capped, today, here, { ...step, seconds: 600 })).toMatchObject({ repeats: 2, rounds: 1 });
  expect(close(small, capped, today, here)?.reasons.map(({ rule }) => rule)).not.toContain("MD4");
});

describe("[MD6] nothing goes up past it", () => {
  const greens = (modifications: readonly ModificationRecord[]) => {
    const days = [-5, -3].map((ago) => addDays(today, ago));
    const history = woman(modifications, {
      sessions: days.map((day, index) => ({ id: `s-0${index}`, at: at(day), day, startPain: 1, endPain: 1, ended: "done", signs: [], steps: [{ exercise: "ex.squat", version: "chair-hands", rung: 1, pain: 1 }] })),
      mornings: days.map((day) => ({ of: day, stillUp: false, nightPain: false, sleepWorse: false })),
      decisions: [{ session: "s-xx", day: addDays(today, -9), exercise: "ex.squat", verdict: "green", change: "up", from: 0, to: 1, wait: 7, rule: "DO3" }],
    });
    return plan(history).decisions.filter(({ exercise }) => exercise === "ex.squat").at(-1);
  };
  test("two green days go up, unless the next way was not named or its dose is over the cap", () => {
    expect(greens([])).toMatchObject({ change: "up", to: 2 });
    expect(greens([told({ ways: ["chair-hands"] })])).toMatchObject({ change: "hold", rule: "MD6" });
    expect(greens([told({ mostRepeats: 4 })])).toMatchObject({ change: "hold", rule: "MD6" });
    expect(greens([told({ ways: ["chair-hands", "chair"], mostRepeats: 12 })])).toMatchObject({ change: "up" });
  });
});

test("[CN4] what her answers point to counts as serving where it hurts, and says why", () => {
  const lifts = only("ex.breathing", "ex.cat-cow", "ex.lifting", "ex.squat");
  const her = (standing: Readonly<Record<string, "yes">>): History => {
    const calm = calmWoman(today, "pp=30w");
    return { ...calm, person: { ...calm.person, baby: "with-me" }, standing: { ...calm.standing, ...standing }, screens: calm.screens.map((screen) => ({ ...screen, regions: ["neck"] as const })) };
  };
  const step = (of: History) => planDay(lifts, of, today, { minutes: 20, place: "standing" }).session?.steps.find(({ exercise }) => exercise === "ex.lifting");
  expect(step(her({ "part.carrying": "yes" }))?.reasons).toContainEqual({ rule: "CN4", facts: { part: "claim.lifting" } });
  expect(step(her({}))?.reasons.map(({ rule }) => rule)).not.toContain("CN4");
  const region = (of: History) => candidates(lifts, of, today, { minutes: 20, place: "standing" }, assess(lifts, of, today, of.screens.at(-1), "full")).able.find(({ exercise }) => exercise.id === "ex.lifting")?.region;
  expect([region(her({})), region(her({ "part.carrying": "yes" }))]).toEqual([0, 1]);
});
