/** Words of all moves, one file a move. */
import { archingAndRoundingText } from "./arching-and-rounding.ts";
import { breathingText } from "./breathing.ts";
import { catCowText } from "./cat-cow.ts";
import { chestReleaseText } from "./chest-release.ts";
import { clamText } from "./clam.ts";
import { gluteReleaseText } from "./glute-release.ts";
import { hipRollText } from "./hip-roll.ts";
import { liftingText } from "./lifting.ts";
import { lungeText } from "./lunge.ts";
import { neckReleaseText } from "./neck-release.ts";
import { openBookText } from "./open-book.ts";
import { overheadReachText } from "./overhead-reach.ts";
import { pelvicTiltText } from "./pelvic-tilt.ts";
import { shoulderBladesText } from "./shoulder-blades.ts";
import { sideBendText } from "./side-bend.ts";
import { squatText } from "./squat.ts";
import { standingTallText } from "./standing-tall.ts";
import { thoracicExtensionText } from "./thoracic-extension.ts";
import { wiggleText } from "./wiggle.ts";

export const exercisesText = {
  ...archingAndRoundingText,
  ...breathingText,
  ...catCowText,
  ...chestReleaseText,
  ...clamText,
  ...gluteReleaseText,
  ...hipRollText,
  ...liftingText,
  ...lungeText,
  ...neckReleaseText,
  ...openBookText,
  ...overheadReachText,
  ...pelvicTiltText,
  ...shoulderBladesText,
  ...sideBendText,
  ...squatText,
  ...standingTallText,
  ...thoracicExtensionText,
  ...wiggleText,
} as const;
