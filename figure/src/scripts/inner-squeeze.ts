/** A9, D7: the knees come a little closer over what lies between them; nothing else moves much. */
import type { Change } from "../pose.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

/** Feet stay; the knees lean so far out. */
const legs = (ankle: number, wide: number, ahead: number, up: number): Change => ({ legs: { at: [ankle, 0.07, 0.11], bend: [ahead, up, wide], end: [1, 0, 0.05] } });

export const innerSqueeze = [
  {
    of: "ex.inner-squeeze.propped", posture: postures.propped, view: "three-quarter", from: legs(0.6, 0.06, 0.3, 1),
    props: [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }, { is: "pillow", at: [0.33, 0.33, 0], size: [0.36, 0.24, 0.14], behind: "legR" }],
    phases: { squeeze: { within: 0.5, ...legs(0.6, -0.03, 0.3, 1), lumbar: 2 }, soften: {}, rest: {} },
  },
  {
    of: "ex.inner-squeeze.sitting", posture: postures.sitting, view: "three-quarter", from: legs(0.4, 0.1, 1, 0.4),
    props: [{ is: "chair", at: [-0.06, 0.45, 0] }, { is: "pillow", at: [0.36, 0.5, 0], size: [0.3, 0.24, 0.15], behind: "legR" }],
    phases: { squeeze: { within: 0.5, ...legs(0.4, -0.01, 1, 0.4), flat: 0.45 }, soften: {}, rest: {} },
  },
  {
    of: "ex.inner-squeeze.back", posture: postures["lying-back"], view: "three-quarter", from: legs(0.4, 0.06, 0.3, 1),
    props: [{ is: "pillow", at: [0.3, 0.4, 0], size: [0.34, 0.24, 0.14], behind: "legR" }],
    phases: { squeeze: { within: 0.5, ...legs(0.4, -0.03, 0.3, 1), lumbar: 2 }, soften: {}, rest: {} },
  },
  {
    of: "ex.inner-squeeze.standing", posture: postures.standing, view: "front",
    props: [{ is: "wall", at: [-0.26, 0, 0] }, { is: "towel", at: [0.07, 0.54, 0], size: [0.13, 0.13, 0.11], over: true }],
    from: { support: { hip: [0, 0.85, 0] }, legs: { at: [0, 0.07, 0.1], bend: [1, 0, 0.3] }, arms: { swing: 8, out: 10, bend: 14 } },
    phases: { squeeze: { within: 0.5, legs: { at: [0, 0.07, 0.1], bend: [1, 0, 0.08] }, flat: 0.15 }, soften: {}, rest: {} },
  },
] as const satisfies readonly Script[];
