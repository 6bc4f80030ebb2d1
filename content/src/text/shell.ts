/** The words of the first page in every language, small enough to come with it; all others follow by language. */
import { countriesText as countriesEn } from "./en/countries.ts";
import { shellText as shellEn } from "./en/web/shell.ts";
import { countriesText as countriesEs } from "./es/countries.ts";
import { shellText as shellEs } from "./es/web/shell.ts";
import type { Language } from "./languages.ts";
import { pseudo } from "./pseudo.ts";

type ShellMessages = Readonly<Record<keyof typeof shellEn | keyof typeof countriesEn, string>>;

const en: ShellMessages = { ...shellEn, ...countriesEn };
const es: ShellMessages = { ...shellEs, ...countriesEs };

const all: Readonly<Record<Language, () => ShellMessages>> = { en: () => en, es: () => es, "en-XA": () => pseudo(en) };

export const shellMessagesOf = (language: Language): ShellMessages => all[language]();
