/** D7, A9: on the side, a pillow squeezed between the knees; then the top knee opens over feet that stay together. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const underHead: Prop = { is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] };
/** The leg she lies on, knee and foot on the mat. */
const lower: Limb = { at: [0.57, 0.042, 0.1], bend: [0.3, -0.1, 1], end: [0.86, 0, 0.5] };
const closed: Limb = { at: [0.57, 0.112, 0.095], bend: [0.3, -0.2, 1], end: [0.86, 0, 0.5] };

export const clam = [
  {
    of: "ex.clam.squeeze", posture: postures["side-lying"], view: "above",
    props: [underHead, { is: "pillow", at: [0.3, 0.15, 0.25], size: [0.4, 0.13, 0.26], behind: "legL" }],
    from: { legR: lower },
    phases: { squeeze: { within: 0.5, legL: { swing: 50, out: -7, bend: 82, point: 20 } }, soften: {}, rest: {} },
  },
  {
    of: "ex.clam.open", posture: postures["side-lying"], view: "above", props: [underHead],
    from: { legR: lower, legL: closed },
    phases: { open: { legL: { ...closed, bend: [0.15, 0.4, 1] } }, close: {}, rest: {} },
  },
] as const satisfies readonly Script[];
