/** A11, A5: small slow moves of the neck alone: a nod, a turn, ear to shoulder, a chin glide. */
import type { Change } from "../pose.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { onSide, pillows } from "./on-side.ts";
import { postures } from "./postures.ts";

const leaning = (z: number): Change => ({ support: { node: 10, at: [-0.14, 1.345, z] }, tip: z * 60 });
const glided: Change = { thoracic: 0, neck: -4, nod: 5, flat: 0.35 };

export const neckRelease = [
  {
    of: "ex.neck-release.side", posture: postures["side-lying"], view: "top", from: onSide, props: pillows,
    phases: { nod: { neck: 12, nod: 12 }, long: { neck: -5, nod: -2 }, rest: {} },
  },
  {
    of: "ex.neck-release.propped", posture: postures.propped, view: "top", from: { arms: { at: [0, 0.036, 0.27], bend: [-0.5, 0, 1], end: [1, -0.12, 0] } },
    props: [{ is: "pillow", at: [-0.62, 0.1, 0], size: [0.6, 0.2, 0.5] }, { is: "pillow", at: [-0.495, 0.3, 0], size: [1, 0.2, 0.5], lean: -41 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }],
    phases: { turn: { look: -40 }, stay: { look: -42 }, back: {} },
  },
  {
    of: "ex.neck-release.sitting", posture: postures.sitting, view: "front", props: [{ is: "chair", at: [-0.02, 0.45, 0] }],
    phases: { tilt: { tilt: 24 }, stay: { tilt: 26, flat: 0.45 }, back: {} },
  },
  {
    of: "ex.neck-release.wall", posture: postures.standing, props: [{ is: "wall", at: [-0.203, 0, 0], size: [-0.06, 1.9, 0.9] }],
    from: { support: { node: 10, at: [-0.14, 1.345, 0] }, lean: 2, thoracic: 5, neck: 24, nod: -26, arms: { swing: 11, bend: 14 } },
    phases: { glide: glided, stay: { ...glided, neck: -6, flat: 0.4 }, shift: [{ ...leaning(0.025), ...onRight }, { ...leaning(-0.025), ...onLeft }, {}] },
  },
] as const satisfies readonly Script[];
