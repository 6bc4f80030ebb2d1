/** E5, F2: the upper buttock, beside the bone: own hand, a towel or a ball at the wall, a ball in bed, a soft roller. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const underHead: Prop = { is: "pillow", at: [-0.75, 0.05, 0.04], size: [0.34, 0.1, 0.46] };
/** Lying on her left side, so that we see her back. */
const turnedAway = {
  roll: -90, legL: { at: [0.57, 0.042, -0.1], bend: [0.3, -0.1, -1], end: [0.86, 0, -0.5] },
  armL: { at: [-0.6, 0.05, -0.2], bend: [0.5, 0, -1], end: [-0.9, 0, 0.3] },
} as const;
const kneesApart: Limb = { at: [0.595, 0.233, -0.1], bend: [0.3, -0.05, -1], end: [0.86, -0.05, -0.5] };
const heel = (x: number, y: number, z: number): Limb => ({ at: [x, y, z], bend: [0, 0.8, 0.6], end: [0.9, -0.35, 0.05] });
const seated = (z: number, x = -0.15): Limb => ({ at: [x, 0.63, z], bend: [-0.8, 0.2, 0.6], end: [0.15, -0.9, -0.35] });

/** Her right buttock to the wall behind her, knees a little bent; she turns on planted feet and rolls over what is there. */
const atWall = (heading: number, z: number): Change => ({
  support: { hip: [-0.1, 0.835, z] }, heading, lean: 3, arms: { swing: 13, out: 2, spin: 70, bend: 103 },
  legR: { at: [-0.02, 0.07, 0.08], bend: [0.7, 0, 0.75], end: [0.7, 0, 0.7] }, legL: { at: [0.12, 0.07, -0.07], bend: [0.75, 0, 0.65], end: [0.74, 0, 0.66] },
});
const wall: Prop = { is: "wall", at: [-0.38, 0, 0] };
const across = { across: atWall(54, 0.012), back: atWall(38, -0.012) };

export const gluteRelease = [
  {
    of: "ex.glute-release.hand-side", posture: postures["side-lying"], view: "above",
    props: [underHead, { is: "pillow", at: [0.3, 0.15, -0.25], size: [0.4, 0.13, 0.26], behind: "legR" }],
    from: { ...turnedAway, legR: kneesApart },
    phases: { press: { armR: heel(-0.05, 0.25, 0.112) }, soften: { armR: heel(-0.025, 0.255, 0.14) } },
  },
  {
    of: "ex.glute-release.hand-sitting", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0], heading: 90 }],
    from: { tip: 5, side: -6, support: { hip: [-0.02, 0.55, -0.03] } },
    phases: { press: { armR: seated(0.08) }, soften: { armR: seated(0.095, -0.17) } },
  },
  { of: "ex.glute-release.towel-wall", posture: postures.standing, props: [wall, { is: "towel", at: [-0.272, 0.85, 0], size: [0.095, 0.24, 0.095] }], phases: across },
  { of: "ex.glute-release.ball-wall", posture: postures.standing, props: [wall, { is: "ball", at: [-0.265, 0.85, 0], size: [0.11, 0.11, 0.11] }], phases: across },
  {
    of: "ex.glute-release.ball-bed", posture: postures["side-lying"], view: "above",
    props: [underHead, { is: "ball", at: [-0.03, 0.05, 0.13], size: [0.1, 0.1, 0.1] }, { is: "pillow", at: [-0.36, 0.09, 0.2], size: [0.4, 0.2, 0.2], over: true }],
    from: { ...turnedAway, legR: { at: [0.57, 0.112, -0.095], bend: [0.3, -0.2, -1], end: [0.86, 0, -0.5] }, armR: { at: [-0.3, 0.04, -0.26], bend: [1, 0.5, -0.5], end: [-0.8, -0.05, -0.4] } },
    phases: { sink: { roll: -68, twist: 6 }, ease: { roll: -78, twist: 0 } },
  },
  {
    of: "ex.glute-release.roller", posture: postures.sitting, view: "three-quarter", props: [{ is: "roller", at: [0, 0.05, 0], size: [0.1, 0.05, 0.5], behind: "legR" }],
    from: { lean: 14, tip: -4, headAt: 4, legs: { at: [0.57, 0.07, 0.11], bend: [0.3, 1, 0.1] }, arms: { at: [-0.34, 0.034, 0.24], bend: [-1, 0, 0.5], end: [-0.9, -0.15, 0.4], press: true } },
    phases: { across: { support: { hip: [0.03, 0.2, 0.02] } }, back: { support: { hip: [-0.03, 0.2, 0.02] } } },
  },
] as const satisfies readonly Script[];
