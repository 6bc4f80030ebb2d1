/** Draws a frame: far limbs, trunk, head, near limbs, and what she uses, in the order the eye meets them. */
import type { Shape } from "./body.ts";
import { cameraOf, views, type Camera } from "./camera.ts";
import { at, endOf, type Compiled, type Frame } from "./compile.ts";
import { boxOf, ground } from "./ground.ts";
import { headParts } from "./head.ts";
import { blended, inkOf } from "./ink.ts";
import { armParts, footPart, legCloth } from "./limbs.ts";
import { marks } from "./marks.ts";
import type { Part } from "./part.ts";
import { propParts, type Prop } from "./props.ts";
import { isLeg, limbNames, ofLimbs, type LimbName } from "./stance.ts";
import { add, dot, from, mix, turned, type Point } from "./space.ts";
import type { Palette, ThemeName } from "./theme.ts";
import { neck, ringsOf, seat, shirtParts } from "./trunk.ts";

export interface Look {
  readonly theme: ThemeName;
  readonly palette: Palette;
  readonly shape: Shape;
  /** The other side: her left for her right. */
  readonly mirrored?: boolean;
  /** The pelvic floor is not shown. */
  readonly floorHidden?: boolean;
}

export interface Drawing {
  /** x, y, width, height. */
  readonly box: readonly [number, number, number, number];
  readonly mirrored: boolean;
  readonly parts: readonly Part[];
}

const depthOf = (camera: Camera, ...points: readonly Point[]): number => points.reduce((sum, point) => sum + camera.see(point)[2], 0) / points.length;
/** In metres towards us: what is this much nearer than the trunk lies over the clothes, what is this much farther lies behind them. */
const apart = { leg: 0.17, farLeg: 0.03, legs: 0.11, arm: 0.02, head: 0.14, shade: 0.07 };
/** Full shade this much farther on. */
const dusk = 0.05;

const handsOf = ({ skeleton: { limbs: { armR, armL } } }: Frame): Point => mix(armR.end, armL.end, 0.5);
/** What is carried goes where her hands go, from where they took it. */
const placeOf = (prop: Prop, compiled: Compiled, frame: Frame): Point => {
  const { held = [], setDown = 1 } = prop;
  const { phase, done } = frame;
  if (!held.includes(phase.id) || (phase.id === held.at(-1) && done > setDown)) return prop.at;
  const first = compiled.phases.find(({ id }) => id === held[0]);
  const taken = first === undefined ? frame : at(compiled, endOf(compiled, first.id) - first.seconds);
  return add(prop.at, from(handsOf(taken), handsOf(frame)));
};

/** Everything in a frame, far to near. */
export const partsOf = (compiled: Compiled, frame: Frame, { theme, palette, shape, floorHidden }: Look): readonly Part[] => {
  const camera = cameraOf(views[compiled.script.view ?? "side"]);
  const ink = inkOf(theme, palette);
  const { skeleton, breath } = frame;
  const rings = ringsOf(skeleton, breath, shape);
  const middle = depthOf(camera, skeleton.hip, skeleton.nodes[8] as Point);

  const depths = ofLimbs((name) => {
    const { root, joint, end } = skeleton.limbs[name];
    return depthOf(camera, root, joint, joint, end) - middle;
  });
  // Legs that we see side by side from the front are one, however she leans.
  const behindOther = (name: LimbName): number => Math.max(depths.legR, depths.legL) - depths[name];
  const isFar = (name: LimbName): boolean => depths[name] < -apart.farLeg && behindOther(name) > apart.legs;
  const where = (name: LimbName): "behind" | "under" | "over" => !isLeg(name) ? (depths[name] < -apart.arm ? "behind" : "over")
    : isFar(name) ? "behind" : depths[name] > apart.leg ? "over" : "under";
  // Far to near; but hands lie on thighs, never under them.
  const ordered = limbNames.toSorted((a, b) => Number(depths[a] > 0 && !isLeg(a)) - Number(depths[b] > 0 && !isLeg(b)) || depths[a] - depths[b]);

  const propsWhere = (is: (prop: Prop) => boolean): readonly Part[] =>
    (compiled.script.props ?? []).flatMap((prop, index) => (is(prop) ? propParts(prop, `prop${index}`, placeOf(prop, compiled, frame), camera, ink) : []));
  const limbParts = (name: LimbName): readonly Part[] => {
    const chain = skeleton.limbs[name];
    // What is farther lies in shade, more and more: a turning limb never changes colour at once.
    if (!isLeg(name)) return armParts(name, chain, camera, ink, (-depths[name] - apart.shade) / dusk);
    const far = isFar(name) ? (behindOther(name) - apart.legs) / dusk : 0;
    const bare = footPart(`${name}.foot`, chain, camera, ink, far);
    // A leg that grows out of the hips on this side shares their cloth.
    return where(name) === "under" ? [bare] : [bare, { key: `${name}.cloth`, d: legCloth(chain, camera), fill: blended(ink.leggings, ink.leggingsShade, far), ...ink.edge(ink.leggingsShade) }];
  };
  const limbsAt = (place: "behind" | "under" | "over"): readonly Part[] =>
    ordered.filter((name) => where(name) === place).flatMap((name) => [...propsWhere((prop) => prop.behind === name), ...limbParts(name)]);

  // Seen from her feet, the hips are before the shirt.
  const feetFirst = dot(turned(skeleton.pelvis, [0, -1, 0]), camera.ahead) > 0.35;
  const grown = ordered.filter((name) => where(name) === "under").map((name) => legCloth(skeleton.limbs[name], camera)).join("");
  const hips: Part = { key: "hips", d: grown + seat(skeleton, rings, feetFirst ? 5 : 7, camera), fill: ink.leggings, ...ink.edge() };
  const top = shirtParts(skeleton, rings, shape, camera, ink);
  const head = headParts(skeleton.head, skeleton.skull, camera, ink);
  const headFirst = depthOf(camera, skeleton.skull) - middle > apart.head;

  return [
    ...ground(compiled, camera, ink, skeleton), ...propsWhere(({ over, behind }) => over === undefined && behind === undefined), ...limbsAt("behind"),
    { key: "neck", d: neck(skeleton, rings, camera), fill: ink.skin, ...ink.edge(ink.skinShade) }, ...(headFirst ? [] : head),
    ...limbsAt("under"), ...(feetFirst ? [...top, hips] : [hips, ...top]), ...(headFirst ? head : []),
    ...limbsAt("over"), ...marks(frame, camera, ink).filter(({ key }) => floorHidden !== true || key !== "pelvic-floor"), ...propsWhere((prop) => prop.over === true),
  ];
};

/** She at a second of the repeat. */
export const draw = (compiled: Compiled, seconds: number, look: Look): Drawing => ({
  box: boxOf(compiled), mirrored: look.mirrored === true, parts: partsOf(compiled, at(compiled, seconds), look),
});
