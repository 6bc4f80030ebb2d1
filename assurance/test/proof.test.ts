/** The proof of today's content, and of its own parts: the prover against trying everything, the exhaustion against single profiles. */
import { expect, test } from "vitest";
import { content } from "@lullaback/content";
import { componentsOf, exhaust } from "../src/proof/exhaustive.ts";
import { createSpace, holds, type Formula, type Space } from "../src/proof/formula.ts";
import { createModel } from "../src/proof/model.ts";
import { createProver } from "../src/proof/prover.ts";
import { createSecondOpinion } from "../src/proof/second-opinion.ts";
import { verify } from "../src/proof/verify.ts";
import { sfc32 } from "../src/random.ts";

test("every promise of PROOF.md holds of today's content", () => {
  const { problems, proved, exhaustive, kits, queries } = verify(content);
  expect(problems).toEqual([]);
  expect(proved).toBe(true);
  expect(queries).toBeGreaterThan(2_000);
  expect(exhaustive?.sessions).toBeGreaterThan(10_000);
  expect(kits.map(({ place, holding }) => `${place} ${holding}`)).toHaveLength(content.places.length * 2);
}, 600_000);

/** A formula over a few variables, as deep as it is given. */
const randomFormula = (space: Space, random: () => number, depth: number): Formula => {
  const variable = Math.floor(random() * space.domains.length);
  if (depth === 0 || random() < 0.2) return space.is(variable, 1 + Math.floor(random() * (2 ** (space.domains[variable] as number) - 1)));
  const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => randomFormula(space, random, depth - 1));
  const kind = random();
  return kind < 0.4 ? space.all(...parts) : kind < 0.8 ? space.any(...parts) : kind < 0.9 ? space.not(space.all(...parts)) : space.atLeast(Math.min(2, parts.length), parts);
};

const everything = (domains: readonly number[]): readonly (readonly number[])[] =>
  domains.reduce<readonly (readonly number[])[]>((all, values) => all.flatMap((before) => Array.from({ length: values }, (_, value) => [...before, value])), [[]]);

test("both provers find somebody exactly where trying everyone does, and every profile of a cube fits", () => {
  const random = sfc32(7);
  const tally = { somebody: 0, nobody: 0 };
  for (let n = 0; n < 400; n++) {
    const space = createSpace();
    for (let v = 0; v < 5; v++) space.variable(2 + Math.floor(random() * 3));
    const [prover, second] = [createProver(space), createSecondOpinion(space.domains)];
    const formulas = Array.from({ length: 4 }, () => space.all(randomFormula(space, random, 4), randomFormula(space, random, 4), randomFormula(space, random, 3), randomFormula(space, random, 3)));
    const profiles = everything(space.domains);
    for (const formula of formulas) {
      const fits = profiles.filter((values) => holds(formula, values));
      const cube = prover.solve(formula);
      expect(cube !== undefined).toBe(fits.length > 0);
      expect(second.isPossible(formula)).toBe(fits.length > 0);
      if (cube !== undefined) for (const values of profiles) if (values.every((value, at) => ((cube[at] as number) & (1 << value)) !== 0)) expect(holds(formula, values)).toBe(true);
      tally[fits.length > 0 ? "somebody" : "nobody"] += 1;
    }
  }
  expect(tally.somebody).toBeGreaterThan(200);
  expect(tally.nobody).toBeGreaterThan(200);
});

test("a formula and its opposite split everyone between them", () => {
  const random = sfc32(11);
  const space = createSpace();
  for (let v = 0; v < 4; v++) space.variable(3);
  for (let n = 0; n < 200; n++) {
    const formula = randomFormula(space, random, 4);
    for (const values of everything(space.domains)) expect(holds(space.not(formula), values)).toBe(!holds(formula, values));
  }
});

test("what comes out of any first day with few flags is among the outcomes that were found", () => {
  const model = createModel(content);
  const { profile } = model;
  const components = componentsOf(model);
  const keyOf = (values: readonly number[]) => components.map((component) => (holds(component, values) ? 1 : 0)).join("");
  const found = new Set(exhaust(model, 2).outcomes.map(keyOf));
  const random = sfc32(3);
  const answers = profile.variables.flatMap(({ name }, index) => (/^(f|mod|cl)\./.test(name) ? [index] : []));
  const state = profile.at("milk");
  let [looked, seen] = [0, new Set<string>()];
  while (looked < 3_000) {
    const values = profile.variables.map(({ values: all }, index) => (index <= state ? Math.floor(random() * all.length) : 0));
    for (let flag = 0; flag < Math.floor(random() * 3); flag++) values[answers[Math.floor(random() * answers.length)] as number] = 1;
    if (!isReachable(model, values)) continue;
    looked += 1;
    const key = keyOf(values);
    if (key.startsWith("1")) continue;
    seen.add(key);
    expect(found.has(key), key).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(100);
}, 120_000);

/** The interview can bring it about; a no to what is not asked counts as not answered. */
const isReachable = (model: ReturnType<typeof createModel>, values: readonly number[]): boolean => {
  const silent = model.profile.variables.map(({ name, values: all }, at) => (/^(f|mod|cl)\./.test(name) && (values[at] as number) === 0 ? Math.max(0, all.indexOf(undefined)) : (values[at] as number)));
  return holds(model.asked, silent);
};
