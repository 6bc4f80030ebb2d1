/** A4, E7: what she holds is close and she is tall; it goes from side to side, and she walks with it. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { KeyPose, Script } from "../script.ts";
import { shifting } from "./shifting.ts";
import { postures } from "./postures.ts";

const [hip, feet] = [[0, 0.862, 0], [0, 0.085]] as const;
/** Both forearms round it. */
const round: Limb = { swing: 24, out: 10, spin: 48, bend: 104 };
const loose: Limb = { swing: 20, out: 12, spin: 40, bend: 78 };
const pillow: Prop = { is: "pillow", at: [0.2, 1.11, 0], size: [0.2, 0.3, 0.36], behind: "armR" };

/** One foot off the floor, then the other; `light` is the arm that swings. */
const walk = (light?: Change): readonly KeyPose[] => [1, -1].flatMap((side): readonly KeyPose[] => [
  { support: { hip: [0, 0.862, side * 0.02] }, [side > 0 ? "legL" : "legR"]: { at: [-0.02, 0.15, side * -0.085], bend: [1, 0, side * -0.08], end: [0.9, -0.4, 0] } as Limb, ...(side > 0 ? light : {}), through: true },
  side > 0 ? { support: { hip: [0, 0.862, 0] }, through: true } : {},
]);
/** The pillow's middle, so far to her right. */
const at = (z: number): Change => ({
  armR: { at: [0.2, 1.02, z + 0.16], bend: [-0.6, -0.7, 0.6], end: [0.5, 0.2, -1] }, armL: { at: [0.2, 1.02, z - 0.16], bend: [-0.6, -0.7, -0.6], end: [0.5, 0.2, 1] },
});

export const carry = [
  {
    of: "ex.carry.sitting", posture: postures.sitting,
    props: [{ is: "chair", at: [-0.02, 0.45, 0] }, { ...pillow, at: [0.2, 0.765, 0], held: ["close", "tall", "ease"] }],
    from: { thoracic: 6, nod: 4, arms: { swing: 20, out: 12, spin: 40, bend: 70 } },
    phases: { close: { thoracic: 2, nod: 0, arms: round }, tall: { thoracic: -2, nod: 0, arms: round, flat: 0.5 }, ease: {} },
  },
  {
    of: "ex.carry.standing", posture: postures.standing, props: [{ ...pillow, at: [0.24, 1.04, 0], held: ["close", "tall", "shift"] }],
    from: { support: { hip }, arms: loose },
    phases: { close: { arms: round }, tall: { arms: round, flat: 0.18 }, shift: shifting(hip, feet) },
  },
  {
    of: "ex.carry.sides", posture: postures.standing, view: "front", props: [{ ...pillow, at: [0.22, 1.08, 0], held: ["one", "middle", "other", "centre"] }],
    from: { support: { hip }, ...at(0) },
    phases: { one: { ...at(0.14), look: -12 }, middle: {}, other: { ...at(-0.14), look: 12 }, centre: {} },
  },
  {
    of: "ex.carry.walk", posture: postures.standing, view: "three-quarter", props: [{ ...pillow, held: ["in", "out"] }],
    from: { support: { hip }, arms: round },
    phases: { in: walk(), out: walk() },
  },
  {
    of: "ex.carry.bag", posture: postures.standing, view: "three-quarter", props: [{ is: "bag", at: [0.22, 1.22, 0], size: [0.16, 0.24, 0.3], behind: "armR", held: ["in", "out"] }],
    from: { support: { hip }, arms: round },
    phases: { in: walk(), out: walk() },
  },
  {
    of: "ex.carry.one-hand", posture: postures.standing, view: "three-quarter", props: [{ is: "bag", at: [0, 0.72, 0.26], size: [0.26, 0.2, 0.12], behind: "armR", held: ["in", "out"] }],
    from: { support: { hip }, armR: { swing: 2, out: 7, bend: 4 }, armL: { swing: 4, out: 6, bend: 12 } },
    phases: { in: walk({ armL: { swing: 14, out: 6, bend: 14 } }), out: walk({ armL: { swing: 14, out: 6, bend: 14 } }) },
  },
] as const satisfies readonly Script[];
