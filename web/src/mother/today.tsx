/** Today: how long, where, and what the ten minutes are; or what comes before them. */
import { content, type Place } from "@lullaback/content";
import { signal } from "@preact/signals";
import { planFor, record, history } from "../store/app.ts";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Found } from "./found.tsx";

export const here = signal<{ readonly minutes: number; readonly place: Place }>({ minutes: 10, place: "floor" });

export const Today = () => {
  const { say, amount, reason, maybe } = speech.value;
  void history.value;
  const plan = planFor(here.value);
  if (plan.kind === "stop") return <Found />;
  if (plan.kind === "screen-first") {
    return (
      <Page title={say("kind.screen-first")} actions={<Button onClick={() => go("safety")}>{say("web.begin")}</Button>}>
        <p class="lead">{plan.reasons[0] === undefined ? "" : reason(plan.reasons[0])}</p>
      </Page>
    );
  }
  const lengths = content.sessionLengths.map(({ minutes }) => minutes).toReversed();
  const begin = () => void record(plan, here.value).then(() => go("player"));
  return (
    <Page title={say(`kind.${plan.kind}`)} actions={plan.session === null ? undefined : <Button onClick={begin}>{say("web.start")}</Button>}>
      {plan.kind !== "session" && plan.reasons.map((why) => <p key={why.rule} class="lead">{reason(why)}</p>)}
      <div class="row" role="group" aria-label={say("run.minutes")}>
        {lengths.map((minutes) => (
          <button key={minutes} type="button" class="chip" aria-pressed={here.value.minutes === minutes} aria-label={amount(minutes, "minute")}
            onClick={() => { here.value = { ...here.value, minutes }; }}>{minutes}</button>
        ))}
      </div>
      <div class="row" role="group" aria-label={say("run.place")}>
        {content.places.map((place) => (
          <button key={place} type="button" class="chip" aria-pressed={here.value.place === place} onClick={() => { here.value = { ...here.value, place }; }}>{say(`place.${place}`)}</button>
        ))}
      </div>
      <ol class="moves">
        {(plan.session?.steps ?? []).map((step) => (
          <li key={step.exercise}>
            <b>{say(`${step.exercise}.name`)}</b>
            <span>{say(`${step.exercise}.${step.version}.name`)} · {amount(Math.max(1, Math.round(step.seconds / 60)), "minute")}</span>
            <details><summary>{say("plan.why")}</summary><p>{step.reasons.map(reason).join(" ")} {maybe(`${step.exercise}.why`)}</p></details>
          </li>
        ))}
      </ol>
      {plan.reasons.slice(1).filter(() => plan.kind === "session").map((why) => <p key={why.rule} class="hint">{reason(why)}</p>)}
    </Page>
  );
};
