/** Words of all moves, one file a move. */
import { archingAndRoundingText } from "./arching-and-rounding.ts";
import { balanceText } from "./balance.ts";
import { breathingText } from "./breathing.ts";
import { calfRaiseText } from "./calf-raise.ts";
import { catCowText } from "./cat-cow.ts";
import { chestReleaseText } from "./chest-release.ts";
import { clamText } from "./clam.ts";
import { gluteReleaseText } from "./glute-release.ts";
import { hipRollText } from "./hip-roll.ts";
import { impactText } from "./impact.ts";
import { liftingText } from "./lifting.ts";
import { lungeText } from "./lunge.ts";
import { openBookText } from "./open-book.ts";
import { overheadReachText } from "./overhead-reach.ts";
import { pelvicTiltText } from "./pelvic-tilt.ts";
import { squatText } from "./squat.ts";
import { standingTallText } from "./standing-tall.ts";
import { walkingText } from "./walking.ts";
import { wiggleText } from "./wiggle.ts";

export const exercisesText = {
  ...archingAndRoundingText,
  ...balanceText,
  ...breathingText,
  ...calfRaiseText,
  ...catCowText,
  ...chestReleaseText,
  ...clamText,
  ...gluteReleaseText,
  ...hipRollText,
  ...impactText,
  ...liftingText,
  ...lungeText,
  ...openBookText,
  ...overheadReachText,
  ...pelvicTiltText,
  ...squatText,
  ...standingTallText,
  ...walkingText,
  ...wiggleText,
} as const;
