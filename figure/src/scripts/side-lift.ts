/** A9, D7: a knee presses out against her hand; the top leg lifts; standing, the outer leg goes out to the side. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { shifting } from "./shifting.ts";
import { postures } from "./postures.ts";

const underHead: Prop = { is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] };
/** The leg she lies on, knee and foot on the mat. */
const lower: Limb = { at: [0.57, 0.042, 0.1], bend: [0.3, -0.1, 1], end: [0.86, 0, 0.5] };
const beside: Prop = { is: "wall", at: [0, 0, -0.46], heading: -90, size: [0.06, 1.9, 1.1] };
const tall: Change = {
  support: { hip: [0, 0.86, 0] }, legR: { at: [0, 0.07, 0.085], bend: [1, 0, 0.08], end: [1, 0, 0.08] }, armL: { at: [0.16, 1.1, -0.43], bend: [-0.3, -1, 0.2], end: [0.4, 1, 0], palm: [0, 0, -1] }, armR: { swing: 4, out: 8, bend: 12 },
};
const onOther: Change = { support: { hip: [0, 0.858, -0.05] } };
const hand = (out: number): Limb => ({ at: [0.22, 0.53, 0.19 + out], bend: [-0.6, -0.3, 1], end: [1, -0.3, -0.05], palm: [0, 0, -1] });

export const sideLift = [
  {
    of: "ex.side-lift.sitting", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.02, 0.45, 0] }],
    from: { lean: -9, headAt: -3, armR: hand(0) },
    phases: { press: { within: 0.5, flat: 0.5, legR: { at: [0.4, 0.07, 0.1], bend: [1, 0.4, 0.24], end: [1, 0, 0.1] }, armR: hand(0.035) }, soften: {} },
  },
  {
    of: "ex.side-lift.side-bent", posture: postures["side-lying"], view: "above", props: [underHead],
    from: { legR: lower, legL: { swing: 50, out: -10, bend: 82, point: 20 } },
    phases: { lift: { legL: { swing: 50, out: 11, bend: 82, point: 12 } }, lower: {}, rest: {} },
  },
  {
    of: "ex.side-lift.side-long", posture: postures["side-lying"], view: "above", props: [underHead],
    from: { legR: lower, legL: { swing: 0, out: -13, bend: 4, point: 8 } },
    phases: { lift: { flat: 0.45, legL: { swing: -2, out: 3, bend: 3 } }, lower: {}, rest: {} },
  },
  {
    of: "ex.side-lift.slide", posture: postures.standing, view: "front", props: [beside], from: tall,
    phases: { out: { ...onOther, legR: { at: [0, 0.11, 0.24], bend: [1, 0, 0.2], end: [0.8, -0.6, 0.1] } }, back: {}, rest: shifting([0, 0.86, 0], [0, 0.085]) },
  },
  {
    of: "ex.side-lift.standing", posture: postures.standing, view: "front", props: [beside], from: tall,
    phases: { out: { ...onOther, legR: { swing: -2, out: 22, bend: 3 } }, back: {}, rest: shifting([0, 0.86, 0], [0, 0.085]) },
  },
] as const satisfies readonly Script[];
