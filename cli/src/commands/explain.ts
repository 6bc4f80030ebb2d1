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
  const lines = (items: ExplainOut["in"]) => items.map((entry) => `• ${entry.name}: ${[...new Set(entry.reasons.map((reason) => reason.text))].join(" ")}`);
  return {
    json,
    page: [
      `# ${speech.say(`kind.${out.kind}`)}`, ...out.reasons.map((reason) => reason.text),
      ...(json.in.length === 0 ? [] : ["", `# ${speech.say("plan.why")}`, ...lines(json.in)]),
      "", `# ${speech.say("plan.left-out")}`, ...lines(json.out),
    ],
  };
};
