/** `lullaback start`: intake, screen and today's session at the terminal, on her own answers or on an example. */
import { writeFileSync } from "node:fs";
import { dayOf, daysBetween, parseDay, type Day, type Moment } from "@lullaback/base";
import { content, type Finding, type Place, type Speech } from "@lullaback/content";
import { askedClearances, askedFindings, askedQuestions, factsSoFar, readByRule, planDay, screenOf, type Facts } from "@lullaback/engine";
import type { AnswerValue } from "@lullaback/journal";
import { countryOf, planOut, screenOut } from "../answers-out.ts";
import { example } from "../example.ts";
import { historyOf, readCase, type Case } from "../input.ts";
import { ask, askOne, askSome, askYesNo, InputEnded, openTerminal, type Terminal } from "../terminal.ts";
import { planPage } from "./plan.ts";
import { screenPage } from "./screen.ts";

export const start = async (speech: Speech, now: Moment): Promise<number> => {
  const terminal = openTerminal();
  const day = dayOf(now);
  try {
    terminal.print("", `# ${speech.say("app.name")}`, speech.say("run.welcome"), speech.say("app.honest"));
    if ((await wantsExample(terminal, speech))) {
      runExample(terminal, speech, day);
      return 0;
    }
    await runIntake({ terminal, speech, day, values: {}, country: "ZZ" });
    return 0;
  } catch (cause) {
    if (!(cause instanceof InputEnded)) throw cause;
    terminal.print("", speech.say("run.stopped"), speech.say("run.not-kept"));
    return 2;
  } finally {
    terminal.close();
  }
};

/** Where nobody can answer (no input at all), the example is what there is to see. */
const wantsExample = async (terminal: Terminal, speech: Speech): Promise<boolean> => {
  try {
    return (await askOne(terminal, speech, speech.say("run.choose"), [speech.say("run.own"), speech.say("run.example")])) === 1;
  } catch (cause) {
    if (cause instanceof InputEnded) return true;
    throw cause;
  }
};

const runExample = (terminal: Terminal, speech: Speech, day: Day): void => {
  const given = readCase(JSON.stringify(example(day)), { today: day, now: `${day}T12:00:00+00:00` as Moment, assumeNo: true });
  if (!given.ok) throw new Error("the example does not read");
  terminal.print("", speech.say("run.example-told"), "");
  showScreenAndPlan(terminal, speech, given.value, 10, "floor");
};

const showScreenAndPlan = (terminal: Terminal, speech: Speech, given: Case, minutes: number, place: Place): void => {
  const plan = planOut(speech, given, planDay(content, given.history, given.day, { minutes, place }));
  if (plan.kind === "session") terminal.print(...screenPage(speech, given, screenOut(speech, given)), "");
  terminal.print(...planPage(speech, given, plan));
};

/** One intake: the answers so far, and what is asked next because of them. */
interface Intake {
  readonly terminal: Terminal;
  readonly speech: Speech;
  readonly day: Day;
  readonly values: Record<string, AnswerValue>;
  country: string;
}

const runIntake = async (intake: Intake): Promise<void> => {
  const { terminal, speech } = intake;
  const countries = content.countries;
  intake.country = countries[await askOne(terminal, speech, speech.say("run.country"), countries.map(({ name }) => speech.say(name)))]?.code ?? "ZZ";
  for (const group of ["who", "state", "pain"] as const) await askGroup(intake, group);
  terminal.print("", speech.say("mod.intro"));
  await askStanding(intake, speech.say("group.history.title"), content.modifiers.map(({ id }) => id));
  await askGroup(intake, "pressure");
  if (!(await askScreen(intake))) return;
  await askStanding(intake, speech.say("group.whose-word.title"), askedClearances(content, factsOf(intake)).map(({ id }) => id));
  if (!(await askMood(intake))) return;
  const given = caseOf(intake);
  const { kind } = planDay(content, given.history, intake.day, { minutes: 10, place: "floor" });
  let [minutes, place]: [number, Place] = [10, "floor"];
  if (kind === "session" || kind === "rest" || kind === "ask-first") {
    const lengths = content.sessionLengths.map((length) => length.minutes).toReversed();
    minutes = lengths[await askOne(terminal, speech, speech.say("run.minutes"), lengths.map((length) => speech.amount(length, "minute")))] ?? 10;
    place = content.places[await askOne(terminal, speech, speech.say("run.place"), content.places.map((at) => speech.say(`place.${at}`)))] ?? "floor";
  }
  terminal.print("");
  showScreenAndPlan(terminal, speech, given, minutes, place);
  await offerToKeep(intake);
};

const caseOf = (intake: Intake): Case =>
  ({ history: historyOf({ values: intake.values, day: intake.day, country: intake.country }, intake.day), day: intake.day, country: intake.country, assumed: [] });

const factsOf = (intake: Intake): Facts => {
  const { history } = caseOf(intake);
  return factsSoFar(content, history, intake.day, history.screens.at(-1));
};

const askGroup = async (intake: Intake, group: "who" | "state" | "pain" | "pressure"): Promise<void> => {
  const { terminal, speech } = intake;
  const done = new Set<string>();
  for (;;) {
    // Asked anew after each answer: one may open the next.
    const question = askedQuestions(content, factsOf(intake), [group]).find(({ id }) => !done.has(id));
    if (question === undefined) return;
    done.add(question.id);
    const text = speech.say(`${question.id}.ask`);
    const values = question.values ?? [];
    const words = values.map((value) => speech.say(`${question.id}.${value}`));
    const optional = question.required !== true;
    const how = (key: string, facts = {}) => `${speech.say(key, facts)}${optional ? ` ${speech.say("run.skip")}` : ""}`;
    const skipped = (line: string) => optional && line === "" ? null : undefined;
    let value: AnswerValue | null;
    switch (question.kind) {
      case "one-of":
        value = values[await askOne(terminal, speech, text, words)] ?? null;
        break;
      case "many-of":
        value = [...(await askSome(terminal, speech, text, words)).keys()].map((index) => values[index] as string);
        break;
      case "yes-no":
        value = await askYesNo(terminal, speech, text);
        break;
      case "number":
        value = await ask(terminal, [text], how("run.how-number", { min: question.min ?? 0, max: question.max ?? 99 }), (line) => {
          const number = Number(line);
          return line !== "" && Number.isInteger(number) && number >= (question.min ?? 0) && number <= (question.max ?? 99) ? number : skipped(line);
        });
        break;
      case "date":
        value = await ask(terminal, [text], how("run.how-date"), (line) => {
          const parsed = parseDay(line);
          return parsed.ok && daysBetween(parsed.value, intake.day) >= 0 ? parsed.value : skipped(line);
        });
        break;
      case "text":
        value = await ask(terminal, [text], how("run.how-text"), (line) => (line === "" ? skipped(line) : line.slice(0, question.max ?? 80)));
    }
    if (value !== null) intake.values[question.id] = value;
  }
};

const askStanding = async (intake: Intake, title: string, ids: readonly string[]): Promise<void> => {
  for (let from = 0; from < ids.length; from += 8) {
    const some = ids.slice(from, from + 8);
    const picked = await askSome(intake.terminal, intake.speech, `# ${title}`, some.map((id) => intake.speech.say(`${id}.ask`)));
    some.forEach((id, index) => { intake.values[id] = picked.get(index) ?? "no"; });
  }
};

/** The full screen, group by group; follow-ups at once. False when an emergency ended it. */
const askScreen = async (intake: Intake): Promise<boolean> => {
  for (;;) {
    const { history } = caseOf(intake);
    const open = askedFindings(content, history, history.screens.at(-1), "full", factsOf(intake));
    const group = open[0]?.group;
    if (group === undefined) return true;
    await askFindings(intake, `# ${intake.speech.say(`group.${group}.title`)}: ${intake.speech.say("run.true-of-you")}`, open.filter((finding) => finding.group === group));
    if (await isEmergency(intake)) return false;
  }
};

const askFindings = async (intake: Intake, title: string, findings: readonly Finding[]): Promise<void> => {
  const picked = await askSome(intake.terminal, intake.speech, title, findings.map(({ id }) =>
    [intake.speech.say(`${id}.ask`), intake.speech.maybe(`${id}.note`)].filter((words) => words !== undefined).join(" ")));
  for (const [index, { id }] of findings.entries()) {
    let answer: "yes" | "no" | "not-sure" = picked.get(index) ?? "no";
    const clarify = intake.speech.maybe(`${id}.clarify`);
    if (answer === "not-sure" && clarify !== undefined) {
      answer = await askYesNo(intake.terminal, intake.speech, `${intake.speech.say("run.clarify")} ${clarify}`);
    }
    intake.values[id] = id === "f.not-right" && answer === "yes" ? await askWhatElse(intake) : answer;
  }
};

/** "Something else is not right": her body goes on as yes; her mood opens its door; a baby is for its own people (screening.md §3). */
const askWhatElse = async (intake: Intake): Promise<"yes" | "no"> => {
  const { terminal, speech } = intake;
  const gentle = intake.values["baby.now"] === "loss";
  const kinds = gentle ? (["body", "mind"] as const) : (["body", "mind", "baby"] as const);
  const kind = kinds[await askOne(terminal, speech, speech.say("f.not-right.ask"), kinds.map((of) => speech.say(`f.not-right.${of}`)))];
  if (kind === "mind") terminal.print("", doorText(intake));
  if (kind === "baby") terminal.print("", speech.say("f.not-right.baby-now"));
  return kind === "body" ? "yes" : "no";
};

/** Whom to call when she feels very low or not safe, where she is. */
const doorText = ({ speech, country: code }: Intake): string => {
  const country = countryOf(code);
  const line = [...country.mentalHealth, ...(country.healthLine === undefined ? [] : [country.healthLine])][0];
  return speech.say("run.door", { line: line === undefined ? country.emergency.number : `${line.name} ${line.number}`, number: country.emergency.number });
};

/** A true emergency row shows at once; she may take back a slip, asked twice (CO4). */
const isEmergency = async (intake: Intake): Promise<boolean> => {
  const { terminal, speech } = intake;
  for (;;) {
    const given = caseOf(intake);
    const { rows } = screenOf(content, given.history, intake.day, given.history.screens.at(-1), "full");
    const row = rows.find(({ disposition }) => disposition === "emergency");
    if (row === undefined) return false;
    terminal.print("", ...screenPage(speech, given, screenOut(speech, given)));
    const right = await askYesNo(terminal, speech, speech.say("run.slip", { what: speech.say(`${row.rule}.because`) }));
    const told = readByRule(content, row.rule, intake.values);
    if (right !== "no" || told.length === 0) return true;
    // Only what she names is taken back; the rest of what she said stands.
    const wrong = await askSome(terminal, speech, speech.say("run.slip-which"), told.map((id) => speech.say(`${id}.ask`)));
    const words = speech.say("run.slip-words");
    if (wrong.size === 0) return true;
    terminal.print(speech.say("run.slip-again"));
    if ((await terminal.line()).toLowerCase() !== words.toLowerCase()) return true;
    for (const index of wrong.keys()) intake.values[told[index] as string] = "no";
  }
};

/** PHQ-2 and, when it is raised, what belongs behind it. Skipping is free; nothing is kept. False when it ended the run. */
const askMood = async (intake: Intake): Promise<boolean> => {
  const { terminal, speech } = intake;
  terminal.print("", doorText(intake), "", speech.say("run.mood"));
  for (const question of content.questions.filter(({ group }) => group === "mood")) {
    const values = question.values ?? [];
    const picked = await ask(terminal, [speech.say(`${question.id}.ask`), ...values.map((value, index) => `  ${index + 1}. ${speech.say(`${question.id}.${value}`)}`)],
      `${speech.say("run.how-one", { max: values.length })} ${speech.say("run.skip")}`, (text) => {
        if (text === "") return null;
        const number = Number(text);
        return Number.isInteger(number) && number >= 1 && number <= values.length ? (values[number - 1] as string) : undefined;
      });
    if (picked !== null) intake.values[question.id] = picked;
  }
  if (factsOf(intake).truth("f.phq2") !== 1) return true;
  const behind = content.findings.filter((finding) => finding.group === "mood" && finding.id !== "f.phq2");
  await askFindings(intake, `# ${speech.say("group.mood.title")}: ${speech.say("run.true-of-you")}`, behind);
  return !(await isEmergency(intake));
};

const offerToKeep = async (intake: Intake): Promise<void> => {
  const { terminal, speech } = intake;
  const unkept = new Set<string>([...content.findings, ...content.modifiers].filter((item) => item.neverStored === true).map(({ id }) => id));
  const answers = Object.fromEntries(Object.entries(intake.values).filter(([id]) => !unkept.has(id) && !id.startsWith("phq2.")));
  terminal.print("", speech.say("run.save"));
  for (;;) {
    const file = await terminal.line().catch(() => "");
    if (file === "") return terminal.print(speech.say("run.not-kept"));
    try {
      writeFileSync(file, `${JSON.stringify({ day: intake.day, country: intake.country, answers, asked: content.modifiers.filter((item) => item.neverStored === true && item.id in intake.values).map(({ id }) => id) }, null, 2)}\n`, { flag: "wx", mode: 0o600 });
      return terminal.print(speech.say("run.kept", { file }), speech.say("run.kept-try", { file }));
    } catch {
      terminal.print(speech.say("run.cannot-write"));
    }
  }
};
