/** D2, D7: one foot grows light, then leaves the ground, while the pelvis stays where it is. */
import type { Exercise } from "../model/exercise.ts";

export const toeTap = {
  id: "ex.toe-tap", family: "leg-slide", carries: ["D2", "D7", "A9"], role: "deep-core",
  serves: ["low", "sacrum", "hip", "pelvis-front"],
  grade: "C", sources: ["K68", "K67"],
  judgement: "Part of trialled packages of deep-core work, untested by itself; the order of positions is judgement.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair"],
      throughout: [], sides: 2, setupSeconds: 15,
      phases: [
        { id: "light", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["lithotomy-like"], sides: 2, setupSeconds: 30,
      phases: [
        { id: "light", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["asymmetric-load", "abdominal-wall-load"] },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["asymmetric-load", "abdominal-wall-load"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["both-hands"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "light", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing", "asymmetric-load"] },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing", "asymmetric-load"] },
        { id: "shift", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "march", position: "sitting", places: ["chair"],
      throughout: ["asymmetric-load"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "right", breath: "out", pelvicFloor: "lift", seconds: 3, asks: ["abdominal-wall-load"] },
        { id: "right-down", breath: "in", pelvicFloor: "let-go", seconds: 3, asks: ["abdominal-wall-load"] },
        { id: "left", breath: "out", pelvicFloor: "lift", seconds: 3, asks: ["abdominal-wall-load"] },
        { id: "left-down", breath: "in", pelvicFloor: "let-go", seconds: 3, asks: ["abdominal-wall-load"] },
      ],
    },
    {
      id: "back", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "floor", "lithotomy-like"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["asymmetric-load", "abdominal-wall-load"] },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["asymmetric-load", "abdominal-wall-load"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 3, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "propped", repeats: 3, rounds: 3 },
    { version: "propped", repeats: 5, rounds: 3 },
    { version: "standing", repeats: 3, rounds: 3 },
    { version: "standing", repeats: 4, rounds: 3 },
    { version: "march", repeats: 4, rounds: 3 },
    { version: "march", repeats: 6, rounds: 3 },
    { version: "back", repeats: 3, rounds: 3 },
    { version: "back", repeats: 5, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Repeats a side; fewer than six is a small start.",
  },
} as const satisfies Exercise;
