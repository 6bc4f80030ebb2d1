/**
 * One command of a life, lived: real events, stamped as a face stamps them, read back through the journal's reader and folded; plans and
 * rows by the engine it is given. Every command does something or nothing; none can be wrong, so that any part of a life is a life.
 */
import { addDays, day as dayOfText, type Day, type Moment } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import { planDay, screenOf, type Here, type History, type Plan } from "@lullaback/engine";
import { answersToEvents, fold, newestVersion, notKept, readEvent, type AnswerValue, type Event, type EventType } from "@lullaback/journal";
import type { Command, InDays } from "./command.ts";
import { editions } from "./editions.ts";

/** What a life asks: the product's own, or one with a planted defect. */
export interface Asked {
  readonly planDay: typeof planDay;
  readonly screenOf: typeof screenOf;
  readonly fold: typeof fold;
}
export const product: Asked = { planDay, screenOf, fold };

export interface World {
  readonly content: Content;
  readonly events: readonly Event[];
  readonly history: History;
  readonly day: Day;
  /** Minutes since midnight of `day`; her day ends at four the next morning. */
  readonly minute: number;
  /** Today's last plan. */
  readonly plan?: Plan;
}

/** A plan that was asked for, with what it was asked from. */
export interface Looked {
  readonly content: Content;
  readonly history: History;
  readonly day: Day;
  readonly here: Here;
  readonly plan: Plan;
}

const lastMinute = 27 * 60 + 59;
export const firstDay = dayOfText("2026-06-15");

export const slipRules = (content: Content) => ({ slipSeconds: content.limits["li.slip-minutes"].value * 60 });

export const unborn = (asked: Asked): World => ({
  content: editions.today, events: [], history: asked.fold([], slipRules(editions.today)), day: firstDay, minute: 8 * 60,
});

export const momentOf = ({ day, minute }: Pick<World, "day" | "minute">): Moment => {
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${addDays(day, Math.floor(minute / 1440))}T${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}:00+00:00` as Moment;
};

export interface Lived {
  readonly world: World;
  /** Nothing came of it: there was nothing to do it with. */
  readonly idle: boolean;
  readonly looked?: Looked;
}

export const live = (asked: Asked, before: World, command: Command): Lived => {
  switch (command.do) {
    case "pass": {
      const { plan: _, ...rest } = before;
      return { world: { ...rest, day: addDays(before.day, command.days), minute: 8 * 60 }, idle: false };
    }
    case "wait": return { world: { ...before, minute: Math.min(lastMinute, before.minute + command.minutes) }, idle: before.minute >= lastMinute };
    case "screen": return { world: screened(asked, before, command), idle: false };
    case "slip": return slipped(asked, before, command.items);
    case "look": return looked(asked, before, command);
    case "session": return moved(asked, before, command);
    case "tell": return { world: told(asked, before, [event(before, command.type, withDays(before.day, command.says))]), idle: false };
    case "update": return { world: refolded(asked, { ...before, content: editions[command.to] }), idle: editions[command.to] === before.content };
    case "recall": return { world: { ...before, history: { ...before.history, recall: { withdrawn: command.withdrawn, outdated: command.outdated } } }, idle: false };
  }
};

const withDays = (today: Day, says: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(says).map(([key, value]) => [key, isInDays(value) ? addDays(today, value.days) : value]));
const isInDays = (value: unknown): value is InDays => typeof value === "object" && value !== null && "days" in value;

/** One event of this life; its id says when it came. */
const event = (world: World, type: EventType, fields: Readonly<Record<string, unknown>>, nth = 0): Event =>
  ({ id: `e${String(world.events.length + nth).padStart(4, "0")}`, v: newestVersion[type], type, at: momentOf(world), day: world.day, ...fields }) as unknown as Event;

/** The world after these events, each read as the journal reads what comes from outside. A minute passes. */
const told = (asked: Asked, world: World, events: readonly Event[]): World => {
  const read = events.map((one) => {
    const known = readEvent(JSON.parse(JSON.stringify(one)), one.type);
    if (!known.ok || known.value.kind !== "event") throw new Error(`not an event of this journal: ${JSON.stringify(known)}`);
    return known.value.event;
  });
  return refolded(asked, { ...world, events: [...world.events, ...read], minute: Math.min(lastMinute, world.minute + 1) });
};

const refolded = (asked: Asked, world: World): World => {
  const { recall } = world.history;
  return { ...world, history: { ...asked.fold(world.events, slipRules(world.content)), ...(recall !== undefined && { recall }) } };
};

/** Answers to everything a screen asks: no, but for what is said. */
const screened = (asked: Asked, world: World, { cadence, answers, unsaid = [] }: Extract<Command, { do: "screen" }>): World => {
  const { content, day } = world;
  const first = world.history.screens.length === 0;
  const items = [
    ...content.findings.filter(({ optional }) => optional !== true),
    ...(first ? [...content.modifiers, ...content.clearances.filter((clearance) => clearance.asked)] : content.modifiers.filter(({ neverStored }) => neverStored === true)),
  ];
  const values = Object.fromEntries([...items.map(({ id }) => [id, "no"] as const), ...Object.entries(withDays(day, answers))].filter(([id]) => !unsaid.includes(id))) as Record<string, AnswerValue>;
  const { events } = answersToEvents(content, { values }, momentOf(world), day, event(world, "ScreenAnswered", {}).id, cadence);
  // Rows are stamped from the answers that are kept, as a face stamps them.
  const unstamped = asked.fold([...world.events, ...events], slipRules(content));
  const record = unstamped.screens.find(({ id }) => id === events.at(-1)?.id);
  const rows = asked.screenOf(content, unstamped, day, record, cadence).rows.map(stamped);
  return told(asked, world, events.map((one) => (one.type === "ScreenAnswered" ? { ...one, rows } : one)));
};

const stamped = ({ certain: _, precautions, ...row }: ReturnType<typeof screenOf>["rows"][number]) => ({ ...row, precautions: [...precautions] });

const slipped = (asked: Asked, world: World, items: readonly string[]): Lived => {
  const screen = world.history.screens.at(-1);
  const taken = items.filter((item) => screen?.answers[item] === "yes" && !notKept.has(item));
  if (screen === undefined || taken.length === 0) return { world, idle: true };
  const answers = Object.fromEntries(taken.map((item) => [item, "no" as const]));
  const record = { ...screen, answers: { ...screen.answers, ...answers } };
  const corrected = { ...world.history, screens: [...world.history.screens.slice(0, -1), record] };
  const rows = asked.screenOf(world.content, corrected, screen.day, record, screen.cadence).rows.map(stamped);
  return { world: told(asked, world, [event(world, "ScreenCorrected", { screen: screen.id, answers, confirmed: true, rows, content: world.content.digest })]), idle: false };
};

const looked = (asked: Asked, world: World, { minutes, place, holding }: Extract<Command, { do: "look" }>): Lived => {
  const here: Here = { minutes, place, at: momentOf(world), ...(holding !== undefined && { holding }) };
  const { content, history, day } = world;
  const plan = asked.planDay(content, history, day, here);
  const bySession = new Map<string, Plan["decisions"]>();
  for (const decision of plan.decisions) bySession.set(decision.session, [...(bySession.get(decision.session) ?? []), decision]);
  const events = [
    ...[...bySession].map(([session, decisions], nth) => event(world, "DoseDecided", {
      session, content: content.digest, decisions: decisions.map(({ session: _, day: __, ...decision }) => decision),
    }, nth)),
    event(world, "PlanIssued", {
      kind: plan.kind, minutes, place, content: content.digest, reasons: plan.reasons,
      steps: (plan.session?.steps ?? []).map(({ exercise, version, rung, repeats, rounds, seconds }) => ({ exercise, version, rung, repeats, rounds, seconds })),
      ...(plan.block !== null && { block: plan.block }),
    }, bySession.size),
  ];
  return { world: { ...told(asked, world, events), plan }, idle: false, looked: { content, history, day, here, plan } };
};

const moved = (asked: Asked, world: World, { start, end, effort, rise = 0, steps = {}, signs, ended }: Extract<Command, { do: "session" }>): Lived => {
  const session = world.plan?.session;
  if (session === undefined || session === null) return { world, idle: true };
  const pain = (more: number) => Math.max(0, Math.min(10, (start ?? 0) + more));
  const done = event(world, "SessionEnded", {
    ...(start !== undefined && { startPain: start }), ...(end !== undefined && { endPain: end }), ...(effort !== undefined && { effort }), ...(signs !== undefined && { signs }),
    seconds: session.seconds, ended,
    steps: session.steps.map(({ exercise, version, rung, repeats }) => {
      const { rise: own = rise, untold, ...trouble } = steps[exercise] ?? {};
      return { exercise, version, rung, repeats, ...(untold !== true && start !== undefined && { pain: pain(own) }), ...trouble };
    }),
  });
  const { plan: _, ...rest } = world;
  const after = told(asked, rest, [done]);
  return { world: { ...after, minute: Math.min(lastMinute, after.minute + Math.ceil(session.seconds / 60)) }, idle: false };
};
