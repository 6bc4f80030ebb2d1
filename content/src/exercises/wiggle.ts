/**
 * E4: rocking the hips. Pillow, seat and wall first; the roller at the sacrum only when she asks, always
 * slowly.
 */
import type { Exercise } from "../model/exercise.ts";

export const wiggle = {
  id: "ex.wiggle", family: "wiggle", carries: ["E4", "G5", "G9"], role: "release",
  serves: ["low", "sacrum", "buttock", "hip"],
  grade: "C", sources: ["S75", "S76b"],
  judgement: "No trial; slow where the founding text says swiftly; soft stand-ins come first and the roller is off by default.",
  versions: [
    {
      id: "side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "rotation", "floor"], sides: 1, setupSeconds: 20,
      phases: [
        { id: "forward", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["asymmetric-load", "lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "other", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "seat", position: "sitting", places: ["chair", "bed"],
      throughout: ["perineal-pressure", "asymmetric-load"], sides: 1, setupSeconds: 15,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "other", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "sway", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["asymmetric-load"], sides: 1, setupSeconds: 10,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "other", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "towel", position: "lying-back", places: ["bed", "floor"], needs: ["towel"],
      throughout: ["supine", "sacral-pressure", "rotation", "floor", "lithotomy-like"], sides: 1, setupSeconds: 30,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "other", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "roller", position: "lying-back", places: ["floor"], needs: ["roller"],
      throughout: ["supine", "roller", "sacral-pressure", "rotation", "floor", "lithotomy-like"], sides: 1, setupSeconds: 30, offByDefault: true,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "other", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "side", repeats: 7, rounds: 3 },
    { version: "side", repeats: 8, rounds: 3 },
    { version: "propped", repeats: 7, rounds: 3 },
    { version: "propped", repeats: 8, rounds: 3 },
    { version: "seat", repeats: 7, rounds: 3 },
    { version: "seat", repeats: 9, rounds: 3 },
    { version: "sway", repeats: 7, rounds: 3 },
    { version: "sway", repeats: 9, rounds: 3 },
    { version: "towel", repeats: 6, rounds: 1 },
    { version: "towel", repeats: 7, rounds: 1 },
    { version: "roller", repeats: 4, rounds: 1 },
    { version: "roller", repeats: 5, rounds: 2 },
    { version: "roller", repeats: 7, rounds: 2 },
  ],
  dose: {
    minRepeats: 4, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["S76"],
    judgement: "On the roller 30 to 60 seconds, once or twice; the other forms are set by us.",
  },
} as const satisfies Exercise;
