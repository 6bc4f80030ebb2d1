/** E4, G5, G9: the hips rock from side to side, always slow and small; the head stays where it is. */
import type { Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const top: Limb = { at: [0.595, 0.233, 0.1], bend: [0.3, -0.05, 1], end: [0.86, -0.05, 0.5] };
const lower: Limb = { at: [0.57, 0.042, 0.1], bend: [0.3, -0.1, 1], end: [0.86, 0, 0.5] };
/** Knees over planted feet, drifted so far to her right. */
const knees = (far: number, foot = 0.4) => ({
  legR: { at: [foot, 0.07, 0.1], bend: [0.3, 1, far + 0.05], end: [1, 0, 0.1] }, legL: { at: [foot, 0.07, -0.1], bend: [0.3, 1, far - 0.05], end: [1, 0, -0.1] },
}) as const;

export const wiggle = [
  {
    of: "ex.wiggle.side", posture: postures["side-lying"], view: "above",
    props: [
      { is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] },
      { is: "pillow", at: [0.3, 0.15, 0.25], size: [0.4, 0.13, 0.26], behind: "legL" },
    ],
    from: { legR: lower, legL: top },
    phases: { forward: { support: { hip: [0, 0.18, 0.02] }, roll: 101, twist: 10 }, back: { support: { hip: [0, 0.18, -0.015] }, roll: 80, twist: -9 } },
  },
  {
    of: "ex.wiggle.propped", posture: postures.propped, view: "above",
    props: [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }],
    phases: { one: { tip: 7 }, other: { tip: -7 } },
  },
  {
    of: "ex.wiggle.seat", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.02, 0.45, 0] }],
    phases: { one: { support: { hip: [-0.02, 0.55, 0.025] }, tip: -4, side: -3 }, other: { support: { hip: [-0.02, 0.55, -0.025] }, tip: 4, side: 3 } },
  },
  {
    of: "ex.wiggle.sway", posture: postures.standing, view: "front", props: [{ is: "wall", at: [-0.26, 0, 0] }],
    from: { arms: { swing: 11, out: 8, bend: 12 } },
    phases: { one: { support: { hip: [0, 0.862, 0.045] }, tip: 3, side: -6 }, other: { support: { hip: [0, 0.862, -0.045] }, tip: -3, side: 6 } },
  },
  {
    of: "ex.wiggle.towel", posture: postures["lying-back"], view: "three-quarter", props: [{ is: "towel", at: [0.02, 0.016, 0], size: [0.16, 0.032, 0.36] }],
    from: { lean: 96 },
    phases: { one: { ...knees(0.25), roll: 5, twist: 5 }, other: { ...knees(-0.25), roll: -5, twist: -5 } },
  },
  {
    of: "ex.wiggle.roller", posture: postures["lying-back"], view: "three-quarter", props: [{ is: "roller", at: [0.02, 0.045, 0], size: [0.09, 0.045, 0.5] }],
    from: { lean: 103, arms: { at: [0.04, 0.034, 0.36], bend: [-0.3, 0.1, 1], end: [1, -0.15, 0.1] } },
    phases: { one: { ...knees(0.12), roll: 4, twist: 4 }, other: { ...knees(-0.12), roll: -4, twist: -4 } },
  },
] as const satisfies readonly Script[];
