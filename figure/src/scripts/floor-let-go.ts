/** D3, F3: the breath goes down into the pelvic floor, which stays soft; she settles, nothing is held up. */
import type { Change } from "../pose.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { onSide, pillows } from "./on-side.ts";
import { postures } from "./postures.ts";

const leaning = (z: number): Change => ({ support: { hip: [-0.04, 0.85, z] }, side: z * -110, tip: z * 60 });

export const floorLetGo = [
  {
    of: "ex.floor-let-go.side", posture: postures["side-lying"], view: "top", from: onSide, props: pillows,
    phases: { in: { heading: -3, lumbar: -3 }, out: { lumbar: 1 }, rest: {} },
  },
  {
    of: "ex.floor-let-go.propped", posture: postures.propped,
    from: { arms: { at: [0, 0.036, 0.27], bend: [-0.5, 0, 1], end: [1, -0.12, 0] } },
    props: [{ is: "pillow", at: [-0.62, 0.1, 0], size: [0.6, 0.2, 0.5] }, { is: "pillow", at: [-0.495, 0.3, 0], size: [1, 0.2, 0.5], lean: -41 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }],
    phases: { in: { thoracic: -1 }, out: { lumbar: 1 }, rest: { thoracic: 2 } },
  },
  {
    of: "ex.floor-let-go.leaning", posture: postures.sitting,
    from: { legs: { at: [0.4, 0.07, 0.16], bend: [1, 0.4, 0.3] }, lean: -26, neck: -2, arms: { at: [0.6337, 0.838, 0.12], bend: [-1, 0, 0], joint: [0.41, 0.852, 0.19], end: [1, -0.12, -0.3] } },
    props: [{ is: "chair", at: [-0.02, 0.45, 0] }, { is: "table", at: [0.3, 0.72, 0], over: true }, { is: "pillow", at: [0.54, 0.77, 0], size: [0.44, 0.11, 0.5] }],
    phases: { in: { lumbar: -2, thoracic: 3 }, out: { lumbar: 1, thoracic: 3, neck: 3 }, rest: { lumbar: 2, thoracic: 5, neck: 8 } },
  },
  {
    of: "ex.floor-let-go.sitting", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0] }],
    from: { lean: 3, lumbar: 5, thoracic: 4, reach: 0.01 },
    phases: { in: { lean: 1, lumbar: 2, thoracic: 1 }, out: { lean: 2, lumbar: 4, thoracic: 3 }, rest: { thoracic: 5, reach: 0.012, nod: 3 } },
  },
  {
    of: "ex.floor-let-go.standing-lean", posture: postures.standing,
    from: { ...leaning(0), lean: -20, flat: 0.4, headAt: -10, arms: { at: [0.406, 1.4, 0.15], bend: [-1, 0, 0], joint: [0.398, 1.168, 0.19], end: [0.02, 1, -0.2] } },
    props: [{ is: "wall", at: [0.435, 0, 0] }],
    phases: { in: { lumbar: -2 }, out: {}, sway: [{ ...leaning(0.016), ...onRight }, { ...leaning(-0.016), ...onLeft }, {}] },
  },
] as const satisfies readonly Script[];
