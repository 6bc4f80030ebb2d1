/** Which version of each exercise may be done today, in which doses, and why the others may not (SPEC SE1–SE4, SE8, SE9). */
import { daysBetween, type Day } from "@lullaback/base";
import type { Content, Demand, Exercise, Place, Role, Rung, Version } from "@lullaback/content";
import { evaluate } from "./evaluate.ts";
import type { Assessment } from "./assess.ts";
import { pointedTo } from "./beside.ts";
import { doseState } from "./dose.ts";
import type { Here, History } from "./history.ts";
import { lastDoneByExercise, once } from "./lookup.ts";
import { heldBy, modificationsOf, mostOf, notNamed } from "./modifications.ts";
import type { Reason } from "./reason.ts";
import { onlyThese } from "./way-back.ts";

/** One dose of a version: whole seconds, getting ready included. */
export interface DoseOption {
  readonly repeats: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Seconds on the back; the whole step when the version lies on the back throughout. */
  readonly supine: number;
}

export interface Candidate {
  readonly exercise: Exercise;
  readonly version: Version;
  readonly rung: number;
  readonly role: Role;
  readonly options: readonly DoseOption[];
  /** 1 when it serves where it hurts, or what has a part in her pain points to it (CN4). */
  readonly region: 0 | 1;
  /** The claim that points to it, where it does not serve where it hurts. */
  readonly pointedBy?: string;
  /** Whose modification of it stands, if any (MD4). */
  readonly modifiedBy?: string;
  /** Days since she last did it, at most `li.fresh-days`. */
  readonly fresh: number;
}

export interface Excluded {
  readonly exercise: string;
  readonly version: string;
  readonly reasons: readonly Reason[];
}

/** Demands of a version in her session: a lift that is forbidden is let go instead, so it never stands in the way (SE9). */
export const demandsOf = (version: Version, lifts: boolean): ReadonlySet<Demand> => (lifts ? demandsWithLifts : demandsWithout)(version);

const demandsFor = (lifts: boolean) => once((version: Version): ReadonlySet<Demand> => {
  const asked = new Set<Demand>(version.throughout);
  for (const phase of version.phases) {
    for (const demand of phase.asks ?? []) asked.add(demand);
    if (lifts && phase.pelvicFloor === "lift") asked.add("pelvic-floor-lift");
  }
  return asked;
});
const [demandsWithLifts, demandsWithout] = [demandsFor(true), demandsFor(false)];

/** Whether pelvic-floor lifts are led today, or letting go in their stead (SE9). */
export const leadsLifts = (assessment: Pick<Assessment, "forbidden">): boolean => !assessment.forbidden.has("pelvic-floor-lift");

/** Why a version may not be done by what is forbidden, or is not among what a word with limits named (WB10); empty when it may. */
export const forbiddenReasons = (assessment: Forbidding, exercise: Exercise, version: Version): readonly Reason[] => {
  const known = forbiddenOnce(assessment);
  let reasons = known.get(version);
  if (reasons === undefined) known.set(version, (reasons = findForbidden(assessment, exercise, version)));
  return reasons;
};

type Forbidding = Pick<Assessment, "forbidden" | "named" | "onlyNamed" | "withdrawn">;
const forbiddenOnce = once((_: Forbidding) => new Map<Version, readonly Reason[]>());

const findForbidden = (assessment: Forbidding, exercise: Exercise, version: Version): readonly Reason[] => {
  const isNamed = (reason: Reason) => assessment.named.get(reason)?.has(`${exercise.id}.${version.id}`) === true;
  return [
    ...([exercise.id, `${exercise.id}.${version.id}`].some((id) => assessment.withdrawn.has(id)) ? [{ rule: "RC1", facts: {} }] : []),
    ...[...demandsOf(version, false)].flatMap((demand) =>
      (assessment.forbidden.get(demand) ?? []).filter((reason) => !isNamed(reason)).map((reason) => ({ rule: reason.rule, facts: { ...reason.facts, demand } }))),
    ...(exercise.quiet === true ? [] : assessment.onlyNamed.filter((reason) => !isNamed(reason))),
  ];
};

export const candidates = (
  content: Content, history: History, day: Day, here: Here, assessment: Assessment,
): { readonly able: readonly Candidate[]; readonly excluded: readonly Excluded[] } => {
  const able: Candidate[] = [];
  const excluded: Excluded[] = [];
  const regions = lastRegions(history);
  const pointed = pointedTo(content, history, day);
  const only = onlyThese(history, day);
  for (const exercise of content.exercises) {
    const state = doseState(content, history, exercise, day);
    const whole = (rule: string, facts: Reason["facts"] = { exercise: exercise.id }) =>
      excluded.push({ exercise: exercise.id, version: "", reasons: [{ rule, facts }] });
    if (state.off) { whole(state.needsWord ? "DO2" : "DO1"); continue; }
    if (only !== undefined && !only.includes(exercise.id)) { whole("WB9"); continue; }
    if (assessment.noNewExercise && history.sessions.length > 0 && lastDone(history, exercise.id) === undefined) { whole("AS6"); continue; }
    if (assessment.exercise === "breathing-only" && exercise.quiet !== true) { whole("AS3"); continue; }
    const modifications = modificationsOf(content, history, exercise, day);
    const held = heldBy(modifications);
    if (held !== undefined) { whole(held.rule, held.facts); continue; }

    const reasons = new Map<string, readonly Reason[]>();
    for (const version of exercise.versions) {
      const why = versionReasons(content, history, day, here, assessment, exercise, version);
      reasons.set(version.id, why);
      if (why.length > 0) excluded.push({ exercise: exercise.id, version: version.id, reasons: why });
    }
    const possible = (version: string) => reasons.get(version)?.length === 0;
    const wanted = exercise.ladder.findIndex(({ version }) => history.asked?.includes(`${exercise.id}.${version}`) === true && possible(version));
    const rung = wanted >= 0 ? wanted : chooseRung(exercise, state.level, possible);
    if (rung === undefined) continue;
    const version = versionOf(exercise, rung);
    const options = doseOptions(content, exercise, version, exercise.ladder[rung] as Rung, {
      half: assessment.halfDose, cut: state.cut, standingRun: assessment.caps["standing-run"], most: mostOf(modifications),
    });
    if (options.length === 0) {
      excluded.push({ exercise: exercise.id, version: version.id, reasons: [{ rule: "SE17", facts: {} }] });
      continue;
    }
    const done = lastDone(history, exercise.id);
    const most = content.limits["li.fresh-days"].value;
    const serves = exercise.serves.some((region) => regions.includes(region));
    const pointedBy = serves ? undefined : pointed.get(exercise.id);
    const modifiedBy = modifications.find(({ ways, mostRepeats, mostRounds }) => ways !== undefined || mostRepeats !== undefined || mostRounds !== undefined)?.name;
    able.push({
      exercise, version, rung, role: exercise.role, options, region: serves || pointedBy !== undefined ? 1 : 0,
      ...(pointedBy !== undefined && { pointedBy }), ...(modifiedBy !== undefined && { modifiedBy }),
      fresh: done === undefined ? most : Math.min(most, Math.max(0, daysBetween(done, day))),
    });
  }
  return { able, excluded };
};

/** SE4: the largest rung she has reached whose version is possible here; failing that, the smallest above it. */
export const chooseRung = (exercise: Exercise, level: number, possible: (version: string) => boolean): number | undefined => {
  const at = (rung: number) => possible((exercise.ladder[rung] as Rung).version);
  for (let rung = Math.min(level, exercise.ladder.length - 1); rung >= 0; rung--) if (at(rung)) return rung;
  for (let rung = level + 1; rung < exercise.ladder.length; rung++) if (at(rung)) return rung;
  return undefined;
};

export const versionOf = (exercise: Exercise, rung: number): Version => {
  const id = exercise.ladder[rung]?.version;
  const version = exercise.versions.find((candidate) => candidate.id === id);
  if (version === undefined) throw new Error(`${exercise.id}: rung ${rung} has no version`);
  return version;
};

/** Why a version may not be done here today; empty when it may. */
export const versionReasons = (
  content: Content, history: History, day: Day, here: Here, assessment: Assessment, exercise: Exercise, version: Version,
): readonly Reason[] => {
  const reasons = [...forbiddenReasons(assessment, exercise, version), ...notNamed(modificationsOf(content, history, exercise, day), version.id)];
  if (!version.places.includes(here.place)) reasons.push({ rule: "SE2", facts: { place: here.place } });
  for (const need of version.needs ?? []) {
    if (!content.alwaysAtHand.includes(need) && !history.equipment.includes(need)) reasons.push({ rule: "SE3", facts: { equipment: need } });
  }
  if (version.offByDefault === true && history.asked?.includes(`${exercise.id}.${version.id}`) !== true) reasons.push({ rule: "SE8", facts: {} });
  if (here.holding === true && demandsOf(version, false).has("both-hands")) reasons.push({ rule: "SE14", facts: {} });
  if (version.onlyWhen !== undefined) {
    const { onlyWhen } = version;
    if (!assessment.facts.every((facts) => evaluate(onlyWhen, facts, content.limits) === 1)) reasons.push({ rule: "SE15", facts: {} });
  }
  return reasons;
};

/** Every allowed dose of a rung, largest first: repeats from the least to the rung's, rounds from one to the rung's (SE6). */
export const doseOptions = (
  content: Content, exercise: Exercise, version: Version, rung: Rung,
  less: {
    readonly half: boolean; readonly cut: boolean; readonly standingRun: number | undefined;
    /** What a professional capped (MD4). */
    readonly most?: { readonly repeats: number; readonly rounds: number };
  },
): readonly DoseOption[] => {
  const portion = (1 - (less.cut ? content.limits["li.volume-cut"].value / 100 : 0)) * (less.half ? content.limits["li.half-dose"].value / 100 : 1);
  const most = Math.min(Math.max(1, Math.ceil(rung.repeats * portion)), less.most?.repeats ?? Infinity);
  const rounds = Math.min(less.half ? Math.max(1, Math.ceil(rung.rounds * (content.limits["li.half-dose"].value / 100))) : rung.rounds, less.most?.rounds ?? Infinity);
  const rest = content.limits["li.round-rest-seconds"].value;
  const repeat = version.phases.reduce((sum, phase) => sum + phase.seconds, 0) * version.sides;
  const supineRepeat = version.phases.filter((phase) => phase.asks?.includes("supine")).reduce((sum, phase) => sum + phase.seconds, 0) * version.sides;
  const options: DoseOption[] = [];
  for (let r = most; r >= Math.min(exercise.dose.minRepeats, most); r--) {
    if (less.standingRun !== undefined && longestRun(version, "long-standing", r) > less.standingRun) continue;
    for (let n = rounds; n >= 1; n--) {
      const seconds = version.setupSeconds + n * r * repeat + (n - 1) * rest;
      options.push({ repeats: r, rounds: n, seconds, supine: version.throughout.includes("supine") ? seconds : n * r * supineRepeat });
    }
  }
  return options;
};

/** Seconds of a demand that no other phase breaks, in one round of `repeats`. */
export const longestRun = (version: Version, demand: Demand, repeats: number): number => {
  let run = 0;
  let most = 0;
  for (let repeat = 0; repeat < repeats * version.sides; repeat++) {
    for (const phase of version.phases) {
      run = version.throughout.includes(demand) || phase.asks?.includes(demand) === true ? run + phase.seconds : 0;
      most = Math.max(most, run);
    }
  }
  return most;
};

/** Where it hurt when she last said. */
export const lastRegions = (history: History): readonly string[] =>
  history.screens.findLast((screen) => screen.regions !== undefined)?.regions ?? [];

export const lastDone = (history: History, exercise: string): Day | undefined => lastDoneByExercise(history.sessions).get(exercise);

/** Places where some version may be done today. */
export const placesOf = (content: Content, history: History, day: Day, assessment: Assessment, exercise: Exercise, places: readonly Place[], holding: boolean): readonly Place[] =>
  heldBy(modificationsOf(content, history, exercise, day)) !== undefined ? [] : places.filter((place) => exercise.versions.some((version) =>
    version.places.includes(place) && versionReasons(content, history, day, { minutes: 0, place, holding }, assessment, exercise, version).length === 0));
