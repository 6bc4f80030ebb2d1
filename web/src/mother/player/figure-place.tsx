/** The place of the figure: until she is drawn, a still mark of the position the move is done in. */
import type { Position } from "@lullaback/content";

/** Head, and one line for the body and its limbs, in a field of 200 by 110 whose floor lies at 104. */
const marks: Readonly<Record<Position, { readonly head: readonly [number, number]; readonly lines: readonly string[]; readonly props?: string }>> = {
  standing: { head: [100, 14], lines: ["M100 28C97 42 104 52 100 64L99 100L107 101", "M100 33C106 43 105 50 103 60"] },
  sitting: { head: [93, 24], lines: ["M93 38C90 52 95 60 95 70L125 71L126 100L134 101", "M93 43C99 53 106 58 112 64"], props: "M84 78h34M88 78v24M114 78v24M84 44v34" },
  kneeling: { head: [104, 26], lines: ["M104 40C101 52 106 60 103 72L106 99L74 100", "M104 45C110 54 110 62 107 70"] },
  "hands-and-knees": { head: [50, 50], lines: ["M62 54C82 44 112 46 132 56L133 99L162 100", "M66 56L66 98L58 100"] },
  "side-lying": { head: [42, 84], lines: ["M54 90C76 80 94 96 116 92L146 82L140 99L166 99", "M60 92C74 99 82 96 90 90"], props: "M28 98c8-6 20-6 26 0" },
  "lying-back": { head: [40, 92], lines: ["M52 97C74 92 92 99 112 97L136 68L148 99L160 100", "M58 99L98 101"] },
  "lying-front": { head: [40, 92], lines: ["M52 96C76 90 96 98 118 96L166 99", "M58 98L34 102"] },
};

export const FigurePlace = ({ position, label }: { readonly position: Position; readonly label: string }) => {
  const { head: [x, y], lines, props } = marks[position];
  return (
    <svg class="figure" viewBox="14 0 172 112" role="img" aria-label={label}>
      <path class="mat" d="M20 107H180" />
      {props !== undefined && <path class="prop" d={props} />}
      {lines.map((line) => <path key={line} class="body" d={line} />)}
      <circle class="head" cx={x} cy={y} r="10" />
    </svg>
  );
};
