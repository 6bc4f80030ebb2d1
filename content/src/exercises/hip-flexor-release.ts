/** A8, D1: the front of the hip goes long while the tail stays tucked; a short stride, never a deep one. */
import type { Exercise } from "../model/exercise.ts";

export const hipFlexorRelease = {
  id: "ex.hip-flexor-release", family: "hip-flexor", carries: ["A8", "A11", "D1"], role: "release",
  serves: ["hip", "low", "leg"],
  grade: "C", sources: ["K67"],
  judgement: "Stretching doses are conventional; no trial ties the front of the hip to backs after birth. It pulls on a belly scar and loads one side, so it waits for both.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor", "asymmetric-load"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "slide", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["scar-stretch"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["scar-stretch"] },
        { id: "back", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "chair", position: "sitting", places: ["chair"],
      throughout: ["asymmetric-load", "scar-stretch"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "tuck", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "soften", breath: "out", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load", "single-leg", "scar-stretch", "both-hands"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "tuck", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "soften", breath: "out", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "half-kneel", position: "kneeling", places: ["floor"], needs: ["pillow"],
      throughout: ["floor", "asymmetric-load", "single-leg", "scar-stretch"], sides: 2, setupSeconds: 30,
      phases: [
        { id: "tuck", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "soften", breath: "out", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 2, rounds: 2 },
    { version: "side", repeats: 3, rounds: 2 },
    { version: "chair", repeats: 2, rounds: 2 },
    { version: "chair", repeats: 3, rounds: 2 },
    { version: "wall", repeats: 2, rounds: 2 },
    { version: "wall", repeats: 3, rounds: 2 },
    { version: "half-kneel", repeats: 2, rounds: 2 },
    { version: "half-kneel", repeats: 3, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 6, maxRounds: 2, grade: "C", sources: ["K67"],
    judgement: "Two to four stretches are usual; ours are shorter, with the breath.",
  },
} as const satisfies Exercise;
