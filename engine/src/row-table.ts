/** The red-flag table made ready once: from truths that are read, to the truth of each row, with nothing walked or looked up again (SC1). */
import type { Condition, Content, Fact } from "@lullaback/content";
import { evaluate, type Facts, type Truth } from "./evaluate.ts";

/** What the rows read: facts, and comparisons of a quantity with a limit; each has its number. */
export type Read = Fact | Extract<Condition, { readonly quantity: unknown }>;

export interface RowTable {
  readonly reads: readonly Read[];
  /** The truths that the rows read of one person, by number. */
  readonly read: (facts: Facts) => Int8Array;
  /** The truth of each rule of content, in content's order, from those truths. */
  readonly rows: readonly ((truths: Int8Array) => Truth)[];
}

const tables = new WeakMap<Content, RowTable>();

/** The table of one content; it means what `evaluate` means. */
export const rowTable = (content: Content): RowTable => {
  let table = tables.get(content);
  if (table === undefined) tables.set(content, (table = makeTable(content)));
  return table;
};

const makeTable = (content: Content): RowTable => {
  const reads: Read[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (read: Read): number => {
    const key = typeof read === "string" ? read : JSON.stringify(read);
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = reads.push(read) - 1));
    return number;
  };
  const make = (condition: Condition): ((truths: Int8Array) => Truth) => {
    if (typeof condition === "string" || "quantity" in condition) {
      const at = numberOf(condition);
      return (truths) => truths[at] as Truth;
    }
    if ("not" in condition) {
      const part = make(condition.not);
      return (truths) => (0 - part(truths)) as Truth;
    }
    const parts = ("all" in condition ? condition.all : "any" in condition ? condition.any : condition.of).map(make);
    if ("all" in condition) {
      return (truths) => {
        let least: Truth = 1;
        for (const part of parts) {
          const truth = part(truths);
          if (truth === -1) return -1;
          if (truth < least) least = truth;
        }
        return least;
      };
    }
    if ("any" in condition) {
      return (truths) => {
        let most: Truth = -1;
        for (const part of parts) {
          const truth = part(truths);
          if (truth === 1) return 1;
          if (truth > most) most = truth;
        }
        return most;
      };
    }
    return (truths) => {
      let [yes, unknown] = [0, 0];
      for (const part of parts) {
        const truth = part(truths);
        if (truth === 1) yes += 1;
        else if (truth === 0) unknown += 1;
      }
      return yes >= condition.count ? 1 : yes + unknown >= condition.count ? 0 : -1;
    };
  };
  const rows = content.rules.map(({ when }) => make(when));
  return {
    reads, rows,
    read: (facts) => {
      const truths = new Int8Array(reads.length);
      reads.forEach((read, at) => { truths[at] = typeof read === "string" ? facts.truth(read) : evaluate(read, facts, content.limits); });
      return truths;
    },
  };
};
