/** What the journal is told of a move that was made smaller, or that another took the place of (FORMAT, SessionEnded). */
import { content } from "@lullaback/content";
import type { Step } from "@lullaback/engine";
import { expect, test } from "vitest";
import { cuesOf, secondsOf, startOf } from "../src/mother/player/cues.ts";
import { exchange } from "../src/mother/player/exchange.ts";
import type { Running } from "../src/store/running.ts";

const step = (exercise: string, rung: number, over: Partial<Step> = {}): Step => {
  const found = content.exercises.find(({ id }) => id === exercise)!;
  const { version, repeats, rounds } = found.ladder[rung]!;
  const { position, sides } = found.versions.find(({ id }) => id === version)!;
  return { exercise, version, rung, repeats, rounds, sides, position, phase: found.role, seconds: 0, pelvicFloor: "easy", demands: {}, reasons: [], ...over };
};
const cat = step("ex.cat-cow", 1, { rounds: 1 });
const smaller = { ...cat, repeats: 3 };
const steps = [cat, step("ex.standing-tall", 0)];
const cues = cuesOf(steps, (key) => key, () => []);
const repeat = cues.filter((cue) => cue.step === 0 && cue.repeat === 1).reduce((sum, { seconds }) => sum + seconds, 0);
const setup = cues[0]!.seconds;
const after = (repeats: number): Running => ({
  id: "run", began: "2026-06-15T09:00:00+00:00" as never, here: { minutes: 10, place: "chair" }, steps, second: setup + repeats * repeat, worked: 0, done: { 0: { repeats } }, left: [],
});

test("made smaller, what was done of it before is told beside the smaller way, not as skipped", () => {
  const next = exchange(after(4), cues, 0, smaller);
  expect(next.left).toEqual([{ exercise: "ex.cat-cow", version: cat.version, rung: 1, repeats: 4 }]);
  expect([next.steps[0], next.done, next.second]).toEqual([smaller, {}, startOf(cues, 0)]);
});

test("made smaller twice, each part is told; before the first repeat there is nothing to tell", () => {
  const once = exchange(after(2), cues, 0, smaller);
  const twice = exchange({ ...once, second: setup + repeat }, cuesOf(once.steps, (key) => key, () => []), 0, { ...smaller, repeats: 2 });
  expect(twice.left.map(({ repeats, skipped }) => [repeats, skipped])).toEqual([[2, undefined], [1, undefined]]);
  expect(exchange(after(0), cues, 0, smaller).left).toEqual([]);
});

test("another move in its place: it is told as left, with what was done of it", () => {
  const next = exchange(after(3), cues, 0, step("ex.open-book", 0));
  expect(next.left).toEqual([{ exercise: "ex.cat-cow", version: cat.version, rung: 1, repeats: 3, skipped: true }]);
  expect(secondsOf(cues)).toBeGreaterThan(next.second);
});
