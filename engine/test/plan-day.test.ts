/** The day as a whole: always an answer, in one order, the same for the same, with its reasons (SPEC PD). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../src/explain.ts";
import { emptyHistory, placeOf, planDay, type Here, type History, type Plan, type StampedRow } from "../src/index.ts";
import { addDays, at, calmWoman, content, personOf, session, shiftDays, step, today, withScreen } from "./make.ts";
import { live, move } from "./dose-life.ts";

const here: Here = { minutes: 10, place: "chair" };
const on = (days: number) => addDays(today, days);
const plain = (plan: Plan) => ({ ...plan, forbidden: [...plan.forbidden] });
const withRow = (row: Partial<StampedRow>, of = calmWoman(today, "pp=60w")): History =>
  ({ ...of, screens: of.screens.map((screen) => ({ ...screen, rows: [{ rule: "rf.flat", disposition: "within-days", exercise: "allowed", area: "back", precautions: [], limitHours: 168, ...row }] })) });
const needsWord = (of: History): History => ({ ...of, standing: { ...of.standing, "cl.clot": "yes" } });

describe("which kind of day", () => {
  test("[PD1] someone of whom nothing is known is asked first", () => {
    const plan = planDay(content, emptyHistory, today, here);
    expect(plan).toMatchObject({ kind: "screen-first", session: null, disposition: null, findings: [] });
    expect(plan.screen?.cadence).toBe("full");
    expect(plan.screen?.missing).toEqual(expect.arrayContaining(["age", "state.now"]));
  });
  test("[PD1] findings are there in every kind of answer", () => {
    const rows = (of: History) => { const { kind, findings } = planDay(content, of, today, here); return [kind, findings.map(({ rule }) => rule)]; };
    expect(rows(withRow({}))).toEqual(["session", ["rf.flat"]]);
    expect(rows(withRow({ disposition: "same-day", exercise: "breathing-only" }))).toEqual(["stop", ["rf.flat"]]);
    expect(rows({ ...withRow({}), screens: withRow({}).screens.map((screen) => ({ ...screen, day: on(-1) })) })).toEqual(["screen-first", ["rf.flat"]]);
    expect(rows(withRow({ exercise: "breathing-only" }))).toEqual(["ask-first", ["rf.flat"]]);
  });
  for (const disposition of ["emergency", "same-day"] as const) test(`[PD2] an open ${disposition} row: stop, no session, whatever else there is`, () => {
    const rows = withRow({ disposition, exercise: "breathing-only" });
    for (const of of [rows, needsWord(rows), { ...rows, screens: rows.screens.map((screen) => ({ ...screen, day: on(-30) })) }]) {
      expect(planDay(content, of, today, here)).toMatchObject({ kind: "stop", session: null, reasons: [{ rule: "PD2" }] });
    }
  });
  test("[PD3] stop before screen-first before ask-first before rest before session", () => {
    const stop = withRow({ disposition: "emergency", exercise: "blocked" });
    const stale = (of: History) => ({ ...of, screens: of.screens.map((screen) => ({ ...screen, day: on(-1), at: at(on(-1)) })) });
    const calm = calmWoman(today, "pp=60w");
    expect([stale(needsWord(stop)), stale(needsWord(calm)), needsWord(calm), calm].map((of) => planDay(content, of, today, here).kind))
      .toEqual(["stop", "screen-first", "ask-first", "session"]);
  });
  test("[PD4] a missing word, or a row within days that shuts exercise: ask first, with breathing", () => {
    for (const of of [needsWord(calmWoman(today)), withRow({ exercise: "breathing-only" })]) {
      expect(planDay(content, of, today, here)).toMatchObject({ kind: "ask-first", exercise: "breathing-only", session: { steps: [{ exercise: "ex.breathing" }] } });
    }
  });
  test("[PD5] breathing only for another reason: rest; a smaller session besides changes nothing of that", () => {
    const shut = { rule: "rf.jump", disposition: "routine", exercise: "breathing-only" } as const;
    const jumped = withScreen({ ...calmWoman(on(-1), "pp=60w"), sessions: [session({ day: on(-1), startPain: 1, endPain: 1 })] }, today, { painNow: 6 });
    expect(jumped.screens.at(-1)!.rows.map(({ rule }) => rule)).toEqual([shut.rule]);
    expect(planDay(content, jumped, today, here)).toMatchObject({ kind: "rest", exercise: "breathing-only", reasons: [{ rule: "PD5" }] });
    const afterClosing = withScreen({ ...jumped, screens: withRow({}, jumped).screens.slice(0, 1), seen: [{ at: at(on(-1), 15), day: on(-1), row: "rf.flat", who: "physician", inPerson: true, outcome: "nothing-serious" }] }, today, { painNow: 6 });
    expect(planDay(content, afterClosing, today, here)).toMatchObject({ kind: "rest", reasons: [{ rule: "PD5" }, { rule: "WB8" }] });
  });
  test("[PD6] nothing fits at this place: elsewhere, and says so; nowhere, rest", () => {
    const only = { ...content, exercises: content.exercises.map((exercise) => ({ ...exercise, versions: exercise.versions.map((version) => ({ ...version, places: version.places.filter((place) => place !== "chair") })) })) };
    const here = { minutes: 10, place: "chair" } as const;
    const nowhere = { ...only, elsewhere: [] };
    expect(planDay(nowhere, calmWoman(today), today, here)).toMatchObject({ kind: "rest", session: null, reasons: [{ rule: "PD6", facts: { place: "chair" } }] });
    expect(planDay(only, calmWoman(today), today, { ...here, place: "bed" }).kind).toBe("session");
    // In its stead the first other place where one can be made, told so.
    const plan = planDay(only, calmWoman(today), today, here);
    expect(plan).toMatchObject({ kind: "session", reasons: [{ rule: "PD3" }, { rule: "PD6-instead", facts: { place: "chair", instead: "standing" } }] });
    expect(plan.session?.steps).toEqual(planDay(only, calmWoman(today), today, { ...here, place: "standing" }).session?.steps);
    expect([placeOf(plan, here), placeOf(planDay(content, calmWoman(today), today, here), here)]).toEqual(["standing", "chair"]);
  });
  test("[PD6] who may not go down to the floor has her session on a chair", () => {
    const of = calmWoman(today);
    const shaky: History = { ...of, standing: { ...of.standing, "cl.neuro": "yes" } };
    expect(planDay(content, shaky, today, { minutes: 10, place: "floor" })).toMatchObject({ kind: "session", reasons: [{ rule: "PD3" }, { facts: { place: "floor", instead: "chair" } }] });
    for (const minutes of [3, 5, 10, 15, 20]) expect(planDay(content, shaky, today, { minutes, place: "floor" }).session?.steps.length).toBeGreaterThanOrEqual(2);
  });
  test("[PD6] no minutes, no session anywhere", () => {
    expect(planDay(content, calmWoman(today), today, { ...here, minutes: 0 })).toMatchObject({ kind: "rest", session: null });
  });
});

describe("the same for the same", () => {
  const lives: fc.Arbitrary<{ readonly of: History; readonly where: Here }> = fc.record({
    state: fc.constantFrom("gw=12", "gw=33", "pp=2d", "pp=5w, cs", "pp=20w"), minutes: fc.constantFrom(3, 5, 10, 15, 20),
    place: fc.constantFrom(...content.places), pains: fc.array(fc.tuple(fc.nat(6), fc.nat(8)), { maxLength: 4 }), yes: fc.subarray(content.findings.map(({ id }) => id as string), { maxLength: 2 }),
  }).map(({ state, minutes, place, pains, yes }) => {
    const begun = live(pains.map(([start, pain], index) => ({ day: index * 3 - 14, start, pain })), { before: calmWoman(on(-20), state) }).history;
    return { of: withScreen(begun, today, { answers: Object.fromEntries(yes.map((id) => [id, "yes" as const])) }), where: { minutes, place } };
  });
  test("[PD7] the same content, history, day and place give the same plan, and what was given is left as it was", () => fc.assert(fc.property(lives, ({ of, where }) => {
    const before = JSON.stringify(of);
    const once = JSON.stringify(plain(planDay(content, of, today, where)));
    expect(JSON.stringify(plain(planDay(content, JSON.parse(before) as History, today, { ...where })))).toBe(once);
    expect(JSON.stringify(of)).toBe(before);
  }), { seed: 7, numRuns: 120 }));
  test("[PD7] shifting all days together shifts the plan along", () => fc.assert(fc.property(lives, fc.integer({ min: -4000, max: 4000 }), ({ of, where }, days) => {
    const moved = plain(planDay(content, shiftDays(of, days), on(days), where));
    expect(moved).toEqual(shiftDays(plain(planDay(content, of, today, where)), days));
  }), { seed: 7, numRuns: 120 }));
});

describe("with its reasons", () => {
  test("[PD9] every plan and decision carries the content's digest and its rule", () => {
    for (const of of [emptyHistory, calmWoman(today), needsWord(calmWoman(today)), withRow({ disposition: "emergency" })]) {
      const plan = planDay(content, of, today, here);
      expect([plan.contentDigest, plan.reasons.length > 0]).toEqual([content.digest, true]);
    }
    const due = { ...calmWoman(on(2), "pp=60w"), sessions: [session({ steps: [step({ exercise: move.id, pain: 9 })] })] };
    const { decisions, reasons } = planDay(content, due, on(2), here);
    expect(decisions).toMatchObject([{ exercise: move.id, verdict: "red", rule: "DO4", session: due.sessions[0]!.id }]);
    expect(reasons.map(({ rule }) => rule)).toContain("DO4");
  });
  test("[DO17] nothing is decided before the day's screen is complete and free of emergency and same-day rows", () => {
    const due = { ...calmWoman(on(-2), "pp=60w"), sessions: [session({ day: on(-2), steps: [step({ exercise: move.id, pain: 3 })] })] };
    const decided = (of: History) => planDay(content, of, today, here).decisions.length;
    const { answers: { "f.fever": _, ...answers }, ...half } = withScreen(due, today).screens.at(-1)!;
    expect([due, { ...due, screens: [...due.screens, { ...half, answers }] }, withScreen(due, today, { answers: { "f.saddle-numb": "yes" } }), withScreen(due, today, { answers: { "f.not-right": "yes", "f.rigors": "yes" } })].map(decided)).toEqual([0, 0, 0, 0]);
    expect(decided(withScreen(due, today))).toBe(1);
  });
  test("[PD9] every move is in the session or out of it, for a reason", () => {
    for (const of of [calmWoman(today), calmWoman(today, "gw=30"), needsWord(calmWoman(today)), withRow({ disposition: "same-day" })]) {
      const { in: inside, out } = explain(content, of, today, here);
      expect(new Set([...inside, ...out].map(({ exercise }) => exercise)).size).toBe(content.exercises.length);
      expect([...inside, ...out].every(({ reasons }) => reasons.length > 0 && reasons.every(({ rule }) => rule !== ""))).toBe(true);
    }
  });
  test("[PD9] a decision is made once and what it changed is told", () => {
    const lived = live([{ day: -6 }, { day: -3, morning: "not told" }], { before: calmWoman(today, "pp=60w") }).history;
    const first = planDay(content, lived, today, here);
    expect(first.decisions).toHaveLength(1);
    expect(planDay(content, { ...lived, decisions: [...lived.decisions, ...first.decisions] }, today, here).decisions).toEqual([]);
  });
  test("[PD8] a demand forbidden anywhere in the plan is in no step, in every stage", () => {
    for (const state of ["gw=8", "gw=40", "pp=0d", "pp=12w, cs"]) for (const place of content.places) {
      const plan = planDay(content, { ...calmWoman(today, "pp=60w", { person: personOf(state) }) }, today, { minutes: 20, place });
      expect(plan.session!.steps.flatMap(({ demands }) => Object.keys(demands)).filter((demand) => plan.forbidden.has(demand as never))).toEqual([]);
    }
  });
});
