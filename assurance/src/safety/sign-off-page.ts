/** Who has to sign what, as one short page with empty columns; what each entry says stands in `content/review.md` and the hazard log. */
import type { Content } from "@lullaback/content";
import { signers, signOff, type Signer } from "../sign-off.ts";
import { hazards } from "./hazards/index.ts";
import type { Acceptor } from "./hazard.ts";
import { riskClass } from "./risk.ts";

/** By the beginning of an id, in words. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ["red flags", /^rf\./], ["windows", /^w\./], ["questions", /^f\./], ["measures", /^d\./], ["precautions", /^prec\./], ["clearances", /^cl\./],
  ["earliest use", /^earliest use/], ["standing limits", /^sl\./], ["moves and doses", /^ex\./], ["relief", /^relief\./], ["cards of her day", /^(life|note)\./],
  ["what waits", /^na\./], ["numbers", /^li\./], ["whose word", /^whose word/],
];
const kindOf = (id: string): string => kinds.find(([, shape]) => shape.test(id))?.[0] ?? "rules, figure, words";

const tally = (ids: readonly string[]): string => [...new Set([...kinds.map(([kind]) => kind), kindOf("")])]
  .map((kind) => [kind, ids.filter((id) => kindOf(id) === kind).length] as const).filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`).join(" · ");

/** The address a heading of `review.md` gets. */
const anchor = (signer: Signer, count: number): string => `../../content/review.md#${`${signer} (${count})`.toLowerCase().replace(/[^a-z0-9 -]/g, "").replaceAll(" ", "-")}`;

const accepted = (by: Acceptor): string => {
  const theirs = hazards.filter(({ accepts }) => accepts.includes(by));
  return theirs.length === 0 ? "none" : theirs.map(({ id, after }) => `${id} (${riskClass(after)})`).join(", ");
};

const empty = "| name, role, registration | date | signature | what was refused or changed |\n|---|---|---|---|\n|  |  |  |  |\n|  |  |  |  |";

export const signOffPage = (content: Content): string => {
  const list = signOff(content);
  return [
    "# Sign-off", "",
    "Made by `npm run safety` from `assurance/src/sign-off.ts` and the hazard log. Do not edit: print it, or copy it, to sign.", "",
    `**Nobody has signed anything.** ${list.length} entries wait, each graded J or with a part that rests on judgement. What each says stands in [content/review.md](../../content/review.md), under the same name; what each trade has to accept`,
    "of what is left stands in the [hazard log](hazard-log.md). A signature is for one content only:", "", `Content digest: \`${content.digest}\``, "",
    "## The clinical safety officer", "", `All ${hazards.length} hazards, their weighing, and what is left; the [safety case](README.md); the path of [adverse events](adverse-events.md).`, "", empty, "",
    ...signers.flatMap((signer) => {
      const ids = list.filter((entry) => entry.signer === signer).map(({ id }) => id);
      return [
        `## ${signer}`, "", `[${ids.length} entries](${anchor(signer, ids.length)}): ${tally(ids)}.`, "",
        ...(signer === "To be agreed who signs" ? ["For these the screening specification names nobody: agree on a signer first.", ""] : [`Hazards to accept, with the class that is left: ${accepted(signer)}.`, ""]), empty, "",
      ];
    }),
    "## Others", "",
    `- **Host**: hazards ${accepted("Host")}; the [privacy notice](privacy-notice.md) completed; numbers rung.`,
    `- **Data protection**: hazards ${accepted("Data protection")}; the privacy notice read.`,
    `- **Regulatory**: hazards ${accepted("Regulatory")}; the decision in writing that [intended use](intended-use.md) asks for.`,
    "- **Translation**: a clinician who speaks Spanish, for all of `content/src/text/es/`.", "", empty, "",
  ].join("\n").replace(/\n{3,}/g, "\n\n").trimEnd() + "\n";
};
