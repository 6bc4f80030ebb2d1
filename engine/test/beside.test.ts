/** Relief cards and what waits for now. */
import { describe, expect, test } from "vitest";
import { assess } from "../src/assess.ts";
import { notNow, reliefCards } from "../src/beside.ts";
import { at, calmWoman, content, today } from "./make.ts";

const open = (answers: Record<string, "yes" | "not-sure"> = {}) => {
  const woman = calmWoman(today);
  const record = woman.screens.at(-1);
  if (record === undefined) throw new Error("no screen");
  const told = { ...record, answers: { ...record.answers, ...answers } };
  const history = { ...woman, screens: [...woman.screens.slice(0, -1), told] };
  return reliefCards(content, assess(content, history, today, told, "full")).filter((relief) => relief.open).map(({ card }) => card.id);
};

describe("relief", () => {
  test("[RL1] an emergency shuts every card", () => {
    expect(open({ "f.bleed-pad": "yes" })).toEqual([]);
  });
  test("[RL2] a same-day row leaves breath, rest positions and in and out of bed", () => {
    expect(open({ "f.wound-red": "yes" })).toEqual(["relief.breath", "relief.rest-positions", "relief.in-and-out-of-bed"]);
  });
  test("[RL3] a condition shuts its card alone, unsure as well as sure", () => {
    expect(open()).toContain("relief.heat");
    for (const answer of ["yes", "not-sure"] as const) {
      expect(open({ "f.leg-numb-old": answer, "f.leg-seen": "yes" })).not.toContain("relief.heat");
      expect(open({ "f.leg-numb-old": answer, "f.leg-seen": "yes" })).toContain("relief.keep-moving");
    }
  });
});

describe("not now", () => {
  const waits = (history = calmWoman(today)) => notNow(content, history, today, assess(content, history, today, history.screens.at(-1), "full")).map(({ id }) => id);
  test("[NN1] running waits until its professional says yes, and brisk walking only in its weeks", () => {
    expect(waits()).toContain("na.run");
    const item = content.notNow.find(({ id }) => id === "na.run");
    const word = { at: at(today), day: today, for: "na.run", who: item?.needs ?? "physician" } as const;
    expect(waits({ ...calmWoman(today), words: [word] })).not.toContain("na.run");
    expect(waits({ ...calmWoman(today), words: [{ ...word, who: "other" }] })).toContain("na.run");
  });
});
