/** Reads a file, or standard input as `-`: an answers file or a journal, told apart by what is in it. */
import { readFileSync, statSync } from "node:fs";
import { err, ok, parseDay, type Day, type Moment, type Result } from "@lullaback/base";
import { content } from "@lullaback/content";
import { screenOf, type History } from "@lullaback/engine";
import { answersToEvents, fold, readAnswers, readJournal, withUnkept, type Answers, type AnswerValue, type Issue } from "@lullaback/journal";

export interface Case {
  readonly history: History;
  readonly day: Day;
  readonly country: string;
  /** What `--assume-no` took to be no, by question id. */
  readonly assumed: readonly string[];
}

/** More than this is no answers file and no lifetime of a journal. */
const mostBytes = 16 * 1024 * 1024;

export const readText = (file: string): Result<string, readonly Issue[]> => {
  try {
    if (file !== "-" && statSync(file).size > mostBytes) return err([{ field: "file", problem: "too-large", expected: "at most 16 MiB" }]);
    const bytes = readFileSync(file === "-" ? 0 : file);
    if (bytes.length > mostBytes) return err([{ field: "file", problem: "too-large", expected: "at most 16 MiB" }]);
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const code = (cause as { code?: string }).code;
    const expected = code === "ENOENT" ? "a file that exists, or - for standard input" : code === undefined || code.startsWith("ERR_ENCODING") ? "text in UTF-8" : `a file that can be read (${code})`;
    return err([{ field: "file", problem: "wrong-value", expected }]);
  }
};

/** The case in a text, seen on `day` if it is given, else on the file's own day, else today. */
export const readCase = (text: string, options: { readonly day?: Day; readonly today: Day; readonly assumeNo: boolean }): Result<Case, readonly Issue[]> => {
  const json = parseWhole(text);
  if (json.kind === "answers") {
    const read = readAnswers(content, json.value, options.day);
    return read.ok ? ok(fromAnswers(read.value, options)) : read;
  }
  if (json.kind === "nothing") return err([{ field: "file", problem: "not-json", expected: "an answers file (one JSON object) or a journal (one JSON event a line)" }]);
  if (options.assumeNo) return err([{ field: "--assume-no", problem: "wrong-value", expected: "an answers file; a journal says what was answered" }]);
  const read = readJournal(text);
  if (!read.ok) return read;
  if (read.value.events.length === 0) return err([{ field: "file", problem: "missing", expected: "at least one event" }]);
  const country = read.value.events.findLast((event) => event.type === "ProfileTold" && event.country !== undefined);
  return ok({
    history: fold(read.value.events, { slipSeconds: content.limits["li.slip-minutes"].value * 60 }),
    day: options.day ?? options.today,
    country: country?.type === "ProfileTold" && country.country !== undefined ? country.country : "ZZ",
    assumed: [],
  });
};

const parseWhole = (text: string): { readonly kind: "answers"; readonly value: unknown } | { readonly kind: "journal" } | { readonly kind: "nothing" } => {
  try {
    const value: unknown = JSON.parse(text);
    const isEvent = typeof value === "object" && value !== null && "type" in value && "v" in value;
    return isEvent ? { kind: "journal" } : { kind: "answers", value };
  } catch {
    const first = text.split("\n").find((line) => line.trim() !== "");
    return first?.trimStart().startsWith("{\"") === true && text.trim().includes("\n") && text.includes("\"type\"") ? { kind: "journal" } : { kind: "nothing" };
  }
};

const fromAnswers = (answers: Answers, options: { readonly day?: Day; readonly today: Day; readonly assumeNo: boolean }): Case => {
  const day = options.day ?? answers.day ?? options.today;
  const assumed: string[] = [];
  let history = historyOf(answers, day);
  if (options.assumeNo) {
    const values: Record<string, AnswerValue> = { ...answers.values };
    for (let rounds = 0; rounds < 4; rounds++) {
      const fillable = screenOf(content, history, day, history.screens.at(-1), "full").missing
        .flatMap((id) => { const value = assumedValue(id); return value === undefined || id in values ? [] : [[id, value] as const]; });
      if (fillable.length === 0) break;
      for (const [id, value] of fillable) {
        values[id] = value;
        assumed.push(id);
      }
      history = historyOf({ ...answers, values }, day);
    }
  }
  return { history, day, country: answers.country ?? "ZZ", assumed };
};

/** What an unanswered question is taken to be; nothing where no answer may be assumed. */
const assumedValue = (id: string): AnswerValue | undefined => {
  if (/^(f|mod|cl)\./.test(id)) return "no";
  const question: { readonly kind: string; readonly assumed?: string } | undefined = content.questions.find((known) => known.id === id);
  if (question?.assumed === undefined) return undefined;
  return question.kind === "number" ? Number(question.assumed) : question.assumed;
};

/** An answers file as it stands at noon of its day; what is never kept acts on it all the same. */
export const historyOf = (answers: Answers, day: Day): History => {
  const told = answersToEvents(content, answers, `${day}T12:00:00+00:00` as Moment, day, "answers", "full");
  return withUnkept(fold(told.events, { slipSeconds: 0 }), told);
};

export const readDayOption = (text: string): Result<Day, readonly Issue[]> => {
  const parsed = parseDay(text);
  return parsed.ok ? parsed : err([{ field: "--day", problem: "wrong-value", expected: "a day that exists, like 2026-11-22" }]);
};
