/** MD, again: what a professional changed of one move. */
import type { Day } from "@lullaback/base";
import type { Exercise } from "@lullaback/content";
import type { History } from "@lullaback/engine";
import { standOn } from "./dose.ts";
import { after, type Kept } from "./promise.ts";

type Modification = NonNullable<History["modifications"]>[number];

/** MD1: a clinician's last, and another's last if it came later; none that was lifted or has run out. */
export const standing = (history: History, exercise: string, day: Day): readonly Modification[] => {
  const told = (history.modifications ?? []).filter((one) => one.exercise === exercise && one.day <= day);
  const clinician = told.filter(({ who }) => who !== "other").at(-1);
  const other = told.filter(({ who }) => who === "other").at(-1);
  return [clinician, other !== undefined && clinician !== undefined && after(clinician, other) ? undefined : other]
    .filter((one) => one !== undefined && one.lifted !== true && (one.until === undefined || one.until >= day)) as readonly Modification[];
};

export const modification: Kept = ({ content, history, day, plan }, must) => {
  if (history.modifications === undefined) return;
  const decided: History = { ...history, decisions: [...history.decisions, ...plan.decisions] };
  /** MD5: another's ways count only where she has reached one of them. */
  const waysOf = (exercise: Exercise, { who, ways }: Modification): readonly string[] | undefined => {
    const { level } = standOn(content, decided, exercise, day);
    return who !== "other" || ways === undefined || exercise.ladder.some(({ version }, rung) => rung <= level && ways.includes(version)) ? ways : undefined;
  };
  for (const exercise of content.exercises) {
    const steps = (plan.session?.steps ?? []).filter((step) => step.exercise === exercise.id);
    for (const one of standing(history, exercise.id, day)) {
      if (one.hold === true) {
        must(steps.length === 0, "[MD2] held", one);
        must(plan.block?.exercises.includes(exercise.id) !== true, "[MD2] held, in her block", one);
      }
      const ways = waysOf(exercise, one);
      for (const { version, repeats, rounds } of steps) {
        must(ways === undefined || ways.includes(version), "[MD3] [MD5] in these ways alone", [one, version]);
        must(repeats <= (one.mostRepeats ?? Infinity) && rounds <= (one.mostRounds ?? Infinity), "[MD4] under the cap", [one, repeats, rounds]);
      }
      for (const { to } of plan.decisions.filter((decision) => decision.exercise === exercise.id && decision.change === "up")) {
        const rung = exercise.ladder[to];
        must(rung !== undefined && (ways === undefined || ways.includes(rung.version)) && rung.repeats <= (one.mostRepeats ?? Infinity) && rung.rounds <= (one.mostRounds ?? Infinity), "[MD6] nothing goes up past it", [one, rung]);
      }
    }
  }
};
