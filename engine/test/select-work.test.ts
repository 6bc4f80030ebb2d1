/** The exact choice stays small as the library grows: its work is counted in moves taken, never timed. */
import { expect, test } from "vitest";
import { assess } from "../src/assess.ts";
import { mostMoves } from "../src/block.ts";
import { candidates, type Candidate } from "../src/candidates.ts";
import { select } from "../src/select.ts";
import { calmWoman, content, today } from "./make.ts";

/** Sixty moves for one place: those that may be done there, and copies of them under other ids. */
const sixty = (place: (typeof content.places)[number], freshOf: (index: number) => number): readonly Candidate[] => {
  const calm = calmWoman(today, "pp=30w", { equipment: ["ball", "roller"] });
  const { able } = candidates(content, calm, today, { place, minutes: 20 }, assess(content, calm, today, calm.screens[0], "full"));
  return Array.from({ length: 60 }, (_, index) => {
    const candidate = able[index % able.length] as Candidate;
    const copy = Math.floor(index / able.length);
    return { ...candidate, fresh: freshOf(index), exercise: copy === 0 ? candidate.exercise : { ...candidate.exercise, id: `${candidate.exercise.id}-${copy}` } } as Candidate;
  });
};

/** Never done, lately done in turn, and done one after the other. */
const freshness = { never: () => 14, inTurn: (index: number) => (index * 7) % 15, since: (index: number) => index % 4 };

test.each(content.places)("[SE5] %s: of sixty moves and twenty minutes, at most 4,000 are taken on the way to the best, whatever is in her block", (place) => {
  for (const freshOf of Object.values(freshness)) {
    const able = sixty(place, freshOf);
    const ids = able.map(({ exercise }) => exercise.id as string);
    for (const size of [0, 1, 2, 3, 4, 6]) {
      const block = ids.filter((_, index) => index % 11 === 3).slice(0, size);
      const chosen = select(content, { able, block, minutes: 20, place, mostMoves: mostMoves(content, 20), supineRun: Infinity, supineTotal: Infinity });
      expect(chosen?.short, `${place}, ${size} in the block`).toBe(false);
      expect(chosen?.visits, `${place}, ${size} in the block`).toBeLessThan(4_000);
    }
  }
});
