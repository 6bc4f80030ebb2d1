/** Letting the front of the chest go after hours of bending over: on pillows, on the side, sitting, at a wall. */
import type { Exercise } from "../model/exercise.ts";

export const chestRelease = {
  id: "ex.chest-release", family: "chest-and-neck", carries: ["D1", "A5", "A8"], role: "release",
  serves: ["upper", "mid", "shoulders", "neck"],
  grade: "C", sources: ["K67"],
  judgement: "No trial after birth; written as the small form of thoracic extension.",
  versions: [
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["both-hands", "lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "stay", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "soften", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "stay", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "soften", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["spinal-extension"] },
        { id: "stay", breath: "out", pelvicFloor: "let-go", seconds: 6, asks: ["spinal-extension"] },
        { id: "soften", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: [], sides: 2, setupSeconds: 15,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "stay", breath: "out", pelvicFloor: "let-go", seconds: 6, asks: ["long-standing"] },
        { id: "soften", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "doorway", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["end-range"] },
        { id: "stay", breath: "out", pelvicFloor: "let-go", seconds: 6, asks: ["end-range", "long-standing"] },
        { id: "soften", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "propped", repeats: 4, rounds: 3 },
    { version: "propped", repeats: 5, rounds: 3 },
    { version: "side", repeats: 2, rounds: 3 },
    { version: "side", repeats: 3, rounds: 3 },
    { version: "sitting", repeats: 4, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "wall", repeats: 2, rounds: 3 },
    { version: "wall", repeats: 3, rounds: 3 },
    { version: "doorway", repeats: 4, rounds: 3 },
    { version: "doorway", repeats: 5, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 8, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Six to ten repeats are usual; we start with fewer.",
  },
} as const satisfies Exercise;
