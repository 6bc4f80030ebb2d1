/** Heel lifts: sitting first, then standing with the hands on a wall, free, and on one leg. */
import type { Exercise } from "../model/exercise.ts";

export const calfRaise = {
  id: "ex.calf-raise", family: "calf-raise", carries: ["A11", "D7", "G8"], role: "strength",
  serves: ["leg", "knee", "hip"],
  grade: "J", sources: [],
  judgement: "Not in the founding list, untested for back pain. Strength of the calf is asked for before running (K08), so it comes by small steps; both-leg standing lifts count as loaded strength.",
  versions: [
    {
      id: "seated", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["loaded-strength", "both-hands"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "free", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["loaded-strength"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "one-leg", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["single-leg", "asymmetric-load", "loaded-strength", "both-hands"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "ready", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "seated", repeats: 6, rounds: 3 },
    { version: "seated", repeats: 8, rounds: 3 },
    { version: "seated", repeats: 10, rounds: 3 },
    { version: "wall", repeats: 5, rounds: 3 },
    { version: "wall", repeats: 6, rounds: 3 },
    { version: "wall", repeats: 8, rounds: 3 },
    { version: "free", repeats: 6, rounds: 3 },
    { version: "free", repeats: 8, rounds: 3 },
    { version: "one-leg", repeats: 3, rounds: 3 },
    { version: "one-leg", repeats: 4, rounds: 3 },
    { version: "one-leg", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 12, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual 8 to 12 repeats.",
  },
} as const satisfies Exercise;
