/**
 * D2, A9: the pelvic floor lifted for its own sake: short lifts, then longer ones that go on through a breath. For the tension
 * type the engine leads the words of letting go.
 */
import type { Exercise } from "../model/exercise.ts";

export const floorLift = {
  id: "ex.floor-lift", family: "pelvic-floor", carries: ["D2", "D3", "A9"], role: "deep-core",
  serves: ["low", "sacrum", "pelvis-front", "hip"],
  grade: "B", sources: ["S78", "S69", "K27"],
  judgement: "Shown for leaks and heaviness, not for back pain by itself; the order of positions is from the fact sheet.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"],
      throughout: ["side-lying", "floor", "pelvic-floor-attention"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["pelvic-floor-attention", "lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "side-long", position: "side-lying", places: ["bed", "floor"],
      throughout: ["side-lying", "floor", "pelvic-floor-attention"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "ease", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "again", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 6 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["pelvic-floor-attention"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "sitting-long", position: "sitting", places: ["chair", "bed"],
      throughout: ["pelvic-floor-attention"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "ease", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "again", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 6 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"],
      throughout: ["pelvic-floor-attention"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3, asks: ["long-standing"] },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing"] },
        { id: "shift", breath: "free", pelvicFloor: "easy", seconds: 5 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 4, rounds: 3 },
    { version: "side", repeats: 6, rounds: 3 },
    { version: "propped", repeats: 5, rounds: 3 },
    { version: "propped", repeats: 8, rounds: 3 },
    { version: "side-long", repeats: 3, rounds: 3 },
    { version: "side-long", repeats: 5, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "sitting", repeats: 8, rounds: 3 },
    { version: "sitting-long", repeats: 4, rounds: 3 },
    { version: "sitting-long", repeats: 6, rounds: 3 },
    { version: "standing", repeats: 5, rounds: 3 },
    { version: "standing", repeats: 8, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 10, maxRounds: 3, grade: "A", sources: ["K27"],
    judgement: "The guideline asks at least eight, three times a day; fewer is a small start, and a session is one of the three.",
  },
} as const satisfies Exercise;
