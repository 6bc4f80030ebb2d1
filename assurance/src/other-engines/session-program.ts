/**
 * The session of a day as a mixed-integer program for HiGHS. A column each for a move, a dose of it, the way a phase goes through
 * its positions, and the step from one phase to the next; the first five parts of content's objective (block, known, region,
 * changes, fresh) as one weighted sum, whose weights keep their order. The rest of the objective (whole, even, fill) only decides
 * among sessions that are equal so far, and is left out. Seconds lying on the back without a break are not in it either.
 */
import type { Highs } from "highs";
import type { Content, Position } from "@lullaback/content";
import type { Selected, SelectInput } from "@lullaback/engine/testing";

/** block, known, region, changes, fresh; more is better in each. */
export type Worth = readonly [block: number, known: number, region: number, changes: number, fresh: number];

/** The same five of a session that our own builder chose. */
export const worthOf = (input: SelectInput, { steps, positionChanges }: Selected): Worth => {
  const sum = (of: (step: Selected["steps"][number]) => number) => steps.reduce((total, step) => total + of(step), 0);
  const block = sum(({ candidate }) => (input.block.includes(candidate.exercise.id) ? 1 : 0));
  return [block, block - steps.length, sum(({ candidate }) => candidate.region), 0 - positionChanges, sum(({ candidate }) => candidate.fresh)];
};

/** One way through the positions of a phase, all down or all up. */
interface Way {
  readonly name: string;
  readonly role: number;
  readonly positions: readonly Position[];
}

/** One column of the program: what it adds to each row, and to the worth. */
interface Column {
  readonly name: string;
  readonly worth: Worth;
  readonly rows: Readonly<Record<string, number>>;
}

export interface SessionProgram {
  /** In CPLEX's LP format. */
  readonly text: string;
  readonly columns: readonly Column[];
}

const none: Worth = [0, 0, 0, 0, 0];

/** `fill`: at least this share of the minutes. */
const sessionProgram = (content: Content, input: SelectInput, fill: number): SessionProgram => {
  if (input.supineRun !== Infinity) throw new Error("a cap on one stretch on the back is not in the program");
  const { place, mostMoves } = input;
  const roles = content.sessionPhases;
  const [levelSeconds, turnSeconds, mostLevels] = [content.limits["li.level-seconds"].value, content.limits["li.turn-seconds"].value, content.limits["li.level-changes"].value];
  const levelOf = (position: Position) => content.levelOf[position];
  const start = content.startPosition[place];
  /** Changes, changes of level and seconds from one position to the next; settling at the very beginning is no change. */
  const move = (from: Position, to: Position, isFirst: boolean) =>
    levelOf(from) !== levelOf(to) ? [1, 1, levelSeconds] as const : from !== to && !isFirst ? [1, 0, turnSeconds] as const : [0, 0, 0] as const;

  const columns: Column[] = [];
  // A hyphen is a minus in that format.
  const add = (name: string, worth: Worth, rows: Readonly<Record<string, number>>) => void columns.push({ name: name.replaceAll("-", ""), worth, rows });

  input.able.forEach((candidate, index) => {
    const mine = input.block.includes(candidate.exercise.id);
    const role = roles.indexOf(candidate.role);
    const at = `${role}_${content.positions.indexOf(candidate.version.position)}`;
    // In at most where its phase goes; whether each position a phase goes to has a move is row `used`.
    add(`x${index}`, [mine ? 1 : 0, mine ? 0 : -1, candidate.region, 0, candidate.fresh], { moves: 1, [`dose${index}`]: -1, [`where${index}`]: 1, [`used${at}`]: 1 });
    const doses = new Map(candidate.options.map((option) => [`${option.seconds} ${option.supine}`, option]));
    [...doses.values()].forEach(({ seconds, supine }, n) => add(`y${index}_${n}`, none, { [`dose${index}`]: 1, seconds, supine }));
  });

  const ends = content.positions;
  roles.forEach((_, role) => {
    const mine = input.able.filter((candidate) => candidate.role === roles[role]);
    const here = content.positions.filter((position) => mine.some(({ version }) => version.position === position));
    for (const way of waysThrough(role, here, mostMoves)) {
      const steps = way.positions.slice(1).map((to, n) => move(way.positions[n] as Position, to, false));
      const total = (part: 0 | 1 | 2) => steps.reduce((sum, step) => sum + step[part], 0);
      const rows: Record<string, number> = { [`phase${role}`]: 1, levels: total(1), seconds: total(2) };
      for (const position of way.positions) rows[`used${role}_${content.positions.indexOf(position)}`] = -1;
      input.able.forEach((candidate, index) => {
        if (roles.indexOf(candidate.role) === role && way.positions.includes(candidate.version.position)) rows[`where${index}`] = -1;
      });
      rows[`enter${role}_${way.positions[0]}`] = -1;
      rows[`leave${role}_${way.positions.at(-1)}`] = -1;
      add(way.name, [0, 0, 0, 0 - total(0), 0], rows);
    }
    // From the position before the phase: past it, or into it.
    for (const from of role === 0 ? [start] : ends) {
      if (role > 1) add(`s${role}_${from}`, none, { [`phase${role}`]: 1, [`before${role}_${from}`]: 1, [`leave${role}_${from}`]: -1 });
      for (const to of here) {
        const [changes, levels, seconds] = move(from, to, role === 0);
        add(`t${role}_${from}_${to}`, [0, 0, 0, 0 - changes, 0], { [`before${role}_${from}`]: 1, [`enter${role}_${to}`]: 1, levels, seconds });
      }
    }
    for (const to of ends) {
      const last = role === roles.length - 1;
      // From the floor she also gets up again.
      add(`u${role}_${to}`, none, { [`leave${role}_${to}`]: 1, ...(last ? (place === "floor" && levelOf(to) !== levelOf(start) ? { levels: 1 } : {}) : { [`before${role + 1}_${to}`]: -1 }) });
    }
  });

  const total = input.minutes * 60;
  const bound = (row: string): string =>
    row === "moves" ? `<= ${mostMoves}` : row === "levels" ? `<= ${mostLevels}` : row === "supine" ? `<= ${input.supineTotal}` : row.startsWith("where") ? "<= 0" : row.startsWith("used") ? ">= 0"
    : row.startsWith("phase") ? "= 1" : row === `before0_${start}` ? "= 1" : "= 0";
  const names = [...new Set(columns.flatMap(({ rows }) => Object.keys(rows)))].filter((row) => row !== "seconds" && (row !== "supine" || input.supineTotal !== Infinity));
  const terms = new Map<string, string[]>();
  for (const { name, rows } of columns) for (const [row, value] of Object.entries(rows)) if (value !== 0) terms.set(row, [...(terms.get(row) ?? []), signed(value, name)]);
  const written = (row: string, label: string, end: string) => (terms.has(row) ? [` ${label}: ${(terms.get(row) as string[]).join(" ")} ${end}`] : []);
  const weight = weights(content, mostMoves);
  return {
    columns,
    text: [
      "Maximize", ` worth: ${columns.flatMap(({ name, worth }) => { const value = worth.reduce((sum, part, n) => sum + part * (weight[n] as number), 0); return value === 0 ? [] : [signed(value, name)]; }).join(" ")}`,
      "Subject To",
      ...names.flatMap((row) => written(row, row.replaceAll("-", ""), bound(row))),
      ...written("seconds", "most", `<= ${total}`), ...written("seconds", "least", `>= ${Math.ceil(fill * total)}`),
      "Binary", ...columns.map(({ name }) => ` ${name}`), "End",
    ].join("\n"),
  };
};

const signed = (value: number, name: string): string => `${value < 0 ? "-" : "+"} ${Math.abs(value)} ${name}`;

/** Each part weighs more than all that come after it can together. */
const weights = (content: Content, mostMoves: number): readonly number[] => {
  const most = [mostMoves, mostMoves, mostMoves, 2 * mostMoves, mostMoves * content.limits["li.fresh-days"].value];
  return most.map((_, part) => most.slice(part + 1).reduce((product, value) => product * (value + 1), 1));
};

const waysThrough = (role: number, positions: readonly Position[], most: number): readonly Way[] =>
  positions.reduce<readonly (readonly Position[])[]>((all, position) => [...all, ...all.map((before) => [...before, position])], [[]])
    .filter((some) => some.length > 0 && some.length <= most)
    .flatMap((down, index) => [
      { name: `w${role}_${index}_down`, role, positions: down },
      ...(down.length > 1 ? [{ name: `w${role}_${index}_up`, role, positions: down.toReversed() }] : []),
    ]);

/** The programs to try on a day in turn: the minutes filled, and where no session can fill them, as they are (SE11). */
export const programsOf = (content: Content, input: SelectInput): readonly SessionProgram[] =>
  [content.limits["li.fill"].value / 100, 0].map((fill) => sessionProgram(content, input, fill));

/** What the best session is worth, by HiGHS; nothing when there is none. */
export const bestByHighs = (highs: Highs, programs: readonly SessionProgram[]): Worth | undefined => {
  for (const { text, columns } of programs) {
    const solution = highs.solve(text, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    if (solution.Status === "Infeasible") continue;
    if (solution.Status !== "Optimal") throw new Error(`HiGHS: ${solution.Status}`);
    const worth = [0, 0, 0, 0, 0];
    for (const column of columns) {
      const taken = solution.Columns[column.name];
      if (taken !== undefined && Math.round(taken.Primal) === 1) column.worth.forEach((part, n) => { worth[n] = (worth[n] as number) + part; });
    }
    return worth as unknown as Worth;
  }
  return undefined;
};
