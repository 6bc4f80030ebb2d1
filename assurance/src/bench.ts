/**
 * `npm run bench`: JSON lines `{name, ours, yardstick, ratio, unit}`, every line from this one run, and a table of them. `ours` and
 * `yardstick` are in the line's unit: "ms" by the clock on the wall, "ms of CPU" of this process alone. The ratio is yardstick over
 * ours, so above 1 ours is the faster; in a line with `exponent` the yardstick is the same thing at its smallest size, and the
 * ratio ours over it. `most` and `leastRatio` are what the issue asks for, `within` whether it is so here. Times are never a test.
 */
import { builder } from "./bench/builder.ts";
import { decision } from "./bench/decision.ts";
import { engine } from "./bench/engine.ts";
import { figure } from "./bench/figure.ts";
import { growth } from "./bench/growth.ts";
import { print, table, type Line } from "./bench/line.ts";
import { page } from "./bench/page.ts";
import { proof } from "./bench/proof.ts";

/** What is measured: a file of `bench/` each; `npm run bench -- decision builder` measures only these. */
const measures = { engine, decision, builder, proof, growth, page, figure };
const wanted = process.argv.slice(2);

const lines: Line[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const measured = await measure();
  measured.forEach(print);
  lines.push(...measured);
}
table(lines);
