/** D7, A11: one leg straightened against its own weight, from a chair or a bed; strength for knees that get up many times a day. */
import type { Exercise } from "../model/exercise.ts";

export const legStraighten = {
  id: "ex.leg-straighten", family: "sit-to-stand", carries: ["D7", "A11", "D6"], role: "strength",
  serves: ["knee", "hip", "leg"],
  grade: "C", sources: ["K67"],
  judgement: "No study of this move after birth; the dose is conventional.",
  versions: [
    {
      id: "bed", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: [], sides: 2, setupSeconds: 25,
      phases: [
        { id: "press", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "chair-slide", position: "sitting", places: ["chair"],
      throughout: [], sides: 2, setupSeconds: 15,
      phases: [
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "chair-lift", position: "sitting", places: ["chair"],
      throughout: ["asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "hold", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "bed", repeats: 4, rounds: 2 },
    { version: "bed", repeats: 6, rounds: 2 },
    { version: "chair-slide", repeats: 4, rounds: 2 },
    { version: "chair-slide", repeats: 6, rounds: 2 },
    { version: "chair-lift", repeats: 4, rounds: 2 },
    { version: "chair-lift", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 12, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual 8 to 15 repeats.",
  },
} as const satisfies Exercise;
