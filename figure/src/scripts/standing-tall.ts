/** E7: growing tall, then letting go and moving. */
import type { Script } from "../script.ts";

export const standingTall = [
  { of: "ex.standing-tall.free", posture: "standing", view: "front", phases: { grow: {}, tall: {}, move: {} } },
  { of: "ex.standing-tall.wall", posture: "standing", view: "three-quarter", phases: { grow: {}, tall: {}, move: {} } },
  { of: "ex.standing-tall.sitting", posture: "sitting", props: [{ is: "chair", at: [-0.02, 0.45, 0] }], phases: { grow: {}, tall: {}, move: {} } },
] as const satisfies readonly Script[];
