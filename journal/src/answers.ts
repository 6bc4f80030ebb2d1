/**
 * An answers file: `{"day": "2026-11-22", "country": "GB", "answers": {"<question id>": …}}`. Read once, checked
 * against the questions of content, then told as events. What is never kept (screening.md §11) comes back apart.
 */
import { addDays, err, ok, parseDay, type Day, type Moment, type Result } from "@lullaback/base";
import type { Content, Question } from "@lullaback/content";
import type { Answer, History } from "@lullaback/engine";
import type { Event } from "./events/index.ts";
import { fieldName } from "./field-name.ts";
import type { Issue } from "./read.ts";

export type AnswerValue = string | number | readonly string[];

export interface Answers {
  readonly day?: Day;
  readonly country?: string;
  readonly values: Readonly<Record<string, AnswerValue>>;
  /** Items that are never kept, but were asked and answered when the file was written. */
  readonly asked?: readonly string[];
}

const yesNo = ["yes", "no", "not-sure"];
/** More than this many at once helps nobody. */
const mostIssues = 50;

/** Every question there is, by id: kind, values and bounds. */
const questionsOf = (content: Content): ReadonlyMap<string, Pick<Question, "kind" | "values" | "min" | "max">> => {
  const health = (id: string, values: readonly string[]) => [id, { kind: "yes-no", values } as const] as const;
  return new Map<string, Pick<Question, "kind" | "values" | "min" | "max">>([
    ...content.questions.map((question) => [question.id, question] as const),
    ...content.findings.map((finding) => health(finding.id, yesNo)),
    ...content.modifiers.map((modifier) => health(modifier.id, [...yesNo, "rather-not-say"])),
    ...content.clearances.filter((clearance) => clearance.asked).map((clearance) => health(clearance.id, [...yesNo, "rather-not-say"])),
  ]);
};

/** Every issue found, not only the first; nothing of what was given is in them. */
export const readAnswers = (content: Content, json: unknown, dayOverride?: Day, clock?: Day): Result<Answers, readonly Issue[]> => {
  const issues: Issue[] = [];
  const wrong = (field: string, problem: Issue["problem"], expected: string) => void issues.push({ field, problem, expected });
  if (!isObject(json)) return err([{ field: "file", problem: "wrong-value", expected: 'an object: {"day": …, "country": …, "answers": {…}}' }]);
  for (const key of Object.keys(json).filter((name) => !["day", "country", "answers", "asked"].includes(name)).slice(0, mostIssues)) wrong(fieldName(key), "unknown-field", "day, country, answers or asked");
  const day = json["day"] === undefined ? dayOverride : readDay(json["day"]);
  if (json["day"] !== undefined && day === undefined) wrong("day", "wrong-value", "a day that exists, like 2026-11-22");
  const country = json["country"];
  if (country !== undefined && (typeof country !== "string" || !/^[A-Z]{2}$/.test(country))) wrong("country", "wrong-value", "a country code of two capital letters, like GB");
  const asked = json["asked"];
  const unkeptIds = content.modifiers.filter((item) => item.neverStored === true).map(({ id }) => id as string);
  if (asked !== undefined && !(Array.isArray(asked) && asked.every((id) => typeof id === "string" && unkeptIds.includes(id)))) wrong("asked", "wrong-value", `a list of ${unkeptIds.join(", ")}`);
  const given = json["answers"];
  if (!isObject(given)) {
    wrong("answers", given === undefined ? "missing" : "wrong-value", "an object of answers by question id");
    return err(issues);
  }
  const today = dayOverride ?? day ?? clock;
  const questions = questionsOf(content);
  const values: Record<string, AnswerValue> = {};
  for (const [id, value] of Object.entries(given)) {
    if (issues.length >= mostIssues) break;
    const field = `answers.${fieldName(id)}`;
    const question = questions.get(id);
    if (question === undefined) {
      wrong(field, "unknown-question", "an id that `lullaback questions` lists");
      continue;
    }
    const problem = expectedOf(question, value, today, id);
    if (problem === undefined) values[id] = value as AnswerValue;
    else wrong(field, "wrong-value", problem);
  }
  if (issues.length > 0) return err(issues);
  return ok({ values, ...(Array.isArray(asked) && { asked: asked as readonly string[] }), ...(today !== undefined && { day: today }), ...(typeof country === "string" && { country }) });
};

/** What would be right, when `value` is not. */
const expectedOf = (question: Pick<Question, "kind" | "values" | "min" | "max">, value: unknown, today: Day | undefined, id: string): string | undefined => {
  const { kind, values = [], min, max } = question;
  switch (kind) {
    case "yes-no":
    case "one-of": {
      const allowed = kind === "yes-no" && values.length === 0 ? yesNo : values;
      return typeof value === "string" && allowed.includes(value) ? undefined : `one of ${allowed.join(", ")}`;
    }
    case "many-of":
      return Array.isArray(value) && value.every((item) => typeof item === "string" && values.includes(item)) && new Set(value).size === value.length
        ? undefined : `a list, each once, of ${values.join(", ")}`;
    case "number":
      return typeof value === "number" && Number.isInteger(value) && value >= (min ?? -Infinity) && value <= (max ?? Infinity)
        ? undefined : `a whole number from ${min} to ${max}`;
    case "date": {
      const day = readDay(value);
      if (day === undefined) return "a day that exists, like 2026-11-22";
      if (today !== undefined && day > today) return `a day not after ${today}`;
      return today !== undefined && day < addDays(today, -366 * 60) && id.startsWith("end.") ? "a day of her own life" : undefined;
    }
    case "text":
      return typeof value === "string" && value.length <= (max ?? 400) ? undefined : `text of at most ${max ?? 400} characters`;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const readDay = (value: unknown): Day | undefined => {
  if (typeof value !== "string") return undefined;
  const parsed = parseDay(value);
  return parsed.ok ? parsed.value : undefined;
};

export interface Told {
  /** Everything that may be kept, in order. The screen has no rows yet: the caller stamps them. */
  readonly events: readonly Event[];
  /** Findings and modifiers that act on this screen only. */
  readonly unkept: Readonly<Record<string, Answer>>;
  readonly phq2?: number;
}

/** Answers told as events at one moment; ids are `<prefix>-<n>`. Rows and digest are for the caller to stamp. */
export const answersToEvents = (content: Content, answers: Answers, at: Moment, day: Day, prefix: string, cadence: "daily" | "full"): Told => {
  const { values } = answers;
  const text = (id: string) => values[id] as string | undefined;
  const number = (id: string) => values[id] as number | undefined;
  const list = (id: string) => values[id] as readonly string[] | undefined;
  const neverKept = new Set<string>([...content.findings, ...content.modifiers].filter((item) => item.neverStored === true).map((item) => item.id));
  const kept = (test: (id: string) => boolean) =>
    Object.fromEntries(Object.entries(values).filter(([id]) => test(id) && !neverKept.has(id))) as Record<string, Answer>;
  let count = 0;
  const events: Event[] = [];
  // Undefined fields are left out, so that what is read back is what was written.
  const tell = (event: Record<string, unknown>) =>
    void events.push(JSON.parse(JSON.stringify({ id: `${prefix}-${++count}`, v: 1, at, day, ...event })) as Event);

  const goals = ["goal.first", "goal.second", "goal.third"].map(text).filter((goal) => goal !== undefined && goal !== "");
  const profile = { for: text("who.for"), ageGroup: text("age"), country: answers.country, before: text("before.active"), equipment: list("equipment"), goals: goals.length > 0 ? goals : undefined };
  if (Object.values(profile).some((value) => value !== undefined)) tell({ type: "ProfileTold", ...profile });

  const now = text("state.now");
  if (now === "gave-birth" || now === "pregnancy-ended" || now === "pregnant-again") {
    const isBirth = now === "gave-birth" || (now === "pregnant-again" && text("end.mode") !== undefined);
    tell({
      type: "PregnancyEnded", how: isBirth ? "birth" : "other", on: text("end.date"), weeks: number("end.weeks"), mode: text("end.mode"),
      operation: text("end.operation"), tear: text("end.tear"), needle: text("end.needle"), needleOn: text("end.needle-date"), bloodLoss: text("end.blood-loss"),
    });
  }
  if (now === "pregnant" || now === "pregnant-again") {
    const babies = { "1": 1, "2": 2, "3-or-more": 3 }[text("preg.babies") ?? ""];
    tell({ type: "PregnancyTold", weeks: number("preg.weeks"), babies, placeScanned: text("preg.place-scanned") });
  }
  if (now === "over-two-years" || now === "never") tell({ type: "OutsideTold", why: now });
  if (text("baby.now") !== undefined) tell({ type: "BabyTold", baby: text("baby.now") });
  if (text("milk") !== undefined) tell({ type: "MilkTold", milk: text("milk") });
  const standing = kept((id) => id.startsWith("mod.") || id.startsWith("cl."));
  if (Object.keys(standing).length > 0) tell({ type: "HistoryTold", answers: standing });
  if (list("pain.part") !== undefined) tell({ type: "PartsTold", v: 2, parts: list("pain.part") });
  const unkept = Object.fromEntries(Object.entries(values).filter(([id]) => neverKept.has(id))) as Record<string, Answer>;
  const asked = [...new Set([...Object.keys(unkept).filter((id) => id.startsWith("mod.")), ...(answers.asked ?? [])])];
  tell({
    type: "ScreenAnswered", cadence, answers: kept((id) => id.startsWith("f.")), asked: asked.length > 0 ? asked : undefined, regions: list("pain.regions"),
    painNow: number("pain.now"), painWorst24h: number("pain.worst-24h"), painUsual: number("pain.usual"),
    painSeenOn: text("pain.seen-on"), painWorseSinceSeen: text("pain.worse-since-seen"),
    systolic: number("bp.systolic"), diastolic: number("bp.diastolic"), rows: [], content: content.digest,
  });
  const items = [text("phq2.interest"), text("phq2.down")];
  const scores = items.flatMap((item) => (item === undefined ? [] : [content.phq2Score[item] ?? 0]));
  return { events, unkept, ...(scores.length > 0 && { phq2: scores.reduce((sum, score) => sum + score, 0) }) };
};

/** The history as it is on this screen only: with what acts now and is kept nowhere put beside the answers it was told with. */
export const withUnkept = (history: History, told: Told): History => {
  const ids = new Set(told.events.map(({ id }) => id));
  const index = history.screens.findLastIndex(({ id }) => ids.has(id));
  const last = history.screens[index];
  if (last === undefined) return history;
  const record = { ...last, answers: { ...last.answers, ...told.unkept }, ...(told.phq2 !== undefined && { phq2: told.phq2 }) };
  return { ...history, screens: history.screens.with(index, record) };
};
