/** `npm run report:triage [screens] [seed]`: over-triage per 1,000 well screens, with every assumption beside it. */
import { assumptions, overPictures, overPopulation, overUnsure, type TriageCounts } from "./triage.ts";

const screens = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);

const line = (name: string, counts: TriageCounts): string =>
  `${name.padEnd(34)} ${String(counts.screens).padStart(6)} screens   emergency ${counts.per1000.emergency}   same-day ${counts.per1000.sameDay}   per 1,000`;

const population = overPopulation(screens, seed);
const unsure = overUnsure();
console.log("Over-triage of this rule set on generated well women. A simulation; the assumptions are judged.");
console.log(JSON.stringify({ seed, ...assumptions }));
console.log(line("ordinary pictures, clarified", overPictures()));
console.log(line("each picture's item left unsure", unsure));
console.log(line("generated well daily screens", population));
// How far the answer hangs on the two least certain lines.
console.log(line("  five times as many stay unsure", overPopulation(screens, seed, { ...assumptions, staysUnsure: assumptions.staysUnsure * 5 })));
console.log(line("  five times as many stay yes", overPopulation(screens, seed, { ...assumptions, staysYes: assumptions.staysYes * 5 })));
console.log(`target per 1,000 well daily screens: same-day at most 20, emergency at most 2: ${population.per1000.sameDay <= 20 && population.per1000.emergency <= 2 ? "met" : "NOT met"}`);
for (const [rule, times] of population.rules) console.log(`  ${rule} ${times}`);
