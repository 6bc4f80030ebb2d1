/** Lives are no good if a wrong product lives through them: defects are planted, seen, and told by a life short enough to read, which is a scenario. */
import { describe, expect, test } from "vitest";
import { content } from "@lullaback/content";
import { fold, readJournal, today } from "@lullaback/journal";
import type { Check } from "../../../scenarios/run.ts";
import { inOrder, liveThrough, type Life } from "./life.ts";
import { product, slipRules, type Asked } from "./living.ts";
import { brokenBy, type Broken } from "./promises.ts";
import { scenarioOf } from "./scenario.ts";
import { shrink } from "./shrink.ts";
import { lengthOf, wander } from "./wander.ts";
import { defects, type Defect } from "./planted.ts";

/** The first life that fails, among a few hundred. */
const caught = ({ asked }: Defect): Life => {
  for (let seed = 1; seed <= 300; seed++) {
    const life = liveThrough(wander(seed, lengthOf(seed)), { asked });
    if (life.broken !== undefined) return life;
  }
  throw new Error("nobody saw it");
};

/** Hunted and shortened once for each defect. */
const shorts = new Map<Defect, Life>();
const shortOf = (defect: Defect): Life => {
  const known = shorts.get(defect) ?? shrink(caught(defect), defect.asked, 120);
  shorts.set(defect, known);
  return known;
};

describe("a planted defect is seen, and its life is short", () => {
  test.each(Object.entries(defects))("%s", (_, defect) => {
    const { breaks, atMost } = defect;
    const short = shortOf(defect);
    expect(short.broken?.rule).toMatch(breaks);
    expect(short.commands.length).toBeLessThanOrEqual(atMost);
    // It is the defect, and not the life.
    expect(liveThrough(inOrder(short.commands), { thorough: true }).broken).toBeUndefined();
  }, 240_000);
});

test("[DO1] a failing life is a scenario: its journal is read, the defect breaks its check, and the product keeps it", () => {
  const defect = defects["this hurts is ignored"] as Defect;
  const { "events.jsonl": lines, "expect.json": checks, "story.md": story } = scenarioOf(shortOf(defect), "a test");
  const [check] = JSON.parse(checks) as readonly (Check & { readonly at: NonNullable<Check["at"]> })[];
  const journal = readJournal(lines);
  if (check === undefined || !journal.ok) throw new Error(JSON.stringify(journal));
  const { events } = journal.value;
  const history = fold(events, slipRules(content));
  const day = today(check.at, events);
  const here = { minutes: check.minutes, place: check.place, at: check.at };
  const broken = ({ planDay }: Pick<Asked, "planDay">): readonly Broken[] => brokenBy({ content, history, day, here, plan: planDay(content, history, day, here) });
  expect(broken(defect.asked).map(({ rule }) => rule)).toContain(check.notes);
  expect(broken(product)).toEqual([]);
  expect(story).toContain("**What must happen, and why.**");
});
