/** Arbitrary women, answers and measures for the properties: states all through the programme, also with parts unsaid. */
import fc from "fast-check";
import type { DerivedId, Region } from "@lullaback/content";
import type { Answer, Person } from "../src/index.ts";
import { addDays, content, today, type Measured } from "./make.ts";

/** The same cases on every run; a failure prints its own seed and path. */
export const seeded = (numRuns: number) => ({ seed: 20260615, numRuns, verbose: false }) as const;

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays(today, -days));
const pregnancy = fc.record({
  weeks: fc.integer({ min: 0, max: 40 }), toldOn: fc.integer({ min: 0, max: 25 }).map((days) => addDays(today, -days)),
  babies: fc.constantFrom(1 as const, 2 as const, 3 as const), placeScanned: fc.constantFrom("yes" as const, "no" as const),
});
const needle = fc.constantFrom("none" as const, "epidural" as const, "spinal" as const, "tried" as const);
const birth = fc.record({
  on: day, weeks: fc.integer({ min: 24, max: 42 }), mode: fc.constantFrom("vaginal" as const, "forceps-vacuum" as const, "caesarean" as const),
  tear: fc.constantFrom("none-to-2" as const, "3-4" as const, "not-known" as const), needle, bloodLoss: fc.constantFrom("yes" as const, "no" as const),
});
const otherEnd = fc.record({ on: day, weeks: fc.integer({ min: 4, max: 30 }), operation: fc.constantFrom("none" as const, "through-vagina" as const, "belly" as const), needle });
const milk = fc.constantFrom("feeding" as const, "expressing" as const, "none" as const);
const ageGroup = fc.constantFrom("under-16" as const, "16-17" as const, "18-44" as const, "45-plus" as const);

/** After an early end she is not asked about milk. */
const asked = (person: Person): Person => ((person.end?.weeks ?? 40) < content.limits["li.milk-weeks"].value ? { ...person, milk: "none" } : person);

/** A woman of whom everything is known, in any state of the programme. */
export const knownWoman: fc.Arbitrary<Person> = fc.oneof<fc.Arbitrary<Person>[]>(
  fc.record({ situation: fc.constant("pregnant" as const), ageGroup, pregnancy }),
  fc.record({ situation: fc.constant("gave-birth" as const), ageGroup, end: birth, milk }),
  fc.record({ situation: fc.constant("pregnancy-ended" as const), ageGroup, end: otherEnd, milk }),
  fc.record({ situation: fc.constant("pregnant-again" as const), ageGroup, pregnancy, end: fc.oneof<fc.Arbitrary<Person["end"] & object>[]>(birth, otherEnd), milk }),
).map(asked);

const sayable = ["situation", "milk", "ageGroup", "pregnancy.weeks", "pregnancy.placeScanned", "end.on", "end.weeks", "end.mode", "end.operation", "end.needle"] as const;
export const unsaid = fc.subarray([...sayable], { minLength: 1, maxLength: 4 });

/** The same woman with some things unsaid. */
export const withUnsaid = (person: Person, unsaid: readonly (typeof sayable)[number][]): Person => {
  const left = <T extends object>(of: T, under: string): T =>
    Object.fromEntries(Object.entries(of).filter(([key]) => !unsaid.some((path) => path === `${under}${key}`))) as T;
  return {
    ...left(person, ""),
    ...(person.pregnancy !== undefined && { pregnancy: left(person.pregnancy, "pregnancy.") }),
    ...(person.end !== undefined && { end: left(person.end, "end.") }),
  };
};

/** Answers with few or many yes, and sometimes nothing; `kinds` says which there are. */
export const answers = (ids: readonly string[], kinds: readonly (Answer | null)[]): fc.Arbitrary<Record<string, Answer>> =>
  fc.record({ base: fc.constantFrom("no" as const, ...kinds), changed: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...kinds)), { maxLength: 14 }) })
    .map(({ base, changed }) => {
      const said = new Map<string, Answer | null>([...ids.map((id) => [id, base] as const), ...changed]);
      return Object.fromEntries([...said].filter((entry): entry is [string, Answer] => entry[1] !== null));
    });

export const findingIds = content.findings.map(({ id }) => id as string);
export const askedIds = [...findingIds, ...content.modifiers.map(({ id }) => id as string)];
export const clearanceNo = Object.fromEntries(content.clearances.map(({ id }) => [id, "no" as const]));

export const regions: fc.Arbitrary<readonly Region[]> = fc.subarray<Region>(["low", "mid", "upper", "pelvis-front"]);
const measuredFacts = ["d.jump3", "d.moved", "d.rise3", "d.up-am2", "d.worse2w", "d.flat6w", "d.bleed2", "d.seen-pain"] as const satisfies readonly DerivedId[];
export const measures: fc.Arbitrary<Measured> = fc.record({
  facts: fc.subarray([...measuredFacts], { maxLength: 2 }).map((facts) => Object.fromEntries(facts.map((fact) => [fact, true]))),
  quantities: fc.record({
    "pain-worst-24h": fc.integer({ min: 0, max: 10 }), systolic: fc.constantFrom(110, 139, 140, 160), diastolic: fc.constantFrom(70, 90, 110),
  }, { requiredKeys: ["pain-worst-24h"] }),
});
