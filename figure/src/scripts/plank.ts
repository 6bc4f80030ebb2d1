/** D2, D7: hips a little back, then one long line from heels or knees to head, held while the breath goes on. */
import type { Change } from "../pose.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";
import { shifting } from "./shifting.ts";

const knees = (thigh: number): Change => ({ support: { knees: [0, 0.06, 0], thigh } });
const held = (line: Change) => ({ line: { ...line, flat: 0.4 }, stay: { ...line, flat: 0.35 }, long: { ...line, flat: 0.5 }, soften: {} }) as const;

export const plank = [
  {
    of: "ex.plank.wall", posture: postures.standing, props: [{ is: "wall", at: [0.54, 0, 0] }],
    from: { support: { hip: [-0.16, 0.845, 0] }, lean: -16, legs: { at: [-0.25, 0.07, 0.085], bend: [1, 0, 0.08] }, arms: { at: [0.51, 1.2, 0.15], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0], press: true } },
    phases: { ...held({ support: { hip: [-0.084, 0.85, 0] } }), rest: shifting([-0.16, 0.845, 0], [-0.25, 0.085]) },
  },
  {
    of: "ex.plank.table", posture: postures.standing, props: [{ is: "table", at: [0.3, 0.72, 0] }],
    from: {
      support: { hip: [-0.36, 0.735, 0] }, lean: -40, neck: -6, legs: { at: [-0.74, 0.126, 0.085], bend: [1, 0, 0.08], end: [0.3, -0.954, 0] },
      arms: { at: [0.36, 0.745, 0.15], bend: [-0.6, 0, 0.5], end: [1, -0.16, 0], press: true },
    },
    phases: { ...held({ support: { hip: [-0.27, 0.77, 0] } }), rest: [{ support: { hip: [-0.36, 0.735, 0.02] } }, { support: { hip: [-0.36, 0.735, -0.02] } }, {}] },
  },
  {
    of: "ex.plank.forearms", posture: postures["hands-and-knees"],
    from: { ...knees(-42), lean: -84, neck: -6, arms: { at: [0.99, 0.034, 0.12], bend: [-1, 0, 0], joint: [0.76, 0.045, 0.16], end: [1, -0.1, 0] } },
    phases: { ...held(knees(-57)), rest: {} },
  },
  {
    of: "ex.plank.hands", posture: postures["hands-and-knees"],
    from: { ...knees(-25), lean: -70, arms: { at: [0.66, 0.034, 0.15], bend: [-0.6, 0, 0.5], end: [1, -0.16, 0], press: true } },
    phases: { ...held(knees(-50)), rest: {} },
  },
] as const satisfies readonly Script[];
