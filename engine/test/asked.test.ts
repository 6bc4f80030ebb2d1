/** What is asked of whom, daily and in full (SPEC QU), what is missing until answered, and how much a well day costs her. */
import { describe, expect, test } from "vitest";
import type { FindingId, Group } from "@lullaback/content";
import { pageOfGroup } from "../../content/src/screening/findings.ts";
import { askedQuestions, createFacts, isAsked, screen, screenOf, type Answer, type Cadence, type Person, type ScreenInput } from "../src/index.ts";
import { answeredScreen, content, history, parseExample, personOf, screenExample, standingNo, today, withScreen } from "./make.ts";

/** The items a screen asks, with some answers given, the rest not yet. */
const asked = (state: string, cadence: Cadence, answers: Readonly<Record<string, Answer>> = {}, person: Partial<Person> = {}): readonly FindingId[] => {
  const example = parseExample(state);
  const facts = createFacts(content, { ...example, answers, person: { ...example.person, ...person } });
  return content.findings.filter((finding) => isAsked(finding, cadence, facts, answers, content.limits)).map(({ id }) => id);
};
const missing = (line: string, without: readonly string[], over: Partial<ScreenInput> = {}) => {
  const example = parseExample(line);
  return screenExample(example, { answers: Object.fromEntries(Object.entries(example.answers).filter(([id]) => !without.includes(id))), ...over }).missing;
};
const states = ["gw=7", "gw=22", "gw=34", "pp=3d, nx=3d, cs", "pp=5w", "pp=9w", "pp=7m", "gw=9, pp=5m", "pp=2w, endgw=9"] as const;

describe("[QU1] asked by cadence while its state holds", () => {
  test("[QU1] a full screen asks all that a daily one asks", () => {
    for (const state of states) expect(asked(state, "full"), state).toEqual(expect.arrayContaining([...asked(state, "daily")]));
  });
  test("[QU1] daily for everyone: what may not wait a week", () => {
    const always = [
      "f.fever", "f.rigors", "f.unwell", "f.faint", "f.vision", "f.ha", "f.not-right", "f.breath-rest", "f.breath-exert", "f.chest-press", "f.pleuritic", "f.fast-heart",
      "f.bleed-pad", "f.belly-severe", "f.belly-worse", "f.saddle-numb", "f.pee-stuck", "f.pee-unaware", "f.bowel-unaware",
      "f.leg-weak-new", "f.leg-numb-new", "f.both-legs", "f.leg-swell-one", "f.calf-sore", "f.cannot-walk",
    ];
    for (const state of states) expect(asked(state, "daily"), state).toEqual(expect.arrayContaining(always));
    expect([...asked("pp=7m", "daily")].sort()).toEqual(always.sort());
  });
  test("[QU1] only of her whose state it is", () => {
    const daily = (id: FindingId) => states.filter((state) => asked(state, "daily").includes(id));
    expect(daily("f.bleed-preg")).toEqual(["gw=7", "gw=22", "gw=34", "gw=9, pp=5m"]);
    expect(daily("f.tight")).toEqual(["gw=22", "gw=34"]);
    expect(daily("f.moves-less")).toEqual(["gw=34"]);
    expect(daily("f.site-worse")).toEqual(["pp=3d, nx=3d, cs"]);
    expect(daily("f.bleed-up")).toEqual(["pp=3d, nx=3d, cs", "pp=5w", "pp=9w", "pp=2w, endgw=9"]);
    expect(daily("f.bleed-smell")).toEqual(["gw=7", "gw=22", "gw=34", "pp=3d, nx=3d, cs", "pp=5w", "gw=9, pp=5m", "pp=2w, endgw=9"]);
    expect(daily("f.swell-face")).toEqual(["gw=22", "gw=34", "pp=3d, nx=3d, cs", "pp=5w"]);
    expect(daily("f.breast-red")).toEqual(["pp=3d, nx=3d, cs", "pp=5w", "pp=2w, endgw=9"]);
    expect(daily("f.wound-burst")).toEqual(["pp=3d, nx=3d, cs", "pp=5w"]);
    expect(asked("pp=5w", "full", {}, { milk: "none" })).toContain("f.breast-red");
    expect(asked("pp=9w", "full", {}, { milk: "none" })).not.toContain("f.breast-red");
    expect(asked("pp=5w, nx=5w", "full")).toEqual(expect.arrayContaining(["f.site-worse", "f.site-change", "f.neck-stiff"]));
    expect(asked("pp=5w, nx=5w", "daily")).not.toContain("f.site-worse");
  });
  test("[QU1] a baby's movements, a needle and a caesarean are asked of no woman who has none", () => {
    expect(asked("pp=5w", "full").filter((id) => /moves-less|tight|waters|womb-hard|site-|block-back|belly-swell/.test(id))).toEqual([]);
    expect(asked("gw=30", "full").filter((id) => /bleed-up|bleed-clot|wound-|breast-red|perineum/.test(id))).toEqual([]);
  });
});

describe("[QU2] follow-ups", () => {
  test("[QU2] each is closed until one of its parents is yes or not sure, and open then", () => {
    for (const { id, after = [], daily, full } of content.findings) {
      if (after.length === 0 || daily !== undefined || full !== undefined) continue;
      const state = states.find((each) => asked(each, "full", { [after[0] as string]: "yes" }).includes(id));
      expect(state, id).toBeDefined();
      for (const parent of after) {
        const opens = (answer: Answer) => asked(state as string, "daily", { [parent]: answer }).includes(id);
        expect([opens("no"), opens("rather-not-say"), opens("yes"), opens("not-sure")], `${id} after ${parent}`).toEqual([false, false, true, true]);
      }
      expect(asked(state as string, "full"), id).not.toContain(id);
    }
  });
  test("[QU2] fever opens on a daily screen what otherwise waits for the full one", () => {
    const opened = ["f.mottled", "f.yellow", "f.pee-low", "f.pee-burn", "f.pee-blood", "f.neck-stiff"];
    expect(asked("pp=7m", "daily", { "f.fever": "yes" })).toEqual(expect.arrayContaining(opened));
    expect(asked("pp=7m", "daily").filter((id) => opened.includes(id))).toEqual([]);
  });
  test("[QU2] a follow-up still wants its own state", () => {
    expect(asked("pp=5w", "daily", { "f.ha": "yes" })).not.toContain("f.ha-changed");
    expect(asked("pp=5w, nx=5w", "daily", { "f.ha": "yes" })).toContain("f.ha-changed");
  });
});

describe("[QU3] what is missing", () => {
  test("[QU3] asked, required and unanswered is missing, in the order asked, and shuts exercise to breathing", () => {
    expect(missing("pp=9w", ["f.calf-sore", "f.fever"])).toEqual(["f.fever", "f.calf-sore"]);
    const example = parseExample("pp=9w");
    for (const id of asked("pp=9w", "full")) {
      const { [id]: _, ...answers } = example.answers;
      expect(screenExample(example, { answers }), id).toMatchObject({ complete: false, missing: [id], exercise: "breathing-only", disposition: null });
    }
  });
  test("[QU3] what a daily screen does not ask is not missing from it", () => {
    expect(missing("pp=9w", ["f.psor", "f.flank", "f.trauma"], { cadence: "daily" })).toEqual([]);
    expect(missing("pp=9w", ["f.flank"])).toEqual(["f.flank"]);
  });
  test("[QU3] an opened follow-up is missing until answered; a level lower still stands", () => {
    expect(missing("pp=9w; ha", ["f.ha-stuck"], { cadence: "daily" })).toEqual(["f.ha-stuck"]);
    const example = parseExample("pp=9w; bleed-pad");
    const { "f.fever": _, ...answers } = example.answers;
    expect(screenExample(example, { answers }).exercise).toBe("blocked");
  });
  test("[QU3] mood items are never missing, and never asked by the daily or the full screen", () => {
    const mood = content.findings.filter(({ group }) => group === "mood").map(({ id }) => id);
    expect(mood).toHaveLength(9);
    expect(missing("pp=9w", mood)).toEqual([]);
    for (const state of states) expect(asked(state, "full").filter((id) => mood.includes(id))).toEqual([]);
    expect(screenExample("pp=9w; voices").disposition).toBe("emergency");
    const onEveryScreen = { ...content, findings: content.findings.map((finding) => (finding.group === "mood" ? { ...finding, daily: true as const, full: true as const } : finding)) };
    const { "f.phq2": _, "f.voices": __, ...answers } = parseExample("pp=9w").answers;
    expect(screenExample("pp=9w", { answers }, onEveryScreen)).toMatchObject({ complete: true, missing: [] });
  });
});

describe("[QU4] state, pain, history", () => {
  test("[QU4] required state facts are missing until told", () => {
    const without = (person: Person) => screenExample({ ...parseExample("pp=9w"), person }).missing.filter((id) => !/^(f|mod|cl)\./.test(id));
    expect(without({})).toEqual(["age", "state.now"]);
    expect(without({ ageGroup: "18-44", situation: "pregnant" })).toEqual(["preg.weeks", "preg.place-scanned"]);
    expect(without({ ageGroup: "18-44", situation: "gave-birth" })).toEqual(["end.date", "end.mode", "end.needle"]);
    expect(without({ ageGroup: "18-44", situation: "pregnancy-ended" })).toEqual(["end.date", "end.operation", "end.needle"]);
    expect(without({ ageGroup: "18-44", situation: "never" })).toEqual([]);
    expect(without(personOf("gw=9, pp=5m"))).toEqual([]);
  });
  test("[QU4] the worst pain of the day is missing until told", () => {
    expect(screenExample("pp=9w", { measured: { quantities: {}, facts: {} } }).missing).toEqual(["pain.worst-24h"]);
    expect(screenExample("pp=9w", { measured: { quantities: { "pain-worst-24h": 0 }, facts: {} } }).missing).toEqual([]);
  });
  test("[QU4] modifiers are missing until answered, and stand from then on", () => {
    expect(missing("pp=9w", ["mod.tb", "mod.clot"])).toEqual(["mod.clot", "mod.tb"]);
    const told = history({ person: personOf("pp=9w"), standing: standingNo() });
    expect(screenOf(content, told, today, answeredScreen(told, today), "full").missing).toEqual([]);
    const { "mod.clot": _, ...standing } = standingNo();
    expect(screenOf(content, { ...told, standing }, today, answeredScreen(told, today), "full").missing).toEqual(["mod.clot"]);
  });
  test("[QU4] a clearance is missing only where it is asked and not already known", () => {
    expect(missing("pp=9w", ["cl.disc"])).toEqual(["cl.disc"]);
    expect(missing("pp=9w", ["cl.hip-roll", "cl.run", "cl.cs", "cl.tear"])).toEqual([]);
    expect(missing("pp=9w", ["cl.cervix"])).toEqual([]);
    expect(missing("gw=20", ["cl.cervix", "cl.praevia"])).toEqual(["cl.cervix"]);
    expect(missing("gw=27", ["cl.cervix", "cl.praevia"])).toEqual(["cl.praevia", "cl.cervix"]);
    expect(missing("pp=9w; mod.heart", ["cl.heart"])).toEqual([]);
    expect(missing("pp=9w", ["cl.heart"])).toEqual(["cl.heart"]);
  });
  test("[QU4] what is never kept is asked at intake, and again when fever or growing back pain is told", () => {
    const unkept = content.modifiers.filter(({ neverStored }) => neverStored === true).map(({ id }) => id as string);
    expect(unkept).toEqual(["mod.infect"]);
    expect(missing("pp=9w", unkept, { intake: true })).toEqual(unkept);
    expect(missing("pp=9w", unkept, { intake: false })).toEqual([]);
    for (const line of ["pp=9w; fever", "pp=9w; back-up"]) expect(missing(line, unkept, { intake: false })).toEqual(unkept);
    expect(missing("pp=9w; belly-worse", unkept, { intake: false })).toEqual([]);
    for (const id of ["f.fever", "f.back-up"]) {
      const { "mod.infect": _, ...answers } = parseExample("pp=9w").answers;
      expect(screenExample("pp=9w", { intake: false, answers: { ...answers, [id]: "not-sure" } }).missing).toEqual(unkept);
    }
  });
  test("[QU4] that it was asked on this screen is enough; on the next fever it is asked again", () => {
    expect(missing("pp=9w; fever", ["mod.infect"], { askedUnkept: ["mod.infect"] })).toEqual([]);
    const told = withScreen(history({ person: personOf("pp=9w"), standing: standingNo() }), today);
    const [first] = told.screens;
    expect(screenOf(content, told, today, first, "full").missing).toEqual([]);
    const later = { ...answeredScreen(told, today, { id: "later", answers: { "f.fever": "yes" } }), askedUnkept: [] };
    expect(screenOf(content, { ...told, screens: [...told.screens, later] }, today, later, "full").missing).toEqual(["mod.infect"]);
  });
});

describe("[QU1] what a well day costs her: one tap a group, and one to go on from each screen", () => {
  const taps = (state: string) => {
    const ids = new Set(asked(state, "daily"));
    const groups = new Set<Group>(content.findings.filter(({ id }) => ids.has(id)).map(({ group }) => group));
    const pages = new Set([...groups].map((group) => (group === "breasts-and-wounds" ? "screen-2" : pageOfGroup[group])));
    return { taps: groups.size + pages.size, items: ids.size, groups: groups.size, pages: [...pages].sort() };
  };
  const cost = (states: readonly string[]) => Math.max(...states.map((state) => taps(state).taps));
  const weeks = (of: readonly number[]) => of.map((week) => `pp=${week}w`);
  test("[QU1] at most nine in the first six weeks, whatever the birth and the needle", () => {
    const first = weeks([0, 1, 2, 3, 4, 5, 6]).flatMap((state) => [state, `${state}, cs`, `${state}, nx=${state.slice(3)}`, `${state}, cs, nx=${state.slice(3)}`, `${state}, endgw=9`]);
    expect(cost(first)).toBe(9);
    expect(cost(weeks([3, 4, 5, 6]))).toBe(8);
  });
  test("[QU1] at most seven later, and two screens always", () => {
    const later = weeks([7, 9, 12, 16, 30, 60, 100]);
    expect(cost(later)).toBe(7);
    for (const state of [...states, ...later]) expect(taps(state).pages).toEqual(["screen-1", "screen-2"]);
  });
  test("[QU1] in pregnancy eight: its own group comes on top", () => {
    expect(cost(Array.from({ length: 41 }, (_, week) => `gw=${week}`))).toBe(8);
  });
  test("[QU1] how many items stand behind those taps", () => {
    expect(["pp=7m", "pp=9w", "pp=5w", "pp=3d, nx=3d, cs", "gw=7", "gw=34"].map((state) => taps(state).items)).toEqual([25, 27, 34, 38, 29, 35]);
    expect(["pp=7m", "pp=9w", "pp=5w", "pp=3d, nx=3d, cs", "gw=7", "gw=34"].map((state) => asked(state, "full").length)).toEqual([70, 73, 73, 80, 70, 74]);
  });
});

test("[QU3] a screen whose every asked item is answered is complete, in every state", () => {
  for (const state of states) {
    for (const cadence of ["daily", "full"] as const) {
      const answers = { ...standingNo(), "mod.infect": "no" as const, ...Object.fromEntries(asked(state, cadence).map((id) => [id, "no" as const])) };
      expect(screen(content, { ...parseExample(state), answers, cadence, intake: true }), state).toMatchObject({ complete: true, disposition: "routine", missing: [], ignored: [] });
    }
  }
});

describe("[QU5] blood pressure is asked for while it can matter", () => {
  const pressure = (line: string, cadence: "daily" | "full", standing: Readonly<Record<string, "yes" | "no">> = {}): boolean => {
    const example = parseExample(line);
    return askedQuestions(content, createFacts(content, { ...example, answers: { ...example.answers, ...standing } }), ["pressure"], cadence).length === 2;
  };
  test("[QU5] li.bp-daily-days: daily to day 14, then on full screens to week 8 (li.bp-full-days)", () => {
    expect([13, 14, 15].map((days) => pressure(`pp=${days}d`, "daily"))).toEqual([true, true, false]);
    expect([55, 56, 57].map((days) => pressure(`pp=${days}d`, "full"))).toEqual([true, true, false]);
  });
  test("[QU5] with a history of it, on every screen while it can matter; without one, not in pregnancy", () => {
    expect(pressure("gw=33", "daily", { "mod.bp": "yes" })).toBe(true);
    expect(pressure("pp=5w", "daily", { "mod.bp": "yes" })).toBe(true);
    expect(pressure("pp=20w", "full", { "mod.bp": "yes" })).toBe(false);
    expect(pressure("gw=33", "full", { "mod.bp": "no" })).toBe(false);
  });
  test("[QU5] not after an end too early for it", () => expect(pressure("pp=5d, endgw=9", "daily")).toBe(false));
});
