/** State facts and quantities of a person on a day (SPEC ST), and every person she could be while something is unknown (ST4). */
import { addDays, daysBetween, type Day } from "@lullaback/base";
import type { Condition, Content, Quantity, StateFact } from "@lullaback/content";
import type { Person } from "./history.ts";

/** Full weeks of the pregnancy on `day`; nothing when not pregnant, not told, or told too long ago to be so (ST3). */
export const gestationWeeks = (content: Content, person: Person, day: Day): number | undefined => {
  const { pregnancy } = person;
  if (!isPregnant(person) || pregnancy?.weeks === undefined) return undefined;
  const weeks = pregnancy.weeks + Math.floor(daysBetween(pregnancy.toldOn, day) / 7);
  return weeks >= 0 && weeks <= content.limits["li.gw-most"].value ? weeks : undefined;
};

/** Which third of the pregnancy she is in; nothing when its weeks are not known. */
export const trimester = (content: Content, person: Person, day: Day): 1 | 2 | 3 | undefined => {
  const weeks = gestationWeeks(content, person, day);
  if (weeks === undefined) return undefined;
  return weeks >= content.limits["li.trimester-3"].value ? 3 : weeks >= content.limits["li.trimester-2"].value ? 2 : 1;
};

export const isPregnant = (person: Person): boolean =>
  person.situation === "pregnant" || person.situation === "pregnant-again";

/** Whether a pregnancy of hers ended and is still the programme's business. */
export const hasEnded = (person: Person): boolean =>
  person.situation === "gave-birth" || person.situation === "pregnancy-ended" || person.situation === "pregnant-again";

/** Days since the last pregnancy ended; nothing when none did, not told, or still to come. */
export const daysSinceEnd = (person: Person, day: Day): number | undefined => {
  if (!hasEnded(person) || person.end?.on === undefined) return undefined;
  const days = daysBetween(person.end.on, day);
  return days >= 0 ? days : undefined;
};

const hadNeedle = (person: Person): boolean =>
  hasEnded(person) && person.end?.needle !== undefined && person.end.needle !== "none";

const daysSinceNeedle = (person: Person, day: Day): number | undefined => {
  const on = person.end?.needleOn ?? person.end?.on;
  if (!hadNeedle(person) || on === undefined) return undefined;
  const days = daysBetween(on, day);
  return days >= 0 ? days : undefined;
};

/** Quantities that come from who she is; the rest come from what she told today (`measure.ts`). */
export const personQuantity = (content: Content, person: Person, day: Day, quantity: Quantity): number | undefined => {
  switch (quantity) {
    case "gestation-weeks": return gestationWeeks(content, person, day);
    case "days-since-end": return daysSinceEnd(person, day);
    case "days-since-needle": return daysSinceNeedle(person, day);
    case "weeks-at-end": return hasEnded(person) ? (person.end?.weeks ?? content.limits["li.end-weeks-unsaid"].value) : undefined;
    default: return undefined;
  }
};

/** True or false of her state; a state fact is never unknown here: unknowns are filled first (ST4). */
export const stateFact = (content: Content, person: Person, day: Day, fact: StateFact): boolean => {
  const end = hasEnded(person) ? person.end : undefined;
  const birth = end !== undefined && isBirth(content, person);
  switch (fact) {
    case "s.pregnant": return isPregnant(person);
    case "s.ended": return hasEnded(person);
    case "s.birth": return birth;
    case "s.assisted": return birth && end.mode === "forceps-vacuum";
    case "s.belly-operation": return end?.mode === "caesarean" || end?.operation === "belly";
    case "s.operation": return end?.mode === "caesarean" || (end?.operation !== undefined && end.operation !== "none");
    case "s.tear-3-4": return birth && (end.tear === "3-4" || end.tear === "not-known" || (end.tear === undefined && end.mode === "vaginal"));
    case "s.milk": return hasEnded(person) && (person.milk === "feeding" || person.milk === "expressing");
    case "s.blood-loss": return end?.bloodLoss === "yes" || end?.bloodLoss === "not-sure";
    case "s.many-babies": return isPregnant(person) && person.pregnancy?.babies === 3;
    case "s.twins": return isPregnant(person) && person.pregnancy?.babies === 2;
    case "s.place-scanned": return person.pregnancy?.placeScanned === "yes";
    case "s.never": return person.situation === "never";
    case "s.over-two-years":
      return person.situation === "over-two-years" || isPastProgramme(content, person, day);
    case "s.under-16": return person.ageGroup === "under-16";
    case "s.under-18": return person.ageGroup === "under-16" || person.ageGroup === "16-17";
    case "s.under-45": return person.ageGroup !== "45-plus";
  }
};

/** An end at or after the weeks that count as birth is a birth, whatever she calls it (screening.md §8). */
export const isBirth = (content: Content, person: Person): boolean =>
  hasEnded(person) &&
  (person.situation === "gave-birth" || person.end?.mode !== undefined ||
    (person.end?.weeks !== undefined && person.end.weeks >= content.limits["li.end-as-birth"].value));

/** More than the programme's span since the end, and not pregnant (ST5). */
const isPastProgramme = (content: Content, person: Person, day: Day): boolean => {
  const days = daysSinceEnd(person, day);
  return !isPregnant(person) && days !== undefined && days > content.limits["li.programme-weeks"].value * 7;
};

/** One value of each stretch between the points where some condition over `quantity` changes: 0, and each such point. */
export const cutPoints = (content: Content, quantity: Quantity): readonly number[] => {
  const found = new Set<number>([0]);
  const visit = (condition: Condition): void => {
    if (typeof condition === "string") return;
    if ("all" in condition) condition.all.forEach(visit);
    else if ("any" in condition) condition.any.forEach(visit);
    else if ("not" in condition) visit(condition.not);
    else if ("count" in condition) condition.of.forEach(visit);
    else if (condition.quantity === quantity) {
      // At least and below change at the limit itself, at most just past it.
      if ("atMost" in condition) found.add(content.limits[condition.atMost].value + 1);
      else found.add(content.limits["atLeast" in condition ? condition.atLeast : condition.below].value);
    }
  };
  const { windows, rules, findings, standingLimits, clearances } = content;
  for (const { when } of [...windows, ...rules]) visit(when);
  for (const part of findings.flatMap(({ within, daily, full }) => [within, daily, full])) if (part !== undefined && part !== true) visit(part);
  for (const { when } of standingLimits) if (when !== "always") visit(when);
  for (const part of clearances.flatMap(({ within, when }) => [within, when])) if (part !== undefined) visit(part);
  return [...found].sort((x, y) => x - y);
};

const cutPointsOnce = new WeakMap<Content, { readonly weeks: readonly number[]; readonly days: readonly number[] }>();

/** Everyone she could be: each unknown of her state filled with every value that matters (ST4). One person when all is known. */
export const completions = (content: Content, person: Person, day: Day): readonly Person[] => {
  let cuts = cutPointsOnce.get(content);
  if (cuts === undefined) {
    cuts = { weeks: cutPoints(content, "gestation-weeks"), days: [...new Set([...cutPoints(content, "days-since-end"), ...cutPoints(content, "days-since-needle")])] };
    cutPointsOnce.set(content, cuts);
  }
  let people: readonly Person[] = [person];
  const split = (needs: (p: Person) => boolean, fill: (p: Person) => readonly Person[]): void => {
    people = people.flatMap((p) => (needs(p) ? fill(p) : [p]));
  };
  split((p) => p.situation === undefined, (p) =>
    (["pregnant", "gave-birth", "pregnancy-ended"] as const).map((situation) => ({ ...p, situation })));
  split((p) => isPregnant(p) && gestationWeeks(content, p, day) === undefined, (p) =>
    (cuts.weeks).filter((weeks) => weeks <= content.limits["li.gw-most"].value).map((weeks) => ({ ...p, pregnancy: { ...p.pregnancy, weeks, toldOn: day } })));
  split((p) => isPregnant(p) && (p.pregnancy?.placeScanned === undefined || p.pregnancy.placeScanned === "not-sure"), (p) =>
    (["yes", "no"] as const).map((placeScanned) => ({ ...p, pregnancy: { toldOn: day, ...p.pregnancy, placeScanned } })));
  split((p) => hasEnded(p) && daysSinceEnd(p, day) === undefined, (p) =>
    (cuts.days).map((days) => ({ ...p, end: { ...p.end, on: addDays(day, -days) } })));
  // Where she did not say how far on she was, the end may have been early, late, or a birth (ST7).
  split((p) => hasEnded(p) && !isBirth(content, p) && p.end?.weeks === undefined, (p) =>
    [content.limits["li.end-mid"].value - 1, content.limits["li.end-as-birth"].value - 1, content.limits["li.end-weeks-unsaid"].value]
      .map((weeks) => ({ ...p, end: { ...p.end, weeks } })));
  split((p) => p.end?.mode === undefined && (p.situation === "gave-birth" || (isBirth(content, p) && p.end?.operation === undefined)), (p) =>
    (["vaginal", "forceps-vacuum", "caesarean"] as const).map((mode) => ({ ...p, end: { ...p.end, mode } })));
  split((p) => hasEnded(p) && p.end?.mode === undefined && p.end?.operation === undefined, (p) =>
    (["none", "belly"] as const).map((operation) => ({ ...p, end: { ...p.end, operation } })));
  split((p) => hasEnded(p) && p.end?.needle === undefined, (p) =>
    (["none", "epidural"] as const).map((needle) => ({ ...p, end: { ...p.end, needle } })));
  // After an early end milk is not asked, so it is none.
  const asksMilk = (p: Person) => (personQuantity(content, p, day, "weeks-at-end") ?? -1) >= content.limits["li.milk-weeks"].value;
  split((p) => p.milk === undefined && asksMilk(p), (p) =>
    (["feeding", "none"] as const).map((milk) => ({ ...p, milk })));
  return people;
};

/** Required questions about her state that are open, by id of `content/src/questions.ts` (QU4). */
export const missingState = (content: Content, person: Person, day: Day): readonly string[] => {
  const open: string[] = [];
  if (person.ageGroup === undefined) open.push("age");
  if (person.situation === undefined) open.push("state.now");
  if (isPregnant(person)) {
    if (gestationWeeks(content, person, day) === undefined) open.push("preg.weeks");
    if (person.pregnancy?.placeScanned === undefined) open.push("preg.place-scanned");
  }
  if (hasEnded(person)) {
    if (daysSinceEnd(person, day) === undefined) open.push("end.date");
    if (isBirth(content, person) && person.end?.mode === undefined) open.push("end.mode");
    if (!isBirth(content, person) && person.end?.operation === undefined) open.push("end.operation");
    if (person.end?.needle === undefined) open.push("end.needle");
  }
  return open;
};
