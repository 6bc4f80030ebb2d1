/** Every example of screening.md §4: what trips a row, what just misses it, and that no row and no arm is there for nothing. */
import { describe, expect, test } from "vitest";
import type { Condition, Content, Rule } from "@lullaback/content";
import { ruleExamples } from "../../content/src/screening/examples.ts";
import { createFacts, evaluate } from "../src/index.ts";
import { content, rowsOf, screenExample, type Example } from "./make.ts";
import { withYes, womenOfEveryStage } from "./women.ts";

const rank = { routine: 0, "within-days": 1, "same-day": 2, emergency: 3 } as const;
const ruleOf = (id: string): Rule => {
  const rule = content.rules.find((known) => known.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

describe("[SC1] [SC2] each example trips its row and the whole result is the row's own", () => {
  for (const { rule, trips } of ruleExamples) {
    for (const line of trips) {
      test(`${rule}: ${line}`, () => {
        const result = screenExample(line);
        expect(result.rows.find((row) => row.rule === rule)).toMatchObject({ certain: true, disposition: ruleOf(rule).disposition });
        expect(result.disposition).toBe(ruleOf(rule).disposition);
        expect(result.ignored).toEqual([]);
      });
    }
  }
});

describe("[SC2] [SC4] each near-miss misses the row and gives its own result", () => {
  for (const { rule, nearMisses } of ruleExamples) {
    for (const { given, gives } of nearMisses) {
      test(`${rule}: ${given}`, () => {
        const result = screenExample(given);
        expect(rowsOf(result)).not.toContain(rule);
        expect(result.disposition).toBe(gives);
      });
    }
  }
});

test("[SC1] every red-flag row has its positive and its near-miss", () => {
  const told = new Map(ruleExamples.map((example) => [example.rule, example]));
  expect(told.size).toBe(ruleExamples.length);
  expect([...told.keys()].sort()).toEqual(content.rules.map(({ id }) => id).sort());
  for (const example of ruleExamples) {
    expect(example.trips.length, example.rule).toBeGreaterThan(0);
    expect(example.nearMisses.length, example.rule).toBeGreaterThan(0);
  }
});

describe("[SC4] without an emergency, same-day or within-days row some example of it falls lower", () => {
  for (const { rule, trips } of ruleExamples.filter((example) => ruleOf(example.rule).disposition !== "routine")) {
    test(rule, () => {
      const without: Content = { ...content, rules: content.rules.filter(({ id }) => id !== rule) };
      const left = trips.map((line) => screenExample(line, {}, without).disposition);
      expect(left.some((disposition) => disposition !== null && rank[disposition] < rank[ruleOf(rule).disposition]), left.join()).toBe(true);
    });
  }
});

// Arms: one part of an `any`, or one member of a `count`, anywhere inside a rule or a window.
type Path = readonly (readonly ["all" | "any" | "not" | "of", number])[];

const armsOf = (condition: Condition, path: Path = []): readonly Path[] => {
  if (typeof condition === "string" || "quantity" in condition) return [];
  if ("not" in condition) return armsOf(condition.not, [...path, ["not", 0]]);
  const key = "all" in condition ? "all" : "any" in condition ? "any" : "of";
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  return parts.flatMap((part, index) => {
    const here: Path = [...path, [key, index]];
    return [...(key === "all" ? [] : [here]), ...armsOf(part, here)];
  });
};

/** The condition with one arm cut off, or with only that arm of its `any` left. */
const prune = (condition: Condition, path: Path, keep: "without" | "only"): Condition => {
  const [[key, index] = ["any", 0], ...rest] = path;
  if (typeof condition === "string" || "quantity" in condition) return condition;
  if ("not" in condition) return { not: prune(condition.not, rest, keep) };
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  const inner = (): readonly Condition[] => parts.map((part, at) => (at === index ? prune(part, rest, keep) : part));
  if (rest.length > 0) return { ...condition, [key]: inner() } as Condition;
  if (keep === "without") return { ...condition, [key]: parts.filter((_, at) => at !== index) } as Condition;
  return "any" in condition ? { any: parts.filter((_, at) => at === index) } : condition;
};

/** Sets of items whose yes makes the condition true, as far as answers can; state and time come from `womenOfEveryStage`. */
const ways = (condition: Condition): readonly (readonly string[])[] => {
  if (typeof condition === "string") return /^(f|mod|d|r)\./.test(condition) ? [[condition]] : [[]];
  if ("quantity" in condition) return [[]];
  if ("not" in condition) return [[], ...ways(condition.not)]; // a yes under NOT may be what leaves another arm alone
  if ("any" in condition) return condition.any.flatMap(ways);
  if ("all" in condition) return cross(condition.all.map(ways));
  return choose(condition.of, condition.count).flatMap((members) => cross(members.map(ways)));
};
const cross = (parts: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] =>
  parts.reduce<readonly (readonly string[])[]>((sets, part) => sets.flatMap((set) => part.map((more) => [...set, ...more])), [[]]);
const choose = <T>(from: readonly T[], count: number): readonly (readonly T[])[] =>
  count === 0 ? [[]] : from.flatMap((part, at) => choose(from.slice(at + 1), count - 1).map((others) => [part, ...others]));

/** The set with a yes to whatever opens its follow-ups, in every way that can be, so that a woman is in fact asked them. */
const opened = (set: readonly string[]): readonly (readonly string[])[] => {
  const closed = content.findings.find(({ id, daily, full, after = [] }) =>
    set.includes(id) && daily === undefined && full === undefined && after.length > 0 && !after.some((parent) => set.includes(parent)));
  return closed === undefined ? [set] : (closed.after ?? []).flatMap((parent) => opened([...set, parent]));
};

const isTrue = (condition: Condition, example: Example): boolean => evaluate(condition, createFacts(content, example), content.limits) === 1;

describe("[SC1] [EV1] every arm of every OR and every counted member can decide alone", () => {
  for (const { id, when } of [...content.rules, ...content.windows]) {
    const arms = armsOf(when);
    if (arms.length === 0) continue;
    test(`${id}: ${arms.length} arms`, () => {
      for (const arm of arms) {
        const without = prune(when, arm, "without");
        const sets = ways(prune(when, arm, "only")).flatMap((set) => [[], ...ways(when)].map((more) => [...set, ...more])).flatMap(opened);
        const alone = sets.some((set) => womenOfEveryStage.some((woman) => {
          const example = withYes(woman, set);
          return isTrue(when, example) && !isTrue(without, example);
        }));
        expect(alone, `${id} ${JSON.stringify(arm)}`).toBe(true);
      }
    });
  }
});

test("[SC7] only the four facts of screening.md §4, and one stretch of time, stand under NOT in a rule", () => {
  const under = new Set<string>();
  const visit = (condition: Condition, negated: boolean): void => {
    if (typeof condition === "string") void (negated && under.add(condition));
    else if ("quantity" in condition) void (negated && under.add(condition.quantity));
    else if ("not" in condition) visit(condition.not, !negated);
    else for (const part of "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of) visit(part, negated);
  };
  for (const { when } of content.rules) visit(when, false);
  // `s.place-scanned` under NOT is the `gw<12` of the source: rows stay on until a scan has shown the place.
  expect([...under].sort()).toEqual(["d.seen-pain", "days-since-end", "f.bleed-eased", "f.leg-seen", "f.symph", "s.place-scanned"]);
  expect(content.findings.filter(({ lowers }) => lowers === true).map(({ id }) => id).sort()).toEqual(["f.bleed-eased", "f.leg-seen", "f.symph"]);
});
