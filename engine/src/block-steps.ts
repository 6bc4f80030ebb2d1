/** Her block as steps, for what she does without us at hand, such as on paper (SPEC BL6). */
import type { Day } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import { candidates } from "./candidates.ts";
import { standing } from "./during.ts";
import type { Here, History } from "./history.ts";
import { withDecisions } from "./lookup.ts";
import { toStep, type Plan, type Step } from "./plan-day.ts";

/** The moves of today's `plan`'s block that may be done today, in the order of the block; none when there is no block. */
export const blockSteps = (content: Content, history: History, day: Day, here: Here, plan: Plan): readonly Step[] => {
  const { block, decisions } = plan;
  if (block === null) return [];
  const now: History = withDecisions(history, decisions);
  const assessment = standing(content, now, day);
  const able = [here.place, ...content.places.filter((place) => place !== here.place)]
    .flatMap((place) => candidates(content, now, day, { ...here, place }, assessment).able);
  // Nobody tells her to turn over in between: all of them together are one stretch on the back.
  let left = Math.min(assessment.caps["supine-run"] ?? Infinity, assessment.caps["supine-total"] ?? Infinity);
  return block.exercises.flatMap((id) => {
    const candidate = able.find(({ exercise }) => exercise.id === id);
    const option = candidate?.options.find(({ supine }) => supine <= left);
    if (candidate === undefined || option === undefined) return [];
    left -= option.supine;
    return [toStep(assessment, candidate, option, block.exercises)];
  });
};
