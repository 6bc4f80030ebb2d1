/**
 * Slow turning of the upper back (evidence §5, thoracic rotation): seated with crossed arms, then lying on the
 * side like an opening book.
 */
import type { Exercise } from "../model/exercise.ts";

export const openBook = {
  id: "ex.open-book", family: "rotation", carries: ["D1", "A5", "G9"], role: "release",
  serves: ["upper", "mid", "shoulders", "neck"],
  grade: "C", sources: ["K67"],
  judgement: "No trial after birth; the order of forms is from the fact sheet.",
  versions: [
    {
      id: "side-half", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "rotation", "floor"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "open", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "close", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "seated-half", position: "sitting", places: ["chair", "bed"],
      throughout: ["both-hands", "rotation"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "open", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "close", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "seated", position: "sitting", places: ["chair"],
      throughout: ["both-hands", "rotation"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "open", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["end-range"] },
        { id: "close", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "rotation", "floor"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "open", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["end-range", "scar-stretch"] },
        { id: "close", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "side-half", repeats: 2, rounds: 3 },
    { version: "side-half", repeats: 3, rounds: 3 },
    { version: "seated-half", repeats: 2, rounds: 3 },
    { version: "seated-half", repeats: 3, rounds: 3 },
    { version: "seated", repeats: 2, rounds: 3 },
    { version: "seated", repeats: 3, rounds: 3 },
    { version: "side", repeats: 2, rounds: 3 },
    { version: "side", repeats: 3, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 8, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Six to ten repeats are usual; we start with fewer.",
  },
} as const satisfies Exercise;
