/** What to ask her next, from the answers so far (SPEC QU): every face asks the same questions in the same order. */
import type { Day } from "@lullaback/base";
import type { Clearance, Condition, Content, Finding, Question } from "@lullaback/content";
import { isAsked, type Cadence } from "./asked.ts";
import { toldOn } from "./assess.ts";
import { evaluate, type Facts } from "./evaluate.ts";
import { createFacts } from "./facts.ts";
import type { History, ScreenRecord } from "./history.ts";
import { measure } from "./measure.ts";

/** The facts as they stand while she answers; what she has not said yet is simply not so. */
export const factsSoFar = (content: Content, history: History, day: Day, record: ScreenRecord | undefined): Facts => {
  const told = toldOn(history, record);
  return createFacts(content, {
    person: history.person, day, answers: told.answers, measured: measure(content, history, day, told),
    ...(told.regions !== undefined && { regions: told.regions }),
  });
};

/** Questions of some groups that are asked of her now; those of the screen by its cadence (QU5). */
export const askedQuestions = (content: Content, facts: Facts, groups: readonly Question["group"][], cadence: Cadence = "full"): readonly Question[] => {
  const holds = (condition: Condition | undefined) => condition === undefined || evaluate(condition, facts, content.limits) === 1;
  return content.questions.filter((question) => groups.includes(question.group) && holds(question.askedWhen) && holds(question[cadence]));
};

/** Findings the screen asks now and she has not answered, in order; follow-ups appear as their parents are answered. */
export const askedFindings = (content: Content, history: History, record: ScreenRecord | undefined, cadence: Cadence, facts: Facts): readonly Finding[] => {
  const { answers } = toldOn(history, record);
  return content.findings.filter((finding) => record?.answers[finding.id] === undefined && finding.group !== "mood" &&
    isAsked(finding, cadence, facts, answers, content.limits));
};

/** Findings a rule reads that she answered yes or not sure: what a slip can have been. */
export const readByRule = (content: Content, rule: string, answers: Readonly<Record<string, unknown>>): readonly string[] => {
  const found: string[] = [];
  const visit = (condition: Condition): void => {
    if (typeof condition === "string") {
      if (condition.startsWith("f.") && (answers[condition] === "yes" || answers[condition] === "not-sure") && !found.includes(condition)) found.push(condition);
    } else if ("all" in condition) condition.all.forEach(visit);
    else if ("any" in condition) condition.any.forEach(visit);
    else if ("not" in condition) visit(condition.not);
    else if ("count" in condition) condition.of.forEach(visit);
  };
  const when = content.rules.find(({ id }) => id === rule)?.when;
  if (when !== undefined) visit(when);
  return found;
};

/** Clearances asked of her now and not known from her state already (QU4). */
export const askedClearances = (content: Content, facts: Facts): readonly Clearance[] => {
  const holds = (condition: Condition | undefined) => condition !== undefined && evaluate(condition, facts, content.limits) === 1;
  return content.clearances.filter((clearance) =>
    clearance.asked && (clearance.within === undefined || holds(clearance.within)) && !holds(clearance.when));
};
