/** A long side: a small lean sitting, lying over a pillow, sitting with an arm over the head, and standing at a wall. */
import type { Exercise } from "../model/exercise.ts";

export const sideBend = {
  id: "ex.side-bend", family: "side-bend", carries: ["D1", "A11", "E6"], role: "release",
  serves: ["low", "mid", "upper", "shoulders", "hip"],
  grade: "C", sources: ["K67", "S50"],
  judgement: "Untested by itself after birth; guidelines say only that stretching may help in pregnancy. Which forms pull on a belly scar is judged.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 2, setupSeconds: 15,
      phases: [
        { id: "over", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "up", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "pillow", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "reach", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["overhead", "overhead-pull", "scar-stretch"] },
        { id: "long", breath: "out", pelvicFloor: "let-go", seconds: 6, asks: ["overhead", "overhead-pull", "scar-stretch"] },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "sitting-reach", position: "sitting", places: ["chair", "bed"],
      throughout: ["both-hands"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "reach", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["overhead", "overhead-pull"] },
        { id: "over", breath: "out", pelvicFloor: "let-go", seconds: 5, asks: ["overhead", "overhead-pull", "scar-stretch"] },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["both-hands"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "reach", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["overhead", "overhead-pull", "long-standing"] },
        { id: "over", breath: "out", pelvicFloor: "let-go", seconds: 5, asks: ["overhead", "overhead-pull", "scar-stretch", "end-range", "long-standing"] },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 5 },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 2, rounds: 3 },
    { version: "sitting", repeats: 3, rounds: 3 },
    { version: "pillow", repeats: 2, rounds: 3 },
    { version: "pillow", repeats: 3, rounds: 3 },
    { version: "sitting-reach", repeats: 2, rounds: 3 },
    { version: "sitting-reach", repeats: 3, rounds: 3 },
    { version: "wall", repeats: 2, rounds: 3 },
    { version: "wall", repeats: 3, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 8, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "About a minute of stretch for a part, cut into breaths.",
  },
} as const satisfies Exercise;
