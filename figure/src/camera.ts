/** From where she is seen. Parallel light: nothing shrinks with distance, so that a length on paper is a length. */
import { about, after, turned, type Point, type Turn } from "./space.ts";

export interface View {
  /** How far we walk round her, from her right side towards her front, in degrees. */
  readonly round: number;
  /** How far we look down on her. */
  readonly down: number;
}

export const views = {
  side: { round: 0, down: 0 }, front: { round: 82, down: 6 }, "three-quarter": { round: 40, down: 8 }, back: { round: -80, down: 6 },
  above: { round: 0, down: 32 }, top: { round: 0, down: 62 },
} as const satisfies Readonly<Record<string, View>>;
export type ViewName = keyof typeof views;

/** A point of the picture: right, up, and towards us. */
export type Seen = readonly [number, number, number];

export interface Camera {
  readonly see: (point: Point) => Seen;
  /** A direction of the picture, as a direction in the room. */
  readonly lift: (x: number, y: number) => Point;
  /** The way to us. */
  readonly ahead: Point;
  readonly level: boolean;
}

export const cameraOf = ({ round, down }: View): Camera => {
  const turn: Turn = after(about([1, 0, 0], down), about([0, 1, 0], -round));
  const [right, up, ahead] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]].map((axis) => turned([-turn[0], -turn[1], -turn[2], turn[3]], axis as unknown as Point)) as [Point, Point, Point];
  return {
    see: (point) => turned(turn, point),
    lift: (x, y) => [right[0] * x + up[0] * y, right[1] * x + up[1] * y, right[2] * x + up[2] * y],
    ahead, level: down === 0,
  };
};
