/**
 * `npm run bench`: JSON lines `{name, ours, yardstick, ratio, unit}`, every line from this one run, and a table of them. `ours` and
 * `yardstick` are milliseconds (p99 where the name says so); the ratio is yardstick over ours. Times are never a test.
 */
import { engine } from "./bench/engine.ts";
import { figure } from "./bench/figure.ts";
import { print, table, type Line } from "./bench/line.ts";
import { page } from "./bench/page.ts";

/** What is measured: a file of `bench/` each; `npm run bench -- figure` measures only that. */
const measures = { engine, page, figure };
const wanted = process.argv.slice(2);

const lines: Line[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const measured = await measure();
  measured.forEach(print);
  lines.push(...measured);
}
table(lines);
