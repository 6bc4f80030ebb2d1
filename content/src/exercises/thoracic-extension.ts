/** Opening the upper back the other way after hours bent forward: on pillows, over a chair back, at a wall, over a rolled towel, kneeling. */
import type { Exercise } from "../model/exercise.ts";

export const thoracicExtension = {
  id: "ex.thoracic-extension", family: "thoracic-extension", carries: ["A5", "A11", "D1"], role: "release",
  serves: ["upper", "mid", "shoulders", "neck"],
  grade: "C", sources: ["K67"],
  judgement: "No trial of this move by itself after birth. Which forms reach over the head and pull on a belly scar is judged.",
  versions: [
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow", "towel"],
      throughout: ["both-hands", "lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["spinal-extension"] },
        { id: "stay", breath: "out", pelvicFloor: "let-go", seconds: 6, asks: ["spinal-extension"] },
        { id: "soften", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "seated", position: "sitting", places: ["chair"],
      throughout: ["both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["spinal-extension"] },
        { id: "stay", breath: "out", pelvicFloor: "let-go", seconds: 5, asks: ["spinal-extension"] },
        { id: "soften", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["both-hands", "wrist-load"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "sink", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["spinal-extension", "overhead", "overhead-pull", "scar-stretch", "long-standing"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["spinal-extension", "overhead", "overhead-pull", "scar-stretch", "long-standing"] },
        { id: "up", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "towel", position: "lying-back", places: ["floor"], needs: ["towel", "pillow"],
      throughout: ["supine", "floor", "both-hands", "spinal-extension", "lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "open", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["scar-stretch"] },
        { id: "stay", breath: "out", pelvicFloor: "let-go", seconds: 6, asks: ["scar-stretch"] },
        { id: "soften", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "puppy", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "back", breath: "out", pelvicFloor: "easy", seconds: 5, asks: ["spinal-extension", "overhead-pull", "scar-stretch", "head-down"] },
        { id: "stay", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["spinal-extension", "overhead-pull", "scar-stretch", "head-down", "end-range"] },
        { id: "up", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "propped", repeats: 3, rounds: 3 },
    { version: "propped", repeats: 5, rounds: 3 },
    { version: "seated", repeats: 4, rounds: 3 },
    { version: "seated", repeats: 6, rounds: 3 },
    { version: "wall", repeats: 4, rounds: 3 },
    { version: "wall", repeats: 5, rounds: 3 },
    { version: "towel", repeats: 4, rounds: 3 },
    { version: "towel", repeats: 5, rounds: 3 },
    { version: "puppy", repeats: 4, rounds: 3 },
    { version: "puppy", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 8, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Six to ten repeats are usual; we start with fewer.",
  },
} as const satisfies Exercise;
