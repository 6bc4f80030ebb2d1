/** No complete, unflagged profile is led a demand that is forbidden: by its own row, and by promises written down a second time. */
import { promises } from "../promises.ts";
import type { Proof } from "../proof.ts";
import { offered, unflagged, versionsOf } from "../tiers.ts";
import { demandsOf } from "@lullaback/engine";

export const neverForbidden = (proof: Proof): void => {
  const { model } = proof;
  const { content, space, forbidden, tabulate } = model;
  const { all, any } = space;
  const moves = unflagged(model);
  const versions = versionsOf(model).map(({ id, version }) => ({ id, asks: demandsOf(version, false), offered: offered(model, version) }));
  for (const demand of content.demands) {
    const led = any(...versions.filter(({ asks }) => asks.has(demand)).map((version) => version.offered));
    for (const { rule, when } of forbidden.get(demand) ?? []) {
      const her = proof.find(`${rule} forbids ${demand}`, all(moves, when, led));
      if (her !== undefined) proof.fails(rule, `forbids ${demand}, and a move that asks it is offered`, her);
    }
  }
  for (const { id, says, reads, who, never } of promises) {
    const hers = tabulate(reads, who);
    const led = any(...versions.filter(({ asks }) => never.some((demand) => asks.has(demand))).map((version) => version.offered));
    const her = proof.find(id, all(moves, hers, led));
    if (her !== undefined) proof.fails(id, `${says}, and a move that asks one of ${never.join(", ")} is offered`, her);
    if (proof.find(`${id}: for somebody`, all(moves, hers)) === undefined) proof.fails(id, "speaks of nobody who moves at all");
  }
};
