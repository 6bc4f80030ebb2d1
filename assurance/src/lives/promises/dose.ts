/** DO, again: where she stands on a move, from what was recorded, and what may be decided today. */
import { addDays, type Day } from "@lullaback/base";
import type { Content, Exercise } from "@lullaback/content";
import type { DoseDecision, History } from "@lullaback/engine";
import { ago, limitOf, type Kept } from "./promise.ts";
import { wordOf } from "./way-back.ts";

const settled = (history: History, from: Day, before: Day): boolean =>
  history.mornings.some(({ of, stillUp, nightPain }) => of >= from && of < before && !stillUp && !nightPain);

const sessionDay = (history: History, { session, day }: DoseDecision): Day => history.sessions.find(({ id }) => id === session)?.day ?? day;

/** DO9: the first two red days inside the window that no word has answered; the last red day with them. */
export const twoRedDays = (content: Content, history: History, made: readonly DoseDecision[], day: Day): { readonly last: Day } | undefined => {
  const word = history.seen.filter(({ row, who, outcome, day: on }) => row === "DO9" && on <= day && (who === "physician" || who === "physiotherapist") &&
    content.outcomes.some(({ id, closes }) => id === outcome && closes)).at(-1);
  const answered = (decision: DoseDecision): boolean => {
    const session = history.sessions.find(({ id }) => id === decision.session);
    return word !== undefined && (session === undefined ? decision.day <= word.day : session.at <= word.at);
  };
  const days = [...new Set([...history.decisions, ...made].filter((decision) => decision.verdict === "red" && decision.session !== "gap" && !answered(decision)).map((decision) => sessionDay(history, decision)))].filter((of) => of <= day).sort();
  const close = days.some((of, index) => index > 0 && ago(days[index - 1] as Day, of) <= limitOf(content, "li.red-window"));
  return close ? { last: days.at(-1) as Day } : undefined;
};

/** DO12, DO1, DO2, DO16: level and whether it is off, from recorded decisions and her own words inside the stage, one by one. */
export const standOn = (content: Content, history: History, exercise: Exercise, day: Day): { readonly level: number; readonly off: boolean } => {
  const inStage = (on: Day) => on <= day && (history.stageSince === undefined || on >= history.stageSince);
  const word = wordOf(history, day, exercise.id, ["physiotherapist"]);
  const told: { readonly on: Day; readonly order: number; readonly what: "decided" | "undone" | "back" | "word"; readonly decision?: DoseDecision }[] = [
    ...history.decisions.filter((decision) => decision.exercise === exercise.id && inStage(decision.day)).map((decision) =>
      ({ on: decision.change === "off" ? sessionDay(history, decision) : decision.day, order: 0, what: "decided" as const, decision })),
    ...history.undone.filter((undo) => undo.exercise === exercise.id && inStage(undo.day)).map(({ day: on }) => ({ on, order: 1, what: "undone" as const })),
    ...history.broughtBack.filter((back) => back.exercise === exercise.id && inStage(back.day)).map(({ day: on }) => ({ on, order: 2, what: "back" as const })),
    ...(word === undefined || word.only !== undefined || !inStage(word.day) ? [] : [{ on: word.day, order: 3, what: "word" as const }]),
  ];
  let [level, off, hurts] = [0, false, 0];
  let up: DoseDecision | undefined;
  let hurtOn: Day | undefined;
  for (const { what, on, decision } of inTurn(told)) {
    if (decision !== undefined) {
      level = decision.to;
      if (decision.change === "off") [off, hurts, hurtOn] = [true, hurts + 1, sessionDay(history, decision)];
      up = decision.change === "up" ? decision : decision.change === "hold" ? up : undefined;
    } else if (what === "undone") {
      level = up?.from ?? level;
      up = undefined;
    } else {
      const needsWord = hurts >= limitOf(content, "li.hurt-count");
      const comes = off && (what === "word" ? needsWord : !needsWord && (hurtOn === undefined || settled(history, hurtOn, on)));
      if (comes) [level, off] = [Math.max(0, level - 1), false];
    }
  }
  const hurtSince = history.sessions.some((session) => inStage(session.day) && session.steps.some((step) => step.exercise === exercise.id && step.hurt === true) &&
    !history.decisions.some((decision) => decision.exercise === exercise.id && decision.session === session.id));
  return { level: Math.min(level, exercise.ladder.length - 1), off: off || hurtSince };
};

/** Decisions in the order they were recorded, and what she did in between by day: what was decided of a day comes first. */
const inTurn = <T extends { readonly on: Day; readonly what: string; readonly order: number }>(told: readonly T[]): readonly T[] => {
  const decided = told.filter(({ what }) => what === "decided");
  const hers = told.filter(({ what }) => what !== "decided").toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.order - b.order));
  const line: T[] = [];
  for (const one of decided) {
    while (hers[0] !== undefined && hers[0].on < one.on) line.push(hers.shift() as T);
    line.push(one);
  }
  return [...line, ...hers];
};

/** DO1, DO2, more simply: off since it hurt last in this stage, until it came back once by her, or by a word. Never says off where it may be on. */
export const mustBeOff = (content: Content, history: History, exercise: string, day: Day): boolean => {
  const hurt = history.sessions.filter((session) => session.day <= day && (history.stageSince === undefined || session.day >= history.stageSince) &&
    session.steps.some((step) => step.exercise === exercise && step.hurt === true));
  const last = hurt.at(-1)?.day;
  if (last === undefined) return false;
  const word = history.words.some((said) => said.for === exercise && said.day >= last && said.day <= day && (said.who === "physician" || said.who === "physiotherapist"));
  const hers = hurt.length < limitOf(content, "li.hurt-count") && history.broughtBack.some((back) => back.exercise === exercise && back.day > last && back.day <= day && settled(history, last, back.day));
  return !word && !hers;
};

export const dose: Kept = ({ content, history, day, plan }, must) => {
  for (const { exercise } of plan.session?.steps ?? []) must(!mustBeOff(content, history, exercise, day), "[DO1] [DO2] it is off", [exercise, day]);
  for (const exercise of plan.block?.exercises ?? []) must(!mustBeOff(content, history, exercise, day), "[DO1] [DO2] it is off, in her block", [exercise, day]);

  const { decisions } = plan;
  const ups = decisions.filter(({ change }) => change === "up");
  must(ups.length <= 1, "[DO13] one move up at a time", ups);
  let now: History = history;
  for (const decision of decisions) {
    const { exercise: id, change, verdict, from, to, session, wait, retryOn } = decision;
    const exercise = content.exercises.find((known) => known.id === id);
    if (exercise === undefined) { must(false, "[DO12] a move of this content", decision); continue; }
    must(from === standOn(content, now, exercise, day).level, "[DO12] from where she stood", decision);
    must(to === (change === "up" ? from + 1 : change === "down" ? Math.max(0, from - 1) : from) && to >= 0 && to < exercise.ladder.length, "[DO3] [DO4] one rung at a time", decision);
    must(!history.decisions.some((known) => known.session === session && known.exercise === id && session !== "gap"), "[DO12] a session is judged once", decision);
    if (change === "up") {
      const lastUp = history.decisions.filter((known) => known.change === "up").at(-1);
      must(lastUp === undefined || ago(lastUp.day, day) >= limitOf(content, "li.step-gap"), "[DO13] days between", [lastUp, decision]);
      must(!history.mornings.some(({ of, sleepWorse }) => sleepWorse && addDays(of, 1) === day), "[DO10] nothing up after a bad night", decision);
      const waits = history.decisions.filter((known) => known.exercise === id && known.retryOn !== undefined && (history.stageSince === undefined || known.day >= history.stageSince)).at(-1)?.retryOn;
      must(waits === undefined || waits <= day, "[DO6] a step that failed waits", [waits, decision]);
      must(!mustBeOff(content, history, id, day), "[DO1] nothing up that is off", decision);
      must(plan.exercise === "limited" || plan.exercise === "allowed", "[DO7] nothing up with breathing alone", plan.exercise);
      const version = exercise.versions.find((known) => known.id === exercise.ladder[to]?.version);
      const asks = [...(version?.throughout ?? []), ...(version?.phases ?? []).flatMap((phase) => phase.asks ?? [])];
      const shut = asks.filter((demand) => plan.forbidden.has(demand) && !plan.waiting.some(({ only }) => only?.includes(`${id}.${version?.id}`) === true));
      must(shut.length === 0, "[DO14] nothing up to what is forbidden", [decision, shut]);
    }
    if (verdict === "red" && change === "down") {
      const known = waitNow(content, now, id, day);
      must(retryOn === addDays(day, known), "[DO6] the wait", [known, decision]);
      must(wait === Math.min(known * 2, limitOf(content, "li.wait-most")), "[DO6] the wait doubles", [known, decision]);
    }
    now = { ...now, decisions: [...now.decisions, decision] };
  }

  // DO11: lower, once, after a long gap; KU6 may stand in its place.
  const last = history.sessions.filter((session) => session.day <= day).at(-1);
  const gap = last !== undefined && ago(last.day, day) >= limitOf(content, "li.gap-step-days");
  const lower = decisions.filter(({ rule }) => rule === "DO11");
  const before = last !== undefined && history.decisions.some(({ session, day: on }) => session === "gap" && on > last.day);
  must(lower.length === 0 || (gap && !before), "[DO11] once, after a gap", lower);
  if (gap && !before && plan.kind !== "stop" && plan.kind !== "screen-first") {
    const judged: History = { ...history, decisions: [...history.decisions, ...decisions.filter(({ session }) => session !== "gap")] };
    for (const exercise of content.exercises) {
      if (standOn(content, judged, exercise, day).level > 0) must(lower.some((one) => one.exercise === exercise.id), "[DO11] every move restarts lower", exercise.id);
    }
  }
  must(plan.kind === "ask-first" || plan.kind === "screen-first" || plan.kind === "stop" || twoRedDays(content, history, decisions, day) === undefined, "[DO9] two red days ask for a word", plan.kind);
};

/** DO6: doubled with each failure, and forgotten after enough greens since the last step down. */
const waitNow = (content: Content, history: History, exercise: string, day: Day): number => {
  const known = history.decisions.filter((decision) => decision.exercise === exercise && decision.day <= day && (history.stageSince === undefined || decision.day >= history.stageSince));
  const down = known.findLastIndex(({ change }) => change === "down");
  const greens = known.slice(down + 1).filter(({ verdict }) => verdict === "green").length;
  return greens >= limitOf(content, "li.wait-forget") ? limitOf(content, "li.wait-first") : (known.at(-1)?.wait ?? limitOf(content, "li.wait-first"));
};
