/** Each rule and window in content against the line screening.md has for it: the same truth for women of every stage. */
import { describe, expect, test } from "vitest";
import type { Condition, Fact, Quantity } from "@lullaback/content";
import { createFacts, evaluate, type Facts } from "../src/index.ts";
import { content, daysIn } from "./make.ts";
import { sourceRows, sourceWindows } from "./source-rows.ts";
import { itemsRead, setsOf, withYes, womenOfEveryStage } from "./women.ts";

type Read = (facts: Facts) => boolean;

/** A line of screening.md as a question to the facts, read on its own: nothing of the engine's evaluation is used. */
const parse = (line: string): Read => {
  const tokens = line.match(/[()]|,|[a-z0-9.-]+(?:<=|>=|<)\d+[dwm]?|[A-Za-z0-9.-]+/g) ?? [];
  let next = 0;
  const joined = (part: () => Read, word: "OR" | "AND"): Read => {
    const parts = [part()];
    while (tokens[next] === word) { next += 1; parts.push(part()); }
    return word === "OR" ? (facts) => parts.some((read) => read(facts)) : (facts) => parts.every((read) => read(facts));
  };
  const or = (): Read => joined(and, "OR");
  const and = (): Read => joined(not, "AND");
  const not = (): Read => {
    if (tokens[next] !== "NOT") return atom();
    next += 1;
    const inner = not();
    return (facts) => !inner(facts);
  };
  const atom = (): Read => {
    const token = tokens[next] ?? "";
    next += 1;
    if (token === "(") return closing(or());
    if (/^n\d$/.test(token)) {
      next += 1;
      const parts = [or()];
      while (tokens[next] === ",") { next += 1; parts.push(or()); }
      const least = Number(token.slice(1));
      return closing((facts) => parts.filter((read) => read(facts)).length >= least);
    }
    return word(token);
  };
  const closing = (inner: Read): Read => {
    if (tokens[next] !== ")") throw new Error(`no closing bracket: ${line}`);
    next += 1;
    return inner;
  };
  const read = or();
  if (next !== tokens.length) throw new Error(`left over in: ${line}`);
  return read;
};

const quantities: Readonly<Record<string, Quantity>> = { gw: "gestation-weeks", pp: "days-since-end", nx: "days-since-needle", endgw: "weeks-at-end" };
const states: Readonly<Record<string, Fact>> = { preg: "s.pregnant", cs: "s.belly-operation", feeding: "s.milk" };
const windows = new Map<string, Read>();

const word = (token: string): Read => {
  if (token === "age<45") return (facts) => facts.truth("s.under-45") === 1;
  // From 12 weeks on these rows stay while no scan has shown the place (§2).
  if (token === "gw<12") return (facts) => (facts.quantity("gestation-weeks") ?? 99) < 12 || (facts.truth("s.pregnant") === 1 && facts.truth("s.place-scanned") === -1);
  const compared = /^([a-z]+)(<=|>=|<)(\d+[dwm]?)$/.exec(token);
  if (compared !== null) {
    const [, of = "", sign, number = ""] = compared;
    const limit = /\D$/.test(number) ? daysIn(number) : Number(number);
    return (facts) => {
      const value = facts.quantity(quantities[of] as Quantity);
      return value !== undefined && (sign === "<=" ? value <= limit : sign === ">=" ? value >= limit : value < limit);
    };
  }
  if (token.startsWith("w.")) return (facts) => (windows.get(token) as Read)(facts);
  const fact = states[token] ?? ((/^(mod|d|r)\./.test(token) ? token : `f.${token}`) as Fact);
  return (facts) => facts.truth(fact) === 1;
};
for (const [id, line] of Object.entries(sourceWindows)) windows.set(id, parse(line));

const agree = (when: Condition, line: string): void => {
  const read = parse(line);
  const differ = setsOf(itemsRead(when)).flatMap((yes) => womenOfEveryStage.flatMap((woman) => {
    const facts = createFacts(content, withYes(woman, yes));
    return (evaluate(when, facts, content.limits) === 1) === read(facts) ? [] : [`${JSON.stringify(woman.person)} ${yes.join()}`];
  }));
  expect(differ).toEqual([]);
};

describe("[SC1] [EV1] content says what the source says", () => {
  test("[SC1] every row of the source is a rule, with its disposition, and there is no other", () => {
    const letter = { E: "emergency", S: "same-day", D: "within-days", R: "routine" } as const;
    expect(content.rules.map(({ id, disposition }) => `${id} ${disposition}`).sort()).toEqual(sourceRows.map(([id, of]) => `${id} ${letter[of]}`).sort());
    expect(content.windows.map(({ id }) => id).sort()).toEqual(Object.keys(sourceWindows).sort());
  });
  for (const [id, , line] of sourceRows) {
    test(`${id}: ${line}`, () => agree(content.rules.find((rule) => rule.id === id)?.when ?? { any: [] }, line));
  }
  for (const [id, line] of Object.entries(sourceWindows)) {
    test(`${id}: ${line}`, () => agree(content.windows.find((window) => window.id === id)?.when ?? { any: [] }, line));
  }
});
