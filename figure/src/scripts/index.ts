/** Every movement script, by `<exercise>.<version>` of content. */
import type { Script } from "../script.ts";
import { archingAndRounding } from "./arching-and-rounding.ts";
import { breathing } from "./breathing.ts";
import { catCow } from "./cat-cow.ts";
import { chestRelease } from "./chest-release.ts";
import { clam } from "./clam.ts";
import { deadBug } from "./dead-bug.ts";
import { floorLetGo } from "./floor-let-go.ts";
import { floorLift } from "./floor-lift.ts";
import { gluteRelease } from "./glute-release.ts";
import { heelSlide } from "./heel-slide.ts";
import { hipRoll } from "./hip-roll.ts";
import { lifting } from "./lifting.ts";
import { lunge } from "./lunge.ts";
import { openBook } from "./open-book.ts";
import { overheadReach } from "./overhead-reach.ts";
import { pelvicTilt } from "./pelvic-tilt.ts";
import { squat } from "./squat.ts";
import { standingTall } from "./standing-tall.ts";
import { toeTap } from "./toe-tap.ts";
import { wiggle } from "./wiggle.ts";

const all: readonly Script[] = [
  ...archingAndRounding,
  ...breathing,
  ...catCow,
  ...chestRelease,
  ...clam,
  ...deadBug,
  ...floorLetGo,
  ...floorLift,
  ...gluteRelease,
  ...heelSlide,
  ...hipRoll,
  ...lifting,
  ...lunge,
  ...openBook,
  ...overheadReach,
  ...pelvicTilt,
  ...squat,
  ...standingTall,
  ...toeTap,
  ...wiggle,
];

export const scripts: ReadonlyMap<string, Script> = new Map(all.map((script) => [script.of, script]));
