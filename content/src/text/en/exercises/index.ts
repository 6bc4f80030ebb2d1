/** Words of all moves, one file a move. */
import { archingAndRoundingText } from "./arching-and-rounding.ts";
import { birdDogText } from "./bird-dog.ts";
import { breathingText } from "./breathing.ts";
import { catCowText } from "./cat-cow.ts";
import { chestReleaseText } from "./chest-release.ts";
import { clamText } from "./clam.ts";
import { gluteReleaseText } from "./glute-release.ts";
import { hipExtensionText } from "./hip-extension.ts";
import { hipRollText } from "./hip-roll.ts";
import { liftingText } from "./lifting.ts";
import { lungeText } from "./lunge.ts";
import { openBookText } from "./open-book.ts";
import { overheadReachText } from "./overhead-reach.ts";
import { pelvicTiltText } from "./pelvic-tilt.ts";
import { plankText } from "./plank.ts";
import { sideLiftText } from "./side-lift.ts";
import { sidePlankText } from "./side-plank.ts";
import { squatText } from "./squat.ts";
import { standingTallText } from "./standing-tall.ts";
import { wiggleText } from "./wiggle.ts";

export const exercisesText = {
  ...archingAndRoundingText,
  ...birdDogText,
  ...breathingText,
  ...catCowText,
  ...chestReleaseText,
  ...clamText,
  ...gluteReleaseText,
  ...hipExtensionText,
  ...hipRollText,
  ...liftingText,
  ...lungeText,
  ...openBookText,
  ...overheadReachText,
  ...pelvicTiltText,
  ...plankText,
  ...sideLiftText,
  ...sidePlankText,
  ...squatText,
  ...standingTallText,
  ...wiggleText,
} as const;
