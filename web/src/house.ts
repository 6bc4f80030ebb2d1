/** All pages behind the first, and what opens them. */
import { effect } from "@preact/signals";
import { About } from "./mother/about.tsx";
import { Afterwards } from "./mother/afterwards.tsx";
import { Correct } from "./mother/correct.tsx";
import { Found } from "./mother/found.tsx";
import { Harm } from "./mother/harm.tsx";
import { Health } from "./mother/health.tsx";
import { Later } from "./mother/later.tsx";
import { Learn } from "./mother/learn.tsx";
import { Letter } from "./mother/letter.tsx";
import { Life } from "./mother/life.tsx";
import { MyPlan } from "./mother/my-plan.tsx";
import { After } from "./mother/after.tsx";
import { Modify } from "./mother/modify.tsx";
import { Player } from "./mother/player/player.tsx";
import { Print } from "./mother/print.tsx";
import { Privacy } from "./mother/privacy.tsx";
import { Progress } from "./mother/progress.tsx";
import { Relief } from "./mother/relief.tsx";
import { Safety } from "./mother/safety.tsx";
import { Seen } from "./mother/seen.tsx";
import { leaveDemo, Settings } from "./mother/settings.tsx";
import { Today } from "./mother/today.tsx";
import { WayBack } from "./mother/way-back.tsx";
import { add, events, history, start } from "./store/app.ts";
import { now, today } from "./store/clock.ts";
import { device } from "./store/device.ts";
import { demoEvents } from "./store/demo.ts";
import { takeUp } from "./store/running.ts";
import { Notices } from "./ui/notices.tsx";
import { goInstead, route, type Route } from "./ui/route.ts";

export { lookUp } from "./store/recall.ts";
export { Mood } from "./mother/mood.tsx";
export { TimerLine } from "./mother/timer.tsx";

type Room = () => preact.JSX.Element | null;

/** The first page stands in the shell. */
const rooms: Readonly<Record<Exclude<Route, "welcome">, Room>> = {
  about: About, later: Later, safety: Safety, health: Health, found: Found, correct: Correct, seen: Seen, letter: Letter, "way-back": WayBack,
  plan: MyPlan, today: Today, player: Player, after: After, progress: Progress, relief: Relief, life: Life, learn: Learn, settings: Settings, print: Print,
  modify: Modify, afterwards: Afterwards, harm: Harm, privacy: Privacy,
};

export const roomFor = (name: Route): Room | undefined => (name === "welcome" ? undefined : rooms[name]);

/** Whether she has been screened once; before that there is one way only. */
export const hasMenu = (): boolean => history.value.screens.length > 0;

/** What stands above a page. */
export const Above = () => Notices({ onLeaveDemo: () => void leaveDemo() });

/** Opens her journal, or the example's in a store of its own. */
export const open = async (): Promise<void> => {
  const trying = device.value.who === "trying";
  await start(trying ? "lulla-demo" : "lulla");
  await takeUp();
  // She may have chosen the example while her own store was opening.
  if (trying !== (device.value.who === "trying")) return open();
  if (trying && events.value.length === 0) await add(demoEvents(today(), now()));
};

// Who has begun goes on where she is; the first page is for the first time.
effect(() => { if (route.value === "welcome" && hasMenu()) goInstead("today"); });
