/** The dose ladder: what each report does to a move, where every limit of it lies, and what never happens (SPEC DO). */
import { describe, expect, test } from "vitest";
import { addDays, content, daysBetween, today, withLimits } from "./make.ts";
import { triple } from "./triple.ts";
import { live, move, onRung, open, standing, withEntry, type Entry } from "./dose-life.ts";
import { progress } from "../src/index.ts";

const limit = (id: keyof typeof content.limits): number => content.limits[id].value;
const verdicts = (entries: readonly Entry[], over: Parameters<typeof live>[1] = {}) => live(entries, over).decided.map(({ verdict }) => verdict);
const changes = (entries: readonly Entry[], over: Parameters<typeof live>[1] = {}) => live(entries, over).decided.map(({ change }) => change);
const rules = (entries: readonly Entry[], over: Parameters<typeof live>[1] = {}) => live(entries, over).decided.map(({ rule }) => rule);
const greens = (count: number, from = 0, every = 3): readonly Entry[] => Array.from({ length: count }, (_, index) => ({ day: from + index * every }));

describe("how one session is judged", () => {
  const table: readonly [string, Entry, string][] = [
    ["[DO3] low, level, settled: green", { day: 0, start: 2, pain: 2 }, "green"],
    ["[DO3] less pain than at the start: green", { day: 0, start: 3, pain: 1 }, "green"],
    ["[DO3] between green and red: amber", { day: 0, start: 3, pain: 4 }, "amber"],
    ["[DO4] a rise by the limit: red", { day: 0, start: 1, pain: 3 }, "red"],
    ["[DO4] over the ceiling with any rise: red", { day: 0, start: 5, pain: 6 }, "red"],
    ["[DO4] still up in the morning: red", { day: 0, morning: { stillUp: true } }, "red"],
    ["[DO4] pain in the night: red", { day: 0, morning: { nightPain: true } }, "red"],
    ["[DO4] still up in the morning counts although no pain was told", { day: 0, pain: "not told", end: "not told", morning: { stillUp: true } }, "red"],
    ["[DO1] this hurts", { day: 0, hurt: true }, "hurt"],
    ["[DO1] this hurts, whatever else was said", { day: 0, start: 1, pain: 9, hurt: true, step: { signs: ["leak"] } }, "hurt"],
    ["[DO5] left out: not judged", { day: 0, step: { skipped: true } }, "unjudged"],
    ["[DO5] left out on a bad morning: not judged", { day: 0, step: { skipped: true }, morning: { stillUp: true } }, "unjudged"],
    ["[DO5] no pain told at the start: not judged", { day: 0, start: "not told", pain: 2, end: 2 }, "unjudged"],
    ["[DO5] no pain told in the move or after it: not judged", { day: 0, pain: "not told", end: "not told" }, "unjudged"],
    ["[DO3] pain at the end stands in for pain in the move", { day: 0, pain: "not told", end: 5 }, "red"],
    ...(["leak", "heaviness", "doming"] as const).map((sign) => [`[DO8] ${sign} in the move: red`, { day: 0, step: { signs: [sign] } }, "red"] as [string, Entry, string]),
    ...(["leg", "bleeding", "scar", "bladder", "bowel", "new-site"] as const).map((sign) => [`[DO8] ${sign} is for the screen, not for the ladder`, { day: 0, step: { signs: [sign] } }, "green"] as [string, Entry, string]),
  ];
  for (const [name, entry, verdict] of table) test(name, () => expect(verdicts([entry])).toEqual([verdict]));

  test("[DO4] a bad morning is laid to the move that rose, and not to the one that did not", () => {
    const both = (of: number, other: number) => live([{ day: 0, start: 2, pain: of, morning: { stillUp: true }, session: {
      steps: [{ exercise: move.id, version: "seated", rung: 0, pain: of }, { exercise: "ex.breathing", version: "side", rung: 0, pain: other }],
    } }]).history.decisions.map(({ exercise, verdict }) => [exercise, verdict]);
    expect(both(3, 2)).toEqual([[move.id, "red"], ["ex.breathing", "amber"]]);
    expect(both(2, 3)).toEqual([[move.id, "amber"], ["ex.breathing", "red"]]);
    expect(both(2, 2)).toEqual([[move.id, "red"], ["ex.breathing", "red"]]);
  });

  test("[DO1] [DO8] a move that came twice in a session is judged by everything said against it", () => {
    const twice = (first: object, second: object) => live([{ day: 0, session: {
      steps: [first, second].map((said) => ({ exercise: move.id, version: "seated", rung: 0, pain: 2, ...said })),
    } }]).decided.map(({ verdict }) => verdict);
    expect(twice({ hurt: true }, { pain: 3 })).toEqual(["hurt"]);
    expect(twice({ pain: 1, signs: ["leak"] }, { pain: 3 })).toEqual(["red"]);
    expect(twice({ pain: 3 }, { pain: 1, signs: ["leak"] })).toEqual(["red"]);
    expect(twice({ pain: 5 }, { pain: 1 })).toEqual(["red"]);
    expect(twice({ skipped: true }, { pain: 2 })).toEqual(["green"]);
  });

  test("[DO7] [DO9] nothing goes up with what is judged to be the second red day", () => {
    const both = (day: number, other: number): Entry => ({ day, session: { steps: [
      { exercise: move.id, version: "seated", rung: 0, pain: 2 }, { exercise: "ex.breathing", version: "side", rung: 0, pain: other },
    ] } });
    const ups = (entries: readonly Entry[]) => live(entries).history.decisions.filter(({ change }) => change === "up").map(({ exercise }) => exercise);
    expect(ups([both(0, 4), both(3, 2)])).toEqual([move.id]);
    expect(ups([both(0, 4), both(3, 4)])).toEqual([]);
  });

  triple({ limit: "li.pain-green", rules: "[DO3]", what: "pain that counts as low", of: (pain) => verdicts([{ day: 0, start: limit("li.pain-green"), pain }]),
    below: ["green"], at: ["green"], above: ["amber"] });
  triple({ limit: "li.pain-red", rules: "[DO4]", what: "the ceiling, with a rise of one", of: (pain) => verdicts([{ day: 0, start: pain - 1, pain }]),
    below: ["amber"], at: ["green"], above: ["red"] });
  triple({ limit: "li.rise-noise", rules: "[DO3]", what: "a rise that is only noise", of: (rise) => verdicts([{ day: 0, start: 1, pain: 1 + rise }], { from: withLimits({ "li.rise-red": 9 }) }),
    below: ["green"], at: ["green"], above: ["amber"] });
  triple({ limit: "li.rise-red", rules: "[DO4]", what: "a rise that goes one rung down", of: (rise) => verdicts([{ day: 0, start: 1, pain: 1 + rise }]),
    below: ["green"], at: ["red"], above: ["red"] });
  triple({ limit: "li.start-pain-high", rules: "[DO3]", what: "a start from which the rise alone counts", of: (start) => verdicts([{ day: 0, start, pain: start + 1 }]),
    below: ["amber"], at: ["green"], above: ["red"] });
});

describe("steps up", () => {
  test("[DO3] two greens make one rung up, and the next two another", () => expect(changes(greens(4))).toEqual(["hold", "up", "hold", "up"]));
  test("[DO3] an amber day between greens neither counts nor takes away", () =>
    expect(changes([{ day: 0 }, { day: 3, start: 3, pain: 4 }, { day: 6 }])).toEqual(["hold", "hold", "up"]));
  triple({ limit: "li.greens", rules: "[DO3]", what: "greens before a rung up", of: (count) => changes(greens(count)).filter((change) => change === "up").length, below: 0, at: 1, above: 1 });
  triple({ limit: "li.greens-high", rules: "[DO3]", what: "greens before a rung up when pain at the start is high",
    of: (count) => changes(greens(count).map((entry) => ({ ...entry, start: limit("li.start-pain-high") }))).filter((change) => change === "up").length, below: 0, at: 1, above: 1 });
  test("[DO3] at the top of the ladder nothing goes up", () =>
    expect(changes(greens(3), { before: onRung(move.ladder.length - 1) })).toEqual(["hold", "hold", "hold"]));

  test("[DO18] li.effort-most: at it a step up comes, over it nothing goes up", () => {
    const hard = (effort: number) => greens(2).map((entry) => ({ ...entry, session: { effort } }));
    expect([13, 14, 15].map((effort) => rules(hard(effort)).at(-1))).toEqual(["DO3", "DO3", "DO18"]);
  });
  test("[DO7] nothing goes up while something holds it, and the greens are kept", () => {
    const held = live(greens(2), { gate: { ...open, noStepUp: "DO7" } });
    expect(held.decided.map(({ change, rule }) => [change, rule])).toEqual([["hold", "DO3"], ["hold", "DO7"]]);
    expect(changes([{ day: 6 }], { before: held.history })).toEqual(["up"]);
  });
  test("[DO10] nothing goes up after a bad night, the one after the session or the last one", () => {
    expect(rules([{ day: 0 }, { day: 3, morning: { sleepWorse: true } }])).toEqual(["DO3", "DO10"]);
    const lived = withEntry(live([{ day: 0 }]).history, { day: 3 });
    const badLast = { ...lived, mornings: [...lived.mornings, { of: addDays(today, 5), stillUp: false, nightPain: false, sleepWorse: true }] };
    expect(progress(content, badLast, addDays(today, 6), open).map(({ rule, change }) => [rule, change])).toEqual([["DO10", "hold"]]);
    expect(progress(content, badLast, addDays(today, 7), open).map(({ change }) => change)).toEqual(["up"]);
  });
  test("[DO14] nothing goes up to a version that is forbidden", () =>
    expect(rules(greens(2), { gate: { mayDo: (exercise, version) => exercise.id === move.id && version !== move.ladder[1]?.version } })).toEqual(["DO3", "DO14"]));

  const other = "ex.breathing";
  test("[DO13] when two moves are ready on one day only one goes up", () => {
    const steps = [move.id, other].map((exercise) => ({ exercise, version: "seated", rung: 0, pain: 2 }));
    const lived = live([{ day: 0, session: { steps } }, { day: 3, session: { steps } }]);
    expect(lived.history.decisions.filter(({ change }) => change === "up").map(({ exercise }) => exercise)).toEqual([move.id]);
    expect(lived.history.decisions.at(-1)).toMatchObject({ exercise: other, change: "hold", rule: "DO13" });
  });
  triple({ limit: "li.step-gap", rules: "[DO13]", what: "days between one move going up and the next",
    of: (days) => live([{ day: -10, exercise: other }, { day: 0 }, { day: 3 }, { day: 3 + days, exercise: other }]).decided.map(({ exercise, change, rule }) => [exercise, change, rule]).slice(2),
    below: [[move.id, "up", "DO3"], [other, "hold", "DO13"]], at: [[move.id, "up", "DO3"], [other, "up", "DO3"]], above: [[move.id, "up", "DO3"], [other, "up", "DO3"]] });
});

describe("steps down and waiting", () => {
  test("[DO4] one rung down, and fewer repeats until the next green", () => {
    const red = live([{ day: 0, start: 1, pain: 4 }], { before: onRung(4) });
    expect(red.decided).toMatchObject([{ change: "down", from: 4, to: 3 }]);
    expect(standing(red.history, 1)).toMatchObject({ level: 3, cut: true });
    const amber = live([{ day: 3, start: 3, pain: 4 }], { before: red.history });
    expect(standing(amber.history, 4).cut).toBe(true);
    expect(standing(live([{ day: 6 }], { before: amber.history }).history, 7).cut).toBe(false);
  });
  test("[DO4] on the lowest rung a red day leaves her there, with fewer repeats", () =>
    expect(standing(live([{ day: 0, start: 1, pain: 4 }]).history, 1)).toMatchObject({ level: 0, cut: true }));
  test("[DO8] a sign takes one rung, however low the pain", () =>
    expect(live([{ day: 0, pain: 0, step: { signs: ["leak"] } }], { before: onRung(3) }).decided).toMatchObject([{ change: "down", from: 3, to: 2, rule: "DO8" }]));

  const red = (day: number): Entry => ({ day, start: 1, pain: 4 });
  const waits = (count: number) => live(Array.from({ length: count }, (_, index) => red(index * 100)), { before: onRung(8) }).decided
    .map(({ day, retryOn }) => (retryOn === undefined ? undefined : daysBetween(day, retryOn)));
  test("[DO6] the wait doubles with each failure up to its most", () =>
    expect(waits(6)).toEqual([1, 2, 4, 8, 8, 8].map((times) => times * limit("li.wait-first"))));
  triple({ limit: "li.wait-most", rules: "[DO6]", what: "the longest wait", of: (most) => {
    const decided = live([red(0), red(100), red(200), red(300), red(400)], { before: onRung(8), from: withLimits({ "li.wait-most": most }) }).decided;
    return decided.at(-1)?.wait;
  }, below: limit("li.wait-most") - 1, at: limit("li.wait-most"), above: limit("li.wait-most") + 1 });
  triple({ limit: "li.wait-first", rules: "[DO6]", what: "days until a step is tried again after the first failure",
    of: (days) => live([red(0), { day: 1 }, { day: days }], { before: onRung(3) }).decided.map(({ change, rule }) => [change, rule]).at(-1),
    below: ["hold", "DO6"], at: ["up", "DO3"], above: ["up", "DO3"] });
  triple({ limit: "li.wait-forget", rules: "[DO6]", what: "greens after which failures are forgotten", of: (count) => {
    const failed = live([red(0)], { before: onRung(3) });
    return standing(live(greens(count, 3), { before: failed.history, gate: { ...open, noStepUp: "DO7" } }).history, 200).wait;
  }, below: 2 * limit("li.wait-first"), at: limit("li.wait-first"), above: limit("li.wait-first") });
});
