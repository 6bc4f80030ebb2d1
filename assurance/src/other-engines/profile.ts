/**
 * What is put before every engine, and what is asked of it: the raw facts of one woman on one day, and which rows are true or
 * only unknown of her. Nothing is reasoned here: what follows from an answer (EV5 to EV7), a window or a measure is each engine's
 * own work, by the export it was given.
 */
import type { Condition, Content, Disposition, Fact, Quantity } from "@lullaback/content";
import { completions, createFacts, screen, type Answer, type ScreenInput } from "@lullaback/engine";

/** A screen of a woman of whom all is known, so that she is one person (ST4), by a name to find it again. */
export interface Profile {
  readonly name: string;
  readonly input: ScreenInput;
}

/**
 * Facts by id: an answer, `true` for what holds of her state, region or measures, a number for a quantity she has. "No" is left
 * out, for it makes no more true than no answer does (EV3); but not of PHQ-2, whose score counts where it was not answered.
 */
export type Told = Readonly<Record<string, Answer | true | number>>;

/** Of each row that is not "no": 1 when it is true, 0 when it is unknown. */
export type Rows = Readonly<Record<string, 0 | 1>>;

export interface Decision {
  readonly rows: Rows;
  readonly disposition: Disposition;
}

/** An engine that was given the table once and decides one woman after another. */
export interface OtherEngine {
  readonly name: string;
  readonly decide: (told: Told) => Promise<Decision>;
}

/** Every condition the rows hang on. */
const conditionsOf = (content: Content): readonly Condition[] => [
  ...[...content.rules, ...content.windows].map(({ when }) => when),
  ...content.derived.flatMap(({ when }) => when ?? []),
  ...content.findings.flatMap(({ within, notSureYesWhen }) => [within, notSureYesWhen].filter((part) => part !== undefined)),
];

/** Facts and quantities that the rows read, directly or on the way. */
export const readByRows = (content: Content): { readonly facts: readonly Fact[]; readonly quantities: readonly Quantity[] } => {
  const facts = new Set<Fact>();
  const quantities = new Set<Quantity>();
  const visit = (condition: Condition): void => {
    if (typeof condition === "string") facts.add(condition);
    else if ("quantity" in condition) quantities.add(condition.quantity);
    else if ("not" in condition) visit(condition.not);
    else ("all" in condition ? condition.all : "any" in condition ? condition.any : condition.of).forEach(visit);
  };
  conditionsOf(content).forEach(visit);
  if (facts.has("f.phq2")) quantities.add("phq2-score");
  return { facts: [...facts], quantities: [...quantities] };
};

/** The raw facts of one profile. */
export const toldBy = (content: Content, { name, input }: Profile): Told => {
  const [person, ...others] = completions(content, input.person, input.day);
  if (person === undefined || others.length > 0) throw new Error(`${name}: not one known woman`);
  const facts = createFacts(content, { ...input, person });
  const { facts: read, quantities } = readByRows(content);
  const told: Record<string, Answer | true | number> = {};
  for (const [id, answer] of Object.entries(input.answers)) if (answer !== "no" || id === "f.phq2") told[id] = answer;
  for (const id of read) if (/^[sr]\./.test(id) && facts.truth(id) === 1) told[id] = true;
  for (const [id, holds] of Object.entries(input.measured.facts)) if (holds === true) told[id] = true;
  for (const id of quantities) {
    const value = facts.quantity(id);
    if (value !== undefined) told[id] = value;
  }
  return told;
};

const rank: Readonly<Record<Disposition, number>> = { routine: 0, "within-days": 1, "same-day": 2, emergency: 3 };

/** SC3 and SC4 over the rows an engine found: the highest, where an unknown row is at most same-day. */
export const decisionOf = (content: Content, rows: Rows): Decision => {
  let disposition: Disposition = "routine";
  for (const rule of content.rules) {
    const truth = rows[rule.id];
    if (truth === undefined) continue;
    const own = truth === 0 && rule.disposition === "emergency" ? "same-day" : rule.disposition;
    if (rank[own] > rank[disposition]) disposition = own;
  }
  return { rows, disposition };
};

/** Our own decision, in the same words. */
export const ours = (content: Content, { input }: Profile): Decision => {
  const { rows, disposition } = screen(content, input);
  return { rows: Object.fromEntries(rows.map(({ rule, certain }) => [rule, certain ? 1 : 0])), disposition: disposition ?? "routine" };
};

/** What two decisions on one profile differ in, to be read by a person; nothing when they are the same. */
export const difference = (profile: Profile, told: Told, a: Decision, b: Decision): string | undefined => {
  const words = (truth: 0 | 1 | undefined) => (truth === undefined ? "no" : truth === 1 ? "yes" : "unknown");
  const rules = [...new Set([...Object.keys(a.rows), ...Object.keys(b.rows)])].filter((rule) => a.rows[rule] !== b.rows[rule]);
  if (rules.length === 0 && a.disposition === b.disposition) return undefined;
  return `${profile.name}: ${[...rules.map((rule) => `${rule} ${words(a.rows[rule])} against ${words(b.rows[rule])}`),
    ...(a.disposition === b.disposition ? [] : [`${a.disposition} against ${b.disposition}`])].join(", ")}; told ${JSON.stringify(told)}`;
};
