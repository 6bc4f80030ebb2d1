/** From foot to foot: the weight goes to one, the heel of the other lifts. */
import type { Change, Limb, Placed } from "../pose.ts";

const light = (side: 1 | -1): Limb => ({ at: [0.01, 0.095, side * 0.085], bend: [1, 0, side * 0.08], end: [0.94, -0.34, 0] });
export const onRight: Change = { legL: light(-1) };
export const onLeft: Change = { legR: light(1) };

/** A foot whose ball stays on the mat while the heel rises: `x`, where its ankle is when it stands flat; `z`, how far from the middle. */
export const onBall = (x: number, z: number, degrees: number): Placed => {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return { at: [x + 0.1 - 0.1 * c + 0.07 * s, 0.1 * s + 0.07 * c, z], bend: [1, 0, Math.sign(z) * 0.08], end: [c, -s, 0] };
};
