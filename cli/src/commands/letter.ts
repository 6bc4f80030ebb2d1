/** `lullaback letter FILE`: one page for her physician, midwife or physiotherapist, with boxes to tick. Text only. */
import { content, type Condition, type Speech } from "@lullaback/content";
import { daysSinceEnd, gestationWeeks, hasEnded, screenOf } from "@lullaback/engine";
import { ago, assessCase, screenOut } from "../answers-out.ts";
import type { Case } from "../input.ts";
import type { Page } from "../page.ts";

export const recipients = ["physician", "midwife", "physiotherapist"] as const;
export type Recipient = (typeof recipients)[number];

export const letter = (speech: Speech, given: Case, to: Recipient | undefined): { readonly json: unknown; readonly page: Page } => {
  const { say } = speech;
  const assessment = assessCase(given);
  const waiting = assessment.waiting.filter((item) => item.for.startsWith("cl.") &&
    (to === undefined || item.whose.includes(to)) && content.clearances.find(({ id }) => id === item.for)?.private !== true);
  const findings = assessment.findings.filter((row) => row.disposition !== "routine" && !isPrivate(given, row.rule));
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
    `# ${say("letter.pain")}`, painText(speech, given), "",
    `# ${say("letter.asked")}`,
    ...(waiting.length === 0 ? [say("letter.nothing-asked")] : waiting.flatMap((item) => [
      `- [${item.for}] ${say(`${item.for}.letter`)}`,
      `  ${say("letter.box-yes")}   ${say("letter.box-limits")}`, `  ${say("letter.box-no")}`,
    ])),
    "",
    out.exercise === "allowed" || out.exercise === "limited" ? say("letter.forbidden", { list: out.forbidden.join(", ") }) : say(`exercise.${out.exercise}`), "",
    say("letter.sign"), "",
    say("letter.private"),
  ];
  return { json: { day: given.day, to: to ?? null, waiting: waiting.map((item) => item.for), findings: findings.map((row) => row.rule), lines: page }, page };
};

/** Left out by default (screening.md §11): mind rows, and rows that are true only because of a private answer, or name one. */
const isPrivate = (given: Case, rule: string): boolean => {
  const found = content.rules.find(({ id }) => id === rule);
  if (found === undefined) return false;
  if (found.area === "mind") return true;
  const record = given.history.screens.findLast((screen) => screen.day === given.day);
  if (record === undefined) return reads(found.when);
  const without = Object.fromEntries(Object.entries(record.answers).map(([id, answer]) => [id, privateIds.has(id) ? ("no" as const) : answer]));
  const standing = { ...given.history.standing, "mod.infect": "no" as const };
  const screens = given.history.screens.map((screen) => (screen === record ? { ...record, answers: without } : screen));
  const still = screenOf(content, { ...given.history, standing, screens }, given.day, { ...record, answers: without }, record.cadence);
  return !still.rows.some((row) => row.rule === rule);
};

const privateIds: ReadonlySet<string> = new Set<string>([...content.findings.filter((finding) => finding.neverStored === true).map(({ id }) => id), "mod.infect", "f.sex-numb"]);

const reads = (condition: Condition): boolean => {
  if (typeof condition === "string") return privateIds.has(condition);
  if ("all" in condition) return condition.all.some(reads);
  if ("any" in condition) return condition.any.some(reads);
  if ("not" in condition) return reads(condition.not);
  return "of" in condition && condition.of.some(reads);
};

const stateText = (speech: Speech, given: Case): string => {
  const weeks = gestationWeeks(content, given.history.person, given.day);
  const days = daysSinceEnd(given.history.person, given.day);
  const { end } = given.history.person;
  const parts = [
    weeks === undefined ? undefined : speech.say("letter.state-pregnant", { weeks: speech.amount(weeks, "week") }),
    days === undefined || end?.on === undefined ? undefined : speech.say("letter.state-ended", {
      date: speech.date(end.on), ago: ago(speech, days), weeks: speech.amount(end.weeks ?? content.limits["li.end-weeks-unsaid"].value, "week"),
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

/** The last fortnight of worst pains, oldest first. */
const painText = (speech: Speech, given: Case): string => {
  const told = given.history.screens.filter((screen) => screen.painWorst24h !== undefined && screen.day <= given.day).slice(-14);
  return told.length === 0 ? speech.say("letter.no-pain") : told.map((screen) => `${screen.day.slice(5)}: ${screen.painWorst24h}`).join("  ");
};
