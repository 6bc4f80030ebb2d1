/** One session: which versions, which doses, in which order, within which caps (SPEC SE). */
import { describe, expect, test } from "vitest";
import type { Content, Exercise, Phase, Place, Version } from "@lullaback/content";
import { assess, chooseRung, doseOptions, minutesToBegin, mostMoves, planDay, versionOf, type Here, type History } from "../src/index.ts";
import { candidates, demandsOf, type Candidate } from "../src/candidates.ts";
import { lookedAt } from "../src/plan-day.ts";
import { select, type SelectInput } from "../src/select.ts";
import { travel } from "../src/stretches.ts";
import { addDays, calmWoman, content, history, personOf, session, standingNo, step, today, withLimits, withScreen } from "./make.ts";
import { triple } from "./triple.ts";
import { onRung } from "./dose-life.ts";

const limit = (id: keyof typeof content.limits): number => content.limits[id].value;
const exerciseOf = (id: string): Exercise => content.exercises.find((exercise) => exercise.id === id)!;
const able = (of: History, here: Here, from: Content = content) => candidates(from, of, today, here, assess(from, of, today, of.screens[0], "full"));
const at = (place: Place, over: Partial<Here> = {}): Here => ({ minutes: 10, place, ...over });
const why = (of: History, here: Here, exercise: string, version: string, from: Content = content) =>
  able(of, here, from).excluded.find((known) => known.exercise === exercise && known.version === version)?.reasons.map(({ rule }) => rule) ?? [];

/** A made-up candidate: one version in a position, with doses of so many seconds. */
const made = (id: string, role: Candidate["role"], position: Version["position"], seconds: readonly number[], over: Partial<Candidate> & { readonly supine?: boolean } = {}): Candidate => ({
  exercise: { ...exerciseOf("ex.breathing"), id: `ex.${id}`, role }, version: { ...exerciseOf("ex.breathing").versions[0]!, position }, rung: 0, role, region: 0, fresh: 0,
  options: seconds.map((each, index) => ({ repeats: seconds.length - index, rounds: 1, seconds: each, supine: over.supine === true ? each : 0 })), ...over,
});
const input = (of: readonly Candidate[], over: Partial<SelectInput> = {}): SelectInput =>
  ({ able: of, block: [], minutes: 10, place: "chair", mostMoves: 6, supineRun: Infinity, supineTotal: Infinity, ...over });
const ids = (of: ReturnType<typeof select>) => of?.steps.map(({ candidate }) => candidate.exercise.id.slice(3));
const pair = (role: Candidate["role"] = "strength", position: Version["position"] = "sitting", seconds: readonly number[] = [60]) =>
  [made("a", "release", "sitting", [100]), made("b", "deep-core", "sitting", [100]), made("c", role, position, seconds)];

describe("which versions and rungs", () => {
  for (const { minutes, moves } of content.sessionLengths) {
    triple({ limit: moves, rules: "[SE1]", what: `moves in ${minutes} minutes`, of: (value) => mostMoves(withLimits({ [moves]: value }), minutes),
      below: limit(moves) - 1, at: limit(moves), above: limit(moves) + 1 });
    test(`[SE1] ${minutes} minutes hold at most that many, and more would have fitted`, () => {
      const many = ["release", "deep-core", "strength", "alignment", "release", "strength", "alignment"] as const;
      const chosen = select(content, input(many.map((role, index) => made(`m${index}`, role, "sitting", [20], { region: 1 })), { minutes, block: many.map((_, index) => `ex.m${index}`), mostMoves: mostMoves(content, minutes) }));
      expect(chosen?.steps.length).toBe(limit(moves));
    });
  }
  test("[SE1] every length has a triple above", () =>
    expect(content.sessionLengths.map(({ moves }) => moves)).toEqual(["li.moves-20", "li.moves-15", "li.moves-10", "li.moves-5", "li.moves-3"]));
  test("[SE1] other minutes hold what the next shorter length holds; the shortest holds for less", () =>
    expect([1, 4, 12, 19, 60].map((minutes) => mostMoves(content, minutes))).toEqual([2, 2, 4, 5, 6].map((_, index) => limit((["li.moves-3", "li.moves-3", "li.moves-10", "li.moves-15", "li.moves-20"] as const)[index]!))));
  test("[SE2] a version of another place is left out, and says so", () => {
    expect(why(calmWoman(), at("chair"), "ex.cat-cow", "wall")).toEqual(["SE2"]);
    for (const place of content.places) for (const { version } of able(calmWoman(), at(place)).able) expect(version.places).toContain(place);
  });
  test("[SE3] what is not at hand is left out until it is", () => {
    const late = (equipment: readonly string[]) => calmWoman(today, "pp=60w", { equipment });
    expect(why(late([]), at("standing"), "ex.glute-release", "ball-wall")).toEqual(["SE3"]);
    expect(why(late(["ball"]), at("standing"), "ex.glute-release", "ball-wall")).toEqual([]);
  });
  const ladder = exerciseOf("ex.cat-cow");
  test("[SE4] the largest rung reached whose version is possible; failing that the smallest above it", () => {
    const versions = ladder.ladder.map(({ version }) => version);
    for (let level = 0; level < versions.length; level++) {
      for (const possible of [["seated"], ["wall"], ["table"], ["hands-and-knees"], ["wall", "hands-and-knees"], ["seated", "table"], []]) {
        const open = versions.flatMap((version, rung) => (possible.includes(version) ? [rung] : []));
        expect(chooseRung(ladder, level, (version) => possible.includes(version))).toBe(open.filter((rung) => rung <= level).at(-1) ?? open[0]);
      }
    }
  });
  test("[SE4] on her rung when she is where it is done", () => {
    const rung = ladder.ladder.findLastIndex(({ version }) => version === "seated");
    const of = { ...calmWoman(today), decisions: onRung(rung).decisions };
    expect(able(of, at("chair")).able.find(({ exercise }) => exercise.id === "ex.cat-cow")).toMatchObject({ rung, version: { id: "seated" } });
  });
  test("[SE8] asked for and possible, it is done on its lowest rung; what is forbidden stays so", () => {
    const her = calmWoman(today, "pp=60w", { equipment: ["roller"] });
    const way = (of: History) => able(of, at("floor")).able.find(({ exercise }) => exercise.id === "ex.wiggle");
    const asked = ["ex.wiggle.roller"];
    expect(way(her)?.version.id).not.toBe("roller");
    expect(way({ ...her, asked })?.version.id).toBe("roller");
    expect(way({ ...her, asked })?.rung).toBe(content.exercises.find(({ id }) => id === "ex.wiggle")!.ladder.findIndex(({ version }) => version === "roller"));
    expect(way({ ...calmWoman(today, "pp=3w", { equipment: ["roller"] }), asked })?.version.id).not.toBe("roller");
    expect(way({ ...her, equipment: [], asked })?.version.id).not.toBe("roller");
  });
  test("[SE8] what is off by default is not chosen, even with the thing at hand", () => {
    const late = calmWoman(today, "pp=60w", { equipment: ["roller", "ball"] });
    expect(why(late, at("floor"), "ex.wiggle", "roller")).toEqual(["SE8"]);
    expect(able(late, at("floor")).able.some(({ version }) => version.offByDefault === true)).toBe(false);
  });
  test("[SE9] lifts forbidden: the same moves, led with letting go", () => {
    const tight = { ...calmWoman(today), standing: { ...calmWoman(today).standing, "cl.tight": "yes" as const } };
    for (const place of content.places) {
      const names = (of: History) => able(of, at(place)).able.map(({ exercise, version }) => `${exercise.id} ${version.id}`);
      expect(names(tight)).toEqual(names(calmWoman(today)));
    }
    const steps = planDay(content, tight, today, at("chair")).session!.steps;
    expect(steps.map(({ pelvicFloor }) => pelvicFloor)).not.toContain("lift");
    expect(steps.some(({ pelvicFloor, reasons, demands }) => pelvicFloor === "let-go" && reasons.some(({ rule }) => rule === "SE9") && demands["pelvic-floor-lift"] === undefined)).toBe(true);
    expect(planDay(content, calmWoman(today), today, at("chair")).session!.steps.map(({ pelvicFloor }) => pelvicFloor)).toContain("lift");
  });
  test("[SE14] both hands in one phase are enough to leave it out while she holds someone", () => {
    expect(why(calmWoman(), at("chair", { holding: true }), "ex.chest-release", "sitting")).toEqual(["SE14"]);
    const phased = { ...content, exercises: content.exercises.map((exercise) => ({ ...exercise, versions: exercise.versions.map((version) => ({ ...version, phases: version.phases.map((phase, index): Phase => (index === 0 ? { ...phase, asks: [...(phase.asks ?? []), "both-hands"] } : phase)) })) })) };
    expect(able(calmWoman(), at("chair", { holding: true }), phased).able).toEqual([]);
    expect(able(calmWoman(), at("chair"), phased).able.length).toBeGreaterThan(0);
  });
  test("[SE15] a version's own condition must hold of everyone she could be", () => {
    const ball = { equipment: ["ball"] };
    expect(why(calmWoman(today, "pp=60w", ball), at("bed"), "ex.glute-release", "ball-bed")).toEqual([]);
    expect(why(calmWoman(today, "gw=12", ball), at("bed"), "ex.glute-release", "ball-bed")).toContain("SE15");
    const [one, other] = ["pp=60w", "gw=12"].map((state) => assess(content, calmWoman(today, state), today, calmWoman(today, state).screens[0], "full"));
    const both = { ...one!, facts: [...one!.facts, ...other!.facts] };
    expect(candidates(content, calmWoman(today, "pp=60w", ball), today, at("bed"), both).excluded).toContainEqual({ exercise: "ex.glute-release", version: "ball-bed", reasons: [expect.objectContaining({ rule: "SE15" })] });
  });
  test("[SE15] a hand on the scar: after a belly operation, healed, and not while the wound or the place has changed", () => {
    const told = (state: string, answers: Readonly<Record<string, "yes">> = {}) => why(calmWoman(today, state, { standing: { ...standingNo(), ...answers } }), at("chair"), "ex.scar-care", "beside-sitting");
    expect(told("pp=60w, cs")).toEqual([]);
    expect(told("pp=60w")).toContain("SE15");
    expect(told("pp=5w, cs")).toContain("SE15");
    expect(told("pp=60w, cs", { "cl.birth-trauma": "yes" })).not.toEqual([]);
    for (const finding of ["f.wound-red", "f.wound-open", "f.site-change"] as const) {
      const screened = withScreen(history({ person: personOf("pp=60w, cs", today), standing: standingNo() }), today, { answers: { [finding]: "yes" } });
      expect(able(screened, at("chair")).able.map(({ exercise }) => exercise.id), finding).not.toContain("ex.scar-care");
    }
  });
});

describe("doses", () => {
  const exercise = exerciseOf("ex.cat-cow");
  const rung = { version: "seated", repeats: 8, rounds: 3 };
  const version = versionOf(exercise, 0);
  const options = (less: Partial<Parameters<typeof doseOptions>[4]> = {}, from: Content = content) => doseOptions(from, exercise, version, rung, { half: false, cut: false, standingRun: undefined, ...less });
  const top = (less: Partial<Parameters<typeof doseOptions>[4]>, from?: Content) => { const { repeats, rounds } = options(less, from)[0]!; return [repeats, rounds]; };
  test("[SE6] every dose from the rung's down to the least repeats and one round", () => {
    expect(options().map(({ repeats }) => repeats)).toEqual(Array.from({ length: rung.repeats - exercise.dose.minRepeats + 1 }, (_, index) => rung.repeats - index).flatMap((repeats) => [repeats, repeats, repeats]));
    const repeat = version.phases.reduce((sum, { seconds }) => sum + seconds, 0);
    expect(options()[1]).toEqual({ repeats: 8, rounds: 2, supine: 0, seconds: version.setupSeconds + 2 * 8 * repeat + limit("li.round-rest-seconds") });
  });
  triple({ limit: "li.round-rest-seconds", rules: "[SE6]", what: "seconds between rounds", of: (rest) => options({}, withLimits({ "li.round-rest-seconds": rest }))[0]!.seconds - options({}, withLimits({ "li.round-rest-seconds": 0 }))[0]!.seconds,
    below: 2 * (limit("li.round-rest-seconds") - 1), at: 2 * limit("li.round-rest-seconds"), above: 2 * (limit("li.round-rest-seconds") + 1) });
  triple({ limit: "li.half-dose", rules: "[SE16]", what: "percent of repeats and rounds, rounded up", by: 20, of: (half) => top({ half: true }, withLimits({ "li.half-dose": half })), below: [3, 1], at: [4, 2], above: [6, 3] });
  triple({ limit: "li.volume-cut", rules: "[DO4]", what: "percent fewer repeats after a red day", by: 20, of: (cut) => top({ cut: true }, withLimits({ "li.volume-cut": cut })), below: [7, 3], at: [5, 3], above: [4, 3] });
  test("[SE16] half dose is half of what she does, never none, and can fall below the usual least", () => {
    expect(top({ half: true, cut: true })).toEqual([3, 2]);
    expect(doseOptions(content, exercise, version, { ...rung, repeats: 1, rounds: 1 }, { half: true, cut: true, standingRun: undefined })).toHaveLength(1);
  });
  test("[SE16] every move of every rung keeps a dose when halved", () => {
    for (const each of content.exercises) each.ladder.forEach((of, index) => {
      const [first] = doseOptions(content, each, versionOf(each, index), of, { half: true, cut: false, standingRun: undefined });
      expect([first?.repeats, first?.rounds]).toEqual([Math.ceil(of.repeats / 2), Math.ceil(of.rounds / 2)]);
    });
  });
  const still = { ...version, sides: 1 as const, phases: [{ ...version.phases[0]!, seconds: 30, asks: ["long-standing" as const] }] };
  const standing = (cap: number) => doseOptions(content, exercise, still, { ...rung, repeats: 6 }, { half: false, cut: false, standingRun: cap })[0]?.repeats;
  triple({ limit: "li.standing-run", rules: "[SE17] [AS8]", what: "seconds of standing still without a break", by: 30, of: standing, below: 3, at: 4, above: 5 });
  test("[SE17] a phase that shifts her weight breaks the stretch; a move that cannot keep the cap is left out and says so", () => {
    const shifting = { ...still, phases: [...still.phases, { ...version.phases[0]!, seconds: 2, asks: [] }] };
    expect(doseOptions(content, exercise, shifting, { ...rung, repeats: 6 }, { half: false, cut: false, standingRun: 30 })[0]?.repeats).toBe(6);
    const rigid = { ...content, exercises: content.exercises.map((each) => ({ ...each, versions: each.versions.map((of) => ({ ...of, throughout: [...of.throughout, "long-standing" as const], phases: [{ ...of.phases[0]!, seconds: 121 }] })) })) };
    expect(able(calmWoman(today, "gw=12"), at("chair"), rigid).able.length).toBe(0);
    expect(why(calmWoman(today, "gw=12"), at("chair"), "ex.cat-cow", "seated", rigid)).toEqual(["SE17"]);
  });
});

describe("the best session", () => {
  test("[SE5] the declared objective is weighed in its order", () => {
    expect(content.sessionObjective.map(({ id }) => id)).toEqual(["block", "known", "region", "changes", "fresh", "reach", "whole", "even", "fill"]);
    const [a, b] = [made("a", "release", "sitting", [255]), made("b", "deep-core", "sitting", [255])];
    const choose = (one: Candidate, other: Candidate, block: readonly string[] = []) => ids(select(content, input([a, b, one, other], { block, mostMoves: 2 })));
    const rival = (over: Partial<Candidate>, position: Version["position"] = "sitting", seconds: readonly number[] = [300]) => made("r", "release", position, seconds, over);
    const plain = made("s", "release", "sitting", [300]);
    expect(choose(rival({}), plain, ["ex.s"])).toEqual(["s", "b"]);
    expect(choose(rival({ region: 1 }, "standing", [200]), plain)).toEqual(["r", "b"]);
    expect(choose(rival({ fresh: 9 }, "standing", [200]), plain)?.[0]).not.toBe("r");
    expect(choose(rival({ fresh: 1 }), plain)).toEqual(["r", "b"]);
    expect(choose(rival({}), plain)).toEqual(["a", "b"]);
  });
  test("[SE5] ties go to the smaller id, whatever the order of the list", () => {
    const many = ["d", "b", "c"].map((id) => made(id, "release", "sitting", [260]));
    const deep = made("z", "deep-core", "sitting", [260]);
    for (const list of [[...many, deep], [deep, ...[...many].reverse()]]) expect(ids(select(content, input(list, { mostMoves: 2 })))).toEqual(["b", "z"]);
  });
  test("[SE5] whole before cut, then even, then full", () => {
    const rounds = (id: string, role: Candidate["role"], seconds: readonly number[], cut: number) => made(id, role, "sitting", [], {
      options: [...seconds.map((each, index) => ({ repeats: 5, rounds: 3 - index, seconds: each, supine: 0 })), { repeats: 4, rounds: 1, seconds: cut, supine: 0 }],
    });
    const each = (...of: Candidate[]) => select(content, input(of))?.steps.map(({ option }) => option.seconds);
    // Together too long at their largest; as even either way round, the fuller is taken.
    expect(each(rounds("a", "release", [300, 260], 250), rounds("b", "deep-core", [330, 230], 220))).toEqual([260, 330]);
    expect(each(rounds("a", "release", [300, 280], 100), rounds("b", "deep-core", [300, 240], 300))).toEqual([300, 300]);
    // A cut dose would fill the minutes to the second, a whole one is taken.
    expect(each(rounds("a", "release", [300, 220], 290), rounds("b", "deep-core", [310], 300))).toEqual([220, 310]);
  });
  test("[SE5] no release or no deep core: nothing", () => {
    expect(select(content, input([made("a", "release", "sitting", [300])]))).toBe(undefined);
    expect(select(content, input([made("a", "deep-core", "sitting", [300]), made("b", "strength", "sitting", [300])]))).toBe(undefined);
  });
  const minute = (seconds: number) => select(content, input([made("a", "release", "sitting", [seconds]), made("b", "deep-core", "sitting", [60])], { minutes: 3 }));
  test("[SE6] never over the minutes, by a second", () => expect([119, 120, 121].map((seconds) => minute(seconds)?.seconds)).toEqual([179, 180, undefined]));
  triple({ limit: "li.fill", rules: "[SE11]", what: "percent of the minutes that count as filled", of: (percent) => {
    const seconds = Math.ceil((percent / 100) * 600);
    return select(content, input([made("a", "release", "sitting", [seconds - 200]), made("b", "deep-core", "sitting", [200])]))?.short;
  }, below: true, at: false, above: false });
  test("[SE11] a filled session is taken before a shorter one of better moves, and without one the shorter says so", () => {
    const [a, b, long] = [made("a", "release", "sitting", [60], { region: 1 }), made("b", "deep-core", "sitting", [60], { region: 1 }), made("long", "release", "sitting", [500])];
    expect(select(content, input([a, b, long], { block: ["ex.a", "ex.b"], mostMoves: 2 }))).toMatchObject({ short: false });
    expect(select(content, input([a, b], { block: ["ex.a", "ex.b"] }))).toMatchObject({ short: true, seconds: 120 });
    const gentle = { ...calmWoman(today), sessions: [session({ day: addDays(today, -1), ended: "worse", steps: content.exercises.map(({ id }) => step({ exercise: id })) })] };
    const plan = planDay(content, gentle, today, at("chair", { minutes: 20 }));
    expect([plan.kind, plan.reasons.some(({ rule }) => rule === "SE11"), plan.session!.seconds < 1020]).toEqual(["session", true, true]);
  });
  test("[SE7] release, deep core, strength, alignment; inside a phase one way, whichever needs fewer changes", () => {
    const of = [made("s1", "strength", "standing", [60]), made("r2", "release", "side-lying", [60]), made("d1", "deep-core", "side-lying", [60]), made("r1", "release", "sitting", [60])];
    const named = (place: Place, all: readonly Candidate[]) => ids(select(content, input(all, { place, block: all.map(({ exercise }) => exercise.id) })));
    expect([named("chair", of), named("bed", of)]).toEqual([["r1", "r2", "d1", "s1"], ["r1", "r2", "d1", "s1"]]);
    const back = [made("r1", "release", "sitting", [60]), made("r2", "release", "standing", [60]), made("d1", "deep-core", "standing", [60])];
    expect(named("chair", back)).toEqual(["r1", "r2", "d1"]);
  });
});

test("[SE22] li.first-minutes-little: who moved little begins with five minutes, others with ten, until a session is done", () => {
  const her = (before?: History["before"]): History => ({ ...calmWoman(today, "pp=30w"), ...(before !== undefined && { before }) });
  expect([her("little"), her("some"), her("regular"), her()].map((of) => minutesToBegin(content, of))).toEqual([5, 10, 10, undefined]);
  expect(minutesToBegin(withLimits({ "li.first-minutes-little": 3 }), her("little"))).toBe(3);
  expect(minutesToBegin(content, { ...her("little"), sessions: [session({ id: "s-01" })] })).toBeUndefined();
});

test("[SE23] li.outside-each: beside her block, so many of each role, where it hurts and longest ago first", () => {
  const many = ["a", "b", "c", "d", "e"].map((id, index) => ({ ...made(id, "release", "sitting", [60], { region: index === 4 ? 1 : 0 }), fresh: index }));
  const deep = made("z", "deep-core", "sitting", [60]);
  const of = (value: number) => lookedAt(withLimits({ "li.outside-each": value }), [...many, deep], ["ex.a"]).map(({ exercise }) => exercise.id.slice(3));
  expect([of(2), of(3), of(4)]).toEqual([["a", "e", "d", "z"], ["a", "e", "d", "c", "z"], ["a", "e", "d", "c", "b", "z"]]);
});

describe("caps", () => {
  test("[SE12] from the floor, getting up again is counted; settling where she begins is not", () => {
    const low = [made("a", "release", "side-lying", [60])];
    expect(travel(content, "floor", low)).toEqual({ changes: 1, levelChanges: 2, seconds: limit("li.level-seconds") });
    expect(travel(content, "bed", low)).toEqual({ changes: 0, levelChanges: 0, seconds: 0 });
    expect(travel(content, "bed", [made("a", "release", "lying-back", [60])])).toEqual({ changes: 0, levelChanges: 0, seconds: 0 });
  });
  triple({ limit: "li.level-changes", rules: "[SE12]", what: "changes of level in a session", of: (count) => {
    // The release is sitting, then up and down: each further move costs one change of level more.
    const steps = Array.from({ length: count + 1 }, (_, index) => made(`m${index}`, (["release", "deep-core", "strength", "alignment"] as const)[index] ?? "alignment", index % 2 === 0 ? "sitting" : "standing", [60]));
    const from = { ...content, sessionPhases: ["release", "deep-core", "strength", "alignment", "x4", "x5"] as never };
    const phased = steps.map((candidate, index) => ({ ...candidate, role: (["release", "deep-core", "strength", "alignment", "x4", "x5"] as never[])[index]! }));
    return select(from, input(phased, { block: steps.map(({ exercise }) => exercise.id), mostMoves: count + 1 }))?.steps.length === count + 1;
  }, below: true, at: true, above: false });
  triple({ limit: "li.level-seconds", rules: "[SE6]", what: "seconds of a change of level", of: (seconds) => select(withLimits({ "li.level-seconds": seconds }), input(pair("strength", "standing"), { block: ["ex.c"], minutes: 5 }))?.seconds,
    below: 260 + limit("li.level-seconds") - 1, at: 260 + limit("li.level-seconds"), above: 260 + limit("li.level-seconds") + 1 });
  triple({ limit: "li.turn-seconds", rules: "[SE6]", what: "seconds of a turn on the same level", of: (seconds) =>
    select(withLimits({ "li.turn-seconds": seconds }), input([made("a", "release", "side-lying", [120]), made("b", "deep-core", "lying-back", [120])], { place: "bed", minutes: 5 }))?.seconds,
  below: 240 + limit("li.turn-seconds") - 1, at: 240 + limit("li.turn-seconds"), above: 240 + limit("li.turn-seconds") + 1 });
  const onBack = (run: number, over: Partial<SelectInput>) => select(content, input([made("a", "release", "lying-back", [100], { supine: true }), made("b", "deep-core", "lying-back", [run - 100], { supine: true })], { place: "bed", ...over }));
  triple({ limit: "li.supine-run", rules: "[SE10]", what: "seconds on the back without a break", of: (run) => onBack(run, { supineRun: limit("li.supine-run") })?.longestSupineSeconds, below: limit("li.supine-run") - 1, at: limit("li.supine-run"), above: undefined });
  triple({ limit: "li.supine-total", rules: "[SE10]", what: "seconds on the back in a session", of: (run) => onBack(run, { minutes: 20, supineTotal: limit("li.supine-total") })?.supineSeconds, below: limit("li.supine-total") - 1, at: limit("li.supine-total"), above: undefined });
  test("[SE10] a step off the back breaks the stretch", () => {
    const of = [made("a", "release", "lying-back", [200], { supine: true }), made("b", "deep-core", "side-lying", [60]), made("c", "strength", "lying-back", [200], { supine: true })];
    expect(select(content, input(of, { place: "bed", block: of.map(({ exercise }) => exercise.id), supineRun: 300 }))).toMatchObject({ supineSeconds: 400, longestSupineSeconds: 200 });
    expect(select(content, input([of[0]!, { ...of[1]!, ...made("b", "deep-core", "lying-back", [200], { supine: true }) }], { place: "bed", supineRun: 300 }))).toBe(undefined);
  });
  test("[SE10] every step off the back, however small, lasts with getting there and back as long as a turn that breaks the stretch must (li.supine-turn)", () => {
    for (const exercise of content.exercises) exercise.ladder.forEach((rung, index) => {
      const version = versionOf(exercise, index);
      if (version.throughout.includes("supine") || !version.places.some((place) => place === "bed" || place === "floor")) return;
      const least = doseOptions(content, exercise, version, rung, { half: true, cut: true, standingRun: undefined }).at(-1)!;
      const [to, back] = [version.position, "lying-back"] as const;
      const travels = to === back ? 0 : content.levelOf[to] === content.levelOf[back] ? limit("li.turn-seconds") : limit("li.level-seconds");
      expect(least.seconds + 2 * travels, `${exercise.id} ${version.id}`).toBeGreaterThanOrEqual(limit("li.supine-turn"));
    });
  });
  test("[SE13] a quiet session is one quiet move, as long as its dose and her minutes allow", () => {
    const quiet = calmWoman(today, "pp=10w", { standing: { ...calmWoman(today).standing, "cl.clot": "yes" } });
    for (const place of content.places) for (const { minutes } of content.sessionLengths) {
      const plan = planDay(content, quiet, today, { minutes, place });
      expect([plan.kind, plan.session?.steps.map(({ exercise }) => exercise)]).toEqual(["ask-first", ["ex.breathing"]]);
      expect(plan.session!.seconds).toBeLessThanOrEqual(minutes * 60);
    }
  });
  triple({ limit: "li.fresh-days", rules: "[SE5] [BL1]", what: "days after which a move is as fresh as it gets", of: (days) =>
    able({ ...calmWoman(today), sessions: [session({ day: addDays(today, -days), steps: [step({ exercise: "ex.cat-cow" })] })] }, at("chair")).able.find(({ exercise }) => exercise.id === "ex.cat-cow")!.fresh,
  below: limit("li.fresh-days") - 1, at: limit("li.fresh-days"), above: limit("li.fresh-days") });
});

test("[PD8] the demands of a version are those of every second and of each phase, and its lifts when led", () => {
  const version = versionOf(exerciseOf("ex.cat-cow"), 0);
  expect([...demandsOf(version, true)].sort()).toEqual(["pelvic-floor-lift", "spinal-extension", "spinal-flexion"]);
  expect([...demandsOf(version, false)].sort()).toEqual(["spinal-extension", "spinal-flexion"]);
});
