/** A9, D7: a soft squeeze of the knees together with the breath out: deep core without opening the front of the pelvis. */
import type { Exercise } from "../model/exercise.ts";

export const innerSqueeze = {
  id: "ex.inner-squeeze", family: "inner-thigh", carries: ["A9", "D7", "A11"], role: "deep-core",
  serves: ["pelvis-front", "sacrum", "hip", "low"],
  grade: "J", sources: [],
  judgement: "Untested by itself after birth. Knees stay close, so that the front of the pelvis is not pulled apart; half strength is ours.",
  versions: [
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "squeeze", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"], needs: ["pillow"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "squeeze", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "back", position: "lying-back", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["supine", "floor", "lithotomy-like"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "squeeze", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"], needs: ["towel", "wall"],
      throughout: ["long-standing"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "squeeze", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
  ],
  ladder: [
    { version: "propped", repeats: 3, rounds: 2 },
    { version: "propped", repeats: 4, rounds: 2 },
    { version: "sitting", repeats: 4, rounds: 2 },
    { version: "sitting", repeats: 5, rounds: 2 },
    { version: "back", repeats: 4, rounds: 2 },
    { version: "back", repeats: 5, rounds: 2 },
    { version: "standing", repeats: 5, rounds: 2 },
    { version: "standing", repeats: 6, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual repeats.",
  },
} as const satisfies Exercise;
