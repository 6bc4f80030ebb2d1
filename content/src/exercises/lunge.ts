/** E8: the modified lunge. Weight shift, then a supported split stance, then a still lunge. */
import type { Exercise } from "../model/exercise.ts";

export const lunge = {
  id: "ex.lunge", family: "lunge", carries: ["E8", "C5", "D7"], role: "strength",
  serves: ["hip", "knee", "leg", "buttock"],
  grade: "J", sources: [],
  judgement: "Untested after birth. A lunge loads one side (K07), so it waits for the single-leg week and stays away in pelvic pain.",
  versions: [
    {
      id: "shift", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "middle", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "other", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "centre", breath: "in", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "split", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["single-leg", "asymmetric-load", "loaded-strength"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "still", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["single-leg", "asymmetric-load", "loaded-strength"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "stay", breath: "out", pelvicFloor: "lift", seconds: 6 },
        { id: "up", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "shift", repeats: 4, rounds: 3 },
    { version: "shift", repeats: 5, rounds: 3 },
    { version: "shift", repeats: 6, rounds: 3 },
    { version: "split", repeats: 3, rounds: 3 },
    { version: "split", repeats: 4, rounds: 3 },
    { version: "still", repeats: 2, rounds: 3 },
    { version: "still", repeats: 3, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual 6 to 10 repeats a side.",
  },
} as const satisfies Exercise;
