/** E3: modified cat-cow, from a chair and a wall to hands and knees. The arch stays slight. */
import type { Exercise } from "../model/exercise.ts";

export const catCow = {
  id: "ex.cat-cow", family: "cat-cow", carries: ["E3", "D1"], role: "release",
  serves: ["upper", "mid", "low", "sacrum", "neck"],
  grade: "C", sources: ["K67"],
  judgement: "No trial of this move after birth.",
  versions: [
    {
      id: "seated", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion"] },
        { id: "arch", breath: "in", pelvicFloor: "let-go", seconds: 5, asks: ["spinal-extension"] },
        { id: "level", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["wrist-load", "both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion", "long-standing"] },
        { id: "arch", breath: "in", pelvicFloor: "let-go", seconds: 5, asks: ["spinal-extension", "long-standing"] },
        { id: "level", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "table", position: "standing", places: ["standing"], needs: ["table"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion", "long-standing"] },
        { id: "arch", breath: "in", pelvicFloor: "let-go", seconds: 5, asks: ["spinal-extension", "long-standing"] },
        { id: "level", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "forearms", position: "hands-and-knees", places: ["floor"], needs: ["pillow"],
      throughout: ["hands-and-knees", "both-hands", "floor", "head-down"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion"] },
        { id: "arch", breath: "in", pelvicFloor: "let-go", seconds: 5, asks: ["spinal-extension"] },
        { id: "level", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "hands-and-knees", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion"] },
        { id: "arch", breath: "in", pelvicFloor: "let-go", seconds: 5, asks: ["spinal-extension"] },
        { id: "level", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
  ],
  ladder: [
    { version: "seated", repeats: 5, rounds: 3 },
    { version: "seated", repeats: 6, rounds: 3 },
    { version: "wall", repeats: 4, rounds: 3 },
    { version: "wall", repeats: 5, rounds: 3 },
    { version: "wall", repeats: 6, rounds: 3 },
    { version: "table", repeats: 5, rounds: 3 },
    { version: "table", repeats: 6, rounds: 3 },
    { version: "forearms", repeats: 5, rounds: 3 },
    { version: "forearms", repeats: 6, rounds: 3 },
    { version: "hands-and-knees", repeats: 5, rounds: 3 },
    { version: "hands-and-knees", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
  },
} as const satisfies Exercise;
