/**
 * The pelvis rocks and the low back lengthens: the small, ungated neighbour of the hip roll, with a form for
 * every place.
 */
import type { Exercise } from "../model/exercise.ts";

export const pelvicTilt = {
  id: "ex.pelvic-tilt", family: "pelvic-tilt", carries: ["D2", "D3", "D7", "A8"], role: "deep-core",
  serves: ["low", "sacrum", "pelvis-front", "hip"],
  grade: "C", sources: ["K67"],
  judgement: "No trial of this move alone. It stands below the hip-roll gate, so it needs nobody's word.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"],
      throughout: ["side-lying", "floor"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "tuck", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "crook", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "floor", "lithotomy-like"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "tuck", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["perineal-pressure"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "tuck", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion"] },
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "tuck", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["long-standing"] },
        { id: "shift", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "hands-and-knees", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "tuck", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 5, rounds: 3 },
    { version: "side", repeats: 6, rounds: 3 },
    { version: "crook", repeats: 5, rounds: 3 },
    { version: "crook", repeats: 6, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "sitting", repeats: 6, rounds: 3 },
    { version: "wall", repeats: 4, rounds: 3 },
    { version: "wall", repeats: 5, rounds: 3 },
    { version: "wall", repeats: 6, rounds: 3 },
    { version: "hands-and-knees", repeats: 5, rounds: 3 },
    { version: "hands-and-knees", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 12, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Fewer than six repeats a round is a small start.",
  },
} as const satisfies Exercise;
