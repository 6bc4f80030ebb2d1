/** Whom to call, what the letter keeps back, when the mood questions come (SPEC CT, LE, MO). */
import { addDays, type Day } from "@lullaback/base";
import { describe, expect, test } from "vitest";
import { assess, claimsFor, contributorsOf, emptyHistory, letterOf, limitsNow, moodDue, phoneStart, safetyNets, screenOf, trimester, whomToCall, type Answer, type History, type ScreenRecord } from "../src/index.ts";
import { allNo, at, content, personOf, today } from "./make.ts";

const of = (state: string): History => ({ ...emptyHistory, person: personOf(state) });
const answered = (state: string, yes: readonly string[], standing: Readonly<Record<string, Answer>> = {}): History => {
  const answers = { ...allNo(), ...Object.fromEntries(yes.map((id) => [id, "yes" as const])), ...standing };
  const record: ScreenRecord = { id: "screen-1", at: at(today), day: today, cadence: "full", answers, painWorst24h: 3, rows: [], slips: [] };
  const history: History = { ...of(state), standing: {}, screens: [record] };
  const rows = screenOf(content, history, today, record, "full").rows.map(({ certain: _, ...row }) => row);
  return { ...history, screens: [{ ...record, rows }] };
};
const letter = (history: History, added: readonly string[] = [], to?: "physician" | "midwife" | "physiotherapist") =>
  letterOf(content, history, today, assess(content, history, today, history.screens.at(-1), "full"), to, added);

describe("contact", () => {
  test("[CT1] maternity in pregnancy and for its weeks after an end, then the doctor", () => {
    const last = content.limits["li.mat-days"].value;
    expect(whomToCall(content, of("gw=24"), today)).toBe("maternity");
    expect(whomToCall(content, of(`pp=${last}d`), today)).toBe("maternity");
    expect(whomToCall(content, of(`pp=${last + 1}d`), today)).toBe("doctor");
    expect(whomToCall(content, of("gw=9, pp=9m"), today)).toBe("maternity");
    expect(whomToCall(content, emptyHistory, today)).toBe("doctor");
  });

  test("[CT2] a phone card begins with what she told, and nothing else", () => {
    expect(phoneStart(content, of("pp=6d, nx=6d"), today)).toEqual({ days: 6, needle: true });
    expect(phoneStart(content, of("pp=6d"), today)).toEqual({ days: 6, needle: false });
    expect(phoneStart(content, of("gw=24"), today)).toEqual({ weeks: 24, needle: false });
    expect(phoneStart(content, emptyHistory, today)).toEqual({ needle: false });
  });

  test("[CT3] more is said in pregnancy by its weeks, and in the weeks after a needle", () => {
    const [moves, waves] = [content.limits["li.gw-moves"].value, content.limits["li.gw-preterm-from"].value];
    const early = of("gw=7");
    const unseen: History = { ...early, person: { ...early.person, pregnancy: { ...early.person.pregnancy!, placeScanned: "no" } } };
    expect(safetyNets(content, unseen, today)).toEqual(["safety-net", "safety-net.pregnant", "safety-net.early"]);
    expect([waves - 1, waves, moves - 1, moves].map((weeks) => safetyNets(content, of(`gw=${weeks}`), today).slice(1))).toEqual([
      ["safety-net.pregnant"], ["safety-net.pregnant", "safety-net.waves"], ["safety-net.pregnant", "safety-net.waves"], ["safety-net.pregnant", "safety-net.waves", "safety-net.moves"],
    ]);
    expect(safetyNets(content, of("pp=6d, nx=6d"), today)).toEqual(["safety-net", "safety-net.needle"]);
    expect(safetyNets(content, of("pp=9m"), today)).toEqual(["safety-net"]);
  });
});

describe("letter", () => {
  test("[LE1] a row that only a private answer brings stays out until she adds it; what is true without it stays in", () => {
    const numb = answered("pp=9m", ["f.sex-numb"]);
    expect(letter(numb).findings).toEqual([]);
    expect(letter(numb).private).toEqual(["rf.bladder"]);
    expect(letter(numb, ["rf.bladder"]).findings.map(({ rule }) => rule)).toEqual(["rf.bladder"]);
    expect(letter(answered("pp=9m", ["f.sex-numb", "f.pee-start"])).findings.map(({ rule }) => rule)).toContain("rf.bladder");
  });

  test("[LE1] mind rows and private clearances stay out until she adds them", () => {
    const low = answered("pp=9w", ["f.not-coping"]);
    expect(letter(low).findings).toEqual([]);
    expect(letter(low, ["rf.mood"]).findings.map(({ rule }) => rule)).toEqual(["rf.mood"]);
    const hard = { ...low, standing: { ...allNo(), "cl.birth-trauma": "yes" as const } };
    expect(letter(hard).told).toEqual([]);
    expect(letter(hard).private).toContain("cl.birth-trauma");
    expect(letter(hard, ["cl.birth-trauma"]).told).toEqual(["cl.birth-trauma"]);
  });

  test("[LE3] it names the moves of her block, and what stands of what was said of one", () => {
    const before = answered("pp=9m", []);
    expect([letter(before).moves, letter(before).modified]).toEqual([[], []]);
    const told = { at: before.screens[0]!.at, day: today, exercise: "ex.clam", who: "physiotherapist", name: "Ana", hold: true } as const;
    const plans = [{ day: today, at: before.screens[0]!.at, kind: "session", block: { since: today, exercises: ["ex.clam", "ex.gone-since"] } }];
    const after = letter({ ...before, plans, modifications: [told] });
    expect(after.moves).toEqual(["ex.clam"]);
    expect(after.modified).toEqual([told]);
  });

  test("[LE4] it names the moves that hurt her, and one she keeps to herself only where she adds it", () => {
    const told = { id: "harm-1", at: at(today, 8), day: today, exercise: "ex.clam", began: "during", content: content.digest } as const;
    const kept = { ...told, id: "harm-2", private: true } as const;
    const after = { ...answered("pp=9m", []), harms: [told, kept] };
    expect(letter(after).harms).toEqual([told]);
    expect(letter(after).privateHarms).toEqual([kept]);
    expect(letter(after, ["harm-2"]).harms).toEqual([told, kept]);
    expect(letter(answered("pp=9m", [])).harms).toEqual([]);
  });

  test("[LE2] each reader is asked only for what may be that reader's word", () => {
    const disc = answered("pp=9m", [], { "cl.disc": "yes" });
    expect(letter(disc, [], "physiotherapist").asked.map((item) => item.for)).toContain("cl.disc");
    expect(letter(disc, [], "midwife").asked.map((item) => item.for)).not.toContain("cl.disc");
    expect(letter(disc).pains).toEqual([{ day: today, worst: 3 }]);
  });
});

describe("contributors", () => {
  const claimsOf = (...of: Parameters<typeof contributorsOf>) => contributorsOf(...of).map(({ claim }) => claim as string);
  const hurting = (state: string, regions: ScreenRecord["regions"], baby: "with-me" | "loss"): History => {
    const before = answered(state, []);
    return { ...before, person: { ...before.person, baby }, screens: before.screens.map((screen) => ({ ...screen, ...(regions !== undefined && { regions }) })) };
  };
  test("[CN1] what her state and her pain point to, and nothing else", () => {
    expect(claimsOf(content, hurting("pp=9m, cs", ["low"], "with-me"), today)).toEqual(["claim.scar-pull", "claim.lifting", "claim.weak-core"]);
    expect(claimsOf(content, hurting("gw=24", ["knee"], "with-me"), today)).toEqual(["claim.posture-cause"]);
    expect(claimsOf(content, hurting("pp=6d, nx=6d", ["leg"], "with-me"), today)).toContain("claim.needle-site");
  });
  test("[CN2] nothing of lifting or feeding a baby that is not with her", () => {
    expect(claimsOf(content, hurting("pp=9w", ["upper"], "with-me"), today)).toEqual(expect.arrayContaining(["claim.feeding", "claim.lifting"]));
    const lost = claimsOf(content, hurting("pp=9w", ["upper"], "loss"), today);
    expect(lost).not.toContain("claim.feeding");
    expect(lost).not.toContain("claim.lifting");
    expect(lost).toContain("claim.posture-cause");
  });
  test("[CN2] nothing of birth where there was none, nothing of pregnancy where there is none", () => {
    const told = (state: string) => claimsFor(content, hurting(state, ["low"], "loss"), today).map(({ id }) => id as string);
    const [ofBirth, ofPregnancy] = [["claim.not-fate", "claim.hormones", "claim.exercise-relief"], ["claim.prevent", "claim.easier-labour", "claim.supine-limit"]];
    expect(told("pp=9w")).toEqual(expect.arrayContaining(ofBirth));
    expect(told("gw=24")).toEqual(expect.arrayContaining(ofPregnancy));
    for (const id of ofPregnancy) expect(told("pp=9w")).not.toContain(id);
    for (const id of [...ofBirth, ...ofPregnancy]) expect(told("pp=9d, endgw=9")).not.toContain(id);
    for (const id of ofBirth) expect(told("gw=24")).not.toContain(id);
    expect(claimsOf(content, hurting("pp=9d, endgw=9", ["low"], "loss"), today)).toEqual(["claim.weak-core"]);
  });
  test("[CN3] the limits of her weeks, and which third (li.trimester-2, li.trimester-3): below, at and above", () => {
    const of = (state: string) => hurting(state, ["low"], "with-me");
    expect([15, 16].map((weeks) => limitsNow(content, of(`gw=${weeks}`), today).includes("sl.supine-pregnant"))).toEqual([false, true]);
    expect(limitsNow(content, of("pp=9d"), today)).toEqual(["sl.supine-early"]);
    expect(limitsNow(content, of("pp=9m"), today)).toEqual([]);
    const thirds = (id: "li.trimester-2" | "li.trimester-3") => [-1, 0, 1].map((by) => trimester(content, of(`gw=${content.limits[id].value + by}`).person, today));
    expect([thirds("li.trimester-2"), thirds("li.trimester-3"), trimester(content, of("pp=9d").person, today)]).toEqual([[1, 2, 2], [2, 3, 3], undefined]);
  });
});

describe("mood", () => {
  const week = (id: "li.mood-first" | "li.mood-second" | "li.mood-third" | "li.mood-fourth") => content.limits[id].value * 7;

  test("[MO1] offered at first, and not again the same day", () => {
    expect(moodDue(content, of("pp=5d"), today, undefined)).toBe(true);
    expect(moodDue(content, of("pp=5d"), today, today)).toBe(false);
  });

  test.each(["li.mood-first", "li.mood-second", "li.mood-third", "li.mood-fourth"] as const)("[MO2] %s: the day before, the day, and once only", (id) => {
    const born = addDays(today, -week(id));
    const asked = addDays(today, -1);
    const on = (end: Day): History => ({ ...of("pp=5d"), person: { ...personOf("pp=5d"), end: { ...personOf("pp=5d").end, on: end } } });
    expect(moodDue(content, on(addDays(born, 1)), today, asked)).toBe(false);
    expect(moodDue(content, on(born), today, asked)).toBe(true);
    expect(moodDue(content, on(addDays(born, -1)), today, today)).toBe(false);
    expect(moodDue(content, on(addDays(born, -1)), today, asked)).toBe(false);
  });

  test.each(["li.trimester-2", "li.trimester-3"] as const)("[MO3] once a trimester, at %s", (id) => {
    const from = content.limits[id].value;
    expect(moodDue(content, of(`gw=${from}`), today, addDays(today, -1))).toBe(true);
    expect(moodDue(content, of(`gw=${from - 1}`), today, addDays(today, -1))).toBe(false);
    expect(moodDue(content, of(`gw=${from + 1}`), today, addDays(today, -1))).toBe(false);
    expect(moodDue(content, of(`gw=${from + 1}`), today, addDays(today, -8))).toBe(true);
  });
});
