/**
 * Two stories with their exact plans, on a small content of their own that never changes with the programme: what moves here
 * is the engine. `plan.json` is written anew by `vitest run scenarios/frozen -u`, and read by a person before it is kept.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { digest, type Content } from "@lullaback/content";
import type { Plan } from "@lullaback/engine";
import { ask, checksOf, folder } from "./run.ts";

const frozen = JSON.parse(readFileSync(new URL("frozen/content.json", folder), "utf8")) as Content;

test("the frozen content is as it was frozen", () => {
  const { digest: written, ...tables } = frozen;
  expect(digest(tables)).toBe(written);
});

test.each(["frozen/a-day", "frozen/a-fortnight"])("[PD7] %s: the same plans, to the second", async (slug) => {
  const plans = checksOf(slug).map((check) => ({ ask: check, plan: shown(ask(slug, check, frozen).plan) }));
  await expect(`${JSON.stringify(plans, null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(new URL(`${slug}/plan.json`, folder)));
});

/** What a plan decided, without what follows from content alone. */
const shown = ({ kind, disposition, exercise, session, block, screen, waiting, findings, decisions, reasons }: Plan) => ({
  kind, disposition, exercise, screen, waiting, block,
  findings: findings.map(({ rule }) => rule),
  seconds: session?.seconds ?? null,
  steps: session?.steps.map((step) => `${step.exercise}/${step.version} rung ${step.rung}: ${step.repeats} × ${step.rounds}, ${step.seconds} s, ${step.pelvicFloor}`) ?? [],
  decisions: decisions.map((made) => `${made.exercise} ${made.verdict} ${made.change} ${made.from}→${made.to} (${made.rule})`),
  reasons: reasons.map(({ rule }) => rule),
});
