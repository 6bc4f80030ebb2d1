/** D6: a small step to the side and back, then the other way; the trunk stays tall over it. */
import type { Limb } from "../pose.ts";
import type { KeyPose, Script } from "../script.ts";
import { postures } from "./postures.ts";

const foot = (x: number, z: number, up = 0): Limb => ({ at: [x, 0.07 + up, z], bend: [1, 0, z * 0.8] });
const seated = (z: number, up = 0): Limb => ({ at: [0.4, 0.07 + up, z], bend: [1, 0.4, z] });

/** Weight on one foot, the other in the air, then both on the ground, wider. */
const step = (side: 1 | -1): readonly KeyPose[] => {
  const leg = side > 0 ? "legR" : "legL";
  return [
    { support: { hip: [0, 0.862, side * -0.03] }, [leg]: foot(0, side * 0.15, 0.04), through: true },
    { support: { hip: [0, 0.857, side * 0.025] }, [leg]: foot(0, side * 0.2) },
  ];
};
const back = (side: 1 | -1): readonly KeyPose[] => {
  const leg = side > 0 ? "legR" : "legL";
  return [{ support: { hip: [0, 0.862, side * -0.03] }, [leg]: foot(0, side * 0.15, 0.04), through: true }, {}];
};
const phases = { out: step(1), in: back(1), other: step(-1), home: back(-1) };

export const sideStep = [
  {
    of: "ex.side-step.sitting", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.06, 0.45, 0] }],
    phases: {
      out: [{ legR: seated(0.15, 0.04), through: true }, { legR: seated(0.2) }], in: [{ legR: seated(0.15, 0.04), through: true }, {}],
      other: [{ legL: seated(-0.15, 0.04), through: true }, { legL: seated(-0.2) }], home: [{ legL: seated(-0.15, 0.04), through: true }, {}],
    },
  },
  {
    of: "ex.side-step.wall", posture: postures.standing, view: "back", props: [{ is: "wall", at: [0.5, 0, 0] }],
    from: { arms: { at: [0.46, 1.2, 0.17], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0] } }, phases,
  },
  { of: "ex.side-step.free", posture: postures.standing, view: "front", from: { arms: { swing: 10, out: 10, bend: 16 } }, phases },
] as const satisfies readonly Script[];
