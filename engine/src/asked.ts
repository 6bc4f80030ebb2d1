/** Which questions a screen asks of her now (SPEC QU), and which of them are still open. */
import type { Condition, Content, Finding } from "@lullaback/content";
import { evaluate, type Facts } from "./evaluate.ts";
import type { Answer } from "./history.ts";

export type Cadence = "daily" | "full";

/** Whether the screen asks for this finding now: by its cadence and state, or because an answer opened it (QU1, QU2). */
export const isAsked = (
  finding: Finding, cadence: Cadence, facts: Facts, answers: Readonly<Record<string, Answer>>, limits: Content["limits"],
): boolean => {
  const holds = (when: true | Condition | undefined) =>
    when === true || (when !== undefined && evaluate(when, facts, limits) === 1);
  if (finding.within !== undefined && evaluate(finding.within, facts, limits) !== 1) return false;
  if (holds(cadence === "daily" ? finding.daily : finding.full)) return true;
  return (finding.after ?? []).some((parent) => answers[parent] === "yes" || answers[parent] === "not-sure");
};

/** Findings asked now that have no answer and may not be skipped, in order (QU3). */
export const missingFindings = (
  content: Content, cadence: Cadence, facts: Facts, answers: Readonly<Record<string, Answer>>,
): readonly string[] =>
  content.findings
    .filter((finding) => finding.optional !== true && answers[finding.id] === undefined &&
      isAsked(finding, cadence, facts, answers, content.limits))
    .map((finding) => finding.id);
