/** How long the engine thinks, on a year of an invented woman's life. */
import { addDays, day } from "@lullaback/base";
import { content, type Place } from "@lullaback/content";
import { planDay, type Here } from "@lullaback/engine";
import { assess, candidates, mostMoves, planBlock, planPlainly, select, type Candidate } from "@lullaback/engine/testing";
import { fold } from "@lullaback/journal";
import { live } from "../year.ts";
import { at, type Line } from "./line.ts";

/** Each run timed three times and the least taken: what else the machine does is not the engine's. Shortest first. */
const times = (count: number, run: (index: number) => void): readonly number[] => {
  for (let i = 0; i < Math.min(50, count); i++) run(i);
  const once = (index: number): number => {
    const before = performance.now();
    run(index);
    return performance.now() - before;
  };
  return Array.from({ length: count }, (_, index) => Math.min(once(index), once(index), once(index))).toSorted((a, b) => a - b);
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
  // Twenty minutes of sixty moves, some of them copies under another id: the library as it may grow.
  const sixty = selections.filter(({ minutes }) => minutes === 20).map((of) => ({ ...of, able: Array.from({ length: 60 }, (_, index): Candidate => {
    const candidate = of.able[index % of.able.length] as Candidate;
    return { ...candidate, exercise: { ...candidate.exercise, id: `${candidate.exercise.id}-${index}` } } as Candidate;
  }) }));
  const grown = times(400, (index) => {
    const of = sixty[index % sixty.length] as (typeof sixty)[number];
    // Another block each time, from none of the moves to six.
    void select(content, { ...of, block: of.able.filter((_, at) => (at * 13 + index) % 60 < index % 7).map(({ exercise }) => exercise.id) });
  });
  // The plain planner tries everything, so it is shown the shortest sessions and few moves only: her block and the next eight.
  const short = selections.filter(({ minutes }) => minutes <= 5).map((of) => {
    const isHers = ({ exercise }: Candidate) => of.block.includes(exercise.id);
    return { ...of, able: [...of.able.filter(isHers), ...of.able.filter((candidate) => !isHers(candidate)).slice(0, 8)] };
  });
  const ours = times(short.length * 5, (index) => void select(content, short[index % short.length] as (typeof short)[number]));
  const plain = times(short.length, (index) => void planPlainly(content, short[index % short.length] as (typeof short)[number]));
  const folded = times(20, () => void fold(life.events, { slipSeconds: 600 }));
  console.log(JSON.stringify({ name: "context", events: life.events.length, sessions: life.history.sessions.length, node: process.version }));

  return [
    { name: "planDay on a one-year journal, p50", ours: at(whole, 0.5) },
    { name: "planDay on a one-year journal, p99", ours: at(whole, 0.99) },
    { name: "select a session, 3 to 20 minutes, p99", ours: at(chosen, 0.99) },
    { name: "select a session from 60 moves, 20 minutes, p99", ours: at(grown, 0.99), most: 5 },
    { name: "select a session from few moves, 3 and 5 minutes, median", ours: at(ours, 0.5), beside: { name: "the plain second planner on the same days", ms: at(plain, 0.5) } },
    { name: "fold a one-year journal, median", ours: at(folded, 0.5) },
  ];
};
