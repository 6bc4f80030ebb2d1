/** `lullaback simulate`: a virtual cohort through the real engine; loaded only when it is asked for. */
import type { Report } from "@lullaback/assurance/cohort";
import type { Page } from "../page.ts";

export interface Simulated {
  readonly mothers: number;
  readonly days: number;
  readonly seed: number;
}

export const simulate = async (asked: Simulated, told: (done: number, of: number) => void): Promise<{ readonly json: Report; readonly page: Page }> => {
  const cohort = await import("@lullaback/assurance/cohort");
  const json = await cohort.simulate(asked, undefined, told);
  return { json, page: cohort.pageOf(json) };
};
