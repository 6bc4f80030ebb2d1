/** What stands before choosing: rows joined, words waited for, precautions and their ends, earliest days, standing limits (SPEC AS). */
import { describe, expect, test } from "vitest";
import type { Clearance, Demand, LimitId } from "@lullaback/content";
import { assess, birthKind, planDay, type Answer, type Assessment, type History, type Person, type StampedRow, type WordRecord } from "../src/index.ts";
import { addDays, at, calmWoman, content, personOf, session, step, today, withScreen } from "./make.ts";
import { triple } from "./triple.ts";

const on = (days: number) => addDays(today, days);
const limit = (id: LimitId): number => content.limits[id].value;
const judged = (of: History, days = 0): Assessment => assess(content, of, on(days), of.screens.findLast(({ day }) => day === on(days)), "full");
const answered = (state: string, answers: Readonly<Record<string, Answer>>): History => {
  const calm = calmWoman(today, state);
  return { ...calm, standing: { ...calm.standing, ...answers } };
};
const forbids = (of: History, days = 0) => [...judged(of, days).forbidden.keys()];
const word = (what: string, who: WordRecord["who"]): WordRecord => ({ at: at(today, 12), day: today, for: what, who });
const row = (over: Partial<StampedRow>): StampedRow =>
  ({ rule: "rf.strain", disposition: "routine", exercise: "limited", area: "back", precautions: [], ...over });
/** A calm full screen on `day` with rows stamped by hand, and a calm one each day after until `until`. */
const stamped = (rows: readonly StampedRow[], until = 0): History => {
  const calm = calmWoman(today, "pp=60w");
  let now: History = { ...calm, screens: [{ ...calm.screens[0]!, rows }] };
  for (let day = 1; day <= until; day++) now = withScreen(now, on(day));
  return now;
};

describe("[AS4] what waits for a word", () => {
  /** A woman of whom the clearance holds by her state, where it is not asked or not only. */
  const byState: Partial<Record<Clearance["id"], () => History>> = {
    "cl.heart": () => answered("pp=10w", { "mod.heart": "yes" }), "cl.bp": () => answered("pp=10w", { "mod.bp": "yes" }),
    "cl.blood-thinner": () => answered("pp=10w", { "mod.anticoag": "yes" }), "cl.spine-op": () => answered("pp=10w", { "mod.spine-op": "yes" }),
    "cl.anaemia": () => calmWoman(today, "pp=10w", { person: { ...personOf("pp=10w"), end: { ...personOf("pp=10w").end, bloodLoss: "yes" } } }),
    "cl.tear": () => calmWoman(today, "pp=20w", { person: { ...personOf("pp=20w"), end: { ...personOf("pp=20w").end, tear: "3-4" } } }),
    "cl.cs": () => calmWoman(today, "pp=3w, cs"), "cl.hip-roll": () => calmWoman(today, "pp=60w"), "cl.run": () => calmWoman(today, "pp=60w"),
    "cl.brisk-walk": () => calmWoman(today, "pp=3w"),
    "cl.many-babies": () => calmWoman(today, "gw=30", { person: { ...personOf("gw=30"), pregnancy: { ...personOf("gw=30").pregnancy!, babies: 3 } } }),
    "cl.twins-28": () => calmWoman(today, "gw=30", { person: { ...personOf("gw=30"), pregnancy: { ...personOf("gw=30").pregnancy!, babies: 2 } } }),
    "cl.preg-anaemia": () => answered("gw=30", { "cl.anaemia": "yes" }), "cl.preg-lung": () => answered("gw=30", { "cl.lung": "yes" }),
  };
  const stateOf = (clearance: Clearance) => (clearance.within === undefined ? "pp=10w" : "gw=30");
  for (const clearance of content.clearances.filter(({ informOnly }) => informOnly !== true)) {
    const { id, first, waits, alternates = [] } = clearance;
    const cases: [string, () => History][] = clearance.asked
      ? (["yes", "not-sure", "rather-not-say"] as const).map((answer) => [answer, () => answered(stateOf(clearance), { [id]: answer })]) : [];
    const state = byState[id];
    if (state !== undefined) cases.push(["her state", state]);
    test(`[AS4] ${id} can hold`, () => expect(cases.length).toBeGreaterThan(0));
    for (const [how, make] of cases) test(`[AS4] [WB7] ${id} by ${how}: waits, and the right word unlocks it`, () => {
      const waiting = judged(make());
      expect(waiting.waiting).toContainEqual({ for: id, whose: first });
      if (waits === "all") expect([waiting.exercise, waiting.holds.map(({ reason }) => reason.rule)]).toEqual(["breathing-only", expect.arrayContaining([id])]);
      else for (const demand of waits) expect(waiting.forbidden.get(demand)).toContainEqual(expect.objectContaining({ rule: id }));
      const holds = (who: WordRecord["who"]) => judged({ ...make(), words: [word(id, who)] }).waiting.some((known) => known.for === id);
      const may = new Set<string>(["physician", ...first, ...alternates]);
      for (const who of ["physician", "midwife", "physiotherapist", "other"] as const) expect([who, holds(who)]).toEqual([who, !may.has(who)]);
    });
    if (clearance.asked && state === undefined) test(`[AS4] ${id} answered no waits for nothing`, () =>
      expect(judged(answered(stateOf(clearance), {})).waiting.map((known) => known.for)).not.toContain(id));
  }
  test("[AS4] what only informs her team forbids nothing", () => {
    const plain = forbids(calmWoman(today));
    expect(forbids(answered("pp=10w", { "cl.mind": "yes" }))).toEqual(plain);
    // What is hers to open (AS11); nothing else is shut for it.
    expect(forbids(answered("pp=10w", { "cl.birth-trauma": "yes" })).filter((demand) => !plain.includes(demand)).toSorted()).toEqual(["glute-pressure", "lithotomy-like", "pelvic-floor-attention", "pelvic-floor-lift", "perineal-pressure", "scar-touch"]);
  });
  for (const { id, opens } of content.diagnoses) test(`[AS4] a diagnosis she brought back, ${id}, opens ${opens}`, () => {
    const back = (outcome: Partial<History["seen"][number]>): History => {
      const calm = calmWoman(today, "gw=30");
      return { ...calm, seen: [{ at: at(on(-2)), day: on(-2), row: "rf.none", who: "physician", inPerson: true, outcome: "diagnosis", ...outcome }] };
    };
    expect(judged(back({ diagnosis: id })).waiting.map((known) => known.for)).toContain(opens);
    expect(judged(back({})).waiting.map((known) => known.for)).not.toContain(opens);
  });
  test("[ST6] [AS4] under 16 a midwife's, physiotherapist's or physician's word comes first", () => {
    const young = calmWoman(today, "pp=10w", { person: { ...personOf("pp=10w"), ageGroup: "under-16" } });
    expect(judged(young)).toMatchObject({ exercise: "breathing-only", holds: [{ reason: { rule: "ST6" } }] });
    for (const who of ["midwife", "physiotherapist", "physician"] as const) expect(judged({ ...young, words: [word("age", who)] }).exercise).toBe("allowed");
    expect(judged({ ...young, words: [word("age", "other")] }).exercise).toBe("breathing-only");
  });
  test("[PD4] [PD5] a hold says itself whether breathing alone is left, and whether a word ends it", () => {
    const young = calmWoman(today, "pp=10w", { person: { ...personOf("pp=10w"), ageGroup: "under-16" } });
    const worse = { ...calmWoman(today), sessions: [session({ day: on(-1), startPain: 1, endPain: 6 })] };
    const holds = [young, answered("pp=10w", { "cl.heart": "yes" }), calmWoman(today, "pp=10w", { person: { ageGroup: "18-44", situation: "never" } }), worse]
      .flatMap((of) => judged(of).holds.map(({ reason, level, endsByWord }) => [reason.rule, level, endsByWord]));
    expect(holds).toEqual([["ST6", "breathing-only", true], ["cl.heart", "breathing-only", true], ["ST5", "breathing-only", false], ["DO15", "limited", false]]);
    expect(planDay(content, young, today, { minutes: 10, place: "chair" }).kind).toBe("ask-first");
  });
  test("[ST5] [PD5] never pregnant or long past: breathing and rest, and nobody is asked first", () => {
    for (const situation of ["never", "over-two-years"] as const) {
      const calm = calmWoman(today, "pp=10w", { person: { ageGroup: "18-44", situation } });
      expect(planDay(content, calm, today, { minutes: 10, place: "chair" })).toMatchObject({ kind: "rest", exercise: "breathing-only", waiting: expect.any(Array) });
    }
  });
});

describe("rows and levels", () => {
  test("[AS1] a row of today that is open too is told once, the higher counting", () => {
    const first = withScreen(calmWoman(on(-3), "pp=3w"), on(-2), { answers: { "f.saddle-numb": "yes" } });
    const unsure = withScreen(first, today, { answers: { "f.saddle-numb": "not-sure" } });
    expect(judged(unsure).findings.map(({ rule, disposition }) => [rule, disposition])).toEqual([["rf.ces", "emergency"]]);
    expect(judged(unsure).disposition).toBe("emergency");
  });
  test("[AS2] blocked: every demand there is", () => {
    const assessment = judged(withScreen(calmWoman(on(-1)), today, { answers: { "f.saddle-numb": "yes" } }));
    expect([assessment.exercise, assessment.forbidden.size]).toEqual(["blocked", content.demands.length]);
  });
  test("[AS3] breathing only: what content does not allow there, and only quiet moves remain", () => {
    const lapsed = stamped([row({ disposition: "within-days", limitHours: 24 })], 3);
    const assessment = judged(lapsed, 3);
    expect(assessment.exercise).toBe("breathing-only");
    expect([...assessment.forbidden.keys()].filter((demand) => content.quietAllows.includes(demand))).toEqual([]);
    expect(content.demands.filter((demand) => !assessment.forbidden.has(demand)).sort()).toEqual([...content.quietAllows].sort());
    for (const place of content.places) {
      expect(planDay(content, lapsed, on(3), { minutes: 10, place }).session?.steps.map(({ exercise }) => exercise)).toEqual(["ex.breathing"]);
    }
  });
  test("[AS6] no new moves: only those she has done; for a first session this does not bind", () => {
    const gentle = stamped([row({ disposition: "within-days", precautions: ["prec.gentle"] })]);
    const here = { minutes: 5, place: "chair" } as const;
    const did = ["ex.breathing", "ex.cat-cow", "ex.open-book"];
    const used = { ...gentle, sessions: [session({ day: on(-2), steps: did.map((exercise) => step({ exercise })) })] };
    expect(judged(gentle).noNewExercise).toBe(true);
    expect(planDay(content, used, today, here).session!.steps.every(({ exercise }) => did.includes(exercise))).toBe(true);
    expect(planDay(content, used, today, here).excluded.filter(({ reasons }) => reasons[0]?.rule === "AS6").length).toBe(content.exercises.length - did.length);
    expect(planDay(content, gentle, today, here)).toMatchObject({ kind: "session", excluded: expect.not.arrayContaining([expect.objectContaining({ reasons: [expect.objectContaining({ rule: "AS6" })] })]) });
  });
  for (const disposition of ["within-days", "same-day", "emergency"] as const) test(`[AS9] nothing goes up while a ${disposition} row is open`, () =>
    expect(judged(stamped([row({ disposition })])).noStepUp).toBe("rf.strain"));
  test("[AS9] a routine row lets things go up", () => expect(judged(stamped([row({})])).noStepUp).toBe(undefined));
});

describe("[AS5] precautions", () => {
  for (const precaution of content.precautions) {
    const active = (of: History, days: number) => precaution.forbids.every((demand) =>
      judged(of, days).forbidden.get(demand)?.some(({ rule }) => rule === precaution.id) === true);
    test(`[AS5] ${precaution.id} forbids, halves and holds what it says while its row is open, for as long as that is`, () => {
      const open = stamped([row({ disposition: "within-days", precautions: [precaution.id] })], 0);
      expect([active(open, 0), active(open, 200)]).toEqual([true, true]);
      expect(judged(open)).toMatchObject({ halfDose: precaution.halfDose === true, noNewExercise: precaution.noNewExercise === true });
      expect(active({ ...open, seen: [{ at: at(today, 12), day: today, row: "rf.strain", who: precaution.endsBy?.[0] ?? "physician", inPerson: true, outcome: "nothing-serious" }] }, 200)).toBe(false);
      if (precaution.endsBy !== undefined) {
        expect(active({ ...open, seen: [{ at: at(today, 12), day: today, row: "rf.strain", who: "midwife", inPerson: true, outcome: "nothing-serious" }] }, 200), "only who may end it").toBe(true);
      }
    });
    const { until } = precaution;
    if (until === undefined) {
      if (precaution.endsBy === undefined) test(`[AS5] ${precaution.id} ends with its routine row`, () => expect(active(stamped([row({ precautions: [precaution.id] })], 1), 1)).toBe(false));
    } else {
      const days = { hour: 1 / 24, day: 1, week: 7 }[content.limits[until].unit as "hour" | "day" | "week"];
      triple({ limit: until, rules: "[AS5]", what: `how long ${precaution.id} lasts after its row was last true`, by: Math.round(1 / days) || 1,
        of: (value) => active(stamped([row({ precautions: [precaution.id] })]), Math.floor(value * days)), below: true, at: false, above: false });
    }
  }
  test("[AS5] these have a time of their own, each with its triple above", () =>
    expect(content.precautions.flatMap(({ until }) => until ?? []).sort()).toEqual([
      "li.bleed-steady-hours", "li.clot-weeks", "li.nerve-steady-days", "li.nerve-steady-days", "li.pgp-free-days", "li.strain-hours",
    ]));
  test("[AS5] [DO7] nothing goes up while bleeding is unsteady", () => expect(judged(stamped([row({ precautions: ["prec.bleed"] })], 1), 1).noStepUp).toBe("prec.bleed"));
});

describe("[AS7] earliest days", () => {
  const ends: Record<string, (days: number) => Person> = {
    vaginal: (days) => ended(days, { mode: "vaginal", weeks: 40, tear: "none-to-2" }),
    "assisted-or-tear": (days) => ended(days, { mode: "vaginal", weeks: 40, tear: "3-4" }),
    caesarean: (days) => ended(days, { mode: "caesarean", weeks: 40 }),
    "ended-early": (days) => ended(days, { weeks: 9, operation: "none" }, "pregnancy-ended"),
    "ended-mid": (days) => ended(days, { weeks: 20, operation: "none" }, "pregnancy-ended"),
  };
  const ended = (days: number, end: Person["end"], situation: Person["situation"] = "gave-birth"): Person =>
    ({ ...personOf("pp=1w"), situation: situation!, end: { on: on(-days), needle: "none", bloodLoss: "no", ...end } });
  const tooEarly = (person: Person, demand: Demand, over: Partial<History> = {}, told: Readonly<Record<string, Answer>> = {}) => {
    const calm = calmWoman(today, "pp=1w", { person });
    const last = calm.screens[0]!;
    return judged({ ...calm, ...over, screens: [{ ...last, answers: { ...last.answers, ...told } }] }).forbidden.get(demand)?.some(({ rule }) => rule === "AS7") === true;
  };
  for (const { demand, byBirth } of content.earliestUse) for (const [kind, from] of Object.entries(byBirth)) {
    const person = ends[kind]!;
    const physio = { words: [word(`demand.${demand}`, "physiotherapist")] };
    if ("limit" in from && from.limit !== undefined) triple({ limit: from.limit, rules: "[AS7]", what: `days until ${demand} after ${kind}${"word" in from ? ", with the word" : ""}`,
      of: (days) => tooEarly(person(days), demand, "word" in from ? physio : {}), below: true, at: false, above: false });
    if ("word" in from) test(`[AS7] ${demand} after ${kind} waits for a ${from.word}'s word, however late`, () => {
      expect([tooEarly(person(700), demand), tooEarly(person(700), demand, physio)]).toEqual([true, false]);
      expect(tooEarly(person(700), demand, { words: [word("cl.tear", "physiotherapist")] })).toBe(demand !== "loaded-strength");
      expect(tooEarly(person(700), demand, { words: [word(`demand.${demand}`, "other")] })).toBe(true);
    });
    if ("bleedingEases" in from) test(`[AS7] ${demand} after ${kind} waits until bleeding eases`, () =>
      expect([tooEarly(person(2), demand), tooEarly(person(20), demand), tooEarly(person(20), demand, {}, { "f.bleed-up": "yes" }), tooEarly(person(20), demand, {}, { "f.bleed-pad": "yes" })]).toEqual([true, false, true, true]));
  }
  test("[AS7] an unknown day counts as the first", () => {
    const { on: _, ...end } = ends["vaginal"]!(300).end!;
    expect(content.earliestUse.filter(({ demand }) => tooEarly({ ...personOf("pp=1w"), end }, demand)).length).toBe(content.earliestUse.length);
  });
  triple({ limit: "li.end-mid", rules: "[AS7]", what: "weeks at an end from which the later column counts", of: (weeks) => birthKind(content, ended(9, { weeks, operation: "none" }, "pregnancy-ended")), below: "ended-early", at: "ended-mid", above: "ended-mid" });
  triple({ limit: "li.end-as-birth", rules: "[AS7] [ST7]", what: "weeks at an end from which it counts as a birth", of: (weeks) => birthKind(content, ended(9, { weeks, operation: "none" }, "pregnancy-ended")), below: "ended-mid", at: "vaginal", above: "vaginal" });
  test("[AS7] an operation through the belly counts as a caesarean at any week, and one below 14 weeks as the later column", () => {
    expect(birthKind(content, ended(9, { weeks: 8, operation: "belly" }, "pregnancy-ended"))).toBe("caesarean");
    expect(birthKind(content, ended(9, { weeks: 8, operation: "through-vagina" }, "pregnancy-ended"))).toBe("ended-mid");
    expect(birthKind(content, ended(9, { weeks: 40, mode: "forceps-vacuum" }))).toBe("assisted-or-tear");
    expect(birthKind(content, ended(9, { weeks: 40, mode: "vaginal", tear: "not-known" }))).toBe("assisted-or-tear");
  });
});

describe("[AS8] standing limits", () => {
  test("[AS8] by stage: what is forbidden and capped", () => {
    const of = (state: string) => { const { forbidden, caps } = judged(calmWoman(today, state)); return { supine: forbidden.has("supine"), prone: forbidden.get("prone")?.some(({ rule }) => rule.startsWith("sl.")) === true, held: forbidden.has("breath-hold"), caps }; };
    expect(of("gw=10")).toEqual({ supine: false, prone: false, held: true, caps: { "standing-run": limit("li.standing-run") } });
    expect(of("gw=20")).toEqual({ supine: true, prone: true, held: true, caps: { "standing-run": limit("li.standing-run") } });
    expect(of("pp=2w")).toEqual({ supine: false, prone: false, held: true, caps: { "supine-run": limit("li.supine-run"), "supine-total": limit("li.supine-total") } });
    expect(of("pp=20w")).toEqual({ supine: false, prone: false, held: true, caps: {} });
  });
  test("[AS8] what she tells today can forbid: light-headed early in pregnancy, no lying on the back", () => {
    const faint = withScreen(calmWoman(on(-1), "gw=10"), today, { answers: { "f.faint": "not-sure" } });
    expect(judged(faint).forbidden.get("supine")).toContainEqual(expect.objectContaining({ rule: "sl.first-trimester-light-headed" }));
  });
});
