/**
 * One screening decision beside two general engines on the same, real table and the same women. First all three must say the
 * same of every woman. Theirs are measured from facts already read out of her record; ours reads them itself, and besides the
 * rows finds what is still missing, so the comparison leans their way.
 */
import { content, type Content } from "@lullaback/content";
import { cqlExecution } from "../other-engines/elm.ts";
import { jsonRulesEngine } from "../other-engines/json-rules.ts";
import { difference, ours, toldBy, type Decision, type Profile } from "../other-engines/profile.ts";
import { profiles } from "../other-engines/profiles.ts";
import { inTurns } from "./cost.ts";
import type { Line } from "./line.ts";

/** Our ways to the same decision, made once for the table; a faster form has its line here, and must agree like the others. */
const forms: Readonly<Record<string, (table: Content) => (woman: Profile) => Decision>> = {
  screen: (table) => (woman) => ours(table, woman),
};

/** Of all women, as many as are measured. */
const measured = 60;

export const decision = async (): Promise<readonly Line[]> => {
  const engines = [jsonRulesEngine(content), cqlExecution(content)];
  const women = profiles(200).map((woman) => ({ woman, told: toldBy(content, woman) }));
  const own = Object.entries(forms).map(([name, form]) => ({ name, decide: form(content) }));
  for (const { woman, told } of women) {
    const asScreened = ours(content, woman);
    const agrees = (name: string, decision: Decision) => {
      const other = difference(woman, told, asScreened, decision);
      if (other !== undefined) throw new Error(`${name} decides otherwise: ${other}`);
    };
    for (const { name, decide } of own) agrees(name, decide(woman));
    for (const { name, decide } of engines) agrees(name, await decide(told));
  }
  const some = women.filter((_, index) => index % Math.ceil(women.length / measured) === 0);
  console.log(JSON.stringify({ name: "context", women: women.length, equal: true, measured: some.length, rules: content.rules.length, node: process.version }));
  const costs = await inTurns(7, {
    ...Object.fromEntries(engines.map((engine) => [engine.name, { times: 1, run: async () => { for (const { told } of some) await engine.decide(told); } }])),
    ...Object.fromEntries(own.map(({ name, decide }) => [name, { times: 40, run: () => { for (const { woman } of some) decide(woman); } }])),
  });
  const one = (name: string) => (costs[name] as number) / some.length;
  const faster = Math.min(...engines.map(({ name }) => one(name)));
  return own.flatMap(({ name: form }) => engines.map(({ name }) => ({
    name: `one screening decision by ${form}`, ours: one(form), unit: "ms of CPU" as const, beside: { name, ms: one(name) }, ...(one(name) === faster && { least: 100 }),
  })));
};
