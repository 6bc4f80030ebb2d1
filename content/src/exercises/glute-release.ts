/**
 * E5: easing the upper buttock, beside the sacrum. Own hand and a towel at the wall first; ball and roller when
 * they are there.
 */
import type { Exercise } from "../model/exercise.ts";
import { not } from "../model/condition.ts";

export const gluteRelease = {
  id: "ex.glute-release", family: "glute-release", carries: ["E5", "F2"], role: "release",
  serves: ["buttock", "sacrum", "low", "hip"],
  grade: "C", sources: ["S76", "S76b", "S75"],
  judgement: "Back pain after birth is untested; we start beside the sacrum, not on it.",
  versions: [
    {
      id: "hand-side", position: "side-lying", places: ["bed", "floor"],
      throughout: ["side-lying", "glute-pressure", "floor"], sides: 2, setupSeconds: 20,
      phases: [
        { id: "press", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "hand-sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["glute-pressure", "asymmetric-load"], sides: 2, setupSeconds: 15,
      phases: [
        { id: "press", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "soften", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "towel-wall", position: "standing", places: ["standing"], needs: ["wall", "towel"],
      throughout: ["glute-pressure", "asymmetric-load"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "across", breath: "out", pelvicFloor: "easy", seconds: 3 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "ball-wall", position: "standing", places: ["standing"], needs: ["wall", "ball"],
      throughout: ["glute-pressure", "asymmetric-load"], sides: 2, setupSeconds: 25,
      phases: [
        { id: "across", breath: "out", pelvicFloor: "easy", seconds: 3 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
    {
      id: "ball-bed", position: "side-lying", places: ["bed"], needs: ["ball", "pillow"],
      throughout: ["side-lying", "glute-pressure"], sides: 2, setupSeconds: 30, onlyWhen: not("s.pregnant"),
      phases: [
        { id: "sink", breath: "out", pelvicFloor: "easy", seconds: 5 },
        { id: "ease", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "roller", position: "sitting", places: ["floor"], needs: ["roller"],
      throughout: ["roller", "glute-pressure", "asymmetric-load", "wrist-load", "both-hands", "floor", "lithotomy-like"], sides: 2, setupSeconds: 30, offByDefault: true,
      phases: [
        { id: "across", breath: "out", pelvicFloor: "easy", seconds: 3 },
        { id: "back", breath: "in", pelvicFloor: "let-go", seconds: 3 },
      ],
    },
  ],
  ladder: [
    { version: "hand-side", repeats: 3, rounds: 3 },
    { version: "hand-side", repeats: 4, rounds: 3 },
    { version: "hand-sitting", repeats: 3, rounds: 3 },
    { version: "hand-sitting", repeats: 4, rounds: 3 },
    { version: "towel-wall", repeats: 5, rounds: 3 },
    { version: "towel-wall", repeats: 6, rounds: 3 },
    { version: "towel-wall", repeats: 7, rounds: 3 },
    { version: "ball-wall", repeats: 5, rounds: 3 },
    { version: "ball-wall", repeats: 6, rounds: 3 },
    { version: "ball-wall", repeats: 7, rounds: 3 },
    { version: "ball-bed", repeats: 3, rounds: 3 },
    { version: "ball-bed", repeats: 4, rounds: 3 },
    { version: "roller", repeats: 5, rounds: 3 },
    { version: "roller", repeats: 6, rounds: 3 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 12, maxRounds: 3, grade: "C", sources: ["S76"],
    judgement: "30 to 120 seconds a side with about 3 seconds a pass are from the source; the own-hand form is set by us.",
  },
} as const satisfies Exercise;
