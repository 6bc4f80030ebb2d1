/** A step left early, or another in its place: what was done of it stays. */
import type { Step } from "@lullaback/engine";
import type { Running } from "../../store/running.ts";
import { repeatsDone, startOf, type Cue } from "./cues.ts";

/** The session with the step she is at left behind: what was done of it stays, with how it ended. */
export const leaveStep = (session: Running, cues: readonly Cue[], step: number, mark: "hurt" | "skipped"): Running => ({
  ...session, second: startOf(cues, step + 1),
  done: { ...session.done, [step]: { repeats: repeatsDone(cues, session.steps, step, session.second), mark } },
});

/**
 * The step she is at exchanged for another; it begins with its own way in. What was done of a move before a smaller way of
 * it is told beside it, as far as it went; a move that another takes the place of is told as left.
 */
export const exchange = (session: Running, cues: readonly Cue[], step: number, other: Step): Running => {
  const { exercise, version, rung } = session.steps[step] as Step;
  const repeats = repeatsDone(cues, session.steps, step, session.second);
  const before = other.exercise !== exercise ? [{ exercise, version, rung, repeats, skipped: true as const }] : repeats > 0 ? [{ exercise, version, rung, repeats }] : [];
  const { [step]: _left, ...done } = session.done;
  return {
    ...session, done, second: startOf(cues, step), steps: session.steps.map((known, index) => (index === step ? other : known)),
    left: [...session.left, ...before],
  };
};
