/** D7: one leg goes long; back and the other leg stay. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const chair: readonly Prop[] = [{ is: "chair", at: [-0.1, 0.45, 0] }];
const out: Limb = { at: [0.62, 0.07, 0.1], bend: [0.4, 1, 0.05], end: [0.75, 0.66, 0] };
const lifted: Limb = { at: [0.76, 0.41, 0.1], bend: [0.2, 1, 0.05], end: [0.3, 0.95, 0] };
const bent: Limb = { at: [0.68, 0.07, 0.1], bend: [0.3, 1, 0.06] };
const pressed: Limb = { at: [0.74, 0.085, 0.1], bend: [0.3, 1, 0.06], end: [0.5, 0.86, 0] };

export const legStraighten = [
  {
    of: "ex.leg-straighten.bed", posture: postures.propped, from: { legs: bent },
    props: [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }, { is: "pillow", at: [0.37, 0.09, 0], size: [0.34, 0.18, 0.4] }],
    phases: { press: { within: 0.6, legR: pressed }, soften: {} },
  },
  { of: "ex.leg-straighten.chair-slide", posture: postures.sitting, props: chair, phases: { out: { legR: out }, back: {} } },
  { of: "ex.leg-straighten.chair-lift", posture: postures.sitting, props: chair, phases: { up: { legR: lifted }, hold: { legR: lifted }, down: {} } },
] as const satisfies readonly Script[];
