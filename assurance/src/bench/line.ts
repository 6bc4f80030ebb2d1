/** What the bench says: JSON lines on standard output for machines, and at the end a small table on standard error for people. */

export interface Line {
  readonly name: string;
  /** Milliseconds. */
  readonly ours: number;
  readonly beside?: { readonly name: string; readonly ms: number };
  /** What the issue asks for, in milliseconds. */
  readonly most?: number;
}

/** The value below which `share` of `sorted` lies. */
export const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
export const median = (values: readonly number[]): number => at(values.toSorted((a, b) => a - b), 0.5);

const round = (value: number): number => Math.round(value * 1000) / 1000;

export const print = ({ name, ours, beside, most }: Line): void =>
  console.log(JSON.stringify({
    name, ours: round(ours), yardstick: beside === undefined ? null : round(beside.ms), ratio: beside === undefined ? null : round(beside.ms / ours), unit: "ms",
    ...(beside !== undefined && { yardstickName: beside.name }), ...(most !== undefined && { most, within: ours <= most }),
  }));

export const table = (lines: readonly Line[]): void => {
  const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
  const rows = lines.map(({ name, ours, beside, most }) => [
    name, ms(ours), most === undefined ? "" : `${most}${ours <= most ? "" : " missed"}`, ...(beside === undefined ? ["", "", ""] : [ms(beside.ms), (beside.ms / ours).toFixed(2), beside.name]),
  ]);
  const all = [["", "ours", "at most", "beside", "ratio", ""], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  console.error(`\nMilliseconds; the ratio is beside over ours.\n${all.map((row) => row.map((cell, column) => (column === 0 || column === 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd()).join("\n")}`);
};
