/** `lullaback plan FILE`: today's session, or what comes before one. */
import { content, type Speech } from "@lullaback/content";
import { planDay, type Here } from "@lullaback/engine";
import { planOut, screenOut } from "../answers-out.ts";
import type { Case } from "../input.ts";
import type { Page } from "../page.ts";
import type { PlanOut } from "../shapes.ts";
import { screenPage } from "./screen.ts";

export const plan = (speech: Speech, given: Case, here: Here): { readonly json: PlanOut; readonly page: Page } => {
  const json = planOut(speech, given, planDay(content, given.history, given.day, here));
  return { json, page: planPage(speech, given, json) };
};

export const planPage = (speech: Speech, given: Case, out: PlanOut): Page => [
  `# ${speech.say(`kind.${out.kind}`)}`,
  ...out.reasons.map((reason) => reason.text),
  "",
  ...(out.kind === "session" ? [] : [...screenPage(speech, given, screenOut(speech, given)), ""]),
  ...(out.session === null ? [] : sessionPage(speech, out.session)),
  ...(out.kind !== "session" || out.findings.length === 0 ? [] : [
    `# ${speech.say("plan.found")}`, ...out.findings.map((finding) => `• ${speech.say(`disposition.${finding.disposition}`)}: ${finding.because}`), "",
  ]),
  ...(out.waiting.length === 0 || out.kind === "stop" ? [] : [
    `# ${speech.say("plan.waiting")}`, ...out.waiting.map((waiting) => `• ${waitingText(speech, waiting)}`), "",
  ]),
  speech.say("app.honest"),
];

export const waitingText = (speech: Speech, waiting: { readonly for: string; readonly whose: string }): string =>
  `${speech.list(waiting.whose.split(" or ").map((who) => speech.say(`whose.${who}`)))}: ${speech.maybe(`${waiting.for}.because`) ?? speech.say(`waiting.${waiting.for}`)}`;

const sessionPage = (speech: Speech, session: NonNullable<PlanOut["session"]>): Page => [
  speech.say("plan.time", { time: speech.amount(Math.round(session.seconds / 60), "minute") }),
  ...session.steps.flatMap((step, index) => [
    "",
    `# ${index + 1}. ${step.name} (${step.versionName})`,
    `   ${[
      speech.say("plan.repeats", { repeats: step.repeats }),
      ...(step.sides === 2 ? [speech.say("plan.each-side")] : []),
      ...(step.rounds > 1 ? [speech.say("plan.rounds", { rounds: step.rounds })] : []),
      speech.amount(step.seconds, "second"),
    ].join(", ")}`,
    `   ${step.setup}`,
    ...step.cues.map((cue) => `   - ${cue.text} (${speech.say(`breath.${cue.breath}`)}, ${speech.amount(cue.seconds, "second")})`),
    ...step.reasons.slice(0, 1).map((reason) => `   ${speech.say("plan.why")}: ${reason.text}`),
  ]),
  "",
];
