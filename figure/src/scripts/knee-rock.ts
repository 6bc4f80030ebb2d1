/** A11, G9: knees together over feet that stay, to her right and to her left; the pelvis follows a little. */
import type { Change } from "../pose.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

/** Knees so far to her right; the feet are `ankle` ahead. */
const knees = (far: number, ankle: number, up = 1): Change => ({
  legR: { at: [ankle, 0.07, 0.07], bend: [0.3, up, far + 0.01], end: [1, 0, 0] }, legL: { at: [ankle, 0.07, -0.07], bend: [0.3, up, far - 0.01], end: [1, 0, 0] },
});
const sway = (far: number): Change => ({
  heading: far * 16, twist: far * 14, look: 0,
  legR: { at: [0.4, 0.07, 0.07], bend: [1, 0.4, far * 0.42 + 0.02], end: [1, 0, 0] }, legL: { at: [0.4, 0.07, -0.07], bend: [1, 0.4, far * 0.42 - 0.02], end: [1, 0, 0] },
});

export const kneeRock = [
  {
    of: "ex.knee-rock.propped", posture: postures.propped, view: "three-quarter", from: knees(0, 0.6),
    props: [{ is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }],
    phases: { one: { ...knees(0.42, 0.6), roll: 6, twist: 6 }, middle: {}, other: { ...knees(-0.42, 0.6), roll: -6, twist: -6 }, home: {} },
  },
  {
    of: "ex.knee-rock.sitting", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.04, 0.45, 0] }],
    from: { ...sway(0), arms: { at: [0.16, 0.63, 0.12], bend: [-0.6, -0.5, 0.5], end: [1, -0.4, -0.1] } }, phases: { one: sway(1), middle: {}, other: sway(-1), home: {} },
  },
  {
    of: "ex.knee-rock.back", posture: postures["lying-back"], view: "three-quarter", from: { ...knees(0, 0.4), arms: { at: [-0.1, 0.034, 0.36], bend: [-0.3, 0.1, 1], end: [1, -0.15, 0.2] } },
    phases: { one: { ...knees(0.42, 0.4), roll: 8, twist: 8 }, middle: {}, other: { ...knees(-0.42, 0.4), roll: -8, twist: -8 }, home: {} },
  },
] as const satisfies readonly Script[];
