/** The hazard log as a page, made from its tables; never edited by hand. */
import { content } from "@lullaback/content";
import { classMeans, likelihoodMeans, likelihoods, riskClass, severities, severityMeans, type RiskClass } from "./risk.ts";
import { everyGap, everyRule } from "./hazards/red-flags.ts";
import { hazardGroups, hazards } from "./hazards/index.ts";
import type { Hazard } from "./hazard.ts";

const classes = [5, 4, 3, 2, 1] as const satisfies readonly RiskClass[];

export const hazardLog = (): string => [
  "# Hazard log", "",
  "Made by `npm run safety` from the tables of `assurance/src/safety/`. Do not edit: correct the tables and make it again.", "",
  "**No clinical safety officer, no clinician and no mother has taken part in this log.** Every severity and likelihood in it is the team's judgement (grade J), made without data of use, and waits for a clinical",
  "safety officer. It is written in the manner of DCB0129 and ISO 14971; it claims to meet neither. Nothing here is accepted: the last line of each hazard says who would have to.", "",
  `${hazards.length} hazards. The product is cleared or marked as a medical device nowhere ([intended use](intended-use.md)); what has to happen before release stands in [the safety case](README.md).`, "",
  ...scales(), ...counts(), ...shared(), ...hazardGroups.flatMap(({ title, hazards: those }) => [`## ${title}`, "", ...those.flatMap(one)]), ...index(),
].join("\n").replace(/\n{3,}/g, "\n\n").trimEnd() + "\n";

const scales = (): readonly string[] => [
  "## How it is weighed", "",
  `| likelihood \\ severity | ${severities.join(" | ")} |`, `|---|${severities.map(() => "---").join("|")}|`,
  ...likelihoods.toReversed().map((likelihood) => `| ${likelihood} | ${severities.map((severity) => riskClass({ severity, likelihood })).join(" | ")} |`), "",
  ...severities.map((severity) => `- *${severity}*: ${severityMeans[severity]}`), "",
  ...likelihoods.map((likelihood) => `- *${likelihood}*: ${likelihoodMeans[likelihood]}`), "",
  ...classes.map((known) => `- **${known}**: ${classMeans[known]}`), "",
  "The class is computed from the two, never typed. Severity and likelihood are those of harm to one occurrence, before and after the controls as they are built today. The matrix was read in a public copy; the standard itself decides.", "",
  "**After** supposes that the rules a control names are right. Until they are signed, count the class **before**.", "",
];

const counts = (): readonly string[] => {
  const of = (when: "before" | "after", known: RiskClass) => hazards.filter((hazard) => riskClass(hazard[when]) === known).length;
  const still = hazards.filter(({ after }) => riskClass(after) >= 4);
  const bare = hazards.filter(({ uncontrolled }) => uncontrolled !== undefined);
  return [
    "## Where it stands", "", "| class | before | after |", "|---|---|---|", ...classes.map((known) => `| ${known} | ${of("before", known)} | ${of("after", known)} |`), "",
    still.length === 0 ? "None is left at 4 or 5." : `**Left at 4 or 5, so that nothing may be released**: ${still.map(({ id, hazard }) => `${id} (${hazard})`).join("; ")}.`, "",
    `Without any control: ${bare.map(({ id }) => id).join(", ")}. With something open: ${hazards.filter(({ open }) => open.length > 0).length} of ${hazards.length}.`, "",
  ];
};

const shared = (): readonly string[] => ["## What holds every red flag", "", `Named below as *every rule*: ${listed(everyRule)}.`, "", `And open for each, named below as *as of every rule*: ${everyGap}`, ""];

const listed = (controls: readonly string[]): string => controls.map((control) => `\`${control}\``).join(", ");

const controlsOf = ({ controls, uncontrolled }: Hazard): string => {
  if (uncontrolled !== undefined) return `**none.** ${uncontrolled}`;
  const all = everyRule.every((control) => controls.includes(control));
  return all ? `${listed(controls.filter((control) => !(everyRule as readonly string[]).includes(control)))}, and *every rule*` : listed(controls);
};

const one = (hazard: Hazard): readonly string[] => [
  `### ${hazard.id}: ${hazard.hazard}`, "",
  `- Causes: ${hazard.causes.join("; ")}`,
  `- Effect: ${hazard.effect}`,
  `- Before: ${hazard.before.severity} × ${hazard.before.likelihood} = **${riskClass(hazard.before)}**. After: ${hazard.after.severity} × ${hazard.after.likelihood} = **${riskClass(hazard.after)}**.`,
  `- Controls: ${controlsOf(hazard)}`,
  `- Open: ${hazard.open.length === 0 ? "nothing known" : hazard.open.map((gap) => (gap === everyGap ? "*as of every rule*." : gap)).join(" ")}`,
  `- To accept: clinical safety officer; ${hazard.accepts.join("; ")}`, "",
];

/** Each red flag, and where it stands. */
const index = (): readonly string[] => [
  "## Where each red flag stands", "", "| rule | hazards |", "|---|---|",
  ...content.rules.map(({ id }) => `| \`${id}\` | ${hazards.filter(({ controls }) => controls.includes(id)).map((hazard) => hazard.id).join(", ")} |`),
];
