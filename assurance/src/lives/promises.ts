/** All that a plan promises, and all that a journal promises, held at every step of a life. A message begins with the number of its rule. */
import { brokenRules } from "@lullaback/engine/testing";
import type { Looked } from "./living.ts";
import { block } from "./promises/block.ts";
import { cadence } from "./promises/cadence.ts";
import { dose } from "./promises/dose.ts";
import { keepingUp } from "./promises/keeping-up.ts";
import { level } from "./promises/level.ts";
import { modification } from "./promises/modification.ts";
import type { Kept, Must } from "./promises/promise.ts";
import { wayBack } from "./promises/way-back.ts";

const session: Kept = ({ content, history, day, here, plan }, must) => {
  for (const broken of brokenRules(content, history, day, here, plan)) {
    const [rule = ""] = broken.split(" ", 1);
    must(false, `[${rule}]`, broken.slice(rule.length + 1));
  }
};

const ofAPlan = [session, wayBack, cadence, level, dose, modification, block, keepingUp] as const satisfies readonly Kept[];

export interface Broken {
  /** `[DO1] …`: the number of the rule, and which half of it. */
  readonly rule: string;
  readonly seen: string;
}

/** What this plan breaks; nothing when it keeps every promise. */
export const brokenBy = (looked: Looked): readonly Broken[] => gather((must) => ofAPlan.forEach((kept) => kept(looked, must)));

export const gather = (held: (must: Must) => void): readonly Broken[] => {
  const broken: Broken[] = [];
  held((holds, rule, seen) => void (holds || broken.push({ rule, seen: JSON.stringify(seen) ?? "" })));
  return broken;
};
