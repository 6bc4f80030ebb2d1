/** What an answer is worth: the examples of screening.md, then each rule of EV and SC by itself. */
import { describe, expect, test } from "vitest";
import type { Condition, Content, Fact, FindingId, Quantity, Rule } from "@lullaback/content";
import { answerExamples, ruleExamples } from "../../content/src/screening/examples.ts";
import { createFacts, evaluate, rowTable, type Answer, type Facts, type Truth } from "../src/index.ts";
import { content, parseExample, rowsOf, screenExample } from "./make.ts";

/** One example line with some answers changed; `null` takes an answer away. */
const told = (line: string, answers: Readonly<Record<string, Answer | null>> = {}) => {
  const example = parseExample(line);
  const kept = Object.entries({ ...example.answers, ...answers }).filter(([, answer]) => answer !== null);
  return { ...example, answers: Object.fromEntries(kept) as Record<string, Answer> };
};
const screened = (line: string, answers: Readonly<Record<string, Answer | null>> = {}) => screenExample(told(line, answers));
const truthOf = (fact: Fact, line: string, answers: Readonly<Record<string, Answer | null>> = {}) => createFacts(content, told(line, answers)).truth(fact);

describe("[EV6] [SC3] [SC8] the answer-logic examples of screening.md §4", () => {
  for (const { given, notSure, unanswered, gives, exercise, complete, askedAgain } of answerExamples) {
    const open = unanswered === "the rest" ? "the rest unanswered" : `unanswered: ${unanswered.join() || "nothing"}`;
    test(`${given}; not sure: ${notSure.join() || "nothing"}; ${open} → ${gives}`, () => {
      const said = parseExample(given);
      const changed: Record<string, Answer | null> = Object.fromEntries(notSure.map((id) => [id, "not-sure" as const]));
      const left = unanswered === "the rest" ? content.findings.map(({ id }) => id).filter((id) => said.answers[id] !== "yes") : unanswered;
      for (const id of left) changed[id] = null;
      const result = screened(given, changed);
      expect(result.complete).toBe(complete ?? true);
      // "At least routine" is no disposition at all until the screen is finished (SC6).
      expect(result.disposition).toBe(gives === "routine" && complete === false ? null : gives);
      if (exercise !== undefined) expect(result.exercise).toBe(exercise);
      for (const id of askedAgain ?? []) {
        expect(rowsOf(result)).toEqual([]);
        expect(screened(given, { [id]: null }).missing).toEqual([id]);
      }
    });
  }
});

describe("[EV1] three-valued logic", () => {
  // Three made-up facts stand in for real ones: a no, an unknown and a yes.
  const [no, unknown, yes] = ["f.fever", "f.ha", "f.faint"] as const satisfies readonly FindingId[];
  const facts: Facts = { truth: (fact) => ({ [no]: -1, [unknown]: 0, [yes]: 1 } as Record<string, Truth>)[fact] ?? -1, quantity: () => undefined };
  const cases: readonly (readonly [string, Condition, Truth])[] = [
    ["all is the least", { all: [yes, unknown] }, 0], ["all with a no", { all: [yes, unknown, no] }, -1], ["all of nothing", { all: [] }, 1],
    ["any is the greatest", { any: [no, unknown] }, 0], ["any with a yes", { any: [no, unknown, yes] }, 1], ["any of nothing", { any: [] }, -1],
    ["not yes", { not: yes }, -1], ["not no", { not: no }, 1], ["not unknown", { not: unknown }, 0],
    ["count reached", { count: 2, of: [yes, yes, no] }, 1], ["count that unknowns could reach", { count: 2, of: [yes, unknown, no] }, 0],
    ["count out of reach", { count: 2, of: [unknown, no, no] }, -1], ["count by unknowns alone", { count: 2, of: [unknown, unknown] }, 0],
    ["count reached, whatever else is unknown", { count: 1, of: [yes, unknown] }, 1],
  ];
  for (const [name, condition, truth] of cases) test(`${name} is ${truth}`, () => expect(evaluate(condition, facts, content.limits)).toBe(truth));
});

describe("[EV2] quantities", () => {
  const at = (value: number | undefined): Facts => ({ truth: () => -1, quantity: (of: Quantity) => (of === "systolic" ? value : undefined) });
  const limit = "li.bp-high-sys";
  const cases: readonly (readonly [string, Condition, readonly [Truth, Truth, Truth]])[] = [
    ["at least", { quantity: "systolic", atLeast: limit }, [-1, 1, 1]],
    ["at most", { quantity: "systolic", atMost: limit }, [1, 1, -1]],
    ["below", { quantity: "systolic", below: limit }, [1, -1, -1]],
  ];
  for (const [name, condition, truths] of cases) {
    test(`${name}: below, at and above the limit`, () =>
      expect([139, 140, 141].map((value) => evaluate(condition, at(value), content.limits))).toEqual(truths));
    test(`${name}: false when she has no such quantity, and never unknown`, () => expect(evaluate(condition, at(undefined), content.limits)).toBe(-1));
  }
});

describe("what one answer is worth", () => {
  test("[EV3] yes and no count as said; unanswered makes nothing true", () => {
    expect((["yes", "no", null] as const).map((answer) => truthOf("f.fever", "pp=5w", { "f.fever": answer }))).toEqual([1, -1, -1]);
    expect(rowsOf(screened("pp=5w", { "f.fever": null }))).toEqual([]);
  });
  test("[EV4] a yes counts though its parent was answered no, or not at all", () => {
    for (const parent of ["no", null] as const) {
      expect(screened("pp=5w", { "f.ha": parent, "f.ha-thunder": "yes" }).disposition).toBe("emergency");
    }
  });
  test("[EV5] a finding that is not asked in her state counts as no, and is reported as ignored", () => {
    const late = screened("pp=20w; bleed-clot");
    expect(late).toMatchObject({ disposition: "routine", rows: [], ignored: ["f.bleed-clot"], complete: true });
    expect(screened("pp=20w", { "f.bleed-clot": "not-sure" })).toMatchObject({ rows: [], ignored: ["f.bleed-clot"] });
    expect(screened("pp=20w", { "f.bleed-clot": null }).missing).toEqual([]);
    expect(screened("pp=3d; bleed-clot").ignored).toEqual([]);
  });
  test("[EV6] a lasting not sure counts as its finding says", () => {
    const unsure = (id: FindingId, line = "pp=5w") => truthOf(id, line, { [id]: "not-sure" });
    expect(unsure("f.breath-rest")).toBe(1);
    expect(unsure("f.saddle-numb")).toBe(0);
    expect(unsure("f.leak-effort")).toBe(-1);
    expect(unsure("f.ha")).toBe(0);
    const worth = { yes: 1, unknown: 0, no: -1, opens: 0 } as const;
    for (const { id, notSure, within, notSureYesWhen } of content.findings) {
      if (within === undefined && notSureYesWhen === undefined) expect(unsure(id), id).toBe(worth[notSure]);
    }
    for (const { id, notSure } of content.modifiers) expect(truthOf(id, "pp=5w", { [id]: "not-sure" }), id).toBe(worth[notSure]);
  });
  test("[EV6] what opens its follow-ups is a yes in the rule that names it alone, and unknown in every other", () => {
    const result = screened("pp=5w", { "f.ha": "not-sure", "f.fever": "not-sure", "f.faint": "yes" });
    expect(result.rows.find(({ rule }) => rule === "rf.ha")).toMatchObject({ certain: true, disposition: "routine" });
    expect(result.rows.find(({ rule }) => rule === "rf.faint-plus")).toMatchObject({ certain: false, disposition: "same-day" });
    expect(screened("pp=3d, nx=3d; fever", { "f.ha": "not-sure" }).rows.find(({ rule }) => rule === "rf.meningitis")?.certain).toBe(false);
  });
  test("[EV6] a leg not sure of feeling or strength is a yes while the needle is recent", () => {
    for (const id of ["f.leg-weak-new", "f.leg-numb-new"] as const) {
      expect(truthOf(id, "pp=3d, nx=3d", { [id]: "not-sure" })).toBe(1);
      expect(truthOf(id, "pp=3d", { [id]: "not-sure" })).toBe(0);
      expect(truthOf(id, "pp=5w, nx=5w", { [id]: "not-sure" })).toBe(0);
    }
  });
  test("[EV7] rather not say is unknown, also where not sure counts as no", () => {
    expect(truthOf("mod.infect", "pp=20w", { "mod.infect": "rather-not-say" })).toBe(0);
    expect(truthOf("mod.infect", "pp=20w", { "mod.infect": "not-sure" })).toBe(-1);
    expect(screened("pp=20w; back-up, fever", { "mod.infect": "rather-not-say" }).rows.find(({ rule }) => rule === "rf.fever-back-risk"))
      .toMatchObject({ certain: false, disposition: "same-day" });
  });
});

describe("the result of one screen", () => {
  test("[SC2] a true rule gives its disposition, level, precautions and limit; the disposition's own level when it writes none", () => {
    expect(screened("pp=5w; breast-red").rows).toEqual([
      { rule: "rf.breast-early", disposition: "within-days", certain: true, area: "breast", precautions: ["prec.breast"], exercise: "limited", limitHours: 48 },
    ]);
    const own = { emergency: "blocked", "same-day": "breathing-only", "within-days": "limited", routine: "allowed" } as const;
    const plain = (disposition: Rule["disposition"]): Content => ({
      ...content, rules: [{ id: "rf.plain", when: "f.fever", disposition, area: "other", grade: "J", sources: [] }],
    });
    for (const disposition of Object.keys(own) as (keyof typeof own)[]) {
      expect(screenExample("pp=5w; fever", {}, plain(disposition)).exercise).toBe(own[disposition]);
    }
  });
  test("[SC3] a row that is only unknown gives its own disposition, but at most same-day, breathing only", () => {
    expect(screened("pp=5w", { "f.saddle-numb": "not-sure" }).rows).toEqual([
      { rule: "rf.ces", disposition: "same-day", certain: false, area: "nerve", precautions: [], exercise: "breathing-only" },
    ]);
    expect(screened("pp=5w", { "f.breast-red": "not-sure" }).rows).toMatchObject([{ rule: "rf.breast-early", disposition: "within-days", certain: false }]);
  });
  test("[SC4] highest disposition, lowest level, shortest limit, all precautions together", () => {
    const result = screened("pp=9w; bulge, breast-red, symph, flank");
    expect(result).toMatchObject({ disposition: "within-days", exercise: "limited", limitHours: 48 });
    expect(result.rows.flatMap(({ precautions }) => precautions).sort()).toEqual(["prec.breast", "prec.pf", "prec.pgp"]);
    expect(rowsOf(result)).toEqual(["rf.breast-early", "rf.pf-see", "rf.ribs", "rf.pgp"]);
    expect(screened("pp=9w; bulge, bleed-pad")).toMatchObject({ disposition: "emergency", exercise: "blocked", limitHours: 168 });
    expect(screened("pp=9w; bulge").limitHours).toBe(168);
    expect(screened("pp=9w; leak-urge").limitHours).toBeUndefined();
  });
  test("[SC5] a row with a precaution is at most limited", () => {
    for (const exercise of ["allowed", "limited", "breathing-only"] as const) {
      const one: Content = {
        ...content, rules: [{ id: "rf.one", when: "f.ha", disposition: "routine", exercise, precautions: ["prec.pgp"], area: "other", grade: "J", sources: [] }],
      };
      expect(screenExample("pp=9w; ha", {}, one).exercise).toBe(exercise === "allowed" ? "limited" : exercise);
    }
    expect(screened("pp=3m; back-sudden, d.pain7").rows.find(({ rule }) => rule === "rf.plo")).toMatchObject({ exercise: "breathing-only" });
  });
  test("[SC6] nothing found is routine when complete, and no disposition when not", () => {
    expect(screened("pp=9w")).toMatchObject({ disposition: "routine", complete: true, exercise: "allowed", rows: [] });
    expect(screened("pp=9w", { "f.faint": null })).toMatchObject({ disposition: null, complete: false, exercise: "breathing-only", missing: ["f.faint"] });
    const empty = screenExample({ ...parseExample("pp=9w"), person: {}, answers: {}, measured: { quantities: {}, facts: {} } });
    expect(empty).toMatchObject({ disposition: null, complete: false, exercise: "breathing-only", rows: [] });
  });
  test("[SC7] a fact under NOT lowers a result, and only when it is a plain yes", () => {
    expect(screened("pp=3w; bleed-up").disposition).toBe("same-day");
    expect(screened("pp=3w; bleed-up, bleed-eased").disposition).toBe("within-days");
    expect(screened("pp=3w; bleed-up", { "f.bleed-eased": "not-sure" }).disposition).toBe("same-day");
    expect(screened("pp=4w; leg-weak-old", { "f.leg-seen": "not-sure" }).disposition).toBe("same-day");
  });
  test("[SC8] an emergency counts when all else is unanswered, her state included", () => {
    const bare = { ...parseExample("pp=9w"), person: {}, answers: { "f.bleed-pad": "yes" as const }, measured: { quantities: {}, facts: {} } };
    const result = screenExample(bare);
    expect(result).toMatchObject({ disposition: "emergency", exercise: "blocked", complete: false });
    expect(rowsOf(result)).toContain("rf.bleed-heavy");
    expect(result.missing.length).toBeGreaterThan(20);
  });
  test("[SC1] every rule is tried: with every finding yes each rule that state allows is there", () => {
    const everything = (line: string) => rowsOf(screenExample({
      ...parseExample(line),
      answers: Object.fromEntries([...content.findings.filter(({ lowers }) => lowers !== true), ...content.modifiers].map(({ id }) => [id, "yes" as const])),
      regions: ["mid"], measured: { quantities: {}, facts: { "d.pain7": true, "d.rise3": true, "d.bp140": true, "d.bp160": true, "d.flat6w": true } },
    }));
    const found = new Set([...everything("pp=4d, cs, nx=4d"), ...everything("pp=9w"), ...everything("gw=30"), ...everything("gw=7")]);
    expect(content.rules.map(({ id }) => id).filter((id) => !found.has(id))).toEqual(["rf.leg-seen"]);
  });
});

test("[SC1] the row table means what evaluate means, of every rule and every example, also with each of its yeses not sure", () => {
  const { rows, read } = rowTable(content);
  const seen = new Set<Truth>();
  for (const { trips, nearMisses } of ruleExamples) {
    for (const line of [...trips, ...nearMisses.map(({ given }) => given)]) {
      const said = parseExample(line);
      const unsure = Object.keys(said.answers).filter((id) => said.answers[id] === "yes").map((id) => ({ ...said, answers: { ...said.answers, [id]: "not-sure" as const } }));
      for (const woman of [said, ...unsure]) {
        const facts = createFacts(content, woman);
        const truths = read(facts);
        content.rules.forEach(({ id, when }, index) => {
          const truth = rows[index]!(truths);
          seen.add(truth);
          if (truth !== evaluate(when, facts, content.limits)) expect({ id, line, truth }).toEqual(evaluate(when, facts, content.limits));
        });
      }
    }
  }
  expect([...seen].sort()).toEqual([-1, 0, 1]);
});
