/** Days to build a session on, for comparing builders: real women and moves, at every place, with a block made for this place or another, some with a cap on lying on the back. */
import { addDays } from "@lullaback/base";
import { content as real, type Content, type Exercise, type Place } from "@lullaback/content";
import { assess, calmWoman, candidates, lookedAt, mostMoves, planBlock, session, step, today, type SelectInput } from "@lullaback/engine/testing";
import { sfc32 } from "../random.ts";

/** The programme with so many moves: the first of its own, or all of them and copies of them under new ids. */
export const withMoves = (count: number, content: Content = real): Content => ({
  ...content,
  exercises: Array.from({ length: count }, (_, index) => {
    const exercise = content.exercises[index % content.exercises.length] as Exercise;
    const copy = Math.floor(index / content.exercises.length);
    return copy === 0 ? exercise : { ...exercise, id: `${exercise.id}-${copy}` as Exercise["id"] };
  }),
});

/** So many days at `minutes`, at each place in turn; chosen from what `planDay` looks at (SE23), or from all she could do. Deterministic. */
export const sessionsToBuild = (content: Content, count: number, minutes: number, from: "looked-at" | "all" = "looked-at"): readonly SelectInput[] => Array.from({ length: count }, (_, seed) => {
  const chance = sfc32(seed + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const place = content.places[seed % content.places.length] as Place;
  const regions = (["low", "mid", "pelvis-front", "neck"] as const).filter(() => chance() < 0.4);
  const calm = calmWoman(today, pick(["pp=10w", "pp=5m", "pp=9m"]), {
    sessions: Array.from({ length: 12 }, (_day, ago) => session({ day: addDays(today, ago - 13), steps: [0, 1, 2, 3].map(() => step({ exercise: pick(content.exercises).id })) })),
  });
  const screens = calm.screens.map((screen) => ({ ...screen, regions }));
  const history = { ...calm, screens };
  const here = { minutes, place };
  // Every other block was made for another place, so that not all of it can be done here.
  const blockPlace = seed % 2 === 0 ? place : pick(content.places);
  const assessment = assess(content, history, today, screens.at(-1), "full");
  const block = planBlock(content, history, today, { minutes, place: blockPlace }, assessment)?.exercises ?? [];
  const { able } = candidates(content, history, today, here, assessment);
  return { able: from === "all" ? able : lookedAt(content, able, block), block, minutes, place, mostMoves: mostMoves(content, minutes), supineRun: Infinity, supineTotal: pick([Infinity, Infinity, 600, 300]) };
});
