/** Reads conditions for the tests: what they name, and whether they hold of a plain, fully known woman (two values, no engine). */
import { content, type Condition, type LimitId } from "../src/index.ts";

export const visit = (condition: Condition, see: (leaf: string | { readonly quantity: string; readonly limit: LimitId }, underNot: boolean) => void, underNot = false): void => {
  if (typeof condition === "string") see(condition, underNot);
  else if ("all" in condition) condition.all.forEach((part) => visit(part, see, underNot));
  else if ("any" in condition) condition.any.forEach((part) => visit(part, see, underNot));
  else if ("not" in condition) visit(condition.not, see, !underNot);
  else if ("count" in condition) condition.of.forEach((part) => visit(part, see, underNot));
  else see({ quantity: condition.quantity, limit: "atLeast" in condition ? condition.atLeast : "atMost" in condition ? condition.atMost : condition.below }, underNot);
};

export const factsIn = (condition: Condition, underNot?: boolean): readonly string[] => {
  const found: string[] = [];
  visit(condition, (leaf, under) => { if (typeof leaf === "string" && (underNot === undefined || under === underNot)) found.push(leaf); });
  return found;
};

/** Someone fully known: state facts that hold, and her quantities. Windows follow from content. */
export interface Woman {
  readonly name: string;
  readonly facts: ReadonlySet<string>;
  readonly quantities: Readonly<Record<string, number>>;
}

export const holdsOf = (condition: Condition, woman: Woman): boolean => {
  if (typeof condition === "string") {
    const window = content.windows.find(({ id }) => id === condition);
    return window === undefined ? woman.facts.has(condition) : holdsOf(window.when, woman);
  }
  if ("all" in condition) return condition.all.every((part) => holdsOf(part, woman));
  if ("any" in condition) return condition.any.some((part) => holdsOf(part, woman));
  if ("not" in condition) return !holdsOf(condition.not, woman);
  if ("count" in condition) return condition.of.filter((part) => holdsOf(part, woman)).length >= condition.count;
  const value = woman.quantities[condition.quantity];
  if (value === undefined) return false;
  if ("atLeast" in condition) return value >= content.limits[condition.atLeast].value;
  if ("atMost" in condition) return value <= content.limits[condition.atMost].value;
  return value < content.limits[condition.below].value;
};

/** Every condition of content with where it stands. */
export const allConditions = (): readonly { readonly at: string; readonly condition: Condition }[] => {
  const found: { at: string; condition: Condition }[] = [];
  const add = (at: string, condition: Condition | true | "always" | undefined) => {
    if (condition !== undefined && condition !== true && condition !== "always") found.push({ at, condition });
  };
  for (const { id, when } of [...content.rules, ...content.windows]) add(id, when);
  for (const { id, when } of content.derived) add(id, when);
  for (const { id, within, daily, full, notSureYesWhen } of content.findings) {
    for (const [part, condition] of Object.entries({ within, daily, full, notSureYesWhen })) add(`${id}.${part}`, condition);
  }
  for (const { id, when, within } of content.clearances) { add(id, when); add(`${id}.within`, within); }
  for (const { id, when } of content.standingLimits) add(id, when);
  for (const { id, when } of content.notNow) add(id, when);
  for (const { id, notWhen } of content.relief) notWhen.forEach((condition) => add(id, condition));
  for (const { id, askedWhen } of content.questions) add(id, askedWhen);
  for (const { id, versions } of content.exercises) for (const version of versions) add(`${id}.${version.id}`, version.onlyWhen);
  return found;
};
