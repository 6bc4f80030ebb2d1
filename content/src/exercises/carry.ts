/** A4, E7: carrying well. Held close and tall, changed from side to side, walked with; a real load, and a load on one side, only in the last forms. */
import type { Exercise } from "../model/exercise.ts";

export const carry = {
  id: "ex.carry", family: "carry", carries: ["A4", "E9", "E7", "D7"], role: "strength",
  serves: ["upper", "mid", "low", "shoulders", "hip"],
  grade: "J", sources: ["K07", "K20"],
  judgement: "Untested. Close, easy and varied is our aim. That a heavy load on one side can stir up pelvic pain is guideline (K07), so it comes last and stays away in such pain.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"], needs: ["pillow"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "close", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "tall", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "ease", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"], needs: ["pillow"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "close", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "tall", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["long-standing"] },
        { id: "shift", breath: "free", pelvicFloor: "let-go", seconds: 6 },
      ],
    },
    {
      id: "sides", position: "standing", places: ["standing"], needs: ["pillow"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "middle", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "other", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "centre", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "walk", position: "standing", places: ["standing"], needs: ["pillow"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "bag", position: "standing", places: ["standing"], needs: ["table"],
      throughout: ["both-hands", "lifting", "external-load", "loaded-strength", "abdominal-wall-load"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "one-hand", position: "standing", places: ["standing"], needs: ["table"],
      throughout: ["lifting", "external-load", "loaded-strength", "abdominal-wall-load", "asymmetric-load", "wrist-load"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "out", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 4, rounds: 3 },
    { version: "sitting", repeats: 6, rounds: 3 },
    { version: "standing", repeats: 3, rounds: 3 },
    { version: "standing", repeats: 5, rounds: 3 },
    { version: "sides", repeats: 3, rounds: 3 },
    { version: "sides", repeats: 4, rounds: 3 },
    { version: "walk", repeats: 5, rounds: 3 },
    { version: "walk", repeats: 8, rounds: 3 },
    { version: "bag", repeats: 4, rounds: 3 },
    { version: "bag", repeats: 6, rounds: 3 },
    { version: "one-hand", repeats: 3, rounds: 2 },
    { version: "one-hand", repeats: 4, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 3, grade: "J", sources: [],
    judgement: "A rehearsal, not a strength dose. Short carries with rests.",
  },
} as const satisfies Exercise;
