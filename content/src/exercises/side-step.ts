/** D6, A11: small steps to the side and back, with hands on a wall first; the outer hips work as they do in walking. */
import type { Exercise } from "../model/exercise.ts";

export const sideStep = {
  id: "ex.side-step", family: "walking", carries: ["D6", "A11", "G8"], role: "strength",
  serves: ["hip", "buttock", "leg"],
  grade: "J", sources: [],
  judgement: "No study of this move after birth; a step to the side loads one leg for a moment (K07), so it stays away while the front of the pelvis hurts.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 3 },
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "other", breath: "out", pelvicFloor: "lift", seconds: 3 },
        { id: "home", breath: "in", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 3 },
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "other", breath: "out", pelvicFloor: "lift", seconds: 3 },
        { id: "home", breath: "in", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "free", position: "standing", places: ["standing"],
      throughout: ["asymmetric-load"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "out", breath: "out", pelvicFloor: "lift", seconds: 2 },
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 2 },
        { id: "other", breath: "out", pelvicFloor: "lift", seconds: 2 },
        { id: "home", breath: "in", pelvicFloor: "let-go", seconds: 2 },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 4, rounds: 2 },
    { version: "sitting", repeats: 6, rounds: 2 },
    { version: "wall", repeats: 4, rounds: 2 },
    { version: "wall", repeats: 6, rounds: 2 },
    { version: "free", repeats: 6, rounds: 2 },
    { version: "free", repeats: 8, rounds: 3 },
  ],
  dose: {
    minRepeats: 3, maxRepeats: 12, maxRounds: 3, grade: "C", sources: ["K67"],
  },
} as const satisfies Exercise;
