/** A small diary for the dose tests: sessions of one move, each judged the day after its morning, all decisions kept. */
import type { Content } from "@lullaback/content";
import { doseState, progress, type DoseDecision, type History, type MorningRecord, type SessionRecord, type StepRecord } from "../src/index.ts";
import type { DoseGate } from "../src/progress.ts";
import { addDays, content, history, personOf, session, step, today } from "./make.ts";

export const move = content.exercises.find(({ id }) => id === "ex.cat-cow")!;

/** One entry: a session `day` days from today, and how the morning after was. */
export interface Entry {
  readonly day: number;
  readonly start?: number | "not told";
  /** Highest pain in the move, and pain at the end; the start unless said. */
  readonly pain?: number | "not told";
  readonly end?: number | "not told";
  readonly hurt?: true;
  readonly exercise?: string;
  /** More about the step, the session or the morning. */
  readonly step?: Partial<StepRecord>;
  readonly session?: Partial<SessionRecord>;
  readonly morning?: Partial<MorningRecord> | "not told";
}

export const open: DoseGate = { mayDo: () => true };

export const sessionOf = ({ day, start = 2, pain = start, end = start, hurt, exercise = move.id, step: more, session: whole }: Entry, id = `s${day}`): SessionRecord => {
  const { startPain: _, endPain: __, ...bare } = session({ id, day: addDays(today, day) });
  const { pain: ___, ...still } = step({ exercise, version: "seated", ...(hurt && { hurt }) });
  return {
    ...bare, ...(start !== "not told" && { startPain: start }), ...(end !== "not told" && { endPain: end }),
    steps: [{ ...still, ...(pain !== "not told" && { pain }), ...more }], ...whole,
  };
};

export const withEntry = (before: History, entry: Entry): History => ({
  ...before, sessions: [...before.sessions, sessionOf(entry, `s${entry.day}-${before.sessions.length}`)],
  mornings: entry.morning === "not told" ? before.mornings : [
    ...before.mornings.filter(({ of }) => of !== addDays(today, entry.day)),
    { of: addDays(today, entry.day), stillUp: false, nightPain: false, sleepWorse: false, ...entry.morning },
  ],
});

export interface Lived {
  readonly history: History;
  /** What was decided after each entry, for its move. */
  readonly decided: readonly DoseDecision[];
}

/** Lives through the entries in order; each session is judged on the next day. */
export const live = (entries: readonly Entry[], { gate = open, from = content, before = history({ person: personOf("pp=60w") }) }: {
  readonly gate?: DoseGate; readonly from?: Content; readonly before?: History } = {}): Lived => {
  const decided: DoseDecision[] = [];
  let now = before;
  for (const entry of entries) {
    now = withEntry(now, entry);
    const made = progress(from, now, addDays(today, entry.day + 1), gate);
    now = { ...now, decisions: [...now.decisions, ...made] };
    decided.push(...made.filter(({ exercise, session: id }) => id !== "gap" && exercise === (entry.exercise ?? move.id)));
  }
  return { history: now, decided };
};

/** Where she stands on the move so many days from today. */
export const standing = (of: History, day: number, exercise = move, from: Content = content) => doseState(from, of, exercise, addDays(today, day));

/** A decision on the move, as it would have been recorded. */
export const decision = (over: Partial<DoseDecision> & { readonly day: DoseDecision["day"] }): DoseDecision => ({
  session: `past-${over.day}`, exercise: move.id, verdict: "green", change: "hold", from: 0, to: 0, wait: content.limits["li.wait-first"].value, rule: "DO3", ...over,
});

/** A history whose move stands on a rung since long ago. */
export const onRung = (rung: number, more: Partial<History> = {}): History => history({
  person: personOf("pp=60w"),
  decisions: [decision({ day: addDays(today, -40), change: "up", from: rung - 1, to: rung })], ...more,
});
