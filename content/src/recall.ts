/**
 * What was taken back, for devices whose content is older: a move or one way of it (`ex.…`, `ex.….way`) acts no more from their next
 * online start on, and an edition before `oldest` leads no session until it is replaced, because a rule in it was wrong. The build writes
 * it as `recall.json` beside the page. An id named here is retired (`retired.ts`) and stays readable.
 */
import type { Day } from "@lullaback/base";

export interface Recall {
  /** Editions of this day and later may still plan. */
  readonly oldest: Day;
  readonly withdrawn: readonly { readonly id: `ex.${string}`; readonly on: Day; readonly because: string }[];
}

export const recall: Recall = { oldest: "2026-11-25" as Day, withdrawn: [] };
