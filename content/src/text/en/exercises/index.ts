/** Words of all moves, one file a move. */
import { anklePumpsText } from "./ankle-pumps.ts";
import { archingAndRoundingText } from "./arching-and-rounding.ts";
import { breathingText } from "./breathing.ts";
import { calfReleaseText } from "./calf-release.ts";
import { catCowText } from "./cat-cow.ts";
import { chestReleaseText } from "./chest-release.ts";
import { clamText } from "./clam.ts";
import { figureFourText } from "./figure-four.ts";
import { gluteReleaseText } from "./glute-release.ts";
import { hamstringReleaseText } from "./hamstring-release.ts";
import { hipFlexorReleaseText } from "./hip-flexor-release.ts";
import { hipRollText } from "./hip-roll.ts";
import { innerSqueezeText } from "./inner-squeeze.ts";
import { kneeRockText } from "./knee-rock.ts";
import { legStraightenText } from "./leg-straighten.ts";
import { liftingText } from "./lifting.ts";
import { lungeText } from "./lunge.ts";
import { openBookText } from "./open-book.ts";
import { overheadReachText } from "./overhead-reach.ts";
import { pelvicTiltText } from "./pelvic-tilt.ts";
import { scarCareText } from "./scar-care.ts";
import { sideStepText } from "./side-step.ts";
import { squatText } from "./squat.ts";
import { standingTallText } from "./standing-tall.ts";
import { wiggleText } from "./wiggle.ts";
import { wristCareText } from "./wrist-care.ts";

export const exercisesText = {
  ...anklePumpsText,
  ...archingAndRoundingText,
  ...breathingText,
  ...calfReleaseText,
  ...catCowText,
  ...chestReleaseText,
  ...clamText,
  ...figureFourText,
  ...gluteReleaseText,
  ...hamstringReleaseText,
  ...hipFlexorReleaseText,
  ...hipRollText,
  ...innerSqueezeText,
  ...kneeRockText,
  ...legStraightenText,
  ...liftingText,
  ...lungeText,
  ...openBookText,
  ...overheadReachText,
  ...pelvicTiltText,
  ...scarCareText,
  ...sideStepText,
  ...squatText,
  ...standingTallText,
  ...wiggleText,
  ...wristCareText,
} as const;
