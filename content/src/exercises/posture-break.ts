/** A break from staying in one pose: grow tall, roll the shoulders, look far, change side, stand and shift. */
import type { Exercise } from "../model/exercise.ts";

export const postureBreak = {
  id: "ex.posture-break", family: "posture-break", carries: ["A5", "A8", "D4", "E7"], role: "alignment",
  serves: ["neck", "shoulders", "upper", "mid", "low", "sacrum"],
  grade: "J", sources: ["S16", "L15"],
  judgement: "Longer time in one pose goes with more pain, and no single pose is known to be right; that a break each 10 to 15 minutes helps is inferred, not tested.",
  versions: [
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: [], sides: 1, setupSeconds: 30,
      phases: [
        { id: "grow", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "roll", breath: "out", pelvicFloor: "let-go", seconds: 5 },
        { id: "change", breath: "free", pelvicFloor: "easy", seconds: 6 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "grow", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "roll", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "look", breath: "free", pelvicFloor: "easy", seconds: 6, asks: ["rotation"] },
      ],
    },
    {
      id: "sides", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 2, setupSeconds: 10,
      phases: [
        { id: "shift", breath: "out", pelvicFloor: "let-go", seconds: 5 },
        { id: "grow", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "grow", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "roll", breath: "out", pelvicFloor: "let-go", seconds: 6, asks: ["long-standing"] },
        { id: "shift", breath: "free", pelvicFloor: "easy", seconds: 6 },
      ],
    },
  ],
  ladder: [
    { version: "propped", repeats: 3, rounds: 3 },
    { version: "propped", repeats: 4, rounds: 3 },
    { version: "sitting", repeats: 3, rounds: 3 },
    { version: "sitting", repeats: 4, rounds: 3 },
    { version: "sides", repeats: 2, rounds: 3 },
    { version: "sides", repeats: 3, rounds: 3 },
    { version: "standing", repeats: 3, rounds: 3 },
    { version: "standing", repeats: 4, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 8, maxRounds: 3, grade: "J", sources: [],
    judgement: "Resets of 30 to 60 seconds.",
  },
} as const satisfies Exercise;
