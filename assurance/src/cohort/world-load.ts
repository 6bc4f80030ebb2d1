/** World A: what a move can take grows with load it could take; load above that brings flares; training takes some pain away. */
import { assume } from "./assumption.ts";
import { worldOf } from "./world.ts";

const { list, of } = assume({
  "load.spontaneous": [0.006, "share a day", "flares out of nothing"],
  "load.rise": [0.8, "points a load", "a move rises by this for each minute of load above what it can take"],
  "load.flare": [0.04, "share a load", "a session brings a flare with this chance for each minute of load above, added up over its moves"],
  "load.growth": [0.15, "load a time", "a move that was done inside two minutes of load of what it can take comes to take more"],
  "load.relief": [0.16, "share", "of her pain, the most training takes away: 0.3 to 0.8 points at 12 weeks is the planning value, an inference of evidence 7.1"],
  "load.relief-sessions": [20, "sessions", "after so many, two thirds of it"],
});

export const loadWorld = worldOf("load", "A: load makes strong, too much of it flares", list, {
  flareADay: () => of["load.spontaneous"],
  relief: (body) => of["load.relief"] * (1 - Math.exp(-body.sessions / of["load.relief-sessions"])),
  rest: () => undefined,
  rise: (over) => over * of["load.rise"],
  flareAfter: (_, over) => 1 - Math.exp(-of["load.flare"] * over),
  learn: (body, { exercise, load }, tolerance) => {
    const near = load >= tolerance - 2;
    body.tolerance.set(exercise, near ? Math.min(body.woman.ceiling, tolerance + of["load.growth"]) : tolerance);
  },
});
