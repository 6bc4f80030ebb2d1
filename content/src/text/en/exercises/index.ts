/** Words of all moves, one file a move. */
import { anklePumpsText } from "./ankle-pumps.ts";
import { archingAndRoundingText } from "./arching-and-rounding.ts";
import { birdDogText } from "./bird-dog.ts";
import { breathingText } from "./breathing.ts";
import { calfReleaseText } from "./calf-release.ts";
import { balanceText } from "./balance.ts";
import { calfRaiseText } from "./calf-raise.ts";
import { carryText } from "./carry.ts";
import { catCowText } from "./cat-cow.ts";
import { chestReleaseText } from "./chest-release.ts";
import { clamText } from "./clam.ts";
import { figureFourText } from "./figure-four.ts";
import { deadBugText } from "./dead-bug.ts";
import { floorLetGoText } from "./floor-let-go.ts";
import { floorLiftText } from "./floor-lift.ts";
import { gluteReleaseText } from "./glute-release.ts";
import { hamstringReleaseText } from "./hamstring-release.ts";
import { hipFlexorReleaseText } from "./hip-flexor-release.ts";
import { hipExtensionText } from "./hip-extension.ts";
import { hingeText } from "./hinge.ts";
import { heelSlideText } from "./heel-slide.ts";
import { hipRollText } from "./hip-roll.ts";
import { impactText } from "./impact.ts";
import { innerSqueezeText } from "./inner-squeeze.ts";
import { kneeRockText } from "./knee-rock.ts";
import { legStraightenText } from "./leg-straighten.ts";
import { liftingText } from "./lifting.ts";
import { lungeText } from "./lunge.ts";
import { neckReleaseText } from "./neck-release.ts";
import { openBookText } from "./open-book.ts";
import { outOfBedText } from "./out-of-bed.ts";
import { overheadReachText } from "./overhead-reach.ts";
import { pelvicTiltText } from "./pelvic-tilt.ts";
import { plankText } from "./plank.ts";
import { postureBreakText } from "./posture-break.ts";
import { scarCareText } from "./scar-care.ts";
import { sideStepText } from "./side-step.ts";
import { sideLiftText } from "./side-lift.ts";
import { sidePlankText } from "./side-plank.ts";
import { squatText } from "./squat.ts";
import { standingTallText } from "./standing-tall.ts";
import { walkingText } from "./walking.ts";
import { shoulderBladesText } from "./shoulder-blades.ts";
import { sideBendText } from "./side-bend.ts";
import { thoracicExtensionText } from "./thoracic-extension.ts";
import { toeTapText } from "./toe-tap.ts";
import { wiggleText } from "./wiggle.ts";
import { wristCareText } from "./wrist-care.ts";

export const exercisesText = {
  ...anklePumpsText,
  ...archingAndRoundingText,
  ...birdDogText,
  ...breathingText,
  ...calfReleaseText,
  ...balanceText,
  ...calfRaiseText,
  ...carryText,
  ...catCowText,
  ...chestReleaseText,
  ...clamText,
  ...figureFourText,
  ...deadBugText,
  ...floorLetGoText,
  ...floorLiftText,
  ...gluteReleaseText,
  ...hamstringReleaseText,
  ...hipFlexorReleaseText,
  ...hipExtensionText,
  ...hingeText,
  ...heelSlideText,
  ...hipRollText,
  ...impactText,
  ...innerSqueezeText,
  ...kneeRockText,
  ...legStraightenText,
  ...liftingText,
  ...lungeText,
  ...neckReleaseText,
  ...openBookText,
  ...outOfBedText,
  ...overheadReachText,
  ...pelvicTiltText,
  ...plankText,
  ...postureBreakText,
  ...scarCareText,
  ...sideStepText,
  ...sideLiftText,
  ...sidePlankText,
  ...squatText,
  ...standingTallText,
  ...walkingText,
  ...shoulderBladesText,
  ...sideBendText,
  ...thoracicExtensionText,
  ...toeTapText,
  ...wiggleText,
  ...wristCareText,
} as const;
