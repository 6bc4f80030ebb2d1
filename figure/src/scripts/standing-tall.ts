/** E7: growing tall from the ground, then letting go and moving on. */
import type { Change } from "../pose.ts";
import type { Script } from "../script.ts";
import { onLeft, onRight } from "./feet.ts";
import { postures } from "./postures.ts";

const easy = { lumbar: 2, thoracic: 5, neck: 2, reach: 0.012 } as const;
const tall = { lumbar: 0, thoracic: -3, neck: -1, flat: 0.35, reach: -0.006 } as const;
const arms = { swing: 15, out: 9, bend: 18 } as const;
const standing = (z: number): Change => ({ support: { hip: [0, 0.855, z] }, side: z * -60, tip: z * 60 });
const leaning = (z: number): Change => ({ support: { node: 10, at: [-0.14, 1.333, z] }, tip: z * 60 });

export const standingTall = [
  {
    of: "ex.standing-tall.free", posture: postures.standing, view: "front", from: { ...standing(0), ...easy, arms },
    phases: { grow: { support: { hip: [0, 0.866, 0] }, ...tall }, tall: { support: { hip: [0, 0.867, 0] }, ...tall, flat: 0.4 }, move: [{ ...standing(0.035), ...onRight }, { ...standing(-0.035), ...onLeft }, {}] },
  },
  {
    of: "ex.standing-tall.wall", posture: postures.standing, from: { support: { node: 10, at: [-0.14, 1.333, 0] }, ...easy, lean: 2, headAt: -3, arms: { swing: 11, bend: 14 } },
    props: [{ is: "wall", at: [-0.203, 0, 0], size: [-0.06, 1.9, 0.9] }],
    phases: {
      grow: { support: { node: 10, at: [-0.14, 1.348, 0] }, lumbar: 0, thoracic: 0, reach: -0.004, flat: 0.3, headAt: 0 },
      tall: { support: { node: 10, at: [-0.14, 1.349, 0] }, lumbar: 2, thoracic: 0, reach: -0.004, flat: 0.4, lean: 4, headAt: 0 },
      move: [{ ...leaning(0.025), ...onRight }, { ...leaning(-0.025), ...onLeft }, {}],
    },
  },
  {
    of: "ex.standing-tall.sitting", posture: postures.sitting, props: [{ is: "chair", at: [-0.02, 0.45, 0] }], from: { lean: 5, lumbar: 8, thoracic: 8, neck: 2, reach: 0.012 },
    phases: {
      grow: { leads: "tail", lean: 0, ...tall, flat: 0.5 },
      tall: { lean: 0, ...tall, flat: 0.55 },
      move: [{ lean: 0, twist: 8, side: 4 }, { lean: 3, twist: -8, side: -4 }, {}],
    },
  },
] as const satisfies readonly Script[];
