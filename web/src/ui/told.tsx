/** Text on which her safety hangs; while a language is a draft, the English stands beside it and is marked as English. */
import type { Filling } from "@lullaback/content";
import { speech } from "./speech.ts";

/** The text of `of`, or of the first of them that has words; nothing where none has. */
export const Told = ({ of, facts }: { readonly of: string | readonly string[]; readonly facts?: Filling }) => {
  const { beside, say } = speech.value;
  const found = [of].flat().map((key) => beside(key, facts)).find((text) => text !== undefined);
  if (found === undefined) return null;
  return found.english === undefined
    ? <>{found.own}</>
    : <>{found.own} <span class="draft"><span>{say("web.draft")}</span> <span lang="en">{found.english}</span></span></>;
};

/** The text in her language alone: for names that are read out, where the English beside it would be noise. */
export const ownWords = (key: string): string => speech.value.beside(key)?.own ?? speech.value.say(key);
