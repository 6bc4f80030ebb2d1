/** Her language: the first page's words come with it, all others follow when they are needed. */
import { signal } from "@preact/signals";
import { languages, speechOf, type Language, type Speech, type Words } from "@lullaback/content";
import { pseudo } from "@lullaback/content/text/pseudo";
import { shellMessagesOf } from "@lullaback/content/text/shell";
import { device, remember } from "../store/device.ts";

const firstWords = (language: Language): Speech => speechOf(language, shellMessagesOf(language), shellMessagesOf("en"));

export const speech = signal<Speech>(firstWords(device.value.language));

/** Languages she can choose; the pseudo-locale is for those who look for text that was left out. */
export const offered = languages.filter((language) => language !== "en-XA");

const loaded: Readonly<Record<Language, (english: Words) => Words | Promise<Words>>> = {
  en: (english) => english, es: async () => (await import("@lullaback/content/text/es")).es, "en-XA": pseudo,
};

const wordsOf = async (language: Language): Promise<{ readonly own: Words; readonly english: Words }> => {
  const { en } = await import("@lullaback/content/text/en");
  return { own: await loaded[language](en), english: en };
};

/** All words of her language; resolves when every page can speak. */
export const allWords = async (language: Language = device.value.language): Promise<void> => {
  const { own, english } = await wordsOf(language);
  // She may have chosen another while these were coming.
  if (language !== device.value.language) return;
  speech.value = speechOf(language, own, english);
  document.documentElement.lang = language;
};

export const chooseLanguage = async (language: Language): Promise<void> => {
  remember({ language });
  await allWords(language).catch(() => { speech.value = firstWords(language); });
};
