/** Her block: chosen once, kept while it is young, mended alone, renewed by stage and age (SPEC BL). */
import { expect, test } from "vitest";
import type { Content } from "@lullaback/content";
import { assess, planBlock, type Block, type Here, type History } from "../src/index.ts";
import { addDays, calmWoman, content, session, step, today, withLimits, withScreen } from "./make.ts";
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
