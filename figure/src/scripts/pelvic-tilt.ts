/** The pelvis rocks and the low back lengthens, in every place; head and chest stay where they are. */
import type { Change } from "../pose.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { onSide, pillows } from "./on-side.ts";
import { postures } from "./postures.ts";

/** Her weight on one foot, a little. */
const sway = (z: number): Change => ({ support: { node: 10, at: [-0.14, 1.333, z] }, tip: z * 60 });

export const pelvicTilt = [
  {
    of: "ex.pelvic-tilt.side", posture: postures["side-lying"], view: "top", from: onSide, props: pillows,
    phases: { in: { leads: "tail", heading: -7, lumbar: -8, flat: 0 }, tuck: { leads: "tail", heading: 12, lumbar: 12, flat: 0.8 }, back: {} },
  },
  {
    of: "ex.pelvic-tilt.crook", posture: postures["lying-back"],
    phases: {
      in: { leads: "tail", lean: 85, lumbar: -10, flat: 0 },
      tuck: { leads: "tail", lean: 101, lumbar: 12, flat: 0.8 },
      back: {},
    },
  },
  {
    of: "ex.pelvic-tilt.sitting", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0] }],
    phases: {
      in: { leads: "tail", lean: -9, lumbar: -9, flat: 0.2 },
      tuck: { leads: "tail", lean: 16, lumbar: 16, thoracic: 4, flat: 0.5 },
      back: {},
    },
  },
  {
    of: "ex.pelvic-tilt.wall", posture: postures.standing,
    from: { support: { node: 10, at: [-0.14, 1.335, 0] }, lean: 2, arms: { swing: 11, bend: 14 } },
    props: [{ is: "wall", at: [-0.203, 0, 0], size: [-0.06, 1.9, 0.9] }],
    phases: {
      in: { leads: "tail", lean: -4, lumbar: -7, headAt: 0 },
      tuck: { leads: "tail", lean: 12, lumbar: 12, flat: 0.7, headAt: 0 },
      shift: [{ ...sway(0.02), ...onRight }, { ...sway(-0.02), ...onLeft }, {}],
    },
  },
  {
    of: "ex.pelvic-tilt.hands-and-knees", posture: postures["hands-and-knees"],
    phases: { in: {}, tuck: { leads: "tail", lean: -64, lumbar: 20, support: { knees: [0, 0.06, 0], thigh: -2 } }, back: {} },
  },
] as const satisfies readonly Script[];
