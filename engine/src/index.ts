export { activities, demandTestsNow, type DemandTest, type Standing } from "./activities.ts";
export { herYeses } from "./her-yes.ts";
export { assess, birthKind, screenOf, type Assessment, type Waiting } from "./assess.ts";
export { isAsked, type Cadence } from "./asked.ts";
export { claimsFor, contributorsOf, limitsNow, notNow, pointedTo, reliefCards, type Relief } from "./beside.ts";
export { mostMoves, planBlock, swapsOf, type Swap } from "./block.ts";
export { blockSteps } from "./block-steps.ts";
export { lifeCards, notesBefore, tellsSleep, type Life, type LifeCards } from "./daily-life.ts";
export { chooseRung, demandsOf, doseOptions, versionOf, type Candidate, type DoseOption, type Excluded } from "./candidates.ts";
export { doseState, type DoseState } from "./dose.ts";
export { checkDue, type Check } from "./check-due.ts";
export { close, easier, swap } from "./during.ts";
export { isLongAgo } from "./edition.ts";
export { harmReport, harmUnlooked, stageInCoarse, type HarmReport, type CoarseStage } from "./harm.ts";
export { evaluate, type Facts, type Truth } from "./evaluate.ts";
export { explain, type Explanation } from "./explain.ts";
export { phoneStart, safetyNets, whomToCall, type PhoneStart } from "./contact.ts";
export { createFacts } from "./facts.ts";
export {
  emptyHistory, signs, type ActivityRecord, type Answer, type Block, type DoseDecision, type HarmRecord, type Here, type History, type ModificationRecord, type MorningRecord, type Person,
  type PlanRecord, type ScreenRecord, type SeenRecord, type SessionRecord, type Sign, type Situation, type StampedRow,
  type StepRecord, type TestRecord, type WeekRecord, type WordRecord,
} from "./history.ts";
export { askedClearances, askedFindings, askedQuestions, factsSoFar, readByRule } from "./interview.ts";
export { flareNow, flareOf, keepingUpDue, keepsUp, notNeededUntil } from "./keeping-up.ts";
export { letterOf, type Letter } from "./letter.ts";
export { moodDue } from "./mood-due.ts";
export { activityOutcome, canBringBack, canUndo, changeDue, painOutcome, ratingDue, usualDue, usualOutcome, type Outcome } from "./outcome.ts";
export { modificationsOf, standingModifications } from "./modifications.ts";
export { measure, sessionRise } from "./measure.ts";
export { completions, cutPoints, daysSinceEnd, gestationWeeks, hasEnded, isPregnant, missingState, stateFact, trimester } from "./person.ts";
export { gateOf, placeOf, planDay, replan, type Plan, type PlanKind, type Session, type Step } from "./plan-day.ts";
export { progress } from "./progress.ts";
export { helpedMost, longPain } from "./next-time.ts";
export { minutesToBegin } from "./readiness.ts";
export type { Reason } from "./reason.ts";
export { rowTable, type RowTable } from "./row-table.ts";
export { screen, type Row, type ScreenInput, type ScreenResult } from "./screen.ts";
export { weekChange, weekDue, weekParts, weekRise, weeksOf, weekWords, type WeekPart } from "./week.ts";
export { selfTests, testsPassed, type SelfTest } from "./self-tests.ts";
export { mayClose, openRows, unseenTooLong, waysWaiting, wordStands, type OpenRow } from "./way-back.ts";
