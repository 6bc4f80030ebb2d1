/** Her block: chosen once, kept while it is young, mended alone, renewed by stage and age (SPEC BL). */
import { describe, expect, test } from "vitest";
import type { Content } from "@lullaback/content";
import { assess, planBlock, swapsOf, type Block, type Here, type History } from "../src/index.ts";
import { addDays, at, calmWoman, content, session, step, today, withLimits, withScreen } from "./make.ts";
import { triple } from "./triple.ts";
import { decision } from "./dose-life.ts";

const here: Here = { minutes: 10, place: "chair" };
const on = (days: number) => addDays(today, days);
const blockOf = (of: History, days = 0, where: Here = here, from: Content = content): Block =>
  planBlock(from, of, on(days), where, assess(from, of, on(days), of.screens.findLast(({ day }) => day === on(days)), "full"))!;
const kept = (of: History, block: Block): History => ({ ...of, plans: [{ day: block.since, at: of.screens[0]!.at, kind: "session", block }] });
const roleOf = (id: string) => content.exercises.find((exercise) => exercise.id === id)!.role;
const off = (exercise: string, days = 1) => decision({ session: `off-${exercise}`, exercise, day: on(days), verdict: "hurt", change: "off", rule: "DO1" });
const begun = () => { const calm = withScreen({ ...calmWoman(today, "pp=60w"), screens: [] }, today, { regions: ["low", "neck"] }); const block = blockOf(calm); return { block, woman: kept(calm, block) }; };
const later = (of: History, days: number) => withScreen(of, on(days));

test("[BL1] three to six moves, with a release and a deep core, in the order of the phases", () => {
  for (const state of ["gw=10", "gw=38", "pp=1d", "pp=3w, cs", "pp=60w"]) for (const place of content.places) for (const { minutes } of content.sessionLengths) {
    const { exercises, since } = blockOf(calmWoman(today, state), 0, { minutes, place });
    const roles = exercises.map((id) => content.sessionPhases.indexOf(roleOf(id)));
    expect(exercises.length).toBeGreaterThanOrEqual(3);
    expect(exercises.length).toBeLessThanOrEqual(6);
    expect(roles).toEqual([...roles].sort());
    expect([roles.includes(0), roles.includes(1), new Set(exercises).size, since]).toEqual([true, true, exercises.length, today]);
  }
});
triple({ limit: "li.block-moves-least", rules: "[BL1]", what: "fewest moves of a block", of: (least) => blockOf(calmWoman(), 0, { minutes: 3, place: "chair" }, withLimits({ "li.block-moves-least": least })).exercises.length, below: 2, at: 3, above: 4 });
triple({ limit: "li.block-moves-most", rules: "[BL1]", what: "most moves of a block", of: (most) => blockOf(calmWoman(), 0, { minutes: 20, place: "chair" }, withLimits({ "li.block-moves-most": most, "li.moves-20": 9 })).exercises.length, below: 5, at: 6, above: 7 });
test("[BL1] nothing to choose from: no block", () => {
  const releases = content.exercises.filter(({ role }) => role === "release").map(({ id }) => off(id, 0));
  expect(planBlock(content, { ...calmWoman(), decisions: releases }, today, here, assess(content, calmWoman(), today, calmWoman().screens[0], "full"))).toBe(null);
});

triple({ limit: "li.block-days", rules: "[BL2]", what: "days a block is kept", of: (days) => { const { block, woman } = begun(); return blockOf(later(woman, days), days).since === block.since; }, below: true, at: false, above: false });
test("[BL2] through other places and minutes it stays as it is", () => {
  const { block, woman } = begun();
  for (const place of content.places) for (const { minutes } of content.sessionLengths) expect(blockOf(later(woman, 3), 3, { minutes, place })).toEqual(block);
});
test("[BL2] through where it hurts, what she did and how it went it stays as it is", () => {
  const { block, woman } = begun();
  const lived = { ...withScreen(woman, on(3), { regions: ["neck"] }), sessions: [session({ day: on(1), steps: block.exercises.map((exercise) => step({ exercise })) })] };
  expect(blockOf(lived, 3)).toEqual(block);
});
test("[BL2] a child on her arm today takes no move out of it", () => {
  const { block, woman } = begun();
  expect(blockOf(later(woman, 2), 2, { ...here, holding: true })).toEqual(block);
  expect(blockOf(calmWoman(today, "pp=60w"), 0, { ...here, holding: true })).toEqual(blockOf(calmWoman(today, "pp=60w")));
});
test("[BL2] a new stage makes a new one", () => {
  const { woman } = begun();
  expect(blockOf(later({ ...woman, stageSince: on(2) }, 3), 3).since).toBe(on(3));
  expect(blockOf(later({ ...woman, stageSince: on(-2) }, 3), 3).since).toBe(today);
});

test("[BL3] a move that is possible nowhere is replaced alone; the others and the age stay", () => {
  const { block, woman } = begun();
  for (const gone of block.exercises) {
    const mended = blockOf(later({ ...woman, decisions: [off(gone)] }, 2), 2);
    expect(mended.since).toBe(block.since);
    expect(mended.exercises).not.toContain(gone);
    expect(mended.exercises).toHaveLength(block.exercises.length);
    expect(mended.exercises.filter((id) => block.exercises.includes(id)).sort()).toEqual(block.exercises.filter((id) => id !== gone).sort());
  }
});
test("[BL3] mending keeps the number of moves whatever minutes she has that day", () => {
  const { block, woman } = begun();
  for (const { minutes } of content.sessionLengths) {
    expect(blockOf(later({ ...woman, decisions: [off(block.exercises[0]!)] }, 2), 2, { minutes, place: "chair" }).exercises).toHaveLength(block.exercises.length);
  }
});
test("[BL3] mended and kept, it does not change to and fro", () => {
  const { block, woman } = begun();
  const hurt = later({ ...woman, decisions: [off(block.exercises[0]!)] }, 2);
  const mended = blockOf(hurt, 2);
  const back = { ...kept(hurt, mended), broughtBack: [{ exercise: block.exercises[0]!, day: on(3) }] };
  for (const day of [3, 5, 9]) expect(blockOf(later(back, day), day)).toEqual(mended);
});

triple({ limit: "li.block-kept", rules: "[BL4]", what: "moves carried over to the next block", of: (most) => {
  const { block, woman } = begun();
  const next = blockOf(later(woman, 20), 20, { minutes: 20, place: "chair" }, withLimits({ "li.block-kept": most }));
  return next.exercises.filter((id) => block.exercises.includes(id)).length;
}, below: 1, at: 2, above: 3 });

describe("[BL5] a swap taken back", () => {
  const plan = (days: number, block: Block) => ({ day: on(days), at: at(on(days)), kind: "session", block });
  const assessed = (of: History, days: number) => assess(content, of, on(days), of.screens.findLast(({ day }) => day === on(days)), "full");
  const swaps = (of: History, days: number) => swapsOf(content, of, on(days), here, assessed(of, days));
  /** Two blocks behind her: the second chosen when the first was over. */
  const second = () => {
    const { block, woman } = begun();
    const due = later(woman, 20);
    const next = blockOf(due, 20);
    return { first: block, next, woman: { ...due, plans: [...due.plans, plan(20, next)] } };
  };
  test("what came, what went and why; every one can be taken back once", () => {
    const { first, next, woman } = second();
    const found = swaps(woman, 20);
    expect(found.map(({ came }) => came).sort()).toEqual(next.exercises.filter((id) => !first.exercises.includes(id)).sort());
    expect(found.map(({ went }) => went).sort()).toEqual(first.exercises.filter((id) => !next.exercises.includes(id)).sort());
    expect(new Set(found.map(({ why, canUndo }) => `${why} ${canUndo}`))).toEqual(new Set(["new-block true"]));
    for (const { came, went } of found) {
      const undone: History = { ...woman, swapsUndone: [{ came, went, day: on(20) }] };
      const mine = blockOf(undone, 20);
      expect([mine.since, [...mine.exercises].sort()]).toEqual([next.since, [...next.exercises.filter((id) => id !== came), went].sort()]);
      expect(swaps(undone, 20).find((swap) => swap.came === came)?.canUndo).toBe(false);
      const issued = { ...undone, plans: [...undone.plans, plan(21, mine)] };
      expect(blockOf(later(issued, 22), 22)).toEqual(mine);
      expect(swaps(later(issued, 22), 22).some((swap) => swap.came === went)).toBe(false);
    }
  });
  test("a move that hurt does not come back so, nor one that is forbidden; a mended one does when it is possible again", () => {
    const { block, woman } = begun();
    const gone = block.exercises[0]!;
    const hurt = later({ ...woman, decisions: [off(gone)] }, 2);
    const mended = { ...hurt, plans: [...hurt.plans, plan(2, blockOf(hurt, 2))] };
    const [swap] = swaps(mended, 2);
    expect(swap).toMatchObject({ went: gone, why: "not-possible", canUndo: false });
    const told: History = { ...mended, swapsUndone: [{ came: swap!.came, went: gone, day: on(2) }] };
    expect(blockOf(told, 2).exercises).not.toContain(gone);
    const back: History = later({ ...mended, broughtBack: [{ exercise: gone, day: on(4) }], mornings: [{ of: on(2), stillUp: false, nightPain: false, sleepWorse: false }] }, 5);
    expect(swaps(back, 5)[0]?.canUndo).toBe(true);
    expect(blockOf({ ...back, swapsUndone: [{ came: swap!.came, went: gone, day: on(5) }] }, 5).exercises).toContain(gone);
  });
  test("of an earlier block nothing is taken back, and what was taken back then is not kept for the next", () => {
    const { woman, next } = second();
    const [swap] = swaps(woman, 20);
    const undone = { ...woman, swapsUndone: [{ came: swap!.came, went: swap!.went, day: on(20) }] };
    const fresh = blockOf(later(undone, 40), 40);
    expect(fresh.since).toBe(on(40));
    expect(fresh).toEqual(blockOf(later(woman, 40), 40));
    expect(swaps({ ...woman, plans: [...woman.plans, plan(40, { since: on(40), exercises: next.exercises })] }, 40).every(({ canUndo }) => !canUndo)).toBe(true);
  });
});
