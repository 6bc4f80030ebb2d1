/** E9: the daily lift, rehearsed with a cushion. Higher first, lower later; a real load only in the last form. */
import type { Exercise } from "../model/exercise.ts";

export const lifting = {
  id: "ex.lifting", family: "hinge-and-lift", carries: ["E9", "A4", "D7"], role: "strength",
  serves: ["low", "mid", "hip", "upper"],
  grade: "J", sources: ["K20"],
  judgement: "No single way to lift is shown to be right; close, easy and varied is the aim.",
  versions: [
    {
      id: "hinge", position: "standing", places: ["standing"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "fold", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["spinal-flexion"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["spinal-flexion"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "table", position: "standing", places: ["standing"], needs: ["table", "pillow"],
      throughout: ["both-hands", "lifting"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "close", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing"] },
        { id: "hold", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
      ],
    },
    {
      id: "seat", position: "standing", places: ["standing"], needs: ["pillow"],
      throughout: ["both-hands", "lifting"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "close", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["spinal-flexion"] },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["spinal-flexion"] },
        { id: "hold", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 4, asks: ["spinal-flexion"] },
      ],
    },
    {
      id: "bag", position: "standing", places: ["standing"],
      throughout: ["both-hands", "lifting", "external-load", "loaded-strength", "abdominal-wall-load"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "close", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["loaded-spinal-flexion"] },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["loaded-spinal-flexion"] },
        { id: "hold", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 4, asks: ["loaded-spinal-flexion"] },
      ],
    },
  ],
  ladder: [
    { version: "hinge", repeats: 5, rounds: 3 },
    { version: "hinge", repeats: 6, rounds: 3 },
    { version: "table", repeats: 4, rounds: 3 },
    { version: "table", repeats: 5, rounds: 3 },
    { version: "seat", repeats: 4, rounds: 3 },
    { version: "seat", repeats: 5, rounds: 3 },
    { version: "bag", repeats: 4, rounds: 3 },
    { version: "bag", repeats: 5, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 8, maxRounds: 3, grade: "J", sources: [],
    judgement: "A rehearsal, not a strength dose.",
  },
} as const satisfies Exercise;
