/**
 * How full the programme is for whom: for each stage, birth, region, type of pelvic floor and place, with nothing a home may lack,
 * how many moves may be done there, and whether the second fortnight is another than the first. A report; it proves nothing.
 */
import { addDays } from "@lullaback/base";
import { content, type Place, type Region } from "@lullaback/content";
import { planBlock, planDay, type History } from "@lullaback/engine";
import { assess, at, calmWoman, candidates, today } from "@lullaback/engine/testing";

export interface Cell {
  readonly who: string;
  readonly region: Region;
  readonly floor: "usual" | "tension";
  readonly place: Place;
  /** Moves that may be done there today, and of these releases and deep core. */
  readonly moves: number;
  readonly releases: number;
  readonly cores: number;
  /** Moves of the first block, and how many of the block a fortnight later are others. */
  readonly block: number;
  readonly fresh: number;
}

/** Pregnant by trimester; after each kind of end by its weeks. */
const states: readonly (readonly [string, string, Partial<NonNullable<History["person"]["end"]>>])[] = [
  ...["gw=9", "gw=20", "gw=33"].map((state) => [`pregnant, ${state.slice(3)} weeks`, state, {}] as const),
  ...(["5d", "4w", "9w", "6m", "70w"] as const).flatMap((since) => [
    [`${since} after a birth`, `pp=${since}`, {}],
    [`${since} after forceps`, `pp=${since}`, { mode: "forceps-vacuum" }],
    [`${since} after a deep tear`, `pp=${since}`, { tear: "3-4" }],
    [`${since} after a caesarean`, `pp=${since}, cs`, {}],
    [`${since} after an end at 10 weeks`, `pp=${since}, endgw=10`, {}],
    [`${since} after an end at 20 weeks`, `pp=${since}, endgw=20`, {}],
  ] as const),
];

const woman = (state: string, end: object, region: Region, tension: boolean): History => {
  const calm = calmWoman(today, state);
  return {
    ...calm, person: { ...calm.person, ...(calm.person.end !== undefined && { end: { ...calm.person.end, ...end } }) },
    standing: { ...calm.standing, ...(tension && { "cl.tight": "yes" as const }) },
    screens: calm.screens.map((screen) => ({ ...screen, regions: [region] })),
  };
};

/** All cells, or those of some regions. */
export const coverage = (regions: readonly Region[]): readonly Cell[] => states.flatMap(([who, state, end]) => regions.flatMap((region) => [false, true].flatMap((tension) => {
  const her = woman(state, end, region, tension);
  const assessment = assess(content, her, today, her.screens.at(-1), "full");
  return content.places.map((place): Cell => {
    const here = { minutes: 20, place };
    const { able } = candidates(content, her, today, here, assessment);
    const plan = planDay(content, her, today, here);
    // A fortnight of her block behind her, and a new one.
    const first = plan.block?.exercises ?? [];
    const later = addDays(today, content.limits["li.block-days"].value);
    const lived: History = {
      ...her, plans: [{ day: today, at: at(today), kind: "session", ...(plan.block !== null && { block: plan.block }) }],
      sessions: Array.from({ length: content.limits["li.block-days"].value }, (_, ago) => ({
        id: `s-${ago}`, at: at(addDays(today, ago)), day: addDays(today, ago), startPain: 2, endPain: 2, ended: "done" as const, signs: [],
        steps: first.map((exercise) => ({ exercise, version: content.exercises.find(({ id }) => id === exercise)?.versions[0]?.id ?? "", rung: 0, pain: 2 })),
      })),
    };
    const next = planBlock(content, lived, later, here, assessment)?.exercises ?? [];
    const of = (role: string) => able.filter((candidate) => candidate.role === role).length;
    return {
      who, region, floor: tension ? "tension" : "usual", place, moves: able.length, releases: of("release"), cores: of("deep-core"),
      block: first.length, fresh: next.filter((id) => !first.includes(id)).length,
    };
  });
})));
