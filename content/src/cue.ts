/** What is said in a phase of a move, as her pelvic floor is led today. */
import type { Phase } from "./model/exercise.ts";
import { floorWords } from "./text/languages.ts";

/** The pelvic floor in a step: lifted, let go, left alone; or not spoken of, before her yes to its words (AS11). */
export type FloorLed = "lift" | "let-go" | "easy" | "unsaid";

/** A phase's words. `unsaid`: without the sentences that name the pelvic floor; the breath, and what else she does, stay. */
export const cueOf = (
  say: (key: string) => string, { exercise, version, pelvicFloor }: { readonly exercise: string; readonly version: string; readonly pelvicFloor: FloorLed },
  phase: Pick<Phase, "id" | "pelvicFloor">,
): string => {
  const text = say(`${exercise}.${version}.${phase.id}${phase.pelvicFloor === "lift" && pelvicFloor === "let-go" ? ".let-go" : ""}`);
  return pelvicFloor === "unsaid" ? sentencesOf(text).filter((sentence) => !namesFloor(sentence)).join(" ") : text;
};

const sentencesOf = (text: string): readonly string[] => (text.match(/[^.!?]+[.!?]*/g) ?? []).map((sentence) => sentence.trim());

/** Whether a text names the pelvic floor, in any language. */
export const namesFloor = (text: string): boolean => Object.values(floorWords).some((words) => words.test(text));
