/** A drawing as the text of an SVG, for paper, sheets and tests. */
import type { Drawing } from "./draw.ts";

/** `label` is read out in place of the picture; without one the picture is silent. */
export const svg = ({ box: [x, y, w, h], mirrored, parts }: Drawing, label?: string): string => {
  const flip = mirrored ? ` transform="translate(${2 * x + w} 0) scale(-1 1)"` : "";
  const told = label === undefined ? ' aria-hidden="true"' : ` role="img" aria-label="${label.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  const shape = parts.map(({ d, fill, stroke, width, opacity }) =>
    `<path d="${d}" fill="${fill}"${stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="${width ?? 2}"`}${opacity === undefined || opacity === 1 ? "" : ` opacity="${opacity}"`}/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}"${told}><g${flip} paint-order="stroke" stroke-linecap="round" stroke-linejoin="round">${shape}</g></svg>`;
};
