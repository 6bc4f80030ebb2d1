/** The command line as built: what it answers, in the shapes that are committed. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Ajv } from "ajv";
import { pageOf, verify } from "@lullaback/assurance/proof";
import { content } from "@lullaback/content";
import { describe, expect, test } from "vitest";
import type { ExplainOut, PlanOut, QuestionOut, ReliefOut, ScreenOut } from "../src/shapes.ts";
import { file, json, run, well } from "./run.ts";

const fits = (name: string, value: unknown): void => {
  const schema = JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), "utf8")) as { $schema?: string };
  const ajv = schema.$schema?.includes("2020") === true ? new Ajv2020({ strict: false }) : new Ajv({ strict: false });
  const valid = ajv.validate(schema, value);
  expect(valid ? [] : ajv.errors).toEqual([]);
};

describe("questions", () => {
  const questions = json(["questions"]) as QuestionOut[];
  test("every question once, in the committed shape, with its text", () => {
    fits("questions", questions);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.filter(({ id }) => id.startsWith("f.")).length).toBe(content.findings.length - 1);
    expect(questions.every(({ text, askedWhen }) => text.length > 3 && askedWhen.length > 0)).toBe(true);
  });
  test("yes-no answers are yes, no and not-sure", () => {
    expect(questions.filter(({ id, kind }) => kind === "yes-no" && id.startsWith("f.")).every(({ values }) => values?.join() === "yes,no,not-sure")).toBe(true);
  });
});

describe("screen", () => {
  test("a well woman, all answered: routine, allowed, complete", () => {
    const out = json(["screen", file(well())]) as ScreenOut;
    fits("screen", out);
    expect(out).toMatchObject({ complete: true, missing: [], disposition: "routine", exercise: "allowed", findings: [], reviewBy: "2026-11-29" });
    expect(out.forbidden).toContain("supine-bridge");
    expect(out.contentDigest).toBe(content.digest);
  });
  test("a red flag alone, everything else unanswered: emergency at once", () => {
    const out = json(["screen", file({ day: "2026-11-22", country: "GB", answers: { "state.now": "gave-birth", "end.date": "2026-11-13", "f.bleed-pad": "yes" } })]) as ScreenOut;
    fits("screen", out);
    expect(out).toMatchObject({ complete: false, disposition: "emergency", exercise: "blocked", reviewBy: "2026-11-22", call: { emergency: "999" } });
    expect(out.findings[0]).toMatchObject({ rule: "rf.bleed-heavy" });
    expect(out.findings[0]?.say).toContain("9 days");
  });
  test("nothing answered: no disposition, breathing only, never routine", () => {
    const out = json(["screen", file({ day: "2026-11-22", answers: {} })]) as ScreenOut;
    expect(out).toMatchObject({ complete: false, disposition: null, exercise: "breathing-only", reviewBy: null });
    expect(out.missing).toContain("state.now");
  });
  test("--assume-no takes the rest as no, and says which", () => {
    const given = { day: "2026-11-22", country: "GB", answers: { "state.now": "gave-birth", "end.date": "2026-10-04", "end.mode": "caesarean", "f.wound-red": "yes" } };
    const out = json(["screen", file(given), "--assume-no"]) as ScreenOut;
    expect(out).toMatchObject({ complete: true, disposition: "same-day" });
    expect(out.assumedNo).toContain("f.fever");
    expect(out.assumedNo).not.toContain("f.wound-red");
    expect(run(["screen", file(given), "--assume-no"]).out).toContain("unanswered questions as no");
    expect(json(["screen", file(given)])).toMatchObject({ complete: false, disposition: "same-day" });
  });
  test("--day wins over the file: ten weeks later the wound row of the first weeks is another matter", () => {
    const early = well({ "end.date": "2026-11-10", "f.vomit": "yes" });
    expect((json(["screen", file(early)]) as ScreenOut).disposition).toBe("same-day");
    expect((json(["screen", file(early), "--day", "2027-02-01"]) as ScreenOut).disposition).toBe("within-days");
  });
  test("mood answers act on the screen", () => {
    expect(json(["screen", file(well({ "phq2.interest": "more-than-half", "phq2.down": "not-at-all" }))])).toMatchObject({ disposition: "within-days", exercise: "allowed" });
    expect(json(["screen", file(well({ "f.self-plan": "yes" }))])).toMatchObject({ disposition: "emergency" });
  });
  test("- reads standard input", () => {
    expect(JSON.parse(run(["screen", "-", "--json"], JSON.stringify(well())).out)).toMatchObject({ disposition: "routine" });
  });
});

describe("plan", () => {
  test.each(["bed", "chair", "standing", "floor"])("ten minutes at %s: a session in the committed shape, filled and never over", (place) => {
    const out = json(["plan", file(well()), "--place", place]) as PlanOut;
    fits("plan", out);
    expect(out.kind).toBe("session");
    expect(out.session?.seconds).toBeLessThanOrEqual(600);
    expect(out.session?.seconds).toBeGreaterThanOrEqual(510);
    expect(out.session?.steps[0]?.phase).toBe("release");
    expect(out.session?.steps.some(({ phase }) => phase === "deep-core")).toBe(true);
    for (const step of out.session?.steps ?? []) {
      expect(Object.keys(step.demands).filter((demand) => out.forbidden.includes(demand))).toEqual([]);
      expect(step.cues.length).toBeGreaterThan(1);
    }
    expect(out.waiting).toContainEqual({ for: "cl.hip-roll", whose: "physician" });
  });
  test("each kind of answer: stop, screen-first, ask-first, rest", () => {
    expect(json(["plan", file(well({ "f.saddle-numb": "yes" }))])).toMatchObject({ kind: "stop", session: null, disposition: "emergency" });
    expect(json(["plan", file({ day: "2026-11-22", answers: { "state.now": "gave-birth" } })])).toMatchObject({ kind: "screen-first", session: null });
    expect(json(["plan", file(well({ "cl.heart": "yes" }))])).toMatchObject({ kind: "ask-first" });
    expect(json(["plan", file(well({ "pain.worst-24h": 8, "pain.seen-on": "2026-11-18", "pain.worse-since-seen": "no" }))])).toMatchObject({ kind: "rest" });
  });
  test("the tension type lets go and never lifts", () => {
    const out = json(["plan", file(well({ "cl.tight": "yes" }))]) as PlanOut;
    expect(out.kind).toBe("session");
    expect(out.session?.steps.flatMap(({ cues }) => cues.map(({ pelvicFloor }) => pelvicFloor))).not.toContain("lift");
    expect(out.session?.steps.some(({ demands }) => "pelvic-floor-lift" in demands)).toBe(false);
  });
});

describe("relief", () => {
  test("open cards and what waits, in the committed shape; an emergency shuts all", () => {
    const out = json(["relief", file(well())]) as ReliefOut;
    fits("relief", out);
    expect(out.relief.filter(({ open }) => open).map(({ id }) => id)).toContain("relief.heat");
    expect(out.notNow.map(({ id }) => id)).toContain("na.run");
    expect((json(["relief", file(well({ "f.chest-press": "yes" }))]) as ReliefOut).relief.every(({ open }) => !open)).toBe(true);
    expect(run(["relief", file(well())]).out).toContain("Not now");
  });
});

describe("simulate", () => {
  const asked = ["simulate", "--mothers", "4", "--days", "6", "--seed", "3"];
  test("a report in the committed shape, the same every time, and first of all what it is", () => {
    const [once, again] = [run([...asked, "--json"]), run([...asked, "--json"])];
    expect(once.code).toBe(0);
    expect(again.out).toBe(once.out);
    const out = JSON.parse(once.out) as { notice: string; contentDigest: string; broken: { count: number }; asked: unknown };
    fits("simulate", out);
    expect(out).toMatchObject({ asked: { mothers: 4, days: 6, seed: 3 }, contentDigest: content.digest, broken: { count: 0 } });
    expect(run(asked).out).toMatch(/^A simulation of invented women\. It is no evidence of any effect/);
  });
  test.each([["--mothers", "1"], ["--mothers", "many"], ["--days", "0"], ["--days", "731"], ["--seed", "-1"]])("%s %s is refused by name", (option, value) => {
    const { code, err } = run(["simulate", `${option}=${value}`]);
    expect(code).toBe(2);
    expect(err).toContain(option);
  });
  test("the other commands do not load it", () => {
    const program = readFileSync(new URL("../dist/lullaback.mjs", import.meta.url), "utf8");
    expect(program).toMatch(/import\("\.\/cohort-/);
    expect(program).not.toMatch(/from\s*"\.\/cohort-|worker_threads/);
  });
});

describe("verify", () => {
  test("what is proved and what fails are told in the committed shape; the whole of it runs in assurance/test/proof.test.ts", () => {
    const some = { only: ["benign-under-ceiling", "few-flags-exhaustively"], flags: 0 } as const;
    const holds = verify(content, some);
    fits("verify", holds);
    expect(holds.proved).toBe(true);
    const milder = { ...content, rules: content.rules.map((rule) => (rule.id === "rf.pf-path" ? { ...rule, disposition: "same-day" as const } : rule)) };
    const fails = verify(milder, { only: ["benign-under-ceiling"] });
    fits("verify", fails);
    expect(pageOf(fails).join("\n")).toMatch(/do NOT hold[^]*benign\.leaks: is an ordinary picture[^]*What it does not show/);
  });
  test("it takes no file, and the other commands do not load it", () => {
    expect(run(["verify", "answers.json"])).toMatchObject({ code: 2 });
    expect(readFileSync(new URL("../dist/lullaback.mjs", import.meta.url), "utf8")).not.toMatch(/from\s*"(?:\.\/proof-|logic-solver)/);
  });
});

describe("explain and letter", () => {
  test("every exercise is either in or out, each with a reason", () => {
    const out = json(["explain", file(well())]) as ExplainOut;
    fits("explain", out);
    const named = new Set([...out.in, ...out.out].map(({ exercise }) => exercise));
    expect([...named].toSorted()).toEqual(content.exercises.map(({ id }) => id as string).toSorted());
    expect([...out.in, ...out.out].every(({ reasons }) => reasons.length > 0 && reasons.every(({ text }) => text !== ""))).toBe(true);
  });
  test("the letter asks for what waits, with boxes, and leaves private things out", () => {
    const page = run(["letter", file(well({ "f.bulge": "yes", "f.self-harm": "yes", "cl.mind": "yes", "f.sex-numb": "yes" })), "--to", "physician"]).out;
    expect(page).toContain("[ ] Yes, may start");
    expect(page).toContain("[cl.hip-roll]");
    expect(page).toContain("rf.pf-see");
    expect(page).toContain("not been reviewed by a clinician");
    for (const secret of ["rf.self-harm", "rf.mood", "cl.mind", "mod.infect"]) expect(page).not.toContain(secret);
    expect(page.split("\n").length).toBeLessThan(75);
  });
  test("Spanish speaks Spanish, and its unread safety text has the English beside it", () => {
    const out = run(["screen", file(well({ "f.ha": "yes" })), "--lang", "es"]).out.replace(/\s+/g, " ");
    expect(out).toContain("borrador; en inglés:");
    expect(out).toContain("You can care for this yourself");
    expect(run(["plan", file(well()), "--lang", "es"]).out).toContain("Tus movimientos de hoy");
    expect(run(["screen", file(well()), "--lang", "xx"])).toMatchObject({ code: 2 });
  });
  test("the pseudo-locale speaks in every command", () => {
    for (const command of ["screen", "plan", "explain", "relief", "letter"]) {
      const out = run([command, file(well({ "f.ha": "yes" })), "--lang", "en-XA"]).out;
      expect(out).toContain("·]");
      // What is not marked is not text: numbers, ids, blanks.
      const bare = out.replace(/\[[^\]]*\]/g, "").replace(/\b(rf|cl|mod|f)\.[a-z-]+/g, "");
      expect(bare.match(/\b(you|your|move|moves|breathe|doctor)\b/i)).toBeNull();
    }
  });
});
