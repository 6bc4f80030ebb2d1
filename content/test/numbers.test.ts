/** Every number of the programme has a unit, bounds, and a source or the word "judgement" on it; and content is plain JSON. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { content, digest, type Evidence } from "../src/index.ts";
import { demandTests, impactTests } from "../src/not-now.ts";
import { allConditions, visit } from "./conditions.ts";
import { inWordsOnly } from "./known-limits.ts";

const units = ["second", "minute", "hour", "day", "week", "year", "point", "count", "percent", "mmHg", "repeat", "degree", "score"];

/** Everything that carries evidence, by name. */
const graded: readonly (readonly [string, Evidence])[] = [
  ...Object.entries(content.limits),
  ...[...content.rules, ...content.windows, ...content.derived, ...content.precautions, ...content.clearances, ...content.standingLimits,
    ...content.exercises, ...content.relief, ...content.life, ...content.careNotes, ...content.notNow, ...impactTests, ...demandTests].map((entry) => [entry.id, entry] as const),
  ...content.exercises.map(({ id, dose }) => [`${id}.dose`, dose] as const),
  ...content.earliestUse.map((entry) => [`earliest ${entry.demand}`, entry] as const),
  ...content.authorities.map((entry) => [`authority ${entry.who}`, entry] as const),
];

describe("numbers", () => {
  test.each(Object.entries(content.limits))("%s has a unit, and its value inside its bounds", (_, { value, unit, min, max }) => {
    expect(units).toContain(unit);
    expect([value, min, max].every(Number.isFinite)).toBe(true);
    expect(min).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(max);
    expect(min).toBeGreaterThanOrEqual(0);
  });

  test("all evidence is graded A, B, C or J, and only J may be without a source", () => {
    expect(graded.filter(([, { grade }]) => !["A", "B", "C", "J"].includes(grade)).map(([id]) => id)).toEqual([]);
    expect(graded.filter(([, { grade, sources }]) => grade !== "J" && sources.length === 0).map(([id]) => id)).toEqual([]);
    expect(graded.filter(([, { judgement }]) => judgement !== undefined && judgement.trim() === "").map(([id]) => id)).toEqual([]);
  });

  test("doses, tests and relief times are not upside down", () => {
    expect(content.exercises.filter(({ dose }) => dose.minRepeats < 1 || dose.minRepeats > dose.maxRepeats || dose.maxRounds < 1).map(({ id }) => id)).toEqual([]);
    expect(content.relief.filter(({ minutes }) => minutes !== undefined && minutes.min > minutes.max).map(({ id }) => id)).toEqual([]);
    expect(impactTests.filter((entry) => "amountMost" in entry && entry.amountMost < entry.amount).map(({ id }) => id)).toEqual([]);
    expect(content.sessionLengths.map(({ minutes }) => minutes)).toEqual([20, 15, 10, 5, 3]);
  });

  test("limits of one kind stand in their order: amber over green, severe over high, mid over early", () => {
    const of = (id: keyof typeof content.limits) => content.limits[id].value;
    expect(of("li.pain-green")).toBeLessThan(of("li.pain-red"));
    expect(of("li.rise-noise")).toBeLessThan(of("li.rise-red"));
    expect(of("li.greens")).toBeLessThan(of("li.greens-high"));
    expect(of("li.supine-run")).toBeLessThan(of("li.supine-total"));
    expect(of("li.bp-high-sys")).toBeLessThan(of("li.bp-severe-sys"));
    expect(of("li.bp-high-dia")).toBeLessThan(of("li.bp-severe-dia"));
    expect(of("li.end-mid")).toBeLessThan(of("li.end-as-birth"));
    expect(of("li.within-48h")).toBeLessThan(of("li.within-7d"));
    expect(of("li.block-moves-least")).toBeLessThan(of("li.block-moves-most"));
    expect(of("li.wait-first")).toBeLessThan(of("li.wait-most"));
  });

  test("every limit is read: by a condition, a table, the engine or the journal, or it is listed as said in words only", () => {
    const read = new Set<string>();
    for (const { condition } of allConditions()) visit(condition, (leaf) => { if (typeof leaf !== "string") read.add(leaf.limit); });
    const { limits: _, ...tables } = content;
    for (const [id] of JSON.stringify(tables).matchAll(/li\.[a-z0-9-]+/g)) read.add(id);
    const root = fileURLToPath(new URL("../../", import.meta.url));
    for (const folder of ["engine/src", "journal/src", "cli/src"]) {
      for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
        const source = readFileSync(join(root, folder, file), "utf8");
        for (const [id] of source.matchAll(/li\.[a-z0-9-]+/g)) read.add(id);
        if (source.includes("`li.moves-${")) for (const { moves } of content.sessionLengths) read.add(moves);
      }
    }
    expect(Object.keys(content.limits).filter((id) => !read.has(id)).sort()).toEqual(Object.keys(inWordsOnly).sort());
  });
});

describe("limits that the tables keep by themselves", () => {
  const versions = content.exercises.flatMap(({ id, versions, ladder }) => versions.map((version) => ({
    id: `${id}.${version.id}`, version, rungs: ladder.filter((rung) => rung.version === version.id),
    repeat: version.phases.reduce((sum, phase) => sum + phase.seconds, 0),
  })));
  const asks = ({ version }: (typeof versions)[number], demand: string) =>
    [...version.throughout, ...version.phases.flatMap((phase) => phase.asks ?? [])].some((asked) => asked === demand);

  test("a round on the roller at the sacrum stays under li.roller-seconds, once or twice", () => {
    const rolled = versions.filter((entry) => asks(entry, "roller") && asks(entry, "sacral-pressure"));
    expect(rolled).not.toEqual([]);
    const over = rolled.flatMap(({ id, rungs, repeat }) => rungs.filter(({ repeats, rounds }) => repeats * repeat > content.limits["li.roller-seconds"].value || rounds > 2).map((rung) => `${id} ${rung.repeats}`));
    expect(over).toEqual([]);
  });

  test("the shortest step off the back, with the turn before it, is at least li.supine-turn", () => {
    const short = versions.filter((entry) => !asks(entry, "supine")).filter(({ version, repeat }) =>
      version.setupSeconds + repeat + (version.position === "lying-back" ? 0 : content.limits["li.turn-seconds"].value) < content.limits["li.supine-turn"].value);
    expect(short.map(({ id }) => id)).toEqual([]);
  });

  test("everything with a roller is off by default, and none of it is for pregnancy", () => {
    expect(versions.filter((entry) => asks(entry, "roller") && entry.version.offByDefault !== true).map(({ id }) => id)).toEqual([]);
    expect(content.standingLimits.find(({ id }) => id === "sl.roller-pregnant")?.forbids).toContain("roller");
  });

  test("the hip roll keeps the founding 5 to 10 repeats and waits for a word", () => {
    const hipRoll = content.exercises.find(({ carries }) => carries.includes("E1"));
    expect([hipRoll?.dose.minRepeats, hipRoll?.dose.maxRepeats]).toEqual([5, 10]);
    expect(hipRoll?.versions.every(({ throughout }) => throughout.includes("supine-bridge"))).toBe(true);
    expect(content.clearances.find(({ id }) => id === "cl.hip-roll")?.waits).toContain("supine-bridge");
  });

  test("no move holds her breath, and every out-breath effort has its in-breath", () => {
    expect(versions.filter((entry) => asks(entry, "breath-hold")).map(({ id }) => id)).toEqual([]);
    expect(versions.filter(({ version: { phases } }) => phases.some(({ breath }) => breath === "out") && phases.every(({ breath }) => breath !== "in")).map(({ id }) => id)).toEqual([]);
    expect(versions.filter(({ version: { phases } }) => phases.some(({ breath, pelvicFloor }) => pelvicFloor === "lift" && breath !== "out")).map(({ id }) => id)).toEqual([]);
  });
});

describe("content as a value", () => {
  const { digest: known, ...tables } = content;
  const reversed = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(reversed)
      : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, reversed(part)]))
        : value;

  test("is plain JSON: nothing is lost on the way to text and back", () => {
    expect(JSON.parse(JSON.stringify(content))).toStrictEqual(content);
  });

  test("has a digest over all its tables, which does not depend on the order of keys", () => {
    expect(known).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(digest(tables)).toBe(known);
    expect(digest(reversed(tables))).toBe(known);
    expect(digest(JSON.parse(JSON.stringify(tables)))).toBe(known);
  });

  test("has another digest when any table changes, one number included", () => {
    const seen = new Set([known]);
    for (const key of Object.keys(tables)) seen.add(digest({ ...tables, [key]: null }));
    seen.add(digest({ ...tables, limits: { ...tables.limits, "li.pain-green": { ...tables.limits["li.pain-green"], value: 4 } } }));
    seen.add(digest({ ...tables, rules: [...tables.rules].reverse() }));
    expect(seen.size).toBe(Object.keys(tables).length + 3);
  });
});
