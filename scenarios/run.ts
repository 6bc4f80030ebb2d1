/** Reads a story's files and runs them the way a face does: journal lines → fold → engine. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { instant, type Day, type Moment } from "@lullaback/base";
import { content, type Content } from "@lullaback/content";
import { planDay, screenOf, type DoseDecision, type Here, type History, type Plan, type ScreenResult } from "@lullaback/engine";
import { answersToEvents, fold, readAnswers, readJournal, today, withUnkept, type Event } from "@lullaback/journal";

interface Ids {
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
}

export interface Check {
  readonly at?: Moment;
  readonly minutes: number;
  readonly place: Here["place"];
  readonly holding?: boolean;
  readonly kind?: Plan["kind"];
  readonly disposition?: Plan["disposition"];
  readonly exercise?: Plan["exercise"];
  readonly complete?: boolean;
  /** Which screen is due. */
  readonly cadence?: "daily" | "full";
  readonly missing?: Ids;
  readonly rows?: Ids;
  readonly waiting?: Ids;
  readonly forbidden?: Ids;
  readonly reasons?: Ids;
  readonly steps?: {
    readonly forbid?: readonly string[];
    readonly roles?: readonly string[];
    readonly atMostMoves?: number;
    readonly atLeastMoves?: number;
    readonly exercises?: readonly string[];
    readonly exercisesNot?: readonly string[];
    readonly pelvicFloor?: "lift" | "let-go";
  };
  readonly dose?: {
    readonly ups?: readonly [number, number];
    readonly downs?: readonly [number, number];
    readonly off?: readonly string[];
    readonly mostUpOnADay?: number;
    readonly leastDaysBetweenUps?: number;
    readonly unchangedSince?: Day;
  };
  readonly unsaid?: readonly string[];
  readonly notes?: string;
}

export const folder = new URL("./", import.meta.url);
export const slugs: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "frozen").map(({ name }) => name).sort();

const file = (slug: string, name: string) => new URL(`${slug}/${name}`, folder);
export const has = (slug: string, name: string): boolean => existsSync(file(slug, name));
export const read = (slug: string, name: string): string => readFileSync(file(slug, name), "utf8");
export const checksOf = (slug: string): readonly Check[] => JSON.parse(read(slug, "expect.json")) as readonly Check[];

export const rules = { slipSeconds: content.limits["li.slip-minutes"].value * 60 };

/** Every event of a story's journal; a line that cannot be read fails the story. */
export const eventsOf = (slug: string): readonly Event[] => {
  const journal = readJournal(read(slug, "events.jsonl"));
  if (!journal.ok) throw new Error(JSON.stringify(journal.error));
  return journal.value.events;
};

export interface Asked {
  readonly history: History;
  readonly day: Day;
  readonly here: Here;
  readonly plan: Plan;
  readonly screen: ScreenResult;
}

/** The plan and today's screen of one check. Answers go through journal lines as well, so that nothing is lost on the way. */
export const ask = (slug: string, check: Check, from: Content = content): Asked => {
  const given = has(slug, "events.jsonl") ? fromJournal(slug, check) : fromAnswers(slug, from);
  const here: Here = {
    minutes: check.minutes, place: check.place,
    ...(check.at !== undefined && { at: check.at }), ...(check.holding !== undefined && { holding: check.holding }),
  };
  const last = given.history.screens.findLast((screen) => screen.day === given.day);
  return { ...given, here, plan: planDay(from, given.history, given.day, here), screen: screenOf(from, given.history, given.day, last, last?.cadence ?? "full") };
};

const fromAnswers = (slug: string, from: Content) => {
  const answers = readAnswers(from, JSON.parse(read(slug, "answers.json")));
  if (!answers.ok) throw new Error(JSON.stringify(answers.error));
  const day = answers.value.day as Day;
  const told = answersToEvents(from, answers.value, `${day}T12:00:00+00:00` as Moment, day, "answers", "full");
  const journal = readJournal(told.events.map((event) => JSON.stringify(event)).join("\n"));
  if (!journal.ok) throw new Error(JSON.stringify(journal.error));
  return { history: withUnkept(fold(journal.value.events, rules), told), day };
};

const fromJournal = (slug: string, { at }: Check) => {
  if (at === undefined) throw new Error(`${slug}: a check of a journal needs its moment`);
  const events = eventsOf(slug).filter((event) => instant(event.at) <= instant(at));
  return { history: fold(events, rules), day: today(at, events) };
};

/** The dose decisions the engine of today makes over the story, day by day, taking none from the journal. */
export const decideAgain = (slug: string, until: Moment, from: Content = content): readonly DoseDecision[] => {
  const events = eventsOf(slug).filter((event) => event.type !== "DoseDecided" && instant(event.at) <= instant(until));
  let decisions: readonly DoseDecision[] = [];
  for (const at of [...events.filter((event) => event.type === "PlanIssued").map((event) => event.at), until]) {
    const known = events.filter((event) => instant(event.at) <= instant(at));
    const history = { ...fold(known, rules), decisions };
    decisions = [...decisions, ...planDay(from, history, today(at, known), { minutes: 10, place: "floor", at }).decisions];
  }
  return decisions;
};
