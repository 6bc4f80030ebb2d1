/** How long the engine thinks, on a year of an invented woman's life. */
import { addDays, day } from "@lullaback/base";
import { content, type Place } from "@lullaback/content";
import { planDay, type Here } from "@lullaback/engine";
import { assess, candidates, mostMoves, planBlock, planPlainly, select } from "@lullaback/engine/testing";
import { fold } from "@lullaback/journal";
import { live } from "../year.ts";
import { at, type Line } from "./line.ts";

const times = (count: number, run: (index: number) => void): readonly number[] => {
  for (let i = 0; i < Math.min(50, count); i++) run(i);
  return Array.from({ length: count }, (_, index) => {
    const before = performance.now();
    run(index);
    return performance.now() - before;
  }).toSorted((a, b) => a - b);
};

const places: readonly Place[] = ["bed", "chair", "standing", "floor"];
const heres: readonly Here[] = places.flatMap((place) => [3, 5, 10, 15, 20].map((minutes) => ({ place, minutes })));

export const engine = async (): Promise<readonly Line[]> => {
  const life = live(day("2026-01-01"), 365, 1);
  // A day whose screen is answered, so that the whole way to a session is gone.
  const withSession = Array.from({ length: 30 }, (_, n) => addDays(life.lastDay, -n)).find((on) => planDay(content, life.history, on, life.here).kind === "session") ?? life.lastDay;

  const selections = heres.map((here) => {
    const record = life.history.screens.findLast((screen) => screen.day === withSession);
    const assessment = assess(content, life.history, withSession, record, "daily");
    const { able } = candidates(content, life.history, withSession, here, assessment);
    const block = planBlock(content, life.history, withSession, here, assessment)?.exercises ?? [];
    return { able, block, minutes: here.minutes, place: here.place, mostMoves: mostMoves(content, here.minutes), supineRun: Infinity, supineTotal: Infinity };
  });

  const whole = times(2_000, (index) => planDay(content, life.history, withSession, heres[index % heres.length] as Here));
  const chosen = times(2_000, (index) => void select(content, selections[index % selections.length] as (typeof selections)[number]));
  // The plain planner tries everything, so it is shown the shortest sessions only.
  const short = selections.filter(({ minutes }) => minutes <= 5);
  const ours = times(short.length * 5, (index) => void select(content, short[index % short.length] as (typeof short)[number]));
  const plain = times(short.length, (index) => void planPlainly(content, short[index % short.length] as (typeof short)[number]));
  const folded = times(20, () => void fold(life.events, { slipSeconds: 600 }));
  console.log(JSON.stringify({ name: "context", events: life.events.length, sessions: life.history.sessions.length, node: process.version }));

  return [
    { name: "planDay on a one-year journal, p50", ours: at(whole, 0.5) },
    { name: "planDay on a one-year journal, p99", ours: at(whole, 0.99) },
    { name: "select a session, 3 to 20 minutes, p99", ours: at(chosen, 0.99) },
    { name: "select a session, 3 and 5 minutes, median", ours: at(ours, 0.5), beside: { name: "the plain second planner on the same days", ms: at(plain, 0.5) } },
    { name: "fold a one-year journal, median", ours: at(folded, 0.5) },
  ];
};
