/** Lying on her side, knees bent, one pillow under the head and one between the knees: what stays while the pelvis rocks or she breathes. */
import type { Change } from "../pose.ts";
import type { Prop } from "../props.ts";

export const pillows: readonly Prop[] = [
  { is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] }, { is: "pillow", at: [0.3, 0.15, 0.25], size: [0.4, 0.13, 0.26], behind: "legL" },
];
export const onSide: Change = {
  support: { node: 10, at: [-0.497, 0.18, -0.04] },
  legR: { at: [0.584, 0.09, 0.11], bend: [0, 0, 1], joint: [0.249, 0.095, 0.319], end: [0.788, 0, 0.616] },
  legL: { at: [0.584, 0.235, 0.105], bend: [0, 0, 1], joint: [0.249, 0.24, 0.316], end: [0.788, -0.02, 0.616] },
};
