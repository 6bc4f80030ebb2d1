/** D2, D7: one heel slides away on the breath out while the pelvis stays where it is. */
import type { Exercise } from "../model/exercise.ts";

export const heelSlide = {
  id: "ex.heel-slide", family: "leg-slide", carries: ["D2", "D7", "A9"], role: "deep-core",
  serves: ["low", "sacrum", "hip", "pelvis-front"],
  grade: "C", sources: ["K68", "K67"],
  judgement: "Part of trialled packages of deep-core work, untested by itself; the order of positions is judgement.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair"],
      throughout: [], sides: 2, setupSeconds: 15,
      phases: [
        { id: "slide", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["lithotomy-like"], sides: 2, setupSeconds: 30,
      phases: [
        { id: "slide", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["asymmetric-load"] },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["asymmetric-load"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "slide", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["asymmetric-load"] },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["asymmetric-load"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "back", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "floor", "lithotomy-like"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "slide", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["asymmetric-load", "abdominal-wall-load"] },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["asymmetric-load", "abdominal-wall-load"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 3, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "propped", repeats: 3, rounds: 3 },
    { version: "propped", repeats: 5, rounds: 3 },
    { version: "side", repeats: 3, rounds: 3 },
    { version: "side", repeats: 5, rounds: 3 },
    { version: "back", repeats: 3, rounds: 3 },
    { version: "back", repeats: 4, rounds: 3 },
    { version: "back", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Repeats a side; fewer than six is a small start.",
  },
} as const satisfies Exercise;
