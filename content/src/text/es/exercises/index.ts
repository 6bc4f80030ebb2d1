/** Spanish words of all moves, one file a move. */
import { archingAndRoundingText } from "./arching-and-rounding.ts";
import { breathingText } from "./breathing.ts";
import { catCowText } from "./cat-cow.ts";
import { chestReleaseText } from "./chest-release.ts";
import { clamText } from "./clam.ts";
import { deadBugText } from "./dead-bug.ts";
import { floorLetGoText } from "./floor-let-go.ts";
import { floorLiftText } from "./floor-lift.ts";
import { gluteReleaseText } from "./glute-release.ts";
import { heelSlideText } from "./heel-slide.ts";
import { hipRollText } from "./hip-roll.ts";
import { liftingText } from "./lifting.ts";
import { lungeText } from "./lunge.ts";
import { openBookText } from "./open-book.ts";
import { overheadReachText } from "./overhead-reach.ts";
import { pelvicTiltText } from "./pelvic-tilt.ts";
import { squatText } from "./squat.ts";
import { standingTallText } from "./standing-tall.ts";
import { toeTapText } from "./toe-tap.ts";
import { wiggleText } from "./wiggle.ts";

export const exercisesText = {
  ...archingAndRoundingText,
  ...breathingText,
  ...catCowText,
  ...chestReleaseText,
  ...clamText,
  ...deadBugText,
  ...floorLetGoText,
  ...floorLiftText,
  ...gluteReleaseText,
  ...heelSlideText,
  ...hipRollText,
  ...liftingText,
  ...lungeText,
  ...openBookText,
  ...overheadReachText,
  ...pelvicTiltText,
  ...squatText,
  ...standingTallText,
  ...toeTapText,
  ...wiggleText,
} as const;
