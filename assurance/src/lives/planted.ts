/** Defects that are planted, one a rule: a planner, a screen or a fold that forgets one thing. */
import { planDay, type Here, type History } from "@lullaback/engine";
import { fold } from "@lullaback/journal";
import { product, type Asked } from "./living.ts";

/** A planner that does not know part of what happened, or of where she is. */
const planner = (lie: (history: History) => History, here: (here: Here) => Here = (same) => same): Asked =>
  ({ ...product, planDay: (from, history, day, at) => planDay(from, lie(history), day, here(at)) });
const without = (...keys: readonly (keyof History)[]) => planner((history) => Object.fromEntries(Object.entries(history).filter(([key]) => !keys.some((gone) => gone === key))) as unknown as History);

export interface Defect {
  /** The rule it breaks. */
  readonly breaks: RegExp;
  readonly asked: Asked;
  /** Commands of the shortest life that shows it, with some to spare. */
  readonly atMost: number;
}

export const defects: Readonly<Record<string, Defect>> = {
  "this hurts is ignored": { breaks: /DO1/, atMost: 6, asked: planner((history) => ({ ...history, sessions: history.sessions.map((session) => ({ ...session, steps: session.steps.map(({ hurt: _, ...step }) => step) })) })) },
  "a later no closes an open row": { breaks: /WB1/, atMost: 10, asked: planner((history) => ({ ...history, screens: history.screens.map((screen, index) => (index === history.screens.length - 1 ? screen : { ...screen, rows: [] })) })) },
  "a screen holds all day": { breaks: /CO1/, atMost: 10, asked: planner((history) => history, ({ at: _, ...here }) => here) },
  "what was decided is decided again": { breaks: /DO12/, atMost: 15, asked: planner((history) => ({ ...history, decisions: [] })) },
  "a professional's change is forgotten": { breaks: /MD[234]/, atMost: 10, asked: without("modifications") },
  "what was withdrawn is led": { breaks: /RC[12]/, atMost: 10, asked: without("recall") },
  "every day a new block": { breaks: /BL[24]/, atMost: 10, asked: planner((history) => ({ ...history, plans: [] })) },
  "pain that is back is not heard": { breaks: /KU|CO2/, atMost: 10, asked: without("flares") },
  "five minutes more than she has": { breaks: /SE\d+/, atMost: 10, asked: planner((history) => history, (here) => ({ ...here, minutes: here.minutes + 5 })) },
  "a slip counts at any time": { breaks: /CO4/, atMost: 10, asked: { ...product, fold: (events) => fold(events, { slipSeconds: Infinity }) } },
  "the last answer to arrive counts": { breaks: /JO11/, atMost: 4, asked: { ...product, fold: (events, rules) => ({ ...fold(events, rules), weeks: events.flatMap((event) => (event.type === "WeekTold" ? [{ at: event.at, day: event.day }] : [])) }) } },
  "it throws at three in the morning": { breaks: /PD1/, atMost: 10, asked: { ...product, planDay: (from, history, day, here) => { if (here.minutes === 3 && history.sessions.length > 0) throw new Error("no such minute"); return planDay(from, history, day, here); } } },
};
