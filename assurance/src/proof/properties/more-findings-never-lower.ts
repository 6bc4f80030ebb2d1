/**
 * Monotone: a further yes, or a not sure in place of a no, never lets her be seen later or do more (SC7); what may lower says so in content.
 * Asked row by row, which is quick; only where a row itself falls away is the whole result asked.
 */
import { where, type Formula } from "../formula.ts";
import type { Proof } from "../proof.ts";
import { atLeastSoon } from "../tiers.ts";

export const moreFindingsNeverLower = (proof: Proof): void => {
  const { model } = proof;
  const { content, profile, rows, forbidden, allWaits, space, known, leaves } = model;
  const { all, not } = space;
  const lowers = new Set<string>(content.findings.filter((finding) => finding.lowers === true).map(({ id }) => id));
  const parts = new Set<Formula>([
    ...[...rows.values()].flatMap(({ certain, found }) => [certain, found]), ...[...forbidden.values()].flat().map(({ when }) => when), ...allWaits.map(({ when }) => when),
  ]);
  const results: readonly (readonly [string, Formula])[] = [
    ...(["emergency", "same-day", "within-days"] as const).map((tier) => [`seen ${tier}`, atLeastSoon(model, tier)] as const),
    ...(["blocked", "breathing-only", "limited"] as const).map((level) => [`at most ${level}`, leaves(level)] as const),
    ...[...forbidden].map(([demand, grounds]) => [`kept from ${demand}`, space.any(...grounds.map(({ when }) => when))] as const),
  ];
  for (const { name, values } of profile.variables) {
    const isAnswer = /^(f|mod|cl)\./.test(name);
    const isFact = /^(d|r)\./.test(name) && name !== "d.seen-pain";
    if ((!isAnswer && !isFact) || lowers.has(name)) continue;
    const under = (formula: Formula, answer: string) => where(space, formula, profile.at(name), values.indexOf(answer));
    for (const [less, more] of isAnswer ? [["no", "yes"], ["no", "not-sure"], ["not-sure", "yes"]] as const : [["no", "yes"]] as const) {
      const lost = (formula: Formula): Formula => {
        const [before, after] = [under(formula, less), under(formula, more)];
        return before === after ? space.any() : all(known, before, not(after));
      };
      const falls = [...parts].some((part) => {
        const question = lost(part);
        return question !== space.any() && proof.find(`${name} from ${less} to ${more}: a row`, question) !== undefined;
      });
      if (!falls) continue;
      for (const [what, result] of results) {
        const her = proof.find(`${name} from ${less} to ${more}: ${what}`, lost(result));
        if (her !== undefined) proof.fails(name, `said ${more} in place of ${less}, and she is no longer ${what}`, her);
      }
    }
  }
};
