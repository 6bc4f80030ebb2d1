/** Small hip strength lying on the side: a squeeze of a pillow, then the top knee opens. */
import type { Exercise } from "../model/exercise.ts";

export const clam = {
  id: "ex.clam", family: "hip-abduction", carries: ["D7", "A9"], role: "strength",
  serves: ["hip", "buttock", "pelvis-front", "sacrum"],
  grade: "J", sources: [],
  judgement: "Not in the founding list: small hip strength on the side for days when sitting and standing are too much.",
  versions: [
    {
      id: "squeeze", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "squeeze", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "open", position: "side-lying", places: ["bed", "floor"],
      throughout: ["side-lying", "floor", "asymmetric-load", "wide-stance"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "open", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "close", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
  ],
  ladder: [
    { version: "squeeze", repeats: 5, rounds: 3 },
    { version: "squeeze", repeats: 6, rounds: 3 },
    { version: "open", repeats: 3, rounds: 3 },
    { version: "open", repeats: 4, rounds: 3 },
    { version: "open", repeats: 5, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 3, grade: "J", sources: [],
    judgement: "Starts below the usual 8 to 15 repeats of strength work.",
  },
} as const satisfies Exercise;
