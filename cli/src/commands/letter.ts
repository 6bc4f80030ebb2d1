/** `lullaback letter FILE`: one page for her physician, midwife or physiotherapist, with boxes to tick. Text only. */
import { content, type Speech } from "@lullaback/content";
import { daysSinceEnd, gestationWeeks, hasEnded, letterOf } from "@lullaback/engine";
import { assessCase, screenOut } from "../answers-out.ts";
import type { Case } from "../input.ts";
import type { Page } from "../page.ts";

export const recipients = ["physician", "midwife", "physiotherapist"] as const;
export type Recipient = (typeof recipients)[number];

export const letter = (speech: Speech, given: Case, to: Recipient | undefined): { readonly json: unknown; readonly page: Page } => {
  const { say } = speech;
  const assessment = assessCase(given);
  const { findings, asked: waiting, pains, moves, modified, harms } = letterOf(content, given.history, given.day, assessment, to);
  const out = screenOut(speech, given);
  const page = [
    `# ${say("letter.title")}`,
    say("letter.date", { date: speech.date(given.day) }),
    ...(to === undefined ? [] : [say("letter.to", { who: say(`whose.${to}`) })]),
    say("letter.patient"), "",
    say("letter.unreviewed"), "",
    say("letter.state", { state: stateText(speech, given) }),
    ...modeText(speech, given), "",
    `# ${say("letter.flags")}`,
    ...(findings.length > 0
      ? findings.map((row) => `- [${row.rule}] ${say(`${row.rule}.clinician`)} (${say(`disposition.${row.disposition}`)})`)
      : [out.complete ? say("letter.no-flags", { date: speech.date(given.day) }) : say("letter.not-screened")]),
    "",
    `# ${say("letter.pain")}`, pains.length === 0 ? say("letter.no-pain") : pains.map(({ day, worst }) => `${day.slice(5)}: ${worst}`).join("  "), "",
    `# ${say("letter.asked")}`,
    ...(waiting.length === 0 ? [say("letter.nothing-asked")] : waiting.flatMap((item) => [
      `- [${item.for}] ${say(`${item.for}.letter`)}`,
      `  ${say("letter.box-yes")}   ${say("letter.box-limits")}`, `  ${say("letter.box-no")}`,
    ])),
    "",
    ...(moves.length === 0 ? [] : [`# ${say("letter.moves")}`, ...moves.map((id) =>
      `- ${say(`${id}.name`)}: [ ] ${say("letter.move-hold")}  ${say("letter.move-way")}: ______  ${say("letter.move-most")}: ___ x ___  ${say("letter.move-until")}: ______`), ""]),
    ...(modified.length === 0 ? [] : [`# ${say("letter.modified")}`, ...modified.map((told) => `- ${say(`${told.exercise}.name`)} (${told.name}, ${told.day})`), ""]),
    ...(harms.length === 0 ? [] : [`# ${say("letter.harms")}`, ...harms.map(({ exercise, day, began, words }) =>
      `- ${say("letter.harm", { date: speech.date(day), move: say(`${exercise}.name`), how: [say(`harm.began.${began}`), ...(words === undefined ? [] : [say("harm.words", { words })])].join(" ") })}`), ""]),
    out.exercise === "allowed" || out.exercise === "limited" ? say("letter.forbidden", { list: out.forbidden.join(", ") }) : say(`exercise.${out.exercise}`), "",
    say("letter.sign"), "",
    say("letter.private"),
  ];
  return { json: { day: given.day, to: to ?? null, waiting: waiting.map((item) => item.for), findings: findings.map((row) => row.rule), lines: page }, page };
};

const stateText = (speech: Speech, given: Case): string => {
  const weeks = gestationWeeks(content, given.history.person, given.day);
  const days = daysSinceEnd(given.history.person, given.day);
  const { end } = given.history.person;
  const parts = [
    weeks === undefined ? undefined : speech.say("letter.state-pregnant", { weeks: speech.amount(weeks, "week") }),
    days === undefined || end?.on === undefined ? undefined : speech.say("letter.state-ended", {
      date: speech.date(end.on), ago: speech.ago(days), weeks: speech.amount(end.weeks ?? content.limits["li.end-weeks-unsaid"].value, "week"),
    }),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? speech.list(parts) : "-";
};

const modeText = (speech: Speech, given: Case): Page => {
  const { person } = given.history;
  if (!hasEnded(person) || person.end === undefined) return [];
  const { mode, operation, needle, tear } = person.end;
  const word = (id: string, value: string | undefined) => (value === undefined ? "-" : speech.say(`${id}.${value}`));
  return [speech.say("letter.mode", {
    mode: mode === undefined ? word("end.operation", operation) : word("end.mode", mode), needle: word("end.needle", needle), tear: word("end.tear", tear),
  })];
};
