/** Spanish. The same keys as English: a missing or extra one does not compile. */
import { claimsText } from "./claims.ts";
import { clearancesText } from "./clearances.ts";
import { contributorsText } from "./contributors.ts";
import { countriesText } from "./countries.ts";
import { lifeText } from "./daily-life.ts";
import { exercisesText } from "./exercises/index.ts";
import { facesText } from "./faces.ts";
import { findingsText } from "./findings.ts";
import { letterText } from "./letter.ts";
import { notNowText } from "./not-now.ts";
import { precautionsText } from "./precautions.ts";
import { questionsText } from "./questions.ts";
import { reasonsText } from "./reasons.ts";
import { reliefText } from "./relief.ts";
import { retiredText } from "./retired.ts";
import { rulesText } from "./rules.ts";
import { runText } from "./run.ts";
import { afterwardsText } from "./web/afterwards.ts";
import { careText } from "./web/care.ts";
import { deviceText } from "./web/device.ts";
import { harmText } from "./web/harm.ts";
import { modifyText } from "./web/modify.ts";
import { paperText } from "./web/paper.ts";
import { pathText } from "./web/path.ts";
import { playerText } from "./web/player.ts";
import { privacyText } from "./web/privacy.ts";
import { progressText } from "./web/progress.ts";
import { shellText } from "./web/shell.ts";
import { wayBackText } from "./web/way-back.ts";

export const es = {
  ...claimsText,
  ...clearancesText,
  ...contributorsText,
  ...countriesText,
  ...exercisesText,
  ...facesText,
  ...findingsText,
  ...letterText,
  ...notNowText,
  ...precautionsText,
  ...questionsText,
  ...reasonsText,
  ...reliefText,
  ...retiredText,
  ...rulesText,
  ...runText,
  ...afterwardsText,
  ...careText,
  ...deviceText,
  ...harmText,
  ...modifyText,
  ...paperText,
  ...pathText,
  ...playerText,
  ...privacyText,
  ...progressText,
  ...shellText,
  ...lifeText,
  ...wayBackText,
} as const;
