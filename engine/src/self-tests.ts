/** Tests she did herself before something comes back: which are clean, and what stands against a demand (SPEC AS10). */
import { instant, type Day, type Moment } from "@lullaback/base";
import type { Content, Demand } from "@lullaback/content";
import type { History } from "./history.ts";
import { wordStands } from "./way-back.ts";

export interface SelfTest {
  readonly id: string;
  /** `clean`: done without a sign since the last sign. `with-sign`: it brought the last one. */
  readonly state: "clean" | "with-sign" | "open";
  /** The day of the result that counts. */
  readonly on?: Day;
}

/** Each of these tests as it stands: a sign in any of them, or in a step that asks the same, opens all of them again. */
export const selfTests = (content: Content, history: History, day: Day, ids: readonly string[], asks: readonly Demand[]): readonly SelfTest[] => {
  const done = testsNow(history, day);
  const sign = lastSign(content, history, day, ids, asks);
  return ids.map((id) => {
    const last = done.findLast(({ test, result }) => test === id && result !== "not-done");
    if (last === undefined) return { id, state: "open" };
    // Told in one second, nobody knows which came last: the sign counts.
    const signed = done.findLast(({ test, result }) => test === id && result === "with-sign");
    if (signed !== undefined && instant(signed.at) >= instant(last.at)) return { id, state: "with-sign", on: signed.day };
    return sign !== undefined && instant(last.at) <= instant(sign) ? { id, state: "open" } : { id, state: "clean", on: last.day };
  });
};

/** Whether the tests of a demand are done clean, or a word that names the demand stands in their place with no sign since (AS10). */
export const testsPassed = (content: Content, history: History, day: Day, demand: Demand, ids: readonly string[]): boolean => {
  if (selfTests(content, history, day, ids, [demand]).every(({ state }) => state === "clean")) return true;
  const word = wordStands(content, history, day, `demand.${demand}`, ["physiotherapist"]);
  const sign = lastSign(content, history, day, ids, [demand]);
  return word !== undefined && (sign === undefined || instant(word.at) > instant(sign));
};

const lastSign = (content: Content, history: History, day: Day, ids: readonly string[], asks: readonly Demand[]): Moment | undefined => {
  const same = new Set<string>(content.notNow.filter((item) => item.asks.some((demand) => asks.includes(demand))).map(({ id }) => id));
  return [
    ...testsNow(history, day).filter(({ test, result }) => ids.includes(test) && result === "with-sign"),
    ...(history.activitySteps ?? []).filter((step) => step.day <= day && step.went === "sign" && same.has(step.activity)),
  ].map(({ at }) => at).reduce<Moment | undefined>((last, at) => (last === undefined || instant(at) > instant(last) ? at : last), undefined);
};

/** Another stage, another body: what was tested before it counts no more. */
const testsNow = (history: History, day: Day) =>
  (history.tests ?? []).filter((test) => test.day <= day && (history.stageSince === undefined || test.day >= history.stageSince));
