/** D2, D7: the dead bug, under a kinder name: arms and legs move away from a trunk that stays still; each step asks a little more of the belly. */
import type { Exercise } from "../model/exercise.ts";

export const deadBug = {
  id: "ex.dead-bug", family: "dead-bug", carries: ["D2", "D7", "A9"], role: "deep-core",
  serves: ["low", "mid", "sacrum", "hip"],
  grade: "C", sources: ["K68", "K67"],
  judgement: "Work of this kind was part of trialled packages; the move itself and the order of its steps are judgement.",
  versions: [
    {
      id: "sitting", position: "sitting", places: ["chair"],
      throughout: ["both-hands"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "reach", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["both-hands", "lithotomy-like"], sides: 2, setupSeconds: 30,
      phases: [
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3 },
        { id: "reach", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["abdominal-wall-load"] },
        { id: "down", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "arm", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "floor", "both-hands", "lithotomy-like"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "reach", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["overhead", "abdominal-wall-load", "scar-stretch"] },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["overhead", "abdominal-wall-load", "scar-stretch"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "slide", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "floor", "both-hands", "asymmetric-load", "lithotomy-like"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "reach", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["overhead", "abdominal-wall-load", "scar-stretch"] },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 5, asks: ["overhead", "abdominal-wall-load", "scar-stretch"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "knee", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "floor", "both-hands", "asymmetric-load", "lithotomy-like"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["abdominal-wall-load"] },
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3, asks: ["abdominal-wall-load"] },
        { id: "reach", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["overhead", "abdominal-wall-load", "scar-stretch"] },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 5, asks: ["overhead", "abdominal-wall-load", "scar-stretch"] },
      ],
    },
    {
      id: "opposite", position: "lying-back", places: ["bed", "floor"],
      throughout: ["supine", "floor", "both-hands", "asymmetric-load", "loaded-strength", "lithotomy-like"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["abdominal-wall-load"] },
        { id: "in", breath: "in", pelvicFloor: "let-go", seconds: 3, asks: ["abdominal-wall-load"] },
        { id: "reach", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["overhead", "abdominal-wall-load", "scar-stretch"] },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 5, asks: ["overhead", "abdominal-wall-load", "scar-stretch"] },
      ],
    },
  ],
  ladder: [
    { version: "sitting", repeats: 3, rounds: 3 },
    { version: "sitting", repeats: 5, rounds: 3 },
    { version: "propped", repeats: 3, rounds: 3 },
    { version: "propped", repeats: 5, rounds: 3 },
    { version: "arm", repeats: 3, rounds: 3 },
    { version: "arm", repeats: 5, rounds: 3 },
    { version: "slide", repeats: 3, rounds: 3 },
    { version: "slide", repeats: 5, rounds: 3 },
    { version: "knee", repeats: 2, rounds: 3 },
    { version: "knee", repeats: 4, rounds: 3 },
    { version: "opposite", repeats: 2, rounds: 3 },
    { version: "opposite", repeats: 4, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Repeats a side; fewer than six is a small start.",
  },
} as const satisfies Exercise;
