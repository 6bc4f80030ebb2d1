/** The review sheet is the tables in words, is fresh, and leaves nothing unsigned out of its list. */
import { judgements } from "../src/judgements.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { content, digest, type Content } from "@lullaback/content";
import { reviewSheet } from "../src/review-sheet.ts";
import { signers, signOff } from "../src/sign-off.ts";

const sheet = reviewSheet(content);
const listedIds = new Set(signOff(content).map(({ id }) => id));

/** screening.md §12, as written there: rows whose urgency rests on judgement, one arm only, lowered from the evidence table. */
const rowsOfTheSource = [
  "rf.wound-burst", "rf.unwell-late", "rf.bp-check", "rf.ha-late", "rf.vte-late", "rf.bleed-ex", "rf.bleed-long", "rf.strain", "rf.trauma-E",
  "rf.trauma", "rf.push", "rf.unsafe", "rf.not-right", "rf.pain7", "rf.jump", "rf.rise", "rf.flat",
  "rf.nx-block", "rf.pe", "rf.bleed", "rf.sepsis", "rf.pdph", "rf.heart-E", "rf.ces", "rf.pe-one", "rf.leg", "rf.leg-steady", "rf.ribs",
];
const windowsOfTheSource = ["w.nx8", "w.heart", "w.bone", "w.hip", "w.high"];
const findingsOfTheSource = [
  "f.vision", "f.ha-stuck", "f.vomit", "f.fast-heart", "f.no-wind", "f.ruq-5h", "f.pee-stuck", "f.cannot-walk", "f.waters", "f.steady-up",
  "f.breast-lump", "f.trauma", "f.high", "d.bp140", "d.seen-pain", "d.rise3", "d.worse2w",
];
const waitsOfTheSource = [
  "cl.disc", "cl.joint", "cl.hyper", "cl.spine-op", "cl.slip", "cl.inflam", "cl.symph", "cl.neuro", "cl.prolapse", "cl.tight", "cl.catheter",
  "cl.mind", "cl.birth-trauma", "cl.brisk-walk", "cl.hip-roll",
];

describe("review sheet", () => {
  test("the committed content/review.md is made from the tables as they are: run `npm run review`", () => {
    const committed = readFileSync(new URL("../../content/review.md", import.meta.url), "utf8");
    expect(committed === sheet).toBe(true);
  });

  test("says first that no clinician has signed it, and which content it is", () => {
    expect(sheet.slice(0, 600)).toContain("No clinician has reviewed or signed any of this");
    expect(sheet).toContain(content.digest);
  });

  test("shows every question, rule, precaution, clearance, standing limit, exercise, card and number", () => {
    const ids = [
      ...content.findings, ...content.modifiers, ...content.windows, ...content.derived, ...content.rules, ...content.precautions, ...content.clearances,
      ...content.standingLimits, ...content.exercises, ...content.relief, ...content.notNow,
    ].map(({ id }) => id as string);
    expect([...ids, ...Object.keys(content.limits)].filter((id) => !sheet.includes(id))).toEqual([]);
    for (const entry of content.earliestUse) expect(sheet).toContain(`| ${entry.demand} |`);
  });

  test("writes a rule out: condition, disposition, limit, precautions, words, grounds", () => {
    const rule = sheet.slice(sheet.indexOf("### rf.bleed-ex"), sheet.indexOf("### rf.bleed-long"));
    expect(rule).toContain("- When: `f.bleed-up`");
    expect(rule).toContain("- Then: **within-days**, within 48 hours; exercise limited");
    expect(rule).toContain("- Precautions: prec.bleed");
    expect(rule).toContain("grade J · S53, S54 · judgement: how soon");
    expect(sheet.slice(sheet.indexOf("### rf.plo:"))).toContain("`(w.bone OR mod.cancer OR gestation-weeks >= 20) AND f.back-sudden AND d.pain7`");
  });

  test("nothing is undefined, an object or left in braces", () => {
    expect(sheet).not.toMatch(/undefined|\[object|NaN/);
    expect(sheet).not.toMatch(/\{[a-z]+\}/);
  });

  test("changes when a table changes, its digest too", () => {
    const { digest: _, ...tables } = content;
    const changed = { ...tables, limits: { ...tables.limits, "li.pain-green": { ...tables.limits["li.pain-green"], value: 2 } } };
    const other: Content = { ...changed, digest: digest(changed) };
    expect(reviewSheet(other)).not.toBe(sheet);
    expect(reviewSheet(other)).toContain("| `li.pain-green` | 2 points |");
  });
});

describe("sign-off list", () => {
  test("has every entry graded J or with a judgement, once, and nothing else", () => {
    const graded = [
      ...Object.entries(content.limits),
      ...[...content.rules, ...content.windows, ...content.derived, ...content.precautions, ...content.clearances, ...content.standingLimits,
        ...content.exercises, ...content.relief, ...content.life, ...content.careNotes, ...content.notNow].map((entry) => [entry.id, entry] as const),
      ...content.exercises.map(({ id, dose }) => [`${id} dose`, dose] as const),
      ...content.earliestUse.map((entry) => [`earliest use: ${entry.demand}`, entry] as const),
      ...content.authorities.map((entry) => [`whose word: ${entry.who}`, entry] as const),
    ] as readonly (readonly [string, { readonly grade: string; readonly judgement?: string }])[];
    const waiting = [
      ...graded.filter(([, { grade, judgement }]) => grade === "J" || judgement !== undefined).map(([id]) => id),
      ...content.findings.filter(({ judgement }) => judgement !== undefined).map(({ id }) => id),
      ...judgements.map(({ of }) => of),
    ];
    expect(new Set(judgements.map(({ of }) => of)).size).toBe(judgements.length);
    expect(judgements.length).toBeGreaterThan(5);
    expect(signOff(content).map(({ id }) => id).sort()).toEqual(waiting.sort());
  });

  test.each([
    ["rows", rowsOfTheSource], ["windows", windowsOfTheSource], ["questions and measures", findingsOfTheSource], ["clearances", waitsOfTheSource],
  ])("has the %s that the screening specification lists by name", (_, ids) => {
    expect(ids.filter((id) => !listedIds.has(id))).toEqual([]);
  });

  test("has every limit in time within which to be seen, and every earliest week", () => {
    const ids = Object.keys(content.limits).filter((id) => /^li\.(within|review|earliest)-/.test(id) && id !== "li.earliest-impact-vaginal");
    expect(ids.length).toBeGreaterThan(40);
    expect(ids.filter((id) => !listedIds.has(id))).toEqual([]);
  });

  test("puts each under the one who signs it", () => {
    const of = (id: string) => signOff(content).find((entry) => entry.id === id)?.signer;
    expect(of("rf.bleed-ex")).toBe("Obstetrician and midwife");
    expect(of("rf.nx-block")).toBe("Anaesthetist");
    expect(of("rf.heart-E")).toBe("Physician");
    expect(of("rf.strain")).toBe("Spine or physiotherapy");
    expect(of("rf.unsafe")).toBe("Perinatal mental health and safeguarding");
    expect(of("li.pain-red")).toBe("Spine or physiotherapy");
    expect(of("cl.mind")).toBe("Perinatal mental health and safeguarding");
    expect(of("cl.praevia")).toBe("Obstetrician and midwife");
    for (const signer of signers) expect(sheet).toContain(`### ${signer} (`);
  });
});
