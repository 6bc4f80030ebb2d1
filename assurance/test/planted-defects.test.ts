/** One defect of each kind, planted in a copy of content or in the hands that prove it: each is caught, and by the property it belongs to. */
import { expect, test } from "vitest";
import { all, not } from "../../content/src/model/condition.ts";
import { content, type Content, type Exercise, type Finding, type Rule } from "@lullaback/content";
import { planDay } from "@lullaback/engine";
import { createModel } from "../src/proof/model.ts";
import { differences } from "../src/proof/plainly.ts";
import { createProver } from "../src/proof/prover.ts";
import { verify, type Property, type VerifyOptions } from "../src/proof/verify.ts";

const withRule = (id: string, over: Partial<Rule>): Content => ({ ...content, rules: content.rules.map((rule) => (rule.id === id ? { ...rule, ...over } : rule)) });
const withNew = (rule: Pick<Rule, "when" | "disposition"> & Partial<Rule>): Content =>
  ({ ...content, rules: [...content.rules, { id: "rf.planted", area: "other", grade: "J", sources: [], judgement: "planted", ...rule }] });
const withFinding = (id: string, over: Partial<Finding>): Content => ({ ...content, findings: content.findings.map((finding) => (finding.id === id ? { ...finding, ...over } : finding)) });
const withoutPlace = (role: Exercise["role"], gone: string): Content =>
  ({ ...content, exercises: content.exercises.map((exercise) => (exercise.role !== role ? exercise : { ...exercise, versions: exercise.versions.map((version) => ({ ...version, places: version.places.filter((place) => place !== gone) })) })) });
const without = <K extends "standingLimits" | "precautions" | "clearances">(key: K, id: string): Content => ({ ...content, [key]: (content[key] as readonly { readonly id: string }[]).filter((row) => row.id !== id) });

interface Planted {
  readonly property: Property;
  readonly about: string;
  readonly says?: RegExp;
  readonly of?: Content;
  readonly options?: VerifyOptions;
}

const planted: readonly (readonly [string, Planted])[] = [
  ["a standing limit is lost: she lies on her back at 20 weeks", { property: "never-forbidden", about: "never.on-the-back-from-16-weeks", of: without("standingLimits", "sl.supine-pregnant") }],
  ["a precaution is lost", { property: "never-forbidden", about: "never.girdle", of: { ...content, rules: content.rules.map((rule) => ({ ...rule, precautions: (rule.precautions ?? []).filter((id) => id !== "prec.pgp") })) } }],
  ["a clearance no longer waits", { property: "never-forbidden", about: "never.disc", of: { ...content, clearances: content.clearances.map((row) => (row.id === "cl.disc" ? { ...row, waits: [] } : row)) } }],
  ["an emergency leaves all exercise", { property: "red-flags-win", about: "rf.breath", says: /more than blocked/, of: withRule("rf.breath", { exercise: "allowed" }) }],
  ["a planner that goes on after a stop", {
    property: "red-flags-win", about: "rf.ces", says: /the plan at/,
    options: { hands: { plan: (...given) => { const plan = planDay(...given); return plan.kind === "stop" ? { ...plan, kind: "rest" } : plan; } } },
  }],
  ["no deep core on a chair", { property: "session-for-all", about: "chair", of: withoutPlace("deep-core", "chair") }],
  ["a rule nobody can have", { property: "rules-live", about: "rf.planted", says: /is dead/, of: withNew({ when: all("f.fever", not("f.fever")), disposition: "routine" }) }],
  ["a rule no answers bring", { property: "rules-live", about: "rf.planted", says: /out of reach/, of: withNew({ when: all("s.never", "f.bleed-preg"), disposition: "same-day" }) }],
  ["a rule that others say already", { property: "rules-live", about: "rf.planted", says: /is shadowed/, of: withNew({ when: all("f.unwell", "f.fever"), disposition: "routine" }) }],
  ["a rule against itself", { property: "rules-live", about: "rf.planted", says: /is contradicted/, of: withNew({ when: "f.fever", disposition: "same-day", exercise: "allowed" }) }],
  ["a way of a move that nobody may ever do", {
    property: "rules-live", about: "ex.breathing.sitting", says: /is contradicted/,
    of: { ...content, exercises: content.exercises.map((exercise) => (exercise.id !== "ex.breathing" ? exercise : { ...exercise, versions: exercise.versions.map((version) => (version.id === "sitting" ? { ...version, throughout: ["breath-hold"] } : version)) })) },
  }],
  ["a question nobody is asked", { property: "rules-live", about: "f.confused", says: /out of reach/, of: { ...content, findings: content.findings.map((finding) => { const { full: _, ...rest } = finding; return finding.id === "f.confused" ? rest : finding; }) } }],
  ["a rule without a source", { property: "rules-live", about: "rf.breath", says: /no source/, of: withRule("rf.breath", { sources: [] }) }],
  ["a rule without a grade", { property: "rules-live", about: "rf.breath", says: /no grade/, of: withRule("rf.breath", { grade: "X" as "J" }) }],
  ["an ordinary picture that is sent on", { property: "benign-under-ceiling", about: "benign.leaks", of: withRule("rf.pf-path", { disposition: "same-day" }) }],
  ["a finding that lowers", { property: "more-findings-never-lower", about: "f.rigors", of: withNew({ when: all("f.back-load", not("f.rigors")), disposition: "emergency" }) }],
  ["not sure that comes out above yes", { property: "more-findings-never-lower", about: "f.leak-urge", of: { ...withFinding("f.leak-urge", { notSure: "yes" }), rules: [...content.rules, { id: "rf.planted", area: "other", grade: "J", sources: [], judgement: "planted", when: all("f.bulge", not("f.leak-urge")), disposition: "emergency" }] } }],
  ["a way that does not declare what the figure is seen to do", {
    property: "few-flags-exhaustively", about: "ex.", says: /the figure is seen to do what is forbidden: spinal-flexion/, options: { flags: 1 },
    of: { ...content, exercises: content.exercises.map((exercise) => ({ ...exercise, versions: exercise.versions.map((version) => ({ ...version, phases: version.phases.map((phase) => ({ ...phase, asks: (phase.asks ?? []).filter((demand) => demand !== "spinal-flexion") })) })) })) },
  }],
  ["a planner that gives no session on a bed", {
    property: "few-flags-exhaustively", about: "bed", says: /the plan is rest/,
    options: { flags: 0, hands: { plan: (...given) => { const plan = planDay(...given); return given[3].place === "bed" ? { ...plan, kind: "rest", session: null } : plan; } } },
  }],
  ["a prover that finds nobody", { property: "red-flags-win", about: "rf.ces", says: /provers disagree/, options: { hands: { prover: { solve: () => undefined, decisions: () => 0 } } } }],
  ["a second opinion that always finds somebody", { property: "red-flags-win", about: "rf.ces", says: /provers disagree/, options: { hands: { second: { isPossible: () => true } } } }],
  ["a waiver of nothing", { property: "benign-under-ceiling", about: "benign.leaks", says: /nothing to waive/, options: { waivers: [{ property: "benign-under-ceiling", about: "benign.leaks", because: "planted" }] } }],
];

test.each(planted)("%s", (_, { property, about, says = /./, of = content, options = {} }) => {
  const { problems, proved } = verify(of, { ...options, only: [property] });
  expect(proved).toBe(false);
  const caught = problems.filter((problem) => problem.about.startsWith(about) && says.test(problem.says));
  expect(caught.length, JSON.stringify(problems.slice(0, 3))).toBeGreaterThan(0);
  expect(caught.every((problem) => problem.property === property)).toBe(true);
}, 120_000);

test("what fails is told as a person", () => {
  const { problems } = verify(without("standingLimits", "sl.supine-pregnant"), { only: ["never-forbidden"] });
  const { says, person } = problems.find(({ about }) => about === "never.on-the-back-from-16-weeks") ?? {};
  expect(says).toContain("from 16 weeks nobody lies on her back");
  expect(person).toMatch(/pregnant.*, 16 weeks pregnant/);
}, 60_000);

test("formulas of another content than the interpreter's are seen on a random profile", () => {
  const model = { ...createModel(content), content: withFinding("f.fever", { notSure: "yes" }) };
  const values = model.profile.variables.map(({ name, values: all }) => (name === "f.fever" ? all.indexOf("not-sure") : 0));
  expect(differences(createModel(content), values)).toEqual([]);
  expect(differences(model, values)).not.toEqual([]);
});

test("a prover of today's content answers with a cube, of which most is left open", () => {
  const model = createModel(content);
  const cube = createProver(model.space).solve(model.rows.get("rf.ces")?.certain ?? model.space.any());
  const whole = model.space.domains.filter((values, at) => cube?.[at] === 2 ** values - 1);
  expect(whole.length).toBeGreaterThan(model.space.domains.length - 20);
});
