/** F4, G5, A1: up from lying, and back down: on the side, feet over the edge, an arm that pushes, ten seconds of sitting. From the floor with a chair. */
import type { Exercise } from "../model/exercise.ts";

export const outOfBed = {
  id: "ex.out-of-bed", family: "out-of-bed", carries: ["F4", "G5", "A1"], role: "alignment",
  serves: ["low", "sacrum", "pelvis-front", "hip"],
  grade: "C", sources: ["K07"],
  judgement: "Knees together to turn is guideline (K07). Rolling like a log after an operation on the belly is custom; the ten seconds are ours. Up from the floor, again and again, is strength work and waits like it.",
  versions: [
    {
      id: "elbow", position: "side-lying", places: ["bed"], needs: ["pillow"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "ready", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["side-lying"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["side-lying"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["side-lying"] },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["side-lying"] },
      ],
    },
    {
      id: "edge", position: "side-lying", places: ["bed"], needs: ["pillow"],
      throughout: ["both-hands", "wrist-load"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "ready", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["side-lying"] },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 7, asks: ["side-lying"] },
        { id: "sit", breath: "free", pelvicFloor: "let-go", seconds: 10 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 7, asks: ["side-lying"] },
      ],
    },
    {
      id: "floor-chair", position: "kneeling", places: ["floor"],
      throughout: ["floor", "both-hands", "wrist-load", "sit-to-stand", "asymmetric-load", "loaded-strength"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "foot", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "up", breath: "out", pelvicFloor: "lift", seconds: 6 },
        { id: "stand", breath: "free", pelvicFloor: "let-go", seconds: 10 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 6 },
        { id: "kneel", breath: "in", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "elbow", repeats: 2, rounds: 2 },
    { version: "elbow", repeats: 3, rounds: 2 },
    { version: "edge", repeats: 1, rounds: 2 },
    { version: "edge", repeats: 2, rounds: 2 },
    { version: "edge", repeats: 3, rounds: 2 },
    { version: "floor-chair", repeats: 1, rounds: 2 },
    { version: "floor-chair", repeats: 2, rounds: 2 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 4, maxRounds: 2, grade: "J", sources: [],
    judgement: "A rehearsal of what she does each day, not a strength dose.",
  },
} as const satisfies Exercise;
