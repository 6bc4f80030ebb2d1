/** A relief card's timer on its card, and the line above every page that tells how long, and when it is over. */
import type { ReliefCard } from "@lullaback/content";
import { route } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { secondsLeft, startTimer, stopTimer, timer } from "./relief-timer.ts";

/** "4:05" */
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** The shorter and the longest time; then what runs. */
export const Timer = ({ card, minutes: { min, max } }: { readonly card: ReliefCard["id"]; readonly minutes: NonNullable<ReliefCard["minutes"]> }) => {
  const { say } = speech.value;
  const left = timer.value?.card === card ? secondsLeft.value : undefined;
  return (
    <div class="row timer">
      {left === undefined
        ? [...new Set([min, max])].map((minutes) => <button key={minutes} type="button" class="chip" onClick={() => startTimer(card, minutes)}>{say("web.timer", { minutes })}</button>)
        : <><span role="timer">{left === 0 ? say(`${card}.over`) : clock(left)}</span><button type="button" class="chip" onClick={stopTimer}>{say(left === 0 ? "web.timer-seen" : "web.timer-stop")}</button></>}
    </div>
  );
};

/** While it runs she sees it from any page; over, it says itself and stays in sight, also while she is led. */
export const TimerLine = () => {
  const { say } = speech.value;
  const left = secondsLeft.value;
  if (timer.value === undefined || left === undefined || (route.value === "player" && left > 0)) return null;
  const { card } = timer.value;
  return (
    <aside class={left > 0 ? "notices timer-line" : "notices timer-line over"} aria-label={say(`${card}.name`)}>
      {left > 0
        ? <p><a href="#/relief">{say(`${card}.name`)}</a> <span role="timer">{clock(left)}</span></p>
        : <p role="alert">{say(`${card}.over`)} <button type="button" class="chip" onClick={stopTimer}>{say("web.timer-seen")}</button></p>}
    </aside>
  );
};
