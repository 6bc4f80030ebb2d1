/**
 * The session of a day beside HiGHS, an exact solver of mixed-integer programs, on the same days at every place. First both must
 * find a session of the same worth on each: its first five parts, the rest only decides among equals. On some days HiGHS chooses
 * from all she could do as well, to see whether looking at a few of each role (SE23) loses anything. Writing its model down is not
 * timed, reading it is: its package takes a text.
 */
import loadHighs from "highs";
import { select } from "@lullaback/engine/testing";
import { bestByHighs, programsOf, worthOf } from "../other-engines/session-program.ts";
import { sessionsToBuild, withMoves } from "../other-engines/sessions.ts";
import { cpu, each } from "./cost.ts";
import { at, type Line } from "./line.ts";

const minutes = 20;
/** Days both build. */
const shared = 40;
const more = 400;
/** Days HiGHS chooses from all moves. */
const ofAll = 20;

const ofMoves = async (moves: number, most?: number): Promise<readonly Line[]> => {
  const highs = await loadHighs();
  const content = withMoves(moves);
  const days = sessionsToBuild(content, more, minutes);
  const theirs = days.slice(0, shared).map((day, index) => {
    const chosen = select(content, day);
    const programs = programsOf(content, day);
    const before = cpu();
    const best = bestByHighs(highs, programs);
    const cost = cpu() - before;
    const worth = chosen === undefined ? undefined : worthOf(day, chosen);
    if (String(worth) !== String(best)) throw new Error(`day ${index} at ${day.place}: ours is worth ${String(worth)}, the best by HiGHS ${String(best)}`);
    return cost;
  }).toSorted((a, b) => a - b);
  const ours = each(more * 3, (index) => void select(content, days[index % more] as (typeof days)[number]), more);
  const same = each(shared * 3, (index) => void select(content, days[index % shared] as (typeof days)[number]));
  const name = (what: string) => `session of ${minutes} minutes from ${moves} moves, ${what}`;
  const beside = (share: number) => ({ name: `HiGHS, ${shared} days`, ms: at(theirs, share) });
  const fromAll = sessionsToBuild(content, ofAll, minutes, "all").map((day, index) => {
    const chosen = select(content, days[index] as (typeof days)[number]);
    return String(chosen && worthOf(day, chosen)) === String(bestByHighs(highs, programsOf(content, day)));
  });
  console.log(JSON.stringify({ name: "context", moves, days: more, shared, equal: true, fromAllMoves: ofAll, asGoodAsFromAll: fromAll.filter(Boolean).length }));
  return [
    { name: name("p50"), ours: at(same, 0.5), unit: "ms of CPU", beside: beside(0.5) },
    { name: name("worst"), ours: at(same, 1), unit: "ms of CPU", beside: beside(1) },
    { name: name(`p99 of ${more} days`), ours: at(ours, 0.99), unit: "ms of CPU", ...(most !== undefined && { most }) },
    { name: name(`worst of ${more} days`), ours: at(ours, 1), unit: "ms of CPU" },
  ];
};

export const builder = async (): Promise<readonly Line[]> => [...await ofMoves(48), ...await ofMoves(60, 5)];
