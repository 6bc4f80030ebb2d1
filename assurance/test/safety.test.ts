/** The safety file: every control that is named is there, every rule that protects stands in a hazard, and the pages are made from their tables. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "@lullaback/content";
import { describe, expect, test } from "vitest";
import { wrongWith } from "../src/safety/controls.ts";
import type { Hazard } from "../src/safety/hazard.ts";
import { hazardLog } from "../src/safety/hazard-log.ts";
import { hazards } from "../src/safety/hazards/index.ts";
import { redFlags } from "../src/safety/hazards/red-flags.ts";
import { likelihoods, riskClass, severities } from "../src/safety/risk.ts";
import { signOffPage } from "../src/safety/sign-off-page.ts";
import { signers } from "../src/sign-off.ts";

const root = new URL("../../", import.meta.url).pathname;
const page = (name: string): string => readFileSync(join(root, "docs/safety", name), "utf8");

/** What is wrong with a log, hazard by hazard. */
const faults = (log: readonly Hazard[]): readonly string[] => log.flatMap(({ id, causes, effect, before, after, controls, open, uncontrolled, accepts }) => [
  ...controls.flatMap((control) => { const wrong = wrongWith(control); return wrong === undefined ? [] : [`${id}: ${control}: ${wrong}`]; }),
  ...(new Set(controls).size === controls.length ? [] : [`${id}: a control twice`]),
  ...((controls.length === 0) === (uncontrolled !== undefined && uncontrolled.length > 40) ? [] : [`${id}: no control and no reason, or a reason beside controls`]),
  ...(riskClass(after) <= riskClass(before) && likelihoods.indexOf(after.likelihood) <= likelihoods.indexOf(before.likelihood) && severities.indexOf(after.severity) <= severities.indexOf(before.severity) ? [] : [`${id}: worse after than before`]),
  ...(uncontrolled !== undefined && riskClass(after) !== riskClass(before) ? [`${id}: smaller with no control`] : []),
  ...(riskClass(after) >= 3 && open.length === 0 ? [`${id}: left at ${riskClass(after)} with nothing open`] : []),
  ...(causes.length > 0 && effect !== "" && accepts.length > 0 ? [] : [`${id}: no cause, effect or acceptor`]),
]);
/** Ids that stand in no hazard. */
const nowhere = (log: readonly Hazard[], ids: readonly string[]): readonly string[] => ids.filter((id) => !log.some(({ controls }) => controls.includes(id)));
const protecting = [...content.rules, ...content.precautions, ...content.clearances, ...content.standingLimits].map(({ id }) => id as string);

describe("hazard log", () => {
  test("every control is there, none is named twice, nothing is worse after, and what has no control says so", () => {
    expect(faults(hazards)).toEqual([]);
    expect(hazards.length).toBeGreaterThan(60);
  });

  test("every red flag, precaution, clearance and standing limit stands in some hazard, and every red flag in one of the first group", () => {
    expect(nowhere(hazards, protecting)).toEqual([]);
    expect(nowhere(redFlags.hazards, content.rules.map(({ id }) => id))).toEqual([]);
  });

  test("ids are permanent: HZ-1 to the last, in order, each once", () => {
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, index) => `HZ-${index + 1}`));
  });

  test("what could be wrong is found: each kind of control, and each way to misstate a hazard", () => {
    const some = hazards[0] as Hazard;
    const with_ = (change: Partial<Hazard>) => faults([{ ...some, ...change }]).length;
    const wrong = [
      "rf.no-such", "ZZ9", "XX1", "A99", "scenarios/no-such", "web/test/no-such.test.ts: x", "web/test/harm.test.ts: no such words", "web/test/harm.test.ts: ", "README.md: no such words", "docs/no-such.md: x", "README.md", "",
    ];
    for (const control of wrong) expect(wrongWith(control), control).toBeDefined();
    for (const control of ["rf.ces", "li.pain-red", "SC1", "JO60", "FH1", "A1", "scenarios/heart-disease", "assurance/test/safety.test.ts: every control is there", "app.honest"]) expect(wrongWith(control), control).toBeUndefined();
    expect(with_({ controls: ["rf.ces", "rf.ces"] })).toBe(1);
    expect(with_({ controls: [] })).toBe(1);
    expect(with_({ uncontrolled: "It is held by nothing at all, because nobody has thought of anything." })).toBeGreaterThan(0);
    expect(with_({ before: { severity: "minor", likelihood: "low" } })).toBe(1);
    expect(with_({ open: [] })).toBe(1);
    expect(nowhere(hazards.filter(({ id }) => id !== "HZ-4"), ["rf.ces"])).toEqual(["rf.ces"]);
  });

  test("the class follows from the two: never smaller with more of either, from 1 to 5", () => {
    for (const [row, likelihood] of likelihoods.entries()) for (const [column, severity] of severities.entries()) {
      const here = riskClass({ severity, likelihood });
      const [up, across] = [likelihoods[row + 1], severities[column + 1]];
      if (up !== undefined) expect(riskClass({ severity, likelihood: up })).toBeGreaterThanOrEqual(here);
      if (across !== undefined) expect(riskClass({ severity: across, likelihood })).toBeGreaterThanOrEqual(here);
    }
    expect([riskClass({ severity: "minor", likelihood: "very low" }), riskClass({ severity: "catastrophic", likelihood: "very high" })]).toEqual([1, 5]);
  });

  test("the page is made from the tables (run `npm run safety`), says first whose judgement it is, and what is left at 4 or 5", () => {
    expect(page("hazard-log.md") === hazardLog()).toBe(true);
    expect(page("hazard-log.md").slice(0, 700)).toContain("No clinical safety officer, no clinician and no mother has taken part");
    for (const { id, after } of hazards) if (riskClass(after) >= 4) expect(page("hazard-log.md").split("## What holds")[0]).toContain(`${id} (`);
    expect(page("hazard-log.md")).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe("the other pages", () => {
  test("the sign-off page is made from the tables (run `npm run safety`), names every signer, and its links lead to headings of the review sheet", () => {
    const made = signOffPage(content);
    expect(page("sign-off.md") === made).toBe(true);
    for (const signer of signers) expect(made).toContain(`## ${signer}\n`);
    const headings = [...readFileSync(join(root, "content/review.md"), "utf8").matchAll(/^### (.*)$/gm)].map(([, text]) => (text as string).toLowerCase().replace(/[^a-z0-9 -]/g, "").replaceAll(" ", "-"));
    const links = [...made.matchAll(/review\.md#([a-z0-9-]+)/g)].map(([, to]) => to as string);
    expect(links.length).toBe(signers.length);
    expect(links.filter((to) => !headings.includes(to))).toEqual([]);
  });

  test("each file, test and rule that a page names is there", () => {
    const names = readdirSync(join(root, "docs/safety")).filter((name) => name.endsWith(".md"));
    expect(names).toEqual(expect.arrayContaining(["README.md", "adverse-events.md", "hazard-log.md", "intended-use.md", "privacy-notice.md", "sign-off.md"]));
    const missing = names.flatMap((name) => {
      const text = page(name);
      const files = [...text.matchAll(/`((?:[a-z-]+\/)+[\w.-]+\.(?:test\.ts|ts|md))`/g)].map(([, file]) => file as string).filter((file) => !existsSync(join(root, file)));
      const links = [...text.matchAll(/\]\(([^)#]+\.md)(?:#[^)]*)?\)/g)].map(([, file]) => file as string).filter((file) => !existsSync(join(root, "docs/safety", file)));
      const rules = [...text.matchAll(/\b((?:SC|WB|PD|DO|HM|JO|FH|FD|SE|RC|LE|AS|ST|EV|QU|CO|CT|MD|WK|KU|CK|NN|DL)\d+)\b/g)].map(([, rule]) => rule as string).filter((rule) => wrongWith(rule) !== undefined);
      return [...files, ...links, ...rules].map((what) => `${name}: ${what}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  test("every page says what has not happened", () => {
    for (const name of ["README.md", "adverse-events.md", "hazard-log.md", "intended-use.md", "privacy-notice.md", "sign-off.md"]) expect(page(name), name).toMatch(/[Nn]o (clinician|clinical safety officer|data-protection officer)|Nobody has signed/);
  });
});
