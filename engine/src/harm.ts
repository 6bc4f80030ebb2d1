/** A move that hurt her: what she told is looked at first (SPEC HM2), and a report is made of it that says no more than it must (HM3). */
import { instant, type Day } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import type { HarmRecord, History, Person } from "./history.ts";
import { daysSinceEnd, isPregnant, trimester } from "./person.ts";

/** A harm was told and no full screen was answered after it (HM2). */
export const harmUnlooked = (history: History, day: Day): boolean => {
  const last = (history.harms ?? []).findLast((harm) => harm.day <= day);
  return last !== undefined && !history.screens.some((screen) => screen.cadence === "full" && instant(screen.at) > instant(last.at));
};

/** Where she is, so coarse that it names nobody (HM3). */
export type CoarseStage = "pregnant-1" | "pregnant-2" | "pregnant-3" | "pregnant" | "weeks-0-6" | "weeks-6-12" | "months-3-12" | "year-2" | "not-told";

export const stageInCoarse = (content: Content, person: Person, day: Day): CoarseStage => {
  if (isPregnant(person)) {
    const third = trimester(content, person, day);
    return third === undefined ? "pregnant" : `pregnant-${third}`;
  }
  const days = daysSinceEnd(person, day);
  if (days === undefined) return "not-told";
  const { limits } = content;
  if (days <= limits["li.mat-days"].value) return "weeks-0-6";
  if (days <= limits["li.vte-days"].value) return "weeks-6-12";
  return days <= limits["li.year-weeks"].value * 7 ? "months-3-12" : "year-2";
};

/** What a report says of one harm. The stage is that of the day it was told. */
export interface HarmReport extends Pick<HarmRecord, "exercise" | "version" | "rung" | "repeats" | "began" | "lasted" | "care" | "words" | "content"> {
  readonly stage: CoarseStage;
}

export const harmReport = (content: Content, history: History, { id: _, at: __, private: ___, day, ...told }: HarmRecord): HarmReport =>
  ({ ...told, stage: stageInCoarse(content, history.person, day) });
