/** A9, A11: the shoulder blades squeeze, slide, pull and press; the rest of her stays long. */
import type { Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { postures } from "./postures.ts";

const chair = { is: "chair", at: [-0.06, 0.45, 0] } as const;
const palms = (y: number): Limb => ({ at: [0.4, y, 0.2], bend: [-0.4, -1, 0.5], end: [0.02, 1, 0] });
const hold = (z: number, y = 0.95): Limb => ({ at: [0.3, y, z], bend: [-0.3, -1, 0.8], end: [0.8, 0.1, -0.6] });

export const shoulderBlades = [
  {
    of: "ex.shoulder-blades.sitting", posture: postures.sitting, view: "three-quarter", props: [chair],
    from: { support: { hip: [0.02, 0.55, 0] }, thoracic: 6, reach: 0.025, arms: { swing: 16, out: 8, bend: 88 } },
    phases: {
      squeeze: { thoracic: -4, flat: 0.5, reach: -0.045, arms: { swing: -24, out: 14, bend: 92 } },
      soften: { thoracic: 2, reach: 0.01, arms: { swing: 6, out: 8, bend: 84 } },
      rest: {},
    },
  },
  {
    of: "ex.shoulder-blades.wall", posture: postures.standing, props: [{ is: "wall", at: [0.435, 0, 0] }],
    from: { support: { hip: [0.03, 0.862, 0] }, lean: -3, flat: 0.4, reach: 0.01, arms: palms(1.13) },
    phases: { up: { reach: 0.03, arms: palms(1.26) }, down: { reach: -0.04, thoracic: -3 }, shift: [onRight, onLeft, {}] },
  },
  {
    of: "ex.shoulder-blades.towel", posture: postures.sitting, view: "three-quarter", props: [chair, { is: "towel", at: [0.37, 0.955, 0], size: [0.05, 0.06, 0.42], held: ["pull", "soften", "rest"] }],
    from: { thoracic: 4, reach: 0.02, arms: hold(0.16) },
    phases: { pull: { thoracic: -3, flat: 0.5, reach: -0.03, arms: hold(0.19) }, soften: { reach: 0, arms: hold(0.17) }, rest: {} },
  },
  {
    of: "ex.shoulder-blades.hands-and-knees", posture: postures["hands-and-knees"],
    phases: { press: { thoracic: 12, reach: 0.045, headAt: -92 }, sink: { thoracic: -6, reach: -0.045, headAt: -92 }, level: { headAt: -92 } },
  },
] as const satisfies readonly Script[];
