/** The facts of one screen: her answers, her state and what was measured, as the conditions ask for them (SPEC EV3–EV7). */
import type { Day } from "@lullaback/base";
import type { Condition, Content, Derived, Fact, Finding, Modifier, NotSure, Quantity, StateFact } from "@lullaback/content";
import { evaluate, type Facts, type Truth } from "./evaluate.ts";
import type { Answer, Person } from "./history.ts";
import type { Measured } from "./measure.ts";
import { personQuantity, stateFact } from "./person.ts";

export interface FactsInput {
  readonly person: Person;
  readonly day: Day;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly regions?: readonly string[];
  readonly measured: Measured;
}

interface Tables {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly modifiers: ReadonlyMap<string, Modifier>;
  readonly named: ReadonlyMap<string, Condition | undefined>;
}
const tablesOf = new WeakMap<Content, Tables>();

const tables = (content: Content): Tables => {
  let found = tablesOf.get(content);
  if (found === undefined) {
    const named = [...content.windows, ...content.derived].map(({ id, when }: { id: string; when?: Derived["when"] }) => [id, when] as const);
    found = {
      findings: new Map(content.findings.map((finding) => [finding.id, finding])),
      modifiers: new Map(content.modifiers.map((modifier) => [modifier.id, modifier])),
      named: new Map(named),
    };
    tablesOf.set(content, found);
  }
  return found;
};

/** Reads every fact and quantity of one fully known person; each is looked up once. */
export const createFacts = (content: Content, input: FactsInput): Facts => {
  const { findings, modifiers, named } = tables(content);
  const known = new Map<Fact, Truth>();
  const quantity = (of: Quantity): number | undefined =>
    input.measured.quantities[of] ?? personQuantity(content, input.person, input.day, of);
  const facts: Facts = {
    quantity,
    truth: (fact) => {
      let truth = known.get(fact);
      if (truth === undefined) {
        truth = find(fact);
        known.set(fact, truth);
      }
      return truth;
    },
  };
  const find = (fact: Fact): Truth => {
    const kind = fact.slice(0, fact.indexOf("."));
    if (kind === "s") return stateFact(content, input.person, input.day, fact as StateFact) ? 1 : -1;
    if (kind === "r") return input.regions?.includes(fact.slice(2)) === true ? 1 : -1;
    if (kind === "w" || kind === "d") {
      const measured = input.measured.facts[fact as keyof Measured["facts"]];
      if (measured === true) return 1;
      const when = named.get(fact);
      return when === undefined ? -1 : evaluate(when, facts, content.limits);
    }
    const answer = input.answers[fact];
    if (fact === "f.phq2" && answer === undefined) {
      const score = quantity("phq2-score");
      return score !== undefined && score >= content.limits["li.phq2"].value ? 1 : -1;
    }
    if (answer === undefined || answer === "no") return -1;
    const finding = findings.get(fact);
    // Not asked in this state is no, by state (EV5).
    if (finding?.within !== undefined && evaluate(finding.within, facts, content.limits) === -1) return -1;
    if (answer === "yes") return 1;
    if (kind === "cl") return 1; // CL2: not sure is ask first
    if (answer === "rather-not-say") return 0;
    if (finding?.notSureYesWhen !== undefined && evaluate(finding.notSureYesWhen, facts, content.limits) === 1) return 1;
    return notSureTruth[finding?.notSure ?? modifiers.get(fact)?.notSure ?? "unknown"];
  };
  return facts;
};

/** EV6. `opens` is yes only in the rule that names it alone; `screen.ts` does that. */
const notSureTruth: Readonly<Record<NotSure, Truth>> = { yes: 1, unknown: 0, no: -1, opens: 0 };
