/**
 * What is never kept while the journal is not sealed (screening.md §11, FORMAT §Not kept): it acts on the screen and is gone.
 * The reader refuses it. Written out here because this room imports only types; a test holds it equal to content.
 */
import type { Event } from "./events/index.ts";

export const notKept: ReadonlySet<string> = new Set([
  "f.self-harm", "f.self-plan", "f.harm-intent", "f.voices", "f.unsafe-now", "f.not-coping", "f.high", "f.intrusive", "f.phq2",
  "mod.infect",
]);

/** Rules that stand on such answers alone: a stamped row would tell what the answer was. */
export const notKeptRules: ReadonlySet<string> = new Set(["rf.mind-E", "rf.self-harm", "rf.intrusive", "rf.mood", "rf.unsafe"]);

/** The fields of an event that hold what is never kept. */
export const notKeptIn = (event: Event): readonly string[] => {
  switch (event.type) {
    case "HistoryTold": return answersIn(event.answers);
    case "ScreenAnswered": case "ScreenCorrected":
      return [...answersIn(event.answers), ...event.rows.flatMap((row, index) => (notKeptRules.has(row.rule) ? [`rows.${index}.rule`] : []))];
    case "SeenTold": return notKeptRules.has(event.row) ? ["row"] : [];
    default: return [];
  }
};

const answersIn = (answers: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(answers).filter((id) => notKept.has(id)).map((id) => `answers.${id}`);
