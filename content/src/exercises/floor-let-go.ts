/**
 * D3, F3: breath led down into the pelvic floor, which softens and is never lifted: for the tension type, and as rest for all.
 * Quiet: it is left when all else rests.
 */
import type { Exercise } from "../model/exercise.ts";

export const floorLetGo = {
  id: "ex.floor-let-go", family: "pelvic-floor", carries: ["D2", "D3", "F3"], role: "deep-core", quiet: true,
  serves: ["low", "sacrum", "pelvis-front", "hip"],
  grade: "C", sources: ["S69", "K67"],
  judgement: "The guideline asks that letting go is taught; the positions and counts are judgement, and no trial has tested this move for back pain.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor", "pelvic-floor-attention"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["pelvic-floor-attention", "lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "leaning", position: "sitting", places: ["chair"], needs: ["table", "pillow"],
      throughout: ["both-hands", "pelvic-floor-attention"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["pelvic-floor-attention"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "standing-lean", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["both-hands", "pelvic-floor-attention"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "out", breath: "out", pelvicFloor: "let-go", seconds: 6, asks: ["long-standing"] },
        { id: "sway", breath: "free", pelvicFloor: "let-go", seconds: 5 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 4, rounds: 3 },
    { version: "side", repeats: 6, rounds: 3 },
    { version: "propped", repeats: 4, rounds: 3 },
    { version: "propped", repeats: 6, rounds: 3 },
    { version: "leaning", repeats: 4, rounds: 3 },
    { version: "leaning", repeats: 6, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "sitting", repeats: 6, rounds: 3 },
    { version: "standing-lean", repeats: 4, rounds: 3 },
    { version: "standing-lean", repeats: 5, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 10, maxRounds: 3, grade: "J", sources: [],
    judgement: "Slow breaths for as long as they feel good; no number is shown to be best.",
  },
} as const satisfies Exercise;
