/** The way back to each activity that waits for now: from when, whose word, which tests, and where she stands (SPEC NN). */
import { addDays, daysBetween, type Day } from "@lullaback/base";
import type { Content, Demand, NotNow, Professional } from "@lullaback/content";
import { birthKind, type Assessment } from "./assess.ts";
import { notNow, wordOnActivity } from "./beside.ts";
import type { History } from "./history.ts";
import { completions, daysSinceEnd, hasEnded, isPregnant } from "./person.ts";
import type { Reason } from "./reason.ts";
import { selfTests, testsPassed, type SelfTest } from "./self-tests.ts";

export interface Standing {
  readonly item: NotNow;
  /** Its time or its word is still out (NN1). */
  readonly waits: boolean;
  /** The first day on which it may begin, where the earliest-use table has one for her. */
  readonly from?: Day;
  readonly word: { readonly whose: Professional; readonly given: boolean };
  readonly tests: readonly SelfTest[];
  /** Tests are never dared before week and word (NN9). */
  readonly mayTest: boolean;
  /** What stands before every step that is not everyday life (NN2–NN5). */
  readonly gate: readonly Reason[];
  /** The step she is on, from 0. */
  readonly step: number;
  /** The step above, while there is one; open when nothing stands in its way. */
  readonly next?: { readonly step: number; readonly open: boolean; readonly why: readonly Reason[] };
  /** The step she may tell of today, if any (NN10). */
  readonly toTell?: number;
  /** What she told last of it, and whether she may take that back: on its own day (JO34). */
  readonly last?: { readonly step: number; readonly went: "fine" | "sign"; readonly day: Day; readonly canTakeBack: boolean };
}

/** Every activity of the list that is her concern, in content's order. */
export const activities = (content: Content, history: History, day: Day, assessment: Assessment): readonly Standing[] => {
  const waiting = new Set(notNow(content, history, day, assessment));
  return content.notNow.map((item) => standingOf(content, history, day, assessment, item, waiting.has(item)));
};

const standingOf = (content: Content, history: History, day: Day, assessment: Assessment, item: NotNow, waits: boolean): Standing => {
  const pregnant = mayBePregnant(content, history, day);
  const given = wordOnActivity(content, history, day, item) !== undefined;
  const { from, early } = earliestOf(content, history, day, item.asks);
  // What waits in its weeks only is open in the others, word or not.
  const noWord = waits && !given;
  const upset = notToday(content, history, day, assessment);
  const tests = selfTests(content, history, day, item.tests ?? [], item.asks);
  const { step, since, last } = ladder(history, day, item);
  const above = step + 1 < item.steps.length ? step + 1 : undefined;
  const gate: Reason[] = [];
  if (pregnant && (waits || item.when === "always")) gate.push({ rule: "NN2", facts: {} });
  else if (!pregnant) {
    if (early) gate.push({ rule: "NN3", facts: {} });
    if (noWord) gate.push({ rule: "NN4", facts: {} });
    if (!tests.every(({ state }) => state === "clean")) gate.push({ rule: "NN5", facts: {} });
  }
  const why: Reason[] = [];
  if (above !== undefined && above >= item.freeSteps) {
    why.push(...gate);
    const until = since === undefined ? undefined : addDays(since, content.limits["li.activity-step-days"].value);
    if (until !== undefined && until > day) why.push({ rule: "NN7", facts: { until } });
  }
  // The lowest steps are her everyday life: of them only what stands today stops the way up.
  if (above !== undefined && upset) why.push({ rule: "NN8", facts: {} });
  const open = above !== undefined && why.length === 0;
  // The step above where it is open; else once more the one she is on.
  const tried = open ? above : step;
  const mayTell = tried > 0 && (open || tried < item.freeSteps || (!pregnant && (!waits || step >= item.freeSteps)));
  return {
    item, waits, gate, word: { whose: item.needs, given }, tests, step, mayTest: !pregnant && !early && !noWord && !upset,
    ...(from !== undefined && { from }), ...(above !== undefined && { next: { step: above, open, why } }), ...(mayTell && { toTell: tried }),
    ...(last !== undefined && { last: { step: last.step, went: last.went, day: last.day, canTakeBack: last.day === day } }),
  };
};

/** Where what she told leaves her: up by one at most for each step told fine, one down for a sign (NN6). */
const ladder = (history: History, day: Day, item: NotNow) => {
  const told = (history.activitySteps ?? []).filter((known) =>
    known.activity === item.id && known.day <= day && (history.stageSince === undefined || known.day >= history.stageSince));
  let step = 0;
  let since: Day | undefined;
  for (const known of told) {
    const done = Math.min(known.step, step + 1, item.steps.length - 1);
    const now = known.went === "fine" ? done : Math.max(0, done - 1);
    // The same step told fine again is no new beginning; a sign is.
    if (since === undefined || now !== step || known.went === "sign") since = known.day;
    step = now;
  }
  return { step, since, last: told.at(-1) };
};

/** A row above routine, no screen today, or nothing goes up: then no step does; nor so soon after a hard day (NN8). */
const notToday = (content: Content, history: History, day: Day, assessment: Assessment): boolean =>
  assessment.noStepUp !== undefined || assessment.disposition !== "routine" || assessment.exercise === "blocked" || assessment.exercise === "breathing-only" ||
  history.decisions.some(({ verdict, day: on }) => (verdict === "red" || verdict === "hurt") && on <= day && daysBetween(on, day) < content.limits["li.activity-step-days"].value);

const mayBePregnant = (content: Content, history: History, day: Day): boolean => completions(content, history.person, day).some(isPregnant);

/** The first day that the earliest-use table gives for all these demands; an unknown day is always too early (NN3). */
const earliestOf = (content: Content, history: History, day: Day, asks: readonly Demand[]): { readonly from?: Day; readonly early: boolean } => {
  const people = completions(content, history.person, day).filter(hasEnded);
  const days = Math.max(0, ...people.flatMap((person) => content.earliestUse.filter(({ demand }) => asks.includes(demand)).map(({ byBirth }) => {
    const from = byBirth[birthKind(content, person)];
    return "limit" in from && from.limit !== undefined ? content.limits[from.limit].value : 0;
  })));
  const { end } = history.person;
  const since = daysSinceEnd(history.person, day);
  return { early: people.length > 0 && days > 0 && (since === undefined || since < days), ...(days > 0 && end?.on !== undefined && people.length > 0 && { from: addDays(end.on, days) }) };
};

export interface DemandTest {
  readonly demand: Demand;
  readonly tests: readonly SelfTest[];
  readonly from?: Day;
  /** She may do it now (NN9). */
  readonly mayTest: boolean;
  readonly passed: boolean;
}

/** Tests that open moves of her plan and belong to no activity (AS10, NN9). */
export const demandTestsNow = (content: Content, history: History, day: Day, assessment: Assessment): readonly DemandTest[] =>
  mayBePregnant(content, history, day) || !hasEnded(history.person) ? [] : content.earliestUse.flatMap(({ demand, tests }) => {
    if (tests === undefined || content.notNow.some(({ asks }) => asks.includes(demand))) return [];
    const { from, early } = earliestOf(content, history, day, [demand]);
    return [{
      demand, tests: selfTests(content, history, day, tests, [demand]), passed: testsPassed(content, history, day, demand, tests),
      mayTest: !early && assessment.disposition === "routine" && assessment.exercise !== "blocked" && assessment.exercise !== "breathing-only" && !onlyByOthers(assessment, demand),
      ...(from !== undefined && { from }),
    }];
  });

/** Forbidden on another ground than the table's: then its test is not offered either. */
const onlyByOthers = (assessment: Assessment, demand: Demand): boolean => (assessment.forbidden.get(demand) ?? []).some(({ rule }) => rule !== "AS7" && rule !== "AS10");
