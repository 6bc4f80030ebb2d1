/** What was taken back since this content was made (SPEC RC). */
import { expect, test } from "vitest";
import { easier, isLongAgo, planDay, swap, type History } from "../src/index.ts";
import { gateOf } from "../src/plan-day.ts";
import { assess } from "../src/assess.ts";
import { addDays, calmWoman, content, today } from "./make.ts";

const here = { minutes: 20, place: "chair" } as const;
const small = { ...content, exercises: content.exercises.filter(({ id }) => ["ex.breathing", "ex.pelvic-tilt", "ex.cat-cow", "ex.chest-release", "ex.squat"].includes(id)) };
const woman = (recall?: History["recall"]): History => ({ ...calmWoman(today, "pp=30w"), ...(recall !== undefined && { recall }) });
const moves = (of: History) => planDay(small, of, today, here).session?.steps.map(({ exercise, version }) => `${exercise}.${version}`) ?? [];

test("[RC1] a withdrawn move is in no block, session or swap, and says why; a way alone leaves the others", () => {
  expect(moves(woman())).toContain("ex.squat.chair-hands");
  const gone = woman({ withdrawn: ["ex.squat"], outdated: false });
  const plan = planDay(small, gone, today, here);
  expect(plan.session?.steps.map(({ exercise }) => exercise)).not.toContain("ex.squat");
  expect(plan.block?.exercises).not.toContain("ex.squat");
  expect(plan.excluded.find(({ version }) => version === "chair")?.reasons).toContainEqual({ rule: "RC1", facts: {} });
  const way = woman({ withdrawn: ["ex.squat.chair-hands"], outdated: false });
  expect(moves(way)).toContain("ex.squat.chair");
  const step = planDay(small, way, today, here).session!.steps.find(({ exercise }) => exercise === "ex.squat")!;
  expect(easier(small, way, today, here, step)?.version).not.toBe("chair-hands");
  const other = planDay(small, gone, today, here).session!.steps.at(-1)!;
  expect(swap(small, gone, today, here, other, [])?.exercise).not.toBe("ex.squat");
  const squat = content.exercises.find(({ id }) => id === "ex.squat")!;
  expect(gateOf(assess(small, gone, today, gone.screens.at(-1), "full")).mayDo(squat, "chair")).toBe(false);
});

test("[RC3] content last looked up li.content-old-days ago is old: the day before, on the day, and after", () => {
  const most = content.limits["li.content-old-days"].value;
  expect([most - 1, most, most + 1].map((days) => isLongAgo(content, addDays(today, -days), today))).toEqual([false, true, true]);
});

test("[RC2] content whose rules were corrected leads breathing alone, and asks for no one's word", () => {
  const plan = planDay(content, woman({ withdrawn: [], outdated: true }), today, here);
  expect([plan.kind, plan.exercise]).toEqual(["rest", "breathing-only"]);
  expect(plan.session?.steps.map(({ exercise }) => exercise)).toEqual(["ex.breathing"]);
  expect(plan.reasons.map(({ rule }) => rule)).toContain("RC2");
});
