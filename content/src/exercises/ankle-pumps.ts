/** B2, F5: feet and calves pumped, for the first days and after long sitting; the evidence sheet names them from day one or two after a caesarean. */
import type { Exercise } from "../model/exercise.ts";

export const anklePumps = {
  id: "ex.ankle-pumps", family: "circulation", carries: ["B2", "F5", "A1"], role: "release",
  serves: ["leg", "knee"],
  grade: "J", sources: [],
  judgement: "Customary in the first days after an operation; untested for back pain. A calf that is sore, hot or swollen is for the screen, not for this.",
  versions: [
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: [], sides: 1, setupSeconds: 25,
      phases: [
        { id: "up", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "up", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "heels", breath: "out", pelvicFloor: "easy", seconds: 3 },
        { id: "toes", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "flat", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 3 },
        { id: "other", breath: "in", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "propped", repeats: 6, rounds: 2 },
    { version: "propped", repeats: 8, rounds: 2 },
    { version: "side", repeats: 6, rounds: 2 },
    { version: "side", repeats: 8, rounds: 2 },
    { version: "sitting", repeats: 6, rounds: 2 },
    { version: "sitting", repeats: 8, rounds: 2 },
    { version: "standing", repeats: 6, rounds: 2 },
    { version: "standing", repeats: 8, rounds: 3 },
  ],
  dose: {
    minRepeats: 4, maxRepeats: 15, maxRounds: 3, grade: "J", sources: [],
    judgement: "The number is custom.",
  },
} as const satisfies Exercise;
