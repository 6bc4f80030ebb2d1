/**
 * From a reason's data to her sentence, for every face. Words come from `text/`, amounts and dates from the platform's
 * `Intl`; nothing is glued together from parts of sentences.
 */
import { dayNumber, parseDay, type Day } from "@lullaback/base";
import { drafts, isSafetyText, type Language } from "./text/languages.ts";

/** What fills a brace: as it stands, or in the words of whichever language the sentence is in: "5 horas" in the one, "5 hours" in the English beside it. */
export type Filling = Readonly<Record<string, string | number | ((speech: Speech) => string)>>;

export interface Speech {
  readonly language: Language;
  /** The text of a key, its braces filled; throws on a key that does not exist. */
  readonly say: (key: string, facts?: Filling) => string;
  /** The text of a key, or nothing where content has none (a clarifier, a waiting line). */
  readonly maybe: (key: string, facts?: Filling) => string | undefined;
  /** The same apart: the own words, and the English ones beside them while a draft's safety text waits for its reader. */
  readonly beside: (key: string, facts?: Filling) => { readonly own: string; readonly english?: string } | undefined;
  /** "5 minutes", "1 week". */
  readonly amount: (value: number, unit: "second" | "minute" | "hour" | "day" | "week") => string;
  /** "9 days", and in weeks from a fortnight on. */
  readonly ago: (days: number) => string;
  /** "22 November 2026". */
  readonly date: (day: Day) => string;
  /** Why, in one sentence: a rule of the engine or of content with the facts it saw. */
  readonly reason: (reason: { readonly rule: string; readonly facts: Readonly<Record<string, string | number>> }) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

/** Words by key. */
export type Words = Readonly<Record<string, string>>;

/** Speech from the words of a language and the English ones, which stand beside those of a draft. */
export const speechOf = (language: Language, messages: Words, english: Words): Speech => {
  const locale = locales[language];
  const fill = (template: string, facts: Filling, by: Speech) => template.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return typeof fact === "function" ? fact(by) : String(fact ?? whole);
  });
  const beside: Speech["beside"] = (key, facts = {}) => {
    if (!Object.hasOwn(messages, key)) return undefined;
    const own = fill(messages[key] as string, facts, speech);
    return drafts.has(language) && isSafetyText(key) ? { own, english: fill(english[key] as string, facts, speechOf("en", english, english)) } : { own };
  };
  const maybe: Speech["maybe"] = (key, facts) => {
    const found = beside(key, facts);
    return found?.english === undefined ? found?.own : fill(messages["draft"] as string, { own: found.own, english: found.english }, speech);
  };
  const text: Speech["say"] = (key, facts) => {
    // A move of another edition than this one, in a journal that knows it.
    const found = maybe(key, facts) ?? (/^ex\..+\.name$/.test(key) ? maybe("retired.move") : undefined);
    if (found === undefined) throw new Error(`no text for ${key}`);
    return found;
  };
  // A formatter takes longer to make than to use, and on a cheap phone that is felt.
  const units = new Map<string, Intl.NumberFormat>();
  const amount: Speech["amount"] = (value, unit) => {
    const known = units.get(unit) ?? new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
    units.set(unit, known);
    return known.format(value);
  };
  const ago: Speech["ago"] = (days) => (days < 14 ? amount(days, "day") : amount(Math.floor(days / 7), "week"));
  const date: Speech["date"] = (day) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(dayNumber(day) * 86_400_000);
  const worded = (facts: Readonly<Record<string, string | number>>): Filling =>
    Object.fromEntries(Object.entries(facts).map(([name, value]) => {
      if (name === "exercise") return [name, (by) => by.say(`${value}.name`)];
      if (name === "part") return [name, (by) => by.say(`${value}.part`)];
      if (name === "place" || name === "equipment") return [name, (by) => by.say(`${name}.${value}`)];
      if (name === "instead") return [name, (by) => by.say(`place.${value}`)];
      if (name === "minutes") return [name, (by) => by.amount(Number(value), "minute")];
      const day = typeof value === "string" ? parseDay(value) : undefined;
      return [name, day?.ok === true ? (by) => by.date(day.value) : String(value)];
    }) satisfies readonly (readonly [string, Filling[string]])[]);
  const speech: Speech = {
    language, say: text, maybe, beside, amount, ago, date,
    reason: ({ rule, facts }) => text(/^(rf|cl|prec|sl)\./.test(rule) ? `${rule}.because` : `reason.${rule}`, worded(facts)),
    list: (items) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
  };
  return speech;
};

/** British English; Spanish as it is read everywhere. */
const locales: Readonly<Record<Language, string>> = { en: "en-GB", es: "es", "en-XA": "en-GB" };
