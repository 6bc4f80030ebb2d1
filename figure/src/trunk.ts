/** Her trunk: rings from the hips to the head, and the clothes over them. */
import { pelvisStations, shapes, trunk, type Shape } from "./body.ts";
import type { Camera } from "./camera.ts";
import type { Ink } from "./ink.ts";
import { around, ball, boneRings, line, tube, type Ring } from "./outline.ts";
import type { Part } from "./part.ts";
import type { Skeleton } from "./skeleton.ts";
import { add, between, dot, mix, turned, type Point, type Turn } from "./space.ts";

/** How far the belly swells with a full breath, in metres. */
const swell = 0.017;
const hill = (i: number, top: number, wide: number): number => Math.exp(-(((i - top) / wide) ** 2));

/** Four around the hip, then one a node, from S1 to the skull. */
export const ringsOf = ({ hip, pelvis, nodes, spine }: Skeleton, breath: number, shape: Shape): readonly Ring[] => {
  const { belly, low, bust } = shapes[shape];
  const ways = (turn: Turn): Pick<Ring, "ahead" | "aside"> => ({ ahead: turned(turn, [1, 0, 0]), aside: turned(turn, [0, 0, 1]) });
  return [
    ...pelvisStations.map(({ at: [x, y], back, front, side }, index): Ring => ({ at: add(hip, turned(pelvis, [x, y, 0])), ...ways(pelvis), back, side, front: front + (low * index) / 3 })),
    ...nodes.map((node, i): Ring => {
      const round = belly * hill(i, 2.4, 2.5) + swell * breath * hill(i, 4.2, 3);
      return {
        at: node, ...ways(between(spine[Math.max(0, i - 1)] as Turn, spine[Math.min(13, i)] as Turn, 0.5)), back: trunk.back[i] as number,
        front: (trunk.front[i] as number) + round + bust * hill(i, 8, 1.3), side: (trunk.side[i] as number) + round * 0.3,
      };
    }),
  ];
};

/** From the neck out to both shoulders. */
const yokeOf = ({ nodes, spine, limbs: { armR, armL } }: Skeleton, camera: Camera): string => [armR.root, armL.root].map((root) =>
  tube(boneRings(mix(nodes[11] as Point, root, 0.28), root, turned(spine[10] as Turn, [1, 0, 0]), { front: [0.036, 0.05], back: [0.036, 0.05], side: [0.03, 0.049] }), camera) + ball(root, 0.05, camera)).join("");

/**
 * The shirt. What a belly with a child in it keeps of its roundness when the back rounds behind it is a ball; from the front, its lower edge
 * shows in the last months.
 */
export const shirtParts = (skeleton: Skeleton, rings: readonly Ring[], shape: Shape, camera: Camera, ink: Ink): readonly Part[] => {
  const { nodes, spine } = skeleton;
  const { belly } = shapes[shape];
  const turn = between(spine[1] as Turn, spine[4] as Turn, 0.5);
  const radius = 0.055 + 0.62 * belly;
  const middle = add(nodes[2] as Point, turned(turn, [0.15 + belly - radius, 0.015, 0]));
  const [x, y] = camera.see(middle);
  const round = belly > 0.04 ? ball(middle, radius, camera) : "";
  const top: Part = { key: "top", d: tube(rings.slice(3, 16), camera) + round + yokeOf(skeleton, camera), fill: ink.top, ...ink.edge(ink.topShade) };
  if (belly < 0.08 || dot(turned(turn, [1, 0, 0]), camera.ahead) < 0.5) return [top];
  const lower = around(19).slice(10).map(([u, v]) => [x + radius * u, y + radius * v] as const);
  return [top, { key: "belly", d: line(lower), fill: "none", stroke: ink.topShade, width: 4 }];
};

export const neck = ({ nodes }: Skeleton, rings: readonly Ring[], camera: Camera): string => tube(rings.slice(14), camera) + ball(nodes[14] as Point, 0.046, camera);

/** `high`: how many rings the leggings reach up. */
export const seat = ({ hip, pelvis }: Skeleton, rings: readonly Ring[], high: number, camera: Camera): string =>
  tube(rings.slice(0, high), camera) + ball(add(hip, turned(pelvis, [-0.016, -0.012, 0])), 0.104, camera);
