/** A number the simulation stands on: from a source, or invented. Every one of them is printed in the report. */
import type { Grade } from "@lullaback/content";

export interface Assumption {
  readonly id: string;
  readonly value: number;
  /** Share, days, points of pain, rungs, … */
  readonly unit: string;
  readonly grade: Grade;
  /** Source ids of content; empty: invented. */
  readonly sources: readonly string[];
  readonly why: string;
}

/** What is written as `id: [value, unit, why]` is invented: grade J, no source. */
type Invented = readonly [value: number, unit: string, why: string];
/** And as `id: [value, unit, why, grade, sources]` it has a source. */
type Sourced = readonly [...Invented, grade: Grade, sources: readonly string[]];

export const assume = <const T extends Readonly<Record<string, Invented | Sourced>>>(table: T): {
  readonly list: readonly Assumption[];
  readonly of: { readonly [id in keyof T]: number };
} => ({
  list: Object.entries(table).map(([id, [value, unit, why, grade = "J", sources = []]]) => ({ id, value, unit, grade, sources, why })),
  of: Object.fromEntries(Object.entries(table).map(([id, [value]]) => [id, value])) as { [id in keyof T]: number },
});
