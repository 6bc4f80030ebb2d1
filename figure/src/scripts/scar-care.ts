<<<<<<< HEAD
/** A1: flat hands on the belly move a little with the breath out. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { postures } from "./postures.ts";

const propped: readonly Prop[] = [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }];
const onBelly = (x: number, y: number, dz: number): { readonly armR: Limb; readonly armL: Limb } => ({
  armR: { at: [x, y, 0.11 + dz], bend: [-1, -0.3, 1], end: [0.2, -0.3, -1] }, armL: { at: [x, y, -0.11 + dz], bend: [-1, -0.3, -1], end: [0.2, -0.3, 1] },
});
const ways = (x: number, y: number) => ({ press: onBelly(x + 0.006, y, 0), slide: onBelly(x, y - 0.004, 0.025), back: onBelly(x + 0.006, y, 0) });
const wall = ways(0.135, 0.965);

export const scarCare = [
  { of: "ex.scar-care.propped", posture: postures.propped, view: "above", props: propped, from: onBelly(0.02, 0.27, 0), phases: ways(0.02, 0.27) },
  { of: "ex.scar-care.sitting", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.1, 0.45, 0] }], from: onBelly(0.135, 0.67, 0), phases: ways(0.135, 0.67) },
  {
    of: "ex.scar-care.standing", posture: postures.standing, view: "three-quarter", props: [{ is: "wall", at: [-0.203, 0, 0], size: [-0.06, 1.9, 0.9] }],
    from: { support: { node: 10, at: [-0.14, 1.335, 0] }, lean: 2, ...onBelly(0.135, 0.965, 0) },
    phases: { press: wall.press, slide: wall.slide, shift: [{ ...wall.press, ...onRight }, { ...wall.press, ...onLeft }, wall.press] },
=======
/** A1, F2: a flat hand low on the belly; it and the skin under it move a finger's breadth with the breath. */
import type { Change, Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { onSide, pillows } from "./on-side.ts";
import { postures } from "./postures.ts";

const onBelly = (x: number, y: number, z = 0.1): Change => ({ armR: { at: [x, y, z], bend: [-0.6, -0.3, 0.8], end: [0.02, -0.35, -1] } });
const side = (x: number): Change => ({ armL: { at: [x, 0.25, 0.215], bend: [0, 0.6, 0.8], end: [0.8, -0.5, -0.3] } });
const lap = (x: number, y: number): Limb => ({ at: [x, y, 0.09], bend: [-0.7, 0, 0.7], end: [0.35, -0.45, -1] });

export const scarCare = [
  {
    of: "ex.scar-care.beside-propped", posture: postures.propped, view: "above",
    props: [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }],
    phases: { up: { armR: lap(-0.04, 0.3), thoracic: -1 }, down: { armR: lap(-0.015, 0.29) } },
  },
  {
    of: "ex.scar-care.beside-side", posture: postures["side-lying"], view: "top", props: pillows, from: onSide,
    phases: { up: { ...side(-0.21), lumbar: -1 }, down: side(-0.18) },
  },
  {
    of: "ex.scar-care.beside-sitting", posture: postures.sitting, view: "front", props: [{ is: "chair", at: [0, 0.45, 0] }],
    phases: { up: { ...onBelly(0.155, 0.725), thoracic: -1 }, down: onBelly(0.158, 0.7) },
  },
  {
    of: "ex.scar-care.across-sitting", posture: postures.sitting, view: "front", props: [{ is: "chair", at: [0, 0.45, 0] }],
    phases: { one: onBelly(0.15, 0.69, 0.12), other: onBelly(0.155, 0.69, 0.085) },
  },
  {
    of: "ex.scar-care.across-standing", posture: postures.standing, view: "front", props: [{ is: "wall", at: [-0.19, 0, 0] }],
    from: { support: { hip: [0, 0.85, 0] }, legs: { at: [0.08, 0.07, 0.085], bend: [1, 0, 0.08] }, armL: { swing: 6, out: 6, bend: 14 } },
    phases: { one: onBelly(0.15, 0.94, 0.12), other: onBelly(0.155, 0.94, 0.085) },
>>>>>>> hips
  },
] as const satisfies readonly Script[];
