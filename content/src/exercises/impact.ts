/** The way back to impact: heel drops, a quick march, a small jog on the spot, hops. All of it waits for a word and the tests (cl.run). */
import type { Exercise } from "../model/exercise.ts";

export const impact = {
  id: "ex.impact", family: "impact", carries: ["C6", "G8"], role: "strength",
  serves: ["leg", "knee", "hip", "low"],
  grade: "C", sources: ["S63", "K08"],
  judgement: "Expert opinion on going back to running; the order of the small forms before it is ours. A jog lands on one leg at a time, so it counts as one.",
  versions: [
    {
      id: "heel-drop", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["impact", "loaded-strength", "both-hands"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "up", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "drop", breath: "out", pelvicFloor: "lift", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "march", position: "standing", places: ["standing"],
      throughout: ["impact", "asymmetric-load"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "march", breath: "free", pelvicFloor: "easy", seconds: 15 },
        { id: "walk", breath: "free", pelvicFloor: "easy", seconds: 10 },
      ],
    },
    {
      id: "jog", position: "standing", places: ["standing"],
      throughout: ["impact", "single-leg", "asymmetric-load"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "jog", breath: "free", pelvicFloor: "easy", seconds: 15 },
        { id: "walk", breath: "free", pelvicFloor: "easy", seconds: 15 },
      ],
    },
    {
      id: "hops", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["impact", "loaded-strength"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "hop", breath: "free", pelvicFloor: "easy", seconds: 5 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 8 },
      ],
    },
    {
      id: "one-leg-hops", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["impact", "single-leg", "asymmetric-load", "loaded-strength"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "ready", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "hop", breath: "free", pelvicFloor: "easy", seconds: 4 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 6 },
      ],
    },
  ],
  ladder: [
    { version: "heel-drop", repeats: 4, rounds: 2 },
    { version: "heel-drop", repeats: 6, rounds: 2 },
    { version: "march", repeats: 2, rounds: 2 },
    { version: "march", repeats: 3, rounds: 2 },
    { version: "jog", repeats: 1, rounds: 2 },
    { version: "jog", repeats: 2, rounds: 2 },
    { version: "jog", repeats: 3, rounds: 2 },
    { version: "hops", repeats: 1, rounds: 2 },
    { version: "hops", repeats: 2, rounds: 2 },
    { version: "one-leg-hops", repeats: 1, rounds: 2 },
    { version: "one-leg-hops", repeats: 2, rounds: 2 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 8, maxRounds: 2, grade: "J", sources: ["K08"],
    judgement: "All amounts are set by us and stay under the tests of the source: a minute of jogging on the spot, ten hops a side.",
  },
} as const satisfies Exercise;
