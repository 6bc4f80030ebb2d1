/** Steady standing: the stance gets narrower until one foot leaves the mat; a wall is beside her. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { onBall } from "./feet.ts";
import { postures } from "./postures.ts";

const beside: Prop = { is: "wall", at: [0, 0, -0.46], heading: 90, size: [0.06, 1.9, 1.1] };
const onWall: Limb = { at: [0.2, 1.08, -0.43], bend: [-0.3, -1, 0.2], end: [0.4, 1, 0], palm: [0, 0, -1] };
const holding: Change = { armL: onWall, armR: { swing: 4, out: 8, bend: 12 } };
const foot = (x: number, z: number, up = 0): Limb => ({ at: [x, 0.07 + up, z], bend: [1, 0, z < 0 ? -0.08 : 0.08] });
const tall = { flat: 0.3, thoracic: -2 } as const;
const hand = (up: number, z: number): Limb => ({ at: [0.2, 0.608 + up, z], bend: [-0.6, -0.5, z * 4], end: [1, up * 4 - 0.4, z * -0.8] });

const over: Change = { support: { hip: [0, 0.857, 0.06] } };
const lifted: Change = { ...over, legL: { at: [0.02, 0.17, -0.085], bend: [1, 0, -0.08], end: [1, -0.12, 0] } };
/** Arms a little out, as one who finds her balance. */
const out: Change = { arms: { swing: 4, out: 22, bend: 16 } };

/** One foot steps in beside the other. */
const together: Change = { support: { hip: [0, 0.864, -0.026] }, legR: foot(0, 0.018) };
const heelToToe: Change = { ...holding, support: { hip: [0.08, 0.855, -0.02] }, legL: foot(0, -0.04), legR: foot(0.2, 0) };

export const balance = [
  {
    of: "ex.balance.seated", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.02, 0.45, 0] }], from: { lean: 2, lumbar: 3 },
    phases: {
      tall: { lean: 0, lumbar: 0, ...tall, flat: 0.5 },
      lift: { lean: 0, lumbar: 0, ...tall, flat: 0.5, legR: { at: [0.4, 0.125, 0.1], bend: [1, 0.4, 0.1] }, armR: hand(0.026, 0.125) },
      down: {},
    },
  },
  {
    of: "ex.balance.close", posture: postures.standing, view: "front", props: [beside], from: { arms: { swing: 4, out: 9, bend: 12 } },
    phases: {
      step: [{ support: { hip: [0, 0.862, -0.05] }, legR: foot(0, 0.055, 0.03), through: true }, together],
      tall: { ...together, ...tall }, stay: { ...together, ...tall, flat: 0.35 },
      apart: [{ support: { hip: [0, 0.862, -0.05] }, legR: foot(0, 0.055, 0.03), through: true }, {}],
    },
  },
  {
    of: "ex.balance.light", posture: postures.standing, view: "front", props: [beside], from: { ...holding, support: { hip: [0, 0.86, 0] } },
    phases: { shift: over, light: { ...over, ...tall, legL: onBall(0, -0.085, 26) }, back: {} },
  },
  {
    of: "ex.balance.heel-to-toe", posture: postures.standing, view: "three-quarter", props: [beside],
    from: { ...holding, support: { hip: [0, 0.86, 0.02] }, legL: foot(0, -0.04), legR: foot(0, 0.08) },
    phases: {
      step: [{ ...heelToToe, support: { hip: [0.03, 0.858, -0.03] }, legR: foot(0.11, 0.05, 0.04), through: true }, heelToToe],
      tall: { ...heelToToe, ...tall }, stay: { ...heelToToe, ...tall, flat: 0.35 },
      back: [{ ...heelToToe, support: { hip: [0.03, 0.858, -0.03] }, legR: foot(0.11, 0.05, 0.04), through: true }, {}],
    },
  },
  {
    of: "ex.balance.one-leg-hand", posture: postures.standing, view: "front", props: [beside], from: { ...holding, support: { hip: [0, 0.86, 0] } },
    phases: { shift: over, lift: { ...lifted, ...tall }, down: {} },
  },
  {
    of: "ex.balance.one-leg", posture: postures.standing, view: "front", props: [beside], from: { ...out, support: { hip: [0, 0.86, 0] } },
    phases: { shift: over, lift: { ...lifted, ...tall }, stay: { ...lifted, ...tall, flat: 0.35 }, down: {} },
  },
] as const satisfies readonly Script[];
