/** Journals as input: what is newer, out of order or later than the day asked for; and what a letter keeps to itself. */
import { expect, test } from "vitest";
import type { PlanOut, ScreenOut } from "../src/shapes.ts";
import { file, json, run, well } from "./run.ts";

const event = (id: string, day: string, type: string, fields: object, v = 1) => JSON.stringify({ id, v, type, at: `${day}T09:00:00+00:00`, day, ...fields });

test("a journal with an event of a newer version is refused, never read as if it were not there", () => {
  const ran = run(["screen", "-", "--json"], `${event("ev-1", "2026-11-20", "MilkTold", { milk: "none" })}\n${event("ev-2", "2026-11-21", "ScreenAnswered", {}, 2)}\n`);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain("updated");
});

test("the country chosen last counts, whatever the order of the lines", () => {
  const lines = [event("ev-1", "2026-11-01", "ProfileTold", { country: "GB" }), event("ev-2", "2026-11-20", "ProfileTold", { country: "US" })];
  for (const text of [lines.join("\n"), lines.toReversed().join("\n")]) {
    expect((JSON.parse(run(["screen", "-", "--json", "--day", "2026-11-21"], text).out) as ScreenOut).call.emergency).toBe("911");
  }
});

test("a day gone by is seen with what had happened by then", () => {
  const lines = [event("ev-1", "2026-11-01", "PregnancyTold", { weeks: 20 }), event("ev-2", "2026-11-20", "OutsideTold", { why: "over-two-years" })].join("\n");
  expect((JSON.parse(run(["plan", "-", "--json", "--day", "2026-11-02"], lines).out) as PlanOut).screen?.missing).toContain("preg.place-scanned");
});

test("the letter leaves out a row that only a private answer makes true, and keeps it when another does", () => {
  const letter = (answers: object) => run(["letter", file(well({ ...answers }))]).out;
  expect(letter({ "f.sex-numb": "yes" })).not.toContain("rf.bladder");
  expect(letter({ "f.sex-numb": "yes", "f.pee-start": "yes" })).toContain("rf.bladder");
});

test("[LE4] the letter names a move that hurt her, and not one she keeps to herself", () => {
  const told = { exercise: "ex.clam", began: "after", words: "A stab.", content: `sha256-${"0".repeat(64)}` };
  const letter = (more: object) => run(["letter", "-", "--day", "2026-11-21"], `${event("ev-1", "2026-11-01", "PregnancyTold", { weeks: 20 })}\n${event("ev-2", "2026-11-20", "HarmTold", { ...told, ...more }, 2)}\n`).out.replace(/\s+/g, " ");
  expect(letter({})).toContain("20 November 2026: Side-lying clam. It hurt after it, that day. In my words: A stab.");
  expect(letter({ private: true })).not.toContain("A stab.");
});

test("a kept answers file says that what is never kept was asked, and then is complete", () => {
  const { answers, ...rest } = well();
  const { "mod.infect": _, ...kept } = answers;
  expect(json(["screen", file({ ...rest, answers: kept })])).toMatchObject({ complete: false, missing: ["mod.infect"] });
  expect(json(["screen", file({ ...rest, answers: kept, asked: ["mod.infect"] })])).toMatchObject({ complete: true });
});
