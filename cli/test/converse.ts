/** Holds a conversation with the built program over a pipe: each prompt is answered by the first rule whose words it holds. */
import { spawn } from "node:child_process";

export interface Conversation {
  readonly output: string;
  readonly code: number | null;
  /** Lines typed, one a prompt. */
  readonly lines: number;
}

/** `answers`: what to type when the words since the last prompt contain the key; the longest key that fits wins. Unanswered prompts get an empty line. */
export const converse = (args: readonly string[], answers: Readonly<Record<string, string>>, cwd: string): Promise<Conversation> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [new URL("../bin/lullaback.mjs", import.meta.url).pathname, ...args], { cwd });
    let output = "";
    let seen = 0;
    let lines = 0;
    child.on("error", reject);
    child.stderr.on("data", (chunk: Buffer) => { output += chunk.toString(); });
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.endsWith("> ") || output.length === seen) return;
      const asked = output.slice(seen);
      seen = output.length;
      const key = Object.keys(answers).filter((words) => asked.includes(words)).sort((a, b) => b.length - a.length)[0];
      if (++lines > 300) child.kill();
      child.stdin.write(`${key === undefined ? "" : answers[key]}\n`);
    });
    child.on("close", (code) => resolve({ output, code, lines }));
  });
