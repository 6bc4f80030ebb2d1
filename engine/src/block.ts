/**
 * The moves chosen for her for one to two weeks (SPEC BL): exact by the objective of content, at any size of library,
 * because within one kind (role, kept or new) better is a plain order and only how many of each kind has to be tried.
 */
import { daysBetween, type Day } from "@lullaback/base";
import type { Content, Exercise, Role } from "@lullaback/content";
import type { Assessment } from "./assess.ts";
import { pointedTo } from "./beside.ts";
import { lastDone, lastRegions, placesOf } from "./candidates.ts";
import { doseState } from "./dose.ts";
import type { Block, Here, History } from "./history.ts";

interface Choice {
  readonly exercise: Exercise;
  readonly kept: boolean;
  /** places, region, kept, fresh: added up over a block, compared in order. */
  readonly worth: readonly number[];
}

/** Her block today: the one she has while it is young and still possible, mended move by move, else a new one (BL1–BL4). */
export const planBlock = (
  content: Content, history: History, day: Day, here: Here, assessment: Assessment,
  isOff: (exercise: string) => boolean = (id) => content.exercises.some((exercise) => exercise.id === id && doseState(content, history, exercise, day).off),
): Block | null => {
  const limit = (id: keyof Content["limits"]) => content.limits[id].value;
  const last = history.plans.findLast((plan) => plan.day <= day && plan.block !== undefined)?.block;
  const current = last !== undefined && daysBetween(last.since, day) < limit("li.block-days") &&
    !(history.stageSince !== undefined && history.stageSince > last.since) ? last : undefined;
  const size = Math.min(limit("li.block-moves-most"), Math.max(limit("li.block-moves-least"), mostMoves(content, here.minutes)));
  const choices = able(content, history, here, assessment, last?.exercises ?? [], isOff, day);
  if (current !== undefined) {
    const mine = takenBack(content, history, current, choices);
    const still = mine.exercises.filter((id) => choices.some((choice) => choice.exercise.id === id));
    if (still.length === mine.exercises.length) return mine;
    const mended = best(content, choices, Math.min(mine.exercises.length, choices.length), limit("li.block-moves-most"), still);
    return mended === undefined ? null : { since: mine.since, exercises: mended };
  }
  const fresh = best(content, choices, Math.min(size, choices.length), limit("li.block-kept"), []);
  return fresh === undefined ? null : { since: day, exercises: fresh };
};

/** The block with the swaps she took back since it began (BL5): only what is possible comes back, and each block keeps its release and deep core. */
const takenBack = (content: Content, history: History, block: Block, choices: readonly Choice[]): Block => {
  let { exercises } = block;
  for (const { came, went, day } of history.swapsUndone ?? []) {
    if (day >= block.since) exercises = exchanged(content, exercises, came, went, choices) ?? exercises;
  }
  return exercises === block.exercises ? block : { since: block.since, exercises };
};

const exchanged = (content: Content, exercises: readonly string[], came: string, went: string, choices: readonly Choice[]): readonly string[] | undefined => {
  if (!exercises.includes(came) || exercises.includes(went) || !choices.some(({ exercise }) => exercise.id === went)) return undefined;
  const roles: readonly Role[] = content.sessionPhases;
  const roleOf = (id: string) => content.exercises.find((exercise) => exercise.id === id)?.role as Role;
  const next = exercises.map((id) => (id === came ? went : id)).sort((a, b) => roles.indexOf(roleOf(a)) - roles.indexOf(roleOf(b)) || (a < b ? -1 : 1));
  return next.some((id) => roleOf(id) === "release") && next.some((id) => roleOf(id) === "deep-core") ? next : undefined;
};

/** A move that came in the place of another from one plan's block to the next, and why: a new block was due, or the other could not be done. */
export interface Swap {
  readonly day: Day;
  readonly came: string;
  readonly went: string;
  readonly why: "new-block" | "not-possible";
  /** It is in her block now, what went is possible today, and she has not taken it back (BL5). */
  readonly canUndo: boolean;
}

/** Swaps of moves from plan to plan inside the current stage, oldest first. */
export const swapsOf = (content: Content, history: History, day: Day, here: Here, assessment: Assessment): readonly Swap[] => {
  const plans = history.plans.flatMap((plan) => (plan.block === undefined || plan.day > day || (history.stageSince !== undefined && plan.day < history.stageSince) ? [] : [{ day: plan.day, block: plan.block }]));
  const isOff = (id: string) => content.exercises.some((exercise) => exercise.id === id && doseState(content, history, exercise, day).off);
  const choices = able(content, history, here, assessment, [], isOff, day);
  const now = plans.at(-1)?.block;
  const mine = now === undefined ? [] : takenBack(content, history, now, choices).exercises;
  return plans.flatMap(({ day: on, block }, index) => {
    const before = plans[index - 1]?.block;
    if (before === undefined) return [];
    const hers = (history.swapsUndone ?? []).filter((undo) => undo.day <= on && undo.day >= before.since);
    const went = before.exercises.filter((id) => !block.exercises.includes(id));
    return block.exercises.filter((id) => !before.exercises.includes(id)).flatMap((came) => {
      const roleOf = (id: string) => content.exercises.find((exercise) => exercise.id === id)?.role;
      const gone = went.find((id) => roleOf(id) === roleOf(came)) ?? went[0];
      if (gone === undefined) return [];
      went.splice(went.indexOf(gone), 1);
      // What she herself took back is no swap of the plan's.
      if (hers.some((undo) => undo.came === gone && undo.went === came)) return [];
      return [{
        day: on, came, went: gone, why: block.since === before.since ? "not-possible" as const : "new-block" as const,
        canUndo: now?.since === block.since && exchanged(content, mine, came, gone, choices) !== undefined,
      }];
    });
  });
};

/** How many moves a session of these minutes may hold (SE1). */
export const mostMoves = (content: Content, minutes: number): number => {
  const length = content.sessionLengths.find((step) => minutes >= step.minutes) ?? content.sessionLengths.at(-1);
  return length === undefined ? 0 : content.limits[length.moves].value;
};

const able = (content: Content, history: History, here: Here, assessment: Assessment, before: readonly string[], isOff: (exercise: string) => boolean, day: Day): readonly Choice[] => {
  const regions = lastRegions(history);
  const pointed = pointedTo(content, history, day);
  const most = content.limits["li.fresh-days"].value;
  return content.exercises.flatMap((exercise) => {
    if (isOff(exercise.id)) return [];
    if (assessment.noNewExercise && history.sessions.length > 0 && lastDone(history, exercise.id) === undefined) return [];
    // What her hands are free for changes within the day; her block does not.
    const places = placesOf(content, history, day, assessment, exercise, content.places, false);
    if (places.length === 0) return [];
    const done = lastDone(history, exercise.id);
    const kept = before.includes(exercise.id);
    return [{
      exercise, kept,
      worth: [
        places.includes(here.place) ? 1 : 0,
        pointed.has(exercise.id) || exercise.serves.some((region) => regions.includes(region)) ? 1 : 0,
        kept ? 1 : 0,
        done === undefined ? most : Math.min(most, Math.max(0, daysBetween(done, day))),
      ],
    }];
  });
};

/** The best set of `size` moves with at least one release and one deep core that holds all of `must`; ids in role order. */
const best = (content: Content, choices: readonly Choice[], size: number, mostKept: number, must: readonly string[]): readonly string[] | undefined => {
  const fixed = choices.filter((choice) => must.includes(choice.exercise.id));
  const free = choices.filter((choice) => !must.includes(choice.exercise.id));
  const roles: readonly Role[] = content.sessionPhases;
  const kinds = roles.flatMap((role) => [true, false].map((kept) =>
    free.filter((choice) => choice.exercise.role === role && choice.kept === kept)
      .sort((a, b) => compare(b.worth, a.worth) || (a.exercise.id < b.exercise.id ? -1 : 1))));
  let top: { readonly picked: readonly Choice[]; readonly key: readonly number[]; readonly ids: string } | undefined;
  const visit = (kind: number, picked: readonly Choice[]): void => {
    if (picked.length > size || picked.filter((choice) => choice.kept && !must.includes(choice.exercise.id)).length > mostKept) return;
    if (kind === kinds.length) {
      const covered = roles.filter((role) => picked.some((choice) => choice.exercise.role === role));
      if (picked.length !== size || !covered.includes("release") || !covered.includes("deep-core")) return;
      const sum = picked.reduce((total, choice) => total.map((value, index) => value + (choice.worth[index] as number)), [0, 0, 0, 0]);
      const key = [covered.length, ...sum];
      const ids = picked.map((choice) => choice.exercise.id).sort().join(" ");
      const order = top === undefined ? 1 : compare(key, top.key);
      if (order > 0 || (order === 0 && top !== undefined && ids < top.ids)) top = { picked, key, ids };
      return;
    }
    const ranked = kinds[kind] as readonly Choice[];
    for (let take = 0; take <= ranked.length && picked.length + take <= size; take++) visit(kind + 1, [...picked, ...ranked.slice(0, take)]);
  };
  visit(0, fixed);
  if (top === undefined) return size > 2 ? best(content, choices, size - 1, mostKept, must.slice(0, size - 1)) : undefined;
  return [...top.picked].sort((a, b) =>
    roles.indexOf(a.exercise.role) - roles.indexOf(b.exercise.role) || (a.exercise.id < b.exercise.id ? -1 : 1))
    .map((choice) => choice.exercise.id);
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return 0;
};
