/** D2, D7: a hand off the wall, a leg back at the table; on hands and knees rocking, sliding, and at last an arm and the other leg. */
import type { Change, Limb } from "../pose.ts";
import type { Script } from "../script.ts";
import { postures } from "./postures.ts";
import { shifting } from "./shifting.ts";

const onFours = postures["hands-and-knees"];
/** The knees are under the hips; one of them may leave the mat. */
const still: Change = { support: { hip: [0, 0.465, 0] } };
const forward: Change = { support: { hip: [0.028, 0.464, 0] } };
const longLeg: Limb = { at: [-0.65, 0.068, 0.085], bend: [0, -1, 0], end: [-0.95, -0.3, 0] };
const lifted: Limb = { at: [-0.755, 0.4, 0.085], bend: [0, -1, 0], end: [-0.95, -0.3, 0] };

export const birdDog = [
  {
    of: "ex.bird-dog.wall", posture: postures.standing, props: [{ is: "wall", at: [0.54, 0, 0] }],
    from: { support: { hip: [-0.01, 0.862, 0] }, lean: -12, flat: 0.3, arms: { at: [0.51, 1.2, 0.15], bend: [-0.2, -1, 0.4], end: [0.05, 1, 0], press: true } },
    phases: {
      float: { armR: { at: [0.34, 1.16, 0.17], bend: [-0.3, -1, 0.4], end: [0.4, 1, 0] } },
      back: {},
      rest: shifting([-0.01, 0.862, 0], [0, 0.085]),
    },
  },
  {
    of: "ex.bird-dog.table", posture: postures.standing, props: [{ is: "table", at: [0.26, 0.72, 0] }],
    from: {
      legR: { at: [0, 0.07, 0.085], bend: [1, 0, 0.08], end: [1, 0, 0.08] },
      support: { hip: [-0.1, 0.84, 0] }, lean: -62, flat: 0.4, neck: -8, arms: { at: [0.56, 0.746, 0.12], bend: [-1, 0, 0], joint: [0.33, 0.756, 0.16], end: [1, -0.1, 0] },
    },
    phases: {
      slide: { legR: { at: [-0.42, 0.124, 0.085], bend: [1, 0, 0.08], end: [0.3, -0.954, 0] } },
      back: {},
      rest: shifting([-0.1, 0.84, 0], [0, 0.085]),
    },
  },
  {
    of: "ex.bird-dog.rock", posture: onFours,
    phases: { back: { support: { knees: [0, 0.06, 0], thigh: 16 } }, forward: { support: { knees: [0, 0.06, 0], thigh: -4 } } },
  },
  {
    of: "ex.bird-dog.arm", posture: onFours,
    phases: { slide: { support: { knees: [0, 0.06, 0], thigh: -5 }, armR: { at: [0.56, 0.034, 0.155], bend: [-0.6, 0, 0.5], end: [1, -0.16, 0] } }, back: {}, rest: {} },
  },
  {
    of: "ex.bird-dog.leg", posture: onFours, from: still,
    phases: { slide: { legR: longLeg }, back: {}, rest: {} },
  },
  {
    of: "ex.bird-dog.leg-lift", posture: onFours, from: still,
    phases: { slide: { legR: longLeg }, lift: { legR: lifted, flat: 0.5 }, down: [{ legR: longLeg }, {}], rest: {} },
  },
  {
    of: "ex.bird-dog.both", posture: onFours, from: still,
    phases: {
      slide: { ...forward, legR: longLeg, armL: { at: [0.555, 0.034, -0.155], bend: [-0.6, 0, -0.5], end: [1, -0.16, 0] } },
      lift: { ...forward, legR: lifted, flat: 0.5, armL: { at: [0.955, 0.44, -0.17], bend: [-0.1, -1, -0.3], end: [1, 0, 0], palm: [0, 0, 1] } },
      down: [{ ...forward, legR: longLeg, armL: { at: [0.555, 0.034, -0.155], bend: [-0.6, 0, -0.5], end: [1, -0.16, 0] } }, {}],
      rest: {},
    },
  },
] as const satisfies readonly Script[];
