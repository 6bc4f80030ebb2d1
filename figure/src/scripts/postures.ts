/** The ways to begin, which scripts change from. The mat is at 0, a seat at 0.45, a table at 0.72. */
import { changed, type Pose } from "../pose.ts";

const relaxed: Pose = {
  support: { hip: [0, 0.865, 0] }, lean: 0, roll: 0, tip: 0, heading: 0, lumbar: 0, thoracic: 0, neck: 0, flat: 0, side: 0, twist: 0, nod: 0, look: 0, reach: 0,
  legR: { swing: 0 }, legL: { swing: 0 }, armR: { swing: 4, bend: 10 }, armL: { swing: 4, bend: 10 },
};

export const postures = {
  standing: changed(relaxed, { legs: { at: [0, 0.07, 0.085], bend: [1, 0, 0.08] } }),
  sitting: changed(relaxed, {
    support: { hip: [-0.02, 0.55, 0] }, flat: 0.35, legs: { at: [0.4, 0.07, 0.1], bend: [1, 0.4, 0.1] },
    arms: { at: [0.2, 0.608, 0.125], bend: [-0.6, -0.5, 0.5], end: [1, -0.4, -0.1] },
  }),
  "hands-and-knees": changed(relaxed, {
    support: { knees: [0, 0.06, 0], thigh: 0 }, lean: -84, flat: 0.45, neck: -10,
    legs: { at: [-0.3947, 0.045, 0.085], bend: [0.4, -1, 0], end: [-1, -0.02, 0] },
    arms: { at: [0.47, 0.034, 0.15], bend: [-0.6, 0, 0.5], end: [1, -0.16, 0], press: true },
  }),
  "lying-back": changed(relaxed, {
    support: { node: 10, at: [-0.42, 0.064, 0] }, lean: 92, flat: 0.3, headAt: 96,
    legs: { at: [0.4, 0.07, 0.1], bend: [0.3, 1, 0.05] }, arms: { at: [0.1, 0.034, 0.25], bend: [-0.3, 0.1, 1], end: [1, -0.15, 0] },
  }),
  propped: changed(relaxed, {
    support: { hip: [0, 0.115, 0] }, lean: 50, flat: 0.6, neck: 8, headAt: 44,
    legs: { at: [0.55, 0.07, 0.1], bend: [0.3, 1, 0.06] }, arms: { at: [-0.02, 0.14, 0.27], bend: [-0.5, 0, 1], end: [1, -0.12, -0.05] },
  }),
  "side-lying": changed(relaxed, {
    support: { hip: [0, 0.18, 0] }, lean: 90, roll: 90, flat: 0.35,
    legR: { swing: 52, bend: 84, point: 20 }, legL: { swing: 50, out: -4, bend: 82, point: 20 },
    armR: { at: [-0.6, 0.05, 0.2], bend: [0.5, 0, 1], end: [-0.9, 0, -0.3] }, armL: { at: [-0.3, 0.04, 0.26], bend: [1, 0.5, 0.5], end: [-0.8, -0.05, 0.4] },
  }),
} as const satisfies Readonly<Record<string, Pose>>;
