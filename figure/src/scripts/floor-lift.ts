/** D2, A9: the pelvic floor lifts and lets go; the lift is inside, so hardly anything else moves. */
import type { Change } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { onSide, pillows } from "./on-side.ts";
import { postures } from "./postures.ts";

const lying = { in: { heading: -2, lumbar: -2 }, lift: { within: 0.7, heading: 2, lumbar: 2 }, rest: {} } as const;
const chair: readonly Prop[] = [{ is: "chair", at: [-0.02, 0.45, 0] }];
const easy: Change = { lean: 3, lumbar: 5, thoracic: 4, reach: 0.01 };
const tall: Change = { lean: 1, lumbar: 1, thoracic: -1, flat: 0.5, reach: -0.004 };
const sitting = { in: { lean: 2, lumbar: 3, thoracic: 1 }, lift: { within: 0.7, ...tall }, rest: {} } as const;
const standing = (z: number): Change => ({ support: { hip: [0, 0.86, z] }, side: z * -60, tip: z * 60 });

export const floorLift = [
  { of: "ex.floor-lift.side", posture: postures["side-lying"], view: "top", from: onSide, props: pillows, phases: lying },
  {
    of: "ex.floor-lift.propped", posture: postures.propped, from: { arms: { at: [0, 0.036, 0.27], bend: [-0.5, 0, 1], end: [1, -0.12, 0] } },
    props: [{ is: "pillow", at: [-0.62, 0.1, 0], size: [0.6, 0.2, 0.5] }, { is: "pillow", at: [-0.495, 0.3, 0], size: [1, 0.2, 0.5], lean: -41 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }],
    phases: { in: { thoracic: -1 }, lift: { within: 0.7, lumbar: 2 }, rest: {} },
  },
  {
    of: "ex.floor-lift.side-long", posture: postures["side-lying"], view: "top", from: onSide, props: pillows,
    phases: { ...lying, ease: { heading: 1, lumbar: 1 }, again: { within: 0.7, heading: 3, lumbar: 3 } },
  },
  { of: "ex.floor-lift.sitting", posture: postures.sitting, props: chair, from: easy, phases: sitting },
  { of: "ex.floor-lift.sitting-long", posture: postures.sitting, props: chair, from: easy, phases: { ...sitting, ease: { ...tall, thoracic: 1 }, again: { within: 0.7, ...tall, thoracic: -2 } } },
  {
    of: "ex.floor-lift.standing", posture: postures.standing, view: "three-quarter", from: { ...standing(0), lumbar: 2, thoracic: 4, arms: { swing: 6, out: 6, bend: 12 } },
    phases: { in: { thoracic: 2 }, lift: { within: 0.7, support: { hip: [0, 0.866, 0] }, lumbar: 0, thoracic: -2, flat: 0.35 }, shift: [{ ...standing(0.035), ...onRight }, { ...standing(-0.035), ...onLeft }, {}] },
  },
] as const satisfies readonly Script[];
