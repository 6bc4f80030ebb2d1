/** The days behind her: which had a session, and what each plan was and why. No streak, and no gap is scolded. */
import { addDays, type Day } from "@lullaback/base";
import { computed } from "@preact/signals";
import { events, history } from "../../store/app.ts";
import { today } from "../../store/clock.ts";
import { speech } from "../../ui/speech.ts";

const shownDays = 28;

const plans = computed(() => events.value.flatMap((event) => (event.type === "PlanIssued" ? [event] : [])).toReversed().slice(0, shownDays));

export const Days = () => {
  const { say, amount, date, reason } = speech.value;
  const { sessions } = history.value;
  const minutes = Math.round(events.value.reduce((sum, event) => sum + (event.type === "SessionEnded" ? event.seconds : 0), 0) / 60);
  const done = new Set<Day>(sessions.map(({ day }) => day));
  const days = Array.from({ length: shownDays }, (_, index) => addDays(today(), index - shownDays + 1));
  return (
    <section>
      <h2>{say("web.days")}</h2>
      <p>{say("web.sessions", { count: sessions.length, time: amount(minutes, "minute") })}</p>
      <ol class="days" aria-hidden="true">{days.map((day) => <li key={day} class={done.has(day) ? "done" : ""} />)}</ol>
      {plans.value.length > 0 && (
        <details class="card">
          <summary>{say("web.past-plans")}</summary>
          {plans.value.map((plan) => (
            <details key={plan.id}>
              <summary>{date(plan.day)} · {say(`kind.${plan.kind}`)}</summary>
              <ul class="plain">{plan.steps.map((step) => <li key={step.exercise}>{speech.value.maybe(`${step.exercise}.name`) ?? step.exercise} · {amount(Math.max(1, Math.round(step.seconds / 60)), "minute")}</li>)}</ul>
              {plan.reasons.map((why, index) => <p key={index} class="hint">{reason(why)}</p>)}
            </details>
          ))}
        </details>
      )}
    </section>
  );
};
