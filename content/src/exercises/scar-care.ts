/** A1, F2: the skin beside a healed belly scar moved with the breath; only after an operation through the belly, once the first six weeks are over and it is closed. */
import { all, not } from "../model/condition.ts";
import type { Exercise } from "../model/exercise.ts";

export const scarCare = {
  id: "ex.scar-care", family: "scar", carries: ["A1", "F2"], role: "release",
  serves: ["low", "pelvis-front"],
  grade: "C", sources: ["S81", "S81b", "S81c", "S81d"],
  judgement: "Two very small studies; the way of the hand and the order of places are custom.",
  versions: [
    {
      id: "propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["both-hands", "scar-stretch", "scar-touch"], sides: 1, setupSeconds: 30,
      onlyWhen: all("s.belly-operation", not("w.mat"), not("f.wound-red"), not("f.wound-open"), not("f.site-change")),
      phases: [
        { id: "press", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "slide", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "back", breath: "in", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["both-hands", "scar-stretch", "scar-touch"], sides: 1, setupSeconds: 20,
      onlyWhen: all("s.belly-operation", not("w.mat"), not("f.wound-red"), not("f.wound-open"), not("f.site-change")),
      phases: [
        { id: "press", breath: "in", pelvicFloor: "easy", seconds: 4 },
        { id: "slide", breath: "out", pelvicFloor: "let-go", seconds: 6 },
        { id: "back", breath: "in", pelvicFloor: "easy", seconds: 4 },
      ],
    },
    {
      id: "standing", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["both-hands", "scar-stretch", "scar-touch"], sides: 1, setupSeconds: 15,
      onlyWhen: all("s.belly-operation", not("w.mat"), not("f.wound-red"), not("f.wound-open"), not("f.site-change")),
      phases: [
        { id: "press", breath: "in", pelvicFloor: "easy", seconds: 4, asks: ["long-standing"] },
        { id: "slide", breath: "out", pelvicFloor: "let-go", seconds: 6, asks: ["long-standing"] },
        { id: "shift", breath: "in", pelvicFloor: "easy", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "propped", repeats: 3, rounds: 2 },
    { version: "propped", repeats: 4, rounds: 2 },
    { version: "propped", repeats: 6, rounds: 2 },
    { version: "sitting", repeats: 4, rounds: 2 },
    { version: "sitting", repeats: 6, rounds: 2 },
    { version: "standing", repeats: 4, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 2, grade: "C", sources: ["S81c"],
    judgement: "Up to five minutes, once or twice a day, is one clinic page; the least is ours.",
  },
} as const satisfies Exercise;
