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
  },
] as const satisfies readonly Script[];
