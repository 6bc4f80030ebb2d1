/**
 * What the engine needs to know of one woman: the journal's fold, or an answers file, written as plain values.
 * Lists are in the order things happened. Who she is to the programme is in `person`; nothing here is derived.
 */
import type { Day, Moment } from "@lullaback/base";
import type { Disposition, ExerciseLevel, Place, Professional, Region } from "@lullaback/content";
import type { WeekPart, weekWords } from "./week.ts";

export type Answer = "yes" | "no" | "not-sure" | "rather-not-say";

export interface Person {
  readonly ageGroup?: "under-16" | "16-17" | "18-44" | "45-plus";
  readonly situation?: Situation;
  /** The pregnancy that is; `weeks` are full weeks on `toldOn`. */
  readonly pregnancy?: {
    readonly weeks?: number;
    readonly toldOn: Day;
    readonly babies?: 1 | 2 | 3;
    readonly placeScanned?: Answer;
  };
  /** The last pregnancy that ended, by birth or otherwise. */
  readonly end?: {
    readonly on?: Day;
    readonly weeks?: number;
    readonly mode?: "vaginal" | "forceps-vacuum" | "caesarean";
    readonly operation?: "none" | "through-vagina" | "belly";
    readonly tear?: "none-to-2" | "3-4" | "not-known";
    readonly needle?: "none" | "epidural" | "spinal" | "tried";
    readonly needleOn?: Day;
    readonly bloodLoss?: Answer;
  };
  readonly milk?: "feeding" | "expressing" | "none";
  readonly baby?: "with-me" | "in-hospital" | "not-with-me" | "loss";
}

export type Situation = "pregnant" | "gave-birth" | "pregnancy-ended" | "pregnant-again" | "over-two-years" | "never";

/** One answered screen, with the rows it gave, stamped when it was answered. */
export interface ScreenRecord {
  readonly id: string;
  readonly at: Moment;
  readonly day: Day;
  readonly cadence: "daily" | "full";
  /** After corrections within the slip time. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Items that are never kept but were asked and answered on this screen (QU4). */
  readonly askedUnkept?: readonly string[];
  readonly regions?: readonly Region[];
  /** 0 to 10; blood pressure in mmHg. */
  readonly painNow?: number;
  readonly painWorst24h?: number;
  readonly painUsual?: number;
  readonly systolic?: number;
  readonly diastolic?: number;
  readonly phq2?: number;
  /** What this screen found, by the content of its day; never computed again. */
  readonly rows: readonly StampedRow[];
  /** Answers taken back within the slip time: item and when. */
  readonly slips: readonly { readonly item: string; readonly at: Moment }[];
}

export interface StampedRow {
  readonly rule: string;
  readonly disposition: Disposition;
  readonly exercise: ExerciseLevel;
  readonly area: string;
  readonly precautions: readonly string[];
  /** Be seen within this many hours; within-days rows only. */
  readonly limitHours?: number;
}

/** She was seen, or told, about one open row. */
export interface SeenRecord {
  readonly at: Moment;
  readonly day: Day;
  readonly row: string;
  readonly who: Professional;
  readonly inPerson: boolean;
  readonly outcome: string;
  readonly diagnosis?: string;
  readonly until?: Day;
  /** The only exercises allowed, when the word was "only these". */
  readonly only?: readonly string[];
}

/** A professional's word on a clearance (`cl.`) or an exercise (`ex.`). */
export interface WordRecord {
  readonly at: Moment;
  readonly day: Day;
  readonly for: string;
  readonly who: Professional;
  readonly until?: Day;
  /** The only ways of moves it opens, `<exercise>.<version>`, when the word was "yes, with limits". */
  readonly only?: readonly string[];
}

/** What a professional changed of one move, as it was told (MD). What it does not name stays as it is. */
export interface ModificationRecord {
  readonly at: Moment;
  /** The day it was said. */
  readonly day: Day;
  readonly exercise: string;
  readonly who: Professional;
  readonly name: string;
  readonly until?: Day;
  /** Left out. */
  readonly hold?: true;
  /** The only versions it is done in. */
  readonly ways?: readonly string[];
  /** A round, and in all. */
  readonly mostRepeats?: number;
  readonly mostRounds?: number;
  /** Said with the move, in the professional's own words. */
  readonly note?: string;
  /** It ends what was said of this move before. */
  readonly lifted?: true;
}

export const signs = ["leak", "heaviness", "doming", "leg", "bleeding", "scar", "bladder", "bowel", "new-site"] as const;
export type Sign = (typeof signs)[number];

export interface StepRecord {
  readonly exercise: string;
  readonly version: string;
  readonly rung: number;
  /** Highest pain in the move, 0 to 10; absent when she did not say. */
  readonly pain?: number;
  /** "This hurts": she ended the move. */
  readonly hurt?: true;
  readonly skipped?: true;
  readonly signs?: readonly Sign[];
}

export interface SessionRecord {
  readonly id: string;
  readonly at: Moment;
  readonly day: Day;
  readonly startPain?: number;
  readonly endPain?: number;
  /** How hard it was, 6 to 20. */
  readonly effort?: number;
  readonly steps: readonly StepRecord[];
  readonly signs: readonly Sign[];
  /** How it ended. `worse`: she said "worse than when I started". */
  readonly ended: "done" | "enough" | "interrupted" | "worse";
}

/** The morning after the day `of`. */
export interface MorningRecord {
  readonly of: Day;
  readonly stillUp: boolean;
  readonly nightPain: boolean;
  /** Sleep clearly worse than her usual. */
  readonly sleepWorse: boolean;
}

export interface DoseDecision {
  readonly session: string;
  readonly day: Day;
  readonly exercise: string;
  readonly verdict: "green" | "amber" | "red" | "hurt" | "unjudged";
  readonly change: "up" | "hold" | "down" | "off";
  readonly from: number;
  readonly to: number;
  /** Days to wait before the step that failed may be tried again. */
  readonly wait: number;
  readonly retryOn?: Day;
  readonly rule: string;
}

/** How a week was, as she told it; nothing in it: passed by. */
export type WeekRecord = { readonly at: Moment; readonly day: Day } & { readonly [part in WeekPart]?: (typeof weekWords)[part][number] };

/** What she told of a move that hurt her (HM). What it does not name she did not say. */
export interface HarmRecord {
  readonly id: string;
  readonly at: Moment;
  readonly day: Day;
  readonly exercise: string;
  readonly version?: string;
  readonly rung?: number;
  /** Done when it hurt. */
  readonly repeats?: number;
  readonly began: "during" | "after" | "next-morning";
  readonly lasted?: "minutes" | "hours" | "days" | "still";
  /** What it needed: nothing, a call, a visit, a hospital. */
  readonly care?: "none" | "phoned" | "seen" | "hospital";
  readonly words?: string;
  /** In no letter unless she adds it (LE4). */
  readonly private?: true;
  /** Digest of the content she had. */
  readonly content: string;
}

export interface PlanRecord {
  readonly day: Day;
  readonly at: Moment;
  readonly kind: string;
  readonly block?: Block;
}

/** The moves chosen for her, and since when. */
export interface Block {
  readonly since: Day;
  readonly exercises: readonly string[];
}

/** A test before something comes back, as she did it herself. */
export interface TestRecord {
  readonly at: Moment;
  readonly day: Day;
  readonly test: string;
  readonly result: "clean" | "with-sign" | "not-done";
  readonly signs?: readonly string[];
}

/** A step of the way back to an activity, and how it went. */
export interface ActivityRecord {
  readonly at: Moment;
  readonly day: Day;
  readonly activity: string;
  /** From 0. */
  readonly step: number;
  readonly went: "fine" | "sign";
  readonly signs?: readonly string[];
}

export interface History {
  readonly person: Person;
  /** When who she is to the programme last changed. */
  readonly stageSince?: Day;
  /** Standing answers: modifiers, clearances; the latest of each. */
  readonly standing: Readonly<Record<string, Answer>>;
  readonly screens: readonly ScreenRecord[];
  readonly seen: readonly SeenRecord[];
  readonly words: readonly WordRecord[];
  readonly modifications?: readonly ModificationRecord[];
  readonly sessions: readonly SessionRecord[];
  readonly mornings: readonly MorningRecord[];
  readonly decisions: readonly DoseDecision[];
  /** Moves she brought back herself after they hurt. */
  readonly broughtBack: readonly { readonly exercise: string; readonly day: Day }[];
  /** Steps up she took back. */
  readonly undone: readonly { readonly exercise: string; readonly day: Day }[];
  /** Swaps in her block she took back: the move that went comes again for the one that came. */
  readonly swapsUndone?: readonly { readonly came: string; readonly went: string; readonly day: Day }[];
  /** What was taken back since this content was made, as its host says: moves or ways of them, and whether its rules may still plan (RC). */
  readonly recall?: { readonly withdrawn: readonly string[]; readonly outdated: boolean };
  /** Ways that are off by default and that she asked for, `<exercise>.<version>` (SE8). */
  readonly asked?: readonly string[];
  /** What she said yes to and has not taken back (AS11). */
  readonly herYes?: readonly string[];
  /** Her words on keeping it up with two short sessions a week (KU2), and each time she said that the pain is back (KU4). */
  readonly keepingUp?: readonly { readonly day: Day; readonly at: Moment; readonly keeping: boolean }[];
  readonly flares?: readonly { readonly day: Day; readonly at: Moment }[];
  /** What she told of the checks after a birth (CK4). */
  readonly checks?: readonly { readonly day: Day; readonly check: "six-week" | "pelvic-floor"; readonly answer: "done" | "booked" | "later" | "no" }[];
  /** How her weeks were (WK). */
  readonly weeks?: readonly WeekRecord[];
  /** How active she was before. */
  readonly before?: "little" | "some" | "regular";
  readonly plans: readonly PlanRecord[];
  readonly equipment: readonly string[];
  /** Her own word on how the whole has changed, 1 very much worse to 7 very much better; 4 is no change. */
  readonly globalChange: readonly { readonly day: Day; readonly score: number }[];
  /** How well she could do the things she named, 0 not at all to 10 as before. */
  readonly activities?: readonly { readonly day: Day; readonly scores: readonly { readonly activity: string; readonly score: number }[] }[];
  readonly harms?: readonly HarmRecord[];
  readonly tests?: readonly TestRecord[];
  readonly activitySteps?: readonly ActivityRecord[];
  /** A look at this pain she told of herself: who saw it when, and whether it got worse since. */
  readonly painSeen?: { readonly on: Day; readonly worseSince: Answer };
}

/** Where she is and how long she has, today. */
export interface Here {
  readonly minutes: number;
  readonly place: Place;
  /** The moment of planning; without it a screen of the same day counts as fresh. */
  readonly at?: Moment;
  /** A child on her arm: nothing that needs both hands. */
  readonly holding?: boolean;
}

export const emptyHistory: History = {
  person: {}, standing: {}, screens: [], seen: [], words: [], sessions: [], mornings: [], decisions: [],
  broughtBack: [], undone: [], plans: [], equipment: [], globalChange: [],
};
