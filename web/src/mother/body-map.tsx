/** Where it hurts: she taps the drawn woman, or the words beside her. Both are the same answer. */
import type { Region } from "@lullaback/content";
import { speech } from "../ui/speech.ts";
import "../styles/body-map.css";

type Point = readonly [number, number];

/** The right half of her outline from neck to crotch, as distance from the middle line and height. */
const half: readonly Point[] = [
  [6, 49], [7, 57], [17, 63], [28, 70], [33, 84], [35, 108], [39, 140], [42, 170], [42, 188], [36, 191], [34, 172], [30, 142], [26, 112], [24, 98],
  [23, 118], [19, 143], [24, 165], [31, 190], [30, 225], [24, 262], [21, 284], [22, 308], [15, 348], [19, 362], [6, 363], [7, 346], [6, 310], [5, 284], [3, 240], [1, 207],
];
const outline: readonly Point[] = [...half.map(([x, y]): Point => [60 + x, y]), ...half.toReversed().map(([x, y]): Point => [60 - x, y])];

/** A closed smooth line through points: Catmull-Rom as cubic Béziers. */
const smooth = (points: readonly Point[]): string => {
  const at = (index: number) => points[(index + points.length) % points.length] as Point;
  const number = (value: number) => Math.round(value * 10) / 10;
  return `M${at(0).join(" ")}${points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    return `C${[from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6, to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6, to[0], to[1]].map(number).join(" ")}`;
  }).join("")}Z`;
};
const body = smooth(outline);

/** Where a region lies on her: middle and radii; on both sides where there are two. */
const zones: Readonly<Record<Region, readonly (readonly [number, number, number, number])[]>> = {
  neck: [[60, 55, 9, 9]], shoulders: [[38, 74, 12, 9], [82, 74, 12, 9]], upper: [[60, 86, 16, 11]], mid: [[60, 114, 17, 13]],
  low: [[60, 144, 17, 12]], sacrum: [[60, 170, 11, 10]], buttock: [[45, 194, 13, 13], [75, 194, 13, 13]], leg: [[46, 245, 11, 24], [74, 245, 11, 24]],
  "pelvis-front": [[60, 190, 11, 12]], hip: [[38, 182, 9, 13], [82, 182, 9, 13]], knee: [[46, 282, 10, 11], [74, 282, 10, 11]],
};
const views = [
  { id: "back", regions: ["neck", "shoulders", "upper", "mid", "low", "sacrum", "buttock", "leg"] },
  { id: "front", regions: ["pelvis-front", "hip", "knee"] },
] as const satisfies readonly { readonly id: string; readonly regions: readonly Region[] }[];

export const BodyMap = ({ chosen, onToggle }: { readonly chosen: readonly string[]; readonly onToggle: (region: Region) => void }) => {
  const { say } = speech.value;
  return (
    <div class="body-map">
      {views.map(({ id, regions }) => (
        <section key={id} class={`view ${id}`} aria-label={say(`web.body-${id}`)}>
          <svg viewBox={id === "front" ? "8 4 104 322" : "8 4 104 364"} aria-hidden="true">
            <path class="skin" d={body} />
            <circle class="skin" cx="60" cy="30" r="17" />
            {id === "back"
              ? <><path class="hair" d="M43 33C42 8 78 8 77 33C74 45 46 45 43 33Z" /><circle class="hair" cx="60" cy="11" r="8" /><path class="spine" d="M60 62V176" /></>
              : <><path class="hair" d="M43 31C41 8 79 8 77 31C72 21 66 18 60 18C54 18 48 21 43 31Z" /><path class="face" d="M51 31q3 2.5 6 0M63 31q3 2.5 6 0M56 39q4 3 8 0" /></>}
            {regions.flatMap((region) => zones[region].map(([cx, cy, rx, ry], index) => (
              <ellipse key={`${region}${index}`} class={chosen.includes(region) ? "zone chosen" : "zone"} cx={cx} cy={cy} rx={rx} ry={ry} onClick={() => onToggle(region)} />
            )))}
          </svg>
          <div class="names">
            <p>{say(`web.body-${id}`)}</p>
            {regions.map((region) => (
              <button key={region} type="button" class="chip" aria-pressed={chosen.includes(region)} onClick={() => onToggle(region)}>{say(`pain.regions.${region}`)}</button>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
};
