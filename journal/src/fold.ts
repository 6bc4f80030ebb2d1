/**
 * Events to the history the engine takes (FORMAT §Fold). Takes events in any order and any of them more than once:
 * they are put in order by instant, then id, and each id counts once.
 */
import { instant, type Day, type Moment } from "@lullaback/base";
import type { ActivityRecord, Answer, DoseDecision, HarmRecord, History, ModificationRecord, Person, PlanRecord, ScreenRecord, SeenRecord, SessionRecord, TestRecord, WeekRecord, WordRecord, MorningRecord } from "@lullaback/engine";
import type { Event } from "./events/index.ts";

/** The slip time of screening.md §6 in seconds: a later correction changes nothing (CO4). */
export interface FoldRules {
  readonly slipSeconds: number;
}

export const fold = (events: readonly Event[], rules: FoldRules): History => {
  let person: { -readonly [key in keyof Person]: Person[key] } = {};
  let stageSince: Day | undefined;
  let staged = false;
  let painSeen: History["painSeen"];
  let equipment: readonly string[] = [];
  const standing: Record<string, Answer> = {};
  const screens: ScreenRecord[] = [];
  const seen: SeenRecord[] = [];
  const words: WordRecord[] = [];
  const modifications: ModificationRecord[] = [];
  const asked = new Set<string>();
  const herYes = new Set<string>();
  let before: History["before"];
  const sessions: SessionRecord[] = [];
  const mornings = new Map<Day, MorningRecord>();
  const decisions = new Map<string, readonly DoseDecision[]>();
  const broughtBack: { exercise: string; day: Day }[] = [];
  const undone: { exercise: string; day: Day }[] = [];
  const swapsUndone: { came: string; went: string; day: Day }[] = [];
  const plans: PlanRecord[] = [];
  const globalChange: { day: Day; score: number }[] = [];
  const activities: { day: Day; scores: readonly { activity: string; score: number }[] }[] = [];
  const keepingUp: { day: Day; at: Moment; keeping: boolean }[] = [];
  const flares: { day: Day; at: Moment }[] = [];
  const checks: NonNullable<History["checks"]>[number][] = [];
  const weeks: WeekRecord[] = [];
  const harms: HarmRecord[] = [];
  const tests: TestRecord[] = [];
  let steps: readonly ActivityRecord[] = [];
  const takenBack: Extract<Event, { type: "ActivityStepped" }>[] = [];
  const corrections: Extract<Event, { type: "ScreenCorrected" }>[] = [];
  const enterStage = (day: Day) => {
    if (staged) stageSince = day;
    staged = true;
  };

  for (const event of inOrder(events)) {
    switch (event.type) {
      case "ProfileTold":
        if (event.ageGroup !== undefined) person = { ...person, ageGroup: event.ageGroup };
        if (event.equipment !== undefined) equipment = event.equipment;
        if (event.before !== undefined) before = event.before;
        break;
      case "PregnancyTold": {
        const again = person.situation === "gave-birth" || person.situation === "pregnancy-ended" || person.situation === "pregnant-again";
        const already = person.situation === "pregnant" || person.situation === "pregnant-again";
        if (!already) enterStage(event.day);
        person = {
          ...person, situation: again ? "pregnant-again" : "pregnant",
          pregnancy: {
            toldOn: event.day,
            ...(event.weeks !== undefined && { weeks: event.weeks }),
            ...(event.babies !== undefined && { babies: event.babies }),
            ...(event.placeScanned !== undefined && { placeScanned: event.placeScanned }),
          },
        };
        break;
      }
      case "PregnancyEnded": {
        const { how, on, weeks, mode, operation, tear, needle, needleOn, bloodLoss } = event;
        const situation = how === "birth" ? "gave-birth" : "pregnancy-ended";
        const end: Person["end"] = {
          ...(on !== undefined && { on }), ...(weeks !== undefined && { weeks }), ...(mode !== undefined && { mode }),
          ...(operation !== undefined && { operation }), ...(tear !== undefined && { tear }), ...(needle !== undefined && { needle }),
          ...(needleOn !== undefined && { needleOn }), ...(bloodLoss !== undefined && { bloodLoss }),
        };
        // The same end told again says more of it, and begins nothing (JO14).
        if (on !== undefined && person.end?.on === on && (person.situation === situation || person.situation === "pregnant-again")) {
          person = { ...person, end: { ...person.end, ...end } };
          break;
        }
        enterStage(event.day);
        // What was told of milk and the baby was told of another end: unknown until it is told anew.
        const { pregnancy: _, milk: __, baby: ___, ...rest } = person;
        person = { ...rest, situation, end };
        break;
      }
      case "OutsideTold":
        enterStage(event.day);
        person = { ...person, situation: event.why };
        break;
      case "BabyTold":
        person = { ...person, baby: event.baby };
        break;
      case "MilkTold":
        person = { ...person, milk: event.milk };
        break;
      case "HistoryTold":
        Object.assign(standing, event.answers);
        break;
      case "ScreenAnswered": {
        const { id, at, day, cadence, answers, regions, painNow, painWorst24h, painUsual, systolic, diastolic, rows } = event;
        screens.push({
          id, at, day, cadence, answers, rows: rows.map(toRow), slips: [],
          ...(event.asked !== undefined && { askedUnkept: event.asked }),
          ...(regions !== undefined && { regions }), ...(painNow !== undefined && { painNow }),
          ...(painWorst24h !== undefined && { painWorst24h }), ...(painUsual !== undefined && { painUsual }),
          ...(systolic !== undefined && { systolic }), ...(diastolic !== undefined && { diastolic }),
        });
        if (event.painSeenOn !== undefined) painSeen = { on: event.painSeenOn, worseSince: event.painWorseSinceSeen ?? "not-sure" };
        break;
      }
      case "ScreenCorrected":
        corrections.push(event);
        break;
      case "SeenTold":
        seen.push({
          at: event.at, day: event.on, row: event.row, who: event.who, inPerson: event.inPerson, outcome: event.outcome,
          ...(event.diagnosis !== undefined && { diagnosis: event.diagnosis }),
          ...(event.until !== undefined && { until: event.until }), ...(event.only !== undefined && { only: event.only }),
        });
        break;
      case "WordGiven":
        words.push({ at: event.at, day: event.on, for: event.for, who: event.who, ...(event.until !== undefined && { until: event.until }), ...(event.only !== undefined && { only: event.only }) });
        break;
      case "ModificationTold": {
        const { id: _, v: __, type: ___, day: ____, how: _____, on, ...told } = event;
        modifications.push(JSON.parse(JSON.stringify({ ...told, day: on })) as ModificationRecord);
        break;
      }
      case "WayAsked":
        if (event.wanted) asked.add(event.way);
        else asked.delete(event.way);
        break;
      case "HerYesTold":
        if (event.given) herYes.add(event.to);
        else herYes.delete(event.to);
        break;
      case "PartsTold":
        for (const id of Object.keys(standing)) if (id.startsWith("part.")) delete standing[id];
        for (const part of event.parts) standing[`part.${part}`] = "yes";
        break;
      case "KeepingUpTold":
        keepingUp.push({ day: event.day, at: event.at, keeping: event.keeping });
        break;
      case "FlareTold":
        flares.push({ day: event.day, at: event.at });
        break;
      case "CheckTold":
        checks.push({ day: event.day, check: event.check, answer: event.answer });
        break;
      case "WeekTold":
        weeks.push({
          at: event.at, day: event.day, ...(event.sleep !== undefined && { sleep: event.sleep }), ...(event.leak !== undefined && { leak: event.leak }),
          ...(event.heaviness !== undefined && { heaviness: event.heaviness }), ...(event.doming !== undefined && { doming: event.doming }),
        });
        break;
      case "PlanIssued":
        plans.push({ at: event.at, day: event.day, kind: event.kind, ...(event.block !== undefined && { block: event.block }) });
        break;
      case "SessionEnded":
        sessions.push({
          id: event.id, at: event.at, day: event.day, ended: event.ended, signs: event.signs ?? [],
          ...(event.startPain !== undefined && { startPain: event.startPain }), ...(event.endPain !== undefined && { endPain: event.endPain }), ...(event.effort !== undefined && { effort: event.effort }),
          steps: event.steps.map(({ exercise, version, rung, pain, hurt, skipped, signs }) => ({
            exercise, version, rung, ...(pain !== undefined && { pain }), ...(hurt !== undefined && { hurt }),
            ...(skipped !== undefined && { skipped }), ...(signs !== undefined && { signs }),
          })),
        });
        break;
      case "MorningTold":
        // The last word about a morning counts; telling it twice is a correction.
        mornings.set(event.of, { of: event.of, stillUp: event.stillUp, nightPain: event.nightPain, sleepWorse: event.sleepWorse });
        break;
      case "DoseDecided":
        // Two devices that judged the same session: the first judgement stands.
        if (!decisions.has(event.session) || event.session === "gap") {
          const key = event.session === "gap" ? event.id : event.session;
          decisions.set(key, event.decisions.map(({ retryOn, ...decision }) => ({
            ...decision, session: event.session, day: event.day, ...(retryOn !== undefined && { retryOn }),
          })));
        }
        break;
      case "ExerciseBroughtBack":
        broughtBack.push({ exercise: event.exercise, day: event.day });
        break;
      case "StepUndone":
        undone.push({ exercise: event.exercise, day: event.day });
        break;
      case "SwapUndone":
        swapsUndone.push({ came: event.came, went: event.went, day: event.day });
        break;
      case "ChangeRated":
        globalChange.push({ day: event.day, score: event.score });
        break;
      case "ActivitiesRated":
        activities.push({ day: event.day, scores: event.scores });
        break;
      case "HarmTold": {
        const { v: _, type: __, ...told } = event;
        harms.push(JSON.parse(JSON.stringify(told)) as HarmRecord);
        break;
      }
      case "TestDone":
        tests.push({ at: event.at, day: event.day, test: event.test, result: event.result, ...(event.signs !== undefined && { signs: event.signs }) });
        break;
      case "ActivityStepped": {
        const { at, day, activity, step, went, signs } = event;
        if (went === "taken-back") takenBack.push(event);
        else steps = [...steps, { at, day, activity, step, went, ...(signs !== undefined && { signs }) }];
        break;
      }
    }
  }
  // After all screens are known: a correction may be stamped with the same second as its screen.
  for (const { at, answers, rows, screen: id } of corrections) {
    const index = screens.findIndex((screen) => screen.id === id);
    const screen = screens[index];
    const seconds = screen === undefined ? -1 : instant(at) - instant(screen.at);
    if (screen === undefined || seconds < 0 || seconds > rules.slipSeconds) continue;
    const slipped = Object.keys(answers).filter((item) => screen.answers[item] === "yes" && answers[item] === "no");
    screens[index] = {
      ...screen, answers: { ...screen.answers, ...answers }, rows: rows.map(toRow),
      slips: [...screen.slips, ...slipped.map((item) => ({ item, at }))],
    };
  }
  // After all steps are known, for the same reason: only the last one, and only on its own day (JO34).
  for (const { at, day, activity, step } of takenBack) {
    const last = steps.findLastIndex((known) => known.activity === activity && instant(known.at) <= instant(at));
    if (steps[last]?.day === day && steps[last].step === step) steps = steps.toSpliced(last, 1);
  }
  return {
    person, standing, screens, seen, words, sessions, broughtBack, undone, plans, equipment, globalChange,
    mornings: [...mornings.values()], decisions: [...decisions.values()].flat(),
    ...(stageSince !== undefined && { stageSince }), ...(painSeen !== undefined && { painSeen }), ...(activities.length > 0 && { activities }),
    ...(swapsUndone.length > 0 && { swapsUndone }), ...(modifications.length > 0 && { modifications }),
    ...(keepingUp.length > 0 && { keepingUp }), ...(flares.length > 0 && { flares }), ...(checks.length > 0 && { checks }), ...(weeks.length > 0 && { weeks }),
    ...(asked.size > 0 && { asked: [...asked].sort() }), ...(herYes.size > 0 && { herYes: [...herYes].sort() }), ...(before !== undefined && { before }),
    ...(harms.length > 0 && { harms }), ...(tests.length > 0 && { tests }), ...(steps.length > 0 && { activitySteps: steps }),
  };
};

const toRow = ({ limitHours, ...row }: { rule: string; disposition: ScreenRecord["rows"][number]["disposition"]; exercise: ScreenRecord["rows"][number]["exercise"]; area: string; precautions: string[]; limitHours?: number | undefined }) =>
  ({ ...row, ...(limitHours !== undefined && { limitHours }) });

const inOrder = (events: readonly Event[]): readonly Event[] => {
  const once = new Map<string, Event>();
  for (const event of events) {
    const known = once.get(event.id);
    // The same id with other words is two devices at odds: the lesser text stands, whichever came first.
    if (known === undefined || JSON.stringify(event) < JSON.stringify(known)) once.set(event.id, event);
  }
  return [...once.values()].map((event) => ({ event, at: instant(event.at) }))
    .sort((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : 1)).map(({ event }) => event);
};
