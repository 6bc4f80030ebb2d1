/** D1: the toes come to her, or she leans over a heel that stays. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const pillows: readonly Prop[] = [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }];
const towel: Prop = { is: "towel", at: [0.46, 0.27, 0.1], size: [0.68, 0.02, 0.06], lean: -17, over: true };
const long = (x: number, y: number): Limb => ({ at: [0.76, 0.075, 0.1], bend: [0.2, 1, 0.05], end: [x, y, 0.05] });
const out = (y: number): Limb => ({ at: [0.62, 0.07, 0.1], bend: [0.4, 1, 0.05], end: [0.5, y, 0] });
const back: Limb = { at: [-0.24, 0.07, 0.085], bend: [1, 0, 0.08] };
const hands: Limb = { at: [0.45, 1.24, 0.16], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0] };

export const calfRelease = [
  {
    of: "ex.calf-release.towel-bed", posture: postures.propped, props: [...pillows, towel],
    from: { legR: long(0.3, 0.95), arms: { at: [0.13, 0.36, 0.1], bend: [-0.6, -0.6, 0.6], end: [1, -0.2, 0] } },
    phases: { draw: { legR: long(-0.02, 1) }, stay: { legR: long(-0.03, 1) }, soften: {} },
  },
  {
    of: "ex.calf-release.sitting", posture: postures.sitting, props: [{ is: "chair", at: [-0.04, 0.45, 0] }], from: { legR: out(0.86), arms: { at: [0.2, 0.608, 0.1], bend: [-0.6, -0.5, 0.5], end: [1, -0.4, -0.1] } },
    phases: { draw: { legR: { ...out(1), end: [0.1, 1, 0] } }, stay: { legR: { ...out(1), end: [0.08, 1, 0] } }, soften: {} },
  },
  {
    of: "ex.calf-release.wall", posture: postures.standing, props: [{ is: "wall", at: [0.49, 0, 0] }],
    from: { support: { hip: [-0.05, 0.84, 0] }, lean: -6, legR: back, legL: { at: [0.12, 0.07, -0.085], bend: [1, 0, -0.08] }, arms: hands },
    phases: {
      lean: { support: { hip: [0.04, 0.818, 0] }, lean: -11, legR: back, arms: hands },
      stay: { support: { hip: [0.045, 0.816, 0] }, lean: -11, legR: back, arms: hands }, back: {},
    },
  },
] as const satisfies readonly Script[];
