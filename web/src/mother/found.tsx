/** What was found, whom to see and how soon, in words that leave no doubt; then what waits and what is open. */
import { addDays, type Day } from "@lullaback/base";
import { content } from "@lullaback/content";
import { assess, daysSinceEnd, factsSoFar, gestationWeeks, type Assessment } from "@lullaback/engine";
import { country, history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";

/** Today's assessment from the screen she answered today, with all that is open. */
export const assessToday = (): Assessment => {
  const record = history.value.screens.findLast((screen) => screen.day === today());
  return assess(content, history.value, today(), record, record?.cadence ?? "daily");
};

/** Her maternity unit while the body is in its weeks, later her doctor. */
export const whom = (): string => {
  const { person } = history.value;
  const days = daysSinceEnd(person, today());
  const maternity = gestationWeeks(content, person, today()) !== undefined || (days !== undefined && days <= content.limits["li.mat-days"].value);
  return speech.value.say(maternity ? country.value.maternity : country.value.doctor);
};

const tel = (number: string): string => `tel:${number.replace(/[^\d+]/g, "")}`;

export const Emergency = ({ rule, onSlip }: { readonly rule: string; readonly onSlip?: () => void }) => {
  const { say, maybe } = speech.value;
  const { number } = country.value.emergency;
  const words = maybe(`${rule}.say`);
  return (
    <main class="page alarm-page">
      <h1 tabIndex={-1}>{say("disposition.emergency")}</h1>
      <p class="lead">{say(`${rule}.because`)}</p>
      <a class="button alarm call" href={tel(number)}>{say("web.call", { number })}</a>
      <p>{say("do.emergency", { number })}</p>
      {maybe(`${rule}.wait`) !== undefined && <p>{maybe(`${rule}.wait`)}</p>}
      {words !== undefined && <blockquote><b>{say("say.on-the-phone")}</b> {words}</blockquote>}
      <div class="actions">
        {onSlip !== undefined && <Button kind="plain" onClick={onSlip}>{say("web.slip")}</Button>}
        <Button kind="plain" onClick={() => print()}>{say("web.print")}</Button>
      </div>
    </main>
  );
};

export const Found = () => {
  const { say, maybe, date, reason } = speech.value;
  const assessment = assessToday();
  const { disposition } = assessment;
  const top = assessment.findings[0];
  if (disposition === "emergency" && top !== undefined) return <Emergency rule={top.rule} />;
  const until = addDays(today(), Math.floor((assessment.limitHours ?? 168) / 24)) as Day;
  const stop = disposition === "same-day";
  const asks = disposition === "routine" && assessment.exercise === "breathing-only" && assessment.waiting.length > 0;
  const facts = factsSoFar(content, history.value, today(), undefined);
  return (
    <Page title={say(`disposition.${asks ? "ask" : (disposition ?? "none")}`)} actions={
      stop ? <Button kind="soft" onClick={() => go("relief")}>{say("web.relief")}</Button> : <Button onClick={() => go("today")}>{say("web.go-today")}</Button>
    }>
      <p class="lead">{say(`do.${disposition ?? "routine"}`, { number: country.value.emergency.number, who: whom(), until: date(until) })}</p>
      <ul class="cards">
        {assessment.findings.filter((row) => row.disposition === disposition).map((row) => (
          <li key={row.rule} class={`card ${row.disposition}`}>
            <p>{say(`${row.rule}.because`)}</p>
            {row.disposition !== "routine" && maybe(`${row.rule}.say`) !== undefined && <details><summary>{say("say.on-the-phone")}</summary><p>{maybe(`${row.rule}.say`)}</p></details>}
          </li>
        ))}
        {assessment.waiting.map(({ for: what }) => (
          <li key={what} class="card waits"><p><b>{say("web.waits")}</b> {maybe(`${what}.because`) ?? say(`waiting.${what}`)}</p></li>
        ))}
        {assessment.holds.map((hold) => <li key={hold.rule} class="card waits"><p>{reason(hold)}</p></li>)}
      </ul>
      <p class="net">{say("safety-net")} {facts.truth("s.pregnant") === 1 && say("safety-net.pregnant")} {facts.truth("w.nx8") === 1 && say("safety-net.needle")}</p>
    </Page>
  );
};
