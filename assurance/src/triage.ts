/**
 * How often well women are sent on: emergencies and same-days per 1,000 screens (screening.md §5, [J] targets). The
 * women are generated from ordinary pictures; every assumption is a line of the table below and is printed with the
 * result. It is a simulation: it sizes over-triage of this rule set, it says nothing of real women.
 */
import { content, type Disposition } from "@lullaback/content";
import { screen, type Answer, type Person } from "@lullaback/engine";
import { parseExample, personOf, type Example } from "@lullaback/engine/testing";
import { benignPictures } from "@lullaback/content/testing";
import { sfc32 } from "./random.ts";

/** Judged, not measured, but where a source is named. Probabilities are per well daily screen unless said. */
export const assumptions = {
  /** Ordinary picture of her stage is there today. */
  picture: 0.35,
  /** She taps an item the picture makes her think of, rather than leaving it. */
  taps: 0.5,
  /** After the clarifier she is still not sure. */
  staysUnsure: 0.01,
  /** The clarifier fails and her yes stands. */
  staysYes: 0.002,
} as const;
export type Assumptions = { readonly [key in keyof typeof assumptions]: number };

/** Where women are, and their share of screens; needle and milk by stage. Judged. */
const stages: readonly { readonly state: string; readonly share: number }[] = [
  { state: "gw=9", share: 4 }, { state: "gw=18", share: 10 }, { state: "gw=24", share: 10 }, { state: "gw=31", share: 10 }, { state: "gw=37", share: 8 },
  { state: "pp=4d, nx=4d", share: 5 }, { state: "pp=6d", share: 5 }, { state: "pp=10d, cs, nx=10d", share: 4 }, { state: "pp=3w", share: 8 },
  { state: "pp=5w, nx=5w", share: 6 }, { state: "pp=9w", share: 10 }, { state: "pp=4m", share: 10 }, { state: "pp=8m", share: 6 }, { state: "pp=14m", share: 4 },
];

export interface TriageCounts {
  readonly screens: number;
  readonly emergency: number;
  readonly sameDay: number;
  readonly withinDays: number;
  readonly per1000: { readonly emergency: number; readonly sameDay: number };
  /** Rules that sent a well woman on, most often first. */
  readonly rules: readonly (readonly [string, number])[];
}

const count = (results: readonly { readonly disposition: Disposition | null; readonly rows: readonly string[] }[]): TriageCounts => {
  const of = (disposition: Disposition) => results.filter((result) => result.disposition === disposition).length;
  const rules = new Map<string, number>();
  for (const result of results) {
    if (result.disposition === "emergency" || result.disposition === "same-day") for (const rule of result.rows.slice(0, 1)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  const per = (n: number) => Math.round((n / results.length) * 10_000) / 10;
  return {
    screens: results.length, emergency: of("emergency"), sameDay: of("same-day"), withinDays: of("within-days"),
    per1000: { emergency: per(of("emergency")), sameDay: per(of("same-day")) },
    rules: [...rules].toSorted((a, b) => b[1] - a[1]),
  };
};

const resultOf = (example: Example, answers: Readonly<Record<string, Answer>>, cadence: "daily" | "full") => {
  const { disposition, rows } = screen(content, { ...example, answers, cadence, intake: false });
  return { disposition, rows: rows.map(({ rule }) => rule) };
};

/** The table of ordinary pictures as it stands: every `~` turned to no by its clarifier. */
export const overPictures = (): TriageCounts =>
  count(benignPictures.map(({ given }) => { const example = parseExample(given); return resultOf(example, example.answers, "full"); }));

/** The same, with each `~` left unsure, one at a time. */
export const overUnsure = (): TriageCounts =>
  count(benignPictures.flatMap(({ given }) => {
    const example = parseExample(given);
    return example.softened.map((id) => resultOf(example, { ...example.answers, [id]: "not-sure" }, "full"));
  }));

/** Well daily screens of a generated population. Deterministic by seed. */
export const overPopulation = (screens: number, seed: number, assumed: Assumptions = assumptions): TriageCounts => {
  const random = sfc32(seed);
  const whole = stages.reduce((sum, { share }) => sum + share, 0);
  const pictures = benignPictures.map(({ given }) => parseExample(given));
  return count(Array.from({ length: screens }, () => {
    let at = random() * whole;
    const stage = stages.find(({ share }) => (at -= share) < 0) ?? stages[0];
    const person = personOf((stage as (typeof stages)[number]).state);
    const well = parseExample((stage as (typeof stages)[number]).state);
    const fitting = pictures.filter((picture) => sameStage(picture.person, person));
    const picture = random() < assumed.picture ? fitting[Math.floor(random() * fitting.length)] : undefined;
    if (picture === undefined) return resultOf(well, well.answers, "daily");
    const answers: Record<string, Answer> = { ...well.answers };
    for (const [id, answer] of Object.entries(picture.answers)) if (answer === "yes") answers[id] = "yes";
    for (const id of picture.softened) {
      if (random() >= assumed.taps) continue;
      const luck = random();
      answers[id] = luck < assumed.staysYes ? "yes" : luck < assumed.staysYes + assumed.staysUnsure ? "not-sure" : "no";
    }
    return resultOf({ ...well, measured: picture.measured, regions: picture.regions }, answers, "daily");
  }));
};

/** An ordinary picture is ordinary near its own time: pregnant with pregnant, first six weeks with first six weeks. */
const sameStage = (a: Person, b: Person): boolean => {
  const kind = (person: Person) => {
    if (person.situation === "pregnant") return "pregnant";
    const days = person.end?.on === undefined ? 0 : (Date.parse("2026-06-15") - Date.parse(person.end.on)) / 86_400_000;
    return days <= 42 ? "weeks" : "months";
  };
  return kind(a) === kind(b);
};
