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
  },
] as const satisfies readonly Script[];
