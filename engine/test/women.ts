/** Arbitrary women, answers and measures for the properties: states all through the programme, also with parts unsaid. */
import fc from "fast-check";
import type { Condition, DerivedId, Region } from "@lullaback/content";
import type { Answer, Person } from "../src/index.ts";
import { addDays, content, parseExample, today, type Example, type Measured } from "./make.ts";

/** A woman between each two ends of windows, also without milk, and with her early scan the other way. */
export const womenOfEveryStage: readonly Example[] = [
  "gw=7", "gw=10", "gw=14", "gw=18", "gw=22", "gw=25", "gw=30", "gw=38", "pp=2d", "pp=4d, cs", "pp=4d, nx=4d", "pp=2w", "pp=20d, nx=20d", "pp=3w, cs",
  "pp=5w, nx=5w", "pp=7w, nx=7w", "pp=10w", "pp=4m", "pp=160d", "pp=9m", "pp=14m", "pp=5d, endgw=9",
].map((state) => parseExample(state)).flatMap((example) => [
  example,
  ...(example.person.end !== undefined ? [{ ...example, person: { ...example.person, milk: "none" as const } }] : []),
  ...(example.person.pregnancy !== undefined
    ? [{ ...example, person: { ...example.person, pregnancy: { ...example.person.pregnancy, placeScanned: example.person.pregnancy.placeScanned === "yes" ? "no" as const : "yes" as const } } }]
    : []),
]);

/** The example with these items, of whatever kind, said yes. */
export const withYes = (example: Example, items: readonly string[]): Example => ({
  ...example,
  answers: { ...example.answers, ...Object.fromEntries(items.filter((id) => /^(f|mod)\./.test(id)).map((id) => [id, "yes" as const])) },
  regions: items.flatMap((id) => (id.startsWith("r.") ? [id.slice(2) as Region] : [])),
  measured: { ...example.measured, facts: Object.fromEntries(items.filter((id) => id.startsWith("d.")).map((id) => [id, true])) },
});

/** The same cases on every run; a failure prints its own seed and path. */
export const seeded = (numRuns: number) => ({ seed: 20260615, numRuns, verbose: false }) as const;

/** Near the ends of the windows as often as anywhere. */
const daysAgo = fc.oneof(
  fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 800 }),
  fc.constantFrom(13, 14, 15, 41, 42, 43, 55, 56, 57, 83, 84, 85, 151, 152, 153, 181, 182, 183, 364, 365, 366),
);
const day = daysAgo.map((days) => addDays(today, -days));
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

/** What a condition reads of answers, measures and regions; of windows only their modifier. */
export const itemsRead = (condition: Condition): readonly string[] => {
  if (typeof condition === "string") return condition === "w.bone" ? ["mod.bone"] : /^(f|mod|d|r)\./.test(condition) ? [condition] : [];
  if ("quantity" in condition) return [];
  if ("not" in condition) return itemsRead(condition.not);
  return [...new Set(("all" in condition ? condition.all : "any" in condition ? condition.any : condition.of).flatMap(itemsRead))];
};

/** All sets of few items, and of many items those of up to three. */
export const setsOf = (items: readonly string[], most = items.length <= 6 ? items.length : 3): readonly (readonly string[])[] =>
  most === 0 ? [[]] : [[], ...items.flatMap((item, at) => setsOf(items.slice(at + 1), most - 1).map((rest) => [item, ...rest]))];

/** Some of the items one rule reads, all yes, and one more of them that fits: where a rule could be pulled the wrong way. */
export const focus = (fits: (id: string) => boolean): fc.Arbitrary<{ readonly yes: readonly string[]; readonly id: string }> =>
  fc.constantFrom(...content.rules.map(({ when }) => itemsRead(when).filter((item) => /^(f|mod)\./.test(item))).filter((items) => items.some(fits)))
    .chain((items) => fc.record({ yes: fc.subarray([...items], { maxLength: Math.min(3, items.length) }), id: fc.constantFrom(...items.filter(fits)) }));

/** Answers with few or many yes, and sometimes nothing; `kinds` says which there are. */
export const answers = (ids: readonly string[], kinds: readonly (Answer | null)[]): fc.Arbitrary<Record<string, Answer>> =>
  fc.record({ base: fc.constantFrom("no" as const, ...kinds), changed: fc.oneof(...[1, 14].map((maxLength) => fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...kinds)), { maxLength }))) })
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
