/** A5, E7: out of one pose: tall, shoulders round, eyes far, weight to the other side. */
import type { Change } from "../pose.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { postures } from "./postures.ts";

const chair = { is: "chair", at: [-0.06, 0.45, 0] } as const;
const slumped: Change = { lean: 6, lumbar: 9, thoracic: 12, neck: 8, reach: 0.022 };
const tall: Change = { lean: 0, lumbar: 0, thoracic: -3, neck: -1, flat: 0.5, reach: 0.01 };
const rolled: Change = { ...tall, thoracic: -7, reach: -0.04 };
const easy: Change = { lumbar: 3, thoracic: 8, neck: 6, reach: 0.016 };
const standing = (z: number, look: number): Change => ({ support: { hip: [0, 0.855, z] }, side: z * -60, tip: z * 60, look });

export const postureBreak = [
  {
    of: "ex.posture-break.propped", posture: postures.propped, view: "above", from: { thoracic: 5, reach: 0.02, arms: { at: [-0.02, 0.04, 0.26], bend: [-0.5, 0, 1], end: [1, -0.12, 0] } },
    props: [{ is: "pillow", at: [-0.62, 0.1, 0], size: [0.6, 0.2, 0.5] }, { is: "pillow", at: [-0.495, 0.3, 0], size: [1, 0.2, 0.5], lean: -41 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }],
    phases: {
      grow: { thoracic: -2, reach: 0.01, headAt: 40 }, roll: { thoracic: -6, reach: -0.025, headAt: 40 },
      change: [{ headAt: 40, look: -30 }, { support: { hip: [0, 0.115, 0.02] }, tip: -4, side: 4, headAt: 40 }, {}],
    },
  },
  {
    of: "ex.posture-break.sitting", posture: postures.sitting, view: "three-quarter", props: [chair], from: slumped,
    phases: { grow: { ...tall, reach: 0.03 }, roll: rolled, look: [{ ...tall, look: -38 }, { ...tall, look: 30 }, {}] },
  },
  {
    of: "ex.posture-break.sides", posture: postures.sitting, view: "front", props: [chair], from: { thoracic: 5, lumbar: 4, reach: 0.012 },
    phases: { shift: { support: { hip: [-0.02, 0.548, 0.035] }, tip: -5, side: -9, thoracic: 3 }, grow: { ...tall, support: { hip: [-0.02, 0.55, 0.035] }, tip: -4, side: -4 }, back: {} },
  },
  {
    of: "ex.posture-break.standing", posture: postures.standing, view: "three-quarter", from: { ...standing(0, 0), ...easy, arms: { swing: 12, out: 9, bend: 16 } },
    phases: {
      grow: { ...tall, support: { hip: [0, 0.866, 0] }, reach: 0.03 }, roll: { ...rolled, support: { hip: [0, 0.867, 0] } },
      shift: [{ ...standing(0.035, -25), ...onRight }, { ...standing(-0.035, 25), ...onLeft }, {}],
    },
  },
] as const satisfies readonly Script[];
