/** On paper: today's session, her block, or both, as the browser prints them; what is on the screen is what comes out. */
import { addDays } from "@lullaback/base";
import { content } from "@lullaback/content";
import { blockSteps, placeOf, type Block, type Plan } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { history, planFor, record } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Paper } from "./print/paper.tsx";
import { addressOf, here } from "./today.tsx";
import "../styles/print.css";

const choices = ["session", "block", "both"] as const;

export const Print = () => {
  const { say } = speech.value;
  const [chosen, setChosen] = useState<(typeof choices)[number]>("session");
  const plan = planFor(here.value);
  if (plan.session === null) return <Nothing plan={plan} />;
  const block = plan.block === null ? [] : blockSteps(content, history.value, today(), here.value, plan);
  // What is on paper was planned: her block stays this one, as if she had begun.
  const out = () => { print(); void record(plan, here.value); };
  return (
    <Page title={say("paper.title")} actions={<Button onClick={out}>{say("web.print")}</Button>}>
      <div class="screen-only">
        <p class="lead">{say("paper.told")}</p>
        {block.length > 0 && (
          <div class="row" role="group" aria-label={say("paper.what")}>
            {choices.map((choice) => <button key={choice} type="button" class="chip" aria-pressed={chosen === choice} onClick={() => setChosen(choice)}>{say(`paper.${choice}`)}</button>)}
          </div>
        )}
      </div>
      {(chosen !== "block" || block.length === 0) && <Session plan={plan} session={plan.session} />}
      {chosen !== "session" && block.length > 0 && plan.block !== null && (
        <Paper title={say("paper.block-title")} steps={block} most path={addressOf(here.value)} when={weeks(plan.block)} />
      )}
    </Page>
  );
};

const Session = ({ plan, session: { steps, seconds } }: { readonly plan: Plan; readonly session: NonNullable<Plan["session"]> }) => {
  const { say, amount, date } = speech.value;
  const when = [
    say("plan.time", { time: amount(Math.max(1, Math.round(seconds / 60)), "minute") }), say(`place.${placeOf(plan, here.value)}`), say("paper.session-when", { date: date(today()) }),
  ];
  return <Paper title={say(plan.kind === "session" ? "kind.session" : "kind.rest")} steps={steps} path={addressOf(here.value)} when={when.join(" · ")} />;
};

const weeks = ({ since }: Block): string => {
  const { say, date } = speech.value;
  const last = addDays(since, content.limits["li.block-days"].value - 1);
  return [say("paper.block-when", { from: date(since), until: date(last) }), say("paper.block-told")].join(" ");
};

/** No session: why, in the words of the plan, and the way to what comes first. */
const Nothing = ({ plan }: { readonly plan: Plan }) => {
  const { say, reason } = speech.value;
  return (
    <Page title={say("paper.title")} actions={<Button onClick={() => go("today")}>{say("web.go-today")}</Button>}>
      <p class="lead">{say("paper.none")}</p>
      {plan.reasons.map((why) => <p key={why.rule}>{reason(why)}</p>)}
    </Page>
  );
};
