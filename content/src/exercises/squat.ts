/** E8: the modified squat. Standing up from a chair comes first; never deep. */
import type { Exercise } from "../model/exercise.ts";

export const squat = {
  id: "ex.squat", family: "sit-to-stand", carries: ["E8", "C5", "D7"], role: "strength",
  serves: ["hip", "knee", "low", "buttock"],
  grade: "B", sources: ["S39"],
  judgement: "Untested after birth; the source is about adults with lasting back pain. Deep squats are never a version (G7).",
  versions: [
    {
      id: "chair-hands", position: "sitting", places: ["chair"],
      throughout: ["sit-to-stand", "both-hands", "wrist-load"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "ready", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "chair", position: "sitting", places: ["chair"],
      throughout: ["sit-to-stand"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "ready", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["loaded-strength"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "free", position: "standing", places: ["standing"],
      throughout: ["loaded-strength"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "chair-hands", repeats: 5, rounds: 3 },
    { version: "chair-hands", repeats: 6, rounds: 3 },
    { version: "chair", repeats: 5, rounds: 3 },
    { version: "chair", repeats: 6, rounds: 3 },
    { version: "chair", repeats: 8, rounds: 3 },
    { version: "wall", repeats: 5, rounds: 3 },
    { version: "wall", repeats: 6, rounds: 3 },
    { version: "wall", repeats: 8, rounds: 3 },
    { version: "free", repeats: 6, rounds: 3 },
    { version: "free", repeats: 8, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 12, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual 8 to 15 repeats.",
  },
} as const satisfies Exercise;
