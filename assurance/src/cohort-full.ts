/** `npm run test:cohort [mothers] [days] [seed]`: the whole cohort; ends with 1 when a told red flag was missed or a rule of the SPEC broke. */
import { pageOf, simulate } from "./cohort/index.ts";

const [mothers = 10_000, days = 365, seed = 1] = process.argv.slice(2).map(Number);
const begun = process.hrtime.bigint();
const report = await simulate({ mothers, days, seed });
for (const line of pageOf(report)) console.log(line);
const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
console.log(`${mothers} lives of ${days} days in ${seconds.toFixed(0)} s, ${(mothers / seconds).toFixed(1)} a second, ${(report.use.plans / seconds).toFixed(0)} plans a second.`);
const missed = report.redFlags.reduce((sum, flag) => sum + flag.missed, 0);
const failed = [
  ...(missed > 0 ? [`${missed} told red flags were missed`] : []),
  ...(report.broken.count > 0 ? [`${report.broken.count} plans broke a rule`] : []),
  ...report.fit.filter(({ met }) => !met).map(({ id }) => `the fit misses ${id}`),
];
for (const what of failed) console.error(what);
process.exit(failed.length === 0 ? 0 : 1);
