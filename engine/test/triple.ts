/** A boundary as three tests: one step below a limit, at it, one step above; named by the limit and its rules. */
import { content, type LimitId } from "@lullaback/content";
import { expect, test } from "vitest";

export interface Triple<T> {
  readonly limit: LimitId;
  /** Rules the boundary belongs to, as they stand in the test's name: "[DO3] [DO4]". */
  readonly rules: string;
  readonly what: string;
  /** What happens at a value. */
  readonly of: (value: number) => T;
  readonly below: T;
  readonly at: T;
  readonly above: T;
  /** How far below and above; 1 unless said. */
  readonly by?: number;
}

export const triple = <T>({ limit, rules, what, of, below, at, above, by = 1 }: Triple<T>): void => {
  const { value } = content.limits[limit];
  test(`${rules} [${limit}] below: ${what}`, () => expect(of(value - by)).toEqual(below));
  test(`${rules} [${limit}] at: ${what}`, () => expect(of(value)).toEqual(at));
  test(`${rules} [${limit}] above: ${what}`, () => expect(of(value + by)).toEqual(above));
};
