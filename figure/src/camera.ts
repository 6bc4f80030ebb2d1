/** From where she is seen. Parallel light: nothing shrinks with distance, so that a length on paper is a length. */
import { about, add, after, back, times, turned, type Point, type Turn } from "./space.ts";

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
  /** Whatever lies on the mat is flattened by it: nothing is seen below this height. */
  readonly floor: number;
}

/** Skin and cloth lie this far above the mat, so that its edge stays in sight. */
const matTop = 0.003;

export const cameraOf = ({ round, down }: View, floor = matTop): Camera => {
  const turn: Turn = after(about([1, 0, 0], down), about([0, 1, 0], -round));
  const [right, up, ahead] = ([[1, 0, 0], [0, 1, 0], [0, 0, 1]] as const).map((axis) => turned(back(turn), axis)) as unknown as readonly [Point, Point, Point];
  return {
    see: (point) => turned(turn, point),
    lift: (x, y) => add(times(right, x), times(up, y)),
    ahead, level: down === 0, floor,
  };
};
