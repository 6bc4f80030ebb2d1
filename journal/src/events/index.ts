/** Every kind of event there is, and the newest version of each this build understands. */
import * as v from "valibot";
import { activitiesRated } from "./activities-rated.ts";
import { activityStepped } from "./activity-stepped.ts";
import { babyTold } from "./baby-told.ts";
import { changeRated } from "./change-rated.ts";
import { checkTold } from "./check-told.ts";
import { doseDecided } from "./dose-decided.ts";
import { exerciseBroughtBack } from "./exercise-brought-back.ts";
import { flareTold } from "./flare-told.ts";
import { harmTold } from "./harm-told.ts";
import { herYesTold } from "./her-yes-told.ts";
import { historyTold } from "./history-told.ts";
import { keepingUpTold } from "./keeping-up-told.ts";
import { milkTold } from "./milk-told.ts";
import { modificationTold } from "./modification-told.ts";
import { morningTold } from "./morning-told.ts";
import { outsideTold } from "./outside-told.ts";
import { partsTold } from "./parts-told.ts";
import { planIssued } from "./plan-issued.ts";
import { pregnancyEnded } from "./pregnancy-ended.ts";
import { pregnancyTold } from "./pregnancy-told.ts";
import { profileTold } from "./profile-told.ts";
import { screenAnswered } from "./screen-answered.ts";
import { screenCorrected } from "./screen-corrected.ts";
import { seenTold } from "./seen-told.ts";
import { sessionEnded } from "./session-ended.ts";
import { stepUndone } from "./step-undone.ts";
import { swapUndone } from "./swap-undone.ts";
import { wayAsked } from "./way-asked.ts";
import { weekTold } from "./week-told.ts";
import { testDone } from "./test-done.ts";
import { wordGiven } from "./word-given.ts";

export const eventShape = v.variant("type", [
  profileTold, pregnancyTold, pregnancyEnded, outsideTold, babyTold, milkTold, historyTold,
  screenAnswered, screenCorrected, seenTold, wordGiven, planIssued, sessionEnded, morningTold,
  doseDecided, exerciseBroughtBack, stepUndone, swapUndone, changeRated, activitiesRated,
  modificationTold, partsTold, wayAsked, herYesTold, keepingUpTold, flareTold, checkTold, weekTold,
  testDone, activityStepped, harmTold,
]);
export type Event = v.InferOutput<typeof eventShape>;
export type EventType = Event["type"];

/** Versions only go up; an upcast from each older one stands in the event's own file. */
export const newestVersion: Readonly<Record<EventType, number>> = {
  ProfileTold: 1, PregnancyTold: 1, PregnancyEnded: 1, OutsideTold: 1, BabyTold: 1, MilkTold: 1, HistoryTold: 1,
  ScreenAnswered: 1, ScreenCorrected: 1, SeenTold: 1, WordGiven: 2, PlanIssued: 1, SessionEnded: 1, MorningTold: 1,
  DoseDecided: 1, ExerciseBroughtBack: 1, StepUndone: 1, SwapUndone: 2, ChangeRated: 1, ActivitiesRated: 2,
  ModificationTold: 2, PartsTold: 2, WayAsked: 2, HerYesTold: 2, KeepingUpTold: 2, FlareTold: 2, CheckTold: 2, WeekTold: 2,
  TestDone: 2, ActivityStepped: 2, HarmTold: 2,
};
