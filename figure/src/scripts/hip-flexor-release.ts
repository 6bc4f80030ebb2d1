/** A8, D1: the front of one hip goes long, by tucking the tail over a leg that stays back. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { onSide, pillows } from "./on-side.ts";
import { postures } from "./postures.ts";

/** The top thigh, so far forward, and its knee. */
const top = (degrees: number, bend: number): Limb => ({ swing: degrees, bend, point: 20 });
const tail = { leads: "tail", lean: 7, lumbar: 7, flat: 0.6, headAt: 0 } as const;
const beside: Prop = { is: "chair", at: [0.06, 0.45, -0.42], heading: 90 };

export const hipFlexorRelease = [
  {
    of: "ex.hip-flexor-release.side", posture: postures["side-lying"], view: "top", props: pillows, from: { ...onSide, legL: top(50, 80) },
    phases: { slide: { legL: top(28, 58), lumbar: 5, flat: 0.6 }, stay: { legL: top(26, 56), lumbar: 6, flat: 0.65 }, back: {} },
  },
  {
    of: "ex.hip-flexor-release.chair", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, -0.1], heading: 90 }],
    from: {
      support: { hip: [-0.02, 0.55, 0.02] }, legR: { at: [-0.3, 0.12, 0.12], bend: [1, -0.6, 0.1], end: [0.45, -0.89, 0] }, legL: { at: [0.38, 0.07, -0.1], bend: [1, 0.4, -0.1] },
      armR: { swing: 8, out: 6, bend: 24 }, armL: { at: [0.2, 0.608, -0.11], bend: [-0.6, -0.5, -0.5], end: [1, -0.4, 0] },
    },
    phases: { tuck: tail, stay: { ...tail, lean: 8, lumbar: 8 }, soften: {} },
  },
  {
    of: "ex.hip-flexor-release.wall", posture: postures.standing, props: [{ is: "wall", at: [0.48, 0, 0] }],
    from: {
      support: { hip: [-0.02, 0.82, 0] }, lean: -4, legR: { at: [-0.3, 0.13, 0.085], bend: [1, -0.2, 0.08], end: [0.77, -0.64, 0] },
      legL: { at: [0.1, 0.07, -0.085], bend: [1, 0, -0.08] }, arms: { at: [0.44, 1.22, 0.16], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0] },
    },
    phases: { tuck: { ...tail, support: { hip: [0.03, 0.808, 0] } }, stay: { ...tail, lean: 8, support: { hip: [0.034, 0.806, 0] } }, soften: {} },
  },
  {
    of: "ex.hip-flexor-release.half-kneel", posture: postures.standing,
    props: [beside, { is: "pillow", at: [-0.05, 0.03, 0.1], size: [0.36, 0.06, 0.3], behind: "legR" }],
    from: {
      support: { hip: [-0.05, 0.52, 0] }, legR: { at: [-0.41, 0.075, 0.085], bend: [1, -0.4, 0], end: [-0.95, -0.3, 0] }, legL: { at: [0.34, 0.07, -0.085], bend: [1, 0.6, -0.05] },
      armR: { at: [0.12, 0.6, 0.17], bend: [-0.6, -0.3, 0.5], end: [0.9, -0.4, 0] }, armL: { at: [0, 0.475, -0.26], bend: [-0.8, 0, -0.5], end: [0.9, -0.1, -0.2] },
    },
    phases: { tuck: { ...tail, support: { hip: [0.02, 0.515, 0] } }, stay: { ...tail, lean: 8, support: { hip: [0.025, 0.515, 0] } }, soften: {} },
  },
] as const satisfies readonly Script[];
