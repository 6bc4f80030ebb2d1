/** Questions at a terminal, a line each: works with a keyboard, a screen reader and a pipe alike. */
import { createInterface } from "node:readline";
import type { Speech } from "@lullaback/content";
import { printPage } from "./page.ts";

/** The input ended before the question was answered. */
export class InputEnded extends Error {}

export interface Terminal {
  readonly print: (...lines: readonly string[]) => void;
  /** The next line, trimmed; throws `InputEnded` at the end of input. */
  readonly line: () => Promise<string>;
  readonly close: () => void;
}

export const openTerminal = (): Terminal => {
  const reader = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  const colour = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
  return {
    print: (...page) => void process.stdout.write(`${printPage(page, colour)}\n`),
    line: async () => {
      process.stdout.write("> ");
      const next = await lines.next();
      if (next.done === true) throw new InputEnded();
      if (process.stdin.isTTY !== true) process.stdout.write(`${next.value}\n`);
      return next.value.trim();
    },
    close: () => {
      reader.close();
      process.stdin.destroy();
    },
  };
};

/** Asks until `read` understands the line; says what would be right each time it does not. */
export const ask = async <T>(terminal: Terminal, question: readonly string[], how: string, read: (line: string) => T | undefined): Promise<T> => {
  terminal.print("", ...question, how);
  for (;;) {
    const answer = read(await terminal.line());
    if (answer !== undefined) return answer;
    terminal.print(how);
  }
};

export const askYesNo = (terminal: Terminal, speech: Speech, question: string): Promise<"yes" | "no" | "not-sure"> =>
  ask(terminal, [question], speech.say("run.how-yes-no"), (line) =>
    ({ y: "yes", n: "no", "?": "not-sure", yes: "yes", no: "no", s: "yes", si: "yes", "sí": "yes" } as const)[line.toLowerCase() as "y"]);

export const askOne = (terminal: Terminal, speech: Speech, question: string, choices: readonly string[]): Promise<number> =>
  ask(terminal, [question, ...numbered(choices)], speech.say("run.how-one", { max: choices.length }), (line) => {
    const picked = Number(line);
    return Number.isInteger(picked) && picked >= 1 && picked <= choices.length && line !== "" ? picked - 1 : undefined;
  });

/** Indexes chosen, each yes or not sure; the rest is no. */
export const askSome = (terminal: Terminal, speech: Speech, question: string, choices: readonly string[]): Promise<ReadonlyMap<number, "yes" | "not-sure">> =>
  ask(terminal, [question, ...numbered(choices)], speech.say("run.how-list"), (line) => {
    const picked = new Map<number, "yes" | "not-sure">();
    for (const part of line.split(/[\s,]+/).filter((word) => word !== "")) {
      const match = /^(\d{1,3})(\??)$/.exec(part);
      const index = Number(match?.[1]) - 1;
      if (match === null || index < 0 || index >= choices.length) return undefined;
      picked.set(index, match[2] === "?" ? "not-sure" : "yes");
    }
    return picked;
  });

const numbered = (choices: readonly string[]): readonly string[] => choices.map((choice, index) => `${String(index + 1).padStart(3)}. ${choice}`);
