/** She at one moment, made with the page itself: paper cannot wait for what is drawn afterwards. */
import type { Drawing } from "@lullaback/figure";

/** `label` is read out in her place; without one she is silent, because words beside her say it. */
export const Drawn = ({ drawing: { box: [x, y, wide, high], mirrored, parts }, label }: { readonly drawing: Drawing; readonly label?: string }) => (
  <svg class="drawn" viewBox={`${x} ${y} ${wide} ${high}`} preserveAspectRatio="xMidYMax meet" {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}>
    <g transform={mirrored ? `translate(${2 * x + wide} 0) scale(-1 1)` : undefined} stroke-linecap="round" stroke-linejoin="round" paint-order="stroke">
      {parts.map(({ key, d, fill, stroke, width, opacity }) => <path key={key} d={d} fill={fill} stroke={stroke} stroke-width={stroke === undefined ? undefined : width ?? 2} opacity={opacity} />)}
    </g>
  </svg>
);
