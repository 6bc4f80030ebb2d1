/** What a professional changed of one move: left out, only in some ways, at most so much, a note with it (SPEC MD). Never more than the rest allows. */
import { instant, type Day } from "@lullaback/base";
import type { Content, Exercise } from "@lullaback/content";
import { doseState } from "./dose.ts";
import type { History, ModificationRecord } from "./history.ts";
import type { Reason } from "./reason.ts";

/**
 * The modifications of a move that stand on `day`: the last by a physician, midwife or physiotherapist, and the last by another since (MD1).
 * Ways named by another count only where she has reached one of them (MD5).
 */
export const modificationsOf = (content: Content, history: History, exercise: Exercise, day: Day): readonly ModificationRecord[] => {
  if (history.modifications === undefined || history.modifications.length === 0) return [];
  const told = history.modifications.filter((known) => known.exercise === exercise.id && known.day <= day);
  if (told.length === 0) return [];
  const last = (clinical: boolean) => told.findLast((known) => (known.who !== "other") === clinical);
  const [clinician, other] = [last(true), last(false)];
  const overtaken = clinician !== undefined && other !== undefined && instant(other.at) < instant(clinician.at);
  return [clinician, overtaken ? undefined : other].flatMap((known) => {
    if (known === undefined || known.lifted === true || (known.until !== undefined && known.until < day)) return [];
    const { ways, ...rest } = known;
    if (ways === undefined || known.who !== "other") return [known];
    const { level } = doseState(content, history, exercise, day);
    return exercise.ladder.some(({ version }, rung) => rung <= level && ways.includes(version)) ? [known] : [rest];
  });
};

/** All that stand on `day`, move by move, in content's order. */
export const standingModifications = (content: Content, history: History, day: Day): readonly ModificationRecord[] =>
  content.exercises.flatMap((exercise) => modificationsOf(content, history, exercise, day));

const because = (rule: string, { exercise, name, until }: ModificationRecord): Reason => ({ rule: until === undefined ? rule : `${rule}-until`, facts: { exercise, name, ...(until !== undefined && { until }) } });

/** Why the move is left out today, if it is held (MD2). */
export const heldBy = (modifications: readonly ModificationRecord[]): Reason | undefined => {
  const held = modifications.find(({ hold }) => hold === true);
  return held === undefined ? undefined : because("MD2", held);
};

/** Why a way of the move may not be done, where only others were named (MD3). */
export const notNamed = (modifications: readonly ModificationRecord[], way: string): readonly Reason[] =>
  modifications.filter(({ ways }) => ways !== undefined && !ways.includes(way)).map((known) => because("MD3", known));

/** The most repeats a round and rounds, the lower of what was said (MD4). */
export const mostOf = (modifications: readonly ModificationRecord[]): { readonly repeats: number; readonly rounds: number } => ({
  repeats: Math.min(Infinity, ...modifications.map(({ mostRepeats }) => mostRepeats ?? Infinity)),
  rounds: Math.min(Infinity, ...modifications.map(({ mostRounds }) => mostRounds ?? Infinity)),
});

/** The rung above may be reached as far as modifications go: its way is named, and its dose is under the cap (MD6). */
export const mayReach = (modifications: readonly ModificationRecord[], exercise: Exercise, rung: number): boolean => {
  const next = exercise.ladder[rung];
  if (next === undefined) return false;
  const most = mostOf(modifications);
  return notNamed(modifications, next.version).length === 0 && next.repeats <= most.repeats && next.rounds <= most.rounds;
};
