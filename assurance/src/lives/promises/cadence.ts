/** CO and PD3: which screen comes first, and that nothing else does. */
import { instant } from "@lullaback/base";
import type { History } from "@lullaback/engine";
import type { Looked } from "../living.ts";
import { twoRedDays } from "./dose.ts";
import { flareSince } from "./keeping-up.ts";
import { wentWorse } from "./level.ts";
import { after, ago, limitOf, type Kept } from "./promise.ts";
import { closedAt } from "./way-back.ts";

/** CO1: today's screen, inside its hours, and no session went worse after it. */
const fresh = ({ content, history, day, here }: Looked): History["screens"][number] | undefined => {
  const screen = history.screens.filter((known) => known.day <= day).at(-1);
  if (screen?.day !== day) return undefined;
  if (here.at !== undefined && instant(here.at) - instant(screen.at) > limitOf(content, "li.screen-hours") * 3600) return undefined;
  const last = history.sessions.filter((session) => session.day <= day).at(-1);
  return last !== undefined && !after(screen, last) && wentWorse(content, last) ? undefined : screen;
};

/** CO2: why a full screen is due; a rise of pain, a new site and a change of her week are among them. */
const fullBecause = ({ content, history, day }: Looked): readonly string[] => {
  const limit = (id: Parameters<typeof limitOf>[1]) => limitOf(content, id);
  const full = history.screens.filter((screen) => screen.cadence === "full" && screen.day <= day).at(-1);
  if (full === undefined) return ["the first"];
  const why: string[] = [];
  if (ago(full.day, day) >= limit("li.full-days")) why.push("weekly");
  for (const { rule } of full.rows) {
    const review = content.rules.find(({ id }) => id === rule)?.review;
    if (review !== undefined && ago(full.day, day) * 24 >= limit(review) * { week: 168, day: 24, hour: 1 }[content.limits[review].unit as "day"]) why.push(`look again at ${rule}`);
  }
  if (history.stageSince !== undefined && history.stageSince > full.day) why.push("a new stage");
  const flare = flareSince(content, history, day);
  if (flare !== undefined && after(flare, full)) why.push("pain is back");
  const red = twoRedDays(content, history, [], day);
  if (red !== undefined && full.day <= red.last) why.push("two red days");
  const closed = closedAt(content, history, day);
  if (closed !== undefined && !after(full, closed)) why.push("a row closed");
  const last = history.sessions.filter((session) => session.day <= day).at(-1);
  const screen = history.screens.filter((known) => known.day <= day).at(-1);
  const resting = last !== undefined && screen !== undefined && last.day > screen.day ? last.day : screen?.day;
  if (resting !== undefined && ago(resting, day) > limit("li.gap-days")) why.push("a gap");
  if (last !== undefined && after(last, full)) {
    const pains = [last.endPain, ...last.steps.map(({ pain }) => pain)].filter((pain) => pain !== undefined);
    if (last.startPain !== undefined && pains.length > 0 && Math.max(...pains) - last.startPain >= limit("li.session-rise")) why.push("it rose in the session");
    if (last.signs.length > 0 || last.steps.some(({ signs = [] }) => signs.length > 0)) why.push("a sign in the session");
  }
  if (screen !== undefined && screen !== full && after(screen, full)) {
    if ((screen.painWorst24h ?? 0) >= limit("li.pain-severe")) why.push("severe pain");
    const seen = history.seen.filter(({ row, who, outcome }) => ["rf.rise", "rf.jump", "rf.pain7"].includes(row) && who !== "other" && outcome !== "not-seen").at(-1);
    const start = history.sessions.filter((session) => session.day <= day && (seen === undefined || after(session, seen)) && session.startPain !== undefined).at(-1)?.startPain;
    if (screen.painNow !== undefined && start !== undefined && screen.painNow - start >= limit("li.start-jump")) why.push("pain up");
    const before = history.screens.filter((known) => known.day < day && known !== screen && known.regions !== undefined).at(-1)?.regions ?? [];
    if (before.length > 0 && screen.regions?.some((region) => !before.includes(region)) === true) why.push("a new site");
  }
  for (const part of ["leak", "heaviness"] as const) {
    const told = (history.weeks ?? []).filter((week) => week.day <= day && week[part] !== undefined);
    const words = ["none", "little", "often"];
    const [now, then] = [told.at(-1), told.at(-2)];
    if (now !== undefined && words.indexOf(now[part] as string) > words.indexOf(then?.[part] ?? "none") && !after(full, now)) why.push(`more ${part}`);
  }
  return why;
};

export const cadence: Kept = (looked, must) => {
  const { plan } = looked;
  const alarm = plan.findings.some(({ disposition }) => disposition === "emergency" || disposition === "same-day");
  must((plan.kind === "stop") === alarm, "[PD2] [PD3] stop where a row says so, and only there", [plan.kind, plan.findings.map(({ rule }) => rule)]);
  if (plan.kind === "stop" || plan.kind === "screen-first") must(plan.decisions.length === 0, "[DO17] nothing is decided before the screen", plan.decisions);
  if (plan.kind === "stop") return;
  const screen = fresh(looked);
  const why = fullBecause(looked);
  must(screen !== undefined || plan.kind === "screen-first", "[CO1] today's screen comes first", plan.kind);
  must(why.length === 0 || plan.kind === "screen-first", "[CO2] a full screen comes first", [plan.kind, why]);
  if (plan.kind === "screen-first") {
    if (why.length > 0) must(plan.screen?.cadence === "full", "[CO2] it is a full one", [plan.screen, why]);
    const rule = plan.reasons[0]?.rule;
    if (rule === "CO1") must(screen === undefined, "[CO1] a screen that is fresh is not asked again", screen?.at);
    if (rule === "CO2") must(why.length > 0, "[CO2] a full screen has its reason", plan.reasons);
    if (rule === "QU3") must((plan.screen?.missing.length ?? 0) > 0, "[QU3] something is open", plan.screen);
    return;
  }
  // PD4, PD5: of breathing only, whether a word is what is missing.
  const word = plan.waiting.some(({ for: what, only }) => only === undefined && (what === "age" || looked.content.clearances.some(({ id, waits }) => id === what && waits === "all"))) ||
    plan.reasons.some(({ rule }) => rule === "WB4" || rule === "DO9") ||
    plan.findings.some(({ disposition, exercise }) => disposition === "within-days" && exercise === "breathing-only");
  if (plan.exercise === "breathing-only") must(plan.kind === (word ? "ask-first" : "rest"), word ? "[PD4] it waits for a word" : "[PD5] rest", [plan.kind, plan.reasons.map(({ rule }) => rule)]);
  else must(plan.kind === "session" || (plan.kind === "rest" && plan.reasons.some(({ rule }) => rule === "PD6" || rule === "KU3")), "[PD3] [PD6] a session, or why not", [plan.kind, plan.reasons.map(({ rule }) => rule)]);
};
