/** While a session runs: a smaller version of a move, another in its place, a short close (SPEC SE19–SE21). Nothing here is ever larger. */
import type { Day } from "@lullaback/base";
import type { Content, Rung } from "@lullaback/content";
import { assess, type Assessment } from "./assess.ts";
import { candidates, doseOptions, versionOf, versionReasons, type Candidate, type DoseOption } from "./candidates.ts";
import type { Here, History } from "./history.ts";
import { modificationsOf, mostOf } from "./modifications.ts";
import { toStep, type Step } from "./plan-day.ts";

/** The assessment a running session, or what is printed, stands on: today's last screen, however long ago by the clock. */
export const standing = (content: Content, history: History, day: Day): Assessment => {
  const record = history.screens.findLast((screen) => screen.day === day);
  return assess(content, history, day, record, record?.cadence ?? "daily");
};

/** The same move smaller: the next possible rung below, or fewer repeats on the smallest; nothing when there is no smaller (SE19). */
export const easier = (content: Content, history: History, day: Day, here: Here, step: Step): Step | undefined => {
  const assessment = standing(content, history, day);
  const exercise = content.exercises.find(({ id }) => id === step.exercise);
  if (exercise === undefined) return undefined;
  const remade = (rung: number, version: Candidate["version"], option: DoseOption) =>
    toStep(assessment, { exercise, version, rung, role: exercise.role, options: [], region: 0, fresh: 0 }, option, [exercise.id]);
  for (let rung = step.rung - 1; rung >= 0; rung--) {
    const version = versionOf(exercise, rung);
    if (versionReasons(content, history, day, here, assessment, exercise, version).length > 0) continue;
    const options = doseOptions(content, exercise, version, exercise.ladder[rung] as Rung, { half: assessment.halfDose, cut: false, standingRun: assessment.caps["standing-run"], most: mostOf(modificationsOf(content, history, exercise, day)) });
    const option = largest(options.filter(({ seconds, supine }) => seconds <= step.seconds && supine <= (step.demands.supine ?? 0)));
    if (option !== undefined) return remade(rung, version, option);
  }
  const version = exercise.versions.find(({ id }) => id === step.version);
  const repeats = Math.ceil(step.repeats / 2);
  if (version === undefined || (repeats === step.repeats && step.rounds === 1)) return undefined;
  const repeat = version.phases.reduce((sum, phase) => sum + phase.seconds, 0) * version.sides;
  const seconds = version.setupSeconds + repeats * repeat;
  const supine = Math.min(step.demands.supine ?? 0, seconds);
  return remade(step.rung, version, { repeats, rounds: 1, seconds, supine });
};

/**
 * Another move with the same role, from the same level, no longer and no more on the back (SE20); those in `avoid` are
 * out. Where it hurts counts first, then what she has not done for longest.
 */
export const swap = (content: Content, history: History, day: Day, here: Here, step: Step, avoid: readonly string[]): Step | undefined => {
  const assessment = standing(content, history, day);
  const level = content.levelOf[step.position];
  const able = candidates(content, history, day, here, assessment).able
    .filter(({ exercise, version, role }) => role === step.phase && exercise.id !== step.exercise && !avoid.includes(exercise.id) && content.levelOf[version.position] === level)
    .flatMap((candidate) => {
      const option = largest(candidate.options.filter(({ seconds, supine }) => seconds <= step.seconds && supine <= (step.demands.supine ?? 0)));
      return option === undefined ? [] : [{ candidate, option }];
    })
    .sort((a, b) => b.candidate.region - a.candidate.region || b.candidate.fresh - a.candidate.fresh || (a.candidate.exercise.id < b.candidate.exercise.id ? -1 : 1));
  const best = able[0];
  return best === undefined ? undefined : toStep(assessment, best.candidate, best.option, []);
};

/** A short quiet end: one quiet move inside the closing time; nothing when even that is shut (SE21). */
export const close = (content: Content, history: History, day: Day, here: Here): Step | undefined => {
  const assessment = standing(content, history, day);
  const quiet = candidates(content, history, day, here, assessment).able.find(({ exercise }) => exercise.quiet === true);
  const option = largest((quiet?.options ?? []).filter(({ seconds, supine }) => seconds <= content.limits["li.close-seconds"].value && supine === 0))
    ?? largest((quiet?.options ?? []).filter(({ seconds }) => seconds <= content.limits["li.close-seconds"].value));
  return quiet === undefined || option === undefined ? undefined : toStep(assessment, quiet, option, []);
};

const largest = (options: readonly DoseOption[]): DoseOption | undefined =>
  options.reduce<DoseOption | undefined>((most, next) => (most === undefined || next.seconds > most.seconds ? next : most), undefined);
