/** Every question matters to a rule, and every rule can be reached by questions that one woman is really asked together. */
import { describe, expect, test } from "vitest";
import { content, type Finding } from "../src/index.ts";
import { factsIn, holdsOf, type Woman } from "./conditions.ts";

const women: readonly Woman[] = [
  ...[5, 11, 15, 18, 22, 26, 30, 36, 38].flatMap((weeks) => [true, false].map((scanned): Woman => ({
    name: `${weeks} weeks, ${scanned ? "" : "not "}scanned`, facts: new Set(["s.pregnant", "s.under-45", ...(scanned ? ["s.place-scanned"] : [])]),
    quantities: { "gestation-weeks": weeks },
  }))),
  ...[2, 10, 20, 35, 50, 80, 120, 170, 200, 300, 400, 600].flatMap((days) => [true, false].map((operated): Woman => ({
    name: `${days} days after ${operated ? "a caesarean with a needle" : "a birth"}`,
    facts: new Set(["s.ended", "s.birth", "s.milk", "s.under-45", ...(operated ? ["s.belly-operation", "s.operation"] : [])]),
    quantities: { "days-since-end": days, "weeks-at-end": 40, ...(operated && { "days-since-needle": days }) },
  }))),
];

const byId = new Map(content.findings.map((finding) => [finding.id, finding]));

/** Whether some screen of hers can come to this question: by cadence, the mood page, or a follow-up of one that can. */
const askable = (finding: Finding, woman: Woman, path: readonly string[] = []): boolean => {
  if (path.includes(finding.id) || (finding.within !== undefined && !holdsOf(finding.within, woman))) return false;
  if (finding.optional === true) return true;
  const cadence = [finding.daily, finding.full].some((when) => when === true || (when !== undefined && holdsOf(when, woman)));
  return cadence || (finding.after ?? []).some((parent) => askable(byId.get(parent) as Finding, woman, [...path, finding.id]));
};

/** She answers yes to all she is asked, and everything that can be measured of her is bad; facts under NOT stay no. */
const worst = (woman: Woman, except: readonly string[]): Woman => ({
  ...woman,
  facts: new Set([
    ...woman.facts, ...content.modifiers.map(({ id }) => id), ...content.derived.map(({ id }) => id), "r.mid",
    ...content.findings.filter((finding) => askable(finding, woman)).map(({ id }) => id),
  ].filter((fact) => !except.includes(fact))),
});

describe("questions and rules", () => {
  test("every finding is read by a rule, or opens one that is", () => {
    const read = new Set(content.rules.flatMap(({ when }) => factsIn(when)));
    expect(content.findings.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
  });

  test("every modifier and every measured fact is read by a rule or a clearance", () => {
    const read = new Set([...content.rules, ...content.windows].flatMap(({ when }) => factsIn(when)));
    expect([...content.modifiers, ...content.derived].map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
  });

  test("every window is read by a rule or a question", () => {
    const read = new Set([
      ...content.rules.flatMap(({ when }) => factsIn(when)),
      ...content.findings.flatMap(({ within, daily, full }) => [within, daily, full].flatMap((part) => (part === undefined || part === true ? [] : factsIn(part)))),
    ]);
    expect(content.windows.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
  });

  test("every finding is asked of somebody", () => {
    expect(content.findings.filter((finding) => !women.some((woman) => askable(finding, woman))).map(({ id }) => id)).toEqual([]);
  });

  test.each(content.rules.map((rule) => [rule.id, rule] as const))("%s can come true of a woman by what she is asked", (_, rule) => {
    const under = factsIn(rule.when, true).filter((fact) => !fact.startsWith("s.") && !fact.startsWith("w."));
    const reached = women.filter((woman) => holdsOf(rule.when, worst(woman, under)));
    expect(reached.map(({ name }) => name)).not.toEqual([]);
  });

  test("no rule holds of a woman who answers no to everything", () => {
    const held = women.flatMap((woman) => content.rules.filter(({ when }) => holdsOf(when, woman)).map(({ id }) => `${id}: ${woman.name}`));
    expect(held).toEqual([]);
  });

  test("every question whose answers are listed has at least two, and no bound is upside down", () => {
    expect(content.questions.filter(({ values }) => values !== undefined && values.length < 2).map(({ id }) => id)).toEqual([]);
    expect(content.questions.filter(({ min, max }) => min !== undefined && max !== undefined && min >= max).map(({ id }) => id)).toEqual([]);
    expect(content.questions.filter(({ assumed, values }) => assumed !== undefined && values !== undefined && !values.includes(assumed)).map(({ id }) => id)).toEqual([]);
  });
});
