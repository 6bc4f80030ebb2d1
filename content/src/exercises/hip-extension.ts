/** The back of the hip: a squeeze sitting, the top knee drawn back on the side, a leg back standing, and last a small lift lying on the front. */
import type { Exercise } from "../model/exercise.ts";

export const hipExtension = {
  id: "ex.hip-extension", family: "hip-extension", carries: ["A9", "A11", "D7"], role: "strength",
  serves: ["buttock", "hip", "low", "sacrum", "leg"],
  grade: "C", sources: ["S39", "S100"],
  judgement: "S39 is about adults with lasting back pain and heavier work; S100 links weak hip extension to more trouble 15 months after birth. This move is untested by itself.",
  versions: [
    {
      id: "squeeze", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "squeeze", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor", "asymmetric-load"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "back", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "return", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "toes", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "back", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["single-leg", "asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "back", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "front", position: "lying-front", places: ["floor", "bed"], needs: ["pillow"],
      throughout: ["prone", "breast-pressure", "floor", "overhead", "both-hands", "asymmetric-load"], sides: 2, setupSeconds: 30,
      phases: [
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "lower", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "squeeze", repeats: 4, rounds: 3 },
    { version: "squeeze", repeats: 6, rounds: 3 },
    { version: "side", repeats: 3, rounds: 3 },
    { version: "side", repeats: 4, rounds: 3 },
    { version: "toes", repeats: 3, rounds: 3 },
    { version: "toes", repeats: 4, rounds: 3 },
    { version: "standing", repeats: 3, rounds: 3 },
    { version: "standing", repeats: 4, rounds: 3 },
    { version: "front", repeats: 3, rounds: 3 },
    { version: "front", repeats: 4, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 12, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual 8 to 15 repeats of strength work.",
  },
} as const satisfies Exercise;
