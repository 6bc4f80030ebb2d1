/** The composition root: the only reader of the clock, the arguments and the terminal. Exit 0 answered, 1 not proved, 2 bad input. */
import { parseArgs } from "node:util";
import { dayOf, err, ok, type Moment, type Result } from "@lullaback/base";
import { content, languages, say, type Language, type Place } from "@lullaback/content";
import type { Issue } from "@lullaback/journal";
import { explain } from "./commands/explain.ts";
import { letter, recipients, type Recipient } from "./commands/letter.ts";
import { plan } from "./commands/plan.ts";
import { questions } from "./commands/questions.ts";
import { relief } from "./commands/relief.ts";
import { screen } from "./commands/screen.ts";
import { simulate } from "./commands/simulate.ts";
import { start } from "./commands/start.ts";
import { verify } from "./commands/verify.ts";
import { readCase, readDayOption, readText } from "./input.ts";
import { printPage, type Page } from "./page.ts";

const help = `lullaback: looks first whether she needs a doctor, then gives today's moves.

  lullaback start                       answer the questions here, or see an example
  lullaback questions                   every question, and when it is asked
  lullaback screen FILE [--assume-no]   what was found, and how soon to be seen
  lullaback plan FILE                   today's session, or what comes before one
  lullaback explain FILE                why each move is in or out
  lullaback relief FILE                 what may ease the back now, and what waits for now
  lullaback letter FILE [--to WHO]      one page for a physician, midwife or physiotherapist
  lullaback verify                      the proof over the whole answer space, and what it does not show
  lullaback simulate                    invented women through the real engine; no evidence of effect

FILE is an answers file, a journal (JSON lines), or - for standard input.
  --day D        the day to look at, like 2026-11-22 (wins over the file's own)
  --minutes M    3 to 60 (default 10)
  --place P      bed, chair, standing or floor (default floor)
  --holding      nothing that needs both hands
  --assume-no    take unanswered health questions as no, and say so
  --mothers N    for simulate: 2 to 100000 women (default 100); they live --days D (1 to 730, default 365) from --seed S (default 1)
  --json         for machines
  --lang L       ${languages.join(", ")}
Exit: 0 answered, 1 verify found what does not hold, 2 the input was not right (it says which field and what would be right).
`;

/** Her clock's time as a moment, with its offset. */
const nowMoment = (): Moment => {
  const now = new Date();
  const offset = -now.getTimezoneOffset();
  const pad = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, "0");
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${pad(offset / 60)}:${pad(offset % 60)}` as Moment;
};

const options = {
  day: { type: "string" }, minutes: { type: "string" }, place: { type: "string" }, lang: { type: "string" }, to: { type: "string" },
  mothers: { type: "string" }, days: { type: "string" }, seed: { type: "string" },
  json: { type: "boolean" }, "assume-no": { type: "boolean" }, holding: { type: "boolean" }, help: { type: "boolean", short: "h" },
} as const;

const main = async (): Promise<number> => {
  const parsed = parse();
  if (!parsed.ok) return refuse(parsed.error, process.argv.includes("--json"));
  const { values, positionals } = parsed.value;
  const [command = "start", file, ...rest] = positionals;
  if (values.help === true || command === "help") {
    process.stdout.write(help);
    return 0;
  }
  const json = values.json === true;
  const bad = (field: string, expected: string) => refuse([{ field, problem: "wrong-value", expected }], json);
  if (rest.length > 0) return bad("arguments", "one FILE");
  const language = values.lang ?? "en";
  if (!languages.includes(language as Language)) return bad("--lang", `one of ${languages.join(", ")}`);
  const speech = say(language as Language);
  const answer = (out: { readonly json: unknown; readonly page: Page }) => {
    const colour = (process.stdout.isTTY === true || process.env["FORCE_COLOR"] === "1") && process.env["NO_COLOR"] === undefined;
    process.stdout.write(json ? `${JSON.stringify(out.json, null, 2)}\n` : `${printPage(out.page, colour)}\n`);
    return 0;
  };
  if (command === "questions") return answer(questions(speech));
  if (command === "start") return start(speech, nowMoment());
  if (command === "verify") {
    if (file !== undefined) return bad("arguments", "no FILE for verify");
    const verdict = await verify(said);
    answer(verdict);
    return verdict.json.proved ? 0 : 1;
  }
  if (command === "simulate") {
    const mothers = wholeIn(values.mothers ?? "100", 2, 100_000);
    if (mothers === undefined) return bad("--mothers", "a whole number from 2 to 100000");
    const days = wholeIn(values.days ?? "365", 1, 730);
    if (days === undefined) return bad("--days", "a whole number from 1 to 730");
    const seed = wholeIn(values.seed ?? "1", 0, 2_147_483_647);
    if (seed === undefined) return bad("--seed", "a whole number from 0 to 2147483647");
    if (file !== undefined) return bad("arguments", "no FILE for simulate");
    return answer(await simulate({ mothers, days, seed }, progressed));
  }
  if (!["screen", "plan", "explain", "letter", "relief"].includes(command)) return bad("command", "start, questions, screen, plan, explain, relief, letter, verify or simulate");
  if (file === undefined) return bad("FILE", "an answers file, a journal, or - for standard input");

  const minutes = Number(values.minutes ?? "10");
  if (!Number.isInteger(minutes) || minutes < 3 || minutes > 60) return bad("--minutes", "a whole number from 3 to 60");
  const place = values.place ?? "floor";
  if (!content.places.includes(place as Place)) return bad("--place", `one of ${content.places.join(", ")}`);
  const to = values.to;
  if (to !== undefined && !recipients.includes(to as Recipient)) return bad("--to", `one of ${recipients.join(", ")}`);
  const day = values.day === undefined ? ok(undefined) : readDayOption(values.day);
  if (!day.ok) return refuse(day.error, json);

  const text = readText(file);
  if (!text.ok) return refuse(text.error, json);
  const given = readCase(text.value, {
    today: dayOf(nowMoment()), now: nowMoment(), assumeNo: values["assume-no"] === true, ...(day.value !== undefined && { day: day.value }),
  });
  if (!given.ok) return refuse(given.error, json);
  const here = { minutes, place: place as Place, ...(given.value.at !== undefined && { at: given.value.at }), ...(values.holding === true && { holding: true }) };
  switch (command) {
    case "screen": return answer(screen(speech, given.value));
    case "plan": return answer(plan(speech, given.value, here));
    case "relief": return answer(relief(speech, given.value));
    case "explain": return answer(explain(speech, given.value, here));
    default: return answer(letter(speech, given.value, to as Recipient | undefined));
  }
};

const wholeIn = (text: string, least: number, most: number): number | undefined => {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
};

/** To a person who watches, how far it is; never into the output. */
const progressed = (done: number, of: number): void => {
  if (process.stderr.isTTY === true) process.stderr.write(`\r${done} of ${of}${done === of ? "\n" : ""}`);
};

/** To a person who watches, what is being done. */
const said = (what: string): void => {
  if (process.stderr.isTTY === true) process.stderr.write(`\r\u001b[2K${what}`);
};

const parse = (): Result<ReturnType<typeof parseWith>, readonly Issue[]> => {
  try {
    return ok(parseWith());
  } catch {
    return err([{ field: "arguments", problem: "wrong-value", expected: "the options that `lullaback --help` lists" }]);
  }
};
const parseWith = () => parseArgs({ options, allowPositionals: true, strict: true });

/** Names the field and what would be right; never what was given. */
const refuse = (issues: readonly Issue[], json: boolean): number => {
  const speech = say("en");
  process.stderr.write(json
    ? `${JSON.stringify({ issues }, null, 2)}\n`
    : `${issues.map(({ field, problem, expected }) => speech.say(`issue.${problem}`, { field, expected })).join("\n")}\n`);
  return 2;
};

// A reader that stops reading (`| head`) is no error.
process.stdout.on("error", (error: { code?: string }) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await main();
