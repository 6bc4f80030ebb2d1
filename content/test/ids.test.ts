/** Every id that content names exists, stands once, and says where it comes from. */
import { describe, expect, test } from "vitest";
import { claimPages, content, sources } from "../src/index.ts";
import { demands } from "../src/model/demand.ts";
import { equipment, places, positions, regions } from "../src/model/place.ts";
import { professionals } from "../src/model/professional.ts";
import { benignPictures } from "../src/screening/benign.ts";
import { ruleExamples } from "../src/screening/examples.ts";
import { derivedIds, findingIds, modifierIds, windowIds } from "../src/screening/ids.ts";
import { birthKinds } from "../src/earliest-use.ts";
import { impactSigns, impactTests } from "../src/not-now.ts";
import { allConditions, factsIn, visit } from "./conditions.ts";

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
const defined = new Set<string>([
  ...Object.keys(content.limits), ...idsOf(content.findings), ...idsOf(content.modifiers), ...idsOf(content.windows), ...idsOf(content.derived),
  ...idsOf(content.rules), ...idsOf(content.precautions), ...idsOf(content.clearances), ...idsOf(content.standingLimits),
  ...idsOf(content.exercises), ...content.exercises.flatMap(({ id, versions }) => versions.map((version) => `${id}.${version.id}`)), ...idsOf(content.relief), ...idsOf(content.life), ...idsOf(content.careNotes), ...idsOf(content.notNow), ...idsOf(content.claims),
  ...idsOf(impactTests), ...impactSigns,
]);
const groupsOfClearances = ["cl.preg-abs", "cl.preg-rel"];

test("every claim is told somewhere, and where it is told exists", () => {
  const places = new Set<string>([...claimPages, ...idsOf(content.exercises), ...idsOf(content.relief), ...idsOf(content.notNow)]);
  expect(content.claims.filter(({ at }) => at.length === 0).map(({ id }) => id)).toEqual([]);
  expect(content.claims.flatMap(({ id, at }) => at.filter((place) => !places.has(place)).map((place) => `${id}: ${place}`))).toEqual([]);
  expect(claimPages.filter((page) => !content.claims.some(({ at }) => at.includes(page)))).toEqual([]);
});

describe("tables of content", () => {
  test("have the counts of the source", () => {
    expect({
      findings: content.findings.length, modifiers: content.modifiers.length, rules: content.rules.length,
      windows: content.windows.length, benign: benignPictures.length, derived: content.derived.length,
    }).toEqual({ findings: 117, modifiers: 11, rules: 89, windows: 11, benign: 26, derived: 11 });
  });

  test("hold exactly the ids that are declared, each once, in the declared order", () => {
    expect(idsOf(content.findings)).toEqual([...findingIds]);
    expect(idsOf(content.modifiers)).toEqual([...modifierIds]);
    expect(idsOf(content.windows)).toEqual([...windowIds]);
    expect(idsOf(content.derived)).toEqual([...derivedIds]);
    const all = [
      content.questions, content.rules, content.precautions, content.clearances, content.standingLimits, content.exercises,
      content.relief, content.life, content.careNotes, content.notNow, content.claims,
    ].flatMap(idsOf);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test("name only ids that exist, wherever an id is written", () => {
    const unknown: string[] = [];
    const walk = (value: unknown, at: string): void => {
      if (typeof value === "string") {
        const step = /^na\..+\.step-\d+$/.test(value);
        if (/^(f|mod|d|w|li|cl|prec|rf|ex|sl|na|relief|life|note|claim)\.[a-z0-9-]/.test(value) && !defined.has(value) && !groupsOfClearances.includes(value) && !step) unknown.push(`${at}: ${value}`);
      } else if (typeof value === "object" && value !== null) {
        for (const [key, part] of Object.entries(value)) walk(part, `${at}.${key}`);
      }
    };
    walk(content, "content");
    expect(unknown).toEqual([]);
  });

  test("name only facts, regions and limits that exist in conditions", () => {
    const stateFacts = new Set([
      "s.pregnant", "s.ended", "s.birth", "s.assisted", "s.belly-operation", "s.operation", "s.tear-3-4", "s.milk", "s.blood-loss",
      "s.many-babies", "s.twins", "s.place-scanned", "s.never", "s.over-two-years", "s.under-16", "s.under-18", "s.under-45",
    ]);
    const unknown: string[] = [];
    for (const { at, condition } of allConditions()) {
      visit(condition, (leaf) => {
        const known = typeof leaf === "string"
          ? defined.has(leaf) || stateFacts.has(leaf) || regions.some((region) => leaf === `r.${region}`)
          : Object.hasOwn(content.limits, leaf.limit);
        if (!known) unknown.push(`${at}: ${JSON.stringify(leaf)}`);
      });
    }
    expect(unknown).toEqual([]);
  });

  test("name only demands, places, positions, things and professionals that exist", () => {
    const wrong: string[] = [];
    const within = (at: string, values: readonly string[] | "all" | "any" | undefined, known: readonly string[]) => {
      if (typeof values !== "string") for (const value of values ?? []) if (!known.includes(value)) wrong.push(`${at}: ${value}`);
    };
    for (const entry of content.precautions) within(entry.id, entry.forbids, demands);
    for (const entry of content.standingLimits) within(entry.id, entry.forbids, demands);
    for (const entry of content.clearances) {
      within(entry.id, entry.waits, demands);
      within(entry.id, entry.holds, demands);
      within(entry.id, [...entry.first, ...(entry.alternates ?? [])], professionals);
    }
    for (const entry of content.earliestUse) within("earliest use", [entry.demand], demands);
    for (const entry of content.notNow) { within(entry.id, entry.asks, demands); within(entry.id, [entry.needs], professionals); }
    for (const entry of content.life) { within(entry.id, entry.asks, demands); within(entry.id, entry.eases, regions); }
    for (const entry of content.authorities) { within(entry.who, entry.mayUnlock, demands); within("authority", [entry.who], professionals); }
    for (const exercise of content.exercises) {
      within(exercise.id, exercise.serves, regions);
      for (const version of exercise.versions) {
        const at = `${exercise.id}.${version.id}`;
        within(at, [...version.throughout, ...version.phases.flatMap((phase) => phase.asks ?? [])], demands);
        within(at, version.places, places);
        within(at, [version.position], positions);
        within(at, version.needs, equipment);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("open a clearance for each diagnosis, give every kind of birth its day, and examples to every rule", () => {
    expect(content.diagnoses.filter(({ opens }) => !content.clearances.some(({ id }) => id === opens))).toEqual([]);
    for (const entry of content.earliestUse) expect(Object.keys(entry.byBirth).sort()).toEqual([...birthKinds].sort());
    const withExamples = ruleExamples.filter(({ trips, nearMisses }) => trips.length > 0 && nearMisses.length > 0).map(({ rule }) => rule);
    expect(withExamples.sort()).toEqual([...idsOf(content.rules)].sort());
  });

  test("bring every precaution from some rule, and limit within-days rules in time", () => {
    const brought = new Set(content.rules.flatMap((rule) => rule.precautions ?? []));
    expect(idsOf(content.precautions).filter((id) => !brought.has(id as never))).toEqual([]);
    expect(content.rules.filter(({ disposition, limit }) => (disposition === "within-days") !== (limit !== undefined)).map(({ id }) => id)).toEqual([]);
  });

  test("build every ladder of versions that exist, inside the bounds of its dose", () => {
    const wrong: string[] = [];
    for (const { id, versions, ladder, dose } of content.exercises) {
      if (ladder.length < 2) wrong.push(`${id}: fewer than two rungs`);
      for (const version of versions) if (!ladder.some((rung) => rung.version === version.id)) wrong.push(`${id}.${version.id}: on no rung`);
      for (const rung of ladder) {
        if (!versions.some((version) => version.id === rung.version)) wrong.push(`${id}: no version ${rung.version}`);
        if (rung.repeats < dose.minRepeats || rung.repeats > dose.maxRepeats || rung.rounds < 1 || rung.rounds > dose.maxRounds) wrong.push(`${id}: ${rung.version} ${rung.repeats} x ${rung.rounds} outside its dose`);
      }
      for (const { id: version, phases } of versions) {
        for (const phase of phases) if (!Number.isInteger(phase.seconds) || phase.seconds < 1 || phase.seconds > 120) wrong.push(`${id}.${version}.${phase.id}: ${phase.seconds} s`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("mark as lowering exactly the findings that stand under NOT", () => {
    const under = new Set(content.rules.flatMap(({ when }) => factsIn(when, true)).filter((fact) => fact.startsWith("f.")));
    expect(content.findings.filter(({ lowers }) => lowers === true).map(({ id }) => id).sort()).toEqual([...under].sort());
  });

  test("name only sources that are listed, each with a title", () => {
    const missing: string[] = [];
    const walk = (value: unknown, at: string): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if ((key === "sources" || key === "leads") && Array.isArray(part)) {
          for (const source of part) if (!Object.hasOwn(sources, source)) missing.push(`${at}: ${source}`);
        } else walk(part, `${at}.${key}`);
      }
    };
    walk(content, "content");
    expect(missing).toEqual([]);
    expect(Object.entries(sources).filter(([, source]) => source.title.trim() === "").map(([id]) => id)).toEqual([]);
  });
});
