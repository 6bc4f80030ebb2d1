/**
 * What she does: opens it or not, how long and where, what she tells and what she leaves out, when she stops. It knows her
 * pain, for she feels it, and nothing of how a world works. Adherence is set by trials, which real life falls short of.
 */
import type { Place, Region } from "@lullaback/content";
import { assume } from "./assumption.ts";
import { between, pick, stream, type Chance } from "./chance.ts";

export const habits = assume({
  "opens": [0.53, "share of days", "73.6 % of what was asked of women unsupervised, with five days a week asked (the five are judged)", "J", ["S30"]],
  "course.declining": [0.12, "share", "how keeping at it goes over months", "B", ["S31"]],
  "course.increasing": [0.43, "share", "the rest, 45 %, stays as it is", "B", ["S31"]],
  "course.change": [0.4, "share", "how far it falls or rises over twelve weeks"],
  "stay.three-months": [0.3, "share", "still using it at three months if nothing else ends it: real apps often less than 30 %, unsure; trials lost 14.5 % (S30)"],
  "stay.shape": [0.6, "shape", "below 1: most who leave do so early"],
  "leave.flare": [0.02, "share a day", "leaves because of a flare"],
  "leave.well": [0.03, "share a day", "leaves because two weeks were without pain"],
  "tells.always": [0.85, "share of women", "say what they have when asked"],
  "tells.sometimes": [0.6, "share of questions", "the others, each time"],
  "tells.morning": [0.8, "share", "says how the morning after was"],
  "tells.move": [0.85, "share", "says how a move was"],
  "presses.hurt": [0.5, "share", "ends a move that rose by three points with \"this hurts\""],
  "presses.back": [0.15, "share a day", "brings such a move back after a settled morning"],
  "mood.page": [0.7, "share", "opens the mood questions when they are offered"],
  "sleep.worse": [0.15, "share of nights", "clearly worse than her usual"],
  "seen.urgent": [2, "days", "mean until she is seen for what she was told to see someone for now"],
  "seen.days": [6, "days", "the same, within days or by a physiotherapist"],
  "seen.herself": [14, "days", "a serious thing that nobody found is found elsewhere after so long"],
  "word.hip-roll": [0.3, "share of women", "bring a physician's word on hip rolls, some weeks in"],
  "waits": [0.12, "share of women", "have one illness that waits for a word; half of them bring it"],
  "picture": [0.35, "share of screens", "an ordinary picture of her weeks is there, as in report:triage"],
  "picture.has": [0.05, "share", "of such a picture, what is no mistake is there and said: a cold with fever, a headache, a tweaked back"],
  "picture.taps": [0.5, "share", "she taps an item of it"],
  "picture.unsure": [0.01, "share", "and stays unsure after the clarifier"],
  "picture.yes": [0.002, "share", "or it stands as yes"],
});
const { of } = habits;

const minutesOf = [[3, 1], [5, 3], [10, 4], [15, 1.5], [20, 0.5]] as const;
const placesOf: readonly (readonly [Place, number])[] = [["floor", 4], ["bed", 2], ["chair", 2.5], ["standing", 1.5]];
/** Pelvic, lumbar or both, as classified in pregnancy (S08): 54, 17 and 29 %. */
const regionsOf: readonly (readonly [readonly Region[], number])[] = [[["sacrum"], 54], [["low"], 17], [["low", "sacrum"], 29]];
/** Illnesses she has when one waits: of the askable ones, the likelier (judged). */
const illnesses = ["cl.disc", "cl.tight", "cl.hyper", "cl.joint", "cl.prolapse", "cl.bp", "cl.lung", "cl.anaemia", "cl.other"] as const;

export interface Habit {
  /** Share of days on which she opens it at first, and how it changes a day. */
  readonly opens: number;
  readonly change: number;
  /** Days after which she leaves of herself. */
  readonly stays: number;
  /** Chance that one sign is told when it is asked. */
  readonly tells: number;
  readonly regions: readonly Region[];
  readonly illness?: (typeof illnesses)[number];
  /** Days in until a word comes; nothing: none does. */
  readonly hipRollWord?: number;
  readonly illnessWord?: number;
}

export const habitOf = (seed: number, mother: number): Habit => {
  const chance = stream(seed, mother, 0, "habit");
  const course = chance();
  const change = of["course.change"] / 84;
  const scale = 90 / (-Math.log(of["stay.three-months"])) ** (1 / of["stay.shape"]);
  const stays = scale * (-Math.log(1 - chance())) ** (1 / of["stay.shape"]);
  const [tells, waits, hipRoll, word, day] = [chance(), chance(), chance(), chance(), Math.floor(between(chance, 7, 70))];
  const regions = pick(chance, regionsOf);
  const illness = pick(chance, illnesses.map((id) => [id, 1] as const));
  return {
    opens: of.opens, change: course < of["course.declining"] ? -change : course < of["course.declining"] + of["course.increasing"] ? change : 0, stays,
    tells: tells < of["tells.always"] ? 1 : of["tells.sometimes"], regions,
    ...(waits < of.waits && { illness, ...(word < 0.5 && { illnessWord: Math.floor(day / 2) }) }),
    ...(hipRoll < of["word.hip-roll"] && { hipRollWord: day }),
  };
};

/** Share of days on which she opens it, so many days in: never less than one in twenty, never every day. */
export const opensOn = (habit: Habit, days: number): number => Math.min(0.95, Math.max(0.05, habit.opens * (1 + habit.change * Math.min(days, 84))));

export const hereOf = (chance: Chance): { readonly minutes: number; readonly place: Place; readonly holding?: true } => {
  const [minutes, place] = [pick(chance, minutesOf), pick(chance, placesOf)];
  return { minutes, place, ...(chance() < 0.15 && { holding: true as const }) };
};

/** Days until she is seen: at least today, on average so many. */
export const daysUntilSeen = (chance: Chance, mean: number): number => Math.floor(-Math.log(1 - chance()) * mean);
