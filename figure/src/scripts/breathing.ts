/** F3, D3: breathing with the belly and the pelvic floor; nothing else moves much. */
import type { Script } from "../script.ts";

export const breathing = [
  {
    of: "ex.breathing.side", posture: "side-lying", view: "above",
    props: [{ is: "pillow", at: [-0.74, 0.05, -0.02], size: [0.36, 0.1, 0.46] }, { is: "pillow", at: [0.22, 0.18, 0.28], size: [0.36, 0.1, 0.2] }],
    phases: { in: {}, out: {}, rest: {} },
  },
  {
    of: "ex.breathing.propped", posture: "propped",
    props: [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }],
    phases: { in: {}, out: {}, rest: {} },
  },
  { of: "ex.breathing.standing", posture: "standing", phases: { in: {}, out: {}, shift: {} } },
  { of: "ex.breathing.sitting", posture: "sitting", props: [{ is: "chair", at: [-0.02, 0.45, 0] }], phases: { in: {}, out: {}, rest: {} } },
] as const satisfies readonly Script[];
