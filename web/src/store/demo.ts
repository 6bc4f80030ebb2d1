/** An invented woman, seven weeks after a birth, with three weeks behind her: made day by day by the same engine that plans hers. */
import { addDays, type Day, type Moment } from "@lullaback/base";
import { content } from "@lullaback/content";
import { planDay, screenOf } from "@lullaback/engine";
import { answersToEvents, fold, type Event } from "@lullaback/journal";

const weeksSince = 7;
const days = 21;
/** Worst pain of each day: ups and downs on the way from 6 to 3. */
const pains = [6, 6, 5, 6, 5, 5, 6, 5, 5, 4, 5, 4, 4, 5, 4, 4, 3, 4, 3, 3, 3, 3];

/** All her events up to `now`, today's screen included, so that the first thing to see is a session. */
export const demoEvents = (today: Day, now: Moment): readonly Event[] => {
  const rules = { slipSeconds: content.limits["li.slip-minutes"].value * 60 };
  let events: readonly Event[] = [];
  const add = (...told: readonly Record<string, unknown>[]) => { events = [...events, ...(told as unknown as readonly Event[])]; };
  for (let ago = days; ago >= 0; ago--) {
    const day = addDays(today, -ago);
    const at = (ago === 0 ? now : `${day}T14:00:00${now.slice(19)}`) as Moment;
    const later = (ago === 0 ? now : `${day}T14:30:00${now.slice(19)}`) as Moment;
    const first = ago === days;
    const worst = pains[days - ago] ?? 3;
    const full = first || (days - ago) % content.limits["li.full-days"].value === 0;
    if (!first && ago % 3 !== 0) add({ id: `demo-${ago}-morning`, v: 1, at, day, type: "MorningTold", of: addDays(day, -1), stillUp: false, nightPain: false, sleepWorse: ago === 11 });
    if (ago === 5) add({ id: `demo-${ago}-whole`, v: 1, at, day, type: "ChangeRated", score: 5 });
    const no = Object.fromEntries([...content.findings, ...(first ? [...content.modifiers, ...content.clearances.filter(({ asked }) => asked)] : [])]
      .filter((item) => !("neverStored" in item && item.neverStored === true)).map(({ id }) => [id, "no"]));
    const told = answersToEvents(content, {
      values: {
        ...no, "pain.worst-24h": worst, "pain.now": Math.max(0, worst - 2), ...(full && { "pain.usual": Math.max(0, worst - 1) }),
        ...(first && {
          age: "18-44", "state.now": "gave-birth", "end.date": addDays(today, -7 * weeksSince), "end.weeks": 40, "end.mode": "vaginal", "end.tear": "none-to-2", "end.needle": "none",
          "end.blood-loss": "no", "baby.now": "with-me", milk: "feeding", "pain.regions": ["low", "upper"], "before.active": "some",
        }),
      },
      asked: ["mod.infect"], day,
    }, at, day, `demo-${ago}`, full ? "full" : "daily");
    const before = fold([...events, ...told.events], rules);
    const rows = screenOf(content, before, day, before.screens.at(-1), full ? "full" : "daily").rows.map(({ certain: _certain, precautions, ...row }) => ({ ...row, precautions: [...precautions] }));
    events = [...events, ...told.events.map((event) => (event.type === "ScreenAnswered" ? { ...event, rows } : event))];
    if (ago === 0 || ago % 3 === 0) continue;
    const plan = planDay(content, fold(events, rules), day, { minutes: 10, place: "floor" });
    const bySession = new Map(plan.decisions.map(({ session }) => [session, plan.decisions.filter((decision) => decision.session === session)]));
    for (const [session, decided] of bySession) {
      add({ id: `demo-${ago}-dose-${session.slice(-8)}`, v: 1, at, day, type: "DoseDecided", session, content: content.digest, decisions: decided.map(({ session: _s, day: _d, ...decision }) => ({ ...decision })) });
    }
    const steps = (plan.session?.steps ?? []).map(({ exercise, version, rung, repeats, rounds, seconds }) => ({ exercise, version, rung, repeats, rounds, seconds }));
    add({
      id: `demo-${ago}-plan`, v: 1, at, day, type: "PlanIssued", kind: plan.kind, minutes: 10, place: "floor", content: content.digest, steps,
      reasons: plan.reasons.map(({ rule, facts }) => ({ rule, facts: { ...facts } })), ...(plan.block !== null && { block: { since: plan.block.since, exercises: [...plan.block.exercises] } }),
    });
    const start = Math.max(0, worst - 2);
    add({
      id: `demo-${ago}-session`, v: 1, at: later, day, type: "SessionEnded", startPain: start, endPain: Math.max(0, start - (ago % 4 === 0 ? 0 : 1)), seconds: plan.session?.seconds ?? 0,
      ended: ago % 5 === 0 ? "enough" : "done", steps: steps.map(({ exercise, version, rung, repeats }) => ({ exercise, version, rung, repeats, pain: start })),
    });
  }
  return events;
};
