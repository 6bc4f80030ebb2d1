/**
 * The red-flag table for `json-rules-engine`, whole: conditions, windows, measures, and what an answer counts as. The library
 * knows yes and no only, so each thing is written twice, as "it is so" and as "it may be so" (Kleene's three values as two
 * bounds); `not` turns the one into the other. Each row is two rules, and an event says which of them holds.
 */
import type { ConditionProperties, NestedCondition, TopLevelCondition } from "json-rules-engine";
import { Engine } from "json-rules-engine";
import type { Condition, Content, Finding, NotSure, Rule } from "@lullaback/content";
import { decisionOf, type OtherEngine } from "./profile.ts";

/** yes: true of her. maybe: true or unknown. */
type Bound = "yes" | "maybe";

const is = (fact: string, operator: string, value: unknown): ConditionProperties => ({ fact, operator, value });
const all = (...all: readonly NestedCondition[]): NestedCondition => ({ all: [...all] });
const any = (...any: readonly NestedCondition[]): NestedCondition => ({ any: [...any] });
const not = (not: NestedCondition): NestedCondition => ({ not });

export interface JsonRules {
  /** Named conditions: windows and measures. */
  readonly named: ReadonlyMap<string, TopLevelCondition>;
  readonly rules: readonly { readonly conditions: TopLevelCondition; readonly event: { readonly type: string; readonly params: { readonly truth: 0 | 1 } } }[];
}

export const toJsonRules = (content: Content): JsonRules => {
  const findings = new Map<string, Finding>(content.findings.map((finding) => [finding.id, finding]));
  const notSureOf = new Map<string, NotSure>([...content.findings, ...content.modifiers].map(({ id, notSure }) => [id, notSure]));
  const number = (id: keyof Content["limits"]) => content.limits[id].value;

  const answer = (id: string, bound: Bound): NestedCondition => {
    const finding = findings.get(id);
    const notSure = notSureOf.get(id) ?? "unknown";
    const counts: readonly string[] = bound === "yes" ? ["yes", ...(notSure === "yes" ? ["not-sure"] : [])] : ["yes", "rather-not-say", ...(notSure === "no" ? [] : ["not-sure"])];
    const said = is(id, "in", counts);
    const parts = [
      finding?.notSureYesWhen === undefined ? said : any(said, all(is(id, "equal", "not-sure"), of(finding.notSureYesWhen, "yes"))),
      ...(finding?.within === undefined ? [] : [of(finding.within, "maybe")]),
    ];
    const own = parts.length === 1 ? (parts[0] as NestedCondition) : all(...parts);
    // Told as a score where it was not told as an answer.
    return id === "f.phq2" ? any(own, all(not(is(id, "in", ["yes", "no", "not-sure", "rather-not-say"])), is("phq2-score", "greaterThanInclusive", number("li.phq2")))) : own;
  };

  const of = (condition: Condition, bound: Bound): NestedCondition => {
    if (typeof condition === "string") {
      if (/^[sr]\./.test(condition)) return is(condition, "equal", true);
      if (/^[wd]\./.test(condition)) return { condition: `${condition} ${bound}` };
      return condition.startsWith("cl.") ? is(condition, "in", ["yes", "not-sure", "rather-not-say"]) : answer(condition, bound);
    }
    if ("all" in condition) return all(...condition.all.map((part) => of(part, bound)));
    if ("any" in condition) return any(...condition.any.map((part) => of(part, bound)));
    if ("not" in condition) return not(of(condition.not, bound === "yes" ? "maybe" : "yes"));
    // It cannot count: at least two of three is any two of them.
    if ("count" in condition) return any(...chosen(condition.of, condition.count).map((some) => all(...some.map((part) => of(part, bound)))));
    if ("atLeast" in condition) return is(condition.quantity, "greaterThanInclusive", number(condition.atLeast));
    if ("atMost" in condition) return is(condition.quantity, "lessThanInclusive", number(condition.atMost));
    return is(condition.quantity, "lessThan", number(condition.below));
  };

  /** A finding whose "not sure" opens its follow-ups is yes in the rule that names it alone. */
  const ofRule = ({ when }: Rule, bound: Bound): NestedCondition =>
    typeof when === "string" && notSureOf.get(when) === "opens" && bound === "yes"
      ? any(of(when, "yes"), all(is(when, "equal", "not-sure"), of(when, "maybe"))) : of(when, bound);

  const bounds: readonly Bound[] = ["yes", "maybe"];
  return {
    named: new Map<string, TopLevelCondition>([
      ...content.windows.flatMap(({ id, when }) => bounds.map((bound): [string, TopLevelCondition] => [`${id} ${bound}`, { all: [of(when, bound)] }])),
      ...content.derived.flatMap(({ id, when }) => bounds.map((bound): [string, TopLevelCondition] => [`${id} ${bound}`, { any: [is(id, "equal", true), ...(when === undefined ? [] : [of(when, bound)])] }])),
    ]),
    rules: content.rules.flatMap((rule) => bounds.map((bound) => ({
      conditions: { all: [ofRule(rule, bound)] }, event: { type: rule.id, params: { truth: bound === "yes" ? 1 as const : 0 as const } },
    }))),
  };
};

/** All ways to take `size` of `items`. */
const chosen = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  size === 0 ? [[]] : items.flatMap((item, index) => chosen(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));

export const jsonRulesEngine = (content: Content, { named, rules } = toJsonRules(content)): OtherEngine => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, condition] of named) engine.setCondition(name, condition);
  for (const rule of rules) engine.addRule({ conditions: rule.conditions, event: { type: rule.event.type, params: { ...rule.event.params } } });
  return {
    name: "json-rules-engine",
    decide: async (told) => {
      const { events } = await engine.run({ ...told });
      const rows: Record<string, 0 | 1> = {};
      for (const { type, params } of events) if (params?.["truth"] === 1 || rows[type] === undefined) rows[type] = params?.["truth"] as 0 | 1;
      return decisionOf(content, rows);
    },
  };
};
