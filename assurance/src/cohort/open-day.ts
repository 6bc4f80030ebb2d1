/** A day on which she opens it: what happened since, the screen, the plan, what she does about it. */
import { addDays, type Day } from "@lullaback/base";
import { content } from "@lullaback/content";
import { canBringBack, changeDue, keepingUpDue, moodDue, screenOf, type Cadence, type Here, type Plan, type Row, type ScreenRecord, type StampedRow } from "@lullaback/engine";
import { at } from "./at.ts";
import { daysUntilSeen, habits, hereOf } from "./behaviour.ts";
import { stream, within, type Chance } from "./chance.ts";
import type { Life } from "./life.ts";
import { planned } from "./plan.ts";
import { hasFlag, isUrgent, judgeFlag } from "./planted.ts";
import { moves } from "./session.ts";
import { count, type Tally } from "./tally.ts";
import { sayFlag, sayOrdinary } from "./telling.ts";
import { firstDay } from "./who.ts";

const { of } = habits;

/** She opens it: what happened since is told, then the screen, the plan, the session. */
export const openDay = (life: Life, n: number, opens: Chance, tally: Tally): void => {
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
  if (habit.hipRollWord !== undefined && habit.hipRollWord <= n && !life.history.words.some((word) => word.for === "cl.hip-roll")) giveWord(life, day, "cl.hip-roll");
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

/** One answered screen, stamped with what the engine finds; whether she told enough of what was planted. */
const screened = (life: Life, n: number, day: Day, hour: string, cadence: Cadence, chance: Chance, tally: Tally): boolean => {
  const { planted, body, habit, history, entry } = life;
  const ill = hasFlag(life, n);
  const flag = ill ? planted?.flag : undefined;
  const said = flag === undefined ? { answers: sayOrdinary(chance, entry + n), asked: false, told: false } : sayFlag(chance, habit, flag, history, day, cadence);
  let { asked, told } = said;
  const [more, page, mood, moved, aches] = [chance(), chance(), chance(), chance(), chance()];
  let phq2: number | undefined;
  if (page < of["mood.page"] && hour === "09:00" && moodDue(content, history, day, life.moodAsked)) {
    life.moodAsked = day;
    const says = mood < habit.tells;
    phq2 = flag?.phq2 !== undefined && says ? flag.phq2 : 0;
    if (flag?.phq2 !== undefined) [asked, told] = [true, says];
  } else if (flag?.phq2 !== undefined) [asked, told] = [false, false];
  // Its pain is there on every screen, whatever else is asked; where pain is part of it, it is told in full only with its pain.
  const pained = flag?.pain !== undefined && aches < habit.tells;
  if (flag?.pain !== undefined) told &&= pained;
  const pain = pained ? flag.pain : body.pain;
  const painNow = within(Math.round(pain), 0, 10);
  // Filled before anybody else sees the record: one record and one list a screen, so that the engine puts her answers together once.
  const rows: StampedRow[] = [];
  const record: ScreenRecord = {
    id: `${n}-${hour}`, at: at(day, hour), day, cadence, answers: said.answers, askedUnkept: ["mod.infect"],
    regions: pained && flag.region !== undefined ? [flag.region] : moved < 0.003 ? ["hip"] : habit.regions,
    painNow, painWorst24h: within(Math.round(pain + more), 0, 10), ...(phq2 !== undefined && { phq2 }), rows, slips: [],
  };
  life.history = { ...history, screens: [...history.screens, record] };
  const result = screenOf(content, life.history, day, record, cadence);
  rows.push(...result.rows.map(stamped));
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

const stamped = ({ certain: _, ...row }: Row): StampedRow => row;

/** Mood answers act on their screen and are kept nowhere (screening.md §11). */
const forgetMood = (life: Life): void => {
  const last = life.history.screens.at(-1);
  if (last?.phq2 === undefined) return;
  const { phq2: _, ...kept } = last;
  life.history = { ...life.history, screens: [...life.history.screens.slice(0, -1), { ...kept, rows: kept.rows.filter(({ area }) => area !== "mind") }] };
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
