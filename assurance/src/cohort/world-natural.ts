/** World B: time heals and load helps nobody; but load above what a move can take makes her back easily offended for weeks. */
import { assume } from "./assumption.ts";
import { worldOf } from "./world.ts";

const { list, of } = assume({
  "natural.spontaneous": [0.008, "share a day", "flares out of nothing, before she is sensitised"],
  "natural.rise": [0.35, "points a load", "a move rises less than in A, so that the warning is weaker"],
  "natural.sensitise": [0.05, "points a load", "each minute of load above adds this to every day's pain"],
  "natural.most": [2, "points", "at most"],
  "natural.half-life": [14, "days", "of being sensitised"],
  "natural.flare": [0.03, "share a load and point", "a session brings a flare with this chance for each minute of load above, doubled by a point of being sensitised"],
  "natural.time": [0.02, "load a day", "what a move can take comes back by itself: a trial of home exercise found no difference to time (S26), the number is invented"],
});
const kept = 2 ** (-1 / of["natural.half-life"]);

export const naturalWorld = worldOf("natural", "B: time heals, too much load sensitises", list, {
  flareADay: (body) => of["natural.spontaneous"] * (1 + body.sensitised),
  relief: () => 0,
  rest: (body) => {
    body.sensitised *= kept;
    for (const [exercise, tolerance] of body.tolerance) body.tolerance.set(exercise, Math.min(body.woman.ceiling, tolerance + of["natural.time"]));
  },
  rise: (over) => over * of["natural.rise"],
  flareAfter: (body, over) => 1 - Math.exp(-of["natural.flare"] * over * (1 + body.sensitised)),
  learn: (body, { exercise }, tolerance, over) => {
    body.tolerance.set(exercise, tolerance);
    body.sensitised = Math.min(of["natural.most"], body.sensitised + of["natural.sensitise"] * over);
  },
});
