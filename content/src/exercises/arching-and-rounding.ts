/** E2: sit back and arch, stay for a breath, round part of the way up. From a chair to child's pose. */
import type { Exercise } from "../model/exercise.ts";

export const archingAndRounding = {
  id: "ex.arching-and-rounding", family: "childs-pose", carries: ["E2", "D1"], role: "release",
  serves: ["low", "mid", "sacrum", "hip"],
  grade: "C", sources: ["K67"],
  judgement: "No trial of this move after birth; the sequence is fixed by the founding text.",
  versions: [
    {
      id: "seated", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 4, asks: ["spinal-extension"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["spinal-extension"] },
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion"] },
      ],
    },
    {
      id: "table", position: "sitting", places: ["chair"], needs: ["table", "towel"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 4, asks: ["spinal-extension"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["spinal-extension"] },
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion"] },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["wrist-load", "both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 4, asks: ["spinal-extension"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["spinal-extension", "long-standing"] },
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion", "long-standing"] },
      ],
    },
    {
      id: "child-pillows", position: "kneeling", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["kneeling-deep", "hands-and-knees", "floor", "both-hands", "breast-pressure"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 4, asks: ["end-range"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["end-range"] },
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion"] },
      ],
    },
    {
      id: "child", position: "kneeling", places: ["floor"],
      throughout: ["kneeling-deep", "hands-and-knees", "wide-stance", "floor", "both-hands", "breast-pressure"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 4 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["end-range", "head-down"] },
        { id: "round", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion", "wrist-load"] },
      ],
    },
  ],
  ladder: [
    { version: "seated", repeats: 4, rounds: 3 },
    { version: "seated", repeats: 5, rounds: 3 },
    { version: "seated", repeats: 6, rounds: 3 },
    { version: "table", repeats: 4, rounds: 3 },
    { version: "table", repeats: 6, rounds: 3 },
    { version: "wall", repeats: 4, rounds: 3 },
    { version: "wall", repeats: 5, rounds: 3 },
    { version: "wall", repeats: 6, rounds: 3 },
    { version: "child-pillows", repeats: 4, rounds: 3 },
    { version: "child-pillows", repeats: 5, rounds: 3 },
    { version: "child", repeats: 4, rounds: 3 },
    { version: "child", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 8, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Stays of 15 to 30 seconds are cut into breaths.",
  },
} as const satisfies Exercise;
