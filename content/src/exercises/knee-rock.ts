/** A11, G9: the knees go from side to side together, slow and small; shoulders stay. */
import type { Exercise } from "../model/exercise.ts";

export const kneeRock = {
  id: "ex.knee-rock", family: "rotation", carries: ["A11", "D1", "G9"], role: "release",
  serves: ["low", "sacrum", "mid", "hip"],
  grade: "J", sources: [],
  judgement: "Untested by itself after birth. A turn, so always slow and small; knees stay together so that the front of the pelvis is not pulled.",
  versions: [
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["rotation", "lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "middle", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "other", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "home", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["rotation"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "middle", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "other", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "home", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "back", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "rotation", "floor", "lithotomy-like"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "middle", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "other", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "home", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "propped", repeats: 2, rounds: 2 },
    { version: "propped", repeats: 3, rounds: 2 },
    { version: "sitting", repeats: 3, rounds: 2 },
    { version: "sitting", repeats: 4, rounds: 2 },
    { version: "back", repeats: 3, rounds: 2 },
    { version: "back", repeats: 4, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 6, maxRounds: 2, grade: "C", sources: ["K67"],
    judgement: "Fewer than the usual ten repeats, and slow.",
  },
} as const satisfies Exercise;
