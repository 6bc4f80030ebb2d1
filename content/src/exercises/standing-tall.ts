/**
 * E7: growing tall, and moving on. Sitting, at a wall, free. It closes a session and is worked into every other
 * move.
 */
import type { Exercise } from "../model/exercise.ts";

export const standingTall = {
  id: "ex.standing-tall", family: "standing-tall", carries: ["E7", "D4", "A8"], role: "alignment",
  serves: ["upper", "mid", "low", "neck", "shoulders", "hip", "knee", "sacrum"],
  grade: "C", sources: ["K67"],
  judgement: "Untested as a cure: posture has only a thin link with back pain, so the cue is to vary and not to hold.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "grow", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "tall", breath: "out", pelvicFloor: "lift", seconds: 6 },
        { id: "move", breath: "free", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "grow", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "tall", breath: "out", pelvicFloor: "lift", seconds: 6, asks: ["long-standing"] },
        { id: "move", breath: "free", pelvicFloor: "let-go", seconds: 5 },
      ],
    },
    {
      id: "free", position: "standing", places: ["standing"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "grow", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "tall", breath: "out", pelvicFloor: "lift", seconds: 6, asks: ["long-standing"] },
        { id: "move", breath: "free", pelvicFloor: "let-go", seconds: 5 },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 4, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "wall", repeats: 4, rounds: 3 },
    { version: "wall", repeats: 5, rounds: 3 },
    { version: "free", repeats: 4, rounds: 3 },
    { version: "free", repeats: 5, rounds: 3 },
    { version: "free", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 8, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Resets of 30 to 60 seconds.",
  },
} as const satisfies Exercise;
