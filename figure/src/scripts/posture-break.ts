/** A5: long, round, and a look to each side; nothing is held. */
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { shifting } from "./shifting.ts";
import { postures } from "./postures.ts";

const propped: readonly Prop[] = [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] }];
const tall = { thoracic: -4, neck: -2, flat: 0.5, reach: -0.012 } as const;

export const postureBreak = [
  { of: "ex.posture-break.bed", posture: postures.propped, props: propped, from: { thoracic: 5 }, phases: { long: { ...tall, headAt: 38 }, soft: { headAt: 30, thoracic: 7 } } },
  {
    of: "ex.posture-break.sitting", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.06, 0.45, 0] }], from: { thoracic: 10, lumbar: 5, nod: 4 },
    phases: { tall, round: { lean: 8, lumbar: 16, thoracic: 22, neck: 10, nod: 8 }, turn: { ...tall, look: 32 }, other: { ...tall, look: -32 } },
  },
  {
    of: "ex.posture-break.standing", posture: postures.standing, view: "three-quarter", from: { support: { hip: [0, 0.855, 0] }, thoracic: 6, arms: { swing: 10, out: 8, bend: 14 } },
    phases: { tall: { ...tall, support: { hip: [0, 0.866, 0] } }, soft: {}, shift: shifting([0, 0.855, 0], [0, 0.085]) },
  },
] as const satisfies readonly Script[];
