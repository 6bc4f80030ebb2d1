/** Spanish words of all moves, one file a move. */
import { archingAndRoundingText } from "./arching-and-rounding.ts";
import { breathingText } from "./breathing.ts";
import { carryText } from "./carry.ts";
import { catCowText } from "./cat-cow.ts";
import { chestReleaseText } from "./chest-release.ts";
import { clamText } from "./clam.ts";
import { gluteReleaseText } from "./glute-release.ts";
import { hingeText } from "./hinge.ts";
import { hipRollText } from "./hip-roll.ts";
import { liftingText } from "./lifting.ts";
import { lungeText } from "./lunge.ts";
import { openBookText } from "./open-book.ts";
import { outOfBedText } from "./out-of-bed.ts";
import { overheadReachText } from "./overhead-reach.ts";
import { pelvicTiltText } from "./pelvic-tilt.ts";
import { squatText } from "./squat.ts";
import { standingTallText } from "./standing-tall.ts";
import { wiggleText } from "./wiggle.ts";

export const exercisesText = {
  ...archingAndRoundingText,
  ...breathingText,
  ...carryText,
  ...catCowText,
  ...chestReleaseText,
  ...clamText,
  ...gluteReleaseText,
  ...hingeText,
  ...hipRollText,
  ...liftingText,
  ...lungeText,
  ...openBookText,
  ...outOfBedText,
  ...overheadReachText,
  ...pelvicTiltText,
  ...squatText,
  ...standingTallText,
  ...wiggleText,
} as const;
