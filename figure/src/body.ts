/** Her measures: bones in metres, and how thick she is around them, from the front, the back and the side. */

/** A woman of 1.65 m. Hip to S1, then fourteen segments of spine from the tail up. */
export const bones = {
  thigh: 0.405, shank: 0.395, ankle: 0.07, foot: 0.17, upperArm: 0.275, foreArm: 0.235, hand: 0.155,
  hipToSacrum: [-0.035, 0.09, 0], hipApart: 0.085, shoulderApart: 0.15,
  /** Five lumbar, six thoracic (in pairs), three cervical (in pairs). */
  spine: [0.036, 0.036, 0.036, 0.036, 0.036, 0.046, 0.046, 0.046, 0.046, 0.046, 0.044, 0.036, 0.036, 0.036],
} as const;

export const regions = { lumbar: [0, 5], thoracic: [5, 11], neck: [11, 14] } as const;

/** Lean of each segment when she stands at ease, in degrees, back positive. */
export const restingCurve = [-17, -9, 0, 8, 14, 14, 10, 4, -4, -12, -20, -24, -14, -6] as const;

/** The shoulder, from the node under the seventh thoracic pair. */
export const shoulder = { node: 9, at: [0.028, -0.02] } as const;
/** Where the skull's middle is, from the top of the neck. */
export const skull = { at: [0.022, 0.098], deep: 0.1, high: 0.112, wide: 0.079 } as const;

/** Each station of the trunk: back, front and half-width; four below S1 around the hip, then the spine's nodes. */
export const pelvisStations = [
  { at: [-0.008, -0.06], back: 0.086, front: 0.052, side: 0.115 }, { at: [-0.006, -0.02], back: 0.117, front: 0.098, side: 0.172 },
  { at: [-0.01, 0.022], back: 0.12, front: 0.112, side: 0.171 }, { at: [-0.02, 0.058], back: 0.099, front: 0.132, side: 0.158 },
] as const;
export const trunk = {
  back: [0.069, 0.058, 0.052, 0.05, 0.05, 0.052, 0.055, 0.06, 0.062, 0.062, 0.058, 0.05, 0.043, 0.041, 0.043],
  front: [0.148, 0.154, 0.152, 0.145, 0.136, 0.13, 0.136, 0.15, 0.158, 0.143, 0.108, 0.068, 0.048, 0.044, 0.044],
  side: [0.148, 0.136, 0.124, 0.118, 0.12, 0.127, 0.135, 0.142, 0.15, 0.152, 0.138, 0.082, 0.05, 0.047, 0.047],
} as const;

/** Along each limb bone, evenly spaced: front, back and side radius. */
export const limbs = {
  thigh: { front: [0.086, 0.09, 0.088, 0.082, 0.073, 0.064, 0.058], back: [0.097, 0.098, 0.092, 0.082, 0.071, 0.061, 0.057], side: [0.088, 0.089, 0.086, 0.079, 0.069, 0.061, 0.0575] },
  shank: { front: [0.058, 0.054, 0.05, 0.046, 0.042, 0.039], back: [0.057, 0.062, 0.066, 0.058, 0.046, 0.04], side: [0.057, 0.057, 0.056, 0.05, 0.042, 0.037] },
  upperArm: { front: [0.05, 0.048, 0.044, 0.04, 0.037], back: [0.05, 0.047, 0.043, 0.039, 0.037], side: [0.048, 0.046, 0.042, 0.039, 0.036] },
  foreArm: { front: [0.037, 0.039, 0.036, 0.03, 0.026], back: [0.037, 0.039, 0.035, 0.029, 0.025], side: [0.036, 0.037, 0.033, 0.027, 0.023] },
} as const;

/** How the woman in front of us is built just now. */
export const shapes = {
  "first-trimester": { belly: 0.006, low: 0.002, bust: 0.006 }, "second-trimester": { belly: 0.048, low: 0.022, bust: 0.008 },
  "third-trimester": { belly: 0.108, low: 0.05, bust: 0.012 }, "early-postpartum": { belly: 0.026, low: 0.018, bust: 0.012 },
  "later-postpartum": { belly: 0, low: 0, bust: 0.002 },
} as const;
export type Shape = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as readonly Shape[];
