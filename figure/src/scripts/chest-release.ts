/** D1, A5: the front of the chest let go: on pillows, on the side, sitting, at a wall, in a doorway. */
import type { Change, Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const propped: readonly Prop[] = [
  { is: "pillow", at: [-0.5, 0.1, 0], size: [0.62, 0.2, 0.5] }, { is: "pillow", at: [-0.44, 0.25, 0], size: [0.86, 0.2, 0.5], lean: -40 }, { is: "pillow", at: [0.3, 0.1, 0], size: [0.34, 0.2, 0.4] },
  ...[-0.5, 0.5].map((z): Prop => ({ is: "pillow", at: [-0.24, 0.08, z], size: [0.46, 0.16, 0.3] })),
];
const wide: Limb = { at: [-0.2, 0.185, 0.5], bend: [-0.3, -0.6, 0.4], end: [0.3, -0.05, 1], palm: [0, 1, 0] };

/** Feet under her when she has turned by `heading`; one of them may be on its way. */
const feet = (heading: number, up: "legR" | "legL" | "none" = "none"): Change => {
  const [c, s] = [Math.cos, Math.sin].map((of) => Math.round(of((heading * Math.PI) / 180) * 100) / 100) as [number, number];
  const foot = (side: 1 | -1, name: "legR" | "legL"): Limb => ({ at: [-s * 0.09 * side, up === name ? 0.1 : 0.07, c * 0.09 * side], bend: [c, 0, s] });
  return { heading, legR: foot(1, "legR"), legL: foot(-1, "legL") };
};

const through: Change = { support: { hip: [0.085, 0.85, 0] }, legR: { at: [0.15, 0.07, 0.085], bend: [1, 0, 0.08] } };

export const chestRelease = [
  {
    of: "ex.chest-release.propped", posture: postures.propped, view: "above", props: propped,
    from: { arms: { at: [-0.1, 0.34, 0.11], bend: [-0.3, -0.5, 1], end: [0.1, 0.25, -1] } },
    phases: { open: { arms: wide, thoracic: -5, reach: -0.012 }, stay: { arms: wide, thoracic: -6, reach: -0.016 }, soften: {} },
  },
  {
    of: "ex.chest-release.side", posture: postures["side-lying"], view: "above",
    props: [
      { is: "pillow", at: [-0.3, 0.16, -0.28], size: [0.62, 0.32, 0.2] },
      { is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] }, { is: "pillow", at: [0.3, 0.15, 0.25], size: [0.4, 0.13, 0.26], behind: "legL" },
    ],
    from: { reach: 0.04, twist: -5, armL: { at: [0.04, 0.345, 0.05], bend: [0.2, 0.5, -0.8], end: [0.9, -0.15, 0.4] } },
    phases: { open: { reach: -0.05, twist: 7 }, stay: { reach: -0.052, twist: 8 }, soften: {} },
  },
  {
    of: "ex.chest-release.sitting", posture: postures.sitting, view: "three-quarter", props: [{ is: "chair", at: [-0.06, 0.45, 0] }],
    from: { thoracic: 12, lumbar: 5, nod: -6, reach: 0.022, arms: { swing: 8, out: 14, spin: 25, bend: 12 } },
    phases: {
      open: { thoracic: -10, lumbar: -2, nod: 0, reach: -0.03, arms: { swing: -8, out: 18, spin: -70, bend: 8 } },
      stay: { thoracic: -10, lumbar: -2, nod: 2, flat: 0.45, reach: -0.034, arms: { swing: -8, out: 16, spin: -75, bend: 6 } },
      soften: {},
    },
  },
  {
    of: "ex.chest-release.wall", posture: postures.standing, view: "front", props: [{ is: "wall", at: [0, 0, 0.58], heading: 90, size: [0.06, 1.9, 1.1] }],
    from: { support: { hip: [0, 0.862, 0] }, ...feet(0), armR: { at: [0.1, 1.12, 0.55], bend: [-0.2, -1, 0], end: [0.6, 1, 0], palm: [0, 0, 1] }, armL: { swing: 4, out: 8, bend: 12 } },
    phases: {
      open: [{ ...feet(-8, "legR"), through: true }, { ...feet(-15), through: true }, { ...feet(-22, "legL"), through: true }, feet(-28)],
      stay: { ...feet(-28), reach: -0.01 },
      soften: [{ ...feet(-14, "legL"), through: true }, feet(0)],
    },
  },
  {
    of: "ex.chest-release.doorway", posture: postures.standing, view: "back",
    props: [{ is: "wall", at: [0.05, 0, -0.63], size: [0.06, 1.9, 0.5] }, { is: "wall", at: [0.05, 0, 0.63], size: [0.06, 1.9, 0.5] }],
    from: { support: { hip: [0, 0.862, 0] }, arms: { at: [0.02, 1.35, 0.405], bend: [0, -1, 0.3], end: [0, 1, 0] } },
    phases: {
      open: [{ support: { hip: [0.03, 0.858, -0.01] }, legR: { at: [0.08, 0.1, 0.085], bend: [1, 0, 0.08] }, through: true }, through],
      stay: { ...through, reach: -0.012 },
      soften: [{ support: { hip: [0.03, 0.858, -0.01] }, legR: { at: [0.08, 0.1, 0.085], bend: [1, 0, 0.08] }, through: true }, {}],
    },
  },
] as const satisfies readonly Script[];
