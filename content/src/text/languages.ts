/** The languages there are. A new one is a folder beside `en/` whose index satisfies `Messages`: a missing key does not compile. */

/** `en-XA` is the pseudo-locale: English, marked and longer, to find text that is not in these files. */
export const languages = ["en", "es", "en-XA"] as const;
export type Language = (typeof languages)[number];

/** Languages no clinician who speaks them has read yet: their safety text shows the English beside it, marked as a draft. */
export const drafts: ReadonlySet<Language> = new Set<Language>(["es"]);

/** Text on which her safety hangs: findings, rules, precautions, whose word, what to do, where a baby sleeps. */
export const isSafetyText = (key: string): boolean => /^(rf|f|mod|cl|prec|sl|do|disposition|note)\.|^safety-net/.test(key) && !/\.(clinician|letter|title)$/.test(key);

/** How each language names the pelvic floor: sentences with it wait for her yes to such words (AS11). */
export const floorWords: Readonly<Record<Exclude<Language, "en-XA">, RegExp>> = { en: /pelvic[- ]floor/i, es: /suelo p[eé]lvico/i };
