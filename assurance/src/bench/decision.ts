/**
 * One screening decision beside two general engines on the same, real table and the same women. First all three must say the
 * same of every woman. Theirs are measured from facts already read out of her record. So is our row table; the whole screen reads
 * them itself and finds what is still missing besides.
 */
import { content, type Content, type Disposition, type Rule } from "@lullaback/content";
import { createFacts, rowTable } from "@lullaback/engine";
import { asSure, dispositionRank } from "@lullaback/engine/testing";
import { cqlExecution } from "../other-engines/elm.ts";
import { jsonRulesEngine } from "../other-engines/json-rules.ts";
import { difference, ours, toldBy, type Decision, type Profile } from "../other-engines/profile.ts";
import { profiles } from "../other-engines/profiles.ts";
import { inTurns } from "./cost.ts";
import type { Line } from "./line.ts";

/** Our ways to the same decision, made once for the table; each must agree like the others. */
const forms: Readonly<Record<string, { readonly least?: number; readonly of: (table: Content) => (woman: Profile) => Decision }>> = {
  // Reads her record itself, and finds what is missing besides.
  "the whole screen": { of: (table) => (woman) => ours(table, woman) },
  // From facts already read, as the others are given them: what `screen` does for each person she could be.
  "the row table": {
    least: 100,
    of: (content) => {
      const { read, rows: truthsOf } = rowTable(content);
      const known = new Map<Profile, Int8Array>();
      return (woman) => {
        let truths = known.get(woman);
        if (truths === undefined) known.set(woman, (truths = read(createFacts(content, woman.input))));
        const rows: Record<string, 0 | 1> = {};
        let disposition: Disposition = "routine";
        for (let index = 0; index < truthsOf.length; index++) {
          const rule = content.rules[index] as Rule;
          const truth = asSure(content, rule, woman.input.answers, (truthsOf[index] as (typeof truthsOf)[number])(truths));
          if (truth === -1) continue;
          rows[rule.id] = truth;
          const soon = truth === 0 && rule.disposition === "emergency" ? "same-day" : rule.disposition;
          if (dispositionRank(soon) > dispositionRank(disposition)) disposition = soon;
        }
        return { rows, disposition };
      };
    },
  },
};

/** Of all women, as many as are measured. */
const measured = 60;

export const decision = async (): Promise<readonly Line[]> => {
  const engines = [jsonRulesEngine(content), cqlExecution(content)];
  const women = profiles(200).map((woman) => ({ woman, told: toldBy(content, woman) }));
  const own = Object.entries(forms).map(([name, form]) => ({ name, least: form.least, decide: form.of(content) }));
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
  return own.flatMap(({ name: form, least }) => engines.map(({ name }) => ({
    name: `one screening decision, ${form}`, ours: one(form), unit: "ms of CPU" as const, beside: { name, ms: one(name) }, ...(one(name) === faster && least !== undefined && { least }),
  })));
};
