/** Care for hands and thumbs that hold much: opening, slow circles, a small forearm stretch. No weight on the wrist anywhere. */
import type { Exercise } from "../model/exercise.ts";

export const wristCare = {
  id: "ex.wrist-care", family: "wrist", carries: ["A4", "A11"], role: "release",
  serves: ["shoulders"],
  grade: "J", sources: ["S79"],
  judgement: "Sore wrists are common in those who hold and lift all day, and the load is the main cause (survey); that these moves ease them is judged.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "soft", breath: "out", pelvicFloor: "let-go", seconds: 5 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "soft", breath: "out", pelvicFloor: "let-go", seconds: 5 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "circle", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "other-way", breath: "in", pelvicFloor: "easy", seconds: 6 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["long-standing"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "shake", breath: "free", pelvicFloor: "easy", seconds: 5 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 2, rounds: 3 },
    { version: "side", repeats: 3, rounds: 3 },
    { version: "propped", repeats: 4, rounds: 3 },
    { version: "propped", repeats: 5, rounds: 3 },
    { version: "sitting", repeats: 3, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "standing", repeats: 3, rounds: 3 },
    { version: "standing", repeats: 5, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 8, maxRounds: 3, grade: "J", sources: [],
    judgement: "Few and slow, set by us.",
  },
} as const satisfies Exercise;
