/** Speech with all words at hand, and conditions in the notation of the sources. */
import type { Condition } from "./model/condition.ts";
import type { Content } from "./model/content.ts";
import { speechOf, type Speech } from "./speech.ts";
import { messagesOf } from "./text/messages.ts";
import type { Language } from "./text/languages.ts";

export const say = (language: Language): Speech => speechOf(language, messagesOf(language), messagesOf("en"));

/** A condition in the notation of the sources, for machines and reviewers: `fever AND (neck-stiff OR gestation-weeks >= 20)`. */
export const sayCondition = (condition: Condition, limits: Content["limits"]): string => {
  const inner = (part: Condition): string => {
    const words = sayCondition(part, limits);
    return typeof part !== "string" && ("all" in part || "any" in part) && (("all" in part ? part.all : part.any).length > 1) ? `(${words})` : words;
  };
  if (typeof condition === "string") return condition;
  if ("all" in condition) return condition.all.length === 0 ? "always" : condition.all.map(inner).join(" AND ");
  if ("any" in condition) return condition.any.map(inner).join(" OR ");
  if ("not" in condition) return `NOT ${inner(condition.not)}`;
  if ("count" in condition) return `at least ${condition.count} of (${condition.of.map(inner).join(", ")})`;
  const [sign, limit] = "atLeast" in condition ? [">=", condition.atLeast] : "atMost" in condition ? ["<=", condition.atMost] : ["<", condition.below];
  return `${condition.quantity} ${sign} ${limits[limit].value}`;
};
