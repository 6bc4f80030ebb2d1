/** The planner and the second planner agree, on small random contents, on what is best and in which order. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Exercise, Place } from "@lullaback/content";
import { assess } from "../src/assess.ts";
import { pointedTo } from "../src/beside.ts";
import { planBlock, mostMoves } from "../src/block.ts";
import { doseOptions, type Candidate } from "../src/candidates.ts";
import type { Here, History } from "../src/history.ts";
import { select } from "../src/select.ts";
import { addDays, calmWoman, content, session, step, today } from "./make.ts";
import { better, planPlainly, subsets, worth, type Case } from "./second-planner.ts";

const seed = 20260615;
const places: readonly Place[] = content.places;

const candidateOf = (exercise: Exercise): fc.Arbitrary<Candidate> =>
  fc.record({ rung: fc.nat(exercise.ladder.length - 1), picks: fc.array(fc.nat(1000), { maxLength: 2 }), region: fc.constantFrom<0 | 1>(0, 1), fresh: fc.nat(2) })
    .map(({ rung, picks, region, fresh }) => {
      const at = exercise.ladder[rung] as Exercise["ladder"][number];
      const version = exercise.versions.find(({ id }) => id === at.version) as Exercise["versions"][number];
      const all = doseOptions(content, exercise, version, at, { half: false, cut: false, standingRun: undefined });
      const kept = new Set([0, ...picks.map((pick) => pick % all.length)]);
      return { exercise, version, rung, role: exercise.role, options: all.filter((_, index) => kept.has(index)), region, fresh };
    });

const some = (deep: boolean, from: readonly Exercise["role"][], minLength: number, maxLength: number) =>
  fc.shuffledSubarray(content.exercises.filter(({ role }) => (role === "deep-core") === deep && from.includes(role)), { minLength, maxLength });

/** Four to seven real exercises; nearly always a release and a deep core among them. */
const cases: fc.Arbitrary<Case> = fc.tuple(some(true, ["deep-core"], 1, 2), some(false, ["release"], 1, 3), some(false, ["release", "strength", "alignment"], 1, 3))
  .map((parts) => [...new Set(parts.flat())])
  .chain((exercises) => fc.record({
    able: fc.tuple(...exercises.map(candidateOf)),
    block: fc.subarray(exercises.map(({ id }) => id as string)),
    minutes: fc.constantFrom(2, 3, 5, 7, 10, 15, 20), place: fc.constantFrom(...places), mostMoves: fc.integer({ min: 2, max: 6 }),
    supineRun: fc.constantFrom(100, 300, Infinity), supineTotal: fc.constantFrom(150, 600, Infinity),
  }));

test("[SE5] [SE6] [SE7] [SE10] [SE11] [SE12] the second planner agrees on 1,200 random cases", () => {
  let found = 0;
  let shorter = 0;
  fc.assert(fc.property(cases, (of) => {
    const plain = planPlainly(content, of);
    const chosen = select(content, of);
    expect(chosen === undefined).toBe(plain === undefined);
    if (chosen === undefined || plain === undefined) return;
    found += 1;
    if (chosen.short) shorter += 1;
    expect(chosen.steps.map(({ candidate }) => candidate.exercise.id).join(" ")).toBe(plain.ids);
    expect(chosen.seconds).toBe(plain.seconds);
    expect(worth(content, of, chosen.steps)).toEqual(plain.key);
    expect(chosen.short).toBe(plain.seconds < Math.ceil((content.limits["li.fill"].value / 100) * of.minutes * 60));
  }), { seed, numRuns: 1200 });
  // The cases are worth trying: most have an answer, and both kinds of answer come up.
  expect(found).toBeGreaterThan(600);
  expect(shorter).toBeGreaterThan(50);
  expect(found - shorter).toBeGreaterThan(200);
});

/** Every block of `size` moves, compared by the declared objective of content; the plainest way there is. */
const bestBlock = (exercises: readonly Exercise[], size: number, facts: (id: string) => Readonly<Record<string, number>>, must: readonly string[], mostKept: number) => {
  const key = (set: readonly Exercise[]) => content.blockObjective.map(({ id }) =>
    id === "roles" ? new Set(set.map(({ role }) => role)).size : set.reduce((sum, exercise) => sum + (facts(exercise.id)[id] as number), 0));
  let top: { readonly key: readonly number[]; readonly ids: readonly string[] } | undefined;
  for (const set of subsets(exercises)) {
    const ids = set.map(({ id }) => id as string).sort();
    if (set.length !== size || !must.every((id) => ids.includes(id))) continue;
    if (!set.some(({ role }) => role === "release") || !set.some(({ role }) => role === "deep-core")) continue;
    if (ids.filter((id) => facts(id)["kept"] === 1 && !must.includes(id)).length > mostKept) continue;
    const next = { key: key(set), ids };
    if (top === undefined || better(next.key, top.key) || (!better(top.key, next.key) && ids.join(" ") < top.ids.join(" "))) top = next;
  }
  return top?.ids;
};

interface BlockCase {
  readonly exercises: readonly Exercise[];
  readonly here: Here;
  readonly before: readonly string[];
  readonly age: number;
  readonly done: readonly { readonly exercise: string; readonly ago: number }[];
  readonly region: "low" | "neck" | "knee";
  readonly gone: readonly string[];
}

/** Deep-core moves that wait for no word (the hip roll does). */
const openCores = content.exercises.filter(({ role, versions }) => role === "deep-core" && !versions.every(({ throughout }) => throughout.includes("supine-bridge")));
/** Few moves are a deep core, and no block is without one: four cases in five are given one. */
const someMoves: fc.Arbitrary<readonly Exercise[]> = fc.record({
  some: fc.shuffledSubarray([...content.exercises], { minLength: 4, maxLength: 8 }),
  core: fc.option(fc.constantFrom(...openCores), { nil: undefined }),
}).map(({ some, core }) => (core === undefined || some.includes(core) ? some : [core, ...some.slice(1)]));

const blockCases: fc.Arbitrary<BlockCase> = someMoves
  .chain((exercises) => {
    const ids = exercises.map(({ id }) => id as string);
    return fc.record({
      exercises: fc.constant(exercises), before: fc.subarray(ids, { maxLength: Math.min(6, ids.length) }), age: fc.integer({ min: 0, max: 30 }),
      here: fc.record({ minutes: fc.constantFrom(3, 5, 10, 15, 20), place: fc.constantFrom(...places) }),
      done: fc.array(fc.record({ exercise: fc.constantFrom(...ids), ago: fc.integer({ min: 1, max: 20 }) }), { maxLength: 5 }),
      region: fc.constantFrom("low" as const, "neck" as const, "knee" as const), gone: fc.subarray(ids, { maxLength: 2 }),
    });
  });

test("[BL1] [BL3] [BL4] brute force agrees on 300 random blocks, new and mended", () => {
  const kinds = { fresh: 0, kept: 0, mended: 0, none: 0 };
  fc.assert(fc.property(blockCases, (of) => {
    const small = { ...content, exercises: of.exercises };
    const since = addDays(today, -of.age);
    const calm = calmWoman(today);
    const history: History = {
      ...calm, screens: calm.screens.map((screen) => ({ ...screen, regions: [of.region] })),
      sessions: [...of.done].sort((a, b) => b.ago - a.ago).map(({ exercise, ago }, index) =>
        session({ id: `s${index}`, day: addDays(today, -ago), steps: [step({ exercise })] })),
      decisions: of.gone.map((exercise, index) => ({
        session: `gone-${index}`, day: addDays(today, -1), exercise, verdict: "hurt", change: "off", from: 0, to: 0, wait: 7, rule: "DO1",
      })),
      plans: of.before.length === 0 ? [] : [{ day: since, at: calm.screens[0]!.at, kind: "session", block: { since, exercises: of.before } }],
    };
    const assessment = assess(small, history, today, history.screens[0], "full");
    const block = planBlock(small, history, today, of.here, assessment);

    const free = of.exercises.filter((exercise) => !of.gone.includes(exercise.id) && exercise.versions.some((version) => isOpen(version, assessment)));
    const pointed = pointedTo(small, history, today);
    const facts = (id: string): Record<string, number> => {
      const exercise = of.exercises.find((known) => known.id === id) as Exercise;
      const ago = Math.min(...of.done.filter((done) => done.exercise === id).map((done) => done.ago), content.limits["li.fresh-days"].value);
      return {
        places: exercise.versions.some((version) => isOpen(version, assessment) && version.places.includes(of.here.place)) ? 1 : 0,
        region: pointed.has(id) || exercise.serves.includes(of.region) ? 1 : 0, kept: of.before.includes(id) ? 1 : 0, fresh: ago,
      };
    };
    const [least, most] = [content.limits["li.block-moves-least"].value, content.limits["li.block-moves-most"].value];
    const young = of.before.length > 0 && of.age < content.limits["li.block-days"].value;
    const still = of.before.filter((id) => free.some((exercise) => exercise.id === id));
    if (young && still.length === of.before.length) {
      kinds.kept += 1;
      expect(block).toEqual({ since, exercises: of.before });
      return;
    }
    const must = young ? still : [];
    let size = Math.min(free.length, young ? of.before.length : Math.min(most, Math.max(least, mostMoves(small, of.here.minutes))));
    let plain = bestBlock(free, size, facts, must, young ? most : content.limits["li.block-kept"].value);
    while (plain === undefined && size > Math.max(2, must.length)) plain = bestBlock(free, --size, facts, must, young ? most : content.limits["li.block-kept"].value);
    if (plain === undefined) return void (kinds.none += 1);
    kinds[young ? "mended" : "fresh"] += 1;
    expect([...(block?.exercises ?? [])].sort()).toEqual(plain);
    expect(block?.since).toBe(young ? since : today);
  }), { seed, numRuns: 300 });
  expect(kinds.fresh).toBeGreaterThan(75);
  expect(kinds.mended).toBeGreaterThan(20);
  expect(kinds.kept).toBeGreaterThan(20);
});

/** Whether a version may be done at all by a calm woman with nothing at hand but what every home has. */
const isOpen = (version: Exercise["versions"][number], assessment: ReturnType<typeof assess>): boolean =>
  version.offByDefault !== true &&
  (version.needs ?? []).every((need) => content.alwaysAtHand.includes(need)) &&
  [...version.throughout, ...version.phases.flatMap((phase) => phase.asks ?? [])].every((demand) => !assessment.forbidden.has(demand)) &&
  (version.onlyWhen === undefined || JSON.stringify(version.onlyWhen) === '{"not":"s.pregnant"}');
