/** What she answers on one screen: no to everything, but for what she has and says, and what an ordinary day looks like. */
import type { Day } from "@lullaback/base";
import { content } from "@lullaback/content";
import { benignPictures } from "@lullaback/content/testing";
import { createFacts, daysSinceEnd, isAsked, type Answer, type Cadence, type History } from "@lullaback/engine";
import { parseExample } from "@lullaback/engine/testing";
import { habits, type Habit } from "./behaviour.ts";
import { pick, type Chance } from "./chance.ts";
import type { RedFlag } from "./red-flags.ts";

type Answers = Readonly<Record<string, Answer>>;

/** Every question of the screen said no to; the mood page is another page. */
const allNo: Answers = Object.fromEntries(content.findings.flatMap(({ id }) => (id === "f.phq2" ? [] : [[id, "no" as const]])));

export interface Said {
  readonly answers: Answers;
  /** All of what is enough was asked, and all of it was told. */
  readonly asked: boolean;
  readonly told: boolean;
}

/** One serious thing she has: each sign as it is asked, or not said. A follow-up is asked only after its parent was said. */
export const sayFlag = (chance: Chance, habit: Habit, flag: RedFlag, history: History, day: Day, cadence: Cadence): Said => {
  const answers: Record<string, Answer> = { ...allNo };
  const asked = new Set<string>();
  for (const sign of flag.signs) {
    const finding = content.findings.find(({ id }) => id === sign);
    const facts = createFacts(content, { person: history.person, day, answers, measured: { quantities: {}, facts: {} } });
    const says = chance() < habit.tells;
    if (finding === undefined || !isAsked(finding, cadence, facts, answers, content.limits)) continue;
    asked.add(sign);
    if (says) answers[sign] = "yes";
  }
  return { answers, asked: flag.enough.every((sign) => asked.has(sign)), told: flag.enough.every((sign) => answers[sign] === "yes") };
};

const pictures = { weeks: picturesOf(0, 42), months: picturesOf(43, 800) };
function picturesOf(from: number, to: number) {
  return benignPictures.map(({ given }) => parseExample(given)).flatMap(({ person, day, answers, softened }) => {
    const days = daysSinceEnd(person, day);
    const yes = Object.keys(answers).filter((id) => answers[id] === "yes" && id.startsWith("f."));
    return days === undefined || days < from || days > to ? [] : [[{ yes, softened }, 1] as const];
  });
}

/** An ordinary day: mostly nothing, sometimes a picture of her weeks whose clarifiers turn nearly all of it to no (screening.md §5). */
export const sayOrdinary = (chance: Chance, daysSinceBirth: number): Answers => {
  const { of } = habits;
  if (chance() >= of.picture) return allNo;
  const picture = pick(chance, daysSinceBirth <= 42 ? pictures.weeks : pictures.months);
  let answers = allNo;
  const say = (id: string, answer: Answer) => { answers = { ...answers, [id]: answer }; };
  const has = chance() < of["picture.has"];
  for (const id of picture.yes) if (has) say(id, "yes");
  for (const id of picture.softened) {
    const [taps, luck] = [chance(), chance()];
    if (taps >= of["picture.taps"]) continue;
    if (luck < of["picture.yes"]) say(id, "yes");
    else if (luck < of["picture.yes"] + of["picture.unsure"]) say(id, "not-sure");
  }
  return answers;
};
