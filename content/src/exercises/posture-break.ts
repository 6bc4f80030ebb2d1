/** A5, A8: a break after sitting one way for long: tall, round, look far, shift. Posture is varied, not held. */
import type { Exercise } from "../model/exercise.ts";

export const postureBreak = {
  id: "ex.posture-break", family: "posture-break", carries: ["A5", "A8", "D4", "E7"], role: "alignment",
  serves: ["neck", "shoulders", "upper", "mid", "low"],
  grade: "C", sources: ["S16", "K20"],
  judgement: "Long sitting goes with pain in surveys; that a break every so often helps is inference.",
  versions: [
    {
      id: "bed", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["lithotomy-like"], sides: 1, setupSeconds: 25,
      phases: [
        { id: "long", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "soft", breath: "out", pelvicFloor: "let-go", seconds: 5 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "tall", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "round", breath: "out", pelvicFloor: "let-go", seconds: 4, asks: ["spinal-flexion"] },
        { id: "turn", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "other", breath: "out", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "tall", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "soft", breath: "out", pelvicFloor: "let-go", seconds: 4, asks: ["long-standing"] },
        { id: "shift", breath: "free", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "bed", repeats: 3, rounds: 2 },
    { version: "bed", repeats: 4, rounds: 2 },
    { version: "sitting", repeats: 2, rounds: 2 },
    { version: "sitting", repeats: 3, rounds: 2 },
    { version: "standing", repeats: 3, rounds: 2 },
    { version: "standing", repeats: 4, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 8, maxRounds: 2, grade: "J", sources: [],
    judgement: "A short break; the number is custom.",
  },
} as const satisfies Exercise;
