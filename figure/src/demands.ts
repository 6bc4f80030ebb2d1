/**
 * What a movement script asks of a body, read off the figure itself: a back on the mat is `supine`, whatever anybody wrote. A test holds it
 * against what content declares. Thresholds of this file tell poses apart; they are no limits for her.
 */
import type { Demand } from "@lullaback/content";
import { at, type Compiled, type Frame } from "./compile.ts";
import { bendOf, lateral, type Chain, type Skeleton } from "./skeleton.ts";
import { dot, direction, from, length, turned, type Point } from "./space.ts";

const upward: Point = [0, 1, 0];
const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** How far the back is rounded (+) or arched against how she stands, in degrees, and how far the chest is turned against the hips. */
export const spineOf = ({ pelvis, spine }: Pick<Skeleton, "pelvis" | "spine">): { readonly rounded: number; readonly turned: number } => {
  const chest = spine[10] as Skeleton["pelvis"];
  const side = lateral(pelvis);
  const [ahead, above] = [turned(pelvis, [1, 0, 0]), turned(pelvis, upward)];
  const up = turned(chest, upward);
  const chestSide = lateral(chest);
  // Standing at ease the last thoracic pair leans 20 degrees forward of the pelvis.
  return { rounded: degrees(Math.atan2(dot(up, ahead), dot(up, above))) - 20, turned: degrees(Math.atan2(Math.abs(dot(chestSide, ahead)), Math.abs(dot(chestSide, side)))) };
};

const onMat = 0.13;

/** The demands that can be seen in a frame. */
export const demandsOf = ({ skeleton, stance }: Frame): ReadonlySet<Demand> => {
  const { hip, nodes, pelvis, spine, skull, limbs } = skeleton;
  const seen = new Set<Demand>();
  const trunk = direction(from(hip, nodes[11] as Point));
  const chest = turned(spine[7] as Skeleton["pelvis"], [1, 0, 0]);
  const lying = trunk[1] < 0.5 && hip[1] < 0.5;
  const supine = lying && chest[1] > 0.4;
  if (supine) seen.add("supine");
  if (supine && hip[1] > 0.22) seen.add("supine-bridge");
  // Up on an elbow she is still on her side; and on a bed, whose top is as high as a seat.
  if (trunk[1] < 0.75 && Math.abs(lateral(pelvis)[1]) > 0.6) seen.add("side-lying");
  if (lying && chest[1] < -0.7 && (nodes[5] as Point)[1] < 0.25) seen.add("prone");
  const legs = [limbs.legR, limbs.legL];
  // Half sitting too; on a chair her chest looks ahead.
  if (chest[1] > 0.4 && legs.every(({ joint }) => joint[1] - hip[1] > 0.2)) seen.add("lithotomy-like");
  const arms = [limbs.armR, limbs.armL];
  const onKnee = ({ joint, end }: Chain): boolean => joint[1] < onMat && end[1] < onMat && !supine && !seen.has("side-lying") && !seen.has("prone");
  const kneeling = legs.every(onKnee);
  // One hand or one leg may be in the air.
  if (legs.some(onKnee) && arms.some(({ end }) => end[1] < onMat) && chest[1] < -0.2) seen.add("hands-and-knees");
  if (kneeling && legs.some((leg) => bendOf(leg) > 115)) seen.add("kneeling-deep");
  const pressed = (["armR", "armL"] as const).some((name) => stance.limbs[name].placed?.press === true && bendOf(limbs[name]) < 45);
  // Forearms that lie on the mat spare the wrists.
  const leaning = kneeling && arms.some(({ root, joint, end }) => end[1] < onMat && joint[1] > onMat && direction(from(end, root))[1] > 0.75);
  if (pressed || leaning) seen.add("wrist-load");
  // Hands that rest on the mat are not held up.
  if (arms.some(({ root, joint, end }) => !(seen.has("hands-and-knees") && end[1] < onMat) && dot(direction(from(root, joint)), direction(from(nodes[6] as Point, nodes[11] as Point))) > 0.5)) seen.add("overhead");
  const { rounded, turned: twisted } = spineOf(skeleton);
  if (rounded > 28) seen.add("spinal-flexion");
  if (rounded < -24) seen.add("spinal-extension");
  if (twisted > 22) seen.add("rotation");
  if (!lying && !kneeling && hip[1] < 0.42 && legs.every((leg) => bendOf(leg) > 100)) seen.add("deep-squat");
  if (!lying && length(from(limbs.legR.end, limbs.legL.end)) > 0.85 || kneeling && Math.abs(limbs.legR.joint[2] - limbs.legL.joint[2]) > 0.4) seen.add("wide-stance");
  if (!seen.has("supine") && !seen.has("side-lying") && skull[1] < hip[1] - 0.2) seen.add("head-down");
  return seen;
};

/** Seconds of each demand in each phase, one side once; sampled ten times a second. */
export const demandSeconds = (compiled: Compiled): ReadonlyMap<string, ReadonlyMap<Demand, number>> => {
  const step = 0.1;
  const found = new Map<string, Map<Demand, number>>();
  for (let second = step / 2; second < compiled.seconds; second += step) {
    const frame = at(compiled, second);
    const phase = found.get(frame.phase.id) ?? new Map<Demand, number>();
    found.set(frame.phase.id, phase);
    for (const demand of demandsOf(frame)) phase.set(demand, (phase.get(demand) ?? 0) + step);
  }
  return found;
};
