/** Hip strength to the side: a knee pressed out sitting, the top leg lifted on the side, then a leg out to the side standing. */
import type { Exercise } from "../model/exercise.ts";

export const sideLift = {
  id: "ex.side-lift", family: "hip-abduction", carries: ["A9", "A11", "D7"], role: "strength",
  serves: ["hip", "buttock", "sacrum", "low"],
  grade: "J", sources: [],
  judgement: "Untested by itself after birth. Standing on one leg waits for its week, and one-sided work stays away in pelvic pain.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "press", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "side-bent", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor", "asymmetric-load"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "lower", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "side-long", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor", "asymmetric-load"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "lower", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "slide", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["single-leg", "asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 3, rounds: 3 },
    { version: "sitting", repeats: 4, rounds: 3 },
    { version: "side-bent", repeats: 3, rounds: 3 },
    { version: "side-bent", repeats: 4, rounds: 3 },
    { version: "side-long", repeats: 3, rounds: 3 },
    { version: "side-long", repeats: 4, rounds: 3 },
    { version: "slide", repeats: 3, rounds: 3 },
    { version: "slide", repeats: 4, rounds: 3 },
    { version: "standing", repeats: 3, rounds: 3 },
    { version: "standing", repeats: 4, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual 8 to 15 repeats of strength work.",
  },
} as const satisfies Exercise;
