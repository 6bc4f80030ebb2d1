/** What must hold of every plan there is, worked out again from content alone: the coverage and the lives are held to it. */
import type { Content, Demand, Exercise, Rung, Version } from "@lullaback/content";
import { daysSinceEnd, isPregnant, type Here, type History, type Plan, type Session, type Step } from "../src/index.ts";
import type { Day } from "@lullaback/base";

const versionOfStep = (content: Content, step: Step): { readonly exercise: Exercise; readonly version: Version; readonly rung: Rung } => {
  const exercise = content.exercises.find(({ id }) => id === step.exercise);
  const version = exercise?.versions.find(({ id }) => id === step.version);
  const rung = exercise?.ladder[step.rung];
  if (exercise === undefined || version === undefined || rung === undefined) throw new Error(`no such step: ${step.exercise} ${step.version} ${step.rung}`);
  return { exercise, version, rung };
};

/** Seconds of a step: getting ready once, then every repeat of every round on every side, with rests between rounds. */
const secondsOf = (content: Content, version: Version, step: Step): number =>
  version.setupSeconds + (step.rounds - 1) * content.limits["li.round-rest-seconds"].value +
  step.rounds * step.repeats * version.sides * version.phases.reduce((sum, { seconds }) => sum + seconds, 0);

/** Everything a step asks for, a lift only where lifts are led. */
const asks = (version: Version, step: Step): readonly Demand[] => [...new Set([
  ...version.throughout, ...version.phases.flatMap((phase) => phase.asks ?? []), ...(step.pelvicFloor === "lift" ? (["pelvic-floor-lift"] as const) : []),
])];

const longestStanding = (version: Version, step: Step): number => {
  const phases = Array.from({ length: step.repeats * version.sides }).flatMap(() => version.phases);
  let [run, most] = [0, 0];
  for (const { asks = [], seconds } of phases) {
    run = version.throughout.includes("long-standing") || asks.includes("long-standing") ? run + seconds : 0;
    most = Math.max(most, run);
  }
  return most;
};

/** Changes of position and level and what they cost; from the floor she gets up again. */
const moving = (content: Content, session: Session, here: Here) => {
  let at = content.startPosition[here.place];
  let [changes, levels, seconds] = [0, 0, 0];
  session.steps.forEach(({ position }, index) => {
    const level = content.levelOf[position] !== content.levelOf[at];
    const turn = !level && position !== at && index > 0;
    if (level || turn) changes += 1;
    if (level) levels += 1;
    seconds += level ? content.limits["li.level-seconds"].value : turn ? content.limits["li.turn-seconds"].value : 0;
    at = position;
  });
  if (here.place === "floor" && content.levelOf[at] !== content.levelOf.standing) levels += 1;
  return { changes, levels, seconds };
};

/** Forbidden, but where every ground is something that waits for a word, and a word named this way of the move against it (WB10). */
const isForbidden = (plan: Plan, step: Step, demand: Demand): boolean => (plan.forbidden.get(demand) ?? []).some(({ rule }) =>
  !plan.waiting.some((waiting) => (waiting.for === rule || (rule === "AS7" && waiting.for === "cl.tear")) && waiting.only?.includes(`${step.exercise}.${step.version}`) === true));

/** The rules this plan breaks, each with what was seen; empty when it breaks none. */
export const brokenRules = (content: Content, history: History, day: Day, here: Here, plan: Plan): readonly string[] => {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string, seen: unknown) => void (holds || broken.push(`${rule} ${JSON.stringify(seen)}`));
  const { session } = plan;
  const alarming = plan.disposition === "emergency" || plan.disposition === "same-day";
  must(!alarming || plan.kind === "stop", "PD2", plan.disposition);
  must(plan.contentDigest === content.digest, "PD9", plan.contentDigest);
  must(plan.reasons.length > 0 && plan.excluded.every(({ reasons }) => reasons.length > 0), "PD9", plan.reasons);
  must((plan.screen !== null) === (plan.kind === "screen-first"), "PD1", plan.kind);
  must((plan.kind !== "stop" && plan.kind !== "screen-first") || session === null, "PD3", plan.kind);
  if (session === null) return [...broken, ...(plan.kind === "session" ? ["PD1 a session plan without a session"] : [])];
  // Not needed today, and whole all the same (KU3); shorter while a clearance says so (SE18).
  const whole = plan.kind === "session" || plan.reasons.some(({ rule }) => rule === "KU3");
  const minutes = plan.reasons.some(({ rule }) => rule === "SE18") ? Math.min(here.minutes, content.limits["li.usual-minutes"].value) : here.minutes;

  for (const step of session.steps) {
    const { exercise, version, rung } = versionOfStep(content, step);
    for (const demand of asks(version, step)) must(!isForbidden(plan, step, demand), "PD8", [step.exercise, step.version, demand]);
    for (const demand of Object.keys(step.demands)) must(!isForbidden(plan, step, demand as Demand), "PD8", [step.exercise, demand]);
    must(version.places.includes(here.place), "SE2", [step.exercise, step.version, here.place]);
    must((version.needs ?? []).every((need) => content.alwaysAtHand.includes(need) || history.equipment.includes(need)), "SE3", version.needs);
    must(rung.version === step.version && step.repeats <= rung.repeats && step.rounds <= rung.rounds && step.repeats > 0 && step.rounds > 0, "SE4", step);
    must(step.seconds === secondsOf(content, version, step), "SE6", step);
    must(version.offByDefault !== true || history.asked?.includes(`${step.exercise}.${step.version}`) === true, "SE8", step.version);
    const lifts = version.phases.some(({ pelvicFloor }) => pelvicFloor === "lift");
    must(step.pelvicFloor === (!lifts ? "easy" : plan.forbidden.has("pelvic-floor-lift") ? "let-go" : "lift"), "SE9", step);
    must(here.holding !== true || !asks(version, step).includes("both-hands"), "SE14", step.version);
    must(!isPregnant(history.person) || longestStanding(version, step) <= content.limits["li.standing-run"].value, "SE17", step);
    must(plan.exercise !== "breathing-only" || exercise.quiet === true, "AS3", step.exercise);
    must(step.reasons.length > 0, "PD9", step);
  }
  must(new Set(session.steps.map(({ exercise }) => exercise)).size === session.steps.length, "SE5", session.steps.map(({ exercise }) => exercise));
  const travel = moving(content, session, here);
  must(session.seconds === session.steps.reduce((sum, { seconds }) => sum + seconds, whole ? travel.seconds : 0), "SE6", session.seconds);
  must(session.seconds <= minutes * 60, "SE6", session.seconds);
  if (!whole) return [...broken, ...(session.steps.length === 1 ? [] : ["SE13 more than one quiet move"])];

  const phases = session.steps.map(({ phase }) => content.sessionPhases.indexOf(phase));
  must(phases[0] === 0 && phases.includes(1) && phases.every((phase, index) => index === 0 || (phases[index - 1] as number) <= phase), "SE7", phases);
  for (const phase of content.sessionPhases) {
    const heights = session.steps.filter((step) => step.phase === phase).map(({ position }) => content.positions.indexOf(position));
    const goes = (way: 1 | -1) => heights.every((height, index) => index === 0 || ((heights[index - 1] as number) - height) * way <= 0);
    must(goes(1) || goes(-1), "SE7", heights);
  }
  const length = content.sessionLengths.find((step) => minutes >= step.minutes) ?? content.sessionLengths[content.sessionLengths.length - 1];
  must(length !== undefined && session.steps.length <= content.limits[length.moves].value, "SE1", session.steps.length);
  must(session.positionChanges === travel.changes, "SE12", travel);
  must(travel.levels <= content.limits["li.level-changes"].value, "SE12", travel.levels);
  const filled = session.seconds >= Math.ceil((minutes * 60 * content.limits["li.fill"].value) / 100);
  must(filled !== plan.reasons.some(({ rule }) => rule === "SE11"), "SE11", session.seconds);

  let [run, most, total] = [0, 0, 0];
  for (const { demands } of session.steps) {
    const supine = demands.supine ?? 0;
    [total, run] = [total + supine, supine === 0 ? 0 : run + supine];
    most = Math.max(most, run);
  }
  must(session.supineSeconds === total && session.longestSupineSeconds === most, "SE10", [total, most]);
  const ended = daysSinceEnd(history.person, day);
  const weeks = history.person.end?.weeks ?? content.limits["li.end-weeks-unsaid"].value;
  if (!isPregnant(history.person) && ended !== undefined && ended <= content.limits["li.supine-days"].value && weeks >= content.limits["li.supine-end-weeks"].value) {
    must(most <= content.limits["li.supine-run"].value && total <= content.limits["li.supine-total"].value, "SE10", [most, total]);
  }
  return broken;
};
