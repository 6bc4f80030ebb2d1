/** How soon she should be seen, and what may still be led, as formulas over the rows of a model. */
import type { Cap, Disposition, Exercise, Version } from "@lullaback/content";
import { demandsOf } from "@lullaback/engine";
import { never, type Formula } from "./formula.ts";
import type { Model } from "./model.ts";

const rank: Readonly<Record<Disposition, number>> = { routine: 0, "within-days": 1, "same-day": 2, emergency: 3 };

/** At least this soon (SC2 to SC4); the rows of `but` left out. */
export const atLeastSoon = ({ content, rows, space }: Model, tier: Disposition, but: readonly string[] = []): Formula =>
  space.any(...content.rules.filter(({ id }) => !but.includes(id)).flatMap(({ id, disposition }) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    // What is only unknown is at most same-day.
    const unsure = disposition === "emergency" ? "same-day" : disposition;
    return [...(rank[disposition] >= rank[tier] ? [row.certain] : []), ...(rank[unsure] >= rank[tier] ? [row.found] : [])];
  }));

/** A complete first screen that the interview can bring about and that ends in moves: no stop, nothing shut, nobody's word before all of them. */
export const unflagged = (model: Model): Formula =>
  model.space.all(model.complete, model.asked, model.firstDay, model.space.not(atLeastSoon(model, "same-day")), model.space.not(model.atMost("breathing-only")));

/** The version may be led: nothing it asks is forbidden and its own condition holds. Lifts that are forbidden are let go instead (SE9). */
export const offered = (model: Model, version: Version): Formula => {
  const { space, forbidden, truth } = model;
  return space.all(
    ...[...demandsOf(version, false)].flatMap((demand) => (forbidden.get(demand) ?? []).map(({ when }) => space.not(when))),
    version.onlyWhen === undefined ? space.all() : truth(version.onlyWhen).yes,
  );
};

/** Every version with its move. */
export const versionsOf = (model: Model): readonly { readonly exercise: Exercise; readonly version: Version; readonly id: string }[] =>
  model.content.exercises.flatMap((exercise) => exercise.versions.map((version) => ({ exercise, version, id: `${exercise.id}.${version.id}` })));

/** A cap of a standing limit holds. */
export const capped = ({ content, space, mayBe }: Model, cap: Cap): Formula =>
  space.any(...content.standingLimits.filter(({ caps }) => caps?.[cap] !== undefined).map(({ when }) => (when === "always" ? space.all() : mayBe(when))));

/** What makes a session smaller: half the dose, and no longer than the usual one. */
export const shortened = ({ content, space, rows, forbidden }: Model): readonly [Formula, Formula] => [
  space.any(...content.rules.filter(({ precautions = [] }) => content.precautions.some(({ id, halfDose }) => halfDose === true && precautions.includes(id))).map(({ id }) => rows.get(id)?.found ?? never)),
  space.any(...content.clearances.filter(({ noMoreMinutes }) => noMoreMinutes === true).map(({ id }) => [...forbidden.values()].flat().find(({ rule }) => rule === id)?.when ?? never)),
];
