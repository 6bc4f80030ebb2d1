/** A script and its version in content, made into a function of time: pause and go on is one number kept. */
import type { Phase, Version } from "@lullaback/content";
import { bones, regions } from "./body.ts";
import { changed } from "./pose.ts";
import type { Script, KeyPose } from "./script.ts";
import { settled, skeletonOf, type Skeleton } from "./skeleton.ts";
import { angle, turned, type Turn } from "./space.ts";
import { stanceBetween, stanceOf, type Stance } from "./stance.ts";

interface Stretch {
  readonly phase: Phase;
  readonly from: Stance; readonly to: Stance;
  readonly seconds: number; readonly leads: KeyPose["leads"]; readonly within: number;
  /** The part of one move from rest to rest, 0 to 1: all of it, unless there are poses on the way. */
  readonly part: readonly [number, number];
}

export interface Compiled {
  readonly script: Script;
  /** Seconds of one repeat on one side. */
  readonly seconds: number;
  readonly stretches: readonly Stretch[];
  readonly phases: readonly Phase[];
}

/** She in one frame. */
export interface Frame {
  /** What she means to do: where her hands and feet were put. */
  readonly stance: Stance;
  /** Where that takes every joint. */
  readonly skeleton: Skeleton;
  readonly phase: Phase;
  /** How much of the phase is over, 0 to 1. */
  readonly done: number;
  /** How full of air she is, 0 to 1. */
  readonly breath: number;
  /** Pelvic floor: 1 lifted, 0 easy, down to -1 let go. */
  readonly pelvicFloor: number;
  /** How much each of the fourteen bones is moving now, 0 to 1. */
  readonly moving: readonly number[];
}

/**
 * Throws when a phase of content has no pose, or the script names a phase that content does not have. `letGo`: the tension type, whose
 * floor lets go where others lift (SE9).
 */
export const compile = (script: Script, version: Pick<Version, "phases">, { letGo = false }: { readonly letGo?: boolean } = {}): Compiled => {
  const unknown = Object.keys(script.phases).filter((id) => !version.phases.some((phase) => phase.id === id));
  if (unknown.length > 0) throw new Error(`${script.of}: content has no phase ${unknown.join(", ")}`);
  const base = changed(script.posture, script.from ?? {});
  const steps = version.phases.flatMap((known) => {
    const phase: Phase = letGo && known.pelvicFloor === "lift" ? { ...known, pelvicFloor: "let-go" } : known;
    const told = script.phases[known.id];
    if (told === undefined) throw new Error(`${script.of}: no pose for phase ${known.id}`);
    const parts: readonly KeyPose[] = Array.isArray(told) ? told as readonly KeyPose[] : [told as KeyPose];
    return parts.map(({ leads, within = 1, through: _, ...change }, index) => ({
      phase, leads, within, part: partOf(parts, index), seconds: known.seconds / parts.length, to: settled(stanceOf(changed(base, change))),
    }));
  });
  // A repeat begins where the one before it ended.
  const stretches = steps.map((step, index) => ({ ...step, from: (steps[(index + steps.length - 1) % steps.length] as (typeof steps)[number]).to }));
  return { script, stretches, seconds: version.phases.reduce((sum, { seconds }) => sum + seconds, 0), phases: stretches.map(({ phase }) => phase).filter((phase, index, all) => all.indexOf(phase) === index) };
};

/** Poses on the way share the move they are part of evenly. */
const partOf = (steps: readonly KeyPose[], index: number): readonly [number, number] => {
  const first = steps.findLastIndex((step, i) => i < index && step.through !== true) + 1;
  const last = steps.findIndex((step, i) => i >= index && step.through !== true);
  const count = (last < 0 ? steps.length - 1 : last) - first + 1;
  return [(index - first) / count, (index - first + 1) / count];
};

/** From rest to rest, without a jerk. */
const ease = (u: number): number => u * u * u * (u * (u * 6 - 15) + 10);
const within01 = (u: number): number => Math.min(1, Math.max(0, u));

/** How late the last bone sets out, of the whole move, when one end leads; the neck goes with the top of the chest. */
const lag = 0.5;
const count = bones.spine.length;
const weights = (u: number, leads: KeyPose["leads"]): readonly number[] => Array.from({ length: count }, (_, index) => {
  if (leads === undefined) return u;
  const up = Math.min(1, index / (regions.neck[0] - 1));
  const order = leads === "tail" ? up : 1 - up;
  return within01((u - order * lag) / (1 - lag));
});

/** A second out-breath on end needs air first, and the other way round: what comes before it takes this part of the phase. */
const catching = 0.35;
/** `full`: whether the phase before left her full of air. */
const breathAt = (phase: Phase, u: number, full: boolean): number => {
  if (phase.breath === "free") return full ? 1 - ease(u) : 0.3 * Math.sin(Math.PI * u) ** 2;
  const fills = phase.breath === "in";
  if (fills !== full) return fills ? ease(u) : 1 - ease(u);
  const level = u < catching ? ease(u / catching) : 1 - ease((u - catching) / (1 - catching));
  return fills ? 1 - level : level;
};
const floorOf = (phase: Phase | undefined): number => (phase?.pelvicFloor === "lift" ? 1 : phase?.pelvicFloor === "let-go" ? -1 : 0);

/** She at a second of the repeat; before 0 and past the end it goes round. */
export const at = (compiled: Compiled, seconds: number): Frame => {
  const { stretches, phases } = compiled;
  const time = ((seconds % compiled.seconds) + compiled.seconds) % compiled.seconds;
  let before = 0;
  let index = 0;
  while (index < stretches.length - 1 && time >= before + (stretches[index] as Stretch).seconds) {
    before += (stretches[index] as Stretch).seconds;
    index += 1;
  }
  const { from, to, phase, leads, within, part: [a, b], seconds: long } = stretches[index] as Stretch;
  const pace = (u: number): number => (ease(a + (b - a) * u) - ease(a)) / (ease(b) - ease(a));
  const u = within01((time - before) / long / within);
  const linear = weights(u, leads);
  const each = linear.map(pace);
  // Of the phase as a whole, however many steps it has.
  const done = within01(1 - (endOf(compiled, phase.id) - time) / phase.seconds);
  const earlier = phases[(phases.indexOf(phase) + phases.length - 1) % phases.length];
  const floor = ease(within01(done / 0.6));
  const stance = stanceBetween(from, to, pace(u), each);
  return {
    stance, skeleton: skeletonOf(stance), phase, done,
    breath: breathAt(phase, done, earlier?.breath === "in"),
    pelvicFloor: floorOf(earlier) * (1 - floor) + floorOf(phase) * floor,
    // A trunk that leans as one lights up nothing.
    moving: linear.map((v, bone) => {
      const w = ease(a + (b - a) * v);
      return leads === undefined ? 0 : 4 * w * (1 - w) * Math.min(1, turnOf(from, to, bone) / 6);
    }),
  };
};

/** By how many degrees a bone turns between two stances. */
const turnOf = (from: Stance, to: Stance, bone: number): number =>
  angle(turned(from.spine[bone] as Turn, [0, 1, 0]), turned(to.spine[bone] as Turn, [0, 1, 0]));

/** The second at which a phase ends. */
export const endOf = ({ phases }: Compiled, id: string): number => {
  const index = phases.findIndex((phase) => phase.id === id);
  return phases.slice(0, index + 1).reduce((sum, { seconds }) => sum + seconds, 0);
};
