/** Dose decisions that are due: each finished session is judged once, after its morning, and never again (SPEC DO). */
import { addDays, daysBetween, type Day } from "@lullaback/base";
import type { Content, Exercise } from "@lullaback/content";
import { doseState, judge, twoReds, waitAfter } from "./dose.ts";
import { flareNow } from "./keeping-up.ts";
import { mayReach, modificationsOf } from "./modifications.ts";
import type { DoseDecision, History, SessionRecord, StepRecord } from "./history.ts";
import { decisionsByExercise, withDecisions } from "./lookup.ts";

export interface DoseGate {
  /** Nothing goes up: an open flag, a precaution, a bad night (DO7). Rule id, or nothing. */
  readonly noStepUp?: string;
  /** Whether a version may be done at all by what is forbidden today (DO14). */
  readonly mayDo: (exercise: Exercise, version: string) => boolean;
}

/** Decisions for every session before `day` that has none yet, oldest first. Pure: the caller records them. */
export const progress = (content: Content, history: History, day: Day, gate: DoseGate): readonly DoseDecision[] => {
  const made = decideAll(content, history, day, gate);
  // What is judged today may be the second red day: then breathing alone is left, and nothing goes up beside it (DO7, DO9).
  const goesUp = made.some(({ change }) => change === "up");
  return goesUp && twoReds(content, withDecisions(history, made), day) !== undefined ? decideAll(content, history, day, { ...gate, noStepUp: "DO9" }) : made;
};

const decideAll = (content: Content, history: History, day: Day, gate: DoseGate): readonly DoseDecision[] => {
  const judged = new Set(history.decisions.map((decision) => decision.session));
  const made: DoseDecision[] = [];
  const withMade = (): History => withDecisions(history, made);
  const exerciseOf = new Map(content.exercises.map((exercise) => [exercise.id as string, exercise]));

  for (const session of history.sessions) {
    if (judged.has(session.id) || session.day >= day) continue;
    const morning = history.mornings.find((record) => record.of === session.day);
    if (morning === undefined && addDays(session.day, 1) === day && !worstOfEach(session).some((step) => isBad(judge(content, session, step, morning).verdict))) continue;
    const before = withMade();
    for (const step of inTurn(worstOfEach(session), before)) {
      const exercise = exerciseOf.get(step.exercise);
      if (exercise !== undefined) made.push(decide(content, before, made, day, gate, exercise, session, step, morning));
    }
  }
  made.push(...afterGap(content, withMade(), day));
  return [...made, ...afterFlare(content, withMade(), day)];
};

/** The morning may still be told on its own day; what went badly is decided without it (DO5). */
const isBad = (verdict: DoseDecision["verdict"]): boolean => verdict === "hurt" || verdict === "red";

/** The move that went up longest ago, or never, comes first when several could go up (DO13). */
const inTurn = (steps: readonly StepRecord[], history: History): readonly StepRecord[] => {
  const lastUp = (exercise: string) => decisionsByExercise(history.decisions).get(exercise)?.findLast(({ change }) => change === "up")?.day ?? "";
  return steps.map((step) => ({ step, up: lastUp(step.exercise) })).toSorted((a, b) => (a.up < b.up ? -1 : a.up > b.up ? 1 : 0)).map(({ step }) => step);
};

/** One record an exercise: everything she said against it, when it came twice in a session. */
const worstOfEach = (session: SessionRecord): readonly StepRecord[] => {
  const worst = new Map<string, StepRecord>();
  for (const step of session.steps) {
    const known = worst.get(step.exercise);
    worst.set(step.exercise, known === undefined ? step : both(known, step));
  }
  return [...worst.values()];
};

const both = ({ skipped: skippedOnce, ...first }: StepRecord, { skipped: skippedTwice, ...second }: StepRecord): StepRecord => {
  const pains = [first.pain, second.pain].filter((pain) => pain !== undefined);
  return {
    ...first, ...(pains.length > 0 && { pain: Math.max(...pains) }),
    ...((first.hurt === true || second.hurt === true) && { hurt: true }),
    ...(skippedOnce === true && skippedTwice === true && { skipped: true }),
    signs: [...(first.signs ?? []), ...(second.signs ?? [])],
  };
};

const decide = (
  content: Content, history: History, made: readonly DoseDecision[], day: Day, gate: DoseGate, exercise: Exercise,
  session: SessionRecord, step: StepRecord, morning: History["mornings"][number] | undefined,
): DoseDecision => {
  const state = doseState(content, history, exercise, day);
  const { verdict, rule } = judge(content, session, step, morning);
  const stay = { session: session.id, day, exercise: exercise.id, verdict, from: state.level, to: state.level, wait: state.wait, rule };
  if (verdict === "hurt") return { ...stay, change: "off" };
  if (verdict === "red") {
    return { ...stay, change: "down", to: Math.max(0, state.level - 1), ...waitAfter(content, state, day) };
  }
  if (verdict !== "green") return { ...stay, change: "hold" };
  const start = session.startPain ?? 0;
  const needed = content.limits[start >= content.limits["li.start-pain-high"].value ? "li.greens-high" : "li.greens"].value;
  const next = exercise.ladder[state.level + 1];
  if (state.greens + 1 < needed || next === undefined || state.off) return { ...stay, change: "hold" };
  const yesterday = addDays(day, -1);
  const badNight = history.mornings.some((told) => told.sleepWorse && (told.of === session.day || told.of === yesterday));
  const held = badNight ? "DO10" : gate.noStepUp;
  if (held !== undefined) return { ...stay, change: "hold", rule: held };
  if (session.effort !== undefined && session.effort > content.limits["li.effort-most"].value) return { ...stay, change: "hold", rule: "DO18" };
  if (state.retryOn !== undefined && state.retryOn > day) return { ...stay, change: "hold", rule: "DO6" };
  const isUp = (decision: DoseDecision) => decision.change === "up";
  const lastUp = made.findLast(isUp) ?? history.decisions.findLast(isUp);
  if (lastUp !== undefined && daysBetween(lastUp.day, day) < content.limits["li.step-gap"].value) return { ...stay, change: "hold", rule: "DO13" };
  if (!gate.mayDo(exercise, next.version)) return { ...stay, change: "hold", rule: "DO14" };
  if (!mayReach(modificationsOf(content, history, exercise, day), exercise, state.level + 1)) return { ...stay, change: "hold", rule: "MD6" };
  return { ...stay, change: "up", to: state.level + 1 };
};

/** After a long gap every move restarts one step lower, once (DO11). */
const afterGap = (content: Content, history: History, day: Day): readonly DoseDecision[] => {
  const last = history.sessions.findLast((session) => session.day <= day);
  if (last === undefined || daysBetween(last.day, day) < content.limits["li.gap-step-days"].value) return [];
  if (history.decisions.some((decision) => decision.session === "gap" && decision.day > last.day)) return [];
  return allLower(content, history, day, "DO11");
};

/** Pain that is back: every move one step lower, once (KU6). */
const afterFlare = (content: Content, history: History, day: Day): readonly DoseDecision[] => {
  const flare = flareNow(content, history, day);
  if (flare === undefined || history.decisions.some((decision) => decision.session === "gap" && decision.day >= flare.day)) return [];
  return allLower(content, history, day, "KU6");
};

const allLower = (content: Content, history: History, day: Day, rule: string): readonly DoseDecision[] =>
  content.exercises.flatMap((exercise) => {
    const state = doseState(content, history, exercise, day);
    return state.level === 0 ? [] : [{
      session: "gap", day, exercise: exercise.id, verdict: "unjudged" as const, change: "down" as const,
      from: state.level, to: state.level - 1, wait: state.wait, rule,
    }];
  });
