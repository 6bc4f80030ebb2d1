/** What leaves breathing alone, or makes a session smaller, or stops every step up: AS, and the holds of WB, DO, CO, KU, RC. */
import type { Content, ExerciseLevel } from "@lullaback/content";
import { isPregnant, type History } from "@lullaback/engine";
import { flareSince } from "./keeping-up.ts";
import { twoRedDays } from "./dose.ts";
import { after, ago, limitOf, type Must, type Kept } from "./promise.ts";
import type { Looked } from "../living.ts";
import { closedAt, openOf } from "./way-back.ts";

const rank: Readonly<Record<ExerciseLevel, number>> = { blocked: 0, "breathing-only": 1, limited: 2, allowed: 3 };

/** DO15: she said worse, told a sign, or the pain rose by the limit. */
export const wentWorse = (content: Content, session: History["sessions"][number]): boolean => {
  const pains = [session.endPain, ...session.steps.map(({ pain }) => pain)].filter((pain) => pain !== undefined);
  const rise = session.startPain === undefined || pains.length === 0 ? 0 : Math.max(...pains) - session.startPain;
  return session.ended === "worse" || session.signs.length > 0 || session.steps.some(({ signs = [] }) => signs.length > 0) || rise >= limitOf(content, "li.rise-red");
};

/** Every ground there is today, each with the most it leaves. */
const grounds = ({ content, history, day, plan }: Looked): readonly (readonly [rule: string, most: ExerciseLevel])[] => {
  const found: (readonly [string, ExerciseLevel])[] = plan.findings.map(({ rule, exercise }) => [`[SC4] ${rule}`, exercise]);
  for (const { row, since, restUntil } of openOf(content, history, day)) {
    const first = history.screens.find((screen) => screen.day >= since.day && screen.rows.some(({ rule }) => rule === row.rule));
    if (row.limitHours !== undefined && first !== undefined && ago(since.day, day) * 24 > row.limitHours) found.push(["[WB4] its limit has passed", "breathing-only"]);
    if (restUntil !== undefined) found.push(["[WB5] told to rest", "breathing-only"]);
  }
  if (twoRedDays(content, history, plan.decisions, day) !== undefined) found.push(["[DO9] two red days", "breathing-only"]);
  if (history.recall?.outdated === true) found.push(["[RC2] content that was corrected", "breathing-only"]);
  for (const waiting of plan.waiting) {
    const all = waiting.for === "age" || content.clearances.some(({ id, waits }) => id === waiting.for && waits === "all");
    if (all) found.push(["[AS4] all waits", waiting.only === undefined ? "breathing-only" : "limited"]);
  }
  const emergencies = new Set(content.rules.filter(({ disposition }) => disposition === "emergency").map(({ id }) => id as string));
  const slips = history.screens.filter((screen) => screen.day <= day && ago(screen.day, day) < limitOf(content, "li.slip-days")).flatMap((screen) => screen.slips.map(({ item }) => item));
  // Only items that an emergency rule names alone are counted here; the engine counts those in longer conditions too.
  const alone = slips.filter((item) => content.rules.some(({ id, when }) => when === item && emergencies.has(id)));
  if (alone.length >= limitOf(content, "li.slip-count")) found.push(["[CO3] three emergencies taken back", "limited"]);
  const closed = closedAt(content, history, day);
  if (closed !== undefined && ago(closed.day, day) * 24 < limitOf(content, "li.gentle-after-seen")) found.push(["[WB8] a gentle time after a row closed", "limited"]);
  const last = history.sessions.findLast((session) => session.day <= day);
  if (last !== undefined && wentWorse(content, last)) found.push(["[DO15] the last session went worse", "limited"]);
  const flare = flareSince(content, history, day);
  if (flare !== undefined && ago(flare.day, day) < limitOf(content, "li.flare-days")) found.push(["[KU5] pain that is back", "limited"]);
  return found;
};

const halfWhen = ["[WB8]", "[DO15]", "[KU5]"];

export const level: Kept = (looked, must) => {
  const { content, history, plan } = looked;
  const found = grounds(looked);
  for (const [rule, most] of found) must(rank[plan.exercise] <= rank[most], rule, [plan.exercise, most]);
  const ups = plan.decisions.filter(({ change }) => change === "up");
  for (const [rule] of found) if (halfWhen.some((start) => rule.startsWith(start))) must(ups.length === 0, `${rule}: nothing goes up`, ups);

  const forbidden = (demands: readonly string[]) => demands.filter((demand) => !plan.forbidden.has(demand as never));
  if (plan.exercise === "blocked") {
    must(forbidden(content.demands).length === 0, "[AS2] every demand is forbidden", forbidden(content.demands));
    must(plan.session === null, "[AS2] nothing to do", plan.session);
  }
  if (plan.exercise === "breathing-only") {
    const loud = content.demands.filter((demand) => !content.quietAllows.includes(demand));
    must(forbidden(loud).length === 0, "[AS3] what is not quiet is forbidden", forbidden(loud));
  }
  const alarming = plan.findings.filter(({ disposition }) => disposition !== "routine");
  must(alarming.length === 0 || ups.length === 0, "[AS9] [DO7] nothing up while a row is open", [alarming.map(({ rule }) => rule), ups]);

  const steps = plan.session?.steps ?? [];
  const brings = new Set(plan.findings.flatMap(({ precautions }) => precautions));
  const precautions = content.precautions.filter(({ id }) => brings.has(id));
  for (const { id, forbids } of precautions) must(forbidden(forbids).length === 0, "[AS5] what a precaution forbids", [id, forbidden(forbids)]);
  if (precautions.some(({ noNewExercise }) => noNewExercise === true) && history.sessions.length > 0) {
    const done = new Set(history.sessions.flatMap((session) => session.steps.filter(({ skipped }) => skipped !== true).map(({ exercise }) => exercise)));
    must(steps.every(({ exercise }) => done.has(exercise)), "[AS6] nothing new", steps.map(({ exercise }) => exercise));
  }
  const half = precautions.some(({ halfDose }) => halfDose === true) || found.some(([rule]) => halfWhen.some((start) => rule.startsWith(start)));
  if (half) {
    for (const { exercise, rung, repeats, rounds } of steps) {
      const whole = content.exercises.find(({ id }) => id === exercise)?.ladder[rung];
      const share = limitOf(content, "li.half-dose") / 100;
      must(whole !== undefined && repeats <= Math.max(1, Math.ceil(whole.repeats * share)) && rounds <= Math.max(1, Math.ceil(whole.rounds * share)), "[SE16] [WB8] [DO15] [KU5] half dose", [exercise, repeats, rounds, whole]);
    }
  }
  if (plan.waiting.some(({ for: what }) => content.clearances.some(({ id, noMoreMinutes }) => id === what && noMoreMinutes === true))) {
    must((plan.session?.seconds ?? 0) <= limitOf(content, "li.usual-minutes") * 60, "[SE18] no longer than the usual one", plan.session?.seconds);
  }
  testsFirst(looked, must);

  const withdrawn = new Set(history.recall?.withdrawn);
  must(steps.every(({ exercise, version }) => !withdrawn.has(exercise) && !withdrawn.has(`${exercise}.${version}`)), "[RC1] withdrawn", steps.map(({ exercise, version }) => `${exercise}.${version}`));
  must((plan.block?.exercises ?? []).every((exercise) => !withdrawn.has(exercise)), "[RC1] withdrawn, in her block", plan.block);
  for (const { exercise, to } of ups) {
    const version = content.exercises.find(({ id }) => id === exercise)?.ladder[to]?.version;
    must(!withdrawn.has(exercise) && !withdrawn.has(`${exercise}.${version}`), "[RC1] nothing goes up to it", [exercise, version]);
  }
};

/** AS10: after an end, a demand whose row names tests is forbidden until each was clean since the last sign, or a word that names it came later. */
const testsFirst = ({ content, history, day, plan }: Looked, must: Must): void => {
  const { person, stageSince } = history;
  if (isPregnant(person) || person.end === undefined || (person.situation !== "gave-birth" && person.situation !== "pregnancy-ended")) return;
  const now = <T extends { readonly day: string }>(told: readonly T[] = []) => told.filter((one) => one.day <= day && (stageSince === undefined || one.day >= stageSince));
  for (const { demand, tests } of content.earliestUse) {
    if (tests === undefined) continue;
    const same = content.notNow.filter(({ asks }) => asks.includes(demand)).map(({ id }) => id as string);
    const signs = [
      ...now(history.tests).filter(({ test, result }) => tests.includes(test) && result === "with-sign"),
      ...(history.activitySteps ?? []).filter((step) => step.day <= day && step.went === "sign" && same.includes(step.activity)),
    ];
    const later = (one: Parameters<typeof after>[0]) => signs.every((sign) => after(one, sign));
    const clean = tests.every((test) => now(history.tests).some((told) => told.test === test && told.result === "clean" && later(told)));
    const word = history.words.some((said) => said.for === `demand.${demand}` && later(said));
    if (!clean && !word) must(plan.forbidden.has(demand), "[AS10] its tests come first", [demand, tests]);
  }
};
