/** C6, D6, F5: a walking ladder, from steps on the spot to an easy walk outside and, once it may be, a brisk one. Ordinary walking is never gated. */
import type { Exercise } from "../model/exercise.ts";

export const walking = {
  id: "ex.walking", family: "walking", carries: ["C6", "D6", "F5", "G8", "B2"], role: "strength",
  serves: ["low", "hip", "leg", "knee"],
  grade: "A", sources: ["K02", "S53", "S54"],
  judgement: "That walking is good from the first days is guideline; the lengths and steps here are ours. Brisk walking waits in late pregnancy and the first six weeks, as caution only.",
  versions: [
    {
      id: "spot", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "indoors", position: "standing", places: ["standing"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "go", breath: "free", pelvicFloor: "easy", seconds: 30 },
      ],
    },
    {
      id: "outside", position: "standing", places: ["standing"],
      throughout: [], sides: 1, setupSeconds: 20,
      phases: [
        { id: "go", breath: "free", pelvicFloor: "easy", seconds: 60 },
      ],
    },
    {
      id: "brisk", position: "standing", places: ["standing"],
      throughout: ["brisk-walk"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "easy", breath: "free", pelvicFloor: "easy", seconds: 60 },
        { id: "quick", breath: "free", pelvicFloor: "easy", seconds: 60 },
      ],
    },
  ],
  ladder: [
    { version: "spot", repeats: 4, rounds: 2 },
    { version: "spot", repeats: 6, rounds: 2 },
    { version: "indoors", repeats: 2, rounds: 2 },
    { version: "indoors", repeats: 3, rounds: 2 },
    { version: "outside", repeats: 3, rounds: 1 },
    { version: "outside", repeats: 5, rounds: 1 },
    { version: "outside", repeats: 8, rounds: 1 },
    { version: "brisk", repeats: 2, rounds: 1 },
    { version: "brisk", repeats: 4, rounds: 1 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 15, maxRounds: 3, grade: "C", sources: ["K67", "S53"],
    judgement: "Begins at a few minutes and grows by small steps (evidence 5).",
  },
} as const satisfies Exercise;
