/** The real engine's plan of a day, with her policy's dose in it; each is held to the rules of the SPEC and counted. */
import type { Day } from "@lullaback/base";
import { content } from "@lullaback/content";
import { planDay, type DoseDecision, type Here, type Plan } from "@lullaback/engine";
import { brokenRules } from "@lullaback/engine/testing";
import { at } from "./at.ts";
import type { Life } from "./life.ts";
import { breaks, count, type Tally } from "./tally.ts";

export const planned = (life: Life, day: Day, here: Here, tally: Tally): Plan => {
  const { policy } = life.setting;
  let plan = planDay(content, life.history, day, here);
  let { decisions } = plan;
  if (policy.decide !== undefined && decisions.length > 0) {
    decisions = policy.decide({ content, history: life.history, day, decisions });
    plan = planDay(content, { ...life.history, decisions: [...life.history.decisions, ...decisions] }, day, here);
  }
  const broken = [
    ...brokenRules(content, life.history, day, here, plan),
    ...(policy.decide === undefined && decisions.filter(({ change }) => change === "up").length > 1 ? ["DO13 two moves went up at once"] : []),
  ];
  for (const what of broken) breaks(tally, `${life.setting.world.id} ${policy.id} woman ${life.mother} ${day}: ${what}`);
  record(life, day, plan, decisions, tally);
  return plan;
};

const record = (life: Life, day: Day, plan: Plan, decisions: readonly DoseDecision[], tally: Tally): void => {
  if (decisions.length > 0) life.history = { ...life.history, decisions: [...life.history.decisions, ...decisions] };
  for (const { exercise, change, to } of decisions) {
    count(tally.changes, change);
    life.levels.set(exercise, to);
    if (change === "off") life.off.set(exercise, (life.history.decisions.filter((known) => known.exercise === exercise && known.change === "off").length));
  }
  const last = life.history.plans.at(-1)?.block;
  if (plan.block !== null && (last?.since !== plan.block.since || last.exercises.join() !== plan.block.exercises.join())) {
    life.history = { ...life.history, plans: [...life.history.plans, { day, at: at(day, "09:30"), kind: plan.kind, block: plan.block }] };
  }
  tally.plans += 1;
  count(tally.kinds, plan.kind);
  const rules = new Set<string>();
  for (const { rule } of plan.reasons) rules.add(rule);
  for (const { rule } of plan.findings) rules.add(rule);
  for (const { rule } of decisions) rules.add(rule);
  for (const { reasons } of plan.excluded) for (const { rule } of reasons) rules.add(rule);
  for (const rule of rules) count(tally.rules, rule);
};
