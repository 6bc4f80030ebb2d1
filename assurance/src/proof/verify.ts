/**
 * `lullaback verify`: the whole proof over the answer space of a first screen. What it shows and what it does not stands in PROOF.md; every
 * promise there is a function of `properties/`.
 */
import type { Content } from "@lullaback/content";
import { createProof, type Hands, type Problem, type Proof } from "./proof.ts";
import { benignUnderCeiling } from "./properties/benign-under-ceiling.ts";
import { fewFlagsExhaustively, type FewFlags } from "./properties/few-flags-exhaustively.ts";
import { formulasAreTheEngine } from "./properties/formulas-are-the-engine.ts";
import { moreFindingsNeverLower } from "./properties/more-findings-never-lower.ts";
import { neverForbidden } from "./properties/never-forbidden.ts";
import { redFlagsWin } from "./properties/red-flags-win.ts";
import { rulesLive } from "./properties/rules-live.ts";
import { sessionForAll, type Kit } from "./properties/session-for-all.ts";
import { waivers, type Waiver } from "./waivers.ts";

/** In the order of PROOF.md. */
export const properties = {
  "formulas-are-the-engine": formulasAreTheEngine,
  "red-flags-win": redFlagsWin,
  "never-forbidden": neverForbidden,
  "more-findings-never-lower": moreFindingsNeverLower,
  "benign-under-ceiling": benignUnderCeiling,
  "rules-live": rulesLive,
  "session-for-all": sessionForAll,
} as const satisfies Record<string, (proof: Proof) => unknown>;
export type Property = keyof typeof properties | "few-flags-exhaustively";
const all: readonly Property[] = [...(Object.keys(properties) as (keyof typeof properties)[]), "few-flags-exhaustively"];

export interface Verdict {
  readonly content: string;
  readonly proved: boolean;
  readonly tried: readonly Property[];
  readonly problems: readonly Problem[];
  /** Problems that are meant to be so. */
  readonly waived: readonly (Problem & Pick<Waiver, "because">)[];
  readonly variables: number;
  readonly queries: number;
  readonly witnesses: number;
  readonly kits: readonly Kit[];
  readonly exhaustive?: FewFlags;
}

export interface VerifyOptions {
  /** Only these; all when left out. */
  readonly only?: readonly Property[];
  /** At most so many flags are tried exhaustively; 3 when left out. */
  readonly flags?: number;
  readonly hands?: Hands;
  readonly waivers?: readonly Waiver[];
  /** What is being done, as it is. */
  readonly says?: (what: string) => void;
}

/** Proves what PROOF.md promises of this content; every promise that fails comes with a person it fails for, where there is one. */
export const verify = (content: Content, { only, flags = 3, hands = {}, waivers: meant = waivers, says = () => {} }: VerifyOptions = {}): Verdict => {
  let property: Property = "formulas-are-the-engine";
  const proof = createProof(content, () => property, hands);
  const wanted = (name: Property) => only === undefined || only.includes(name);
  let kits: readonly Kit[] = [];
  for (const name of Object.keys(properties) as (keyof typeof properties)[]) {
    if (!wanted(name)) continue;
    property = name;
    says(name);
    const shown = properties[name](proof);
    if (shown !== undefined) kits = shown;
  }
  property = "few-flags-exhaustively";
  const exhaustive = wanted(property) ? (says(property), fewFlagsExhaustively(proof, flags, (done, of) => says(`${property}: ${done} of ${of} sessions`))) : undefined;

  const waiverOf = (problem: Problem) => meant.find(({ property: of, about }) => of === problem.property && about === problem.about);
  const unused = meant.filter((waiver) => wanted(waiver.property as Property) && !proof.problems.some((problem) => waiverOf(problem) === waiver))
    .map(({ property: of, about }): Problem => ({ property: of, about, says: "is waived, and there is nothing to waive" }));
  const problems = [...proof.problems.filter((problem) => waiverOf(problem) === undefined), ...unused];
  return {
    content: content.digest, proved: problems.length === 0, tried: all.filter(wanted), problems,
    waived: proof.problems.flatMap((problem) => { const waiver = waiverOf(problem); return waiver === undefined ? [] : [{ ...problem, because: waiver.because }]; }),
    variables: proof.model.space.domains.length, queries: proof.queries(), witnesses: proof.witnesses(), kits, ...(exhaustive !== undefined && { exhaustive }),
  };
};
