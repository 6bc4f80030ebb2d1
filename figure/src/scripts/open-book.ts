/** D1, A5: the upper back turns like a page; hips and knees stay. */
import type { Limb } from "../pose.ts";
import type { Prop } from "../props.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";

const onSide: readonly Prop[] = [
  { is: "pillow", at: [-0.75, 0.05, -0.04], size: [0.34, 0.1, 0.46] },
  { is: "pillow", at: [0.3, 0.15, 0.25], size: [0.4, 0.13, 0.26], behind: "legL" },
];
const under: Limb = { at: [-0.36, 0.04, 0.44], bend: [1, 0, 0.1], end: [0.1, 0, 1] };
const onRibs = { armL: { at: [-0.27, 0.265, 0.09], bend: [0.4, 0.7, -0.7], end: [-0.5, -0.7, 0.2] }, look: 14 } as const;
const opened: Limb = { swing: 88, out: 90, spin: 70, bend: 8 };
const onBack: Limb = { at: [-0.305, 0.72, 0.225], bend: [0.1, -0.5, 1], end: [-0.35, -0.5, -0.6] };
const chair: readonly Prop[] = [{ is: "chair", at: [-0.1, 0.45, 0] }];

export const openBook = [
  {
    of: "ex.open-book.side-half", posture: postures["side-lying"], view: "above", props: onSide,
    from: { armR: under, armL: { at: [-0.27, 0.25, 0.1], bend: [0.6, 0.8, -0.2], end: [-0.5, -0.8, 0.1] } },
    phases: { open: { ...onRibs, twist: 24 }, stay: { ...onRibs, twist: 26 }, close: {} },
  },
  {
    of: "ex.open-book.seated-half", posture: postures.sitting, view: "three-quarter", props: chair,
    from: { armR: { swing: 38, out: 5, spin: 66, bend: 131 }, armL: { swing: 40, out: 14, spin: 80, bend: 132 } },
    phases: { open: { twist: -24, look: -10 }, stay: { twist: -25, look: -10, flat: 0.42 }, close: {} },
  },
  {
    of: "ex.open-book.seated", posture: postures.sitting, view: "three-quarter", props: chair,
    from: { armR: { at: [0.14, 0.645, 0.17], bend: [-1, -0.5, 0.8], end: [1, -0.4, 0] } },
    phases: {
      open: { twist: -42, look: -15, armR: onBack },
      stay: { twist: -43, look: -15, flat: 0.5, armR: onBack },
      close: {},
    },
  },
  {
    of: "ex.open-book.side", posture: postures["side-lying"], view: "above", props: onSide,
    from: { twist: -6, reach: 0.025, armR: under, armL: { at: [-0.365, 0.1, 0.44], bend: [0.9, 0.5, 0] } },
    phases: {
      open: { twist: 44, look: 30, reach: 0, armL: opened },
      stay: { twist: 46, look: 32, reach: -0.01, armL: { ...opened, out: 100 } },
      close: {},
    },
  },
] as const satisfies readonly Script[];
