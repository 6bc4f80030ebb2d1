/** `npm run report:coverage`: the thinnest cells of the programme, and what the others are like. */
import { content, type Region } from "@lullaback/content";
import { coverage } from "./coverage.ts";

const regions = content.questions.find(({ id }) => id === "pain.regions")?.values as readonly Region[];
const cells = coverage(regions);
const thin = cells.toSorted((a, b) => a.fresh - b.fresh || a.moves - b.moves);
const line = ({ who, region, floor, place, moves, releases, cores, block, fresh }: (typeof cells)[number]): string =>
  `${who.padEnd(30)} ${region.padEnd(13)} ${floor.padEnd(8)} ${place.padEnd(9)} ${String(moves).padStart(3)} moves (${releases} release, ${cores} deep core); block of ${block}, ${fresh} of the next one new`;
console.log(`${content.exercises.length} moves in ${new Set(content.exercises.map(({ family }) => family)).size} families; ${cells.length} cells: stage × birth × region × pelvic floor × place, nothing a home may lack.`);
console.log("\nThe thinnest:");
for (const cell of thin.slice(0, 25)) console.log(`  ${line(cell)}`);
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
console.log(`\nIn the middle: ${middle(cells.map(({ moves }) => moves))} moves, ${middle(cells.map(({ fresh }) => fresh))} of the next block new.`);
