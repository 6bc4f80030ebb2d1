/** The shapes the command line answers with, and the way to them from the engine's values. Schemas are made from `shapes.ts`. */
import { addDays, type Day } from "@lullaback/base";
import { content, cueOf, sayCondition, type Country, type Demand, type FloorLed, type Speech } from "@lullaback/content";
import { assess, phoneStart, safetyNets, whomToCall as whom, type Assessment, type Plan, type Reason, type Waiting } from "@lullaback/engine";
import type { Case } from "./input.ts";
import type { FindingOut, PlanOut, QuestionOut, ScreenOut } from "./shapes.ts";

export const countryOf = (code: string): Country =>
  content.countries.find((country) => country.code === code) ?? (content.countries.find((country) => country.code === "ZZ") as Country);

/** Whom she calls the same day, in the words of her country. */
export const whomToCall = (speech: Speech, given: Case): string => speech.say(countryOf(given.country)[whom(content, given.history, given.day)]);

/** What would change the advice, in her state. */
export const safetyNet = (speech: Speech, given: Case): string =>
  safetyNets(content, given.history, given.day).map((key) => speech.say(key)).join(" ");

/** "I am 20 weeks pregnant." and the like: how every phone card starts. */
export const sayStart = (speech: Speech, given: Case): string => {
  const { weeks, days, needle } = phoneStart(content, given.history, given.day);
  return [
    weeks === undefined ? undefined : speech.say("say.start-pregnant", { weeks: speech.amount(weeks, "week") }),
    days === undefined ? undefined : speech.say("say.start-ended", { ago: speech.ago(days) }),
    needle ? speech.say("say.start-needle") : undefined,
  ].filter((part) => part !== undefined).join(" ");
};

/** The screen of a case: today's if there is one, with everything still open. */
export const assessCase = (given: Case): Assessment => {
  const record = given.history.screens.findLast((screen) => screen.day === given.day);
  return assess(content, given.history, given.day, record, record?.cadence ?? "full");
};

const findingsOut = (speech: Speech, given: Case, findings: Plan["findings"]): FindingOut[] =>
  findings.map((row) => {
    const words = speech.maybe(`${row.rule}.say`);
    const waiting = speech.maybe(`${row.rule}.wait`);
    return {
      rule: row.rule, disposition: row.disposition, because: speech.say(`${row.rule}.because`),
      say: words === undefined ? "" : [sayStart(speech, given), words].filter((part) => part !== "").join(" "),
      ...(waiting !== undefined && { wait: waiting }),
      ...(row.limitHours !== undefined && { limitHours: row.limitHours }),
      ...("since" in row && { since: row.since, secondTime: row.secondTime }),
      certain: "certain" in row ? row.certain : true,
    };
  });

/** By when to look again, or be seen: today for what is urgent; nothing while nothing is known. */
export const reviewBy = (assessment: Assessment, day: Day): Day | null => {
  const review = assessment.findings.flatMap((row) => {
    const id = content.rules.find((rule) => rule.id === row.rule)?.review;
    return id === undefined ? [] : [inDays(id)];
  });
  switch (assessment.disposition) {
    case null: return null;
    case "emergency": case "same-day": return day;
    case "within-days": return addDays(day, Math.min((assessment.limitHours ?? 168) / 24, ...review));
    case "routine": return addDays(day, Math.min(inDays("li.review-7d"), ...review));
  }
};

const inDays = (id: keyof typeof content.limits): number => {
  const { value, unit } = content.limits[id];
  return Math.floor(unit === "hour" ? value / 24 : unit === "week" ? value * 7 : value);
};

export const screenOut = (speech: Speech, given: Case): ScreenOut => {
  const assessment = assessCase(given);
  const country = countryOf(given.country);
  return {
    complete: assessment.screen.complete, missing: [...assessment.screen.missing], disposition: assessment.disposition,
    findings: findingsOut(speech, given, assessment.findings), exercise: assessment.exercise,
    forbidden: content.demands.filter((demand) => assessment.forbidden.has(demand)),
    waiting: waitingOut(assessment.waiting),
    call: { emergency: country.emergency.number, sameDay: whomToCall(speech, given) },
    safetyNet: safetyNet(speech, given), reviewBy: reviewBy(assessment, given.day), day: given.day,
    ...(given.assumed.length > 0 && { assumedNo: [...given.assumed] }),
    ...(assessment.screen.ignored.length > 0 && { ignored: [...assessment.screen.ignored] }),
    contentDigest: content.digest,
  };
};

export const waitingOut = (waiting: readonly Waiting[]) => waiting.map(({ for: what, whose }) => ({ for: what, whose: whose.join(" or ") }));

export const reasonsOut = (speech: Speech, reasons: readonly Reason[]) =>
  reasons.map((reason) => ({ rule: reason.rule, text: speech.reason(reason) }));

export const planOut = (speech: Speech, given: Case, plan: Plan): PlanOut => ({
  kind: plan.kind,
  session: plan.session === null ? null : {
    steps: plan.session.steps.map((step) => ({
      exercise: step.exercise, version: step.version, phase: step.phase, position: step.position, seconds: step.seconds,
      repeats: step.repeats, rounds: step.rounds, sides: step.sides, rung: step.rung, pelvicFloor: step.pelvicFloor,
      demands: step.demands as Record<Demand, number>,
      name: speech.say(`${step.exercise}.name`), versionName: speech.say(`${step.exercise}.${step.version}.name`),
      setup: speech.say(`${step.exercise}.${step.version}.setup`), cues: cuesOf(speech, step), reasons: reasonsOut(speech, step.reasons),
    })),
    seconds: plan.session.seconds, supineSeconds: plan.session.supineSeconds,
    longestSupineSeconds: plan.session.longestSupineSeconds, positionChanges: plan.session.positionChanges,
  },
  block: plan.block === null ? null : { since: plan.block.since, exercises: [...plan.block.exercises] },
  screen: plan.screen === null ? null : { cadence: plan.screen.cadence, missing: [...plan.screen.missing] },
  waiting: waitingOut(plan.waiting),
  findings: findingsOut(speech, given, plan.findings),
  disposition: plan.disposition, exercise: plan.exercise,
  forbidden: content.demands.filter((demand) => plan.forbidden.has(demand)),
  reasons: reasonsOut(speech, plan.reasons),
  changes: plan.decisions.filter(({ change }) => change !== "hold").map(({ exercise, change, from, to, rule }) => ({ exercise, change, from, to, rule })),
  ...(given.assumed.length > 0 && { assumedNo: [...given.assumed] }),
  day: given.day, contentDigest: plan.contentDigest,
});

/** What is said at each phase of one repeat, with its breath and its pelvic floor as she does it today. */
export const cuesOf = (speech: Speech, step: { readonly exercise: string; readonly version: string; readonly pelvicFloor: FloorLed }) => {
  const version = content.exercises.find(({ id }) => id === step.exercise)?.versions.find(({ id }) => id === step.version);
  return (version?.phases ?? []).map((phase) => {
    const led = step.pelvicFloor === "unsaid" ? "easy" as const : phase.pelvicFloor === "lift" && step.pelvicFloor === "let-go" ? "let-go" as const : phase.pelvicFloor;
    return { phase: phase.id, breath: phase.breath, pelvicFloor: led, seconds: phase.seconds, text: cueOf(speech.say, step, phase) };
  });
};

/** Every question there is, in the order it is asked, with when it is asked in the notation of the sources. */
export const questionsOut = (speech: Speech): QuestionOut[] => {
  const when = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined && part !== "").join(" AND ") || "always";
  const health = (id: string, group: string, askedWhen: string, values: readonly string[], extra: Partial<QuestionOut> = {}): QuestionOut =>
    ({ id, group, kind: "yes-no", values: [...values], askedWhen, text: speech.say(`${id}.ask`), ...extra });
  const yesNo = ["yes", "no", "not-sure"];
  return [
    ...content.questions.map((question) => ({
      id: question.id, group: question.group, kind: question.kind,
      ...(question.kind === "yes-no" ? { values: yesNo } : question.values !== undefined && { values: [...question.values] }),
      ...(question.min !== undefined && { min: question.min }), ...(question.max !== undefined && { max: question.max }),
      askedWhen: when([question.askedWhen === undefined ? undefined : sayCondition(question.askedWhen, content.limits)]),
      text: speech.say(`${question.id}.ask`), required: question.required === true,
    })),
    ...content.modifiers.map((modifier) => health(modifier.id, "history", "intake, stage change", [...yesNo, "rather-not-say"], { required: true })),
    ...content.clearances.filter(({ asked }) => asked).map((clearance) => health(clearance.id, "whose-word", when([
      clearance.within === undefined ? undefined : sayCondition(clearance.within, content.limits),
      clearance.when === undefined ? undefined : `NOT (${sayCondition(clearance.when, content.limits)})`,
    ]), [...yesNo, "rather-not-say"], { required: true })),
    ...content.findings.filter(({ id }) => id !== "f.phq2").map((finding) => {
      const cadence = (name: string, on: typeof finding.daily) =>
        on === undefined ? undefined : on === true ? name : `${name} while ${sayCondition(on, content.limits)}`;
      const asked = [cadence("daily", finding.daily), cadence("full screen", finding.full), finding.after === undefined ? undefined : `after ${finding.after.join(", ")}`]
        .filter((part) => part !== undefined).join("; ") || "mood page";
      const within = finding.within === undefined ? "" : ` [${sayCondition(finding.within, content.limits)}]`;
      const clarify = speech.maybe(`${finding.id}.clarify`);
      return health(finding.id, finding.group, `${asked}${within}`, yesNo, {
        required: finding.optional !== true, ...(clarify !== undefined && { clarify }),
      });
    }),
  ];
};
