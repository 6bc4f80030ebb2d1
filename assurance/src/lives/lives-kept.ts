/** Random lives through the real journal and engine, shared by the test files that live them: each takes a stretch of seeds, so that threads share the work. */
import { expect } from "vitest";
import { lineOf } from "./command.ts";
import { liveThrough, type Tally } from "./life.ts";
import { product } from "./living.ts";
import { shrink } from "./shrink.ts";
import { lengthOf, wander } from "./wander.ts";

/** Lives from seed `first` on until so many steps are lived; the first broken promise is told with its seed and its life made short. */
export const liveSteps = (most: number, first: number): Tally => {
  const tally: Tally = new Map();
  let steps = 0;
  let seed = first;
  for (; steps < most; seed++) {
    const life = liveThrough(wander(seed, lengthOf(seed)), { tally });
    steps += life.steps;
    if (life.broken === undefined) continue;
    const { broken, commands } = shrink(life, product, 300);
    throw new Error(`seed ${seed}: ${broken?.rule} ${broken?.seen}\n${commands.map(lineOf).join("\n")}\nAs a scenario: npm run test:long -- --scenario ${seed} NAME`);
  }
  return tally;
};

/** What must come up in fifty thousand steps for the lives to be worth living through: every kind of command and plan, and the rules that bind. */
export const worthLiving = (tally: Tally): void => {
  const often: readonly (readonly [least: number, what: readonly string[]])[] = [
    [1000, ["pass", "look", "screen", "session", "SeenTold", "MorningTold", "WordGiven", "plan session", "plan screen-first", "plan ask-first", "plan stop", "dose hold"]],
    [250, ["wait", "ModificationTold", "ExerciseBroughtBack", "StepUndone", "SwapUndone", "KeepingUpTold", "WeekTold", "WayAsked", "HistoryTold", "ProfileTold", "ActivityStepped", "TestDone", "update",
      "plan rest", "level blocked", "level breathing-only", "level limited", "level allowed", "dose down",
      "rule PD3", "rule PD4", "rule CO1", "rule CO2", "rule QU3", "rule AS3", "rule AS7", "rule AS10", "rule WB4", "rule WB8", "rule WB9", "rule DO3", "rule DO5", "rule DO7", "rule DO15", "rule KU5", "rule MD4",
      "rule ST6", "rule SE2", "rule SE3", "rule SE8", "rule SE9", "rule SE11", "rule SE14", "rule SE15", "rule SE16", "rule CN4"]],
    [80, ["slip", "recall", "this hurts", "FlareTold", "PregnancyTold", "PregnancyEnded", "CheckTold", "ActivitiesRated", "PartsTold", "MilkTold", "BabyTold", "ChangeRated", "dose up", "dose off",
      "rule DO1", "rule DO4", "rule DO8", "rule DO9", "rule DO13", "rule KU3", "rule MD2", "rule MD3", "rule PD5", "rule PD6", "rule RC1", "rule RC2", "rule ST5", "rule WB5"]],
    [1, ["OutsideTold", "rule AS6", "rule DO2", "rule DO6", "rule DO10", "rule DO11", "rule DO18", "rule KU6", "rule MD6", "rule SE18"]],
  ];
  const seldom = often.flatMap(([least, whats]) => whats.filter((what) => (tally.get(what) ?? 0) < least).map((what) => `${what}: ${tally.get(what) ?? 0} of ${least}`));
  expect(seldom).toEqual([]);
};
