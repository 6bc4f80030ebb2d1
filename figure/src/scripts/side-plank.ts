/** D2, D7: leaning on one forearm beside her, the waist grows long: at a wall, at a table, on bent knees on the floor. She faces us. */
import type { Change, Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const facing = { roll: 90 } as const;
const standing = (x: number, y: number, lean: number, side = 0): Change => ({ support: { hip: [x, y, 0] }, lean, side });
/** Feet beside each other, one a little before the other. */
const foot = (x: number, z: number, y = 0.07): Limb => ({ at: [x, y, z], bend: [0.05, 0, 1] });
const shin = (y: number, knee: number): Limb => ({ at: [0.4, y, -0.38], bend: [1, knee, 1], end: [0, -0.1, -1] });
const onFeet = (right: number, left: number) => [{ legR: foot(right, 0.05, 0.1) }, {}, { legL: foot(left, -0.02, 0.1) }, {}] as const;
const atRest: Limb = { swing: 2, out: 5, bend: 14 };
const onElbow = {
  posture: postures["side-lying"], view: "above",
  from: {
    support: { hip: [0, 0.18, 0] }, lean: 64, side: -26, legR: shin(0.05, -0.1), legL: shin(0.16, -0.1),
    armR: { at: [-0.41, 0.034, 0.215], bend: [0, -1, -0.5], end: [-0.1, -0.1, 1] }, armL: { swing: 4, out: 4, bend: 16 },
  },
} as const satisfies Partial<Script>;

export const sidePlank = [
  {
    of: "ex.side-plank.wall", posture: postures.standing, props: [{ is: "wall", at: [-0.45, 0, 0], size: [-0.06, 1.9, 0.9] }],
    from: {
      ...facing, ...standing(0.03, 0.845, 7, 5), legR: foot(0.15, 0.05), legL: foot(0.27, -0.02),
      armR: { at: [-0.42, 1.405, 0.02], bend: [-0.3, -1, 0], end: [0, 1, 0], palm: [-1, 0, 0] }, armL: atRest,
    },
    phases: { line: standing(0.08, 0.845, 13), soften: {}, rest: onFeet(0.15, 0.27) },
  },
  {
    of: "ex.side-plank.table", posture: postures.standing, props: [{ is: "table", at: [-0.3, 0.72, 0], heading: 180 }],
    from: {
      ...facing, ...standing(-0.09, 0.735, 27, 7), legR: foot(0.3, 0.05), legL: foot(0.33, -0.02),
      armR: { at: [-0.4, 0.745, 0.235], bend: [0, -1, -0.5], end: [-0.1, -0.1, 1] }, armL: atRest,
    },
    phases: { line: standing(-0.05, 0.745, 32), soften: {}, rest: onFeet(0.3, 0.33) },
  },
  { of: "ex.side-plank.hover", ...onElbow, phases: { light: { support: { hip: [0.01, 0.2, 0] }, lean: 65, side: -20 }, soften: {}, rest: {} } },
  { of: "ex.side-plank.lift", ...onElbow, phases: { lift: { support: { hip: [0.03, 0.275, 0] }, lean: 67, side: -2, legR: shin(0.05, -0.45), legL: shin(0.16, -0.4) }, lower: {}, rest: {} } },
] as const satisfies readonly Script[];
