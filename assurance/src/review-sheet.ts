/** The whole programme as one plain sheet that a clinician reads, corrects and signs. Made from content; never edited by hand. */
import { birthKinds, say, sayCondition, sources, type Condition, type Content, type Evidence, type LimitId, type SourceId } from "@lullaback/content";
import { signers, signOff } from "./sign-off.ts";

export const reviewSheet = (content: Content): string => [
  ...opening(content), ...howToRead, ...signOffPart(content), ...questionsPart(content), ...rulesPart(content), ...precautionsPart(content),
  ...clearancesPart(content), ...earliestPart(content), ...standingPart(content), ...exercisesPart(content), ...beside(content),
  ...numbersPart(content), ...sourcesPart(content),
].join("\n").replace(/\n{3,}/g, "\n\n").trimEnd() + "\n";

const { say: text, maybe } = say("en");

const opening = (content: Content): readonly string[] => [
  "# Review sheet", "",
  "Made by `npm run review` from the tables of `content/`. Do not edit: correct the tables and make it again.", "",
  "**No clinician has reviewed or signed any of this.** It is cleared or marked as a medical device nowhere, and it is not to be offered to patients before that is settled.", "",
  `Content digest: \`${content.digest}\``, "",
  `${content.findings.length} questions, ${content.modifiers.length} history items, ${content.rules.length} red-flag rules, ${content.windows.length} windows, ${content.precautions.length} precautions, ${content.clearances.length} clearances, ${content.exercises.length} exercises, ${Object.keys(content.limits).length} numbers, ${signOff(content).length} entries that wait for a signature.`, "",
];

const howToRead: readonly string[] = [
  "## How to read it", "",
  "- Disposition: **emergency** (call or go now) · **same-day** (phone and be seen today) · **within-days** (be seen within the row's limit) · **routine** (self-care). The highest of all true rules wins.",
  "- Exercise left: **blocked** < **breathing-only** < **limited** < **allowed**. The lowest wins. Where a rule names none, its disposition's own holds: blocked, breathing-only, limited, allowed.",
  "- Conditions: `f.` a question she answers, `mod.` her history, `d.` worked out from what she noted, `w.` a stretch of time, `s.` her state, `r.` where it hurts, `cl.` a clearance. Unknown parts leave a rule unknown; an unknown rule counts, but at most as same-day.",
  "- \"Not sure\" that lasts counts as yes, as unknown, as no (asked again next time), or opens the follow-ups. **Every one of these codes waits for a signature**, as does every limit in time and every \"at least two\".",
  "- Grade: A guideline or national pathway · B cohort or review · C case reports or consensus · J judgement, unsigned. A judgement named beside a better grade is the part that rests on nothing more.", "",
];

const amount = (content: Content, id: LimitId): string => {
  const { value, unit } = content.limits[id];
  return `${value} ${unit}${value === 1 || unit === "mmHg" || unit === "percent" ? "" : "s"}`;
};
const condition = (content: Content, when: Condition | "always" | true): string => `\`${when === "always" || when === true ? "always" : sayCondition(when, content.limits)}\``;
const grounds = ({ grade, sources: from, judgement }: Evidence): string =>
  [`grade ${grade}`, from.length === 0 ? "no source" : from.join(", "), ...(judgement === undefined ? [] : [`judgement: ${judgement}`])].join(" · ");
const listed = (items: readonly string[] | undefined): string => (items === undefined || items.length === 0 ? "nothing" : items.join(", "));

const signOffPart = (content: Content): readonly string[] => {
  const list = signOff(content);
  return [
    "## Sign-off list", "",
    "Everything graded J, or with a part that rests on judgement, under whoever the screening specification asks to sign it.", "",
    ...signers.flatMap((signer) => {
      const theirs = list.filter((entry) => entry.signer === signer);
      return [
        `### ${signer} (${theirs.length})`, "",
        ...theirs.map(({ id, judgement }) => `- [ ] \`${id}\`: ${judgement}`), "",
        "Name, role, date, signature: ______________________________________", "",
      ];
    }),
  ];
};

const questionsPart = (content: Content): readonly string[] => [
  "## Questions", "",
  ...[...new Set(content.findings.map(({ group }) => group))].flatMap((group) => [
    `### ${text(`group.${group}.title`)}`, "",
    "| id | she is asked | if not sure, first | still not sure counts as | asked |", "|---|---|---|---|---|",
    ...content.findings.filter((finding) => finding.group === group).map((finding) => {
      const asked = [
        ...(finding.optional === true ? ["mood page, free to skip"] : []),
        ...(finding.daily === undefined ? [] : [finding.daily === true ? "daily" : `daily while ${condition(content, finding.daily)}`]),
        ...(finding.full === undefined ? [] : [finding.full === true ? "full screen" : `full screen while ${condition(content, finding.full)}`]),
        ...(finding.after === undefined ? [] : [`after ${finding.after.map((id) => `\`${id}\``).join(", ")}`]),
        ...(finding.within === undefined ? [] : [`only while ${condition(content, finding.within)}`]),
        ...(finding.neverStored === true ? ["never kept"] : []),
      ];
      const code = finding.notSureYesWhen === undefined ? finding.notSure : `${finding.notSure}; yes while ${condition(content, finding.notSureYesWhen)}`;
      return `| \`${finding.id}\` | ${text(`${finding.id}.ask`)} | ${maybe(`${finding.id}.clarify`) ?? "–"} | ${code} | ${asked.join("; ")} |`;
    }), "",
  ]),
  "### Her history", "",
  "| id | she is asked | not sure counts as |", "|---|---|---|",
  ...content.modifiers.map(({ id, notSure, neverStored }) => `| \`${id}\` | ${text(`${id}.ask`)} | ${notSure}${neverStored === true ? "; never kept" : ""} |`), "",
  "### Stretches of time", "",
  ...content.windows.map((window) => `- \`${window.id}\`: ${condition(content, window.when)} · ${grounds(window)}`), "",
  "### Worked out, never asked", "",
  ...content.derived.map((fact) => `- \`${fact.id}\`: ${fact.when === undefined ? "measured by the engine (engine/SPEC.md, DE)" : condition(content, fact.when)} · ${grounds(fact)}`), "",
];

const rulesPart = (content: Content): readonly string[] => [
  "## Red-flag rules", "",
  ...content.rules.flatMap((rule) => [
    `### ${rule.id}: ${text(`${rule.id}.short`)}`, "",
    `- When: ${condition(content, rule.when)}`,
    `- Then: **${rule.disposition}**${rule.limit === undefined ? "" : `, within ${amount(content, rule.limit)}`}${rule.exercise === undefined ? "" : `; exercise ${rule.exercise}`}${rule.review === undefined ? "" : `; look again within ${amount(content, rule.review)}`}`,
    ...(rule.precautions === undefined ? [] : [`- Precautions: ${listed(rule.precautions)}`]),
    ...(rule.bringsCheck === undefined ? [] : [`- Brings forward the check: ${rule.bringsCheck}`]),
    `- For the clinician: ${text(`${rule.id}.clinician`)}`,
    `- To her: ${text(`${rule.id}.because`)}`,
    ...(maybe(`${rule.id}.say`) === undefined ? [] : [`- She says: ${text(`${rule.id}.say`)}`]),
    ...(rule.waiting === true ? [`- While waiting: ${text(`${rule.id}.wait`)}`] : []),
    `- ${grounds(rule)}`, "",
  ]),
];

const precautionsPart = (content: Content): readonly string[] => [
  "## Precautions", "",
  ...content.precautions.flatMap((precaution) => [
    `- **${precaution.id}**: ${text(`${precaution.id}.clinician`)} To her: "${text(`${precaution.id}.because`)}" Forbids: ${listed(precaution.forbids)}.${precaution.halfDose === true ? " Half dose." : ""}${precaution.noStepUp === true ? " No step up." : ""}${precaution.noNewExercise === true ? " Nothing new." : ""} Own time: ${precaution.until === undefined ? "until the row closes" : amount(content, precaution.until)}. ${grounds(precaution)}`,
  ]), "",
];

const clearancesPart = (content: Content): readonly string[] => [
  "## Clearances: what waits for whose word", "",
  ...content.clearances.flatMap((clearance) => [
    `### ${clearance.id}${clearance.group === undefined ? "" : ` (${clearance.group})`}`, "",
    ...(clearance.asked ? [`- She is asked: ${text(`${clearance.id}.ask`)}${maybe(`${clearance.id}.clarify`) === undefined ? "" : ` ${text(`${clearance.id}.clarify`)}`}`] : []),
    ...(clearance.when === undefined ? [] : [`- Holds without asking when: ${condition(content, clearance.when)}`]),
    ...(clearance.within === undefined ? [] : [`- Only while: ${condition(content, clearance.within)}`]),
    `- First: ${listed(clearance.first)}${clearance.alternates === undefined ? "" : `; where the law allows: ${listed(clearance.alternates)}`}`,
    `- Waits: ${clearance.informOnly === true ? "nothing, told only" : clearance.waits === "all" ? "all but breathing and rest" : listed(clearance.waits)}${clearance.holds === undefined ? "" : `; goes up no step: ${listed(clearance.holds)}`}${clearance.noMoreMinutes === true ? "; no longer sessions than now" : ""}${clearance.noCounts === true ? "; no counts or streaks shown" : ""}`,
    `- For the clinician: ${text(`${clearance.id}.clinician`)}`,
    `- To her: ${text(`${clearance.id}.because`)} ${text(`${clearance.id}.stays`)}`,
    `- Asked of the professional: ${text(`${clearance.id}.letter`)}`,
    `- ${grounds(clearance)}`, "",
  ]),
  "### Whose word closes what", "",
  ...content.authorities.map((authority) => `- **${authority.who}** closes: ${authority.closes.length === 0 ? "nothing" : authority.closes.map(({ disposition, areas, inPerson }) => `${disposition} (${areas === "any" ? "any area" : areas.join(", ")}${inPerson ? ", in person" : ""})`).join("; ")}. May unlock: ${authority.mayUnlock === "any" ? "anything" : listed(authority.mayUnlock)}. ${grounds(authority)}`), "",
  "### What was said, and what follows", "",
  ...content.outcomes.map(({ id, closes, gentle }) => `- ${text(`said.${id}`)}: ${closes ? "the row closes" : "the row stays open"}${gentle ? `; gentle for ${amount(content, "li.gentle-after-seen")} after a closing` : ""}`), "",
  ...content.diagnoses.map(({ id, opens }) => `- Diagnosis "${text(`diagnosis.${id}`)}" opens \`${opens}\``), "",
];

const earliestPart = (content: Content): readonly string[] => [
  "## Earliest use after a pregnancy ended", "",
  `| demand | ${birthKinds.join(" | ")} | grounds |`, `|---|${birthKinds.map(() => "---|").join("")}---|`,
  ...content.earliestUse.map((entry) => `| ${entry.demand} | ${birthKinds.map((kind) => {
    const from = entry.byBirth[kind];
    if ("bleedingEases" in from) return "once bleeding eases";
    return [...("limit" in from && from.limit !== undefined ? [`from ${amount(content, from.limit)}`] : []), ...("word" in from ? [`${from.word}'s word`] : [])].join(" and ");
  }).join(" | ")} | ${grounds(entry)} |`), "",
  "A demand without a row is open from day 1.", "",
];

const standingPart = (content: Content): readonly string[] => [
  "## Standing limits", "",
  ...content.standingLimits.map((limit) => `- **${limit.id}**: when ${condition(content, limit.when)}${limit.herYes === undefined ? "" : `, until her own yes to "${text(`yes.${limit.herYes}`)}"`}: ${[
    ...(limit.forbids === undefined ? [] : [`forbids ${listed(limit.forbids)}`]),
    ...Object.entries(limit.caps ?? {}).map(([cap, id]) => `${cap} at most ${amount(content, id)}`),
  ].join("; ")}. ${grounds(limit)}`), "",
];

const exercisesPart = (content: Content): readonly string[] => [
  "## Exercises", "",
  ...content.exercises.flatMap((exercise) => [
    `### ${exercise.id}: ${text(`${exercise.id}.name`)} (${exercise.role}${exercise.quiet === true ? ", open at breathing-only" : ""})`, "",
    `- Carries ${exercise.carries.join(", ")}; serves ${exercise.serves.join(", ")}`,
    `- Dose: ${exercise.dose.minRepeats} to ${exercise.dose.maxRepeats} repeats, at most ${exercise.dose.maxRounds} rounds · ${grounds(exercise.dose)}`,
    `- Ladder: ${exercise.ladder.map(({ version, repeats, rounds }) => `${version} ${repeats} x ${rounds}`).join(" → ")}`,
    ...["why", "stop", "fault"].map((part) => `- ${text(`${exercise.id}.${part}`)}`),
    `- ${grounds(exercise)}`, "",
    ...exercise.versions.flatMap((version) => [
      `**${text(`${exercise.id}.${version.id}.name`)}** (\`${version.id}\`): ${text(`position.${version.position}`)}; ${version.places.map((place) => text(`place.${place}`)).join(", ")}${version.needs === undefined ? "" : `; with ${version.needs.join(", ")}`}${version.sides === 2 ? "; each side" : ""}${version.offByDefault === true ? "; off by default" : ""}${version.onlyWhen === undefined ? "" : `; only when ${condition(content, version.onlyWhen)}`}. Asks throughout: ${listed(version.throughout)}.`, "",
      text(`${exercise.id}.${version.id}.setup`), "",
      ...version.phases.map((phase) => `- ${phase.seconds} s, breath ${phase.breath}, pelvic floor ${phase.pelvicFloor}${phase.asks === undefined ? "" : `, asks ${phase.asks.join(", ")}`}: ${text(`${exercise.id}.${version.id}.${phase.id}`)}`), "",
    ]),
  ]),
];

const beside = (content: Content): readonly string[] => [
  "## Relief beside the moves", "",
  ...content.relief.flatMap((card) => [
    `### ${card.id}: ${text(`${card.id}.name`)}`, "",
    `- ${text(`${card.id}.how`)}`, `- ${text(`${card.id}.not-when`)}`, `- Told with it: ${text(`${card.id}.told`)}`,
    ...(card.minutes === undefined ? [] : [`- ${card.minutes.min} to ${card.minutes.max} minutes`]),
    ...(card.notWhen.length === 0 ? [] : [`- Shut while any of: ${card.notWhen.map((when) => condition(content, when)).join(", ")}`]),
    `- ${grounds(card)}`, "",
  ]),
  "## Her day", "",
  ...content.life.flatMap((card) => [
    `### ${card.id}: ${text(`${card.id}.name`)}`, "",
    `- ${text(`${card.id}.do`)}`, `- To the one beside her: ${text(`${card.id}.partner`)}`, `- ${text(`${card.id}.not-when`)}`, `- Told with it: ${text(`${card.id}.told`)}`,
    `- ${card.baby === true ? "Speaks of a baby: only where one is with her, or when she asks." : "Shown to all."}${card.asks === undefined ? "" : ` Someone else first while forbidden: ${card.asks.join(", ")}.`}${card.lying === true ? " The note on sleep stands with it." : ""}`,
    `- ${grounds(card)}`, "",
  ]),
  "## Where a baby lies", "",
  ...content.careNotes.map((note) => `- \`${note.id}\`: ${text(note.id)} ${grounds(note)}`), "",
  "## Not now", "",
  ...content.notNow.map((entry) => `- **${text(`${entry.id}.name`)}** (\`${entry.id}\`, ground: ${entry.ground}): ${text(`${entry.id}.why`)} Opens by: ${entry.needs}. ${grounds(entry)}`), "",
];

const numbersPart = (content: Content): readonly string[] => [
  "## Numbers", "",
  "A local setting may move a number inside its bounds only.", "",
  "| id | value | bounds | grounds |", "|---|---|---|---|",
  ...Object.entries(content.limits).map(([id, limit]) => `| \`${id}\` | ${amount(content, id as LimitId)} | ${limit.min} to ${limit.max} | ${grounds(limit)} |`), "",
];

/** Sources that something above names; what was only an excerpt or from memory is marked. */
const sourcesPart = (content: Content): readonly string[] => {
  const named = new Set<string>();
  for (const [found] of JSON.stringify({ ...content, claims: [] }).matchAll(/"(?:sources)":\[[^\]]*\]/g)) {
    for (const id of JSON.parse(`{${found}}`).sources as readonly string[]) named.add(id);
  }
  return [
    "## Sources named above", "",
    "Seen: a stored copy was read (often the abstract only), an excerpt was seen, or it is from memory and must be checked before publishing.", "",
    ...(Object.keys(sources) as SourceId[]).filter((id) => named.has(id)).map((id) => {
      const { title, seen, ...rest } = sources[id];
      return `- ${id}: ${title}${"where" in rest ? `, <${rest.where}>` : ""} (${seen})`;
    }), "",
  ];
};
