/** Her plan in plain words: what may have a part, what waits and for whom, what not now, what to expect. */
import { addDays } from "@lullaback/base";
import { content } from "@lullaback/content";
import { contributorsOf, gestationWeeks, limitsNow, notNow, trimester } from "@lullaback/engine";
import { Lines } from "../shell/help.tsx";
import { country, history, planFor } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { running } from "../store/running.ts";
import { Claimed, Claims } from "../ui/claims.tsx";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";
import { assessToday, SafetyNet } from "./found.tsx";
import { goals } from "./later.tsx";
import { Modified } from "./modified.tsx";
import { MoodCard } from "./mood.tsx";
import { isOutside, Outside } from "./outside.tsx";
import { here, startSession } from "./today.tsx";
import { Opened } from "./ways.tsx";

export const MyPlan = () => {
  const { say, maybe, amount, list } = speech.value;
  const assessment = assessToday();
  const { person } = history.value;
  const parts = contributorsOf(content, history.value, today());
  const waits = notNow(content, history.value, today(), assessment);
  const weeks = gestationWeeks(content, person, today());
  const third = trimester(content, person, today());
  const limits = limitsNow(content, history.value, today());
  const lost = person.baby === "loss" || person.situation === "pregnancy-ended";
  const young = person.ageGroup === "under-16" || person.ageGroup === "16-17";
  const plan = planFor(here.value);
  if (isOutside()) return <Outside />;
  // Her first session is one tap away; a session that waits or runs is on today's page.
  const ready = plan.kind === "session" && running.value === undefined;
  const shown = waits.slice(0, 3);
  return (
    <Page title={say("web.plan-title")} actions={ready
      ? <><Button onClick={() => startSession(plan)}>{say("web.start-minutes", { time: amount(here.value.minutes, "minute") })}</Button><Button kind="plain" onClick={() => go("today")}>{say("web.other-minutes")}</Button></>
      : <Button onClick={() => go("today")}>{say("web.go-today")}</Button>}>
      <p class="lead">{say(assessment.disposition === "routine" ? "web.plan-well" : "web.plan-open")}</p>
      {assessment.disposition !== "routine" && <p class="links"><a href="#/found">{say("plan.found")}</a></p>}
      {lost && <section class="card"><p>{say(person.baby === "loss" ? "web.plan-loss" : "web.plan-ended")}</p><Lines lines={country.value.loss} /></section>}
      {young && <section class="card"><p>{say(person.ageGroup === "under-16" ? "reason.ST6" : "web.plan-young")}</p><Lines lines={country.value.youth} /></section>}
      <section class="card">
        <h2>{say("web.plan-what")}</h2>
        <p>{say("web.plan-what-told")}</p>
        {goals.value.length > 0 && <p>{say("web.plan-goals", { list: list([...goals.value]) })}</p>}
        <p class="links"><a href="#/later">{say(goals.value.length > 0 ? "web.plan-change" : "web.plan-later")}</a><a href="#/print">{say("paper.title")}</a></p>
      </section>
      {(third !== undefined || limits.length > 0) && (
        <section class="card">
          <h2>{say("web.plan-weeks")}</h2>
          {third !== undefined && weeks !== undefined && <p>{say(`web.weeks-${third}`, { weeks: ({ amount: by }) => by(weeks, "week") })}</p>}
          {limits.length > 0 && <ul>{limits.map((id) => <li key={id}><Told of={`${id}.because`} /></li>)}</ul>}
        </section>
      )}
      {parts.length > 0 && (
        <section class="card">
          <h2>{say("web.plan-parts")}</h2>
          {parts.map(({ claim }) => <Part key={claim} claim={claim} />)}
          <p class="links"><a href="#/later">{say("web.part-tell")}</a></p>
        </section>
      )}
      {assessment.waiting.length > 0 && (
        <section class="card waits">
          <h2>{say("plan.waiting")}</h2>
          {assessment.waiting.map((item) => (
            <details key={item.for}>
              <summary><Told of={[`${item.for}.because`, `waiting.${item.for}`]} /></summary>
              <p>{say(`web.waits-for`, { who: list(item.whose.map((id) => say(`whose.${id}`))) })}</p>
              <Opened only={item.only} />
              {maybe(`${item.for}.stays`) !== undefined && <p class="hint"><Told of={`${item.for}.stays`} /></p>}
            </details>
          ))}
          <p class="links"><a href="#/seen">{say("web.word-came")}</a><a href="#/letter">{say("web.letter")}</a></p>
        </section>
      )}
      <Modified />
      <section class="card">
        <h2>{say("web.plan-not-now")}</h2>
        <p>{list(shown.map(({ id }) => say(`${id}.name`)))}</p>
        <p class="links"><a href="#/learn">{say("web.plan-all")}</a></p>
      </section>
      <section class="card">
        <h2>{say("web.plan-expect")}</h2>
        <Claims at="plan" />
        <p><Told of="do.routine" facts={{ until: (by) => by.date(addDays(today(), content.limits["li.full-days"].value)) }} /></p>
      </section>
      <MoodCard />
      <SafetyNet />
    </Page>
  );
};

/** One thing her answers point to: what is known of it and how surely, and what follows in her plan. */
const Part = ({ claim }: { readonly claim: `claim.${string}` }) => {
  const { say } = speech.value;
  const known = content.claims.find(({ id }) => id === claim);
  return known === undefined ? null : (
    <div class="part">
      <Claimed claim={known} />
      <p class="hint"><b>{say("web.part-changes")}:</b> {say(`${claim}.changes`)}</p>
    </div>
  );
};
