/** The meaning of a condition (SPEC EV): three-valued logic after Kleene, over facts and quantities. */
import type { Condition, Content, Fact, Limit, Quantity } from "@lullaback/content";

/** -1 no, 0 unknown, 1 yes: `all` is the least, `any` the greatest, `not` the negative. */
export type Truth = -1 | 0 | 1;

export interface Facts {
  readonly truth: (fact: Fact) => Truth;
  /** Nothing when she has no such quantity, or has not told it. */
  readonly quantity: (quantity: Quantity) => number | undefined;
}

/** Evaluates one condition; quantities compare with the limit the condition names (EV2). */
export const evaluate = (condition: Condition, facts: Facts, limits: Content["limits"]): Truth => {
  if (typeof condition === "string") return facts.truth(condition);
  if ("all" in condition) {
    let least: Truth = 1;
    for (const part of condition.all) least = Math.min(least, evaluate(part, facts, limits)) as Truth;
    return least;
  }
  if ("any" in condition) {
    let most: Truth = -1;
    for (const part of condition.any) most = Math.max(most, evaluate(part, facts, limits)) as Truth;
    return most;
  }
  if ("not" in condition) return (0 - evaluate(condition.not, facts, limits)) as Truth; // 0 - 0 is 0, -0 would be another value
  if ("count" in condition) {
    const truths = condition.of.map((part) => evaluate(part, facts, limits));
    const yes = truths.filter((truth) => truth === 1).length;
    if (yes >= condition.count) return 1;
    return yes + truths.filter((truth) => truth === 0).length >= condition.count ? 0 : -1;
  }
  const value = facts.quantity(condition.quantity);
  if (value === undefined) return -1;
  if ("atLeast" in condition) return value >= numberOf(limits[condition.atLeast]) ? 1 : -1;
  if ("atMost" in condition) return value <= numberOf(limits[condition.atMost]) ? 1 : -1;
  return value < numberOf(limits[condition.below]) ? 1 : -1;
};

const numberOf = (limit: Limit): number => limit.value;
