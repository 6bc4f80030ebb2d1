/** Every movement script, by `<exercise>.<version>` of content. */
import type { Script } from "../script.ts";
import { archingAndRounding } from "./arching-and-rounding.ts";
import { birdDog } from "./bird-dog.ts";
import { breathing } from "./breathing.ts";
import { catCow } from "./cat-cow.ts";
import { chestRelease } from "./chest-release.ts";
import { clam } from "./clam.ts";
import { gluteRelease } from "./glute-release.ts";
import { hipExtension } from "./hip-extension.ts";
import { hipRoll } from "./hip-roll.ts";
import { lifting } from "./lifting.ts";
import { lunge } from "./lunge.ts";
import { openBook } from "./open-book.ts";
import { overheadReach } from "./overhead-reach.ts";
import { pelvicTilt } from "./pelvic-tilt.ts";
import { plank } from "./plank.ts";
import { sideLift } from "./side-lift.ts";
import { sidePlank } from "./side-plank.ts";
import { squat } from "./squat.ts";
import { standingTall } from "./standing-tall.ts";
import { wiggle } from "./wiggle.ts";

const all: readonly Script[] = [
  ...archingAndRounding,
  ...birdDog,
  ...breathing,
  ...catCow,
  ...chestRelease,
  ...clam,
  ...gluteRelease,
  ...hipExtension,
  ...hipRoll,
  ...lifting,
  ...lunge,
  ...openBook,
  ...overheadReach,
  ...pelvicTilt,
  ...plank,
  ...sideLift,
  ...sidePlank,
  ...squat,
  ...standingTall,
  ...wiggle,
];

export const scripts: ReadonlyMap<string, Script> = new Map(all.map((script) => [script.of, script]));
