/** A journal of many weeks, made day by day by the engine that plans her days: full screens weekly, three sessions a week, no step skipped. */
import { addDays, type Day, type Moment } from "@lullaback/base";
import { content } from "@lullaback/content";
import { planDay, screenOf } from "@lullaback/engine";
import { answersToEvents, fold, type Event } from "@lullaback/journal";

const rules = { slipSeconds: content.limits["li.slip-minutes"].value * 60 };

export interface Life {
  /** The last day, with its screen answered as the last event, unless `unasked`. */
  readonly today: Day;
  readonly now: Moment;
  /** Weeks since her first session, and since the birth. */
  readonly weeks: number;
  readonly since: number;
  /** Her worst pain, so many days ago. */
  readonly worst: (ago: number) => number;
  /** Told so many days ago, after that day's screen; that the pain is back, before it. */
  readonly told?: Readonly<Record<number, readonly Readonly<Record<string, unknown>>[]>>;
  /** Days ago with a session; three a week unless said. */
  readonly moves?: (ago: number) => boolean;
  readonly baby?: "with-me" | "loss";
  readonly tear?: "none-to-2" | "3-4";
  readonly unasked?: true;
}

export const lifeOf = ({ today, now, weeks, since, worst, told = {}, moves = (ago) => [1, 3, 5].includes(ago % 7), baby = "with-me", tear = "none-to-2", unasked }: Life): readonly Event[] => {
  let events: readonly Event[] = [];
  let count = 0;
  const add = (at: Moment, ...more: readonly Readonly<Record<string, unknown>>[]) => {
    events = [...events, ...more.map((event) => ({ id: `life-${String((count += 1)).padStart(4, "0")}`, v: 1, at, day: at.slice(0, 10), ...event }) as unknown as Event)];
  };
  const days = weeks * 7;
  for (let ago = days; ago >= 0; ago--) {
    const day = addDays(today, -ago);
    const first = ago === days;
    const full = first || ago % 7 === 0 || (told[ago] ?? []).some(({ type }) => type === "FlareTold");
    const moving = moves(ago);
    const clock = (time: string) => (ago === 0 ? now : `${day}T${time}${now.slice(19)}`) as Moment;
    if (moves(ago + 1) && !first) add(clock("13:50:00"), { type: "MorningTold", of: addDays(day, -1), stillUp: false, nightPain: false, sleepWorse: false });
    const hers = told[ago] ?? [];
    add(clock("13:55:00"), ...hers.filter(({ type }) => type === "FlareTold"));
    if (ago === 0 ? unasked === true : !full && !moving && told[ago] === undefined) continue;
    const at = clock("14:00:00");
    const no = Object.fromEntries([...content.findings, ...(first ? [...content.modifiers, ...content.clearances.filter(({ asked }) => asked)] : [])]
      .filter((item) => !("neverStored" in item && item.neverStored === true)).map(({ id }) => [id, "no"]));
    const answers = answersToEvents(content, {
      values: {
        ...no, "pain.worst-24h": worst(ago), "pain.now": Math.max(0, worst(ago) - 1), ...(full && { "pain.usual": Math.max(0, worst(ago) - 1) }),
        ...(first && {
          age: "18-44", "state.now": "gave-birth", "end.date": addDays(today, -7 * since), "end.weeks": 40, "end.mode": "vaginal", "end.tear": tear, "end.needle": "none",
          "end.blood-loss": "no", "baby.now": baby, milk: "none", "pain.regions": ["low"], "before.active": "some",
        }),
      },
      asked: ["mod.infect"], day,
    }, at, day, `life-screen-${String(days - ago).padStart(3, "0")}`, full ? "full" : "daily");
    const before = fold([...events, ...answers.events], rules);
    const rows = screenOf(content, before, day, before.screens.at(-1), full ? "full" : "daily").rows.map(({ certain: _, precautions, ...row }) => ({ ...row, precautions: [...precautions] }));
    events = [...events, ...answers.events.map((event) => (event.type === "ScreenAnswered" ? { ...event, rows } : event))];
    add(clock("14:01:00"), ...hers.filter(({ type }) => type !== "FlareTold"));
    if (ago === 0 || !moving) continue;
    const plan = planDay(content, fold(events, rules), day, { minutes: 10, place: "floor" });
    for (const session of new Set(plan.decisions.map((decision) => decision.session))) {
      add(clock("14:02:00"), { type: "DoseDecided", session, content: content.digest, decisions: plan.decisions.filter((decision) => decision.session === session).map(({ session: _s, day: _d, ...decision }) => decision) });
    }
    const steps = (plan.session?.steps ?? []).map(({ exercise, version, rung, repeats, rounds, seconds }) => ({ exercise, version, rung, repeats, rounds, seconds }));
    add(clock("14:03:00"), {
      type: "PlanIssued", kind: plan.kind, minutes: 10, place: "floor", content: content.digest, steps,
      reasons: plan.reasons.map(({ rule, facts }) => ({ rule, facts: { ...facts } })), ...(plan.block !== null && { block: { since: plan.block.since, exercises: [...plan.block.exercises] } }),
    });
    const pain = Math.max(0, worst(ago) - 1);
    add(clock("14:30:00"), {
      type: "SessionEnded", startPain: pain, endPain: pain, effort: 11, seconds: plan.session?.seconds ?? 0, ended: "done",
      steps: steps.map(({ exercise, version, rung, repeats }) => ({ exercise, version, rung, repeats, pain })),
    });
  }
  return events;
};

/** Pain that fell from six to two in eight weeks, and stayed there. */
export const eased = (weeks: number) => (ago: number): number => Math.max(2, Math.round(6 - ((weeks * 7 - ago) / 56) * 4));
export const linesOf = (events: readonly Event[]): string => `${events.map((event) => JSON.stringify(event)).join("\n")}\n`;
