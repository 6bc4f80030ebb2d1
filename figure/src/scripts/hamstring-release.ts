/** A10, D1: one leg goes long, or she leans from the hips over legs that are; the back stays long. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const pillows: readonly Prop[] = [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }];
const heel = (x: number, y = 0.075): Limb => ({ at: [x, y, 0.1], bend: [0.2, 1, 0.05], end: [0.1, 1, 0.03] });
const out: Limb = { at: [0.62, 0.07, 0.1], bend: [0.4, 1, 0.05], end: [0.5, 0.86, 0] };
const onThigh: Limb = { at: [0.25, 0.62, -0.12], bend: [-0.6, -0.5, -0.5], end: [1, -0.4, 0.1] };
const raised = (x: number, y: number): Limb => ({ at: [x, y, 0.1], bend: [1, 0.2, 0.03], end: [-0.2, 0.98, 0] });
const band = (x: number, y: number): Limb => ({ at: [x, y, 0.1], bend: [0, -0.8, 0.6], end: [0.6, 0.8, 0] });
const folded = { support: { hip: [-0.13, 0.845, 0] }, lean: -52, flat: 0.7, headAt: -48 } as const;
const hung = { support: { hip: [-0.02, 0.55, 0] }, lean: -24, flat: 0.5, headAt: -14 } as const;

export const hamstringRelease = [
  {
    of: "ex.hamstring-release.towel-bed", posture: postures.propped,
    props: [...pillows, { is: "towel", at: [0.46, 0.27, 0.1], size: [0.68, 0.02, 0.06], lean: -17, over: true }],
    from: { legR: heel(0.7), arms: { at: [0.13, 0.36, 0.1], bend: [-0.6, -0.6, 0.6], end: [1, -0.2, 0] } },
    phases: { press: { legR: heel(0.79) }, stay: { legR: heel(0.793) }, soften: {} },
  },
  {
    of: "ex.hamstring-release.chair", posture: postures.sitting, props: [{ is: "chair", at: [-0.04, 0.45, 0] }],
    from: { legR: out, armR: { ...onThigh, at: [0.25, 0.62, -0.02], bend: [-0.6, -0.5, 0.5] }, armL: onThigh },
    phases: { lean: hung, stay: { ...hung, lean: -26 }, back: {} },
  },
  {
    of: "ex.hamstring-release.table", posture: postures.standing, props: [{ is: "table", at: [0.31, 0.72, 0] }],
    from: { support: { hip: [-0.04, 0.855, 0] }, lean: -34, flat: 0.5, headAt: -20, arms: { at: [0.37, 0.745, 0.16], bend: [-0.6, -0.5, 0.5], end: [1, -0.05, 0] } },
    phases: { lean: folded, stay: { ...folded, lean: -54 }, back: {} },
  },
  {
    of: "ex.hamstring-release.back", posture: postures["lying-back"], from: { legR: raised(0.3, 0.66), arms: band(-0.02, 0.42) },
    phases: { long: { legR: raised(0.28, 0.765) }, stay: { legR: raised(0.27, 0.775) }, soften: {} },
    props: [{ is: "towel", at: [0.13, 0.6, 0.1], size: [0.5, 0.02, 0.06], lean: 50, over: true }],
  },
] as const satisfies readonly Script[];
