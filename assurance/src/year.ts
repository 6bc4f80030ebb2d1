/** Months or years of one woman's journal, made by the real engine: daily screens, sessions, mornings, decisions. For benchmarks. */
import { addDays, daysBetween, type Day, type Moment } from "@lullaback/base";
import { content } from "@lullaback/content";
import { planDay, screenOf, type Here, type History, type Plan } from "@lullaback/engine";
import { answersToEvents, fold, type AnswerValue, type Event } from "@lullaback/journal";
import { sfc32 } from "./random.ts";

const rules = { slipSeconds: content.limits["li.slip-minutes"].value * 60 };

/** Well answers to everything asked in the year after an ordinary birth. */
const wellAnswers = (birth: Day): Record<string, AnswerValue> => ({
  "who.for": "me", "age": "18-44", "state.now": "gave-birth", "end.date": birth, "end.mode": "vaginal", "end.weeks": 40, "end.tear": "none-to-2",
  "end.needle": "none", "milk": "feeding", "pain.regions": ["low"], "pain.now": 2, "pain.worst-24h": 3,
  ...Object.fromEntries([...content.findings, ...content.modifiers].filter((item) => !("optional" in item)).map(({ id }) => [id, "no"])),
  ...Object.fromEntries(content.clearances.filter(({ asked }) => asked).map(({ id }) => [id, "no"])),
});

export interface Life {
  readonly events: readonly Event[];
  readonly history: History;
  readonly lastDay: Day;
  readonly here: Here;
}

/** Days from telling one birth to telling the next: the programme is for the two years after one. */
const betweenBirths = 609;

/**
 * `days` of it from six weeks after a birth, and after another each twenty months; five days in six have a session. Planned anew
 * every `planEvery` days: in between she does the same session again and nothing is decided, which makes five years affordable.
 * Deterministic by seed.
 */
export const live = (first: Day, days: number, seed: number, planEvery = 1): Life => {
  const random = sfc32(seed);
  const here: Here = { minutes: 10, place: "floor" };
  const events: Event[] = [];
  // `at`: by the hour of her clock, at offset zero.
  const at = (day: Day, hour: number) => `${day}T${String(hour).padStart(2, "0")}:00:00+00:00` as Moment;
  const add = (event: Record<string, unknown>) => void events.push(event as unknown as Event);
  let day = first;
  let answers = wellAnswers(addDays(first, -42));
  let rows: History["screens"][number]["rows"] = [];
  let plan: Plan | undefined;
  for (let n = 0; n < days; n++, day = addDays(first, n)) {
    const base = { v: 1, day };
    const born = n % betweenBirths === 0;
    if (born) answers = wellAnswers(addDays(day, -42));
    const looksAnew = n % planEvery === 0 || born || plan?.session === null;
    const cadence = n % 7 === 0 || born ? "full" : "daily";
    const told = answersToEvents(content, { values: born ? answers : pickScreen(answers, random) }, at(day, 9), day, `d${n}`, cadence);
    if (looksAnew) {
      const before = fold([...events, ...told.events], rules);
      const record = before.screens.at(-1);
      rows = screenOf(content, before, day, record, cadence).rows.map(({ certain: _, ...row }) => ({ ...row, precautions: [...row.precautions] }));
    }
    for (const event of told.events) events.push(event.type === "ScreenAnswered" ? { ...event, rows: rows as NonNullable<typeof event.rows>, asked: ["mod.infect"] } : event);
    if (looksAnew) plan = planDay(content, fold(events, rules), day, here);
    if (plan === undefined) continue;
    const bySession = new Map<string, Plan["decisions"]>();
    for (const decision of looksAnew ? plan.decisions : []) bySession.set(decision.session, [...(bySession.get(decision.session) ?? []), decision]);
    for (const [session, decisions] of bySession) {
      add({ ...base, id: `dose-${n}-${session}`, type: "DoseDecided", at: at(day, 10), session, content: content.digest,
        decisions: decisions.map(({ session: _s, day: _d, ...decision }) => decision) });
    }
    add({ ...base, id: `plan-${n}`, type: "PlanIssued", at: at(day, 10), kind: plan.kind, minutes: 10, place: "floor", steps: [], reasons: [], content: content.digest,
      ...(plan.block !== null && { block: plan.block }) });
    // What asks for someone's eyes is seen by a physiotherapist on the third day.
    const asks = plan.reasons.some(({ rule }) => rule === "DO9") ? "DO9" : plan.findings.find((row) => "since" in row && daysBetween(row.since, day) >= 3)?.rule;
    if (asks !== undefined) {
      add({ ...base, id: `seen-${n}`, type: "SeenTold", at: at(day, 15), row: asks, who: "physiotherapist", on: day, inPerson: true, outcome: "nothing-serious" });
      continue;
    }
    if (plan.session === null || random() < 1 / 6) continue;
    const start = 1 + Math.floor(random() * 3);
    add({ ...base, id: `session-${n}`, type: "SessionEnded", at: at(day, 11), startPain: start, endPain: start, seconds: plan.session.seconds, ended: "done",
      steps: plan.session.steps.map(({ exercise, version, rung, repeats }) => ({ exercise, version, rung, repeats, pain: Math.min(10, start + (random() < 0.004 ? 2 : 0)) })) });
    add({ id: `morning-${n}`, v: 1, type: "MorningTold", at: at(addDays(day, 1), 7), day: addDays(day, 1), of: day, stillUp: random() < 0.01, nightPain: false, sleepWorse: random() < 0.1 });
  }
  const lastDay = addDays(first, days - 1);
  return { events, history: fold(events, rules), lastDay, here };
};

const pickScreen = (answers: Record<string, AnswerValue>, random: () => number): Record<string, AnswerValue> => ({
  ...Object.fromEntries(Object.entries(answers).filter(([id]) => id.startsWith("f."))),
  "pain.regions": ["low"], "pain.now": 1 + Math.floor(random() * 3), "pain.worst-24h": 3,
});
