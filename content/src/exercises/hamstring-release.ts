/** A10, D1: the back of the thigh goes long, gently; never into tingling. */
import type { Exercise } from "../model/exercise.ts";

export const hamstringRelease = {
  id: "ex.hamstring-release", family: "hamstring", carries: ["A10", "A11", "D1"], role: "release",
  serves: ["leg", "low", "buttock"],
  grade: "C", sources: ["K67"],
  judgement: "Stretching doses are conventional; nothing ties the back of the thigh to backs after birth. Where a nerve is sore a stretch may tease it, so it ends where tingling begins.",
  versions: [
    {
      id: "towel-bed", position: "lying-back", places: ["bed"], needs: ["pillow", "towel"],
      throughout: ["both-hands"], sides: 2, setupSeconds: 30,
      phases: [
        { id: "press", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "soften", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "chair", position: "sitting", places: ["chair"],
      throughout: [], sides: 2, setupSeconds: 20,
      phases: [
        { id: "lean", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "back", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "table", position: "standing", places: ["standing"], needs: ["table"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "lean", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "back", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "back", position: "lying-back", places: ["bed", "floor"], needs: ["towel"],
      throughout: ["supine", "floor", "both-hands", "asymmetric-load", "abdominal-wall-load", "lithotomy-like"], sides: 2, setupSeconds: 30,
      phases: [
        { id: "long", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["end-range"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["end-range"] },
        { id: "soften", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "towel-bed", repeats: 2, rounds: 2 },
    { version: "towel-bed", repeats: 3, rounds: 2 },
    { version: "chair", repeats: 2, rounds: 2 },
    { version: "chair", repeats: 3, rounds: 2 },
    { version: "table", repeats: 3, rounds: 2 },
    { version: "table", repeats: 4, rounds: 2 },
    { version: "back", repeats: 2, rounds: 2 },
    { version: "back", repeats: 3, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 6, maxRounds: 2, grade: "C", sources: ["K67"],
    judgement: "Two to four stretches are usual; ours are shorter, with the breath.",
  },
} as const satisfies Exercise;
