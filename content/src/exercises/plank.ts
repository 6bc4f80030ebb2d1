/** A long line held for a few breaths: at the wall, at a table, then on knees and forearms, and on knees and hands. */
import type { Exercise } from "../model/exercise.ts";

export const plank = {
  id: "ex.plank", family: "plank", carries: ["D2", "A9", "D7"], role: "deep-core",
  serves: ["low", "mid", "sacrum"],
  grade: "C", sources: ["S100"],
  judgement: "S100 links a belly that tires soon to more trouble 15 months after birth; nobody tested this move by itself. On the floor from knees, never from toes. Table and floor count as loaded strength.",
  versions: [
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["wrist-load", "both-hands", "abdominal-wall-load"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "line", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "long", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing"] },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "table", position: "standing", places: ["standing"], needs: ["table"],
      throughout: ["wrist-load", "both-hands", "abdominal-wall-load", "loaded-strength"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "line", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "long", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing"] },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "forearms", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "both-hands", "floor", "abdominal-wall-load", "loaded-strength"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "line", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "long", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "hands", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor", "abdominal-wall-load", "loaded-strength"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "line", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "long", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "wall", repeats: 2, rounds: 3 },
    { version: "wall", repeats: 3, rounds: 3 },
    { version: "table", repeats: 2, rounds: 3 },
    { version: "table", repeats: 3, rounds: 3 },
    { version: "forearms", repeats: 2, rounds: 3 },
    { version: "forearms", repeats: 3, rounds: 3 },
    { version: "hands", repeats: 2, rounds: 3 },
    { version: "hands", repeats: 3, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 6, maxRounds: 3, grade: "J", sources: [],
    judgement: "Short holds, with the breath going on; set by us.",
  },
} as const satisfies Exercise;
