/** The hazard log, group by group. A clinical safety officer edits these tables; `npm run safety` writes the page. */
import { dataAndPrivacy } from "./data-and-privacy.ts";
import { makingAndRunning } from "./making-and-running.ts";
import { movement } from "./movement.ts";
import { redFlags } from "./red-flags.ts";
import { screeningAndState } from "./screening-and-state.ts";
import { wordsAndFaces } from "./words-and-faces.ts";
import type { Hazard, HazardGroup } from "../hazard.ts";

export const hazardGroups: readonly HazardGroup[] = [redFlags, screeningAndState, movement, wordsAndFaces, dataAndPrivacy, makingAndRunning];
export const hazards: readonly Hazard[] = hazardGroups.flatMap((group) => group.hazards);
