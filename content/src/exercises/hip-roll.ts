/**
 * E1: the spine rolls up and down one bone at a time. Waits for a physician's word (clearance cl.hip-roll holds
 * `supine-bridge`).
 */
import type { Exercise } from "../model/exercise.ts";

export const hipRoll = {
  id: "ex.hip-roll", family: "pelvic-tilt", carries: ["E1", "C4"], role: "deep-core",
  serves: ["low", "sacrum", "mid", "hip"],
  grade: "C", sources: ["K67"],
  judgement: "No trial of this move; the sequence and the 5 to 10 repeats are fixed by the founding text.",
  versions: [
    {
      id: "low", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "supine-bridge", "floor", "lithotomy-like"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "arch", breath: "in", pelvicFloor: "let-go", seconds: 3, asks: ["spinal-extension"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["spinal-flexion", "abdominal-wall-load"] },
        { id: "pause", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["spinal-flexion", "abdominal-wall-load"] },
      ],
    },
    {
      id: "full", position: "lying-back", places: ["floor"],
      throughout: ["supine", "supine-bridge", "floor", "lithotomy-like"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "arch", breath: "in", pelvicFloor: "let-go", seconds: 3, asks: ["spinal-extension"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["spinal-flexion", "abdominal-wall-load"] },
        { id: "pause", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 6, asks: ["spinal-flexion", "abdominal-wall-load"] },
      ],
    },
  ],
  ladder: [
    { version: "low", repeats: 5, rounds: 2 },
    { version: "low", repeats: 6, rounds: 2 },
    { version: "full", repeats: 5, rounds: 2 },
    { version: "full", repeats: 6, rounds: 2 },
    { version: "full", repeats: 8, rounds: 2 },
    { version: "full", repeats: 10, rounds: 2 },
  ],
  dose: {
    minRepeats: 5, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Five to ten repeats are fixed by the founding text.",
  },
} as const satisfies Exercise;
