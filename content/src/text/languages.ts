/** The languages there are. A new one is a folder beside `en/` whose index satisfies `Messages`: a missing key does not compile. */
import { en } from "./en/index.ts";
import { pseudo } from "./pseudo.ts";

export type TextKey = keyof typeof en;
export type Messages = Readonly<Record<TextKey, string>>;

/** `en-XA` is the pseudo-locale: English, marked and longer, to find text that is not in these files. */
export const languages = ["en", "en-XA"] as const;
export type Language = (typeof languages)[number];

export const messagesOf = (language: Language): Messages => (language === "en" ? en : pseudo(en));
