/** All red-flag rules in the order of screening.md §4; each lives with its neighbours in `rules/`. */
import type { Rule } from "../model/rule.ts";
import { bleedingAndBellyRules } from "./rules/bleeding-and-belly.ts";
import { bonesAndBackRules } from "./rules/bones-and-back.ts";
import { chestAndClotRules } from "./rules/chest-and-clot.ts";
import { headAndPressureRules } from "./rules/head-and-pressure.ts";
import { infectionRules } from "./rules/infection.ts";
import { mindAndPainRules } from "./rules/mind-and-pain.ts";
import { nerveAndFloorRules } from "./rules/nerve-and-floor.ts";
import { pregnancyRules } from "./rules/pregnancy.ts";

export const rules: readonly Rule[] = [
  ...infectionRules,
  ...nerveAndFloorRules,
  ...headAndPressureRules,
  ...chestAndClotRules,
  ...bleedingAndBellyRules,
  ...bonesAndBackRules,
  ...pregnancyRules,
  ...mindAndPainRules,
];
