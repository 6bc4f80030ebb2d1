/** A hazard as the log holds it. All estimates are the team's judgement, grade J: no clinical safety officer has taken part, and there are no data of use. */
import type { Signer } from "../sign-off.ts";
import type { Estimate, Likelihood, Severity } from "./risk.ts";

/** Who has to accept what is left, beside the clinical safety officer, who has to accept all of it. */
export type Acceptor = Signer | "Host" | "Data protection" | "Regulatory";

export interface Hazard {
  /** Permanent. */
  readonly id: `HZ-${number}`;
  /** What could happen, in a few words. */
  readonly hazard: string;
  readonly causes: readonly string[];
  /** What it would do to her, or to someone else. */
  readonly effect: string;
  readonly before: Estimate;
  /**
   * What holds it. An id of content (`rf.`, `cl.`, `prec.`, `sl.`, `li.`, …), the number of a rule (engine, figure or FORMAT), an item of the founding
   * programme, a story `scenarios/<name>`, a test `<file>: <words of its name>`, or a page `<file>.md: <words in it>`.
   */
  readonly controls: readonly string[];
  readonly after: Estimate;
  /** What is not held, or not known; nothing here means that nothing is known to be missing. */
  readonly open: readonly string[];
  /** Only, and always, where there is no control. */
  readonly uncontrolled?: string;
  readonly accepts: readonly Acceptor[];
}

export interface HazardGroup { readonly title: string; readonly hazards: readonly Hazard[] }

export const estimate = (severity: Severity, likelihood: Likelihood): Estimate => ({ severity, likelihood });
