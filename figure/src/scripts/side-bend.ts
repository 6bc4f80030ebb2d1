/** D1, E6: one side grows long while the other gives way; hips and feet stay. */
import type { Change, Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { onRight } from "./feet.ts";
import { postures } from "./postures.ts";

const chair = { is: "chair", at: [-0.02, 0.45, 0] } as const;
const onSeat: Limb = { at: [0.02, 0.5, 0.25], bend: [-0.5, -0.2, 1], end: [0.9, -0.35, 0.1] };
const up = { swing: 146, out: 20, spin: 20, bend: 14 } as const;
const over = { swing: 150, out: 12, spin: 20, bend: 22 } as const;
const seatOver: Change = { side: 26, flat: 0.5 };

export const sideBend = [
  {
    of: "ex.side-bend.sitting", posture: postures.sitting, view: "front", props: [chair], from: { armR: onSeat },
    phases: { over: seatOver, stay: { ...seatOver, side: 28 }, up: {} },
  },
  {
    of: "ex.side-bend.pillow", posture: postures["side-lying"], view: "above",
    props: [{ is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] }, { is: "pillow", at: [-0.24, 0.045, 0], size: [0.26, 0.1, 0.42] }],
    from: { legR: { at: [0.57, 0.042, 0.1], bend: [0.3, -0.1, 1], end: [0.86, 0, 0.5] }, side: 5, tilt: -5, armR: { at: [-0.38, 0.045, 0.42], bend: [1, 0.2, 0.3], end: [-0.5, 0, 1] }, armL: { at: [-0.31, 0.115, 0.22], bend: [1, 0.8, 0.2], end: [-0.9, -0.2, 0.05] } },
    phases: {
      reach: { side: 6, tilt: -6, armL: { swing: 138, out: 30, bend: 30, spin: 10 } },
      long: { side: 7, tilt: -8, flat: 0.6, armL: { swing: 152, out: 22, spin: 10, bend: 10 } },
      down: {},
    },
  },
  {
    of: "ex.side-bend.sitting-reach", posture: postures.sitting, view: "front", props: [chair], from: { armR: onSeat },
    phases: { reach: { armL: up }, over: { ...seatOver, armL: over }, down: {} },
  },
  {
    of: "ex.side-bend.wall", posture: postures.standing, view: "front", props: [{ is: "wall", at: [0, 0, 0.58], heading: 90, size: [0.06, 1.9, 1.1] }],
    from: { support: { hip: [0, 0.862, 0] }, armR: { at: [0.1, 1.12, 0.55], bend: [-0.2, -1, 0], end: [0.6, 1, 0], palm: [0, 0, 1] }, armL: { swing: 4, out: 8, bend: 12 } },
    phases: { reach: { armL: up }, over: { support: { hip: [0, 0.855, -0.04] }, side: 20, armL: over }, down: [onRight, {}] },
  },
] as const satisfies readonly Script[];
