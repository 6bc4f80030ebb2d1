/** What each property shows, in a sentence; and what the whole of it does not. */
import type { Property } from "./verify.ts";

export const shows: Readonly<Record<Property, string>> = {
  "formulas-are-the-engine": "The formulas the provers see say what the engine says, on 2,000 random profiles and on every witness.",
  "red-flags-win": "A red flag always wins: nothing beside it gives a lower result or leaves more exercise, and the plan at every place is a stop.",
  "never-forbidden": "No complete, unflagged profile is offered a move that asks what is forbidden of her: by content's rows, and by promises written down a second time from screening.md.",
  "more-findings-never-lower": "More findings never lower it: no further yes, and no not sure in place of a no, lets her be seen later or do more.",
  "benign-under-ceiling": "No ordinary picture comes out above its ceiling, whoever she is besides.",
  "rules-live": "No row is dead, shadowed, contradicted, out of reach of any question, without a source or without a grade, but for what is waived.",
  "session-for-all": "Every complete profile without a stop or a wait has a session at every place and length; where she may not go to the floor, elsewhere.",
  "few-flags-exhaustively": "Every first day with at most three flags: for each distinct outcome a real session, held to SPEC and to what the figure is seen to do.",
};

export const doesNotShow: readonly string[] = [
  "That a move asks only what it declares: the figure's tests look at what is drawn, nobody at what a woman does.",
  "That the answers are true, or that a question was understood.",
  "That the rows are right. They follow screening.md; no clinician has reviewed it, and it is cleared nowhere.",
  "Anything about a second day: words, doses, gaps and corrections are tried on random lives (npm run test:long), not proved.",
  "More than three flags at once in a real session; the provers look at any number, by formulas.",
];
