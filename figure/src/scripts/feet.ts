/** From foot to foot: the weight goes to one, the heel of the other lifts. */
import type { Change, Limb } from "../pose.ts";

const light = (side: 1 | -1): Limb => ({ at: [0.01, 0.095, side * 0.085], bend: [1, 0, side * 0.08], end: [0.94, -0.34, 0] });
export const onRight: Change = { legL: light(-1) };
export const onLeft: Change = { legR: light(1) };
