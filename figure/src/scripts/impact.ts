/** C6, G8: heels that drop, then quick small steps on the spot. */
import type { Limb } from "../pose.ts";
import type { KeyPose, Script } from "../script.ts";
import { postures } from "./postures.ts";

const from = { support: { hip: [0, 0.862, 0] }, arms: { swing: 12, bend: 62 } } as const;
const wall = { is: "wall", at: [0.5, 0, 0] } as const;
const hands = { at: [0.46, 1.22, 0.17], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0] } as const;
const tiptoe: Limb = { at: [0.012, 0.12, 0.085], bend: [1, 0, 0.08], end: [0.86, -0.5, 0] };
const quick = (pairs: number, up: number): readonly KeyPose[] => [...Array.from({ length: pairs }, () => [1, -1].flatMap((side): readonly KeyPose[] => [
  { support: { hip: [0, 0.862, side * 0.015] }, [side > 0 ? "legL" : "legR"]: { at: [-0.01, 0.07 + up, side * -0.085], bend: [1, 0, side * -0.08], end: [0.9, -0.4, 0] } as Limb, armR: { swing: 12 + side * 12, bend: 62 }, armL: { swing: 12 - side * 12, bend: 62 }, through: true },
  { support: { hip: [0, 0.862, 0] }, through: true },
])).flat(), {}];

export const impact = [
  {
    of: "ex.impact.heel-drops", posture: postures.standing, from: { support: { hip: [0, 0.862, 0] }, arms: hands }, props: [wall],
    phases: { rise: { support: { hip: [0.01, 0.912, 0] }, legs: tiptoe, within: 0.7 }, drop: { within: 0.2 } },
  },
  { of: "ex.impact.quick-march", posture: postures.standing, view: "three-quarter", from, phases: { in: quick(2, 0.08), out: quick(2, 0.08) } },
  { of: "ex.impact.jog", posture: postures.standing, view: "three-quarter", from, phases: { in: quick(3, 0.06), out: quick(3, 0.06) } },
] as const satisfies readonly Script[];
