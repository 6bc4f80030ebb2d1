/**
 * F3, D3: breathing with the deep belly muscles and the pelvic floor. The one move that is left when all else
 * rests.
 */
import type { Exercise } from "../model/exercise.ts";

export const breathing = {
  id: "ex.breathing", family: "breathing", carries: ["D2", "D3", "F3", "A9"], role: "deep-core", quiet: true,
  serves: ["low", "mid", "sacrum", "pelvis-front", "neck", "shoulders"],
  grade: "C", sources: ["K67", "K27"],
  judgement: "Breathing by itself is untested for back pain after birth; the order of positions is from the fact sheet.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"],
      throughout: ["side-lying", "floor"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 6 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 6 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 6 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "leaning", position: "sitting", places: ["chair"], needs: ["table", "pillow"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 6 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 6, asks: ["long-standing"] },
        { id: "shift", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "standing-lean", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 6, asks: ["long-standing"] },
        { id: "shift", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 4, rounds: 3 },
    { version: "side", repeats: 6, rounds: 3 },
    { version: "propped", repeats: 5, rounds: 3 },
    { version: "propped", repeats: 6, rounds: 3 },
    { version: "sitting", repeats: 4, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "sitting", repeats: 6, rounds: 3 },
    { version: "leaning", repeats: 5, rounds: 3 },
    { version: "leaning", repeats: 6, rounds: 3 },
    { version: "standing", repeats: 4, rounds: 3 },
    { version: "standing", repeats: 5, rounds: 3 },
    { version: "standing-lean", repeats: 5, rounds: 3 },
    { version: "standing-lean", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67", "K27"],
    judgement: "Fewer than five repeats a round is a small start.",
  },
} as const satisfies Exercise;
