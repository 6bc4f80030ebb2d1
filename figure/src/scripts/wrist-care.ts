/** A4: hands open and close, and turn over; elbows stay by her sides. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { postures } from "./postures.ts";

const propped: readonly Prop[] = [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }];
const hand = (spin: number, point: number, swing: number): Limb => ({ swing, out: 8, spin, bend: 92 - swing * 0.4, point });
/** Open, a soft fist with the wrist a little back, palms up, palms down. */
const ways = (swing: number) => ({ open: { arms: hand(18, 24, swing) }, close: { arms: hand(12, -28, swing) }, bend: { arms: hand(-30, 10, swing) }, turn: { arms: hand(30, 0, swing) } });

export const wristCare = [
  { of: "ex.wrist-care.sitting", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.06, 0.45, 0] }], from: { arms: hand(16, 0, 12) }, phases: ways(12) },
  { of: "ex.wrist-care.propped", posture: postures.propped, view: "above", props: propped, from: { arms: hand(16, 0, 20) }, phases: ways(20) },
  { of: "ex.wrist-care.standing", posture: postures.standing, view: "three-quarter", from: { arms: hand(16, 0, 8) }, phases: { ...ways(8), turn: [{ ...ways(8).turn, ...onRight }, { ...ways(8).turn, ...onLeft }, ways(8).turn] } },
] as const satisfies readonly Script[];
