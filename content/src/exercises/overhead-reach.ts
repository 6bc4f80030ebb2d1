/** E6: arms to the sky with a long back. One arm first, so that a fresh belly scar is not pulled. */
import type { Exercise } from "../model/exercise.ts";

export const overheadReach = {
  id: "ex.overhead-reach", family: "overhead-reach", carries: ["E6", "D1"], role: "release",
  serves: ["low", "mid", "upper", "shoulders"],
  grade: "C", sources: ["K67", "S50"],
  judgement: "Untested by itself after birth; guidelines say only that stretching may help in pregnancy.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"],
      throughout: ["side-lying", "floor"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "reach", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["overhead"] },
        { id: "long", breath: "out", pelvicFloor: "let-go", seconds: 5, asks: ["overhead"] },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "sitting-one", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 2, setupSeconds: 15,
      phases: [
        { id: "reach", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["overhead"] },
        { id: "long", breath: "out", pelvicFloor: "let-go", seconds: 5, asks: ["overhead"] },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "standing-one", position: "standing", places: ["standing"],
      throughout: [], sides: 2, setupSeconds: 10,
      phases: [
        { id: "reach", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["overhead", "long-standing"] },
        { id: "long", breath: "out", pelvicFloor: "let-go", seconds: 5, asks: ["overhead", "long-standing"] },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "reach", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["overhead", "overhead-pull"] },
        { id: "long", breath: "out", pelvicFloor: "let-go", seconds: 5, asks: ["overhead", "overhead-pull", "scar-stretch"] },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "reach", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["overhead", "overhead-pull", "long-standing"] },
        { id: "long", breath: "out", pelvicFloor: "let-go", seconds: 5, asks: ["overhead", "overhead-pull", "scar-stretch", "long-standing"] },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 2, rounds: 3 },
    { version: "side", repeats: 3, rounds: 3 },
    { version: "sitting-one", repeats: 2, rounds: 3 },
    { version: "sitting-one", repeats: 3, rounds: 3 },
    { version: "standing-one", repeats: 2, rounds: 3 },
    { version: "standing-one", repeats: 3, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "sitting", repeats: 6, rounds: 3 },
    { version: "standing", repeats: 5, rounds: 3 },
    { version: "standing", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 8, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "About a minute of stretch for a part, cut into breaths.",
  },
} as const satisfies Exercise;
