/** The dose ladder of one exercise: where she stands, and how one session is judged (SPEC DO; screening.md §9). */
import { addDays, daysBetween, instant, type Day } from "@lullaback/base";
import type { Content, Exercise, LimitId } from "@lullaback/content";
import type { DoseDecision, History, MorningRecord, SessionRecord, StepRecord } from "./history.ts";
import { decisionsByExercise, redDecisions, sessionById, sessionsThatHurt } from "./lookup.ts";
import { wordStands } from "./way-back.ts";

export interface DoseState {
  /** Index into the exercise's ladder. */
  readonly level: number;
  /** Green sessions since the last change, towards the next step. */
  readonly greens: number;
  /** Back-off memory: days to wait after the next failure, and until when no step up is tried (DO6). */
  readonly wait: number;
  readonly retryOn?: Day;
  /** Fewer repeats until the next green session, after a red one (DO4). */
  readonly cut: boolean;
  /** Ended by "this hurts", or told to have hurt (HM1), and not brought back (DO1); `needsWord` once it hurt twice (DO2). */
  readonly off: boolean;
  readonly needsWord: boolean;
}

const standOn = new WeakMap<History, { readonly content: Content; readonly day: Day; readonly states: Map<Exercise, DoseState> }>();

/** Where she stands on an exercise on `day`, from recorded decisions alone: no threshold is applied to the past (DO12). */
export const doseState = (content: Content, history: History, exercise: Exercise, day: Day): DoseState => {
  // Asked for several times of each move on the way to one plan.
  let known = standOn.get(history);
  if (known === undefined || known.content !== content || known.day !== day) standOn.set(history, (known = { content, day, states: new Map() }));
  let state = known.states.get(exercise);
  if (state === undefined) known.states.set(exercise, (state = standsAt(content, history, exercise, day)));
  return state;
};

const standsAt = (content: Content, history: History, exercise: Exercise, day: Day): DoseState => {
  const limit = (id: LimitId) => content.limits[id].value;
  const since = history.stageSince;
  const decisions = decisionsByExercise(history.decisions).get(exercise.id) ?? [];
  const counts = (on: Day) => on <= day && (since === undefined || on >= since);
  const word = wordStands(content, history, day, exercise.id, ["physician", "physiotherapist"]);
  const hers = [
    ...(history.harms ?? []).filter((harm) => harm.exercise === exercise.id).map(({ day: on }) => ({ day: on, what: "harm" as const })),
    ...history.undone.filter((undo) => undo.exercise === exercise.id).map(({ day: on }) => ({ day: on, what: "undone" as const })),
    ...history.broughtBack.filter((back) => back.exercise === exercise.id).map(({ day: on }) => ({ day: on, what: "brought-back" as const })),
    ...(word === undefined ? [] : [{ day: word.day, what: "word" as const }]),
  ].filter((event) => counts(event.day)).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

  const first = limit("li.wait-first");
  const state: { -readonly [field in keyof DoseState]: DoseState[field] } = { level: 0, greens: 0, wait: first, cut: false, off: false, needsWord: false };
  const comeBack = () => Object.assign(state, { off: false, needsWord: false, level: Math.max(0, state.level - 1), greens: 0, cut: true });
  const [forget, hurtsMost] = [limit("li.wait-forget"), limit("li.hurt-count")];
  let greensSinceDown = 0;
  let hurts = 0;
  let hurtOn: Day | undefined;
  let lastUp: DoseDecision | undefined;
  const decide = (decision: DoseDecision) => {
    const green = decision.verdict === "green";
    if (green) greensSinceDown += 1;
    if (decision.change === "down") greensSinceDown = 0;
    if (decision.change === "off") {
      hurts += 1;
      hurtOn = sessionById(history.sessions).get(decision.session)?.day ?? decision.day;
    }
    lastUp = decision.change === "up" ? decision : decision.change === "hold" ? lastUp : undefined;
    state.level = decision.to;
    state.greens = decision.change === "hold" ? state.greens + (green ? 1 : 0) : 0;
    state.wait = greensSinceDown >= forget ? first : decision.wait;
    if (decision.retryOn !== undefined) state.retryOn = decision.retryOn;
    state.cut = decision.verdict === "red" || (state.cut && !green);
    state.off ||= decision.change === "off";
    state.needsWord = state.off && hurts >= hurtsMost;
  };
  const apply = ({ what, day: on }: (typeof hers)[number]) => {
    if (what === "undone") {
      if (lastUp !== undefined) Object.assign(state, { level: lastUp.from, greens: 0 });
      lastUp = undefined;
    } else if (what === "harm") {
      hurtOn = on;
      Object.assign(state, { off: true, greens: 0 });
    } else if (what === "word" ? state.needsWord : state.off && !state.needsWord && settledSince(history, hurtOn, on)) comeBack();
  };
  let next = 0;
  for (const decision of decisions) {
    if (!counts(decision.day)) continue;
    // On one day, what was decided comes before what she did about it.
    // A move that hurt is off from the day it hurt, however late that is judged.
    const on = decision.change === "off" ? (sessionById(history.sessions).get(decision.session)?.day ?? decision.day) : decision.day;
    while (next < hers.length && (hers[next] as (typeof hers)[number]).day < on) apply(hers[next++] as (typeof hers)[number]);
    decide(decision);
  }
  for (const event of hers.slice(next)) apply(event);
  // "This hurts" counts at once, before its session is judged (DO1).
  const pending = sessionsThatHurt(history.sessions).filter((session) => session.day <= day && (since === undefined || session.day >= since) &&
    session.steps.some((step) => step.exercise === exercise.id && step.hurt === true) &&
    !decisions.some((decision) => decision.session === session.id)).length;
  if (pending > 0) Object.assign(state, { off: true, needsWord: hurts + pending >= hurtsMost });
  return { ...state, level: Math.min(state.level, exercise.ladder.length - 1) };
};

/** A settled morning after the day it hurt, and before the day she brings it back (DO1). */
const settledSince = (history: History, hurt: Day | undefined, back: Day): boolean =>
  hurt === undefined || history.mornings.some((morning) => morning.of >= hurt && morning.of < back && !morning.stillUp && !morning.nightPain);

export type Verdict = DoseDecision["verdict"];

/** How one exercise went in one session (DO1–DO5); `unjudged` until the morning after is known. */
export const judge = (content: Content, session: SessionRecord, step: StepRecord, morning: MorningRecord | undefined): { verdict: Verdict; rule: string } => {
  const limit = (id: LimitId) => content.limits[id].value;
  if (step.hurt === true) return { verdict: "hurt", rule: "DO1" };
  if ([...(step.signs ?? [])].some((sign) => sign === "leak" || sign === "heaviness" || sign === "doming")) return { verdict: "red", rule: "DO8" };
  const pain = step.pain ?? session.endPain;
  const start = session.startPain;
  if (step.skipped === true) return { verdict: "unjudged", rule: "DO5" };
  if (morning !== undefined && (morning.stillUp || morning.nightPain) && rose(session, step)) return { verdict: "red", rule: "DO4" };
  if (pain === undefined || start === undefined) return { verdict: "unjudged", rule: "DO5" };
  const rise = pain - start;
  if (rise >= limit("li.rise-red") || (pain > limit("li.pain-red") && rise > 0)) return { verdict: "red", rule: "DO4" };
  if (morning === undefined) return { verdict: "unjudged", rule: "DO5" };
  const settled = !morning.stillUp && !morning.nightPain;
  const low = pain <= limit("li.pain-green") || start >= limit("li.start-pain-high");
  return rise <= limit("li.rise-noise") && low && settled ? { verdict: "green", rule: "DO3" } : { verdict: "amber", rule: "DO3" };
};

/** Which moves a bad morning is laid to: those whose pain rose in the session, or all when none did (DO4). */
const rose = (session: SessionRecord, step: StepRecord): boolean => {
  const up = (of: StepRecord) => of.pain !== undefined && session.startPain !== undefined && of.pain > session.startPain;
  return up(step) || !session.steps.some(up);
};

/** The wait after a failure: doubled each time, up to the most (DO6). */
export const waitAfter = (content: Content, state: DoseState, day: Day): { readonly wait: number; readonly retryOn: Day } => ({
  wait: Math.min(state.wait * 2, content.limits["li.wait-most"].value),
  retryOn: addDays(day, state.wait),
});

/** Sessions with a red move in the days before and on `day` that no word has answered yet (DO9). */
export const redDays = (content: Content, history: History, day: Day): readonly Day[] => {
  const seen = history.seen.findLast((record) => record.row === "DO9" && record.day <= day &&
    (record.who === "physician" || record.who === "physiotherapist") &&
    content.outcomes.some(({ id, closes }) => closes && id === record.outcome));
  const red = redDecisions(history.decisions).flatMap((decision) => {
    const session = sessionById(history.sessions).get(decision.session);
    // What the word was given after is answered by it, however late the session was judged.
    const answered = seen !== undefined && (session === undefined ? decision.day <= seen.day : instant(session.at) <= instant(seen.at));
    return answered ? [] : [session?.day ?? decision.day];
  });
  return [...new Set(red)].filter((of) => daysBetween(of, day) >= 0).sort();
};

/** Two red days inside the window, ever since the last word about it: she is asked to see someone first (DO9). */
export const twoReds = (content: Content, history: History, day: Day): Day | undefined => {
  const days = redDays(content, history, day);
  return days.find((of, index) => {
    const next = days[index + content.limits["li.red-count"].value - 1];
    return next !== undefined && daysBetween(of, next) <= content.limits["li.red-window"].value;
  });
};
