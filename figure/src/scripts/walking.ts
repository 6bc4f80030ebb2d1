/** C6: steps on the spot stand for all walking: one foot leaves the floor, then the other; the arms swing against them. */
import type { Limb } from "../pose.ts";
import type { KeyPose, Script } from "../script.ts";
import { postures } from "./postures.ts";

const swung = (side: 1 | -1, far: number): { readonly armR: Limb; readonly armL: Limb } => ({
  armR: { swing: 4 + side * far, bend: 14 }, armL: { swing: 4 - side * far, bend: 14 },
});
/** The left foot up, or the right; and through the middle to the other. */
const step = (side: 1 | -1, up: number, far: number): readonly KeyPose[] => [
  { support: { hip: [0, 0.862, side * 0.02] }, [side > 0 ? "legL" : "legR"]: { at: [-0.02, 0.07 + up, side * -0.085], bend: [1, 0, side * -0.08], end: [0.9, -0.4, 0] } as Limb, ...swung(side, far), through: true },
  { support: { hip: [0, 0.862, 0] }, ...swung(side, 0), through: true },
];
const walk = (pairs: number, up: number, far: number): readonly KeyPose[] => [...Array.from({ length: pairs }, () => [...step(1, up, far), ...step(-1, up, far)]).flat(), {}];
const from = { support: { hip: [0, 0.862, 0] }, arms: { swing: 4, bend: 14 } } as const;

export const walking = [
  { of: "ex.walking.spot", posture: postures.standing, view: "three-quarter", from, props: [{ is: "wall", at: [0.1, 0, 0.55], heading: 90, size: [0.06, 1.9, 0.9] }], phases: { in: walk(1, 0.09, 14), out: walk(1, 0.09, 14) } },
  { of: "ex.walking.indoors", posture: postures.standing, view: "three-quarter", from, phases: { go: walk(9, 0.08, 14) } },
  { of: "ex.walking.outside", posture: postures.standing, view: "three-quarter", from, phases: { go: walk(20, 0.08, 16) } },
  { of: "ex.walking.brisk", posture: postures.standing, view: "three-quarter", from, phases: { easy: walk(20, 0.08, 16), quick: walk(27, 0.1, 22) } },
] as const satisfies readonly Script[];
