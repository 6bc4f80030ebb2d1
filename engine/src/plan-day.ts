/** The story of a day in one screen: look first, then choose, then say why (SPEC PD). */
import { daysBetween, instant, type Day } from "@lullaback/base";
import type { Content, Demand, Disposition, ExerciseLevel, FloorLed, Place, Position, Role } from "@lullaback/content";
import { assess, screenOf, toldOn, type Assessment, type Waiting } from "./assess.ts";
import type { Cadence } from "./asked.ts";
import { planBlock, mostMoves } from "./block.ts";
import { candidates, forbiddenReasons, leadsLifts, type Candidate, type DoseOption, type Excluded } from "./candidates.ts";
import type { Block, DoseDecision, Here, History, ScreenRecord } from "./history.ts";
import { redDays, twoReds } from "./dose.ts";
import { harmUnlooked } from "./harm.ts";
import { flareOf, notNeededUntil } from "./keeping-up.ts";
import { withDecisions } from "./lookup.ts";
import { measure, sessionRise, wentWorse } from "./measure.ts";
import { progress } from "./progress.ts";
import type { Reason } from "./reason.ts";
import type { Row } from "./screen.ts";
import { select, type Selected } from "./select.ts";
import { weekRise } from "./week.ts";
import { lastClosing, type OpenRow } from "./way-back.ts";

export type PlanKind = "session" | "rest" | "screen-first" | "ask-first" | "stop";

export interface Step {
  readonly exercise: string;
  readonly version: string;
  readonly phase: Role;
  readonly position: Position;
  readonly rung: number;
  readonly repeats: number;
  readonly rounds: number;
  readonly sides: 1 | 2;
  readonly seconds: number;
  /** Whether her pelvic floor lifts in it, lets go, is left alone, or is not spoken of (AS11). */
  readonly pelvicFloor: FloorLed;
  /** Seconds of each demand in this step. */
  readonly demands: Readonly<Partial<Record<Demand, number>>>;
  readonly reasons: readonly Reason[];
}

export interface Session {
  readonly steps: readonly Step[];
  readonly seconds: number;
  readonly supineSeconds: number;
  readonly longestSupineSeconds: number;
  readonly positionChanges: number;
}

export interface Plan {
  readonly kind: PlanKind;
  readonly session: Session | null;
  readonly block: Block | null;
  /** Which screen is due, and what of it is open; null when none is. */
  readonly screen: { readonly cadence: Cadence; readonly missing: readonly string[] } | null;
  readonly waiting: readonly Waiting[];
  readonly findings: readonly (Row | OpenRow)[];
  readonly disposition: Disposition | null;
  readonly exercise: ExerciseLevel;
  readonly forbidden: ReadonlyMap<Demand, readonly Reason[]>;
  /** Dose decisions made on the way, for the caller to record before the next plan. */
  readonly decisions: readonly DoseDecision[];
  readonly excluded: readonly Excluded[];
  readonly reasons: readonly Reason[];
  readonly contentDigest: string;
}

/** Always answers. Findings are there even when no session can be built (PD1); what does not fit here is made for elsewhere (PD6). */
export const planDay = (content: Content, history: History, day: Day, asked: Here): Plan => {
  const plan = planHere(content, history, day, asked);
  if (!fitsNowhere(plan)) return plan;
  for (const place of content.elsewhere) {
    const other = planHere(content, history, day, { ...asked, place });
    const [first, ...rest] = other.reasons;
    if (other.session !== null && first !== undefined && !fitsNowhere(other)) return { ...other, reasons: [first, { rule: "PD6-instead", facts: { place: asked.place, instead: place } }, ...rest] };
  }
  return plan;
};

/** The place a plan's session is for: where she is, or the one in its stead (PD6). */
export const placeOf = (plan: Pick<Plan, "reasons">, here: Here): Place => (plan.reasons.find(({ rule }) => rule === "PD6-instead")?.facts["instead"] as Place | undefined) ?? here.place;

const fitsNowhere = ({ reasons }: Plan): boolean => reasons.some(({ rule }) => rule === "PD6");

const planHere = (content: Content, history: History, day: Day, asked: Here): Plan => {
  const record = todaysScreen(content, history, day, asked);
  const due = screenDue(content, history, day);
  const cadence: Cadence = record !== undefined && due === undefined ? record.cadence : due ?? "daily";
  const looked = assess(content, history, day, record, cadence);
  const stop = looked.disposition === "emergency" || looked.disposition === "same-day";
  const open = record === undefined || due !== undefined || !looked.screen.complete;
  // What belongs to screening goes there first (DO17).
  const decisions = stop || open ? [] : progress(content, history, day, gateOf(looked));
  const now: History = withDecisions(history, decisions);
  const assessment = decisions.length === 0 ? looked : assess(content, now, day, record, cadence);

  const most = assessment.shortBy === undefined ? Infinity : content.limits["li.usual-minutes"].value;
  const isShort = asked.minutes > most;
  const here: Here = isShort ? { ...asked, minutes: most } : asked;

  const base = {
    waiting: assessment.waiting, findings: assessment.findings, disposition: assessment.disposition, exercise: assessment.exercise,
    forbidden: assessment.forbidden, decisions, contentDigest: content.digest, screen: null, session: null, block: null, excluded: [],
  } satisfies Partial<Plan>;
  const changes: readonly Reason[] = decisions.filter((decision) => decision.change !== "hold").map(changeReason);
  if (stop) return { ...base, kind: "stop", reasons: [{ rule: "PD2", facts: {} }] };
  if (open) {
    // Nothing answered today is open wholly; what stands from before is not asked again.
    const fresh = record !== undefined && (due === undefined || record.cadence === "daily");
    const missing = fresh ? assessment.screen.missing : screenOf(content, now, day, undefined, cadence).missing;
    const rule = record === undefined ? "CO1" : due !== undefined ? "CO2" : "QU3";
    return { ...base, kind: "screen-first", screen: { cadence, missing }, reasons: [{ rule, facts: { cadence } }] };
  }
  const quiet = assessment.exercise === "breathing-only";
  const { able, excluded } = candidates(content, now, day, here, assessment);
  if (quiet) {
    const asks = assessment.holds.some(({ endsByWord }) => endsByWord) ||
      assessment.findings.some((row) => row.disposition === "within-days" && row.exercise === "breathing-only");
    const shut = assessment.holds.some(({ level }) => level === "breathing-only");
    const why = [...(shut ? [] : [{ rule: asks ? "PD4" : "PD5", facts: {} }]), ...assessment.holds.map(({ reason }) => reason)];
    return {
      ...base, kind: asks ? "ask-first" : "rest", session: quietSession(assessment, able, here), excluded,
      reasons: [...why, ...changes],
    };
  }
  const off = new Set(excluded.filter(({ reasons }) => reasons.some(({ rule }) => rule === "DO1" || rule === "DO2")).map(({ exercise }) => exercise));
  const block = planBlock(content, now, day, here, assessment, (exercise) => off.has(exercise));
  const chosen = (from: readonly Candidate[]) => block === null ? undefined : select(content, {
    able: from, block: block.exercises, minutes: here.minutes, place: here.place, mostMoves: mostMoves(content, here.minutes),
    supineRun: assessment.caps["supine-run"] ?? Infinity, supineTotal: assessment.caps["supine-total"] ?? Infinity,
  });
  const selected = chosen(lookedAt(content, able, block?.exercises ?? [])) ?? chosen(able);
  if (selected === undefined) {
    return { ...base, kind: "rest", block, session: quietSession(assessment, able, here), excluded, reasons: [{ rule: "PD6", facts: { place: here.place } }, ...changes] };
  }
  const limits: readonly Reason[] = [
    ...assessment.holds.map(({ reason }) => reason),
    ...(assessment.halfDose ? [{ rule: "SE16", facts: {} }] : []),
    ...(isShort ? [{ rule: "SE18", facts: { minutes: most } }] : []),
    ...(selected.short ? [{ rule: "SE11", facts: { minutes: here.minutes } }] : []),
  ];
  // Not needed, and still hers to start (KU3).
  const next = notNeededUntil(content, now, day);
  return {
    ...base, kind: next === undefined ? "session" : "rest", block, excluded,
    session: toSession(assessment, selected, block?.exercises ?? []),
    reasons: [next === undefined ? { rule: "PD3", facts: { minutes: here.minutes, place: here.place } } : { rule: "KU3", facts: { until: next } }, ...limits, ...changes],
  };
};

/** Her block, and of each role the few others that serve where it hurts and were done longest ago: what a session is chosen from (SE23). */
export const lookedAt = (content: Content, able: readonly Candidate[], block: readonly string[]): readonly Candidate[] => {
  const others = able.filter(({ exercise }) => !block.includes(exercise.id))
    .toSorted((a, b) => b.region - a.region || b.fresh - a.fresh || (a.exercise.id < b.exercise.id ? -1 : 1));
  const each = content.limits["li.outside-each"].value;
  return [...able.filter(({ exercise }) => block.includes(exercise.id)), ...content.sessionPhases.flatMap((role) => others.filter((candidate) => candidate.role === role).slice(0, each))];
};

/** The same day again after something changed: a move that hurt, fewer minutes, another place (PD7). */
export const replan = planDay;

const lastScreen = (history: History, day: Day): ScreenRecord | undefined => history.screens.findLast((screen) => screen.day <= day);

/** CO1: today's screen while it is fresh, and nothing worse happened since. */
const todaysScreen = (content: Content, history: History, day: Day, here: Here): ScreenRecord | undefined => {
  const last = lastScreen(history, day);
  if (last === undefined || last.day !== day) return undefined;
  const { at } = here;
  if (at !== undefined && instant(at) - instant(last.at) > content.limits["li.screen-hours"].value * 3600) return undefined;
  const session = history.sessions.findLast((known) => known.day <= day);
  const worse = session !== undefined && instant(session.at) >= instant(last.at) && wentWorse(content, session);
  return worse ? undefined : last;
};

/** CO2: whether a full screen must come before anything else, whatever was answered daily. */
const screenDue = (content: Content, history: History, day: Day): Cadence | undefined => {
  const limit = (id: keyof Content["limits"]) => content.limits[id].value;
  const full = history.screens.findLast((screen) => screen.cadence === "full" && screen.day <= day);
  if (full === undefined || daysBetween(full.day, day) >= limit("li.full-days")) return "full";
  const reviews = full.rows.flatMap((row) => content.rules.find(({ id }) => id === row.rule)?.review ?? []);
  if (reviews.some((id) => daysBetween(full.day, day) * 24 >= hoursOf(content.limits[id]))) return "full";
  if (history.stageSince !== undefined && history.stageSince > full.day) return "full";
  const flare = flareOf(content, history, day);
  if (flare !== undefined && instant(full.at) < instant(flare.at)) return "full";
  if (weekRise(history, day).length > 0 || harmUnlooked(history, day)) return "full";
  // Two red days ask for the full screen as well as for someone's word (DO9).
  const red = twoReds(content, history, day) === undefined ? undefined : redDays(content, history, day).at(-1);
  if (red !== undefined && full.day <= red) return "full";
  const closing = lastClosing(content, history, day);
  if (closing !== undefined && instant(closing.at) >= instant(full.at)) return "full";
  const sessions = history.sessions.filter((session) => session.day <= day);
  const last = sessions.at(-1);
  const daily = history.screens.findLast((screen) => screen.day <= day);
  if (daily !== undefined && daily !== full && instant(daily.at) > instant(full.at)) {
    const told = toldOn(history, daily);
    const { quantities, facts } = measure(content, { ...history, screens: history.screens.filter((screen) => screen !== daily) }, day, told);
    if ((quantities["pain-start-rise"] ?? 0) >= limit("li.start-jump") || (told.painWorst24h ?? 0) >= limit("li.pain-severe") || facts["d.moved"] === true) return "full";
  }
  const lastScreened = daily?.day ?? full.day;
  const resting = last === undefined || last.day <= lastScreened ? lastScreened : last.day;
  if (daysBetween(resting, day) > limit("li.gap-days")) return "full";
  if (last !== undefined && instant(last.at) > instant(full.at) && ((sessionRise(last) ?? 0) >= limit("li.session-rise") ||
    last.signs.length > 0 || last.steps.some((step) => (step.signs ?? []).length > 0))) return "full";
  return undefined;
};

const hoursOf = ({ value, unit }: Content["limits"][keyof Content["limits"]]): number =>
  value * (unit === "week" ? 168 : unit === "day" ? 24 : 1);

/** What the dose ladder may do today. */
export const gateOf = (assessment: Assessment) => ({
  ...((assessment.noStepUp !== undefined || assessment.exercise === "breathing-only") && { noStepUp: "DO7" }),
  mayDo: (exercise: Candidate["exercise"], version: string) => {
    const found = exercise.versions.find(({ id }) => id === version);
    return found !== undefined && forbiddenReasons(assessment, exercise, found).length === 0;
  },
});

const changeReason = (decision: DoseDecision): Reason => ({
  rule: decision.change === "up" ? "DO3-up" : decision.rule,
  facts: { exercise: decision.exercise, from: decision.from, to: decision.to, ...(decision.retryOn !== undefined && { until: decision.retryOn }) },
});

/** Breathing and rest: one quiet move, as long as its dose and her minutes allow; never filled up (SE13). */
const quietSession = (assessment: Assessment, able: readonly Candidate[], here: Here): Session | null => {
  const candidate = able.find(({ exercise }) => exercise.quiet === true);
  const option = candidate?.options.filter(({ seconds }) => seconds <= here.minutes * 60)
    .reduce<DoseOption | undefined>((most, next) => (most === undefined || next.seconds > most.seconds ? next : most), undefined);
  if (candidate === undefined || option === undefined) return null;
  const steps = [toStep(assessment, candidate, option, [])];
  return { steps, seconds: option.seconds, supineSeconds: option.supine, longestSupineSeconds: option.supine, positionChanges: 0 };
};

const toSession = (assessment: Assessment, selected: Selected, block: readonly string[]): Session => ({
  steps: selected.steps.map(({ candidate, option }) => toStep(assessment, candidate, option, block)),
  seconds: selected.seconds, supineSeconds: selected.supineSeconds,
  longestSupineSeconds: selected.longestSupineSeconds, positionChanges: selected.positionChanges,
});

/** A candidate in one of its doses, as a step of her session. */
export const toStep = (assessment: Assessment, candidate: Candidate, option: DoseOption, block: readonly string[]): Step => {
  const { exercise, version } = candidate;
  const lifts = version.phases.some((phase) => phase.pelvicFloor === "lift");
  const led = leadsLifts(assessment);
  const times = option.rounds * option.repeats * version.sides;
  const demands: { [demand in Demand]?: number } = {};
  const working = times * version.phases.reduce((sum, phase) => sum + phase.seconds, 0);
  for (const demand of version.throughout) demands[demand] = demand === "supine" ? option.supine : working;
  for (const phase of version.phases) {
    const asked = [...(phase.asks ?? []), ...(led && phase.pelvicFloor === "lift" ? (["pelvic-floor-lift"] as const) : [])];
    for (const demand of asked) if (!version.throughout.includes(demand)) demands[demand] = (demands[demand] ?? 0) + times * phase.seconds;
  }
  return {
    exercise: exercise.id, version: version.id, phase: exercise.role, position: version.position, rung: candidate.rung,
    repeats: option.repeats, rounds: option.rounds, sides: version.sides, seconds: option.seconds,
    pelvicFloor: assessment.unsaid ? "unsaid" : lifts ? (led ? "lift" : "let-go") : "easy", demands,
    reasons: [
      { rule: block.includes(exercise.id) ? "BL1" : "SE5", facts: { exercise: exercise.id } },
      ...(candidate.pointedBy !== undefined ? [{ rule: "CN4", facts: { part: candidate.pointedBy } }] : candidate.region === 1 ? [{ rule: "SE5-region", facts: {} }] : []),
      ...(candidate.modifiedBy !== undefined ? [{ rule: "MD4", facts: { name: candidate.modifiedBy } }] : []),
      ...(lifts && !led && !assessment.unsaid ? [{ rule: "SE9", facts: {} }] : []),
    ],
  };
};
