/** A pose in the words of anatomy: where she rests, how the pelvis is turned, each region of the spine, each limb. */
import type { Point } from "./space.ts";

/**
 * What stays where it is. `hip`: the middle of the hips is at a point. `knees`: she kneels; the knees' middle is at a point,
 * the thighs lean back from upright by `thigh` degrees, and go out to knees `wide` from the middle. `back`: node `node` of the spine (0 is S1, 14 the skull) is at a point.
 */
export type Support = { readonly hip: Point } | { readonly knees: Point; readonly thigh: number; readonly wide?: number } | { readonly node: number; readonly at: Point };

/** A limb that ends at a place in the room: a hand on the floor, a foot on the mat. */
export interface Placed {
  /** Ankle or wrist; for both limbs at once z is how far from the middle, to each side. */
  readonly at: Point;
  /** Where the knee or elbow points, in the room; to each side as `at`. */
  readonly bend: Point;
  /** Where toes or fingers point, in the room; else flat on the way the knee points, or in line with the forearm. */
  readonly end?: Point;
  /** Where the palm faces: a wall beside her. Else down, or forward where the fingers point up. */
  readonly palm?: Point;
  /** The trunk turns about the hips until these arms are long: leaning on hands. */
  readonly press?: true;
  /** Where the knee or elbow itself lies, to each side as `at`. The trunk turns about the hips until arms can: leaning on forearms. */
  readonly joint?: Point;
}
/** A limb by its joints: degrees from hanging along the body. */
export interface Jointed {
  /** Forward (+) or back. */
  readonly swing: number;
  /** Out to the side. */
  readonly out?: number;
  /** Turned inward about its own length (+), as the elbow or knee then bends across. */
  readonly spin?: number;
  /** Knee or elbow bent. */
  readonly bend?: number;
  /** Toes pointed, or wrist bent. 0 is a foot square to the shank, a hand in line with the arm. */
  readonly point?: number;
}
export type Limb = Placed | Jointed;

export interface Pose {
  readonly support: Support;
  /** Pelvis: 0 upright, 90 on her back with the head to the left, -90 on all fours. */
  readonly lean: number;
  /** About her own long axis: 90 turns one who lies on her back to face us, on her right side. */
  readonly roll: number;
  /** The right side of the pelvis up (+). */
  readonly tip: number;
  /** Where she faces before all of that, about the vertical: 90 is towards us when she stands. */
  readonly heading: number;
  /** Flexion (+) or extension, spread over the region. */
  readonly lumbar: number;
  readonly thoracic: number;
  readonly neck: number;
  /** How much of the natural curve is taken out of lumbar and thoracic, 0 to 1. */
  readonly flat: number;
  /** Bending to her right (+). */
  readonly side: number;
  /** Chest turned to her left (+), spread over the thoracic spine. */
  readonly twist: number;
  /** Chin down (+), beyond the neck. */
  readonly nod: number;
  /** Face turned to her left (+), beyond the chest. */
  readonly look: number;
  /** Ear towards her right shoulder (+), beyond the trunk. */
  readonly tilt?: number;
  /** The head is held at this lean in the room, whatever the trunk does; the neck fills in between. */
  readonly headAt?: number;
  /** Shoulders drawn forward (+) or back, in metres. */
  readonly reach: number;
  readonly legR: Limb; readonly legL: Limb; readonly armR: Limb; readonly armL: Limb;
}

/** What a script writes down: only what differs. `legs` and `arms` speak of both sides. */
export type Change = Partial<Pose> & { readonly legs?: Limb; readonly arms?: Limb };

const mirrored = (limb: Limb): Limb => {
  if (!("at" in limb)) return limb;
  const across = ([x, y, z]: Point): Point => [x, y, -z];
  return Object.fromEntries(Object.entries(limb).map(([key, value]) => [key, Array.isArray(value) ? across(value as unknown as Point) : value])) as unknown as Placed;
};

export const changed = (pose: Pose, { legs, arms, ...rest }: Change): Pose => ({
  ...pose,
  ...(legs !== undefined && { legR: legs, legL: mirrored(legs) }),
  ...(arms !== undefined && { armR: arms, armL: mirrored(arms) }),
  ...rest,
});
