/**
 * One invented woman from the day she first opens the programme: a night passes, she opens it or not, the real engine
 * screens and plans, her policy doses, she moves, her body answers. World, behaviour and policy meet here and nowhere else.
 */
import { addDays, type Day, type Moment } from "@lullaback/base";
import { content, type Disposition } from "@lullaback/content";
import {
  canBringBack, changeDue, emptyHistory, keepingUpDue, moodDue, planDay, screenOf,
  type Answer, type Cadence, type DoseDecision, type Here, type History, type Plan, type Row, type ScreenRecord, type SessionRecord, type StepRecord,
} from "@lullaback/engine";
import { brokenRules } from "@lullaback/engine/testing";
import { daysUntilSeen, habitOf, habits, hereOf, opensOn, type Habit } from "./behaviour.ts";
import { stream, within, type Chance } from "./chance.ts";
import type { Policy } from "./policy.ts";
import { count, emptyFlag, mostTexts, type FlagCount, type Tally } from "./tally.ts";
import { sayFlag, sayOrdinary } from "./telling.ts";
import { firstDay, lasts, whoOf, type Planted } from "./who.ts";
import { comes, entryOf, womanOf } from "./woman.ts";
import { bodyOf, loadOf, type Body, type World } from "./world.ts";

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

const at = (day: Day, hour: string): Moment => `${day}T${hour}:00+00:00` as Moment;

/** She opens it: what happened since is told, then the screen, the plan, the session. */
const openDay = (life: Life, n: number, opens: Chance, tally: Tally): void => {
  const { setting } = life;
  const day = addDays(firstDay, n);
  const tells = stream(setting.seed, life.mother, n, "tell");
  tellWhatWas(life, n, day, tells);
  const here: Here = hereOf(opens);
  const ill = hasFlag(life, n);
  let told = false;
  let plan: Plan | undefined;
  // Told to see someone now and not seen yet: nothing is asked again.
  for (const hour of ["09:00", "09:10", "09:20"]) {
    const cadence: Cadence = plan?.screen?.cadence ?? (n - life.lastFull >= content.limits["li.full-days"].value ? "full" : "daily");
    told = screened(life, n, day, hour, cadence, tells, tally) || told;
    plan = planned(life, day, here, tally);
    if (plan.kind !== "screen-first") break;
  }
  if (plan === undefined) return;
  forgetMood(life);
  if (ill) judgeFlag(life, n, told, plan, tally);
  afterPlan(life, n, day, plan);
  const doesIt = plan.kind === "session" ? opens() < 0.92 : opens() < (plan.reasons[0]?.rule === "KU3" ? 0.1 : 0.5);
  if (plan.session !== null && doesIt) moves(life, n, day, plan, tally);
};

/** The morning after, who saw her, words she brings, moves she brings back, how the whole has changed. */
const tellWhatWas = (life: Life, n: number, day: Day, chance: Chance): void => {
  const { habit, lastSession, body } = life;
  const [tells, sleep, night, changed] = [chance(), chance(), chance(), chance()];
  if (lastSession?.morning !== undefined && tells < of["tells.morning"] && !life.history.mornings.some((told) => told.of === lastSession.day)) {
    const stillUp = lastSession.flared || (lastSession.rise >= 1 && lastSession.morning - lastSession.start >= 2);
    life.history = { ...life.history, mornings: [...life.history.mornings, { of: lastSession.day, stillUp, nightPain: lastSession.flared && night < 0.2, sleepWorse: sleep < of["sleep.worse"] }] };
  }
  for (const [row, on] of life.toBeSeen) {
    if (on >= n) continue;
    life.toBeSeen.delete(row);
    const seenOn = addDays(firstDay, on);
    life.history = { ...life.history, seen: [...life.history.seen, {
      at: at(seenOn, "15:00"), day: seenOn, row, who: row === "DO9" ? "physiotherapist" : "physician", inPerson: true,
      outcome: life.planted !== undefined && life.flagOver ? "treated-and-better" : "nothing-serious",
    }] };
  }
  if (habit.hipRollWord === n || (habit.hipRollWord !== undefined && habit.hipRollWord < n && !life.history.words.some((word) => word.for === "cl.hip-roll"))) giveWord(life, day, "cl.hip-roll");
  const { illness, illnessWord } = habit;
  if (illness !== undefined && illnessWord !== undefined && illnessWord <= n && !life.history.words.some((word) => word.for === illness)) giveWord(life, day, illness);
  for (const [exercise, times] of life.off) {
    if (chance() >= of["presses.back"] || canBringBack(life.history, exercise) !== "now") continue;
    if (times >= content.limits["li.hurt-count"].value) giveWord(life, day, exercise);
    else life.history = { ...life.history, broughtBack: [...life.history.broughtBack, { exercise, day }] };
    life.off.delete(exercise);
  }
  if (changed < 0.8 && changeDue(content, life.history, day)) {
    const before = life.history.screens[0]?.painWorst24h ?? 0;
    life.history = { ...life.history, globalChange: [...life.history.globalChange, { day, score: body.pain <= before * 0.7 ? 6 : 4 }] };
  }
};

const giveWord = (life: Life, day: Day, what: string): void => {
  life.history = { ...life.history, words: [...life.history.words, { at: at(day, "07:00"), day, for: what, who: "physician" }] };
};

const hasFlag = ({ planted, flagOver, entry }: Life, n: number): boolean =>
  planted !== undefined && !flagOver && entry + n >= planted.onset && entry + n < planted.onset + lasts;

/** One answered screen, stamped with what the engine finds; whether she told enough of what was planted. */
const screened = (life: Life, n: number, day: Day, hour: string, cadence: Cadence, chance: Chance, tally: Tally): boolean => {
  const { planted, body, habit, history, entry } = life;
  const ill = hasFlag(life, n);
  const flag = ill ? planted?.flag : undefined;
  const said = flag === undefined ? { answers: sayOrdinary(chance, entry + n), asked: false, told: false } : sayFlag(chance, habit, flag, history, day, cadence);
  let { asked, told } = said;
  const [more, page, mood, moved] = [chance(), chance(), chance(), chance()];
  let phq2: number | undefined;
  if (page < of["mood.page"] && hour === "09:00" && moodDue(content, history, day, life.moodAsked)) {
    life.moodAsked = day;
    const says = mood < habit.tells;
    phq2 = flag?.phq2 !== undefined && says ? flag.phq2 : 0;
    if (flag?.phq2 !== undefined) [asked, told] = [true, says];
  } else if (flag?.phq2 !== undefined) [asked, told] = [false, false];
  const pain = told && flag?.pain !== undefined ? flag.pain : body.pain;
  const painNow = within(Math.round(pain), 0, 10);
  const unstamped: ScreenRecord = {
    id: `${n}-${hour}`, at: at(day, hour), day, cadence, answers: said.answers, askedUnkept: ["mod.infect"],
    regions: told && flag?.region !== undefined ? [flag.region] : moved < 0.003 ? ["hip"] : habit.regions,
    painNow, painWorst24h: within(Math.round(pain + more), 0, 10), ...(phq2 !== undefined && { phq2 }), rows: [], slips: [],
  };
  const result = screenOf(content, { ...history, screens: [...history.screens, unstamped] }, day, unstamped, cadence);
  const record = { ...unstamped, rows: result.rows.map(stamped) };
  life.history = { ...history, screens: [...history.screens, record] };
  if (cadence === "full") life.lastFull = n;
  if (ill) {
    life.flagOpened = true;
    life.flagAsked ||= asked;
  } else {
    tally.wellScreens += 1;
    count(tally.wellDispositions, result.disposition ?? "none");
    const first = result.rows[0];
    if (first !== undefined && isUrgent(first.disposition)) count(tally.wellRules, first.rule);
  }
  return told;
};

const stamped = ({ certain: _, ...row }: Row): Omit<Row, "certain"> => row;

/** Mood answers act on their screen and are kept nowhere (screening.md §11). */
const forgetMood = (life: Life): void => {
  const last = life.history.screens.at(-1);
  if (last?.phq2 === undefined) return;
  const { phq2: _, ...kept } = last;
  life.history = { ...life.history, screens: [...life.history.screens.slice(0, -1), { ...kept, rows: kept.rows.filter(({ area }) => area !== "mind") }] };
};

/** The engine's plan, with her policy's dose in it; every plan is held to the rules of the SPEC. */
const planned = (life: Life, day: Day, here: Here, tally: Tally): Plan => {
  const { policy } = life.setting;
  let plan = planDay(content, life.history, day, here);
  let { decisions } = plan;
  if (policy.decide !== undefined && decisions.length > 0) {
    decisions = policy.decide({ content, history: life.history, day, decisions });
    plan = planDay(content, { ...life.history, decisions: [...life.history.decisions, ...decisions] }, day, here);
  }
  const broken = [
    ...brokenRules(content, life.history, day, here, plan),
    ...(policy.decide === undefined && decisions.filter(({ change }) => change === "up").length > 1 ? ["DO13 two moves went up at once"] : []),
  ];
  for (const what of broken) breaks(tally, `${life.setting.world.id} ${policy.id} woman ${life.mother} ${day}: ${what}`);
  record(life, day, plan, decisions, tally);
  return plan;
};

const breaks = (tally: Tally, what: string): void => {
  tally.broken += 1;
  if (tally.brokenFirst.length < mostTexts) tally.brokenFirst.push(what);
};

const record = (life: Life, day: Day, plan: Plan, decisions: readonly DoseDecision[], tally: Tally): void => {
  if (decisions.length > 0) life.history = { ...life.history, decisions: [...life.history.decisions, ...decisions] };
  for (const { exercise, change, to } of decisions) {
    count(tally.changes, change);
    life.levels.set(exercise, to);
    if (change === "off") life.off.set(exercise, (life.history.decisions.filter((known) => known.exercise === exercise && known.change === "off").length));
  }
  const last = life.history.plans.at(-1)?.block;
  if (plan.block !== null && (last?.since !== plan.block.since || last.exercises.join() !== plan.block.exercises.join())) {
    life.history = { ...life.history, plans: [...life.history.plans, { day, at: at(day, "09:30"), kind: plan.kind, block: plan.block }] };
  }
  tally.plans += 1;
  count(tally.kinds, plan.kind);
  const rules = new Set<string>();
  for (const { rule } of plan.reasons) rules.add(rule);
  for (const { rule } of plan.findings) rules.add(rule);
  for (const { rule } of decisions) rules.add(rule);
  for (const { reasons } of plan.excluded) for (const { rule } of reasons) rules.add(rule);
  for (const rule of rules) count(tally.rules, rule);
};

const rank: Readonly<Record<Disposition, number>> = { routine: 0, "within-days": 1, "same-day": 2, emergency: 3 };
const isUrgent = (disposition: Disposition): boolean => rank[disposition] >= rank["same-day"];

/** Told in full means sent on today, always; that is the one thing this whole programme is for. */
const judgeFlag = (life: Life, n: number, told: boolean, plan: Plan, tally: Tally): void => {
  const { planted, entry } = life;
  if (planted === undefined) return;
  const sent = plan.disposition !== null && rank[plan.disposition] >= rank[planted.flag.expected] && (!isUrgent(planted.flag.expected) || plan.kind === "stop");
  if (told && !sent) {
    flagCount(tally, planted).missed += 1;
    breaks(tally, `woman ${life.mother}: told ${planted.flag.id}, and the plan was ${plan.kind} ${plan.disposition}`);
  }
  if (sent) life.flagSent ??= entry + n - planted.onset;
};

const flagCount = (tally: Tally, { flag }: Planted): FlagCount => (tally.flags[flag.id] ??= emptyFlag());

const countFlag = ({ planted, flagSent, flagAsked, flagOpened }: Life, tally: Tally): void => {
  if (planted === undefined) return;
  const counted = flagCount(tally, planted);
  counted.planted += 1;
  if (flagSent !== undefined) count(counted.sent, String(flagSent));
  else if (!flagOpened) counted.notThere += 1;
  else if (flagAsked) counted.notTold += 1;
  else counted.notAsked += 1;
};

/** What she does about the plan: whom she will see and when, and whether she goes on with fewer days. */
const afterPlan = (life: Life, n: number, day: Day, plan: Plan): void => {
  const chance = stream(life.setting.seed, life.mother, n, "seen");
  const keeps = chance();
  const rows = [
    ...plan.findings.flatMap(({ rule, disposition, area }) => (disposition === "routine" || area === "mind" ? [] : [{ rule, urgent: isUrgent(disposition) }])),
    ...(plan.reasons.some(({ rule }) => rule === "DO9") ? [{ rule: "DO9", urgent: false }] : []),
  ];
  for (const { rule, urgent } of rows) {
    if (life.toBeSeen.has(rule)) continue;
    life.toBeSeen.set(rule, n + daysUntilSeen(chance, urgent ? of["seen.urgent"] : of["seen.days"]));
  }
  if (plan.kind === "stop") {
    // One visit for all of it; what was planted is found and treated there.
    const on = Math.max(n, ...rows.filter(({ urgent }) => urgent).map(({ rule }) => life.toBeSeen.get(rule) ?? n));
    life.waitsUntil = on;
    for (const { rule } of rows) life.toBeSeen.set(rule, on);
    if (hasFlag(life, n)) {
      life.flagOver = true;
      life.waitsUntil = on + 7;
    }
  }
  if (keepingUpDue(content, life.history, day, plan)) {
    life.history = { ...life.history, keepingUp: [...(life.history.keepingUp ?? []), { day, at: at(day, "09:40"), keeping: keeps < 0.5 }] };
  }
};

const quiet = new Set<string>(content.exercises.flatMap((exercise) => ("quiet" in exercise && exercise.quiet ? [exercise.id] : [])));

/** She moves: her body answers, and she tells some of it. */
const moves = (life: Life, n: number, day: Day, plan: Plan, tally: Tally): void => {
  const { body, setting, entry } = life;
  const chance = stream(setting.seed, life.mother, n, "session");
  const steps = plan.session?.steps ?? [];
  const felt = setting.world.move(body, steps.filter(({ exercise }) => !quiet.has(exercise)).map(loadOf), entry + n);
  tally.days.sessions += 1;
  if (felt.flared) tally.days.flaresAfterLoad += 1;
  const most = Math.max(0, ...felt.rises);
  const start = within(Math.round(body.pain), 0, 10);
  let loaded = 0;
  const done = steps.map(({ exercise, version, rung }): StepRecord => {
    const rise = quiet.has(exercise) ? 0 : (felt.rises[loaded++] ?? 0);
    const [tells, presses] = [chance(), chance()];
    return {
      exercise, version, rung, ...(tells < of["tells.move"] && { pain: within(Math.round(body.pain + rise), 0, 10) }),
      ...(rise >= 3 && presses < of["presses.hurt"] && { hurt: true as const }),
    };
  });
  const [ends, effort] = [chance(), chance()];
  const session: SessionRecord = {
    id: `session-${n}`, at: at(day, "10:00"), day, startPain: start, endPain: within(Math.round(body.pain + most * 0.6), 0, 10), steps: done, signs: [],
    ended: most >= 3 && ends < 0.5 ? "worse" : ends < 0.85 ? "done" : ends < 0.95 ? "enough" : "interrupted",
    ...(effort < 0.8 && { effort: within(Math.round(11 + most * 1.5), 6, 20) }),
  };
  life.history = { ...life.history, sessions: [...life.history.sessions, session] };
  life.lastSession = { n, day, start: body.pain, rise: most, flared: felt.flared };
};
