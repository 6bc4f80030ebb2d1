/**
 * What something costs, in milliseconds of this process's CPU: on a machine shared with others a clock on the wall measures the
 * others too. Within one run the ratios hold; from one machine to another nothing does.
 */
import { median } from "./line.ts";

export const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The cost of each of `count` runs, smallest first, after `warm` that do not count. */
export const each = (count: number, run: (index: number) => void, warm = Math.min(50, count)): readonly number[] => {
  for (let index = 0; index < warm; index++) run(index);
  return Array.from({ length: count }, (_, index) => {
    const before = cpu();
    run(index);
    return cpu() - before;
  }).toSorted((a, b) => a - b);
};

/** The median cost of one run of each, in turns, so that what comes and goes on the machine meets them all. */
export const inTurns = async <Name extends string>(rounds: number, runs: Readonly<Record<Name, { readonly times: number; readonly run: () => void | Promise<void> }>>): Promise<Readonly<Record<Name, number>>> => {
  const names = Object.keys(runs) as Name[];
  const costs = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const { times, run } = runs[name];
      const before = cpu();
      for (let n = 0; n < times; n++) await run();
      // The first round warms up.
      if (round > 0) costs.get(name)?.push((cpu() - before) / times);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(costs.get(name) as number[])])) as Record<Name, number>;
};

/** How a cost grows with size: the slope of log cost over log size by least squares; 1 is in proportion, 2 with the square. */
export const exponent = (points: readonly (readonly [size: number, cost: number])[]): number => {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
};
