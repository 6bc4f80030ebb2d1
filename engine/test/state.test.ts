/** Who she is on a day (SPEC ST): weeks, ends, and everyone she could be while something is unsaid. */
import { describe, expect, test } from "vitest";
import type { StateFact } from "@lullaback/content";
import { assess, completions, createFacts, cutPoints, daysSinceEnd, gestationWeeks, missingState, planDay, stateFact, type Person } from "../src/index.ts";
import { addDays, answeredScreen, calmWoman, content, history, parseExample, personOf, rowsOf, screenExample, standingNo, today, withScreen } from "./make.ts";

const here = { minutes: 10, place: "floor" } as const;
const is = (person: Person, fact: StateFact) => stateFact(content, person, today, fact);
const facts = (person: Person) => createFacts(content, { ...parseExample("pp=10w"), person });
const ended = (over: Person["end"]): Person => ({ situation: "pregnancy-ended", end: { on: addDays(today, -5), ...over } });

describe("[ST1] her state", () => {
  test("[ST1] pregnant, birth, other end and pregnant again each have their own facts", () => {
    const known = (person: Person) => (["s.pregnant", "s.ended", "s.birth"] as const).filter((fact) => is(person, fact));
    expect(known(personOf("gw=20"))).toEqual(["s.pregnant"]);
    expect(known(personOf("pp=4w"))).toEqual(["s.ended", "s.birth"]);
    expect(known(personOf("pp=4w, endgw=9"))).toEqual(["s.ended"]);
    expect(known(personOf("gw=9, pp=5m"))).toEqual(["s.pregnant", "s.ended", "s.birth"]);
    expect(known({ situation: "never" })).toEqual([]);
  });
  test("[ST1] where a baby is changes no fact, no row and no plan", () => {
    const woman = calmWoman(today, "pp=3w");
    for (const baby of ["with-me", "in-hospital", "not-with-me", "loss"] as const) {
      const told = { ...woman, person: { ...woman.person, baby } };
      expect(planDay(content, told, today, here)).toEqual(planDay(content, woman, today, here));
      const example = parseExample("pp=3w; fever, bleed-up, wound-red");
      expect(screenExample({ ...example, person: { ...example.person, baby } })).toEqual(screenExample(example));
    }
  });
  test("[ST1] facts of an end count only once it has ended", () => {
    const end: Person["end"] = { on: addDays(today, -5), mode: "caesarean", tear: "3-4", needle: "spinal", bloodLoss: "yes", weeks: 39 };
    const all = ["s.belly-operation", "s.operation", "s.tear-3-4", "s.milk", "s.blood-loss"] as const;
    expect(all.filter((fact) => is({ situation: "gave-birth", milk: "expressing", end }, fact))).toEqual([...all]);
    expect(all.filter((fact) => is({ situation: "pregnant", milk: "expressing", end, pregnancy: { toldOn: today, weeks: 9 } }, fact))).toEqual([]);
    expect(facts({ situation: "pregnant", end, pregnancy: { toldOn: today, weeks: 9 } }).quantity("days-since-needle")).toBeUndefined();
  });
  test("[ST1] an end or a needle still to come is none yet: the date is asked again, and no window runs from it", () => {
    const person: Person = { ...personOf("pp=3d, nx=3d"), end: { ...personOf("pp=3d, nx=3d").end, on: addDays(today, 1), needleOn: addDays(today, 1) } };
    expect([-1, 0, 1].map((days) => daysSinceEnd({ ...person, end: { on: addDays(today, -days) } }, today))).toEqual([undefined, 0, 1]);
    expect(missingState(content, person, today)).toEqual(["end.date"]);
    expect(facts(person).quantity("days-since-needle")).toBeUndefined();
    expect(facts(person).truth("w.mat")).toBe(-1);
  });
  test("[ST1] a spinal and a needle only tried count as an epidural does, from their own day; without one, from the end", () => {
    const since = (over: Person["end"]) => facts({ situation: "gave-birth", end: { on: addDays(today, -5), ...over } }).quantity("days-since-needle");
    for (const needle of ["epidural", "spinal", "tried"] as const) expect([since({ needle }), since({ needle, needleOn: addDays(today, -7) })]).toEqual([5, 7]);
    expect([since({ needle: "none" }), since({})]).toEqual([undefined, undefined]);
  });
  test("[ST1] pregnant again after an end told by how she gave birth: that was a birth", () => {
    const again = (end: Person["end"]): Person => ({ situation: "pregnant-again", pregnancy: { toldOn: today, weeks: 9 }, end: { on: addDays(today, -40), ...end } });
    expect([is(again({ mode: "vaginal" }), "s.birth"), is(again({ operation: "none" }), "s.birth")]).toEqual([true, false]);
  });
  test("[ST1] what is not sure of tear and blood loss counts as yes", () => {
    expect(is({ situation: "gave-birth", end: { tear: "not-known" } }, "s.tear-3-4")).toBe(true);
    expect(is({ situation: "gave-birth", end: { tear: "none-to-2" } }, "s.tear-3-4")).toBe(false);
    expect(["yes", "not-sure", "no"].map((bloodLoss) => is({ situation: "gave-birth", end: { bloodLoss: bloodLoss as "yes" } }, "s.blood-loss"))).toEqual([true, true, false]);
  });
  test("[ST1] babies, milk, age and operation read what she told", () => {
    const carrying = (babies: 1 | 2 | 3): Person => ({ situation: "pregnant", pregnancy: { toldOn: today, weeks: 20, babies } });
    expect([1, 2, 3].map((count) => [is(carrying(count as 1), "s.twins"), is(carrying(count as 1), "s.many-babies")])).toEqual([[false, false], [true, false], [false, true]]);
    expect((["feeding", "expressing", "none"] as const).map((milk) => is({ situation: "gave-birth", milk }, "s.milk"))).toEqual([true, true, false]);
    const ages = ["under-16", "16-17", "18-44", "45-plus"] as const;
    expect(ages.map((ageGroup) => (["s.under-16", "s.under-18", "s.under-45"] as const).map((fact) => is({ ageGroup }, fact)))).toEqual([
      [true, true, true], [false, true, true], [false, false, true], [false, false, false],
    ]);
    expect((["none", "through-vagina", "belly"] as const).map((operation) => [is(ended({ operation, weeks: 9 }), "s.operation"), is(ended({ operation, weeks: 9 }), "s.belly-operation")]))
      .toEqual([[false, false], [true, false], [true, true]]);
    expect(is({ situation: "gave-birth", end: { mode: "forceps-vacuum" } }, "s.assisted")).toBe(true);
  });
});

test("[ST2] after an end both a new pregnancy's rules and the windows of the end hold", () => {
  expect(rowsOf(screenExample("gw=5, pp=11w; bleed-up, waters"))).toEqual(expect.arrayContaining(["rf.bleed", "rf.waters"]));
  expect(screenExample("gw=22, pp=5m; womb-hard").disposition).toBe("emergency");
  expect(facts(personOf("gw=5, pp=11w")).truth("w.bleed")).toBe(1);
  expect(facts(personOf("gw=5")).truth("w.bleed")).toBe(-1);
  expect(facts(personOf("gw=5, pp=8m")).truth("w.mat")).toBe(1);
});

describe("[ST3] weeks of pregnancy", () => {
  const told = (weeks: number, daysAgo: number): Person => ({ ageGroup: "18-44", situation: "pregnant", pregnancy: { weeks, toldOn: addDays(today, -daysAgo), placeScanned: "yes" } });
  test("[ST3] they go on from the day they were told, by full weeks", () => {
    expect([0, 6, 7, 13, 14, 70].map((days) => gestationWeeks(content, told(20, days), today))).toEqual([20, 20, 21, 21, 22, 30]);
  });
  test("[ST3] [li.gw-most] past the longest pregnancy they are asked again, and every stage counts", () => {
    expect([42, 43, 44, 45].map((weeks) => gestationWeeks(content, told(weeks - 10, 70), today))).toEqual([42, 43, 44, undefined]);
    expect(missingState(content, told(35, 70), today)).toEqual(["preg.weeks"]);
    expect(missingState(content, told(34, 70), today)).toEqual([]);
    expect(rowsOf(screenExample({ ...parseExample("gw=20; moves-less"), person: told(35, 70) }))).toContain("rf.moves");
  });
  test("[ST3] a day of telling still to come is no week yet to count from below nought", () => {
    expect(gestationWeeks(content, told(0, -7), today)).toBeUndefined();
    expect(gestationWeeks(content, { situation: "gave-birth", pregnancy: { weeks: 20, toldOn: today } }, today)).toBeUndefined();
  });
});

describe("[ST4] everyone she could be", () => {
  test("[ST4] nothing unsaid: one woman, herself", () => {
    for (const state of ["gw=7", "gw=24", "pp=3d, nx=3d, cs", "pp=10w", "pp=4w, endgw=9", "gw=9, pp=5m"]) {
      expect(completions(content, personOf(state), today)).toEqual([personOf(state)]);
    }
  });
  test("[ST4] an unsaid date of the end: every window counts, and each stretch between changes has its day", () => {
    const { end = {}, ...person } = personOf("pp=10w");
    const { on: _, ...left } = end;
    const could = completions(content, { ...person, end: left }, today);
    const days = new Set(could.map((each) => daysSinceEnd(each, today)));
    for (const cut of [14, 42, 56, 84, 152, 182, 365]) expect(days, `just past ${cut}`).toContain(cut + 1);
    expect(screenExample({ ...parseExample("pp=10w; bleed-clot"), person: { ...person, end: left } }).disposition).toBe("same-day");
  });
  test("[ST4] unsaid weeks of a pregnancy: a sign that is only asked late still counts", () => {
    const person: Person = { ageGroup: "18-44", situation: "pregnant", pregnancy: { toldOn: today, placeScanned: "yes" } };
    expect(screenExample({ ...parseExample("gw=20; womb-hard"), person }).disposition).toBe("emergency");
    expect(screenExample({ ...parseExample("gw=20; belly-one, bleed-preg"), person }).disposition).toBe("emergency");
    expect(cutPoints(content, "gestation-weeks")).toEqual(expect.arrayContaining([0, 12, 16, 20, 24, 28, 37]));
  });
  test("[ST4] unsaid mode, operation, needle, milk and scan: the riskier is not ruled out", () => {
    const without = (line: string, key: string, under?: "end" | "pregnancy") => {
      const example = parseExample(line);
      const of = (value: object) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      return screenExample({ ...example, person: (under === undefined ? of(example.person) : { ...example.person, [under]: of(example.person[under] ?? {}) }) as Person });
    };
    expect(without("pp=6d; belly-swell, no-wind", "mode", "end").disposition).toBe("emergency");
    expect(without("pp=6d, endgw=10; flank", "operation", "end").disposition).toBe("same-day");
    expect(without("pp=6d; fever, back-up", "needle", "end").disposition).toBe("emergency");
    expect(without("pp=9w; breast-red", "milk").disposition).toBe("within-days");
    expect(without("gw=20; belly-one", "placeScanned", "pregnancy").disposition).toBe("same-day");
    expect(without("pp=6d; swell-face", "situation").disposition).toBe("same-day");
  });
  test("[ST4] [ST7] an end whose weeks are unsaid may have been a birth: its wound is asked about and counts", () => {
    const example = parseExample("pp=6d, endgw=10; wound-burst");
    const person = { ...example.person, end: { ...example.person.end, weeks: undefined } } as unknown as Person;
    expect(screenExample({ ...example, person }).disposition).toBe("emergency");
    expect(screenExample(example)).toMatchObject({ disposition: "routine", ignored: ["f.wound-burst"] });
    const late = ended({ weeks: 30, needle: "none" });
    expect((["s.assisted", "s.belly-operation"] as const).map((fact) => completions(content, late, today).some((each) => is(each, fact)))).toEqual([true, true]);
  });
  test("[ST4] [li.milk-weeks] after an end too early for the question, unsaid milk is none", () => {
    const said = (weeks: number) => screenExample({ ...parseExample("pp=9w; breast-red"), person: { ...ended({ weeks, on: addDays(today, -63), operation: "none", needle: "none" }), ageGroup: "18-44" } });
    expect([15, 16, 17].map((weeks) => said(weeks).disposition)).toEqual(["routine", "within-days", "within-days"]);
  });
  test("[ST4] her state all unsaid: the screen still says everything the answers say of anyone", () => {
    const none = screenExample({ ...parseExample("pp=6d; bleed-clot, bleed-preg"), person: {} });
    expect(rowsOf(none)).toEqual(expect.arrayContaining(["rf.bleed", "rf.preg-bleed"]));
    expect(none.missing).toEqual(expect.arrayContaining(["age", "state.now"]));
  });
});

describe("[ST5] outside the programme", () => {
  test("[ST5] [li.programme-weeks] below / at / above the span: any-time rows count, no plan is made", () => {
    for (const [days, kind] of [[727, "session"], [728, "session"], [729, "rest"]] as const) {
      expect(planDay(content, calmWoman(today, `pp=${days}d`), today, here).kind).toBe(kind);
    }
    for (const situation of ["never", "over-two-years"] as const) {
      const woman = withScreen(history({ person: { ageGroup: "18-44", situation }, standing: standingNo() }), today);
      expect(planDay(content, woman, today, here)).toMatchObject({ block: null, exercise: "breathing-only" });
      const red = screenExample({ ...parseExample("pp=6d; saddle-numb, bleed-clot"), person: { ageGroup: "18-44", situation } });
      expect(red).toMatchObject({ disposition: "emergency", ignored: ["f.bleed-clot"] });
      expect(rowsOf(red)).toEqual(["rf.ces"]);
    }
  });
  test("[ST5] pregnant again, the years since the last end do not shut her out", () => {
    expect(is(personOf("gw=20, pp=30m"), "s.over-two-years")).toBe(false);
    expect(planDay(content, calmWoman(today, "gw=20, pp=30m"), today, here).kind).toBe("session");
  });
});

describe("[ST6] under 16", () => {
  const young = (over: Parameters<typeof history>[0] = {}) => calmWoman(today, "pp=10w", { person: { ...personOf("pp=10w"), ageGroup: "under-16" }, ...over });
  const word = (who: "midwife" | "physiotherapist" | "physician" | "other") => ({ words: [{ at: `${today}T08:00:00+00:00` as never, day: today, for: "age", who }] });
  test("[ST6] a word comes before any move", () => {
    const plan = planDay(content, young(), today, here);
    expect(plan.kind).toBe("ask-first");
    expect(plan.exercise).toBe("breathing-only");
    expect(plan.waiting).toContainEqual({ for: "age", whose: ["midwife", "physician"] });
  });
  test("[ST6] a midwife's, physiotherapist's or physician's word opens it, nobody else's does", () => {
    for (const who of ["midwife", "physiotherapist", "physician"] as const) expect(planDay(content, young(word(who)), today, here).kind).toBe("session");
    expect(planDay(content, young(word("other")), today, here).kind).toBe("ask-first");
    expect(planDay(content, calmWoman(today, "pp=10w", { person: { ...personOf("pp=10w"), ageGroup: "16-17" } }), today, here).kind).toBe("session");
  });
  test("[ST6] her red flags count like any woman's", () => {
    const before = young();
    expect(assess(content, before, today, answeredScreen(before, today, { answers: { "f.bleed-pad": "yes" } }), "full").disposition).toBe("emergency");
  });
});

describe("[ST7] an end late enough is a birth", () => {
  test("[ST7] [li.end-as-birth] below / at / above, whatever she calls it", () => {
    expect([23, 24, 25].map((weeks) => is(ended({ weeks }), "s.birth"))).toEqual([false, true, true]);
    expect([23, 24, 25].map((weeks) => is({ situation: "gave-birth", end: { weeks } }, "s.birth"))).toEqual([true, true, true]);
    expect([23, 24, 25].map((weeks) => missingState(content, { ageGroup: "18-44", ...ended({ weeks, operation: "none", needle: "none" }) }, today)))
      .toEqual([[], ["end.mode"], ["end.mode"]]);
  });
  test("[ST7] a tear of a birth counts, that of an early end does not", () => {
    expect([23, 24].map((weeks) => is(ended({ weeks, tear: "3-4" }), "s.tear-3-4"))).toEqual([false, true]);
  });
});
