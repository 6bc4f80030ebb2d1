/**
 * Every first day with at most three flags, all of them: for each outcome that leaves other moves or caps at a place, the engine makes a
 * real session, which is held to SPEC by the second bookkeeping of the engine's tests and to what the drawn figure is seen to do.
 */
import type { Demand, Place } from "@lullaback/content";
import { compile, demandSeconds, scripts } from "@lullaback/figure";
import { demandsOf } from "@lullaback/engine";
import { brokenRules } from "@lullaback/engine/testing";
import { exhaust } from "../exhaustive.ts";
import { holds } from "../formula.ts";
import { differences, firstDayOf } from "../plainly.ts";
import { theDay } from "../profile.ts";
import type { Proof, Values } from "../proof.ts";
import { capped, shortened, versionsOf } from "../tiers.ts";

export interface FewFlags {
  readonly profiles: number;
  readonly states: number;
  readonly outcomes: number;
  /** Sessions made and checked: one for each set of moves and caps that an outcome leaves at a place. */
  readonly sessions: number;
}

/** `said`: called as it goes on, with how many sessions of how many are made. */
export const fewFlagsExhaustively = (proof: Proof, most: number, said: (done: number, of: number) => void = () => {}): FewFlags => {
  const { model } = proof;
  const { content } = model;
  const { profiles, states, outcomes } = exhaust(model, most);
  const seen = seenDemands(proof);
  const days = daysOf(proof, outcomes);
  days.forEach(({ values, place }, index) => {
    const { minutes = 10 } = content.sessionLengths[index % content.sessionLengths.length] ?? {};
    const here = { place, minutes, ...(index % 7 === 0 && { holding: true }) };
    const { history } = firstDayOf(model, values);
    const plan = proof.planOf(values, here);
    const about = `${place}, ${minutes} minutes${here.holding === true ? ", a baby on her arm" : ""}`;
    if (plan.kind !== "session" || (plan.session?.steps.length ?? 0) < 2) proof.fails(about, `no stop and no wait, and the plan is ${plan.kind}`, values);
    for (const rule of brokenRules(content, history, theDay, here, plan)) proof.fails(about, `the plan breaks ${rule}`, values);
    for (const { exercise, version } of plan.session?.steps ?? []) {
      for (const demand of seen.get(`${exercise}.${version}`) ?? []) if (plan.forbidden.has(demand)) proof.fails(`${exercise}.${version}`, `is led, and the figure is seen to do what is forbidden: ${demand}`, values);
    }
    if (index % 50 === 0) for (const difference of differences(model, values)) proof.fails(about, difference, values);
    if (index % 100 === 0) said(index, days.length);
  });
  return { profiles, states, outcomes: outcomes.length, sessions: days.length };
};

/** Of all outcomes, one profile and place for each set of ways, caps and doses that a session may be made of. */
const daysOf = ({ model }: Proof, outcomes: readonly Values[]): readonly { readonly values: Values; readonly place: Place }[] => {
  const ways = versionsOf(model).map(({ version }) => ({ places: version.places, asks: [...demandsOf(version, false)], when: version.onlyWhen === undefined ? undefined : model.truth(version.onlyWhen).yes }));
  // No longer than the usual one is a session of those minutes, and they come by in turn.
  const [halved] = shortened(model);
  const also = [capped(model, "supine-run"), capped(model, "standing-run"), halved];
  const days = new Map<string, { readonly values: Values; readonly place: Place }>();
  for (const values of outcomes) {
    const smaller = also.map((formula) => (holds(formula, values) ? 1 : 0)).join("");
    const forbidden = new Set(model.content.demands.filter((demand) => model.forbidden.get(demand)?.some(({ when }) => holds(when, values))));
    const open = ways.map(({ asks, when }) => !asks.some((demand) => forbidden.has(demand)) && (when === undefined || holds(when, values)));
    for (const place of model.content.places) {
      const key = `${place} ${smaller} ${ways.map(({ places }, way) => (places.includes(place) && open[way] === true ? 1 : 0)).join("")}`;
      if (!days.has(key)) days.set(key, { values, place });
    }
  }
  return [...days.values()];
};

/** What the figure is seen to do in each way, longer than a moment (FD1). */
const seenDemands = ({ model }: Proof): ReadonlyMap<string, ReadonlySet<Demand>> => new Map(versionsOf(model).flatMap(({ id, version }) => {
  const script = scripts.get(id);
  if (script === undefined) return [];
  const seconds = demandSeconds(compile(script, version));
  return [[id, new Set([...seconds.values()].flatMap((phase) => [...phase].filter(([, long]) => long > 0.35).map(([demand]) => demand)))] as const];
}));
