/** What waits for nobody's word but her own yes, and whether she gave it (SPEC AS11). */
import type { Day } from "@lullaback/base";
import type { Condition, Content, HerYes } from "@lullaback/content";
import { evaluate } from "./evaluate.ts";
import { createFacts } from "./facts.ts";
import type { History } from "./history.ts";
import { completions } from "./person.ts";

/** Whether a limit stands before her yes: it holds, or may hold, and she has not said yes or took it back. */
export const waitsForHer = (history: History, herYes: HerYes | undefined): boolean => herYes === undefined || history.herYes?.includes(herYes) !== true;

/** What is hers to say yes to on `day`, in content's order, each with whether she has. Empty before she answered what it hangs on. */
export const herYeses = (content: Content, history: History, day: Day): readonly { readonly to: HerYes; readonly given: boolean }[] => {
  const facts = completions(content, history.person, day)
    .map((person) => createFacts(content, { person, day, answers: history.standing, measured: { quantities: {}, facts: {} } }));
  const answered = (when: Condition): boolean => typeof when !== "string" || history.standing[when] !== undefined;
  return content.standingLimits.flatMap(({ herYes, when }) =>
    herYes === undefined || when === "always" || !answered(when) || facts.every((known) => evaluate(when, known, content.limits) === -1)
      ? [] : [{ to: herYes, given: !waitsForHer(history, herYes) }]);
};
