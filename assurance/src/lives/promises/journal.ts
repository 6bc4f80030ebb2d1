/** What holds between one step of a life and the next, plan or not: the past stays as it was, and the journal says the same whatever way it came. */
import { instant } from "@lullaback/base";
import { doseState, type History } from "@lullaback/engine";
import { readEvent } from "@lullaback/journal";
import type { Command } from "../command.ts";
import { momentOf, slipRules, type Asked, type World } from "../living.ts";
import { standOn } from "./dose.ts";
import type { Must } from "./promise.ts";
import { rowsStayOpen } from "./way-back.ts";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const between = (before: World, command: Command, after: World, must: Must): void => {
  const { content, history, day } = after;
  const [then, now] = [before.history, history];
  must(same(now.decisions[then.decisions.length - 1], then.decisions.at(-1)), "[DO12] what was decided stays", command);
  must(same(now.plans[then.plans.length - 1], then.plans.at(-1)), "[PD9] what was issued stays", command);
  rowsStayOpen(content, now, day, momentOf(after), must);

  // Where she stands, on the moves that were touched last.
  const touched = new Set([...now.decisions.slice(-3).map(({ exercise }) => exercise), ...(now.sessions.at(-1)?.steps ?? []).map(({ exercise }) => exercise)]);
  for (const exercise of content.exercises) {
    if (!touched.has(exercise.id) && command.do !== "update") continue;
    const [mine, theirs] = [standOn(content, now, exercise, day), doseState(content, now, exercise, day)];
    must(mine.level === theirs.level && mine.off === theirs.off, "[DO12] [DO1] [DO2] where she stands", [exercise.id, mine, theirs.level, theirs.off]);
    const known = before.content.exercises.find(({ id }) => id === exercise.id);
    if (command.do === "update" && known !== undefined && known.ladder.length === exercise.ladder.length) {
      must(doseState(before.content, then, known, day).level === theirs.level, "[DO12] new content leaves her where she stood", exercise.id);
    }
  }
  if (command.do === "tell" && command.type === "StepUndone") undone(before, after, String(command.says["exercise"]), must);
  if (command.do === "slip") slipped(before, command.items, now, must);
};

/** DO16: a step up is taken back, once; nothing else is. */
const undone = (before: World, after: World, id: string, must: Must): void => {
  const exercise = after.content.exercises.find((known) => known.id === id);
  if (exercise === undefined) return;
  const { history, day } = after;
  const [from, to] = [before, after].map((world) => doseState(world.content, world.history, exercise, day).level) as [number, number];
  const last = history.decisions.findLast((decision) => decision.exercise === id && decision.change !== "hold" && (history.stageSince === undefined || decision.day >= history.stageSince));
  const again = before.history.undone.some((undo) => undo.exercise === id && last !== undefined && undo.day >= last.day);
  if (last?.change !== "up" || again) must(to === from, "[DO16] only a step up is taken back", [id, from, to]);
  else must(to <= from && to >= last.from - 1, "[DO16] the step, and no more", [id, from, to, last]);
};

/** CO4: inside the slip time the screen is another, and both answers are kept; later nothing is. */
const slipped = ({ content, history, day, minute }: World, items: readonly string[], after: History, must: Must): void => {
  const screen = history.screens.at(-1);
  const corrected = after.screens.find(({ id }) => id === screen?.id);
  if (screen === undefined || corrected === undefined) return;
  const taken = items.filter((item) => screen.answers[item] === "yes");
  if (taken.length === 0) return;
  const inTime = instant(momentOf({ day, minute })) - instant(screen.at) <= content.limits["li.slip-minutes"].value * 60;
  if (!inTime) return must(same(corrected, screen), "[CO4] later it changes nothing", items);
  must(taken.every((item) => corrected.answers[item] === "no"), "[CO4] the answer is another", items);
  must(same(corrected.slips.map(({ item }) => item).slice(screen.slips.length).toSorted(), taken.toSorted()), "[CO4] both are kept", items);
};

/** JO23: every line of the journal, read and written again, is the same line. */
export const readAgain = ({ events }: World, must: Must): void => {
  for (const event of events) {
    const read = readEvent(JSON.parse(JSON.stringify(event)), event.type);
    must(read.ok && read.value.kind === "event" && same(read.value.event, event), "[JO23] read and written again it is the same", event);
  }
};

/** DO12: what was decided and issued by `before` stands in `after`, word for word. */
export const pastStays = (before: World, after: World, must: Must): void => {
  const [then, now] = [before.history, after.history];
  must(same(now.decisions.slice(0, then.decisions.length), then.decisions), "[DO12] what was decided stays", then.decisions.length);
  must(same(now.plans.slice(0, then.plans.length), then.plans), "[DO12] [PD9] what was issued stays", then.plans.length);
};

/** JO11, JO12: the same events in any order, some of them twice, fold to the same history. `pick` gives numbers in [0, 1). */
export const anyOrder = (asked: Asked, { content, events, history }: World, pick: () => number, must: Must): void => {
  const mixed = [...events, ...events.filter(() => pick() < 0.2)].map((event) => ({ event, at: pick() })).toSorted((a, b) => a.at - b.at).map(({ event }) => event);
  const { recall: _, ...folded } = history;
  must(same(asked.fold(mixed, slipRules(content)), folded), "[JO11] [JO12] in any order, and twice", events.length);
};
