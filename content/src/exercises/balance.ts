/** Steady standing: from a tall seat by a narrow stance to one leg, a wall always in reach. */
import type { Exercise } from "../model/exercise.ts";

export const balance = {
  id: "ex.balance", family: "balance", carries: ["G8", "A11", "D7"], role: "strength",
  serves: ["hip", "leg", "knee", "pelvis-front"],
  grade: "J", sources: [],
  judgement: "Not in the founding list, untested for back pain after birth. Ten seconds on one leg are asked for before running (K08); one leg at a time is kept from pelvic pain (K07).",
  versions: [
    {
      id: "seated", position: "sitting", places: ["chair", "bed"],
      throughout: ["asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "tall", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 5 },
        { id: "down", breath: "free", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "close", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: [], sides: 1, setupSeconds: 15,
      phases: [
        { id: "step", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "tall", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["long-standing"] },
        { id: "stay", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "apart", breath: "free", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "light", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "shift", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "light", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["long-standing"] },
        { id: "back", breath: "free", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "heel-to-toe", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "step", breath: "in", pelvicFloor: "easy", seconds: 3 },
        { id: "tall", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["long-standing"] },
        { id: "stay", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "back", breath: "free", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "one-leg-hand", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["single-leg", "asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "shift", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["long-standing"] },
        { id: "down", breath: "free", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "one-leg", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["single-leg", "asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "shift", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "lift", breath: "out", pelvicFloor: "lift", seconds: 5, asks: ["long-standing"] },
        { id: "stay", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "down", breath: "free", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "seated", repeats: 3, rounds: 3 },
    { version: "seated", repeats: 4, rounds: 3 },
    { version: "close", repeats: 4, rounds: 3 },
    { version: "close", repeats: 5, rounds: 3 },
    { version: "light", repeats: 3, rounds: 3 },
    { version: "light", repeats: 4, rounds: 3 },
    { version: "heel-to-toe", repeats: 2, rounds: 3 },
    { version: "heel-to-toe", repeats: 3, rounds: 3 },
    { version: "one-leg-hand", repeats: 2, rounds: 3 },
    { version: "one-leg-hand", repeats: 3, rounds: 3 },
    { version: "one-leg", repeats: 2, rounds: 3 },
    { version: "one-leg", repeats: 3, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 6, maxRounds: 3, grade: "J", sources: ["K08"],
    judgement: "How many and how long are set by us; the source only tells of ten seconds on one leg as a test.",
  },
} as const satisfies Exercise;
