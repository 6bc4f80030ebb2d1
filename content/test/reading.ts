/** Reading grade of a text by Flesch and Kincaid: sentences, words and syllables, with the words of `known-words.ts` counted as short. */
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { knownWords } from "./known-words.ts";

/** Words in braces are filled from her own data; they count as one short word. */
export const wordsOf = (text: string): readonly string[] =>
  text.replace(/\{[^}]*\}/g, "it").match(/[\p{L}\p{N}][\p{L}\p{N}'’.,:-]*/gu)?.map((word) => word.replace(/[.,:'’-]+$/u, "")) ?? [];

/** A sentence ends at a full stop, question mark or the end of the text; never at a colon or a comma. */
export const sentencesOf = (text: string): number => Math.max(1, text.trim().split(/[.?!]+(?:\s+|$)/).filter((part) => part !== "").length);

export const syllablesOf = (word: string): number => {
  const plain = word.toLowerCase();
  return Object.hasOwn(knownWords, plain) ? 1 : Math.max(1, syllable(plain));
};

export const gradeOf = (text: string): number => {
  const words = wordsOf(text);
  return fleschKincaid({ sentence: sentencesOf(text), word: words.length, syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0) });
};
