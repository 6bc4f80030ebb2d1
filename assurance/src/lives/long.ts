/**
 * `npm run test:long -- [steps] [seed]`: random lives until so many steps (a million unless said) are lived, every promise held at each. A life
 * that fails is made as short as it can be, told, and ends the run with an error.
 * `npm run test:long -- --scenario SEED NAME`: the same for one seed, and writes it as `scenarios/NAME/`.
 */
import { existsSync } from "node:fs";
import { lineOf } from "./command.ts";
import { liveThrough, type Life, type Tally } from "./life.ts";
import { product } from "./living.ts";
import { scenarioOf, writeScenario } from "./scenario.ts";
import { shrink } from "./shrink.ts";
import { lengthOf, wander } from "./wander.ts";

const lifeOf = (seed: number, tally: Tally = new Map()): Life => liveThrough(wander(seed, lengthOf(seed)), { tally });

const tell = (seed: number, failed: Life): Life => {
  console.log(`\nseed ${seed}: ${failed.broken?.rule} after ${failed.steps} steps. Making it shorter …`);
  const short = shrink(failed, product);
  console.log(`${short.commands.map(lineOf).join("\n")}\n\n${short.broken?.rule}: ${short.broken?.seen}`);
  return short;
};

const writeOne = (seed: number, name: string): void => {
  const folder = new URL(`../../../scenarios/${name}/`, import.meta.url);
  if (!/^[a-z0-9-]+$/.test(name) || existsSync(folder)) throw new Error(`a new name in small letters, please: ${name}`);
  const failed = lifeOf(seed);
  if (failed.broken === undefined) throw new Error(`seed ${seed} breaks nothing`);
  writeScenario(folder, scenarioOf(tell(seed, failed), `seed ${seed}`));
  console.log(`\nscenarios/${name}/ is written. Read its story, give it words of its own, and mend what is wrong.`);
};

const liveMany = (most: number, first: number): void => {
  const tally: Tally = new Map();
  const began = performance.now();
  let steps = 0;
  let shown = 0;
  let seed = first;
  console.log(`${most} steps from seed ${first}`);
  for (; steps < most; seed++) {
    const life = lifeOf(seed, tally);
    steps += life.steps;
    if (life.broken !== undefined) {
      tell(seed, life);
      console.log(`\nAs a scenario: npm run test:long -- --scenario ${seed} NAME`);
      process.exit(1);
    }
    const percent = Math.floor((steps / most) * 100);
    if (process.stdout.isTTY && percent > shown) process.stdout.write(`\r${(shown = percent)} %, ${seed - first + 1} lives`);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\n${steps} steps in ${seed - first} lives, seeds ${first} to ${seed - 1}, ${seconds} s: every promise kept`);
  console.log([...tally].toSorted(([, a], [, b]) => b - a).map(([what, times]) => `${what} ${times}`).join(" · "));
};

const [one, two, three] = process.argv.slice(2);
if (one === "--scenario") writeOne(Number(two), three ?? "");
else liveMany(Number(one ?? 1_000_000), Number(two ?? 1));
