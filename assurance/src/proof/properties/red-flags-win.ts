/** A red flag always wins: no answer, state or other row beside it leaves more than its row allows. */
import type { Proof } from "../proof.ts";
import { atLeastSoon } from "../tiers.ts";

export const redFlagsWin = (proof: Proof): void => {
  const { model } = proof;
  const { content, rows, space, complete, known, firstDay, atMost } = model;
  const { all, not } = space;
  for (const { id, disposition } of content.rules) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const lower = proof.find(`${id}: seen later than it says`, all(known, row.certain, not(atLeastSoon(model, disposition))));
    if (lower !== undefined) proof.fails(id, "is so, and the result is lower than its own", lower);
    if (disposition !== "emergency" && disposition !== "same-day") continue;
    const shut = disposition === "emergency" ? "blocked" : "breathing-only";
    const more = proof.find(`${id}: more exercise than ${shut}`, all(known, row.certain, not(atMost(shut))));
    if (more !== undefined) proof.fails(id, `is so, and more than ${shut} is left`, more);
    const unsure = proof.find(`${id}: may be so, and moves`, all(known, row.found, not(atMost("breathing-only"))));
    if (unsure !== undefined) proof.fails(id, "may be so, and more than breathing is left", unsure);
    // The whole way to a plan, for a woman of whom nothing else is found where there is one.
    const alone = all(complete, firstDay, row.certain);
    const her = proof.find(`${id}: alone`, all(alone, not(atLeastSoon(model, "same-day", [id])))) ?? proof.find(`${id}: at all`, alone);
    if (her === undefined) continue;
    for (const place of content.places) {
      const plan = proof.planOf(her, { place, minutes: 10 });
      if (plan.kind !== "stop" || plan.session !== null) proof.fails(id, `is so, and the plan at ${place} is ${plan.kind}`, her);
    }
  }
};
