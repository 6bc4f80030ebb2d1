/** F4, G5: from her side up on the elbow, and to the edge of the bed, feet going down as the trunk comes up; from her knees up at a chair. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { KeyPose, Script } from "../script.ts";
import { postures } from "./postures.ts";

const underHead: Prop = { is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] };
const lower: Limb = { at: [0.57, 0.042, 0.1], bend: [0.3, -0.1, 1], end: [0.86, 0, 0.5] };
const upper: Limb = { at: [0.57, 0.112, 0.095], bend: [0.3, -0.1, 1], end: [0.86, 0, 0.5] };
const onElbow: KeyPose = {
  lean: 72, side: -20, support: { hip: [0, 0.165, 0] },
  armR: { at: [-0.42, 0.045, 0.28], bend: [-0.9, -0.5, 0.1], end: [0.2, 0, 1] }, armL: { at: [-0.26, 0.04, 0.24], bend: [0.5, 0.3, -0.6], end: [-0.5, -0.05, 0.7] },
};
const rising: KeyPose = { ...onElbow, lean: 81, side: -10, support: { hip: [0, 0.172, 0] }, armR: { at: [-0.38, 0.045, 0.31], bend: [-1, -0.1, 0.1], end: [0.2, 0, 1] }, through: true };
/** The lower arm lies in front of her, elbow to the pillow, so that it is under her as she comes up. */
const arms: Change = {
  armR: { at: [-0.34, 0.05, 0.33], bend: [-1, 0, 0.1], end: [0.2, 0, 1] }, armL: { at: [-0.24, 0.04, 0.24], bend: [1, 0.5, 0.2], end: [-0.5, -0.05, 0.7] },
};

/** On a bed the mat lies lower: feet hang from the edge to the floor. */
const edge = 0.44;
const lying: Change = {
  support: { hip: [0, edge + 0.18, -0.02] },
  legR: { at: [0.57, edge + 0.045, 0.1], bend: [0, 0, 1], end: [0.86, 0, 0.5] }, legL: { at: [0.57, edge + 0.115, 0.095], bend: [0, 0, 1], end: [0.86, 0, 0.5] },
  armR: { at: [-0.33, edge + 0.05, 0.28], bend: [-1, 0, 0.1], end: [0.2, 0, 1] }, armL: { at: [-0.26, edge + 0.045, 0.2], bend: [1, 0.5, 0.2], end: [-0.5, -0.05, 0.7] },
};
const halfway: KeyPose = {
  support: { hip: [0, edge + 0.13, 0] }, lean: 57, side: -12,
  legR: { at: [0.3, 0.26, 0.4], bend: [0, 0.2, 1], end: [0.6, -0.5, 0.6] }, legL: { at: [0.4, 0.33, 0.4], bend: [0, 0.2, 1], end: [0.6, -0.5, 0.6] },
  armR: { at: [-0.42, edge + 0.045, 0.22], bend: [-0.6, -1, 0], end: [0.3, 0, 1] }, armL: { at: [-0.24, edge + 0.045, 0.16], bend: [0.5, 0.4, -0.6], end: [-0.5, -0.05, 0.7] },
  through: true,
};
const sitting: Change = {
  support: { hip: [0, edge + 0.11, 0.02] }, lean: 0, side: 0,
  legR: { at: [-0.1, 0.07, 0.46], bend: [-0.05, 0.3, 1] }, legL: { at: [0.1, 0.07, 0.46], bend: [0.05, 0.3, 1] },
  armR: { at: [-0.22, edge + 0.04, 0.07], bend: [-1, 0, -0.5], end: [-0.4, -0.2, 0.8] }, armL: { at: [0.12, edge + 0.17, 0.24], bend: [0.6, -0.5, -0.6], end: [-0.1, -0.3, 1] },
};

const seat: Prop = { is: "chair", at: [0.67, 0.45, 0], heading: 180 };
const kneeling: Limb = { at: [-0.3947, 0.045, 0.085], bend: [0.4, -1, 0], end: [-1, -0.02, 0] };
const onSeat: Limb = { at: [0.485, 0.485, 0.14], bend: [-0.6, -0.4, 0.6], end: [1, -0.15, 0] };
const foot = (x: number, z: number, up = 0): Limb => ({ at: [x, 0.07 + up, z], bend: [1, 0.1, z] });
const half: KeyPose = { support: { hip: [0.02, 0.46, 0] }, lean: -26, legR: foot(0.2, 0.1) };
const push: KeyPose = { support: { hip: [0.06, 0.66, 0] }, lean: -58, headAt: -34, legR: foot(0.2, 0.1), legL: { at: [-0.2, 0.186, -0.09], bend: [1, -0.4, 0], end: [0.5, -0.86, 0] }, through: true };
const step: KeyPose = { support: { hip: [0.12, 0.79, 0.01] }, lean: -44, headAt: -26, legR: foot(0.2, 0.1), legL: foot(0.1, -0.09, 0.05), arms: { swing: 44, bend: 14 }, through: true };
const stand: KeyPose = { support: { hip: [0.2, 0.862, 0] }, lean: 0, headAt: 0, legR: foot(0.2, 0.1), legL: foot(0.2, -0.1), arms: { swing: 4, bend: 10 } };

export const outOfBed = [
  {
    of: "ex.out-of-bed.elbow", posture: postures["side-lying"], view: "above", props: [underHead],
    from: { legR: lower, legL: upper, ...arms },
    phases: { ready: {}, up: [rising, onElbow], stay: { ...onElbow, flat: 0.42 }, down: [rising, {}] },
  },
  {
    of: "ex.out-of-bed.edge", posture: postures["side-lying"], view: "three-quarter",
    props: [{ is: "bed", at: [-0.1, 0.45, -0.2], size: [2, 0.2, 1] }, { ...underHead, at: [-0.75, edge + 0.05, -0.06] }],
    from: lying,
    phases: { ready: {}, up: [halfway, sitting], sit: { ...sitting, flat: 0.45 }, down: [halfway, {}] },
  },
  {
    of: "ex.out-of-bed.floor-chair", posture: postures.standing, props: [seat],
    from: { support: { hip: [0, 0.464, 0] }, lean: -24, headAt: -13, flat: 0.3, legs: kneeling, arms: onSeat },
    phases: { foot: half, up: [push, step, stand], stand: { ...stand, flat: 0.2 }, down: [step, push, half], kneel: {} },
  },
] as const satisfies readonly Script[];
