/** Small slow moves of the neck, each within what is easy: a nod on the side, a turn on pillows, ear to shoulder sitting, a chin glide at a wall. */
import type { Exercise } from "../model/exercise.ts";

export const neckRelease = {
  id: "ex.neck-release", family: "chest-and-neck", carries: ["A11", "A5", "D1"], role: "release",
  serves: ["neck", "shoulders", "upper"],
  grade: "C", sources: ["K67", "S19"],
  judgement: "Neck and shoulder pain after birth is common; no trial of these moves. A turn of the neck counts as rotation, to be on the safe side.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "nod", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "long", breath: "in", pelvicFloor: "let-go", seconds: 5 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["lithotomy-like"], sides: 2, setupSeconds: 30,
      phases: [
        { id: "turn", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["rotation"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["rotation"] },
        { id: "back", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 2, setupSeconds: 15,
      phases: [
        { id: "tilt", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "back", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "glide", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["long-standing"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "shift", breath: "free", pelvicFloor: "easy", seconds: 5 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 3, rounds: 3 },
    { version: "side", repeats: 5, rounds: 3 },
    { version: "propped", repeats: 2, rounds: 3 },
    { version: "propped", repeats: 3, rounds: 3 },
    { version: "sitting", repeats: 2, rounds: 3 },
    { version: "sitting", repeats: 3, rounds: 3 },
    { version: "wall", repeats: 4, rounds: 3 },
    { version: "wall", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 8, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Six to ten repeats are usual; we start with fewer.",
  },
} as const satisfies Exercise;
