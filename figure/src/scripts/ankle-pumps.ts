/** B2: only the feet move; all above them rests. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { onSide, pillows } from "./on-side.ts";
import { postures } from "./postures.ts";

const propped: readonly Prop[] = [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }];
const long = (x: number, y: number): Limb => ({ at: [0.76, 0.075, 0.1], bend: [0.2, 1, 0.05], end: [x, y, 0.05] });
const aside = (x: number, z: number): Change => ({
  legR: { at: [0.584, 0.09, 0.11], bend: [0, 0, 1], joint: [0.249, 0.095, 0.319], end: [x, 0, z] }, legL: { at: [0.584, 0.235, 0.105], bend: [0, 0, 1], joint: [0.249, 0.24, 0.316], end: [x, -0.02, z] },
});
const foot = (x: number, up: number, tip: number): Limb => ({ at: [x, 0.07 + up, 0.1], bend: [1, 0.4, 0.1], end: [1, tip, 0] });

export const anklePumps = [
  { of: "ex.ankle-pumps.propped", posture: postures.propped, from: { legs: long(0.5, 0.86) }, props: propped, phases: { up: { legs: long(0.15, 0.99) }, down: { legs: long(0.86, 0.5) } } },
  {
    of: "ex.ankle-pumps.side", posture: postures["side-lying"], view: "top", from: onSide, props: pillows,
    phases: { up: aside(0.95, 0.3), down: aside(0.5, 0.87) },
  },
  {
    of: "ex.ankle-pumps.sitting", posture: postures.sitting, props: [{ is: "chair", at: [-0.06, 0.45, 0] }],
    phases: { heels: { legs: foot(0.43, 0.05, -0.5) }, toes: { legs: foot(0.4, 0, 0.28) }, flat: {} },
  },
  {
    of: "ex.ankle-pumps.standing", posture: postures.standing, props: [{ is: "wall", at: [0.5, 0, 0] }],
    from: { arms: { at: [0.46, 1.22, 0.17], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0] } }, phases: { one: onRight, other: onLeft },
  },
] as const satisfies readonly Script[];
