/**
 * One invented woman from the day she first opens the programme: a night passes, she opens it or not, the real engine
 * screens and plans, her policy doses, she moves, her body answers. World, behaviour and policy meet here and nowhere else.
 */
import type { Day } from "@lullaback/base";
import { content } from "@lullaback/content";
import { emptyHistory, type Answer, type History } from "@lullaback/engine";
import { habitOf, habits, opensOn, type Habit } from "./behaviour.ts";
import { stream } from "./chance.ts";
import { openDay } from "./open-day.ts";
import { countFlag } from "./planted.ts";
import type { Policy } from "./policy.ts";
import { count, type Tally } from "./tally.ts";
import { whoOf, type Planted } from "./who.ts";
import { comes, entryOf, womanOf } from "./woman.ts";
import { bodyOf, type Body, type World } from "./world.ts";

const { of } = habits;

export interface Setting {
  readonly seed: number;
  readonly days: number;
  readonly world: World;
  readonly policy: Policy;
  /** Never leaves before the last day: where doses are compared, and most would be gone before they differ. */
  readonly stays?: true;
}

/** What a life carries from day to day; `history` is all that engine and policy see. */
export interface Life {
  readonly setting: Setting;
  readonly mother: number;
  readonly habit: Habit;
  readonly body: Body;
  /** Days after the birth on day 0. */
  readonly entry: number;
  readonly planted?: Planted;
  history: History;
  lastFull: number;
  moodAsked?: Day;
  /** Rows she will be seen for, and on which day of the programme. */
  readonly toBeSeen: Map<string, number>;
  /** Told to see someone now: she does not open it until she was. */
  waitsUntil: number;
  /** Moves that are off because they hurt, and how often. */
  readonly off: Map<string, number>;
  readonly levels: Map<string, number>;
  lastSession?: { readonly n: number; readonly day: Day; readonly start: number; readonly rise: number; readonly flared: boolean; morning?: number };
  wellDays: number;
  flagOver: boolean;
  flagSent?: number;
  flagAsked: boolean;
  flagOpened: boolean;
}

export const live = (mother: number, setting: Setting, tally: Tally): void => {
  const life = begin(mother, setting);
  const { habit, body } = life;
  tally.mothers += 1;
  tally.days.painAtEntry += Math.round(body.pain * 10);
  tally.days.painSquares += Math.round(body.pain * 10) ** 2;
  for (let n = 0; n < setting.days; n++) {
    if (n > 0) night(life, n, tally);
    const left = leaves(life, n);
    if (left !== undefined) {
      count(tally.left, left);
      break;
    }
    if (n % 7 === 0) count(tally.there, String(n / 7));
    tally.days.there += 1;
    if (Math.round(body.pain) > 5) tally.days.abovePain5 += 1;
    const opens = stream(setting.seed, mother, n, "open");
    if (n > 0 && opens() >= opensOn(habit, n)) continue;
    if (life.waitsUntil >= n) continue;
    tally.days.opened += 1;
    openDay(life, n, opens, tally);
  }
  for (const level of life.levels.values()) tally.days.rungs += level;
  tally.days.moves += life.levels.size;
  countFlag(life, tally);
};

/** Who has no pain on the day she would come, or too little to come, is not of the programme: another woman is drawn. */
export const begin = (mother: number, setting: Setting): Life => {
  const { seed, world } = setting;
  for (let draw = 0; ; draw++) {
    const entry = entryOf(seed, mother, draw);
    const body = bodyOf(womanOf(seed, mother, draw));
    world.wake(body, entry);
    if (!comes(seed, mother, draw, body.pain)) continue;
    const habit = habitOf(seed, mother);
    const { person, planted } = whoOf(seed, mother, entry);
    const standing: Record<string, Answer> = { ...standingNo, ...(habit.illness !== undefined && { [habit.illness]: "yes" }) };
    return {
      setting, mother, habit, body, entry, ...(planted !== undefined && { planted }), history: { ...emptyHistory, person, standing },
      lastFull: -Infinity, toBeSeen: new Map(), waitsUntil: -1, off: new Map(), levels: new Map(), wellDays: 0,
      flagOver: false, flagAsked: false, flagOpened: false,
    };
  }
};
const standingNo: Readonly<Record<string, Answer>> = Object.fromEntries([
  ...content.modifiers.filter((modifier) => modifier.neverStored !== true), ...content.clearances,
].map(({ id }) => [id, "no" as const]));

const night = (life: Life, n: number, tally: Tally): void => {
  const { body, setting, entry } = life;
  const before = body.flare.days;
  setting.world.wake(body, entry + n);
  if (body.flare.days > 0 && before === 0) tally.days.flares += 1;
  life.wellDays = Math.round(body.pain) === 0 ? life.wellDays + 1 : 0;
  if (life.lastSession?.n === n - 1) life.lastSession.morning = body.pain;
};

const leaves = (life: Life, n: number): string | undefined => {
  const { habit, body, setting, mother, wellDays } = life;
  if (n === 0 || setting.stays === true) return undefined;
  if (n > habit.stays) return "of-herself";
  const chance = stream(setting.seed, mother, n, "habit");
  const [flare, well] = [chance(), chance()];
  if (body.flare.days > 0 && flare < of["leave.flare"]) return "in-a-flare";
  return wellDays >= 14 && well < of["leave.well"] ? "well" : undefined;
};
