/** Where every joint of a stance is in the room. Contacts limb: a placed hand or foot is where it was put, and leaning arms stay long. */
import { bones, shoulder, skull } from "./body.ts";
import type { Placed } from "./pose.ts";
import { isLeg, ofLimbs, sideOf, type LimbName, type LimbStance, type Stance } from "./stance.ts";
import { about, add, angle, back, cross, direction, dot, facing, from, length, squareTo, after, times, turned, type Point, type Turn } from "./space.ts";

/** Two bones and what is at their end. `front` is the side the knee points to; an elbow points to the other. */
export interface Chain {
  readonly root: Point; readonly joint: Point; readonly end: Point;
  readonly front: readonly [Point, Point];
  /** Toes or fingers: the way they point, and the side that is up when flat. */
  readonly toes: Point; readonly top: Point;
}

export interface Skeleton {
  readonly hip: Point; readonly pelvis: Turn;
  /** Fifteen: S1 to the top of the neck. */
  readonly nodes: readonly Point[];
  readonly spine: readonly Turn[];
  readonly head: Turn; readonly skull: Point;
  readonly limbs: Readonly<Record<LimbName, Chain>>;
}

const lengthsOf = (name: LimbName): readonly [number, number] => (isLeg(name) ? [bones.thigh, bones.shank] : [bones.upperArm, bones.foreArm]);

/** How long a leaning arm is, of its whole length: not quite locked. */
const leaning = 0.985;

interface Trunk { readonly hip: Point; readonly pelvis: Turn; readonly spine: readonly Turn[]; readonly nodes: readonly Point[]; readonly head: Turn; readonly skull: Point }

type Posed = Pick<Stance, "support" | "pelvis" | "spine" | "head">;
const trunkOf = ({ support, pelvis, spine, head }: Posed): Trunk => {
  const nodes: Point[] = [turned(pelvis, bones.hipToSacrum)];
  for (const [index, turn] of spine.entries()) nodes.push(add(nodes[index] as Point, turned(turn, [0, bones.spine[index] as number, 0])));
  const hip: Point = "hip" in support ? support.hip
    : "knees" in support ? add(support.knees, turned(about([0, 0, 1], support.thigh), [0, Math.sqrt(bones.thigh ** 2 - ((support.wide ?? bones.hipApart) - bones.hipApart) ** 2), 0]))
    : from(nodes[support.node] as Point, support.at);
  const placed = nodes.map((node) => add(node, hip));
  return { hip, pelvis, spine, head, nodes: placed, skull: add(placed[14] as Point, turned(head, [skull.at[0], skull.at[1], 0])) };
};

const rootOf = ({ hip, pelvis, nodes, spine }: Trunk, name: LimbName, reach: number, raised: number): Point => isLeg(name)
  ? add(hip, turned(pelvis, [0, 0, sideOf(name) * bones.hipApart]))
  : add(nodes[shoulder.node] as Point, turned(spine[shoulder.node] as Turn, [shoulder.at[0] + reach, shoulder.at[1] + 0.035 * raised, sideOf(name) * (bones.shoulderApart - 0.012 * raised)]));

/** The trunk turned about the hips, head and all, by degrees. */
const tilted = ({ support, pelvis, spine, head }: Stance, degrees: number): Posed => {
  const by = about(turned(pelvis, [0, 0, 1]), degrees);
  return { support, pelvis: after(by, pelvis), spine: spine.map((turn) => after(by, turn)), head: after(by, head) };
};

/** Where `f` is zero, near 0, by secants; the last guess where there is no such place within 40. */
const zero = (f: (x: number) => number, step: number): number => {
  let [a, b] = [0, step];
  let [fa, fb] = [f(a), f(b)];
  for (let round = 0; round < 6 && Math.abs(fb) > 1e-5 && fa !== fb; round++) {
    const next = Math.max(-40, Math.min(40, b - (fb * (b - a)) / (fb - fa)));
    [a, fa, b] = [b, fb, next];
    fb = f(b);
  }
  return b;
};

/** The head never sinks into the mat: the neck gives way until it lies on it. */
const headUp = (posed: Posed): Trunk => {
  const trunk = trunkOf(posed);
  const floor = skull.deep + 0.004;
  if (trunk.skull[1] >= floor) return trunk;
  const axis = turned(trunk.spine[10] as Turn, [0, 0, 1]);
  const bent = (degrees: number): Trunk => trunkOf({
    ...posed, spine: posed.spine.map((turn, index) => after(about(axis, (degrees * Math.max(0, index - 10)) / 4), turn)), head: after(about(axis, degrees), posed.head),
  });
  return bent(zero((degrees) => bent(degrees).skull[1] - floor, bent(2).skull[1] > trunk.skull[1] ? 2 : -2));
};

const jointed = (name: LimbName, limb: LimbStance, root: Point, parent: Turn): Chain => {
  const [upper, lower] = lengthsOf(name);
  const leg = isLeg(name);
  const turn = after(parent, limb.turn);
  const under = after(turn, about([0, 0, 1], leg ? -limb.bend : limb.bend));
  const joint = add(root, turned(turn, [0, -upper, 0]));
  const foot = after(under, limb.tip);
  return {
    root, joint, end: add(joint, turned(under, [0, -lower, 0])),
    front: [turned(turn, [1, 0, 0]), turned(under, [1, 0, 0])],
    toes: turned(foot, leg ? [1, 0, 0] : [0, -1, 0]), top: leg ? turned(foot, [0, 1, 0]) : turned(foot, [0, 0, sideOf(name)]),
  };
};

const placed = (name: LimbName, { at, bend, end, palm, joint: told }: Placed, root: Point): Chain => {
  const [upper, lower] = lengthsOf(name);
  const line = from(root, at);
  const far = Math.min(length(line), (upper + lower) * 0.99995);
  const way = direction(line, [0, -1, 0]);
  const along = (upper * upper - lower * lower + far * far) / (2 * far);
  const pole = squareTo(told === undefined ? bend : from(root, told), way, [0, 0, 1]);
  const joint = add(root, add(times(way, along), times(pole, Math.sqrt(Math.max(0, upper * upper - along * along)))));
  const reached = add(root, times(way, far));
  const under = direction(from(joint, reached));
  const leg = isLeg(name);
  const front = leg ? pole : times(pole, -1);
  const toes = direction(end ?? (leg ? [bend[0], 0, bend[2]] : under));
  const top = leg ? squareTo(add(times(under, -1), times(front, 0.3)), toes) : squareTo(palm !== undefined ? times(palm, -1) : Math.abs(toes[1]) > 0.8 ? [-1, 0, 0] : [0, 1, 0], toes);
  return { root, joint, end: reached, front: [squareTo(front, direction(from(root, joint))), squareTo(front, under)], toes, top };
};

/** The joints of a placed limb as a jointed one has them, so that it can be blended with one. */
const loosened = (name: LimbName, { root, joint, end, front, toes, top }: Chain, parent: Turn): Pick<LimbStance, "turn" | "bend" | "tip"> => {
  const [up, under] = [direction(from(joint, root)), direction(from(end, joint))];
  const [upper, lower] = [facing(squareTo(front[0], up), up), facing(squareTo(front[1], under), under)];
  const tip = isLeg(name) ? facing(toes, top) : facing(cross(toes, times(top, -sideOf(name))), times(toes, -1));
  return { turn: after(back(parent), upper), bend: angle(up, under), tip: after(back(lower), tip) };
};

/** How far up the body an arm points, 0 to 1: the shoulder blade goes with it. */
const raisedBy = (trunk: Trunk, name: LimbName, limb: LimbStance): number => {
  const up = turned(trunk.spine[shoulder.node] as Turn, [0, 1, 0]);
  const way = limb.placed === undefined ? turned(after(trunk.spine[shoulder.node] as Turn, limb.turn), [0, -1, 0]) : direction(from(rootOf(trunk, name, 0, 0), limb.placed.at));
  return Math.max(0, dot(way, up));
};

export const skeletonOf = (stance: Stance): Skeleton => {
  const pressing = (["armR", "armL"] as const).filter((name) => stance.limbs[name].placed?.press === true || stance.limbs[name].placed?.joint !== undefined);
  const slack = (degrees: number): number => {
    const trunk = trunkOf(tilted(stance, degrees));
    return pressing.reduce((sum, name) => {
      const limb = stance.limbs[name];
      const { at, joint } = limb.placed as Placed;
      const long = joint === undefined ? (bones.upperArm + bones.foreArm) * leaning : bones.upperArm;
      return sum + length(from(rootOf(trunk, name, stance.reach, raisedBy(trunk, name, limb)), joint ?? at)) - long;
    }, 0) / pressing.length;
  };
  const trunk = headUp(pressing.length === 0 ? stance : tilted(stance, zero(slack, 1)));
  const chain = (name: LimbName): Chain => {
    const limb = stance.limbs[name];
    const root = rootOf(trunk, name, stance.reach, isLeg(name) ? 0 : raisedBy(trunk, name, limb));
    return limb.placed === undefined ? jointed(name, limb, root, parentOf(trunk, name)) : placed(name, limb.placed, root);
  };
  return { ...trunk, limbs: ofLimbs(chain) };
};

const parentOf = (trunk: Pick<Trunk, "pelvis" | "spine">, name: LimbName): Turn => (isLeg(name) ? trunk.pelvis : trunk.spine[shoulder.node] as Turn);

/** A stance whose placed limbs also know their joints. */
export const settled = (stance: Stance): Stance => {
  const skeleton = skeletonOf(stance);
  return {
    ...stance,
    limbs: ofLimbs((name) => {
      const limb = stance.limbs[name];
      return limb.placed === undefined ? limb : { ...limb, ...loosened(name, skeleton.limbs[name], parentOf(skeleton, name)) };
    }),
  };
};

/** The angle at a joint, in degrees; 0 is straight. */
export const bendOf = ({ root, joint, end }: Chain): number => angle(direction(from(root, joint)), direction(from(joint, end)));

export const lateral = (turn: Turn): Point => cross(turned(turn, [1, 0, 0]), turned(turn, [0, 1, 0]));
