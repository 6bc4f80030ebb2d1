/** The dose policies that are compared: the real one, and the two usual ones it was chosen against (decision 5). */
import { daysBetween } from "@lullaback/base";
import { doseState, type DoseDecision } from "@lullaback/engine";
import { isFixed, stepBy, type Policy, type Told } from "./policy.ts";

/** The real engine, untouched. */
export const ours: Policy = { id: "ours", name: "ladder with memory (the engine)" };

/** A rung up on every move each week, whatever she tells. */
export const weekly: Policy = {
  id: "weekly", name: "fixed weekly steps",
  decide: (told) => told.decisions.map((decision) => (isFixed(decision) ? decision : stepBy(told, decision, weekSinceStep(told, decision) ? 1 : 0))),
};

const weekSinceStep = ({ history, day }: Told, { exercise }: DoseDecision): boolean => {
  const last = history.decisions.findLast((known) => known.exercise === exercise && known.change === "up")?.day ??
    history.sessions.find((session) => session.steps.some((step) => step.exercise === exercise))?.day;
  return last !== undefined && daysBetween(last, day) >= 7;
};

/** Enough greens a rung up, a red one down, at once and every time: no wait, no turns, no bad nights. */
export const ladder: Policy = {
  id: "ladder", name: "plain traffic-light ladder",
  decide: (told) => told.decisions.map((decision) => {
    if (isFixed(decision)) return decision;
    if (decision.verdict === "red") return stepBy(told, decision, -1);
    return stepBy(told, decision, decision.verdict === "green" && greensWith(told, decision) >= neededGreens(told, decision) ? 1 : 0);
  }),
};

const greensWith = ({ content, history, day }: Told, { exercise }: DoseDecision): number => {
  const move = content.exercises.find(({ id }) => id === exercise);
  return move === undefined ? 0 : doseState(content, history, move, day).greens + 1;
};

const neededGreens = ({ content, history }: Told, { session }: DoseDecision): number => {
  const start = history.sessions.find(({ id }) => id === session)?.startPain ?? 0;
  return content.limits[start >= content.limits["li.start-pain-high"].value ? "li.greens-high" : "li.greens"].value;
};

export const policies = { ours, weekly, ladder } as const;
