/** Arms and legs with their clothes. `far`, 0 to 1: how much of the shade of what is farther lies on them. */
import { bones, limbs } from "./body.ts";
import type { Camera } from "./camera.ts";
import { blended, type Ink } from "./ink.ts";
import { ball, boneRings, hull, round, tube, type Profile } from "./outline.ts";
import type { Part } from "./part.ts";
import type { Chain } from "./skeleton.ts";
import { add, cross, times, type Point } from "./space.ts";

/** Heel and ankle, then the forefoot: along, up, half-width, from the ankle. */
const sole: readonly (readonly (readonly [number, number, number])[])[] = [
  [[-0.053, -0.05, 0.02], [-0.046, -0.066, 0.022], [-0.03, -0.07, 0.026], [-0.048, -0.03, 0.02], [-0.038, 0.03, 0.03], [0.036, 0.034, 0.028], [0.048, -0.012, 0.028], [0.06, -0.07, 0.03]],
  [[0, -0.07, 0.028], [0.03, 0, 0.026], [0.055, -0.022, 0.028], [0.1, -0.042, 0.032], [0.132, -0.05, 0.028], [0.143, -0.06, 0.026], [0.138, -0.069, 0.028], [0.1, -0.07, 0.038], [0.06, -0.07, 0.034]],
];
const palm: Profile = { front: [0.026, 0.025, 0.02, 0.014, 0.007], back: [0.024, 0.023, 0.018, 0.013, 0.006], side: [0.026, 0.037, 0.036, 0.028, 0.006] };
const thumbs = round(0.015, 0.013, 0.006);

const foot = ({ end, toes, top }: Chain, camera: Camera): string => {
  const aside = cross(toes, top);
  return sole.map((part) => hull(part.flatMap(([along, up, wide]) => [wide, -wide].map((w): Point => add(add(end, times(toes, along)), add(times(top, up), times(aside, w))))), camera)).join("");
};

const hand = ({ end, toes, top }: Chain, camera: Camera): string => {
  const aside = cross(toes, top);
  const thumb = add(end, add(times(toes, 0.022), times(aside, 0.014)));
  return ball(end, 0.026, camera) + tube(boneRings(end, add(end, times(toes, bones.hand)), top, palm), camera) +
    tube(boneRings(thumb, add(thumb, add(times(toes, 0.055), times(aside, 0.024))), top, thumbs), camera);
};

export const legCloth = ({ root, joint, end, front }: Chain, camera: Camera): string =>
  ball(root, 0.094, camera) + tube(boneRings(root, joint, front[0], limbs.thigh), camera) + ball(joint, 0.0575, camera) + tube(boneRings(joint, end, front[1], limbs.shank, [0, 0.86]), camera);

export const footPart = (key: string, chain: Chain, camera: Camera, ink: Ink, far: number): Part => ({
  key, d: foot(chain, camera) + tube(boneRings(chain.joint, chain.end, chain.front[1], limbs.shank, [0.8, 1]), camera),
  fill: blended(ink.skin, ink.skinShade, far), ...ink.edge(ink.skinShade),
});

export const armParts = (key: string, chain: Chain, camera: Camera, ink: Ink, far: number): readonly Part[] => {
  const { root, joint, end, front } = chain;
  const upper = (part: readonly [number, number]): string => tube(boneRings(root, joint, front[0], limbs.upperArm, part), camera);
  return [
    { key: `${key}.skin`, d: upper([0.4, 1]) + ball(joint, 0.0365, camera) + tube(boneRings(joint, end, front[1], limbs.foreArm), camera) + hand(chain, camera), fill: blended(ink.skin, ink.skinShade, far), ...ink.edge(ink.skinShade) },
    { key: `${key}.sleeve`, d: ball(root, 0.051, camera) + upper([0, 0.52]), fill: blended(ink.top, ink.topShade, far), ...ink.edge(ink.topShade) },
  ];
};
