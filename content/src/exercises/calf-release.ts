/** D1, A11: calf and sole let go, gently; never a calf that is sore all the time. */
import type { Exercise } from "../model/exercise.ts";

export const calfRelease = {
  id: "ex.calf-release", family: "calf", carries: ["D1", "A11", "G1"], role: "release",
  serves: ["leg", "knee"],
  grade: "C", sources: ["K67"],
  judgement: "Stretching doses are conventional; nothing ties calves to backs after birth.",
  versions: [
    {
      id: "towel-bed", position: "lying-back", places: ["bed"], needs: ["pillow", "towel"],
      throughout: ["both-hands"], sides: 2, setupSeconds: 30,
      phases: [
        { id: "draw", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "soften", breath: "out", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair"],
      throughout: [], sides: 2, setupSeconds: 15,
      phases: [
        { id: "draw", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "soften", breath: "out", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load", "both-hands"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "lean", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "back", breath: "out", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "towel-bed", repeats: 2, rounds: 2 },
    { version: "towel-bed", repeats: 3, rounds: 2 },
    { version: "sitting", repeats: 3, rounds: 2 },
    { version: "sitting", repeats: 4, rounds: 2 },
    { version: "wall", repeats: 3, rounds: 2 },
    { version: "wall", repeats: 4, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 6, maxRounds: 2, grade: "C", sources: ["K67"],
  },
} as const satisfies Exercise;
