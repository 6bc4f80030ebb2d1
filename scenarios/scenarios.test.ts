/** Every story through journal and engine, against its own expectations (README.md). */
import { describe, expect, test } from "vitest";
import { daysBetween, type Day } from "@lullaback/base";
import { content, say } from "@lullaback/content";
import { planDay, type DoseDecision, type Plan } from "@lullaback/engine";
import { brokenBy } from "../assurance/src/lives/promises.ts";
import { ask, checksOf, decideAgain, eventsOf, has, read, slugs, type Check } from "./run.ts";

const words = say("en");

describe.each(slugs)("%s", (slug) => {
  test("has a story to read, one source of facts and at least one check", () => {
    expect(read(slug, "story.md").length).toBeGreaterThan(150);
    expect([has(slug, "answers.json"), has(slug, "events.jsonl")].filter(Boolean)).toHaveLength(1);
    expect(checksOf(slug).length).toBeGreaterThan(0);
  });

  test.each(checksOf(slug).map((check, index) => [check.notes ?? `check ${index + 1}`, check] as const))("%s", (_, check) => {
    const { history, day, here, plan, screen } = ask(slug, check);
    alwaysHolds(plan, check);
    // A life that failed once is a story here: every promise of SPEC that lives are held to, stories are too.
    expect(brokenBy({ content, history, day, here, plan }), "promises of SPEC").toEqual([]);
    expect(shown(planDay(content, history, day, here)), "the same again").toEqual(shown(plan));

    if (check.kind !== undefined) expect(plan.kind, `kind, by ${plan.reasons.map(({ rule }) => rule).join()}; missing ${plan.screen?.missing.join()}`).toBe(check.kind);
    if (check.disposition !== undefined) expect(plan.disposition, "disposition").toBe(check.disposition);
    if (check.exercise !== undefined) expect(plan.exercise, "exercise").toBe(check.exercise);
    if (check.complete !== undefined) expect(screen.complete, `complete; missing ${screen.missing.join()}`).toBe(check.complete);
    if (check.cadence !== undefined) expect(plan.screen?.cadence, "the screen that is due").toBe(check.cadence);
    holds("missing", check.missing, screen.missing);
    holds("rows", check.rows, plan.findings.map(({ rule }) => rule));
    holds("waiting", check.waiting, plan.waiting.map((waiting) => waiting.for));
    holds("forbidden", check.forbidden, [...plan.forbidden.keys()]);
    holds("reasons", check.reasons, plan.reasons.map(({ rule }) => rule));
    if (check.steps !== undefined) stepsHold(check.steps, plan);
    if (check.dose !== undefined) doseHolds(check.dose, [...history.decisions, ...plan.decisions]);
    const said = sentencesOf(plan).join(" ");
    for (const word of check.unsaid ?? []) expect(said.toLowerCase(), `says "${word}"`).not.toContain(word);
  });
});

describe.each(slugs.filter((slug) => has(slug, "events.jsonl")))("%s, decided again", (slug) => {
  test("rules named in the journal are rules of content", () => {
    const known = new Set<string>(content.rules.map(({ id }) => id));
    for (const event of eventsOf(slug)) if (event.type === "ScreenAnswered") for (const { rule } of event.rows) expect(known).toContain(rule);
  });
  test.each(checksOf(slug).filter((check) => check.dose !== undefined).map((check) => [check.notes ?? "", check] as const))("%s", (_, check) => {
    doseHolds(check.dose ?? {}, decideAgain(slug, check.at ?? ("" as never)));
  });
});

/** What every plan of every story keeps to. */
const alwaysHolds = (plan: Plan, check: Check): void => {
  if (plan.kind === "session") expect(plan.session).not.toBeNull();
  if (plan.kind === "stop" || plan.kind === "screen-first") expect(plan.session).toBeNull();
  const steps = plan.session?.steps ?? [];
  for (const step of steps) for (const demand of Object.keys(step.demands)) expect([...plan.forbidden.keys()], `${step.exercise}/${step.version}`).not.toContain(demand);
  if (plan.session !== null) {
    expect(plan.session.seconds).toBeLessThanOrEqual(check.minutes * 60);
    expect(steps.length).toBeGreaterThan(0);
  }
  if (plan.kind === "session") {
    expect(steps[0]?.phase, "release comes first").toBe("release");
    expect(steps.map(({ phase }) => phase)).toContain("deep-core");
  }
  for (const sentence of sentencesOf(plan)) expect(sentence).not.toMatch(/\{|undefined/);
};

const holds = (what: string, ids: { readonly has?: readonly string[]; readonly hasNot?: readonly string[] } | undefined, found: readonly string[]): void => {
  for (const id of ids?.has ?? []) expect(found, what).toContain(id);
  for (const id of ids?.hasNot ?? []) expect(found, what).not.toContain(id);
};

const stepsHold = (wanted: NonNullable<Check["steps"]>, plan: Plan): void => {
  const steps = plan.session?.steps ?? [];
  const exercises = steps.map(({ exercise }) => exercise);
  for (const step of steps) for (const demand of wanted.forbid ?? []) expect(Object.keys(step.demands), `${step.exercise}/${step.version}`).not.toContain(demand);
  for (const role of wanted.roles ?? []) expect(steps.map(({ phase }) => phase)).toContain(role);
  if (wanted.atMostMoves !== undefined) expect(steps.length).toBeLessThanOrEqual(wanted.atMostMoves);
  if (wanted.atLeastMoves !== undefined) expect(steps.length).toBeGreaterThanOrEqual(wanted.atLeastMoves);
  for (const exercise of wanted.exercises ?? []) expect(exercises).toContain(exercise);
  for (const exercise of wanted.exercisesNot ?? []) expect(exercises).not.toContain(exercise);
  if (wanted.pelvicFloor !== undefined) {
    const led = steps.map(({ pelvicFloor }) => pelvicFloor).filter((floor) => floor !== "easy");
    expect(led.length).toBeGreaterThan(0);
    expect(new Set(led)).toEqual(new Set([wanted.pelvicFloor]));
  }
};

const doseHolds = (wanted: NonNullable<Check["dose"]>, decisions: readonly DoseDecision[]): void => {
  const ups = decisions.filter(({ change }) => change === "up");
  const downs = decisions.filter(({ change }) => change === "down");
  const between = (count: number, [least, most]: readonly [number, number], what: string) => {
    expect(count, what).toBeGreaterThanOrEqual(least);
    expect(count, what).toBeLessThanOrEqual(most);
  };
  if (wanted.ups !== undefined) between(ups.length, wanted.ups, "steps up");
  if (wanted.downs !== undefined) between(downs.length, wanted.downs, "steps down");
  for (const exercise of wanted.off ?? []) expect(decisions.filter(({ change }) => change === "off").map((decision) => decision.exercise)).toContain(exercise);
  const days = [...new Set(ups.map(({ day }) => day))].sort();
  if (wanted.mostUpOnADay !== undefined) for (const day of days) expect(ups.filter((up) => up.day === day).length, `up on ${day}`).toBeLessThanOrEqual(wanted.mostUpOnADay);
  const { leastDaysBetweenUps: gap, unchangedSince } = wanted;
  if (gap !== undefined) days.forEach((day, index) => { if (index > 0) expect(daysBetween(days[index - 1] as Day, day)).toBeGreaterThanOrEqual(gap); });
  if (unchangedSince !== undefined) expect(ups.filter(({ day }) => day > unchangedSince)).toEqual([]);
  for (const { from, to, change } of decisions) if (change === "up") expect(to - from, "one rung at a time").toBe(1);
};

/** Everything a face would say of this plan. */
const sentencesOf = (plan: Plan): readonly string[] => [
  ...plan.reasons.map((reason) => words.reason(reason)),
  ...plan.findings.flatMap(({ rule }) => [words.say(`${rule}.because`), words.maybe(`${rule}.wait`) ?? ""]),
  ...plan.waiting.map((waiting) => words.maybe(`${waiting.for}.because`) ?? ""),
];

/** A plan as plain values, to compare. */
const shown = (plan: Plan) => ({ ...plan, forbidden: [...plan.forbidden] });
