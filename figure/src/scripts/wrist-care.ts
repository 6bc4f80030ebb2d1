/** A4: hands that hold much open, sink, circle and hang; nothing leans on a wrist. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import type { Point } from "../space.ts";
import { onLeft, onRight } from "./feet.ts";
import { postures } from "./postures.ts";

const propped: readonly Prop[] = [
  { is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] },
  ...[-0.42, 0.42].map((z): Prop => ({ is: "pillow", at: [-0.1, 0.08, z], size: [0.46, 0.16, 0.3] })),
];
const onPillow = (end: Point): Limb => ({ at: [-0.02, 0.185, 0.38], bend: [-0.3, -0.6, 0.6], end, palm: [0, 1, 0] });
const top = (end: Point): Limb => ({ at: [-0.22, 0.19, 0.4], bend: [1, 0.4, 0.1], end });
const front = (end: Point): Limb => ({ at: [0.24, 0.8, 0.2], bend: [-0.6, -1, 0.3], end });
const out = (end: Point): Limb => ({ at: [0.36, 1.05, 0.17], bend: [-0.4, -1, 0.5], end });
const [ahead, inward, low, outward] = [[1, 0.1, 0], [0.8, -0.2, -0.6], [0.7, -0.75, 0], [0.8, -0.2, 0.6]] as const;

export const wristCare = [
  {
    of: "ex.wrist-care.side", posture: postures["side-lying"], view: "above",
    props: [{ is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] }, { is: "pillow", at: [-0.24, 0.08, 0.36], size: [0.5, 0.16, 0.3] }],
    from: { legR: { at: [0.57, 0.042, 0.1], bend: [0.3, -0.1, 1], end: [0.86, 0, 0.5] }, armL: top([0.2, -0.3, 1]) },
    phases: { open: { armL: top([-0.1, 0.3, 1]) }, soft: { armL: top([0.25, -0.35, 1]) }, rest: {} },
  },
  {
    of: "ex.wrist-care.propped", posture: postures.propped, view: "above", props: propped, from: { arms: onPillow([1, 0.15, -0.1]) },
    phases: { open: { arms: onPillow([1, -0.3, 0.3]) }, soft: { arms: onPillow([1, 0.25, -0.15]) }, rest: {} },
  },
  {
    of: "ex.wrist-care.sitting", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.02, 0.45, 0] }],
    from: { arms: front(low) },
    phases: {
      circle: [outward, ahead, inward, low].map((end, index) => ({ arms: front(end), ...(index < 3 && { through: true as const }) })),
      "other-way": [inward, ahead, outward, low].map((end, index) => ({ arms: front(end), ...(index < 3 && { through: true as const }) })),
      rest: {},
    },
  },
  {
    of: "ex.wrist-care.standing", posture: postures.standing, from: { arms: out([1, 0.05, 0]) },
    phases: {
      down: { arms: out([0.25, -1, 0]) }, stay: { reach: -0.01, arms: out([0.2, -1, 0]) },
      shake: [{ arms: { swing: 8, out: 8, bend: 14 }, ...onRight }, { arms: { swing: 8, out: 10, bend: 22 }, ...onLeft }, {}],
    },
  },
] as const satisfies readonly Script[];
