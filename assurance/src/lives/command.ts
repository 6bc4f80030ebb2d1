/** What may happen in a life: plain data, said in full, so that a life can be kept, shortened and lived again. */
import type { Place } from "@lullaback/content";
import type { Sign } from "@lullaback/engine";
import type { AnswerValue, EventType } from "@lullaback/journal";
import type { EditionName } from "./editions.ts";

/** So many days from the day it is told: a day in a life that stays right when days before it are left out. */
export interface InDays { readonly days: number }

/** What of one step went otherwise than the rest. */
export interface Trouble {
  /** Above the pain at the start. */
  readonly rise?: number;
  readonly hurt?: true;
  readonly skipped?: true;
  readonly untold?: true;
  readonly signs?: readonly Sign[];
}

export type Command =
  /** The next morning, or so many days on. */
  | { readonly do: "pass"; readonly days: number }
  | { readonly do: "wait"; readonly minutes: number }
  /** All that is asked is answered no, but for `answers`; `unsaid` is left open. The first one also tells who she is. */
  | { readonly do: "screen"; readonly cadence: "daily" | "full"; readonly answers: Readonly<Record<string, AnswerValue | InDays>>; readonly unsaid?: readonly string[] }
  /** Answers of the last screen that were slips: from yes to no. */
  | { readonly do: "slip"; readonly items: readonly string[] }
  /** She asks for today's plan. */
  | { readonly do: "look"; readonly minutes: number; readonly place: Place; readonly holding?: true }
  /** She does the session of the last plan of this day. */
  | {
    readonly do: "session"; readonly start?: number; readonly end?: number; readonly effort?: number; readonly rise?: number;
    readonly steps?: Readonly<Record<string, Trouble>>; readonly signs?: readonly Sign[]; readonly ended: "done" | "enough" | "interrupted" | "worse";
  }
  /** Any other event, as it stands in the journal without its envelope. */
  | { readonly do: "tell"; readonly type: Exclude<EventType, "ScreenAnswered" | "ScreenCorrected" | "PlanIssued" | "DoseDecided" | "SessionEnded">; readonly says: Readonly<Record<string, unknown>> }
  /** Her app gets another edition of the content. */
  | { readonly do: "update"; readonly to: EditionName }
  /** What her host says was taken back since. */
  | { readonly do: "recall"; readonly withdrawn: readonly string[]; readonly outdated: boolean };

/** What a command is counted as: `tell` by what is told. */
export const kindOf = (command: Command): string => (command.do === "tell" ? command.type : command.do);

/** A command as a line of a story. */
export const lineOf = (command: Command): string => {
  const { do: what, ...rest } = command;
  return `${what} ${JSON.stringify(rest)}`;
};
