/** A verdict as a page to read. */
import { doesNotShow, shows } from "./shows.ts";
import type { Property, Verdict } from "./verify.ts";

const number = (value: number): string => value.toLocaleString("en-GB");

/** Lines; `# ` begins a heading. Problems first, each with its person. */
export const pageOf = (verdict: Verdict): readonly string[] => {
  const { proved, problems, waived, variables, queries, witnesses, exhaustive, tried } = verdict;
  const of = (property: Property) => problems.filter((problem) => problem.property === property).length;
  return [
    proved ? "Everything below holds." : `${number(problems.length)} promises do NOT hold.`,
    `A first screen as ${variables} variables; ${number(queries)} questions, each put to two provers, ${number(witnesses)} answers of somebody, each played again.`,
    ...(exhaustive === undefined ? [] : [`${number(exhaustive.profiles)} first days in ${number(exhaustive.states)} kinds of state; ${number(exhaustive.outcomes)} distinct outcomes, ${number(exhaustive.sessions)} sessions made.`]),
    ...(problems.length === 0 ? [] : ["", "# What fails", ...problems.slice(0, 40).flatMap(({ property, about, says, person }) => [`• ${about}: ${says}. [${property}]`, ...(person?.split("\n") ?? [])]), ...(problems.length > 40 ? [`and ${number(problems.length - 40)} more`] : [])]),
    "", "# What it shows", ...tried.map((property) => `• ${of(property) === 0 ? "" : "NOT SHOWN. "}${shows[property]}`),
    "", "# Meant to be so", ...waived.map(({ about, says, because }) => `• ${about} ${says}: ${because}.`),
    "", "# What it does not show", ...doesNotShow.map((line) => `• ${line}`),
  ];
};
