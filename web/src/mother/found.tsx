/** What was found, whom to see and how soon, in words that leave no doubt; then what waits and what is open. */
import { addDays, type Day } from "@lullaback/base";
import { content, type Speech } from "@lullaback/content";
import { assess, safetyNets, unseenTooLong, whomToCall, type Assessment } from "@lullaback/engine";
import { Lines } from "../shell/help.tsx";
import { country, history } from "../store/app.ts";
import { now, today } from "../store/clock.ts";
import { tel } from "../ui/country.ts";
import { Claims } from "../ui/claims.tsx";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { ownWords, Told } from "../ui/told.tsx";
import { slipOpen } from "./correct.tsx";
import { Emergency } from "./emergency.tsx";
import { MoodCard } from "./mood.tsx";
import { OnThePhone } from "./on-the-phone.tsx";
import { isOutside, Outside } from "./outside.tsx";

/** Today's assessment from the screen she answered today, with all that is open. */
export const assessToday = (): Assessment => {
  const record = history.value.screens.findLast((screen) => screen.day === today());
  return assess(content, history.value, today(), record, record?.cadence ?? "daily");
};

/** Whom she calls the same day, in the words of her country. */
export const whom = (): ((by: Speech) => string) => {
  const key = country.value[whomToCall(content, history.value, today())];
  return (by) => by.say(key);
};

/** What would change the advice, in her state. */
export const SafetyNet = () => (
  <div class="net">{safetyNets(content, history.value, today()).map((key) => <p key={key}><Told of={key} /></p>)}</div>
);

export const Found = () => {
  const { say, reason } = speech.value;
  const assessment = assessToday();
  const { disposition } = assessment;
  const [top, ...others] = assessment.findings;
  if (disposition === "emergency" && top !== undefined) {
    return <Emergency rule={top.rule} others={others.filter((row) => row.disposition === "emergency").map(({ rule }) => rule)} />;
  }
  if (disposition === "routine" && isOutside()) return <Outside />;
  const until = addDays(today(), Math.floor((assessment.limitHours ?? 168) / 24)) as Day;
  const sameDay = disposition === "same-day";
  const asks = disposition === "routine" && assessment.exercise === "breathing-only" && assessment.waiting.length > 0;
  const title = `disposition.${asks ? "ask" : (disposition ?? "none")}`;
  const above = disposition !== "routine" && disposition !== null;
  const rows = assessment.findings.filter((row) => row.disposition === disposition);
  const { healthLine, emergency: { number } } = country.value;
  const late = assessment.open.some((row) => unseenTooLong(content, history.value, row, now()));
  return (
    <Page title={ownWords(title)} shown={<Told of={title} />} actions={<>
      {above && <Button kind={sameDay ? "main" : "soft"} onClick={() => go("seen")}>{say("web.been-seen")}</Button>}
      {sameDay ? <Button kind="soft" onClick={() => go("relief")}>{say("web.relief")}</Button> : <Button onClick={() => go("today")}>{say("web.go-today")}</Button>}
    </>}>
      {late
        ? <><p class="lead"><Told of="do.unseen" facts={{ time: ({ amount }) => amount(content.limits["li.unseen-hours"].value, "hour"), number }} /></p><a class="button alarm call" href={tel(number)}>{say("web.call", { number })}</a></>
        : <p class="lead"><Told of={`do.${disposition ?? "routine"}`} facts={{ number, who: whom(), until: (by) => by.date(until) }} /></p>}
      {sameDay && healthLine !== undefined && <Lines lines={[healthLine]} />}
      <ul class="cards">
        {rows.map((row) => (
          <li key={row.rule} class={`card ${row.disposition}`}>
            <p><Told of={`${row.rule}.because`} /></p>
            {"lapsed" in row && row.lapsed && <p><b>{say("web.limit-passed")}</b></p>}
            {"secondTime" in row && row.secondTime && <p>{say("web.second-time")}</p>}
            {above && <OnThePhone rule={row.rule} open={sameDay} />}
          </li>
        ))}
        {assessment.waiting.map(({ for: what }) => (
          <li key={what} class="card waits"><p><b>{say("web.waits")}</b> <Told of={[`${what}.because`, `waiting.${what}`]} /></p></li>
        ))}
        {assessment.holds.map(({ reason: hold }) => <li key={hold.rule} class="card waits"><p>{reason(hold)}</p></li>)}
      </ul>
      {sameDay && <p>{say("web.take-with")}</p>}
      <Claims at="found" />
      <MoodCard />
      <SafetyNet />
      <p class="links">
        {above && slipOpen() && <a href="#/correct">{say("web.slip")}</a>}
        {(above || assessment.waiting.length > 0) && <a href="#/letter">{say("web.letter")}</a>}
        {!above && assessment.waiting.length > 0 && <a href="#/seen">{say("web.word-came")}</a>}
      </p>
    </Page>
  );
};
