/** `lullaback explain FILE`: why each step is in, and why each move that is out is out. */
import { content, type Speech } from "@lullaback/content";
import { explain as explainDay, type Here } from "@lullaback/engine";
import { planOut, reasonsOut } from "../answers-out.ts";
import type { Case } from "../input.ts";
import type { Page } from "../page.ts";
import type { ExplainOut } from "../shapes.ts";

export const explain = (speech: Speech, given: Case, here: Here): { readonly json: ExplainOut; readonly page: Page } => {
  const explanation = explainDay(content, given.history, given.day, here);
  const out = planOut(speech, given, explanation.plan);
  const name = (exercise: string, version: string) =>
    version === "" ? speech.say(`${exercise}.name`) : `${speech.say(`${exercise}.name`)} (${speech.say(`${exercise}.${version}.name`)})`;
  const item = ({ exercise, version, reasons }: (typeof explanation)["out"][number]) =>
    ({ exercise, version, name: name(exercise, version), reasons: reasonsOut(speech, reasons) });
  const json: ExplainOut = {
    kind: out.kind, reasons: out.reasons, in: explanation.in.map(item), out: explanation.out.map(item),
    changes: out.changes, day: given.day, contentDigest: out.contentDigest,
  };
  const why = (entry: ExplainOut["in"][number]) => [...new Set(entry.reasons.map((reason) => reason.text))].join(" ");
  // Versions that are out for the same reasons share a line.
  const lines = (items: ExplainOut["in"]) => {
    const shared = new Map<string, ExplainOut["in"]>();
    for (const entry of items) {
      const key = `${entry.exercise} ${why(entry)}`;
      shared.set(key, [...(shared.get(key) ?? []), entry]);
    }
    return [...shared.values()].map((entries) => {
      const [first] = entries as [ExplainOut["in"][number]];
      const all = content.exercises.find(({ id }) => id === first.exercise)?.versions.length === entries.length;
      const names = entries.map(({ version }) => (version === "" ? "" : speech.say(`${first.exercise}.${version}.name`))).filter((text) => text !== "");
      return `• ${speech.say(`${first.exercise}.name`)}${all || names.length === 0 ? "" : ` (${speech.list(names)})`}: ${why(first)}`;
    });
  };
  return {
    json,
    page: [
      `# ${speech.say(`kind.${out.kind}`)}`, ...out.reasons.map((reason) => reason.text),
      ...(json.in.length === 0 ? [] : ["", `# ${speech.say("plan.why")}`, ...lines(json.in)]),
      "", `# ${speech.say("plan.left-out")}`, ...lines(json.out),
    ],
  };
};
