/** Arm and leg from all fours, in small steps: a hand at the wall, a leg at the table, then rocking, sliding and lifting on the floor. */
import type { Exercise } from "../model/exercise.ts";

export const birdDog = {
  id: "ex.bird-dog", family: "bird-dog", carries: ["D2", "A9", "D7"], role: "deep-core",
  serves: ["low", "sacrum", "mid", "hip"],
  grade: "J", sources: [],
  judgement: "Untested by itself after birth. One limb slides before any limb lifts; the last step counts as loaded strength.",
  versions: [
    {
      id: "wall", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["wrist-load", "both-hands"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "float", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["long-standing"] },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "table", position: "standing", places: ["standing"], needs: ["table"],
      throughout: ["both-hands", "abdominal-wall-load", "asymmetric-load"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "slide", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "rock", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "forward", breath: "out", pelvicFloor: "lift", seconds: 5 },
      ],
    },
    {
      id: "arm", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor", "abdominal-wall-load", "asymmetric-load"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "slide", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "leg", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor", "abdominal-wall-load", "asymmetric-load"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "slide", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 2 },
      ],
    },
    {
      id: "leg-lift", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor", "abdominal-wall-load", "asymmetric-load"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "slide", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
    {
      id: "both", position: "hands-and-knees", places: ["floor"],
      throughout: ["hands-and-knees", "wrist-load", "both-hands", "floor", "abdominal-wall-load", "asymmetric-load", "loaded-strength"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "slide", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 4, asks: ["overhead"] },
        { id: "down", breath: "in", pelvicFloor: "let-go", seconds: 4, asks: ["overhead"] },
        { id: "rest", breath: "free", pelvicFloor: "easy", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "wall", repeats: 3, rounds: 3 },
    { version: "wall", repeats: 4, rounds: 3 },
    { version: "table", repeats: 3, rounds: 3 },
    { version: "table", repeats: 4, rounds: 3 },
    { version: "rock", repeats: 4, rounds: 3 },
    { version: "rock", repeats: 6, rounds: 3 },
    { version: "arm", repeats: 2, rounds: 3 },
    { version: "arm", repeats: 3, rounds: 3 },
    { version: "leg", repeats: 2, rounds: 3 },
    { version: "leg", repeats: 3, rounds: 3 },
    { version: "leg-lift", repeats: 2, rounds: 3 },
    { version: "leg-lift", repeats: 3, rounds: 3 },
    { version: "both", repeats: 2, rounds: 3 },
    { version: "both", repeats: 3, rounds: 3 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["K67"],
    judgement: "Starts below the usual 8 to 15 repeats of strength work.",
  },
} as const satisfies Exercise;
