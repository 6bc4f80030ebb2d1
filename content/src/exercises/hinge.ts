/** E9: the hip hinge under every lift: hips go back, back stays long. On a seat, at a table, to a wall, then with something held. */
import type { Exercise } from "../model/exercise.ts";

export const hinge = {
  id: "ex.hinge", family: "hinge-and-lift", carries: ["E9", "A4", "D4", "D7"], role: "strength",
  serves: ["low", "hip", "buttock", "mid"],
  grade: "J", sources: ["K20"],
  judgement: "Untested after birth. No one way to bend is shown to be right (K20): a hinge is one good way among others, so the words never forbid a round back.",
  versions: [
    {
      id: "seated", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "fold", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["spinal-flexion"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["spinal-flexion"] },
        { id: "rest", breath: "in", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "table", position: "standing", places: ["standing"], needs: ["table"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "fold", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["spinal-flexion"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["spinal-flexion"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "fold", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["spinal-flexion"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["spinal-flexion"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "pillow", position: "standing", places: ["standing"], needs: ["pillow"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "fold", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["spinal-flexion"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["spinal-flexion"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "bag", position: "standing", places: ["standing"],
      throughout: ["both-hands", "lifting", "external-load", "loaded-strength", "abdominal-wall-load"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "fold", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["loaded-spinal-flexion"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["loaded-spinal-flexion"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "seated", repeats: 5, rounds: 3 },
    { version: "seated", repeats: 6, rounds: 3 },
    { version: "table", repeats: 5, rounds: 3 },
    { version: "table", repeats: 6, rounds: 3 },
    { version: "wall", repeats: 5, rounds: 3 },
    { version: "wall", repeats: 6, rounds: 3 },
    { version: "pillow", repeats: 5, rounds: 3 },
    { version: "pillow", repeats: 6, rounds: 3 },
    { version: "bag", repeats: 4, rounds: 3 },
    { version: "bag", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual 8 to 15 repeats of strength work.",
  },
} as const satisfies Exercise;
