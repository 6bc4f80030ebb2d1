/** The side of the waist held long: forearm on the wall, forearm on a table, then on bent knees on the floor, hips light, hips lifted. */
import type { Exercise } from "../model/exercise.ts";

export const sidePlank = {
  id: "ex.side-plank", family: "side-plank", carries: ["D2", "A9", "D7"], role: "deep-core",
  serves: ["low", "mid", "hip", "sacrum"],
  grade: "J", sources: [],
  judgement: "Untested by itself after birth. One side works at a time, so it stays away in pelvic pain; table and floor count as loaded strength.",
  versions: [
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load", "abdominal-wall-load"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "line", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing"] },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "table", position: "standing", places: ["standing"], needs: ["table"],
      throughout: ["asymmetric-load", "abdominal-wall-load", "loaded-strength"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "line", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing"] },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "hover", position: "side-lying", places: ["floor"],
      throughout: ["side-lying", "floor", "asymmetric-load", "abdominal-wall-load", "loaded-strength"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "light", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "lift", position: "side-lying", places: ["floor"],
      throughout: ["side-lying", "floor", "asymmetric-load", "abdominal-wall-load", "loaded-strength"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "lower", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "wall", repeats: 2, rounds: 3 },
    { version: "wall", repeats: 3, rounds: 3 },
    { version: "table", repeats: 2, rounds: 3 },
    { version: "table", repeats: 3, rounds: 3 },
    { version: "hover", repeats: 2, rounds: 3 },
    { version: "hover", repeats: 3, rounds: 3 },
    { version: "lift", repeats: 2, rounds: 3 },
    { version: "lift", repeats: 3, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 6, maxRounds: 3, grade: "J", sources: [],
    judgement: "One breath at a time; set by us.",
  },
} as const satisfies Exercise;
