/** Where she stands on a move: what hurt and came back, words, gaps, undoing, two red days, and what the past is worth (SPEC DO). */
import { describe, expect, test } from "vitest";
import { assess, planDay, progress, type Here, type History, type WordRecord } from "../src/index.ts";
import { twoReds } from "../src/dose.ts";
import { addDays, at, calmWoman, content, session, step, today, withLimits, withScreen } from "./make.ts";
import { triple } from "./triple.ts";
import { decision, live, move, onRung, open, sessionOf, standing, withEntry } from "./dose-life.ts";

const here: Here = { minutes: 10, place: "chair" };
const on = (days: number) => addDays(today, days);
const back = (day: number) => ({ exercise: move.id, day: on(day) });
const word = (day: number, over: Partial<WordRecord> = {}): WordRecord => ({ at: at(on(day), 12), day: on(day), for: move.id, who: "physiotherapist", ...over });
const hurtOnce = () => live([{ day: 0, hurt: true }], { before: onRung(4) }).history;
const hurtTwice = () => live([{ day: 5, hurt: true }], { before: { ...hurtOnce(), broughtBack: [back(3)] } }).history;

describe("this hurts", () => {
  test("[DO1] it is off, and stays off however long she waits and however well other days go", () => {
    const lived = live([{ day: 3, exercise: "ex.breathing" }, { day: 6, exercise: "ex.breathing" }], { before: hurtOnce() }).history;
    for (const day of [1, 7, 60, 300]) expect(standing(lived, day)).toMatchObject({ off: true, needsWord: false });
  });
  test("[DO1] she alone brings it back, one rung smaller", () =>
    expect(standing({ ...hurtOnce(), broughtBack: [back(3)] }, 4)).toMatchObject({ off: false, level: 3, greens: 0 }));
  test("[DO1] it comes back only after a settled morning, and with fewer repeats", () => {
    const hurt = { ...hurtOnce(), broughtBack: [back(3)] };
    const morning = (of: number, over: { stillUp?: boolean; nightPain?: boolean } = {}) => ({ of: on(of), stillUp: false, nightPain: false, sleepWorse: false, ...over });
    expect(standing({ ...hurt, mornings: [morning(0)] }, 4)).toMatchObject({ off: false, cut: true });
    for (const mornings of [[], [morning(-1)], [morning(0, { stillUp: true })], [morning(0, { nightPain: true })], [morning(3)]]) {
      expect(standing({ ...hurt, mornings }, 4)).toMatchObject({ off: true });
    }
  });
  test("[DO1] it is off at once, before its session is judged, and no second plan of that day has it", () => {
    const calm = calmWoman(today);
    const first = planDay(content, calm, today, here).session!.steps[0]!;
    const hurt = session({ at: at(today, 10), endPain: 2, ended: "enough", steps: [step({ exercise: first.exercise, version: first.version, hurt: true })] });
    const again = planDay(content, { ...calm, sessions: [hurt] }, today, here);
    expect(again.kind).toBe("session");
    expect(again.session!.steps.map(({ exercise }) => exercise)).not.toContain(first.exercise);
    expect(again.excluded.find(({ exercise }) => exercise === first.exercise)).toMatchObject({ version: "", reasons: [{ rule: "DO1" }] });
  });
  test("[DO2] the second time only a word brings it back, not she alone", () => {
    expect(standing(hurtTwice(), 6)).toMatchObject({ off: true, needsWord: true });
    expect(standing({ ...hurtTwice(), broughtBack: [back(3), back(8)] }, 9)).toMatchObject({ off: true, needsWord: true });
  });
  triple({ limit: "li.hurt-count", rules: "[DO2]", what: "times it may hurt before a word comes first", of: (count) => {
    let lived: History = onRung(6);
    for (let n = 0; n < count; n++) lived = { ...live([{ day: n * 5, hurt: true }], { before: lived }).history, broughtBack: [...lived.broughtBack, ...(n < count - 1 ? [back(n * 5 + 3)] : [])] };
    return standing(lived, 30).needsWord;
  }, below: false, at: true, above: true });
  test("[DO2] a physiotherapist's or physician's word after the second time opens it, one rung smaller; a midwife's or an earlier one does not", () => {
    const before = standing(hurtTwice(), 6).level;
    for (const who of ["physiotherapist", "physician"] as const) {
      expect(standing({ ...hurtTwice(), words: [word(8, { who })] }, 9)).toMatchObject({ off: false, needsWord: false, level: before - 1 });
    }
    for (const who of ["midwife", "other"] as const) expect(standing({ ...hurtTwice(), words: [word(8, { who })] }, 9).off).toBe(true);
    expect(standing({ ...hurtTwice(), words: [word(4)] }, 9).off).toBe(true);
    expect(standing({ ...hurtTwice(), words: [word(8, { for: "ex.breathing" })] }, 9).off).toBe(true);
  });
  test("[DO2] the rung given back by a word is taken once, and later sessions go on from it", () => {
    const lived = live([{ day: 10 }, { day: 13 }], { before: { ...hurtTwice(), words: [word(8)] }, gate: { ...open, noStepUp: "DO7" } });
    const level = standing({ ...hurtTwice(), words: [word(8)] }, 9).level;
    expect(lived.decided.map(({ from }) => from)).toEqual([level, level]);
    expect(standing(lived.history, 20)).toMatchObject({ level, off: false, greens: 2 });
  });
  test("[DO2] [WB7] the word ends with its date; a third time needs a new one", () => {
    const until = { ...hurtTwice(), words: [word(8, { until: on(12) })] };
    expect([standing(until, 12).off, standing(until, 13).off]).toEqual([false, true]);
    const third = live([{ day: 10, hurt: true }], { before: { ...hurtTwice(), words: [word(8)] } }).history;
    expect(standing(third, 11)).toMatchObject({ off: true, needsWord: true });
    expect(standing({ ...third, words: [...third.words, word(14)] }, 15)).toMatchObject({ off: false });
  });
});

describe("what is not known yet", () => {
  const waiting = withEntry(live([{ day: -3 }]).history, { day: 0, morning: "not told" });
  const decide = (of: History, day: number) => progress(content, of, on(day), open).map(({ verdict, change }) => [verdict, change]);
  test("[DO5] on the day itself nothing is judged", () => expect(decide(waiting, 0)).toEqual([]));
  test("[DO5] while the morning may still be told it waits; told, it is judged by it", () => {
    expect(decide(waiting, 1)).toEqual([]);
    const told = (stillUp: boolean) => ({ ...waiting, mornings: [...waiting.mornings, { of: today, stillUp, nightPain: false, sleepWorse: false }] });
    expect(decide(told(false), 1)).toEqual([["green", "up"]]);
    expect(decide(told(true), 1)).toEqual([["red", "down"]]);
  });
  test("[DO5] a morning never told holds, once, and is not judged again", () => {
    expect(decide(waiting, 2)).toEqual([["unjudged", "hold"]]);
    const recorded = { ...waiting, decisions: [...waiting.decisions, ...progress(content, waiting, on(2), open)] };
    for (const day of [2, 3, 20]) expect(decide(recorded, day)).toEqual([]);
    expect(standing(recorded, 3).greens).toBe(1);
  });
  test("[DO1] [DO4] [DO5] what went badly does not wait for the morning", () => {
    expect(decide(withEntry(onRung(3), { day: 0, hurt: true, morning: "not told" }), 1)).toEqual([["hurt", "off"]]);
    expect(decide(withEntry(onRung(3), { day: 0, start: 1, pain: 3, morning: "not told" }), 1)).toEqual([["red", "down"]]);
  });
});

describe("two red days", () => {
  const redsOn = (...days: number[]): History => ({
    ...calmWoman(today), sessions: days.map((day) => sessionOf({ day }, `r${day}`)),
    decisions: days.map((day) => decision({ session: `r${day}`, day: on(day + 1), verdict: "red", change: "down", rule: "DO4" })),
  });
  triple({ limit: "li.red-window", rules: "[DO9]", what: "days between two red days", of: (days) => twoReds(content, redsOn(-days, 0), on(1)) !== undefined, below: true, at: true, above: false });
  triple({ limit: "li.red-count", rules: "[DO9]", what: "red days before someone is asked first",
    of: (count) => twoReds(content, redsOn(...Array.from({ length: count }, (_, index) => -count + index)), on(1)) !== undefined, below: false, at: true, above: true });
  test("[DO9] two red moves of one session are one red day", () =>
    expect(twoReds(content, { ...redsOn(-1), decisions: [move.id, "ex.breathing"].map((exercise) => decision({ session: "r-1", day: today, exercise, verdict: "red", change: "down" })) }, today)).toBe(undefined));
  test("[DO9] [PD4] breathing only until a word, and the plan asks for it", () => {
    const plan = planDay(content, redsOn(-5, -2), today, here);
    expect([plan.kind, plan.exercise, plan.reasons[0]?.rule]).toEqual(["ask-first", "breathing-only", "DO9"]);
    expect(plan.session?.steps.map(({ exercise }) => exercise)).toEqual(["ex.breathing"]);
  });
  test("[DO9] it does not pass with time, and a physiotherapist or physician ends it; nobody else, and not without having been seen", () => {
    const seen = (who: "physician" | "physiotherapist" | "midwife" | "other", outcome = "nothing-serious") =>
      ({ ...redsOn(-5, -2), seen: [{ at: at(on(1)), day: on(1), row: "DO9", who, inPerson: true, outcome }] });
    expect(twoReds(content, redsOn(-5, -2), on(200))).toBe(on(-5));
    for (const who of ["physician", "physiotherapist"] as const) expect(twoReds(content, seen(who), on(1))).toBe(undefined);
    for (const who of ["midwife", "other"] as const) expect(twoReds(content, seen(who), on(1))).toBe(on(-5));
    expect(twoReds(content, seen("physician", "not-seen"), on(1))).toBe(on(-5));
    expect(twoReds(content, seen("physician"), today)).toBe(on(-5));
  });
});

describe("gaps, stages, undoing", () => {
  const gap = (days: number, of: History = live([{ day: 0 }], { before: onRung(4) }).history) => progress(content, of, on(days), open);
  triple({ limit: "li.gap-step-days", rules: "[DO11]", what: "days without a session after which each move restarts lower",
    of: (days) => gap(days).map(({ from, to, change, rule }) => [from, to, change, rule]), below: [], at: [[4, 3, "down", "DO11"]], above: [[4, 3, "down", "DO11"]] });
  test("[DO11] once for a gap, for every move above its lowest rung, and again after the next gap", () => {
    const lived = live([{ day: 0 }], { before: onRung(4, { decisions: [
      decision({ day: on(-40), change: "up", from: 3, to: 4 }), decision({ day: on(-38), exercise: "ex.breathing", change: "up", from: 1, to: 2 }) ] }) }).history;
    const once = gap(40, lived);
    expect(once.map(({ exercise, to }) => [exercise, to]).sort()).toEqual([["ex.breathing", 1], [move.id, 3]]);
    const recorded = { ...lived, decisions: [...lived.decisions, ...once] };
    expect(gap(60, recorded)).toEqual([]);
    expect(gap(120, live([{ day: 70 }], { before: recorded }).history).filter(({ exercise }) => exercise === move.id)).toMatchObject([{ to: 2 }]);
  });
  test("[DO12] the past is what was recorded: other thresholds do not change it", () => {
    const { history } = live([{ day: 0 }, { day: 3 }, { day: 6, start: 1, pain: 4 }]);
    const strict = withLimits({ "li.pain-green": 0, "li.greens": 5, "li.rise-red": 1 });
    expect(standing(history, 7, move, strict)).toEqual(standing(history, 7));
    expect(progress(strict, history, on(7), open)).toEqual([]);
  });
  test("[DO12] decisions before the current stage count no more", () => {
    const { history } = live([{ day: 0 }], { before: onRung(6) });
    expect([standing(history, 10).level, standing({ ...history, stageSince: on(5) }, 10).level]).toEqual([6, 0]);
  });
  test("[DO12] what is decided later than the day asked about is not seen", () => expect(standing(onRung(4), -41).level).toBe(0));
  test("[DO16] a step up can be taken back", () => {
    const { history } = live([{ day: 0 }, { day: 3 }]);
    expect([standing(history, 5).level, standing({ ...history, undone: [back(5)] }, 5).level]).toEqual([1, 0]);
  });
  test("[DO16] a step down cannot be taken back, nor the step up before it, nor twice", () => {
    const up = live([{ day: 0 }, { day: 3 }], { before: onRung(3) }).history;
    const down = live([{ day: 6, start: 1, pain: 4 }], { before: up }).history;
    expect([standing(up, 5).level, standing(down, 7).level, standing({ ...down, undone: [back(8)] }, 9).level]).toEqual([4, 3, 3]);
    const twice = live([{ day: 9, start: 1, pain: 4 }], { before: down }).history;
    expect([standing(twice, 10).level, standing({ ...twice, undone: [back(11)] }, 12).level]).toEqual([2, 2]);
    expect(standing({ ...up, undone: [back(5), back(6)] }, 7).level).toBe(3);
    const gone = { ...up, decisions: [...up.decisions, decision({ session: "gap", day: on(40), verdict: "unjudged", change: "down", from: 4, to: 3, rule: "DO11" })], undone: [back(41)] };
    expect(standing(gone, 42).level).toBe(3);
  });
  test("[DO16] after taking back, the next sessions go on from there", () =>
    expect(live([{ day: 8 }, { day: 11 }], { before: { ...live([{ day: 0 }, { day: 3 }]).history, undone: [back(5)] } }).decided.map(({ from, to }) => [from, to])).toEqual([[0, 0], [0, 1]]));
});

test("[DO15] after a session that went worse a screen comes first, then half the dose and nothing up, until the next session", () => {
  const before = calmWoman(today);
  const worse = { ...before, sessions: [session({ at: at(today, 10), ended: "worse" })] };
  expect(planDay(content, worse, today, here).kind).toBe("screen-first");
  const screened = withScreen(worse, today, { at: at(today, 11) });
  const plan = planDay(content, screened, today, here);
  expect([plan.kind, plan.exercise]).toEqual(["session", "limited"]);
  expect(plan.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["DO15", "SE16"]));
  const gentle = (of: History) => { const { halfDose, noStepUp } = assess(content, of, on(1), of.screens.at(-1), "full"); return [halfDose, noStepUp]; };
  expect(gentle(screened)).toEqual([true, "DO15"]);
  expect(gentle({ ...screened, sessions: [...screened.sessions, session({ id: "next", day: on(1), at: at(on(1), 10) })] })).toEqual([false, undefined]);
});
