/** Small strength of the mid back: the shoulder blades squeeze, slide, hold against a towel, and press on hands and knees. */
import type { Exercise } from "../model/exercise.ts";

export const shoulderBlades = {
  id: "ex.shoulder-blades", family: "push-and-pull", carries: ["A9", "A11", "A5"], role: "strength",
  serves: ["upper", "mid", "shoulders", "neck"],
  grade: "C", sources: ["K67"],
  judgement: "No trial of this move by itself after birth; strength of the mid back is one part of the programmes that were studied. Which form counts as a load is judged.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "squeeze", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "up", breath: "in", pelvicFloor: "let-go", seconds: 5, asks: ["long-standing"] },
        { id: "down", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["long-standing"] },
        { id: "shift", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "towel", position: "sitting", places: ["chair", "bed"], needs: ["towel"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "pull", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["loaded-strength"] },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "hands-and-knees", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "press", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["loaded-strength"] },
        { id: "sink", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "level", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 4, rounds: 3 },
    { version: "sitting", repeats: 6, rounds: 3 },
    { version: "wall", repeats: 4, rounds: 3 },
    { version: "wall", repeats: 6, rounds: 3 },
    { version: "towel", repeats: 5, rounds: 3 },
    { version: "towel", repeats: 7, rounds: 3 },
    { version: "hands-and-knees", repeats: 5, rounds: 3 },
    { version: "hands-and-knees", repeats: 7, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual 8 to 15 repeats of strength work.",
  },
} as const satisfies Exercise;
