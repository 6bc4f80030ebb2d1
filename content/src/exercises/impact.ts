/** C6, G8: the way back to impact, one small step at a time. Every way of it waits for the week, the tests and a physician (cl.run). */
import type { Exercise } from "../model/exercise.ts";

export const impact = {
  id: "ex.impact", family: "impact", carries: ["C6", "G8"], role: "strength",
  serves: ["hip", "leg", "knee"],
  grade: "C", sources: ["K08", "S63", "S65"],
  judgement: "Expert opinion; the order and the numbers are ours. Nothing of it is open before the week, the tests and the word.",
  versions: [
    {
      id: "heel-drops", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["impact"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "rise", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "drop", breath: "out", pelvicFloor: "lift", seconds: 3 },
      ],
    },
    {
      id: "quick-march", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["impact"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "jog", position: "standing", places: ["standing"],
      throughout: ["impact"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "easy", seconds: 5 },
        { id: "out", breath: "out", pelvicFloor: "easy", seconds: 5 },
      ],
    },
  ],
  ladder: [
    { version: "heel-drops", repeats: 5, rounds: 2 },
    { version: "heel-drops", repeats: 8, rounds: 2 },
    { version: "quick-march", repeats: 2, rounds: 2 },
    { version: "quick-march", repeats: 4, rounds: 2 },
    { version: "jog", repeats: 2, rounds: 2 },
    { version: "jog", repeats: 3, rounds: 2 },
    { version: "jog", repeats: 6, rounds: 1 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 12, maxRounds: 3, grade: "C", sources: ["K08"],
    judgement: "Ours; the test itself is one minute of jogging on the spot.",
  },
} as const satisfies Exercise;
