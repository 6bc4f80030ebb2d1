/** Reads a file, or standard input as `-`: an answers file or a journal, told apart by what is in it. */
import { readFileSync, statSync } from "node:fs";
import { err, instant, ok, parseDay, type Day, type Moment, type Result } from "@lullaback/base";
import { content } from "@lullaback/content";
import { screenOf, type History } from "@lullaback/engine";
import { answersToEvents, fold, readAnswers, readJournal, today as todayOf, withUnkept, type Answers, type AnswerValue, type Event, type Issue } from "@lullaback/journal";

export interface Case {
  readonly history: History;
  readonly day: Day;
  readonly country: string;
  /** Now, where the case is a journal looked at on its own today: a screen is fresh for its hours only. */
  readonly at?: Moment;
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
export const readCase = (text: string, options: { readonly day?: Day; readonly today: Day; readonly now: Moment; readonly assumeNo: boolean }): Result<Case, readonly Issue[]> => {
  const json = parseWhole(text);
  if (json.kind === "answers") {
    const read = readAnswers(content, json.value, options.day, options.today);
    return read.ok ? ok(fromAnswers(read.value, options)) : read;
  }
  if (json.kind === "nothing") return err([{ field: "file", problem: "not-json", expected: "an answers file (one JSON object) or a journal (one JSON event a line)" }]);
  if (options.assumeNo) return err([{ field: "--assume-no", problem: "wrong-value", expected: "an answers file; a journal says what was answered" }]);
  const read = readJournal(text);
  if (!read.ok) return read;
  if (read.value.future > 0) return err([{ field: "file", problem: "wrong-value", expected: `a journal of this version; ${read.value.future} of its events are newer, so Lullaback must be updated first` }]);
  if (read.value.events.length === 0) return err([{ field: "file", problem: "missing", expected: "at least one event" }]);
  const today = todayOf(options.now, read.value.events);
  const day = options.day ?? today;
  // A day gone by is seen as it was: with what had happened by then.
  const events = read.value.events.filter((event) => event.day <= day);
  const history = fold(events, { slipSeconds: content.limits["li.slip-minutes"].value * 60 });
  return ok({
    history, day, country: countryOf(events), assumed: [],
    ...(day === today && { at: options.now }),
  });
};

/** The country she chose last, whatever the order of the lines. */
const countryOf = (events: readonly Event[]): string => {
  const chosen = events.flatMap((event) => (event.type === "ProfileTold" && event.country !== undefined ? [{ at: instant(event.at), code: event.country }] : []));
  return chosen.toSorted((a, b) => a.at - b.at).at(-1)?.code ?? "ZZ";
};

const parseWhole = (text: string): { readonly kind: "answers"; readonly value: unknown } | { readonly kind: "journal" } | { readonly kind: "nothing" } => {
  try {
    const value: unknown = JSON.parse(text);
    const isEvent = typeof value === "object" && value !== null && "type" in value && "v" in value;
    return isEvent ? { kind: "journal" } : { kind: "answers", value };
  } catch {
    // Several lines: a journal when some line is JSON that looks like an event; which line is wrong is said later.
    const isEvent = (line: string) => /^\s*\{\s*"/.test(line) && line.includes("\"type\"");
    return text.trim().includes("\n") && text.split("\n").some(isEvent) ? { kind: "journal" } : { kind: "nothing" };
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
