/** E9: the daily lift, rehearsed: hips back, back long, the thing close. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script, KeyPose } from "../script.ts";
import { shifting } from "./shifting.ts";
import { postures } from "./postures.ts";

const elbows = { bend: [-1, -0.6, 0.4] } as const;
const carrying = { behind: "armR", held: ["lift", "hold", "down"], setDown: 0.667 } as const;
const cushion: Prop = { is: "pillow", at: [0.37, 0.785, 0], size: [0.3, 0.13, 0.32], ...carrying };
const close: Limb = { at: [0.22, 0.98, 0.175], ...elbows };
const foot = (x: number, z: number, up = 0): Limb => ({ at: [x, 0.07 + up, z], bend: [1, 0, z] });

const stepping: KeyPose = { support: { hip: [-0.07, 0.856, -0.015] }, legR: foot(-0.09, 0.085, 0.04), through: true };
const atTable: KeyPose = { support: { hip: [-0.08, 0.825, 0] }, legR: foot(0, 0.085), lean: -30, headAt: -24, arms: { at: [0.3, 0.815, 0.175], ...elbows } };
const holding = { support: { hip: [0, 0.862, 0] }, legR: foot(0, 0.085), arms: close } as const;

const low: KeyPose = { support: { hip: [-0.25, 0.67, 0] }, lean: -56, flat: 0.4, headAt: -44, arms: { at: [0.32, 0.56, 0.175], ...elbows } };
const hanging = { bend: [-0.4, -0.2, 1], end: [0.35, -1, 0] } as const;
const toBag: KeyPose = { support: { hip: [-0.18, 0.75, 0] }, lean: -40, flat: 0.4, headAt: -32, arms: { at: [0.3, 0.735, 0.03], ...hanging } };
const bagClose: Limb = { at: [0.165, 0.83, 0.05], ...hanging };
const facing: Prop = { is: "chair", at: [0.44, 0.45, 0], heading: 180 };

export const lifting = [
  {
    of: "ex.lifting.hinge", posture: postures.standing,
    from: { arms: { at: [0.105, 0.8, 0.12], bend: [-1, 0, 0.6], end: [0.1, -1, 0] } },
    phases: {
      fold: { support: { hip: [-0.17, 0.77, 0] }, lean: -56, flat: 0.4, headAt: -46, arms: { at: [0.06, 0.632, 0.115], bend: [-1, 0, 0.6], end: [0.63, -0.77, 0] } },
      up: {},
      rest: shifting([0, 0.865, 0], [0, 0.085]),
    },
  },
  {
    of: "ex.lifting.table", posture: postures.standing, props: [{ is: "table", at: [0.2, 0.72, 0] }, { ...cushion, setDown: 0.333 }],
    from: { support: { hip: [-0.1, 0.858, 0] }, legR: foot(-0.18, 0.085) },
    phases: {
      close: [{ ...stepping, lean: -6, arms: { swing: 25, bend: 30 } }, atTable],
      lift: holding,
      hold: shifting([0, 0.862, 0], [0, 0.085], holding),
      down: [atTable, { ...stepping, lean: -8, arms: { swing: 25, bend: 30 } }, {}],
    },
  },
  {
    of: "ex.lifting.seat", posture: postures.standing, props: [facing, { ...cushion, at: [0.39, 0.515, 0] }],
    phases: {
      close: low, lift: { arms: close }, hold: { arms: close, flat: 0.15 },
      down: [{ support: { hip: [-0.125, 0.77, 0] }, lean: -28, headAt: -24, arms: { at: [0.27, 0.77, 0.175], ...elbows }, through: true }, low, {}],
    },
  },
  {
    of: "ex.lifting.bag", posture: postures.standing, props: [facing, { is: "bag", at: [0.35, 0.64, 0], size: [0.28, 0.17, 0.14], ...carrying }],
    phases: {
      close: toBag, lift: { arms: bagClose }, hold: { arms: bagClose, flat: 0.15 },
      down: [{ support: { hip: [-0.09, 0.81, 0] }, lean: -20, headAt: -17, arms: { at: [0.24, 0.79, 0.04], ...hanging }, through: true }, toBag, {}],
    },
  },
] as const satisfies readonly Script[];
