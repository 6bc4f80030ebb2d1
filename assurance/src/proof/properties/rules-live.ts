/** No row is dead, shadowed, contradicted, out of reach of any question, without a source or without a grade; no question is read by nothing. */
import type { Condition, Disposition, Evidence, ExerciseLevel, Rule } from "@lullaback/content";
import { demandsOf } from "@lullaback/engine";
import { sources } from "@lullaback/content";
import { signOff } from "../../sign-off.ts";
import type { Formula } from "../formula.ts";
import type { Model } from "../model.ts";
import type { Proof } from "../proof.ts";
import { atLeastSoon, unflagged, versionsOf } from "../tiers.ts";

export const rulesLive = (proof: Proof): void => {
  const { model } = proof;
  const { content, rows, space, known, asked, complete, forbidden, allWaits, truth } = model;
  const { all, any, not } = space;

  for (const rule of content.rules) {
    const row = rows.get(rule.id);
    if (row === undefined) continue;
    if (proof.find(`${rule.id}: dead`, all(known, row.certain)) === undefined) proof.fails(rule.id, "is dead: nobody can have it");
    else if (proof.find(`${rule.id}: reachable`, all(asked, row.certain)) === undefined) proof.fails(rule.id, "is out of reach: no answers to what is asked bring it");
    else if (proof.find(`${rule.id}: adds something`, all(asked, row.certain, any(...addsOf(model, rule)))) === undefined) proof.fails(rule.id, "is shadowed: wherever it is so, other rows already say as much");
    contradictions(rule).forEach((says) => proof.fails(rule.id, says));
  }
  // What a word can lift, and what stands whatever anybody says: on a first day the two are forbidden alike.
  const moves = unflagged(model);
  for (const demand of content.demands) {
    for (const { rule, when } of forbidden.get(demand) ?? []) {
      if (proof.find(`${rule} forbids ${demand}: somebody`, all(asked, complete, when)) === undefined) proof.fails(rule, `forbids ${demand} of nobody`);
    }
  }
  const shortens = (but: string) => content.clearances.filter(({ id, noMoreMinutes }) => noMoreMinutes === true && id !== but).map(({ id }) => not(standsOf(model, id)));
  for (const id of new Set([...forbidden.values()].flat().map(({ rule }) => rule))) {
    const short = content.clearances.some((clearance) => clearance.id === id && clearance.noMoreMinutes === true) ? [all(standsOf(model, id), ...shortens(id))] : [];
    const alone = [...forbidden].flatMap(([, grounds]) => grounds.filter(({ rule }) => rule === id).map(({ when }) => all(when, ...grounds.filter(({ rule }) => rule !== id).map((other) => not(other.when)))));
    if (proof.find(`${id}: alone in forbidding something`, all(moves, any(...alone, ...short))) === undefined) proof.fails(id, "is shadowed: all it forbids is forbidden without it wherever somebody moves");
  }
  for (const { rule, when } of allWaits) {
    if (proof.find(`${rule}: makes somebody wait`, all(asked, complete, when, not(atLeastSoon(model, "same-day")), ...allWaits.filter((other) => other.rule !== rule).map((other) => not(other.when)))) === undefined) {
      proof.fails(rule, "is shadowed: whoever waits for it waits or stops anyway");
    }
  }
  // A way of a move that no woman may ever do, though every word were given and every test passed.
  for (const { id, version } of versionsOf(model)) {
    const stays = [...demandsOf(version, false)].flatMap((demand) => (forbidden.get(demand) ?? []).filter(({ rule }) => !isLiftable(rule)).map(({ when }) => not(when)));
    const possible = proof.find(`${id}: somebody may`, all(moves, ...stays, version.onlyWhen === undefined ? all() : truth(version.onlyWhen).yes));
    if (possible === undefined) proof.fails(id, "is contradicted: nobody may ever do it, whatever words are given");
  }
  // What points to a move that whoever it is true of may never do.
  for (const { claim, when, points } of content.contributors) {
    if (when === undefined) continue;
    for (const point of points) {
      const ways = versionsOf(model).filter(({ exercise }) => exercise.id === point).map(({ version }) => all(...[...demandsOf(version, false)].flatMap((demand) => (forbidden.get(demand) ?? []).filter(({ rule }) => !isLiftable(rule)).map((ground) => not(ground.when)))));
      if (proof.find(`${claim} points to ${point}`, all(moves, truth(when).yes, any(...ways))) === undefined) proof.fails(claim, `points to ${point}, which nobody it is true of may do`);
    }
  }
  questionsReach(proof);
  evidence(proof);
};

/** A clearance holds: by any of the grounds it forbids on, which are all alike. */
const standsOf = ({ forbidden, space }: Model, id: string): Formula => [...forbidden.values()].flat().find(({ rule }) => rule === id)?.when ?? space.any();

/** Of what can only be lifted by a word, a day or a test, not by her answers. */
const isLiftable = (rule: string): boolean => rule.startsWith("cl.") || rule === "AS7" || rule === "AS10";

const own: Readonly<Record<Disposition, ExerciseLevel>> = { emergency: "blocked", "same-day": "breathing-only", "within-days": "limited", routine: "allowed" };
const levels: readonly ExerciseLevel[] = ["blocked", "breathing-only", "limited", "allowed"];

/** Each thing a row brings, where no other row brings as much. */
const addsOf = (model: Model, rule: Rule): readonly Formula[] => {
  const { content, rows, space } = model;
  const others = content.rules.filter(({ id }) => id !== rule.id);
  const found = (test: (other: Rule) => boolean) => space.not(space.any(...others.filter(test).map(({ id }) => rows.get(id)?.found ?? space.any())));
  const certain = (test: (other: Rule) => boolean) => space.not(space.any(...others.filter(test).map(({ id }) => rows.get(id)?.certain ?? space.any())));
  const levelOf = ({ exercise, disposition, precautions = [] }: Rule) => Math.min(levels.indexOf(exercise ?? own[disposition]), precautions.length > 0 ? 2 : 3);
  const limit = (of: Rule) => (of.limit === undefined ? Infinity : content.limits[of.limit].value * (content.limits[of.limit].unit === "day" ? 24 : 1));
  return [
    space.not(atLeastSoon(model, rule.disposition, [rule.id])),
    certain((other) => levelOf(other) <= levelOf(rule)),
    ...(rule.precautions ?? []).map((precaution) => found(({ precautions = [] }) => precautions.includes(precaution))),
    ...(rule.limit === undefined ? [] : [space.all(space.not(atLeastSoon(model, "same-day", [rule.id])), certain((other) => limit(other) <= limit(rule)))]),
  ];
};

/** What a row says against itself. */
const contradictions = ({ disposition, exercise, limit, precautions = [] }: Rule): readonly string[] => [
  ...(exercise !== undefined && (disposition === "emergency" || disposition === "same-day") && levels.indexOf(exercise) > levels.indexOf(own[disposition]) ? [`is contradicted: ${disposition}, and exercise ${exercise}`] : []),
  ...(precautions.length > 0 && exercise === "allowed" ? ["is contradicted: a precaution, and all exercise allowed"] : []),
  ...((disposition === "within-days") !== (limit !== undefined) ? ["is contradicted: a time to be seen in belongs to within-days rows, and they all need one"] : []),
];

/** Every finding is asked of somebody and read by something. */
const questionsReach = ({ model, find, fails }: Proof): void => {
  const { content, space, asked, truth } = model;
  const read = new Set<string>();
  const visit = (condition: Condition): void => {
    if (typeof condition === "string") read.add(condition);
    else if ("all" in condition) condition.all.forEach(visit);
    else if ("any" in condition) condition.any.forEach(visit);
    else if ("not" in condition) visit(condition.not);
    else if ("count" in condition) condition.of.forEach(visit);
  };
  for (const { when } of [...content.rules, ...content.windows]) visit(when);
  for (const { when } of [...content.derived, ...content.contributors, ...content.clearances]) if (when !== undefined) visit(when);
  for (const { when } of content.standingLimits) if (when !== "always") visit(when);
  for (const { id, after = [] } of content.findings) {
    if (find(`${id}: asked of somebody`, space.all(asked, truth(id).yes)) === undefined) fails(id, "is out of reach: no question brings it");
    if (!read.has(id) && !content.findings.some((other) => other.after?.includes(id) === true)) fails(id, "is read by nothing");
    for (const parent of after) if (!content.findings.some((finding) => finding.id === parent)) fails(id, `is asked after ${parent}, which is no question`);
  }
  for (const { id } of content.modifiers) if (!read.has(id)) fails(id, "is read by nothing");
};

/** Every row has a grade, and a source unless it is a judgement; every judgement waits for a signature. */
const evidence = ({ model: { content }, fails }: Proof): void => {
  const known = new Set(Object.keys(sources));
  const signed = new Set(signOff(content).map(({ id }) => id));
  const look = (id: string, { grade, sources: from, judgement }: Evidence) => {
    if (!["A", "B", "C", "J"].includes(grade)) fails(id, "has no grade");
    if (grade !== "J" && from.length === 0) fails(id, `is graded ${grade} and has no source`);
    for (const source of from) if (!known.has(source)) fails(id, `names ${source}, which is no source`);
    if ((grade === "J" || judgement !== undefined) && !signed.has(id)) fails(id, "rests on judgement and stands in no sign-off list");
  };
  for (const row of [...content.rules, ...content.windows, ...content.derived, ...content.precautions, ...content.clearances, ...content.standingLimits, ...content.exercises]) look(row.id, row);
  for (const entry of content.earliestUse) look(`earliest use: ${entry.demand}`, entry);
  for (const [id, limit] of Object.entries(content.limits)) look(id, limit);
};
