/** The mat under her, her shadow on it, and the frame of the picture: what a script fills of the room over the whole repeat. */
import { cameraOf, views, type Camera } from "./camera.ts";
import { at, type Compiled } from "./compile.ts";
import type { Ink } from "./ink.ts";
import { around, hull } from "./outline.ts";
import type { Part } from "./part.ts";
import { reachOf } from "./props.ts";
import type { Skeleton } from "./skeleton.ts";
import { limbNames } from "./stance.ts";
import { add, times, type Point } from "./space.ts";

/** From the least to the greatest. */
type Span = readonly [number, number];
interface Reach { readonly x: Span; readonly z: Span; readonly box: readonly [number, number, number, number] }

const spanOf = (values: readonly number[], more = 0): Span => [Math.min(...values) - more, Math.max(...values) + more];

const samples = 24;
const measure = (compiled: Compiled): Reach => {
  const camera = cameraOf(views[compiled.script.view ?? "side"]);
  const reached: (readonly [Point, number])[] = (compiled.script.props ?? []).flatMap((prop) => reachOf(prop).map((corner) => [corner, 0.02] as const));
  for (let i = 0; i < samples; i++) {
    const { skeleton: { skull, hip, nodes, limbs } } = at(compiled, (i / samples) * compiled.seconds);
    reached.push([skull, 0.2], [hip, 0.18], ...[5, 8, 10].map((node) => [nodes[node] as Point, 0.07] as const));
    for (const name of limbNames) reached.push([limbs[name].joint, 0.07], [limbs[name].end, 0], [add(limbs[name].end, times(limbs[name].toes, 0.15)), 0.02]);
  }
  const x = spanOf(reached.map(([point]) => point[0]), 0.16);
  // A mat is as wide as what lies low on it; seen from the side its width does not matter.
  const z = camera.level ? [-0.3, 0.3] as const : spanOf([-0.26, 0.26, ...reached.filter(([point]) => point[1] < 0.3).map(([point]) => point[2])], 0.08);
  const seen = [...reached, ...x.flatMap((end) => z.map((side) => [[end, -0.02, side], 0] as const))].map(([point, by]) => [camera.see(point), by] as const);
  const [across, up] = ([0, 1] as const).map((axis) => spanOf(seen.flatMap(([point, by]) => [point[axis] - by, point[axis] + by]))) as [Span, Span];
  return { x, z, box: [across[0], -up[1], across[1] - across[0], up[1] - up[0]].map((n) => Math.round(n * 1000)) as unknown as Reach["box"] };
};

const reaches = new WeakMap<Compiled, Reach>();
const reach = (compiled: Compiled): Reach => {
  const known = reaches.get(compiled) ?? measure(compiled);
  reaches.set(compiled, known);
  return known;
};

/** What a picture of this script must hold, whatever the second: x, y, width, height, in millimetres. */
export const boxOf = (compiled: Compiled): Reach["box"] => reach(compiled).box;

export const ground = (compiled: Compiled, { level }: Camera, ink: Ink, { hip, skull, limbs }: Skeleton): readonly Part[] => {
  const camera = cameraOf(views[compiled.script.view ?? "side"], -1);
  const { x, z } = reach(compiled);
  const slab = (...heights: readonly number[]): string => hull(heights.flatMap((y) => x.flatMap((end) => z.map((side): Point => [end, y, side]))), camera, true);
  const [a, b] = spanOf([hip, skull, ...limbNames.map((name) => limbs[name].end)].map((point) => point[0]), 0.06);
  return [
    { key: "mat-edge", d: slab(0, -0.018), fill: ink.matEdge },
    { key: "mat", d: level ? slab(-0.006, -0.018) : slab(0), fill: ink.mat, ...(ink.lined && level && { stroke: ink.matEdge, width: 2.5 }) },
    { key: "shadow", d: hull(around(18).map(([u, v]): Point => [(a + b) / 2 + ((b - a) / 2) * u, level ? -0.011 - 0.005 * v : 0, 0.2 * v]), camera), fill: ink.shadow, opacity: 0.55 },
  ];
};
