/** KU, again: whether she keeps it up, and since when the pain is back. */
import { addDays, type Day, type Moment } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import type { History } from "@lullaback/engine";
import { after, ago, limitOf, type Kept } from "./promise.ts";

interface Said { readonly day: Day; readonly at: Moment }

/** KU4: the last time she said so, or that her worst pain rose over the mean of the time before while she kept it up. */
export const flareSince = (content: Content, history: History, day: Day): Said | undefined => {
  const { keepingUp = [], flares = [], screens } = history;
  const risen = keepingUp.flatMap((word, index): readonly Said[] => {
    if (!word.keeping || word.day > day) return [];
    const before = screens.filter((screen) => screen.day >= addDays(word.day, -limitOf(content, "li.keep-low-days")) && !after(screen, word)).flatMap(({ painWorst24h: worst }) => worst ?? []);
    if (before.length === 0) return [];
    const mean = before.reduce((sum, worst) => sum + worst, 0) / before.length;
    const next = keepingUp[index + 1];
    const first = screens.find((screen) => screen.day <= day && after(screen, word) && (next === undefined || after(next, screen)) && (screen.painWorst24h ?? -1) >= mean + limitOf(content, "li.flare-rise"));
    return first === undefined ? [] : [first];
  });
  const last = [...flares.filter((said) => said.day <= day).slice(-1), ...risen.slice(-1)];
  return last.reduce<Said | undefined>((latest, next) => (latest === undefined || after(next, latest) ? next : latest), undefined);
};

/** KU2. */
const keepsUp = (content: Content, history: History, day: Day): boolean => {
  const word = (history.keepingUp ?? []).filter((said) => said.day <= day).at(-1);
  if (word?.keeping !== true || (history.stageSince !== undefined && history.stageSince > word.day)) return false;
  const flare = flareSince(content, history, day);
  return flare === undefined || after(word, flare);
};

export const keepingUp: Kept = ({ content, history, day, plan }, must) => {
  const days = [...new Set(history.sessions.filter((session) => session.day <= day).map((session) => session.day))];
  const enough = days.filter((done) => ago(done, day) < limitOf(content, "li.week")).length >= limitOf(content, "li.keep-sessions") || days.some((done) => ago(done, day) < limitOf(content, "li.keep-apart-days"));
  const rests = plan.reasons.some(({ rule }) => rule === "KU3");
  const led = (plan.kind === "session" || plan.kind === "rest") && plan.session !== null && plan.exercise !== "breathing-only" && !plan.reasons.some(({ rule }) => rule === "PD6");
  if (led) must(rests === (keepsUp(content, history, day) && enough), "[KU2] [KU3] two short sessions a week", [rests, days.slice(-3)]);
  must(!rests || (plan.kind === "rest" && plan.session !== null), "[KU3] rest, and the session stays hers", plan.kind);

  const flare = flareSince(content, history, day);
  const lower = plan.decisions.filter(({ rule }) => rule === "KU6");
  must(lower.length === 0 || (flare !== undefined && ago(flare.day, day) < limitOf(content, "li.flare-days")), "[KU6] only when pain is back", lower);
  must(lower.length === 0 || !history.decisions.some((made) => made.session === "gap" && flare !== undefined && made.day >= flare.day), "[KU6] once", lower);
  if (flare !== undefined && plan.kind !== "stop" && plan.kind !== "screen-first") {
    must(history.screens.some((screen) => screen.cadence === "full" && !after(flare, screen)), "[KU5] a full screen comes first", flare);
  }
};
