/**
 * `npm run bench`: JSON lines `{name, ours, yardstick, ratio, unit}`, every line from this one run, and a table of them. `ours` and
 * `yardstick` are milliseconds (p99 where the name says so); the ratio is yardstick over ours. Times are never a test.
 */
import { engine } from "./bench/engine.ts";
import { print, table, type Line } from "./bench/line.ts";
import { page } from "./bench/page.ts";

/** What is measured: a file of `bench/` each. The figure's frames at a quarter of the speed will be the next, on the phone of `slow-phone.ts`. */
const measures = { engine, page };

const lines: Line[] = [];
for (const measure of Object.values(measures)) {
  const measured = await measure();
  measured.forEach(print);
  lines.push(...measured);
}
table(lines);
