/** What she carries goes with her hands: taken from where it lies, set down where it lay. */
import { draw, paletteOf } from "@lullaback/figure";
import { describe, expect, test } from "vitest";
import { shown } from "./every-script.ts";

const look = { theme: "night", palette: paletteOf("warm", "brown"), shape: "later-postpartum" } as const;
const rate = 60;
/** The middle of what a path spans, in millimetres. */
const middleOf = (d: string): readonly [number, number] => {
  const numbers = (d.match(/-?\d+/g) ?? []).map(Number);
  const half = (start: 0 | 1): number => { const list = numbers.filter((_, i) => i % 2 === start); return (Math.min(...list) + Math.max(...list)) / 2; };
  return [half(0), half(1)];
};
const carrying = shown.flatMap(({ of, compiled }) => (compiled.script.props ?? []).flatMap((prop, index) => (prop.held !== undefined && prop.held.length < compiled.phases.length ? [{ of, compiled, prop, key: `prop${index}.0` }] : [])));

test("there are things to carry", () => expect(carrying.length).toBeGreaterThan(2));

describe.each(carrying)("$of", ({ compiled, prop, key }) => {
  test("[FH7] what she carries never jumps, is lifted, and lies where it lay", () => {
    const places = Array.from({ length: Math.round(compiled.seconds * rate) }, (_, frame) => middleOf(draw(compiled, frame / rate, look).parts.find((part) => part.key === key)?.d ?? ""));
    const steps = places.map(([x, y], i) => { const [nx, ny] = places[(i + 1) % places.length] as readonly [number, number]; return Math.hypot(nx - x, ny - y); });
    expect(Math.max(...steps)).toBeLessThan(1600 / rate);
    const [first, last] = [places[0], places.at(-1)] as [readonly [number, number], readonly [number, number]];
    expect(Math.hypot(first[0] - last[0], first[1] - last[1])).toBeLessThan(2);
    expect(Math.max(...places.map(([, y]) => first[1] - y))).toBeGreaterThan(50);
    expect(prop.held?.every((id) => compiled.phases.some((phase) => phase.id === id))).toBe(true);
  });
});
