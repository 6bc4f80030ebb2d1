/** All words of a language as one value; for faces that load them at once. */
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import type { Language } from "./languages.ts";
import { pseudo } from "./pseudo.ts";

export type TextKey = keyof typeof en;
export type Messages = Readonly<Record<TextKey, string>>;

const all: Readonly<Record<Language, () => Messages>> = { en: () => en, es: () => es, "en-XA": () => pseudo(en) };

export const messagesOf = (language: Language): Messages => all[language]();
