/** What cannot be seen from outside: the pelvic floor that lifts and lets go, and the bones of the back, those that move now alight. */
import type { Camera } from "./camera.ts";
import type { Frame } from "./compile.ts";
import type { Ink } from "./ink.ts";
import { circle, put } from "./outline.ts";
import type { Part } from "./part.ts";
import type { Skeleton } from "./skeleton.ts";
import { add, dot, mix, turned, type Point } from "./space.ts";

type Flat = readonly [number, number];

/** A bone is alight from here, of a whole move. */
const alight = 0.25;
/** Beads in metres, still and moving; the halo, times a bead. */
const bead = { still: 0.0085, moving: 0.015, halo: 1.9 };

const pelvicFloorPart = ({ skeleton, pelvicFloor }: Frame, camera: Camera, ink: Ink): Part => {
  const seen = (p: Point): Flat => { const [x, y] = camera.see(add(skeleton.hip, turned(skeleton.pelvis, p))); return [x, y]; };
  const wide = ([a, b]: readonly [Flat, Flat]): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
  // A sling from the front to the back, or from side to side: whichever is seen wider from here.
  const along = [seen([0.064, -0.03, 0]), seen([-0.082, -0.024, 0])] as const;
  const across = [seen([0, -0.028, 0.072]), seen([0, -0.028, -0.072])] as const;
  const [a, b] = wide(along) >= wide(across) ? along : across;
  const low = seen([-0.008, -0.075 + 0.07 * pelvicFloor, 0]);
  return {
    key: "pelvic-floor", d: `M${put(...a)}Q${put(...low)} ${put(...b)}`, fill: "none", stroke: ink.floor,
    width: Math.round(9 + 4 * Math.max(0, pelvicFloor)), opacity: Math.round((0.5 + 0.5 * Math.abs(pelvicFloor)) * 20) / 20,
  };
};

export const marks = (frame: Frame, camera: Camera, ink: Ink): readonly Part[] => {
  const { skeleton, moving } = frame;
  const floor = pelvicFloorPart(frame, camera, ink);
  // From the front her chest is before her spine.
  if (dot(turned(skeleton.spine[7] as Skeleton["pelvis"], [1, 0, 0]), camera.ahead) > 0.55) return [floor];
  const beads = moving.map((glow, bone) => {
    const [x, y] = camera.see(mix(skeleton.nodes[bone] as Point, skeleton.nodes[bone + 1] as Point, 0.5));
    return { at: [x, y] as Flat, glow, radius: bead.still + (bead.moving - bead.still) * glow };
  });
  const lit = beads.filter(({ glow }) => glow > alight);
  return [
    floor,
    { key: "beads", d: beads.filter(({ glow }) => glow <= alight).map(({ at, radius }) => circle(...at, radius)).join(""), fill: ink.bead, opacity: 0.65 },
    { key: "halos", d: lit.map(({ at, radius }) => circle(...at, radius * bead.halo)).join(""), fill: ink.glow, opacity: 0.3 },
    { key: "moving", d: lit.map(({ at, radius }) => circle(...at, radius)).join(""), fill: ink.glow },
  ];
};
