/** Outlines on paper of what is round in space: tubes along a line of rings, and hulls of points. */
import type { Camera, Seen } from "./camera.ts";
import { add, cross, direction, dot, from as toward, times, type Point } from "./space.ts";

/** A cross-section: its middle, the ways to its front and its side, and how far it reaches each way. */
export interface Ring {
  readonly at: Point; readonly ahead: Point; readonly aside: Point;
  readonly front: number; readonly back: number; readonly side: number;
}

/** A point of the picture. */
export type Flat = readonly [number, number];

/** A point as the camera sees it, flattened by the floor it lies on. */
const flat = ([x, y, z]: Point, camera: Camera): Flat => {
  const [px, py] = camera.see([x, Math.max(camera.floor, y), z]);
  return [px, py];
};

const r = (n: number): string => String(Math.round(n * 1000));
/** A point in the units of the picture: millimetres, down positive. */
export const put = (x: number, y: number): string => `${r(x)} ${r(-y)}`;

/** The point of a ring farthest that way in the picture. */
const farthest = (ring: Ring, way: Point): Point => {
  const e = dot(way, ring.ahead);
  const l = dot(way, ring.aside);
  const deep = e > 0 ? ring.front : ring.back;
  const reach = Math.hypot(deep * e, ring.side * l) || 1;
  return add(ring.at, add(times(ring.ahead, (deep * deep * e) / reach), times(ring.aside, (ring.side * ring.side * l) / reach)));
};

/** The curve from `b` to `c` with its neighbours before and after; a handle never reaches past a third of the way, so nothing overshoots. */
const curve = (a: Flat, b: Flat, c: Flat, d: Flat): string => {
  const third = Math.hypot(c[0] - b[0], c[1] - b[1]) / 3;
  const handle = (p: Flat, q: Flat): Flat => {
    const [x, y] = [(q[0] - p[0]) / 6, (q[1] - p[1]) / 6];
    const by = Math.min(1, third / (Math.hypot(x, y) || 1));
    return [x * by, y * by];
  };
  const [out, into] = [handle(a, c), handle(b, d)];
  return `C${put(b[0] + out[0], b[1] + out[1])} ${put(c[0] - into[0], c[1] - into[1])} ${put(c[0], c[1])}`;
};

/** A smooth line through points, as curves; no `M`. */
const through = (points: readonly Flat[]): string => {
  const p = (i: number): Flat => points[Math.max(0, Math.min(points.length - 1, i))] as Flat;
  return points.slice(1).map((_, i) => curve(p(i - 1), p(i), p(i + 1), p(i + 2))).join("");
};

export const line = (points: readonly Flat[]): string => `M${put(...(points[0] as Flat))}${through(points)}`;

/** The outline of a tube: smooth along, cut straight at its ends. All run the same way round, so that overlaps never turn into holes. */
export const tube = (rings: readonly Ring[], camera: Camera): string => {
  const seen = rings.map(({ at }) => camera.see(at));
  let way: Flat = [0, 1];
  const right: Flat[] = [];
  const left: Flat[] = [];
  for (const [i, ring] of rings.entries()) {
    const [a, b] = [seen[Math.max(0, i - 1)] as Seen, seen[Math.min(seen.length - 1, i + 1)] as Seen];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const l = Math.hypot(dx, dy);
    // Where the tube points at us it has no way of its own on paper; the last one stands.
    if (l > 0.004) way = [dx / l, dy / l];
    const square = camera.lift(way[1], -way[0]);
    right.push(flat(farthest(ring, square), camera));
    left.unshift(flat(farthest(ring, times(square, -1)), camera));
  }
  return `${line(right)}L${put(...(left[0] as Flat))}${through(left)}Z`;
};

/** So many points evenly round a circle of radius one. */
export const around = (count: number): readonly Flat[] => Array.from({ length: count }, (_, i) => [Math.cos((2 * Math.PI * i) / count), Math.sin((2 * Math.PI * i) / count)]);

/** A circle of the picture, run the same way round as every other outline. */
export const circle = (x: number, y: number, radius: number): string => {
  const d = Math.round(radius * 1000);
  return `M${put(x - radius, y)}a${d} ${d} 0 1 0 ${2 * d} 0a${d} ${d} 0 1 0 ${-2 * d} 0Z`;
};

/** A ball; flattened by the floor. */
export const ball = (at: Point, radius: number, camera: Camera): string => {
  const [x, y] = camera.see(at);
  return at[1] - radius >= camera.floor ? circle(x, y, radius)
    : hull(around(14).map(([u, v]) => add(at, times(camera.lift(u, v), radius))), camera);
};

const turnAt = (a: Flat, b: Flat, c: Flat): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** The smallest convex outline around points of the picture, counter-clockwise. */
const convex = (points: readonly Flat[]): readonly Flat[] => {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Flat[]): Flat[] => {
    const kept: Flat[] = [];
    for (const point of list) {
      while (kept.length > 1 && turnAt(kept.at(-2) as Flat, kept.at(-1) as Flat, point) <= 1e-9) kept.pop();
      kept.push(point);
    }
    kept.pop();
    return kept;
  };
  return [...half(sorted), ...half(sorted.toReversed())];
};

/** The outline around points in space: rounded, or with its corners. */
export const hull = (points: readonly Point[], camera: Camera, corners = false): string => {
  const edge = convex(points.map((point) => flat(point, camera)));
  if (corners) return `M${edge.map((point) => put(...point)).join("L")}Z`;
  const n = edge.length;
  const p = (i: number): Flat => edge[(i + n) % n] as Flat;
  return `M${put(...p(0))}${edge.map((_, i) => curve(p(i - 1), p(i), p(i + 1), p(i + 2))).join("")}Z`;
};

/** Along a bone, evenly spaced: how far it reaches to the front, the back and the side. */
export interface Profile { readonly front: readonly number[]; readonly back: readonly number[]; readonly side: readonly number[] }
/** A profile that is as wide every way. */
export const round = (...radii: readonly number[]): Profile => ({ front: radii, back: radii, side: radii });

/** Rings along a bone, or along the part of it from `first` to `last` (0 to 1). */
export const boneRings = (from: Point, to: Point, front: Point, profile: Profile, [first, last]: readonly [number, number] = [0, 1]): readonly Ring[] => {
  const way = toward(from, to);
  const aside = cross(front, direction(way));
  const n = profile.front.length;
  const value = (list: readonly number[], u: number): number => {
    const at = u * (n - 1);
    const i = Math.min(n - 2, Math.floor(at));
    return (list[i] as number) + ((list[i + 1] as number) - (list[i] as number)) * (at - i);
  };
  return Array.from({ length: n }, (_, i) => {
    const u = first + ((last - first) * i) / (n - 1);
    return { at: add(from, times(way, u)), ahead: front, aside, front: value(profile.front, u), back: value(profile.back, u), side: value(profile.side, u) };
  });
};
