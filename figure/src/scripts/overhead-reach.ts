/** E6, D1: an arm floats past the ear, then both; the back grows long, the ribs stay over the hips. */
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const chair: readonly Prop[] = [{ is: "chair", at: [-0.02, 0.45, 0] }];
const up = { swing: 146, out: 20, spin: 20, bend: 14 } as const;
const long = { swing: 158, out: 16, spin: 20, bend: 6 } as const;
const atSides = { arms: { swing: 11, out: 8, bend: 12 } } as const;
const both = { reach: { arms: { ...up, out: 30 } }, long: { flat: 0.5, arms: { ...long, out: 26 } } } as const;
/** The weight goes to one foot, the heel of the other lifts; then the other way. */
const light = (side: 1 | -1) => ({ at: [0.01, 0.095, side * 0.085], bend: [1, 0, side * 0.08], end: [0.94, -0.34, 0] }) as const;
const shift = [{ support: { hip: [0, 0.862, 0.02] }, legL: light(-1) }, { support: { hip: [0, 0.862, -0.02] }, legR: light(1) }] as const;

export const overheadReach = [
  {
    of: "ex.overhead-reach.side", posture: postures["side-lying"], view: "above",
    props: [
      { is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] },
      { is: "pillow", at: [0.3, 0.15, 0.25], size: [0.4, 0.13, 0.26], behind: "legL" },
    ],
    from: { legR: { at: [0.57, 0.042, 0.1], bend: [0.3, -0.1, 1], end: [0.86, 0, 0.5] }, armL: { at: [-0.31, 0.115, 0.22], bend: [1, 0.8, 0.2], end: [-0.9, -0.2, 0.05] } },
    phases: {
      reach: { armL: { swing: 138, out: 30, bend: 30, spin: 10 } },
      long: { flat: 0.6, armL: { swing: 152, out: 22, spin: 10, bend: 10 } },
      down: {},
    },
  },
  {
    of: "ex.overhead-reach.sitting-one", posture: postures.sitting, view: "three-quarter", props: chair,
    phases: { reach: { armL: up }, long: { flat: 0.6, armL: long }, down: {} },
  },
  {
    of: "ex.overhead-reach.standing-one", posture: postures.standing, view: "three-quarter", from: atSides,
    phases: { reach: { armL: up }, long: { flat: 0.25, armL: long }, down: shift },
  },
  {
    of: "ex.overhead-reach.sitting", posture: postures.sitting, view: "three-quarter", props: chair,
    phases: { ...both, down: {} },
  },
  {
    of: "ex.overhead-reach.standing", posture: postures.standing, view: "front", from: atSides,
    phases: { ...both, down: shift },
  },
] as const satisfies readonly Script[];
