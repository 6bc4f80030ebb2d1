/** E9: the hips go back, the back stays long, and up again. */
import type { Change, Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { shifting } from "./shifting.ts";
import { postures } from "./postures.ts";

const feet = [0, 0.085] as const;
const back: Change = { support: { hip: [-0.19, 0.775, 0] }, lean: -52, flat: 0.4, headAt: -42 };

const onTable: Limb = { at: [0.3, 0.752, 0.16], bend: [-0.5, -0.6, 0.6], end: [1, -0.12, 0] };
const onHips = (swing: number): Limb => ({ swing, out: 18, spin: 62, bend: 78 });
/** Forearms round a pillow. */
const round: Limb = { swing: 26, out: 10, spin: 48, bend: 100 };
const hanging = { bend: [-0.4, -0.2, 1], end: [0.2, -1, 0] } as const;
const bagHigh: Limb = { at: [0.17, 0.835, 0.06], ...hanging };

export const hinge = [
  {
    of: "ex.hinge.seated", posture: postures.sitting, props: [{ is: "chair", at: [-0.1, 0.45, 0] }],
    phases: {
      fold: { lean: -40, headAt: -28, arms: { at: [0.32, 0.58, 0.125], bend: [-0.6, -0.5, 0.5], end: [1, -0.4, -0.05] } },
      up: {}, rest: { flat: 0.42 },
    },
  },
  {
    of: "ex.hinge.table", posture: postures.standing, props: [{ is: "table", at: [0.2, 0.72, 0] }],
    from: { support: { hip: [-0.03, 0.857, 0] }, lean: -30, headAt: -19, flat: 0.2, arms: onTable },
    phases: { fold: { ...back, arms: onTable }, up: {}, rest: shifting([-0.03, 0.857, 0], feet) },
  },
  {
    of: "ex.hinge.wall", posture: postures.standing, props: [{ is: "wall", at: [-0.38, 0, 0] }],
    from: { arms: onHips(-6) },
    phases: { fold: back, up: {}, rest: shifting([0, 0.865, 0], feet) },
  },
  {
    of: "ex.hinge.pillow", posture: postures.standing, props: [{ is: "pillow", at: [0.21, 1.13, 0], size: [0.2, 0.3, 0.36], behind: "armR", held: ["fold", "up", "rest"] }],
    from: { arms: round },
    phases: { fold: back, up: {}, rest: shifting([0, 0.865, 0], feet) },
  },
  {
    of: "ex.hinge.bag", posture: postures.standing, props: [{ is: "bag", at: [0.215, 0.745, 0], size: [0.2, 0.17, 0.24], behind: "armR", held: ["fold", "up", "rest"] }],
    from: { arms: bagHigh },
    phases: { fold: { ...back, arms: { at: [0.235, 0.645, 0.06], ...hanging } }, up: {}, rest: shifting([0, 0.865, 0], feet, { arms: bagHigh }) },
  },
] as const satisfies readonly Script[];
