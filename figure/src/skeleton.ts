/** Where every joint of a stance is in the room. Contacts hold: a placed hand or foot is where it was put, and leaning arms stay long. */
import { bones, shoulder, skull } from "./body.ts";
import { limbNames, type Hold, type LimbName, type Stance } from "./stance.ts";
import { about, add, back, cross, direction, dot, facing, from, length, squareTo, after, times, turned, type Point, type Turn } from "./space.ts";

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

const isLeg = (name: LimbName): boolean => name.startsWith("leg");
const sideOf = (name: LimbName): 1 | -1 => (name.endsWith("R") ? 1 : -1);
const lengthsOf = (name: LimbName): readonly [number, number] => (isLeg(name) ? [bones.thigh, bones.shank] : [bones.upperArm, bones.foreArm]);

/** How long a leaning arm is, of its whole length: not quite locked. */
const leaning = 0.985;

interface Trunk { readonly hip: Point; readonly pelvis: Turn; readonly spine: readonly Turn[]; readonly nodes: readonly Point[]; readonly head: Turn; readonly skull: Point }

const trunkOf = ({ rest, pelvis, spine, head }: Pick<Stance, "rest" | "pelvis" | "spine" | "head">): Trunk => {
  const nodes: Point[] = [turned(pelvis, bones.hipToSacrum)];
  for (const [index, turn] of spine.entries()) nodes.push(add(nodes[index] as Point, turned(turn, [0, bones.spine[index] as number, 0])));
  const hip: Point = "hip" in rest ? rest.hip
    : "knees" in rest ? add(rest.knees, turned(about([0, 0, 1], rest.thigh), [0, Math.sqrt(bones.thigh ** 2 - ((rest.wide ?? bones.hipApart) - bones.hipApart) ** 2), 0]))
    : from(nodes[rest.node] as Point, rest.at);
  const placed = nodes.map((node) => add(node, hip));
  return { hip, pelvis, spine, head, nodes: placed, skull: add(placed[14] as Point, turned(head, [skull.at[0], skull.at[1], 0])) };
};

const rootOf = ({ hip, pelvis, nodes, spine }: Trunk, name: LimbName, reach: number, raised: number): Point => isLeg(name)
  ? add(hip, turned(pelvis, [0, 0, sideOf(name) * bones.hipApart]))
  : add(nodes[shoulder.node] as Point, turned(spine[shoulder.node] as Turn, [shoulder.at[0] + reach, shoulder.at[1] + 0.035 * raised, sideOf(name) * (bones.shoulderApart - 0.012 * raised)]));

/** The trunk turned about the hips, head and all, by degrees. */
const tilted = (stance: Stance, pelvis: Turn, degrees: number): Pick<Stance, "rest" | "pelvis" | "spine" | "head"> => {
  const by = about(turned(pelvis, [0, 0, 1]), degrees);
  return { rest: stance.rest, pelvis: after(by, stance.pelvis), spine: stance.spine.map((turn) => after(by, turn)), head: after(by, stance.head) };
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
const headUp = (trunk: Trunk): Trunk => {
  const floor = skull.deep + 0.004;
  if (trunk.skull[1] >= floor) return trunk;
  const axis = turned(trunk.spine[10] as Turn, [0, 0, 1]);
  const bent = (degrees: number): Trunk => {
    const by = (part: number): Turn => about(axis, degrees * part);
    const spine = trunk.spine.map((turn, index) => (index < 11 ? turn : after(by((index - 10) / 4), turn)));
    const nodes = [...trunk.nodes];
    for (const index of [11, 12, 13]) nodes[index + 1] = add(nodes[index] as Point, turned(spine[index] as Turn, [0, bones.spine[index] as number, 0]));
    const head = after(by(1), trunk.head);
    return { ...trunk, spine, nodes, head, skull: add(nodes[14] as Point, turned(head, [skull.at[0], skull.at[1], 0])) };
  };
  return bent(zero((degrees) => bent(degrees).skull[1] - floor, bent(2).skull[1] > trunk.skull[1] ? 2 : -2));
};

const jointed = (name: LimbName, hold: Hold, root: Point, parent: Turn): Chain => {
  const [upper, lower] = lengthsOf(name);
  const leg = isLeg(name);
  const turn = after(parent, hold.turn);
  const under = after(turn, about([0, 0, 1], leg ? -hold.bend : hold.bend));
  const joint = add(root, turned(turn, [0, -upper, 0]));
  const foot = after(under, hold.tip);
  return {
    root, joint, end: add(joint, turned(under, [0, -lower, 0])),
    front: [turned(turn, [1, 0, 0]), turned(under, [1, 0, 0])],
    toes: turned(foot, leg ? [1, 0, 0] : [0, -1, 0]), top: leg ? turned(foot, [0, 1, 0]) : turned(foot, [0, 0, sideOf(name)]),
  };
};

const placed = (name: LimbName, { at, bend, end, palm, joint: told }: NonNullable<Hold["placed"]>, root: Point): Chain => {
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
export const loosened = (name: LimbName, { root, joint, end, front, toes, top }: Chain, parent: Turn): Pick<Hold, "turn" | "bend" | "tip"> => {
  const [up, under] = [direction(from(joint, root)), direction(from(end, joint))];
  const [upper, lower] = [facing(squareTo(front[0], up), up), facing(squareTo(front[1], under), under)];
  const tip = isLeg(name) ? facing(toes, top) : facing(cross(toes, times(top, -sideOf(name))), times(toes, -1));
  return { turn: after(back(parent), upper), bend: (Math.acos(Math.max(-1, Math.min(1, dot(up, under)))) * 180) / Math.PI, tip: after(back(lower), tip) };
};

/** How far up the body an arm points, 0 to 1: the shoulder blade goes with it. */
const raisedBy = (trunk: Trunk, name: LimbName, hold: Hold): number => {
  const up = turned(trunk.spine[shoulder.node] as Turn, [0, 1, 0]);
  const way = hold.placed === undefined ? turned(after(trunk.spine[shoulder.node] as Turn, hold.turn), [0, -1, 0]) : direction(from(rootOf(trunk, name, 0, 0), hold.placed.at));
  return Math.max(0, dot(way, up));
};

export const skeletonOf = (stance: Stance): Skeleton => {
  const pressing = (["armR", "armL"] as const).filter((name) => stance.limbs[name].placed?.press === true || stance.limbs[name].placed?.joint !== undefined);
  const tilt = (degrees: number): Trunk => trunkOf(degrees === 0 ? stance : tilted(stance, stance.pelvis, degrees));
  const slack = (degrees: number): number => {
    const trunk = tilt(degrees);
    return pressing.reduce((sum, name) => {
      const hold = stance.limbs[name];
      const { at, joint } = hold.placed as NonNullable<Hold["placed"]>;
      const long = joint === undefined ? (bones.upperArm + bones.foreArm) * leaning : bones.upperArm;
      return sum + length(from(rootOf(trunk, name, stance.reach, raisedBy(trunk, name, hold)), joint ?? at)) - long;
    }, 0) / pressing.length;
  };
  const trunk = headUp(tilt(pressing.length === 0 ? 0 : zero(slack, 1)));
  const chain = (name: LimbName): Chain => {
    const hold = stance.limbs[name];
    const root = rootOf(trunk, name, stance.reach, isLeg(name) ? 0 : raisedBy(trunk, name, hold));
    return hold.placed === undefined ? jointed(name, hold, root, parentOf(trunk, name)) : placed(name, hold.placed, root);
  };
  return { ...trunk, limbs: { legR: chain("legR"), legL: chain("legL"), armR: chain("armR"), armL: chain("armL") } };
};

const parentOf = (trunk: Pick<Trunk, "pelvis" | "spine">, name: LimbName): Turn => (isLeg(name) ? trunk.pelvis : trunk.spine[shoulder.node] as Turn);

/** A stance whose placed limbs also know their joints. */
export const settled = (stance: Stance): Stance => {
  const skeleton = skeletonOf(stance);
  return {
    ...stance,
    limbs: Object.fromEntries(limbNames.map((name) => {
      const hold = stance.limbs[name];
      return [name, hold.placed === undefined ? hold : { ...hold, ...loosened(name, skeleton.limbs[name], parentOf(skeleton, name)) }];
    })) as unknown as Stance["limbs"],
  };
};

/** The angle at a joint, in degrees; 0 is straight. */
export const bendOf = ({ root, joint, end }: Chain): number => (Math.acos(Math.max(-1, Math.min(1, dot(direction(from(root, joint)), direction(from(joint, end)))))) * 180) / Math.PI;

export const lateral = (turn: Turn): Point => cross(turned(turn, [1, 0, 0]), turned(turn, [0, 1, 0]));
