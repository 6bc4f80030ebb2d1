/** All moves, in the order lists show them: breath and deep core, release, strength, alignment. One move a file. */
import type { Exercise } from "../model/exercise.ts";
import { anklePumps } from "./ankle-pumps.ts";
import { archingAndRounding } from "./arching-and-rounding.ts";
import { birdDog } from "./bird-dog.ts";
import { breathing } from "./breathing.ts";
import { calfRelease } from "./calf-release.ts";
import { balance } from "./balance.ts";
import { calfRaise } from "./calf-raise.ts";
import { carry } from "./carry.ts";
import { catCow } from "./cat-cow.ts";
import { chestRelease } from "./chest-release.ts";
import { clam } from "./clam.ts";
import { figureFour } from "./figure-four.ts";
import { deadBug } from "./dead-bug.ts";
import { floorLetGo } from "./floor-let-go.ts";
import { floorLift } from "./floor-lift.ts";
import { gluteRelease } from "./glute-release.ts";
import { hamstringRelease } from "./hamstring-release.ts";
import { hipFlexorRelease } from "./hip-flexor-release.ts";
import { hipExtension } from "./hip-extension.ts";
import { hinge } from "./hinge.ts";
import { heelSlide } from "./heel-slide.ts";
import { hipRoll } from "./hip-roll.ts";
import { impact } from "./impact.ts";
import { innerSqueeze } from "./inner-squeeze.ts";
import { kneeRock } from "./knee-rock.ts";
import { legStraighten } from "./leg-straighten.ts";
import { lifting } from "./lifting.ts";
import { lunge } from "./lunge.ts";
import { neckRelease } from "./neck-release.ts";
import { openBook } from "./open-book.ts";
import { outOfBed } from "./out-of-bed.ts";
import { overheadReach } from "./overhead-reach.ts";
import { pelvicTilt } from "./pelvic-tilt.ts";
import { plank } from "./plank.ts";
import { postureBreak } from "./posture-break.ts";
import { scarCare } from "./scar-care.ts";
import { sideStep } from "./side-step.ts";
import { sideLift } from "./side-lift.ts";
import { sidePlank } from "./side-plank.ts";
import { squat } from "./squat.ts";
import { standingTall } from "./standing-tall.ts";
import { walking } from "./walking.ts";
import { shoulderBlades } from "./shoulder-blades.ts";
import { sideBend } from "./side-bend.ts";
import { thoracicExtension } from "./thoracic-extension.ts";
import { toeTap } from "./toe-tap.ts";
import { wiggle } from "./wiggle.ts";
import { wristCare } from "./wrist-care.ts";

export const exercises: readonly Exercise[] = [
  // Breath and deep core
  breathing,
  pelvicTilt,
  floorLift,
  floorLetGo,
  hipRoll,
  birdDog,
  plank,
  sidePlank,
  innerSqueeze,
  heelSlide,
  toeTap,
  deadBug,
  // Release
  archingAndRounding,
  catCow,
  wiggle,
  gluteRelease,
  overheadReach,
  openBook,
  chestRelease,
  anklePumps,
  calfRelease,
  wristCare,
  scarCare,
  thoracicExtension,
  neckRelease,
  sideBend,
  hipFlexorRelease,
  hamstringRelease,
  figureFour,
  kneeRock,
  // Strength
  clam,
  squat,
  legStraighten,
  sideStep,
  lunge,
  lifting,
  walking,
  impact,
  shoulderBlades,
  sideLift,
  hipExtension,
  calfRaise,
  balance,
  hinge,
  carry,
  // Alignment
  standingTall,
  postureBreak,
  outOfBed,
];
