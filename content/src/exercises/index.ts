/** All moves, in the order lists show them: breath and deep core, release, strength, alignment. One move a file. */
import type { Exercise } from "../model/exercise.ts";
import { anklePumps } from "./ankle-pumps.ts";
import { archingAndRounding } from "./arching-and-rounding.ts";
import { breathing } from "./breathing.ts";
import { calfRelease } from "./calf-release.ts";
import { catCow } from "./cat-cow.ts";
import { chestRelease } from "./chest-release.ts";
import { clam } from "./clam.ts";
import { figureFour } from "./figure-four.ts";
import { gluteRelease } from "./glute-release.ts";
import { hamstringRelease } from "./hamstring-release.ts";
import { hipFlexorRelease } from "./hip-flexor-release.ts";
import { hipRoll } from "./hip-roll.ts";
import { innerSqueeze } from "./inner-squeeze.ts";
import { kneeRock } from "./knee-rock.ts";
import { legStraighten } from "./leg-straighten.ts";
import { lifting } from "./lifting.ts";
import { lunge } from "./lunge.ts";
import { openBook } from "./open-book.ts";
import { overheadReach } from "./overhead-reach.ts";
import { pelvicTilt } from "./pelvic-tilt.ts";
import { scarCare } from "./scar-care.ts";
import { sideStep } from "./side-step.ts";
import { squat } from "./squat.ts";
import { standingTall } from "./standing-tall.ts";
import { wiggle } from "./wiggle.ts";
import { wristCare } from "./wrist-care.ts";

export const exercises: readonly Exercise[] = [
  // Breath and deep core
  breathing,
  pelvicTilt,
  hipRoll,
  innerSqueeze,
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
  hipFlexorRelease,
  hamstringRelease,
  figureFour,
  kneeRock,
  scarCare,
  // Strength
  clam,
  squat,
  legStraighten,
  sideStep,
  lunge,
  lifting,
  // Alignment
  standingTall,
];
