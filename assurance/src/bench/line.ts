/** What the bench says: JSON lines on standard output for machines, and at the end a small table on standard error for people. */

export interface Line {
  readonly name: string;
  /** In the unit of the line. */
  readonly ours: number;
  /** On the wall's clock unless said. */
  readonly unit?: "ms" | "ms of CPU";
  readonly beside?: { readonly name: string; readonly ms: number };
  /** What the issue asks for: ours at most so much. */
  readonly most?: number;
  /** What the issue asks for: the ratio at least so much. */
  readonly least?: number;
  /** The same thing at its smallest size stands beside; so the ratio is how many times more, and this is the exponent over all sizes. */
  readonly growth?: number;
}

/** The value below which `share` of `sorted` lies. */
export const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
export const median = (values: readonly number[]): number => at(values.toSorted((a, b) => a - b), 0.5);

const round = (value: number): number => Number(value.toPrecision(4));
const ratioOf = ({ ours, beside, growth }: Line): number | undefined => (beside === undefined ? undefined : growth === undefined ? beside.ms / ours : ours / beside.ms);
/** Whether what was asked for is so; nothing when nothing was. */
const within = (line: Line): boolean | undefined =>
  line.most !== undefined ? line.ours <= line.most : line.least !== undefined ? (ratioOf(line) ?? 0) >= line.least : undefined;

export const print = (line: Line): void => {
  const { name, ours, unit = "ms", beside, most, least, growth } = line;
  const [ratio, met] = [ratioOf(line), within(line)];
  console.log(JSON.stringify({
    name, ours: round(ours), yardstick: beside === undefined ? null : round(beside.ms), ratio: ratio === undefined ? null : round(ratio), unit,
    ...(beside !== undefined && { yardstickName: beside.name }), ...(most !== undefined && { most }), ...(least !== undefined && { leastRatio: least }),
    ...(met !== undefined && { within: met }), ...(growth !== undefined && { exponent: round(growth) }),
  }));
};

export const table = (lines: readonly Line[]): void => {
  const ms = (value: number) => (value < 0.1 ? value.toPrecision(2) : value < 10 ? value.toFixed(2) : value.toFixed(0));
  const target = ({ most, least }: Line) => (most !== undefined ? `at most ${most}` : least !== undefined ? `ratio at least ${least}` : "");
  const rows = lines.map((line) => {
    const [ratio, met] = [ratioOf(line), within(line)];
    return [
      line.name, ms(line.ours), line.unit === "ms of CPU" ? "cpu" : "", line.beside === undefined ? "" : ms(line.beside.ms), ratio === undefined ? "" : ratio.toFixed(2),
      target(line), met === undefined ? "" : met ? "met" : "not met", [line.beside?.name, line.growth === undefined ? undefined : `grows as size to the ${line.growth.toFixed(2)}`].filter((part) => part !== undefined).join("; "),
    ];
  });
  const all = [["", "ours", "", "beside", "ratio", "asked for", "", ""], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const isText = (column: number) => column === 0 || column === 2 || column >= 5;
  console.error(`\nMilliseconds (cpu: of this process's CPU). The ratio is beside over ours; where it says how it grows, ours over beside.\n${all.map((row) => row.map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd()).join("\n")}`);
};
