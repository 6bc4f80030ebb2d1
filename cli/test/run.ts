/** Runs the built program as a person or a script would. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { content } from "@lullaback/content";

const bin = new URL("../bin/lullaback.mjs", import.meta.url).pathname;

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const run = (args: readonly string[], input?: string | Uint8Array): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input: input ?? "", maxBuffer: 64 * 1024 * 1024 });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
};

export const json = (args: readonly string[], input?: string): unknown => JSON.parse(run([...args, "--json"], input).out);

/** A complete, well answers file, seven weeks after an ordinary birth; `over` changes or adds answers. */
export const well = (over: Readonly<Record<string, unknown>> = {}): { day: string; country: string; answers: Record<string, unknown> } => ({
  day: "2026-11-22", country: "GB",
  answers: {
    "age": "18-44", "state.now": "gave-birth", "end.date": "2026-10-04", "end.mode": "vaginal", "end.weeks": 40, "end.tear": "none-to-2",
    "end.needle": "none", "milk": "feeding", "pain.regions": ["low"], "pain.now": 3, "pain.worst-24h": 4,
    ...Object.fromEntries([...content.findings, ...content.modifiers].filter((item) => !("optional" in item)).map(({ id }) => [id, "no"])),
    ...Object.fromEntries(content.clearances.filter(({ asked }) => asked).map(({ id }) => [id, "no"])),
    ...over,
  },
});

export const file = (value: unknown, name = "answers.json"): string => {
  const path = join(mkdtempSync(join(tmpdir(), "lullaback-")), name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
};
