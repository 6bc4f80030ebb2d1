/** NN, again, and that everything else a face may ask on the way has an answer. */
import { activities, blockSteps, demandTestsNow, letterOf, lifeCards, reliefCards, swapsOf } from "@lullaback/engine";
import { assess } from "@lullaback/engine/testing";
import { ago, limitOf, type Kept } from "./promise.ts";

export const beside: Kept = ({ content, history, day, here, plan }, must) => {
  const record = history.screens.findLast((screen) => screen.day === day);
  const assessment = assess(content, history, day, record, record?.cadence ?? "full");
  for (const { item, step, next } of activities(content, history, day, assessment)) {
    let mine = 0;
    for (const told of history.activitySteps ?? []) {
      if (told.activity !== item.id || told.day > day || (history.stageSince !== undefined && told.day < history.stageSince)) continue;
      const done = Math.min(told.step, mine + 1, item.steps.length - 1);
      mine = told.went === "fine" ? done : Math.max(0, done - 1);
    }
    must(step === mine, "[NN6] one step at a time, and one down for a sign", [item.id, step, mine]);
    const hard = history.decisions.some(({ verdict, day: on }) => (verdict === "red" || verdict === "hurt") && on <= day && ago(on, day) < limitOf(content, "li.activity-step-days"));
    must(next?.open !== true || (assessment.disposition === "routine" && assessment.exercise !== "breathing-only" && assessment.exercise !== "blocked" && !hard), "[NN8] no step up today", [item.id, assessment.disposition, assessment.exercise]);
  }
  const open = reliefCards(content, assessment).filter((card) => card.open);
  must(assessment.exercise !== "blocked" || open.length === 0, "[RL1] every relief card is shut", open.map(({ card }) => card.id));
  must(assessment.exercise !== "breathing-only" || open.every(({ card }) => card.openWhenQuiet), "[RL2] only what content leaves open", open.map(({ card }) => card.id));
  demandTestsNow(content, history, day, assessment);
  const swaps = swapsOf(content, history, day, here, assessment);
  must(swaps.every(({ came, canUndo }) => !canUndo || history.plans.some(({ block }) => block?.exercises.includes(came) === true)), "[BL5] only a swap of hers can be taken back", swaps);
  const cards = lifeCards(content, history, day, assessment).cards;
  must(!assessment.findings.some(({ disposition }) => disposition === "emergency") || cards.length === 0, "[DL1] no card while an emergency is open", cards.length);
  const { moves } = letterOf(content, history, day, assessment, "physician");
  must(moves.every((move) => content.exercises.some(({ id }) => id === move)), "[LE3] moves of this content", moves);
  const steps = blockSteps(content, history, day, here, plan);
  must(steps.every(({ exercise }) => plan.block?.exercises.includes(exercise) === true), "[BL6] moves of her block", steps.map(({ exercise }) => exercise));
};
