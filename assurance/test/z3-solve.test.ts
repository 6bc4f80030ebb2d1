/** Z3 answers the proof's kind of question as trying every value does. */
import { afterAll, expect, test } from "vitest";
import { sfc32 } from "../src/random.ts";
import { besideZ3 } from "../src/bench/proof.ts";
import { startZ3 } from "../src/bench/z3-solve.ts";
import type { Formula } from "../src/proof/formula.ts";

const domains = [2, 3, 5, 2, 4] as const;
const z3 = await startZ3(domains);
afterAll(() => z3.stop());

const holds = (formula: Formula, values: readonly number[]): boolean =>
  "is" in formula ? (formula.of & (1 << (values[formula.is] as number))) !== 0
    : "all" in formula ? formula.all.every((part) => holds(part, values)) : formula.any.some((part) => holds(part, values));

const everyone: readonly (readonly number[])[] = domains.reduce<readonly (readonly number[])[]>(
  (all, count) => all.flatMap((before) => Array.from({ length: count }, (_, value) => [...before, value])), [[]]);

test("a few by hand: empty conjunction and disjunction, no value, two values at once, all values", async () => {
  expect(await z3.isPossible({ all: [] })).toBe(true);
  expect(await z3.isPossible({ any: [] })).toBe(false);
  expect(await z3.isPossible({ is: 1, of: 0 })).toBe(false);
  expect(await z3.isPossible({ all: [{ is: 1, of: 0b001 }, { is: 1, of: 0b110 }] })).toBe(false);
  expect(await z3.isPossible({ all: [{ is: 0, of: 0b01 }, { is: 0, of: 0b10 }] })).toBe(false);
  expect(await z3.isPossible({ all: [{ is: 2, of: 0b10001 }, { any: [{ is: 2, of: 0b00110 }, { is: 2, of: 0b10000 }] }] })).toBe(true);
});

test("300 random formulas: as trying all 240 combinations of values", async () => {
  const chance = sfc32(3);
  const random = (depth: number): Formula => {
    const variable = Math.floor(chance() * domains.length);
    if (depth === 0 || chance() < 0.2) return { is: variable, of: Math.floor(chance() * 2 ** (domains[variable] as number)) };
    const parts = Array.from({ length: 2 + Math.floor(chance() * 3) }, () => random(depth - 1));
    return chance() < 0.6 ? { all: parts } : { any: parts };
  };
  let possible = 0;
  for (let n = 0; n < 300; n++) {
    const formula = random(3);
    const really = everyone.some((values) => holds(formula, values));
    if (really) possible += 1;
    expect(await z3.isPossible(formula), JSON.stringify(formula)).toBe(really);
  }
  // Both answers come up.
  expect(possible).toBeGreaterThan(50);
  expect(possible).toBeLessThan(250);
});

test("beside a prover that tries everything the answers are equal; beside one that errs the question is named", async () => {
  const queries = [
    { name: "somebody", formula: { any: [{ is: 1, of: 0b010 }, { is: 4, of: 0b1000 }] } },
    { name: "nobody", formula: { all: [{ is: 3, of: 0b01 }, { is: 3, of: 0b10 }] } },
  ];
  const plain = { isPossible: (formula: Formula) => everyone.some((values) => holds(formula, values)) };
  expect((await besideZ3(domains, queries, () => plain)).length).toBeGreaterThan(0);
  await expect(besideZ3(domains, queries, () => ({ isPossible: () => true }))).rejects.toThrow("otherwise: nobody");
});
