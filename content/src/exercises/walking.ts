/** Walking, little and often: sitting steps, on the spot, to and fro indoors, easy outside, then brisk. Only the brisk one waits for a word. */
import type { Exercise } from "../model/exercise.ts";

export const walking = {
  id: "ex.walking", family: "walking", carries: ["C6", "D6", "F5", "G8", "B2"], role: "strength",
  serves: ["low", "sacrum", "hip", "leg", "buttock"],
  grade: "A", sources: ["S53", "S52", "K01"],
  judgement: "Guidelines tell her to begin with light walking, for her health; that it eases her back was not shown for women after birth. Staying active is guideline for back pain in adults (K02).",
  versions: [
    {
      id: "seated", position: "sitting", places: ["chair", "bed"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "steps", breath: "free", pelvicFloor: "easy", seconds: 20 },
        { id: "rest", breath: "free", pelvicFloor: "let-go", seconds: 5 },
      ],
    },
    {
      id: "spot", position: "standing", places: ["standing"], needs: ["wall"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "steps", breath: "free", pelvicFloor: "easy", seconds: 30 },
        { id: "slow", breath: "free", pelvicFloor: "let-go", seconds: 8 },
      ],
    },
    {
      id: "indoors", position: "standing", places: ["standing"],
      throughout: [], sides: 1, setupSeconds: 10,
      phases: [
        { id: "there", breath: "free", pelvicFloor: "easy", seconds: 20 },
        { id: "back", breath: "free", pelvicFloor: "easy", seconds: 20 },
      ],
    },
    {
      id: "outside", position: "standing", places: ["standing"],
      throughout: [], sides: 1, setupSeconds: 20,
      phases: [
        { id: "easy", breath: "free", pelvicFloor: "easy", seconds: 30 },
        { id: "tall", breath: "free", pelvicFloor: "easy", seconds: 30 },
      ],
    },
    {
      id: "brisk", position: "standing", places: ["standing"],
      throughout: [], sides: 1, setupSeconds: 20,
      phases: [
        { id: "warm", breath: "free", pelvicFloor: "easy", seconds: 20 },
        { id: "brisk", breath: "free", pelvicFloor: "easy", seconds: 30, asks: ["brisk-walk"] },
        { id: "slow", breath: "free", pelvicFloor: "easy", seconds: 10 },
      ],
    },
  ],
  ladder: [
    { version: "seated", repeats: 2, rounds: 2 },
    { version: "seated", repeats: 3, rounds: 2 },
    { version: "spot", repeats: 2, rounds: 2 },
    { version: "spot", repeats: 3, rounds: 2 },
    { version: "indoors", repeats: 2, rounds: 2 },
    { version: "indoors", repeats: 3, rounds: 2 },
    { version: "outside", repeats: 5, rounds: 1 },
    { version: "outside", repeats: 6, rounds: 1 },
    { version: "outside", repeats: 7, rounds: 1 },
    { version: "outside", repeats: 8, rounds: 1 },
    { version: "outside", repeats: 9, rounds: 1 },
    { version: "outside", repeats: 10, rounds: 1 },
    { version: "brisk", repeats: 3, rounds: 1 },
    { version: "brisk", repeats: 4, rounds: 1 },
    { version: "brisk", repeats: 5, rounds: 1 },
    { version: "brisk", repeats: 6, rounds: 1 },
    { version: "brisk", repeats: 7, rounds: 1 },
    { version: "brisk", repeats: 8, rounds: 1 },
    { version: "brisk", repeats: 9, rounds: 1 },
    { version: "brisk", repeats: 10, rounds: 1 },
  ],
  dose: {
    minRepeats: 1, maxRepeats: 10, maxRounds: 3, grade: "J", sources: [],
    judgement: "Outside 5 to 10 minutes, a minute more at a time, brisk ones alike; the other forms are set by us.",
  },
} as const satisfies Exercise;
