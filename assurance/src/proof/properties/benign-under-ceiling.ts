/** No ordinary picture comes out above its ceiling, whoever she is otherwise: what the picture leaves open is left open here too. */
import { benignPictures } from "@lullaback/content/testing";
import { parseExample } from "@lullaback/engine/testing";
import type { Disposition } from "@lullaback/content";
import type { Proof } from "../proof.ts";
import { atLeastSoon } from "../tiers.ts";

const above: Readonly<Record<Disposition, Disposition | undefined>> = { routine: "within-days", "within-days": "same-day", "same-day": "emergency", emergency: undefined };

/** What no picture speaks of, and which may be either way: her age, her word on illnesses that wait for somebody, how the birth went besides. */
const free = ["age", "babies", "blood-loss", "tear", "milk"];

export const benignUnderCeiling = (proof: Proof): void => {
  const { model } = proof;
  const { profile, space, known, firstDay } = model;
  for (const { name, given, cap } of benignPictures) {
    const higher = above[cap];
    if (higher === undefined) continue;
    const { person, answers, regions, measured } = parseExample(given);
    const { end, pregnancy } = person;
    const number = (of: string, value: number | undefined) => (value === undefined ? undefined : profile.variables[profile.at(of)]?.values.filter((cut) => (cut as number) <= value).reduce<number>((most, cut) => Math.max(most, cut as number), 0));
    const days = (on: string | undefined) => (on === undefined ? undefined : Math.round((Date.parse("2026-06-15") - Date.parse(on)) / 86_400_000));
    const said: Readonly<Record<string, unknown>> = {
      situation: person.situation, "gestation-weeks": number("gestation-weeks", pregnancy?.weeks), scanned: pregnancy?.placeScanned,
      "days-since-end": number("days-since-end", days(end?.on)), "weeks-at-end": number("weeks-at-end", end?.weeks), mode: end?.mode, operation: end?.operation, needle: end?.needle ?? "none",
      "days-since-needle": number("days-since-needle", days(end?.needleOn)), "pain-worst-24h": number("pain-worst-24h", measured.quantities["pain-worst-24h"]),
      ...Object.fromEntries(regions.map((region) => [`r.${region}`, "yes"])), ...Object.fromEntries(Object.entries(measured.facts).map(([fact, is]) => [fact, is ? "yes" : "no"])), ...answers,
    };
    const fixed = profile.variables.flatMap(({ name: variable, values }) => {
      if (free.includes(variable) || variable.startsWith("cl.")) return [];
      const at = values.indexOf(said[variable] as string);
      return [space.is(profile.at(variable), 1 << Math.max(0, at))];
    });
    const her = proof.find(`${name} above ${cap}`, space.all(known, firstDay, ...fixed, atLeastSoon(model, higher)));
    if (her !== undefined) proof.fails(name, `is an ordinary picture, and comes out above ${cap}`, her);
    if (proof.find(`${name}: somebody`, space.all(known, firstDay, ...fixed)) === undefined) proof.fails(name, "fits nobody");
  }
};
