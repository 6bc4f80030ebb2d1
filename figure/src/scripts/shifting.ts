/** Small steps on the spot: the weight goes to one foot, the other lifts its heel and comes back; then the other way. */
import type { Change, Limb } from "../pose.ts";
import type { KeyPose } from "../script.ts";
import type { Point } from "../space.ts";

/** `apart`: how far each foot is from the middle; `meanwhile`: how the rest of her is. */
export const shifting = ([x, y]: Point, [ankle, apart]: readonly [number, number], meanwhile: Change = {}): readonly KeyPose[] => [1, -1].flatMap((side): KeyPose[] => {
  const lifted: Limb = { at: [ankle + 0.01, 0.095, side * apart], bend: [1, 0, side * 0.08], end: [0.94, -0.34, 0] };
  return [{ ...meanwhile, support: { hip: [x, y, side * -0.02] }, [side > 0 ? "legR" : "legL"]: lifted }, { ...meanwhile, support: { hip: [x, y, 0] } }];
});
