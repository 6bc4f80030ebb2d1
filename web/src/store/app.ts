/** What the faces stand on: her events, the history folded from them, and what acts on this screen only. */
import { computed, signal } from "@preact/signals";
import { content } from "@lullaback/content";
import { placeOf, planDay, screenOf, type Here, type History, type Plan, type ScreenRecord, type ScreenResult } from "@lullaback/engine";
import { answersToEvents, fold, newestVersion, withUnkept, type AnswerValue, type Event, type Told } from "@lullaback/journal";
import { dayOf, instant, type Day, type Moment } from "@lullaback/base";
import { newId, now, today } from "./clock.ts";
import { countryOf } from "../ui/country.ts";
import { device, remember } from "./device.ts";
import { recalled } from "./recall.ts";
import { openStore, type JournalStore } from "./journal-store.ts";

const slipSeconds = content.limits["li.slip-minutes"].value * 60;

export const events = signal<readonly Event[]>([]);
export const durable = signal(true);
/** Answers not yet told as events: the page she is on, kept so that a killed tab loses nothing. */
export const draft = signal<Readonly<Record<string, AnswerValue>>>({});
/** When she last answered one of them, and what the events will be called that it becomes: told twice, it counts once. */
let drafting: { readonly at: Moment; readonly id: string } | undefined;
/** Mood, safety and immune answers: they act now and are gone with the page (screening.md §11). */
const unkept = signal<Told | undefined>(undefined);

let store: JournalStore | undefined;
/** Of the open store; empty when the browser keeps nothing, and then no tab shares it. */
let name = "";
/** Entries a newer version of the app wrote: kept aside, not understood here. */
export const unread = signal(0);

const neverKept = new Set<string>([
  ...[...content.findings, ...content.modifiers].filter((item) => item.neverStored === true).map(({ id }) => id),
  ...content.questions.filter((question) => "neverStored" in question).map(({ id }) => id),
]);

/** Opens the store `of` and takes it from there. */
export const start = async (of: string): Promise<void> => {
  forget();
  const opened = await openStore(of);
  store = opened;
  name = opened.durable ? of : "";
  durable.value = opened.durable;
  const { events: read, unread: aside } = await opened.events();
  events.value = read;
  unread.value = aside;
  const kept = await opened.draft();
  if (typeof kept !== "object" || kept === null || !("id" in kept && "at" in kept && "answers" in kept)) return;
  // Told, and killed before it could be forgotten.
  if (read.some(({ id }) => id.startsWith(`${kept.id as string}-`))) return forgetDraft();
  draft.value = kept.answers as Record<string, AnswerValue>;
  drafting = { at: kept.at as Moment, id: kept.id as string };
  await endSitting();
};

/**
 * Questions left in the middle are gone on with in the same sitting. Later, what they found is told as of then, so that
 * it stays open, and the rest is asked anew: yesterday's no is no answer of today.
 */
const endSitting = async (): Promise<void> => {
  const at = drafting?.at;
  if (at === undefined || telling !== undefined || (dayOf(at) === today() && instant(now()) - instant(at) <= content.limits["li.screen-hours"].value * 3600)) return;
  const { history: whole, record, day } = drafted("daily", at);
  if (screenOf(content, whole, day, record, "daily").rows.some(({ disposition }) => disposition !== "routine")) await once(() => tellOnce("daily", at));
  const rest = history.value.person.situation === undefined ? Object.entries(draft.value).filter(([id]) => ofHerState.has(id) && id !== "preg.weeks") : [];
  forgetDraft();
  if (rest.length > 0) answer(Object.fromEntries(rest));
};
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") void endSitting(); });

export const history = computed<History>(() => {
  const folded: History = { ...fold(events.value, { slipSeconds }), recall: recalled.value };
  return unkept.value === undefined ? folded : withUnkept(folded, unkept.value);
});

export const country = computed(() => {
  const told = events.value.findLast((event) => event.type === "ProfileTold" && event.country !== undefined);
  return countryOf(device.value.country ?? (told?.type === "ProfileTold" ? told.country : undefined));
});

export const answer = (values: Readonly<Record<string, AnswerValue>>): void => {
  draft.value = { ...draft.value, ...values };
  drafting = { at: now(), id: drafting?.id ?? newId().slice(0, 16) };
  void store?.setDraft({ ...drafting, answers: Object.fromEntries(Object.entries(draft.value).filter(([id]) => !neverKept.has(id))) });
};

export const forgetDraft = (): void => {
  draft.value = {};
  drafting = undefined;
  void store?.setDraft(undefined);
};

/** Who and where she is: told with a screen, and no part of it. */
const ofHerState = new Set<string>(content.questions.filter(({ group }) => group === "who" || group === "state").map(({ id }) => id));

export interface Drafted { readonly history: History; readonly record: ScreenRecord; readonly told: Told; readonly day: Day }

/** The history as it would be if the draft were told now: what the interview and the emergency check look at. */
export const drafted = (cadence: "daily" | "full", at: Moment = now()): Drafted => {
  const { country: chosen, who } = device.value;
  const profile = events.value.findLast((event) => event.type === "ProfileTold" && event.country !== undefined);
  const known = profile?.type === "ProfileTold" && profile.country === chosen;
  const code = known ? undefined : chosen;
  const values = { ...endOf(draft.value), ...draft.value, ...(who !== undefined && !known && { "who.for": who }) };
  const day = dayOf(at);
  const told = answersToEvents(content, { values, day, ...(code !== undefined && { country: code }) }, at, day, drafting?.id ?? newId().slice(0, 16), cadence);
  const whole = withUnkept(fold([...events.value, ...told.events], { slipSeconds }), told);
  return { history: whole, record: screenIn(whole, told) as ScreenRecord, told, day };
};

/** The screen that was just told, in the history it is part of. */
const screenIn = ({ screens }: History, { events: of }: Told): ScreenRecord | undefined => screens.find(({ id }) => id === of.at(-1)?.id);

/** A loss of blood told by itself is told of the end it belongs to. */
const endOf = (values: Readonly<Record<string, AnswerValue>>): Readonly<Record<string, AnswerValue>> => {
  const { person } = history.value;
  if (values["end.blood-loss"] === undefined || values["state.now"] !== undefined || person.end?.on === undefined || person.situation === undefined) return {};
  return { "state.now": person.situation === "pregnancy-ended" ? "pregnancy-ended" : "gave-birth", "end.date": person.end.on };
};

/** One telling at a time: a second call joins the first. */
const once = (what: () => Promise<void>): Promise<void> => {
  telling ??= what().finally(() => { telling = undefined; });
  return telling;
};
let telling: Promise<void> | undefined;

/** Tells the draft once: its events with the rows they give today, kept before this resolves. */
export const tell = (cadence: "daily" | "full"): Promise<void> => once(() => tellOnce(cadence).then(forgetDraft));

/** The same before the last question: her state stays drafted, so that she can go on if it was a slip. */
export const tellSoFar = (cadence: "daily" | "full"): Promise<void> => once(() => tellOnce(cadence).then(() => {
  const state = Object.entries(draft.value).filter(([id]) => ofHerState.has(id));
  forgetDraft();
  if (state.length > 0) answer(Object.fromEntries(state));
}));

const tellOnce = async (cadence: "daily" | "full", at?: Moment): Promise<void> => {
  const { told, day } = drafted(cadence, at);
  const kept = fold([...events.value, ...told.events], { slipSeconds });
  // Rows of what is never kept do not latch: they are found anew while the page is open.
  const rows = toStamp(screenOf(content, kept, day, screenIn(kept, told), cadence));
  await add(told.events.map((event) => (event.type === "ScreenAnswered" ? { ...event, rows } : event)));
  unkept.value = told;
  if (device.value.who !== "trying") remember({ begun: true });
  void navigator.storage?.persist?.();
};

/**
 * Takes one yes of the last screen back (CO4): both stay in the journal, and the rows are found again. Where that screen
 * was broken off, its answers are drafted again, so that she goes on from there; resolves to whether it was.
 */
export const correct = async (item: string): Promise<boolean> => {
  const before = history.value;
  const screen = before.screens.at(-1);
  if (screen === undefined) return false;
  const record = { ...screen, answers: { ...screen.answers, [item]: "no" as const } };
  const corrected = { ...before, screens: [...before.screens.slice(0, -1), record] };
  const found = screenOf(content, corrected, screen.day, record, screen.cadence);
  await add([stamp("ScreenCorrected", { screen: screen.id, answers: { [item]: "no" }, confirmed: true, rows: toStamp(found), content: content.digest })]);
  if (found.complete) return false;
  const { regions, painNow, painWorst24h, painUsual } = record;
  answer({
    ...record.answers, ...(regions !== undefined && { "pain.regions": regions }),
    ...(painNow !== undefined && { "pain.now": painNow }), ...(painWorst24h !== undefined && { "pain.worst-24h": painWorst24h }),
    ...(painUsual !== undefined && { "pain.usual": painUsual }),
  });
  return true;
};

/** Rows as an event carries them. */
const toStamp = (result: ScreenResult) => result.rows.map(({ certain: _certain, precautions, ...row }) => ({ ...row, precautions: [...precautions] }));

/** In sight at once; kept when the store has it. What cannot be kept yet stays here, is tried again, and she is told. */
export const add = async (told: readonly Event[]): Promise<void> => {
  events.value = merged(events.value, told);
  waiting = [...waiting, ...told];
  await flush();
};

/** Tries to keep what is not kept yet. */
export const flush = async (): Promise<void> => {
  const now = waiting;
  if (now.length === 0 || store === undefined) return;
  try {
    await store.add(now);
    waiting = waiting.filter((event) => !now.includes(event));
    tellOthers({ store: name, told: now });
    notKept.value = undefined;
  } catch (cause) {
    notKept.value = cause instanceof DOMException && cause.name === "QuotaExceededError" ? "full" : "failed";
  }
};
let waiting: readonly Event[] = [];

/** Why what she told last is not kept yet; nothing when all is. */
export const notKept = signal<"full" | "failed" | undefined>(undefined);
const tryAgainAfter = 5000;
setInterval(() => void flush(), tryAgainAfter);

const merged = (known: readonly Event[], told: readonly Event[]): readonly Event[] => {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...told.filter(({ id }) => !ids.has(id))];
};

/** What another tab tells is told here too; what it deletes is gone here too. */
const others = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("lulla");
interface FromTab { readonly store: string; readonly told?: readonly Event[] }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target, it is of this origin only
const tellOthers = (message: FromTab): void => others?.postMessage(message);
others?.addEventListener("message", ({ data }: MessageEvent<FromTab>) => {
  if (data.store !== name) return;
  if (data.told === undefined) forget();
  else events.value = merged(events.value, data.told);
});

const forget = (): void => {
  events.value = [];
  waiting = [];
  unkept.value = undefined;
  draft.value = {};
  drafting = undefined;
};

export const keptRunning = async (): Promise<unknown> => store?.running();
export const keepRunning = async (kept: unknown): Promise<void> => store?.setRunning(kept);

/** An event of now, stamped once. */
export const stamp = <T extends Event["type"]>(type: T, fields: Omit<Extract<Event, { type: T }>, "id" | "v" | "at" | "day" | "type">, at: Moment = now()): Event =>
  ({ id: newId(), v: newestVersion[type], at, day: dayOf(at), type, ...fields }) as unknown as Event;

/** Today's plan for here, with its dose decisions recorded the first time it is made. */
export const planFor = (here: Here): Plan => planDay(content, history.value, today(), { ...here, at: now() });

export const record = async (plan: Plan, here: Here): Promise<void> => {
  const bySession = new Map<string, Plan["decisions"]>();
  for (const decision of plan.decisions) bySession.set(decision.session, [...(bySession.get(decision.session) ?? []), decision]);
  const decided = [...bySession].map(([session, decisions]) => stamp("DoseDecided", {
    session, content: content.digest, decisions: decisions.map(({ session: _s, day: _d, ...decision }) => ({ ...decision })),
  }));
  await add([...decided, stamp("PlanIssued", {
    kind: plan.kind, minutes: here.minutes, place: placeOf(plan, here), content: content.digest,
    steps: (plan.session?.steps ?? []).map(({ exercise, version, rung, repeats, rounds, seconds }) => ({ exercise, version, rung, repeats, rounds, seconds })),
    reasons: plan.reasons.map(({ rule, facts }) => ({ rule, facts: { ...facts } })),
    ...(plan.block !== null && { block: { since: plan.block.since, exercises: [...plan.block.exercises] } }),
  })]);
};

/** Deletes the journal that is open, here and in every other tab. */
export const clear = async (): Promise<void> => {
  await store?.clear();
  forget();
  tellOthers({ store: name });
};
