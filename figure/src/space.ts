/** Points and turns in space. She faces +x, up is +y, her right is +z; metres and degrees. */

export type Point = readonly [number, number, number];
/** A turn as a unit quaternion [x, y, z, w]. */
export type Turn = readonly [number, number, number, number];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const from = (a: Point, b: Point): Point => [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
export const times = (a: Point, by: number): Point => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point, b: Point): Point => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const length = (a: Point): number => Math.hypot(a[0], a[1], a[2]);
export const mix = (a: Point, b: Point, u: number): Point => [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u, a[2] + (b[2] - a[2]) * u];

/** The direction of `a`; `otherwise` where it has none. */
export const direction = (a: Point, otherwise: Point = [0, 1, 0]): Point => {
  const l = length(a);
  return l < 1e-9 ? otherwise : times(a, 1 / l);
};
/** The angle between two directions, in degrees. */
export const angle = (a: Point, b: Point): number => (Math.acos(Math.max(-1, Math.min(1, dot(a, b)))) * 180) / Math.PI;
/** What of `a` is square to the direction `d`, as a direction. */
export const squareTo = (a: Point, d: Point, otherwise: Point = [0, 1, 0]): Point => direction(add(a, times(d, -dot(a, d))), otherwise);

export const still: Turn = [0, 0, 0, 1];
/** A turn about an axis, in degrees, counter-clockwise seen from its tip. */
export const about = (axis: Point, degrees: number): Turn => {
  const half = (degrees * Math.PI) / 360;
  const s = Math.sin(half);
  return [axis[0] * s, axis[1] * s, axis[2] * s, Math.cos(half)];
};
/** First `b`, then `a`. */
export const after = (a: Turn, b: Turn): Turn => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];
export const back = (q: Turn): Turn => [-q[0], -q[1], -q[2], q[3]];
export const turned = (q: Turn, v: Point): Point => {
  const u: Point = [q[0], q[1], q[2]];
  const c = times(cross(u, v), 2);
  return add(add(v, times(c, q[3])), cross(u, c));
};
/** The turn that takes the body's own x to `x` and its own up to `y`; both square to each other, of length one. */
export const facing = (x: Point, y: Point): Turn => {
  const z = cross(x, y);
  const [m00, m10, m20] = x;
  const [m01, m11, m21] = y;
  const [m02, m12, m22] = z;
  const q: Turn = [
    Math.sqrt(Math.max(0, 1 + m00 - m11 - m22)) / 2, Math.sqrt(Math.max(0, 1 - m00 + m11 - m22)) / 2,
    Math.sqrt(Math.max(0, 1 - m00 - m11 + m22)) / 2, Math.sqrt(Math.max(0, 1 + m00 + m11 + m22)) / 2,
  ];
  // The largest part is sure of itself; the signs of the others follow from it.
  const largest = q.indexOf(Math.max(...q));
  const signs = largest === 3 ? [m21 - m12, m02 - m20, m10 - m01, 1]
    : largest === 0 ? [1, m01 + m10, m02 + m20, m21 - m12]
    : largest === 1 ? [m01 + m10, 1, m12 + m21, m02 - m20]
    : [m02 + m20, m12 + m21, 1, m10 - m01];
  return q.map((part, index) => (Math.sign(signs[index] as number) || 1) * part) as unknown as Turn;
};
/** Between two turns, the short way; `u` from 0 to 1. */
export const between = (a: Turn, b: Turn, u: number): Turn => {
  const same = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const angle = Math.acos(Math.min(1, Math.abs(same)));
  const s = Math.sin(angle);
  const [p, q] = s < 1e-6 ? [1 - u, u] : [Math.sin((1 - u) * angle) / s, Math.sin(u * angle) / s];
  const r = same < 0 ? -q : q;
  const made: Turn = [a[0] * p + b[0] * r, a[1] * p + b[1] * r, a[2] * p + b[2] * r, a[3] * p + b[3] * r];
  const l = Math.hypot(...made) || 1;
  return [made[0] / l, made[1] / l, made[2] / l, made[3] / l];
};
