/** Her block on paper (SPEC BL6). */
import { expect, test } from "vitest";
import { assess, blockSteps, demandsOf, planDay, type Here, type History } from "../src/index.ts";
import { decision } from "./dose-life.ts";
import { calmWoman, content, today, withLimits, withScreen } from "./make.ts";

const women = ["gw=10", "gw=38", "pp=1d", "pp=3w, cs", "pp=10w", "pp=60w"].map((state) => withScreen(calmWoman(today, state), today, { regions: ["low"] }));
const on = (woman: History, here: Here) => {
  const plan = planDay(content, woman, today, here);
  return { plan, steps: blockSteps(content, woman, today, here, plan) };
};
const known = (exercise: string, version: string) => {
  const found = content.exercises.find(({ id }) => id === exercise)!;
  return { ...found, version: found.versions.find(({ id }) => id === version)! };
};

test("[BL6] every move of the block, once and in its order, with nothing of what is forbidden today", () => {
  for (const woman of women) for (const place of content.places) for (const minutes of [3, 10]) {
    const { plan, steps } = on(woman, { minutes, place });
    expect(steps.map(({ exercise }) => exercise)).toEqual(plan.block?.exercises ?? []);
    const assessment = assess(content, woman, today, woman.screens.at(-1), "full");
    for (const { exercise, version } of steps) for (const demand of demandsOf(known(exercise, version).version, false)) expect([exercise, demand, assessment.forbidden.has(demand)]).toEqual([exercise, demand, false]);
  }
});

test("[BL6] here where it may be done here, else elsewhere; today's rung, and no less than in the session", () => {
  for (const woman of women) for (const place of content.places) {
    const { plan, steps } = on(woman, { minutes: 10, place });
    for (const inSession of (plan.session?.steps ?? []).filter(({ exercise }) => plan.block?.exercises.includes(exercise))) {
      const same = steps.find(({ exercise }) => exercise === inSession.exercise)!;
      expect([same.version, same.rung]).toEqual([inSession.version, inSession.rung]);
      expect(same.seconds).toBeGreaterThanOrEqual(inSession.seconds);
    }
    for (const { exercise, version, rung, repeats, rounds } of steps) {
      const { ladder, versions, version: chosen } = known(exercise, version);
      const step = ladder[rung]!;
      expect([step.version, repeats <= step.repeats, rounds <= step.rounds]).toEqual([version, true, true]);
      if (!chosen.places.includes(place)) expect(plan.excluded.filter((out) => out.exercise === exercise && out.version !== "").length).toBe(versions.length);
    }
  }
});

test("[BL6] all of them together stay under the cap of one stretch on the back", () => {
  const woman = women[2] as History;
  const here: Here = { minutes: 10, place: "floor" };
  const onBack = (seconds: number) => {
    const from = withLimits({ "li.supine-run": seconds });
    const plan = { ...planDay(from, woman, today, here), block: { since: today, exercises: ["ex.wiggle", "ex.pelvic-tilt", "ex.breathing"] } };
    return blockSteps(from, { ...woman, decisions: [decision({ session: "x", exercise: "ex.pelvic-tilt", day: today, change: "up", from: 0, to: 3 })] }, today, here, plan)
      .reduce((sum, { demands }) => sum + (demands.supine ?? 0), 0);
  };
  const all = onBack(600);
  expect(all).toBeGreaterThan(60);
  expect(onBack(60)).toBeLessThanOrEqual(60);
  expect(onBack(all)).toBe(all);
  expect(onBack(all - 1)).toBeLessThan(all);
});

test("[BL6] a move that hurt is not in it, and without a block there is nothing", () => {
  const [woman] = women as [History];
  const here: Here = { minutes: 10, place: "chair" };
  const gone = on(woman, here).steps[0]!.exercise;
  const hurt = { ...woman, decisions: [decision({ session: "x", exercise: gone, day: today, verdict: "hurt", change: "off", rule: "DO1" })] };
  expect(on(hurt, here).steps.map(({ exercise }) => exercise)).not.toContain(gone);
  expect(on({ ...woman, screens: [] }, here).steps).toEqual([]);
});
