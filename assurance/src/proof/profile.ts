/**
 * The answer space of one first full screen as variables with finitely many values: who she is, each finding, modifier and clearance,
 * and each number by the points where some condition changes. Between two cut points all numbers give the same answers, so one
 * stands for all.
 */
import { addDays, day, type Day } from "@lullaback/base";
import type { Condition, Content, Quantity } from "@lullaback/content";
import type { Answer, Person, ScreenInput } from "@lullaback/engine";
import type { Space } from "./formula.ts";

/** The day every profile is seen on; nothing depends on which. */
export const theDay: Day = day("2026-06-15");

export interface Variable {
  readonly name: string;
  readonly values: readonly (string | number | undefined)[];
}

/** Where some condition, or a table of earliest days, changes its mind about a quantity; always with 0. */
export const cutsOf = (content: Content, quantity: Quantity): readonly number[] => {
  const found = new Set<number>([0]);
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("quantity" in value && value.quantity === quantity) {
      const condition = value as Extract<Condition, { quantity: Quantity }>;
      const limit = "atLeast" in condition ? condition.atLeast : "atMost" in condition ? condition.atMost : condition.below;
      found.add(content.limits[limit].value + ("atMost" in condition ? 1 : 0));
    } else for (const part of Object.values(value)) visit(part);
  };
  const { windows, derived, rules, findings, standingLimits, clearances, exercises } = content;
  [windows, derived, rules, findings, standingLimits, clearances, exercises].forEach(visit);
  const value = (id: keyof Content["limits"]) => found.add(content.limits[id].value);
  if (quantity === "days-since-end") {
    for (const { byBirth } of content.earliestUse) for (const from of Object.values(byBirth)) if (from.limit !== undefined) value(from.limit);
    found.add(content.limits["li.programme-weeks"].value * 7 + 1);
  }
  if (quantity === "phq2-score") value("li.phq2");
  // The engine's own words for how far on an end was.
  if (quantity === "weeks-at-end") (["li.end-mid", "li.end-as-birth"] as const).forEach(value);
  return [...found].sort((a, b) => a - b);
};

const answers = ["no", "yes", "not-sure", "rather-not-say", undefined] as const;

/** Quantities that come from who she is; all others are told or measured and may be missing. */
const ofPerson: readonly Quantity[] = ["gestation-weeks", "days-since-end", "days-since-needle", "weeks-at-end"];

/** Every variable of a profile, in a fixed order; the first value of each is what is so of a well woman some weeks after a birth. */
export const profileVariables = (content: Content): readonly Variable[] => {
  const weeks = cutsOf(content, "gestation-weeks").filter((cut) => cut <= content.limits["li.gw-most"].value);
  const measured = new Set<Quantity>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("quantity" in value && typeof value.quantity === "string" && !ofPerson.includes(value.quantity as Quantity)) measured.add(value.quantity as Quantity);
    Object.values(value).forEach(visit);
  };
  [content.windows, content.derived, content.rules, content.findings, content.standingLimits, content.clearances].forEach(visit);
  measured.add("pain-worst-24h").add("phq2-score");
  const regions = new Set(JSON.stringify([content.windows, content.rules, content.standingLimits, content.contributors]).match(/"r\.[a-z-]+"/g)?.map((name) => name.slice(1, -1)));
  return [
    { name: "situation", values: ["gave-birth", "pregnant", "pregnancy-ended", "pregnant-again", "over-two-years", "never"] },
    { name: "age", values: ["18-44", "45-plus", "16-17", "under-16"] },
    { name: "gestation-weeks", values: weeks },
    { name: "babies", values: [1, 2, 3] },
    { name: "scanned", values: ["yes", "no"] },
    { name: "days-since-end", values: cutsOf(content, "days-since-end") },
    { name: "weeks-at-end", values: [...cutsOf(content, "weeks-at-end")].reverse() },
    { name: "mode", values: ["vaginal", "forceps-vacuum", "caesarean", undefined] },
    { name: "operation", values: [undefined, "none", "through-vagina", "belly"] },
    { name: "tear", values: ["none-to-2", "3-4", "not-known", undefined] },
    { name: "needle", values: ["none", "epidural"] },
    { name: "days-since-needle", values: cutsOf(content, "days-since-needle") },
    { name: "blood-loss", values: ["no", "yes", "not-sure"] },
    { name: "milk", values: ["none", "feeding"] },
    ...[...measured].map((quantity) => ({ name: quantity, values: [...(quantity === "pain-worst-24h" ? [] : [undefined]), ...cutsOf(content, quantity), ...(quantity === "pain-worst-24h" ? [undefined] : [])] })),
    ...[...regions].map((name) => ({ name, values: ["no", "yes"] })),
    ...content.derived.filter(({ when }) => when === undefined).map(({ id }) => ({ name: id, values: ["no", "yes"] })),
    ...[...content.findings, ...content.modifiers, ...content.clearances.filter(({ asked }) => asked)].map(({ id }) => ({ name: id, values: answers })),
  ];
};

export interface Profile {
  readonly variables: readonly Variable[];
  /** The number of a variable in the space. */
  readonly at: (name: string) => number;
  /** What one assignment of values says, in the words of the variables. */
  readonly read: (values: readonly number[]) => (name: string) => string | number | undefined;
}

/** Declares the variables in a space. */
export const createProfile = (content: Content, space: Space): Profile => {
  const variables = profileVariables(content);
  const numbers = new Map(variables.map(({ name, values }) => [name, space.variable(values.length)]));
  const at = (name: string): number => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`no variable ${name}`);
    return number;
  };
  return { variables, at, read: (values) => (name) => variables[at(name)]?.values[values[at(name)] as number] };
};

/** Who she is, from what the variables say. */
export const personOf = (read: (name: string) => unknown): Person => {
  const situation = read("situation") as NonNullable<Person["situation"]>;
  const pregnant = situation === "pregnant" || situation === "pregnant-again";
  const ended = situation === "gave-birth" || situation === "pregnancy-ended" || situation === "pregnant-again";
  const said = <K extends string>(key: K, value: unknown) => (value === undefined ? {} : { [key]: value });
  return {
    situation, ageGroup: read("age") as NonNullable<Person["ageGroup"]>,
    ...(pregnant && { pregnancy: { weeks: read("gestation-weeks") as number, toldOn: theDay, babies: read("babies") as 1, placeScanned: read("scanned") as Answer } }),
    ...(ended && {
      end: {
        on: addDays(theDay, -(read("days-since-end") as number)), weeks: read("weeks-at-end") as number,
        ...said("mode", read("mode")), ...said("operation", read("operation")), ...said("tear", read("tear")),
        needle: read("needle") as "none", bloodLoss: read("blood-loss") as Answer,
        ...(read("needle") !== "none" && { needleOn: addDays(theDay, -(read("days-since-needle") as number)) }),
      },
      milk: read("milk") as "none",
    }),
  } as Person;
};

/** What the engine's `screen` takes, from what the variables say. */
export const screenInputOf = (content: Content, profile: Profile, read: (name: string) => unknown): ScreenInput => {
  const said = Object.fromEntries(profile.variables.flatMap(({ name }) => {
    const value = /^(f|mod|cl)\./.test(name) ? read(name) : undefined;
    return value === undefined ? [] : [[name, value as Answer]];
  }));
  const quantities = Object.fromEntries(profile.variables.flatMap(({ name, values }) => {
    const isMeasured = values.some((value) => value === undefined) && typeof values.find((value) => value !== undefined) === "number";
    const value = isMeasured ? read(name) : undefined;
    return value === undefined ? [] : [[name, value]];
  }));
  const facts = Object.fromEntries(content.derived.filter(({ when }) => when === undefined).map(({ id }) => [id, read(id) === "yes"]));
  return {
    person: personOf(read), day: theDay, cadence: "full", intake: true, answers: said, measured: { quantities, facts },
    regions: profile.variables.filter(({ name }) => name.startsWith("r.") && read(name) === "yes").map(({ name }) => name.slice(2)),
  };
};
