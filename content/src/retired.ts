/** Ids that were issued once and are used no more; never given to anything else. What a journal says of them stays readable: text `<id>.name`. */
export interface Retired {
  readonly id: string;
  /** The day it was retired, `2026-11-25`. */
  readonly on: string;
  readonly because: string;
}

export const retired: readonly Retired[] = [];
