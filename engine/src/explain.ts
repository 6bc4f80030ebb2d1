/** Why each step is in, and why each exercise that is out is out (SPEC PD9). */
import type { Day } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import type { Here, History } from "./history.ts";
import { planDay, type Plan } from "./plan-day.ts";
import type { Reason } from "./reason.ts";

export interface Explanation {
  readonly plan: Plan;
  readonly in: readonly { readonly exercise: string; readonly version: string; readonly reasons: readonly Reason[] }[];
  /** Every exercise that is not in: each version with its own reasons, or the exercise as a whole (`version` empty). */
  readonly out: readonly { readonly exercise: string; readonly version: string; readonly reasons: readonly Reason[] }[];
}

export const explain = (content: Content, history: History, day: Day, here: Here): Explanation => {
  const plan = planDay(content, history, day, here);
  const steps = plan.session?.steps ?? [];
  const out = content.exercises.filter(({ id }) => !steps.some((step) => step.exercise === id)).flatMap((exercise) => {
    const known = plan.excluded.filter((excluded) => excluded.exercise === exercise.id);
    const whole = known.find((excluded) => excluded.version === "");
    if (whole !== undefined) return [whole];
    const open = exercise.versions.some((version) => !known.some((excluded) => excluded.version === version.id));
    if (plan.session === null) return [{ exercise: exercise.id, version: "", reasons: plan.reasons.slice(0, 1) }];
    return open ? [{ exercise: exercise.id, version: "", reasons: [{ rule: "SE5-not", facts: {} }] }] : known;
  });
  return { plan, in: steps.map(({ exercise, version, reasons }) => ({ exercise, version, reasons })), out };
};
