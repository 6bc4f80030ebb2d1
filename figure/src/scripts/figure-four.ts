/** E5, A10: one ankle over the other knee, and a small lean from the hips; on the side the top knee lies forward on a pillow. */
import type { Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

/** Her right ankle over her left thigh, just above the knee; the knee points out. */
const crossed: Limb = { at: [0.35, 0.61, -0.05], bend: [0.3, -0.15, 1], end: [0.35, 0.2, -1] };
const lower: Limb = { at: [0.66, 0.042, 0.02], bend: [0.3, -0.1, 1], end: [0.93, 0, 0.36] };
const knee: Limb = { at: [0.52, 0.17, 0.21], bend: [0.2, 0.1, 1], end: [0.86, -0.2, 0.5] };
const over = (far: number): Limb => ({ at: [0.22, 0.47, -0.06], bend: [far, 0.4, 1], end: [0.5, 0.55, -1] });
const onLeg = { armR: { at: [0.14, 0.655, 0.27], bend: [-0.6, -0.3, 0.6], end: [0.9, -0.4, 0.2] }, armL: { at: [0.26, 0.67, -0.03], bend: [-0.6, -0.3, -0.6], end: [0.8, -0.3, 0.5] } } as const;
const lean = { lean: -18, flat: 0.5, headAt: -10 } as const;
const sit = { support: { hip: [-0.08, 0.77, 0] }, lean: -40, flat: 0.6, headAt: -36 } as const;

export const figureFour = [
  {
    of: "ex.figure-four.side", posture: postures["side-lying"], view: "above",
    props: [{ is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] }, { is: "pillow", at: [0.34, 0.085, 0.32], size: [0.48, 0.17, 0.34], behind: "legL" }],
    from: { legR: lower, legL: knee },
    phases: { sink: { support: { hip: [0, 0.18, 0.02] }, roll: 101, twist: -8 }, ease: { roll: 92 } },
  },
  {
    of: "ex.figure-four.chair", posture: postures.sitting, view: "front", props: [{ is: "chair", at: [-0.04, 0.45, 0] }],
    from: { legR: crossed, ...onLeg },
    phases: { lean, stay: { ...lean, lean: -20 }, back: {} },
  },
  {
    of: "ex.figure-four.back", posture: postures["lying-back"], view: "three-quarter", from: { legR: over(0.1) },
    phases: { open: { legR: over(0.45) }, stay: { legR: over(0.5) }, ease: {} },
  },
  {
    of: "ex.figure-four.table", posture: postures.standing, view: "three-quarter", props: [{ is: "table", at: [0.36, 0.72, 0] }],
    from: { support: { hip: [-0.02, 0.835, 0] }, lean: -36, flat: 0.5, headAt: -30, legR: { at: [0.09, 0.5, -0.05], bend: [0.6, 0, 1], end: [0.35, -0.1, -1] }, arms: { at: [0.42, 0.745, 0.18], bend: [-0.6, -0.5, 0.5], end: [1, -0.05, 0] } },
    phases: { sit, stay: { ...sit, lean: -42 }, rise: {} },
  },
] as const satisfies readonly Script[];
