/** What a move asks of a body. Rules speak of demands, never of exercises, so a new exercise is covered the day it is written. */
export const demands = [
  "supine", "lithotomy-like", "prone", "side-lying", "hands-and-knees", "kneeling-deep", "floor", "long-standing", "long-sitting",
  "spinal-flexion", "loaded-spinal-flexion", "supine-flexion", "spinal-extension", "rotation", "end-range",
  "single-leg", "wide-stance", "asymmetric-load", "sit-to-stand", "deep-squat",
  "sacral-pressure", "glute-pressure", "roller", "overhead", "overhead-pull", "impact", "wrist-load", "both-hands",
  "abdominal-wall-load", "pelvic-floor-lift", "pelvic-floor-attention", "perineal-pressure", "scar-stretch", "scar-touch",
  "loaded-strength", "external-load", "lifting", "supine-bridge", "breath-hold", "head-down", "breast-pressure", "brisk-walk",
] as const;
export type Demand = (typeof demands)[number];

/** What breathing and rest may still ask for when exercise is shut to breathing only (screening.md §1, Q). */
export const quietAllows: readonly Demand[] = ["side-lying", "lithotomy-like", "floor", "long-standing", "long-sitting", "both-hands", "pelvic-floor-attention"];
