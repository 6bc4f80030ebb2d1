/** The drawn woman on a page: paths made once, and on each frame only what changed. */
import { at, boxOf, partsOf, type Compiled, type Look, type Frame, type Part } from "@lullaback/figure";

const svgNames = "http://www.w3.org/2000/svg";
const written = ["d", "fill", "stroke", "stroke-width", "opacity"] as const;
const valuesOf = ({ d, fill, stroke, width, opacity }: Part): readonly (string | undefined)[] => [d, fill, stroke, width?.toString(), opacity?.toString()];

export interface Woman {
  /** Draws a second of the repeat; returns the frame it shows. */
  readonly show: (seconds: number) => Frame;
}

/** Takes over an empty `<svg>`. */
export const womanIn = (svg: SVGSVGElement, compiled: Compiled, look: Look): Woman => {
  const [x, y, width, height] = boxOf(compiled);
  svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
  const group = document.createElementNS(svgNames, "g");
  for (const [name, value] of [["paint-order", "stroke"], ["stroke-linecap", "round"], ["stroke-linejoin", "round"]] as const) group.setAttribute(name, value);
  if (look.mirrored === true) group.setAttribute("transform", `translate(${2 * x + width} 0) scale(-1 1)`);
  svg.replaceChildren(group);
  const known = new Map<string, { readonly path: SVGPathElement; values: readonly (string | undefined)[] }>();
  let order = "";
  const show = (seconds: number): Frame => {
    const frame = at(compiled, seconds);
    const parts = partsOf(compiled, frame, look);
    for (const part of parts) {
      const values = valuesOf(part);
      let shape = known.get(part.key);
      if (shape === undefined) {
        shape = { path: document.createElementNS(svgNames, "path"), values: [] };
        shape.path.dataset["part"] = part.key;
        known.set(part.key, shape);
      }
      for (const [index, name] of written.entries()) {
        const value = values[index];
        if (value === shape.values[index]) continue;
        if (value === undefined) shape.path.removeAttribute(name);
        else shape.path.setAttribute(name, value);
      }
      shape.values = values;
    }
    // Limbs change places as they pass in front of the trunk; a part out of sight is taken out.
    const next = parts.map(({ key }) => key).join();
    if (next !== order) {
      order = next;
      group.replaceChildren(...parts.map(({ key }) => known.get(key)?.path as SVGPathElement));
    }
    return frame;
  };
  return { show };
};
