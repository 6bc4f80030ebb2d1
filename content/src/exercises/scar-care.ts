/** A1, F2: the skin round a belly scar, and then the scar, moved with a flat hand and the breath; when closed and dry, never before week six. */
import type { Exercise } from "../model/exercise.ts";
import { all, any, not } from "../model/condition.ts";

/** After a belly operation, healed; what has changed or opened is seen first. */
const healed = all("s.belly-operation", not("w.mat"), not(any("f.wound-red", "f.wound-open", "f.wound-burst", "f.site-change", "f.fever")));

export const scarCare = {
  id: "ex.scar-care", family: "scar", carries: ["A1", "F2"], role: "release",
  serves: ["pelvis-front", "low"],
  grade: "C", sources: ["S81", "S81b", "S81c", "S81d"],
  judgement: "Two very small studies of scars; none shows that a scar pulls on the back. The flat hand and the breath are ours.",
  versions: [
    {
      id: "beside-propped", position: "lying-back", places: ["bed"], needs: ["pillow"],
      throughout: ["scar-touch", "scar-stretch", "lithotomy-like"], sides: 1, setupSeconds: 30, onlyWhen: healed,
      phases: [
        { id: "up", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 5 },
      ],
    },
    {
      id: "beside-side", position: "side-lying", places: ["bed", "floor"], needs: ["pillow"],
      throughout: ["side-lying", "floor", "scar-touch", "scar-stretch"], sides: 1, setupSeconds: 30, onlyWhen: healed,
      phases: [
        { id: "up", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 5 },
      ],
    },
    {
      id: "beside-sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["scar-touch", "scar-stretch"], sides: 1, setupSeconds: 20, onlyWhen: healed,
      phases: [
        { id: "up", breath: "in", pelvicFloor: "let-go", seconds: 4 },
        { id: "down", breath: "out", pelvicFloor: "easy", seconds: 5 },
      ],
    },
    {
      id: "across-sitting", position: "sitting", places: ["chair", "bed"],
      throughout: ["scar-touch", "scar-stretch"], sides: 1, setupSeconds: 20, onlyWhen: healed,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "other", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
    {
      id: "across-standing", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: ["scar-touch", "scar-stretch", "long-standing"], sides: 1, setupSeconds: 20, onlyWhen: healed,
      phases: [
        { id: "one", breath: "out", pelvicFloor: "easy", seconds: 4 },
        { id: "other", breath: "in", pelvicFloor: "let-go", seconds: 4 },
      ],
    },
  ],
  ladder: [
    { version: "beside-propped", repeats: 3, rounds: 1 },
    { version: "beside-propped", repeats: 4, rounds: 2 },
    { version: "beside-side", repeats: 3, rounds: 1 },
    { version: "beside-side", repeats: 4, rounds: 2 },
    { version: "beside-sitting", repeats: 3, rounds: 1 },
    { version: "beside-sitting", repeats: 4, rounds: 2 },
    { version: "across-sitting", repeats: 4, rounds: 1 },
    { version: "across-sitting", repeats: 5, rounds: 2 },
    { version: "across-standing", repeats: 4, rounds: 1 },
    { version: "across-standing", repeats: 5, rounds: 2 },
  ],
  dose: {
    minRepeats: 2, maxRepeats: 10, maxRounds: 3, grade: "C", sources: ["S81c"],
    judgement: "At most five minutes, as the hospital page has it; the least is ours.",
  },
} as const satisfies Exercise;
