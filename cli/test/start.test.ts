/** The interactive run, from the first question to today's session, over a pipe. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { converse } from "./converse.ts";
import { run } from "./run.ts";

const birth = {
  "What would you like": "1", "Which country": "1", "Who is this for": "1", "How old are you": "3", "Which of these is true now": "2",
  "On what day was the birth": "2026-01-10", "How was the birth": "1", "needle in the back": "1", "Did you tear": "1", "lose a lot of blood": "n",
  "feeding or pumping": "3", "where is your baby": "1", "Where does it hurt": "5", "pain now": "3", "worst since": "4", "most of the time": "3",
  "How many minutes": "3", "Where will you do": "4",
} as const;

describe("start", () => {
  test("own answers, all well: a session, and an answers file that plans the same again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lullaback-"));
    const { output, code } = await converse(["start"], { ...birth, "To keep your answers": "mine.json" }, folder);
    expect(code).toBe(0);
    expect(output).toContain("Your moves for today");
    expect(output).toContain("Kept in mine.json");
    const kept = JSON.parse(readFileSync(join(folder, "mine.json"), "utf8")) as { answers: Record<string, unknown> };
    expect(Object.keys(kept.answers)).not.toContain("mod.infect");
    expect(run(["screen", join(folder, "mine.json")]).code).toBe(0);
  });

  test("a red flag shows at once, and asks no more after it is confirmed", async () => {
    const { output, code } = await converse(["start"], { ...birth, "Chest and breathing": "1", "Is it right": "y" }, tmpdir());
    expect(code).toBe(0);
    expect(output).toContain("Get help now");
    expect(output).toContain("999");
    expect(output).not.toContain("Your moves for today");
    expect(output).not.toContain("Bleeding and belly");
  });

  test("[CO4] a slip is asked about twice and then goes on", async () => {
    const { output } = await converse(["start"], { ...birth, "Chest and breathing": "1", "Is it right": "n", "Which of these is not true of you": "1", "type the whole words": "it is not true" }, tmpdir());
    expect(output).toContain("Get help now");
    expect(output).toContain("Your moves for today");
  });

  test("with no input at all it shows the example; input that ends half-way says so", async () => {
    expect(run(["start"], "")).toMatchObject({ code: 0 });
    expect(run(["start"], "").out).toContain("Your moves for today");
    expect(run(["start"], "1\n1\n")).toMatchObject({ code: 2 });
  });
});
