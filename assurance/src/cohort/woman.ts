/**
 * One invented woman after a birth, and how her pain would go by itself. All of it is hidden: no policy and no engine ever
 * sees it, they see what she tells. Shares are set so that the cohort meets the published anchors; see `anchors.ts`.
 */
import { assume } from "./assumption.ts";
import { between, normal, pick, stream, within, type Chance } from "./chance.ts";

export const naturalCourse = assume({
  "course.none": [0.22, "share", "never had pain worth naming; set to meet 1 week (S03, S04)"],
  "course.fast": [0.14, "share", "evidence 1.5 suggests 50 to 55 % of women with pain; less is needed to meet its own anchors"],
  "course.slow": [0.35, "share", "evidence 1.5 suggests 25 to 30 % of women with pain"],
  "course.lasting": [0.29, "share", "evidence 1.5 suggests 18 to 22 %; more is needed to meet 12 months (S10, S15)"],
  "pain.at-birth": [4.8, "points", "mean; in pregnancy about 50 of 100 mm, lower after birth; the number between is judged", "J", ["S07"]],
  "pain.at-birth-sd": [2, "points", "usual deviation in trials of back pain; from memory in the evidence, unsure"],
  "half-life.fast": [10, "days", "suggested in evidence 1.5, an inference"],
  "half-life.slow": [48, "days", "evidence 1.5 suggests about six weeks, an inference; a little longer is needed to meet 3 months"],
  "half-life.spread": [1, "doublings", "how far women differ: one deviation doubles or halves it"],
  "plateau": [3.7, "points", "evidence 1.5 suggests 2 to 4, an inference"],
  "plateau.sd": [1.2, "points", "how far women differ"],
  "lasting.recurrent": [0.81, "share", "of those whose pain lasts: recurrent 65.3 and continuous 15.3 %, so 81 of 100 recur", "B", ["S02"]],
  "spell.free": [0.26, "share", "four-week spells without pain in a recurrent course, from the sixth month on, which is where S02 begins"],
  "strength": [5, "load", "what her moves can take at first"],
  "strength.sd": [1.3, "load", "how far women differ; moves of one woman differ by up to 1.5 either way"],
  "ceiling": [9, "load", "the most a move can come to take"],
  "ceiling.sd": [3, "load", "how far women differ"],
  "comes": [8, "points", "with this pain she surely comes, with half of it every second time: so that those who come have about the 4.5 that evidence 1.3 suggests"],
  "noise": [1, "points", "from day to day, suggested in evidence 1.5, an inference"],
});
const { of } = naturalCourse;

export type Course = "none" | "fast" | "slow" | "lasting";

export interface Woman {
  readonly seed: number;
  readonly mother: number;
  readonly course: Course;
  readonly painAtBirth: number;
  /** Days. */
  readonly halfLife: number;
  readonly plateau: number;
  readonly recurrent: boolean;
  /** How much her moves can take at first, in load, before any single move differs. */
  readonly strength: number;
  /** The most a move of hers can come to take, in load. */
  readonly ceiling: number;
}

/** The woman of this number; `draw` counts on when she does not belong to the programme. */
export const womanOf = (seed: number, mother: number, draw = 0): Woman => {
  const chance = stream(seed, mother, draw, "woman");
  const course = pick<Course>(chance, [["none", of["course.none"]], ["fast", of["course.fast"]], ["slow", of["course.slow"]], ["lasting", of["course.lasting"]]]);
  const spread = 2 ** (normal(chance) * of["half-life.spread"]);
  return {
    seed, mother, course,
    painAtBirth: course === "none" ? 0 : within(of["pain.at-birth"] + normal(chance) * of["pain.at-birth-sd"], 1, 9.5),
    halfLife: (course === "fast" ? of["half-life.fast"] : of["half-life.slow"]) * spread,
    plateau: course === "lasting" ? within(of.plateau + normal(chance) * of["plateau.sd"], 1, 7.5) : 0,
    recurrent: course === "lasting" && chance() < of["lasting.recurrent"],
    strength: within(of.strength + normal(chance) * of["strength.sd"], 2, 9),
    ceiling: within(of.ceiling + normal(chance) * of["ceiling.sd"], 4, 20),
  };
};

/** Her pain so many days after the birth, if she does nothing for it; without the noise of a day. */
export const painByItself = (woman: Woman, days: number): number => {
  if (woman.course === "none") return 0;
  const faded = 2 ** (-Math.max(0, days) / woman.halfLife);
  const pain = woman.plateau + Math.max(0, woman.painAtBirth - woman.plateau) * faded;
  const inFreeSpell = woman.recurrent && days >= 168 && stream(woman.seed, woman.mother, Math.floor(days / 28), "spell")() < of["spell.free"];
  return inFreeSpell ? pain * 0.1 : pain;
};

/** The same with a day's ups and downs; who has no pain has no ups and downs of it. */
export const painWithNoise = (pain: number, chance: Chance): number => {
  const noise = normal(chance) * of.noise;
  return within(pain + noise * Math.min(1, pain), 0, 10);
};

/** Whether a woman with this pain comes to the programme at all. */
export const comes = (seed: number, mother: number, draw: number, pain: number): boolean =>
  Math.round(pain) >= 1 && stream(seed, mother, draw, "comes")() < pain / of.comes;

/** Days after the birth on which she first opens the programme. */
export const entryOf = (seed: number, mother: number, draw: number): number => Math.floor(between(stream(seed, mother, draw, "habit"), 3, 112));
