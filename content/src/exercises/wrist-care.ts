/** A4: wrists and thumbs that hold much: open, close, turn; nothing is leaned on. */
import type { Exercise } from "../model/exercise.ts";

export const wristCare = {
  id: "ex.wrist-care", family: "wrist", carries: ["A4", "A11", "F2"], role: "release",
  serves: ["shoulders", "upper"],
  grade: "J", sources: ["S79"],
  judgement: "Sore wrists in carers are counted, and holding is the main driver; the moves are custom.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "close", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "bend", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "turn", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["both-hands", "lithotomy-like"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "close", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "bend", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "turn", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "close", breath: "out", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "bend", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "turn", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 3, rounds: 2 },
    { version: "sitting", repeats: 4, rounds: 2 },
    { version: "propped", repeats: 3, rounds: 2 },
    { version: "propped", repeats: 4, rounds: 2 },
    { version: "standing", repeats: 3, rounds: 2 },
    { version: "standing", repeats: 4, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 8, maxRounds: 2, grade: "J", sources: [],
    judgement: "The number is custom.",
  },
} as const satisfies Exercise;
