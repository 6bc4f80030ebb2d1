/** E5, A10: the outer hip and the deep buttock go long: on the side first, then one ankle over the other knee. */
import type { Exercise } from "../model/exercise.ts";

export const figureFour = {
  id: "ex.figure-four", family: "glute-release", carries: ["E5", "A10", "A11", "D1"], role: "release",
  serves: ["buttock", "hip", "sacrum", "leg"],
  grade: "C", sources: ["K67"],
  judgement: "Stretching doses are conventional; no trial after birth. It opens one hip wide, so it stays away where the front or the back of the pelvis is sore.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "sink", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "ease", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "chair", position: "sitting", places: ["chair"],
      throughout: ["asymmetric-load", "wide-stance"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "lean", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["end-range"] },
        { id: "back", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "back", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "floor", "asymmetric-load", "wide-stance", "lithotomy-like"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "open", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["end-range"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["end-range"] },
        { id: "ease", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "table", position: "standing", places: ["standing"], needs: ["table"],
      throughout: ["asymmetric-load", "single-leg", "wide-stance", "both-hands"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "sit", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["end-range"] },
        { id: "rise", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 3, rounds: 2 },
    { version: "side", repeats: 4, rounds: 2 },
    { version: "chair", repeats: 2, rounds: 2 },
    { version: "chair", repeats: 3, rounds: 2 },
    { version: "back", repeats: 2, rounds: 2 },
    { version: "back", repeats: 3, rounds: 2 },
    { version: "table", repeats: 2, rounds: 2 },
    { version: "table", repeats: 3, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 6, maxRounds: 2, grade: "C", sources: ["K67"],
    judgement: "Two to four stretches are usual; ours are shorter, with the breath.",
  },
} as const satisfies Exercise;
