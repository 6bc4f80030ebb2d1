/** Afterwards: keeping it up, pain that comes back, the checks after a birth, months on, and a next time. */
import { content } from "@lullaback/content";
import { checkDue, flareNow, helpedMost, isPregnant, keepsUp, longPain, notNeededUntil } from "@lullaback/engine";
import { add, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Claims } from "../ui/claims.tsx";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { CheckAsked, Chip, keepUp } from "./offer.tsx";
import { isOutside, Outside } from "./outside.tsx";

export const Afterwards = () => {
  const { say } = speech.value;
  if (isOutside()) return <Outside />;
  const check = checkDue(content, history.value, today());
  return (
    <Page title={say("web.after-all")} actions={<Button kind="soft" onClick={() => go("today")}>{say("web.go-today")}</Button>}>
      <p class="lead">{say("web.after-all-told")}</p>
      {check !== undefined && <section class="card"><h2>{say("web.check-title")}</h2><CheckAsked check={check} /></section>}
      <KeepingUp />
      <Flare />
      <LongPain />
      <NextTime />
      <Claims at="afterwards" />
    </Page>
  );
};

const KeepingUp = () => {
  const { say, date } = speech.value;
  const keeping = keepsUp(content, history.value, today());
  const until = notNeededUntil(content, history.value, today());
  return (
    <section class="card">
      <h2>{say("web.keep-title")}</h2>
      <p>{!keeping ? say("web.keep-told") : until === undefined ? say("web.keep-today") : say("web.keep-now", { until: date(until) })}</p>
      <div class="row"><Chip onClick={() => keepUp(!keeping)}>{say(keeping ? "web.keep-daily" : "web.keep-yes")}</Chip></div>
    </section>
  );
};

const Flare = () => {
  const { say, reason } = speech.value;
  const back = flareNow(content, history.value, today()) !== undefined;
  return (
    <section class="card">
      <h2>{say("web.flare-title")}</h2>
      {back ? <p>{reason({ rule: "KU5", facts: {} })}</p> : <><p>{say("web.flare-told")}</p><p>{say("web.flare-what")}</p></>}
      <div class="row">
        {!back && <Chip onClick={() => void add([stamp("FlareTold", {})]).then(() => go("today"))}>{say("web.flare-say")}</Chip>}
      </div>
      <p>{say("web.flare-new")}</p>
      <p class="links"><a href="#/safety">{say("web.flare-look")}</a></p>
    </section>
  );
};

const LongPain = () => {
  const { say } = speech.value;
  const which = longPain(content, history.value, today());
  if (which === undefined) return null;
  return (
    <section class="card">
      <h2>{say("web.long-title")}</h2>
      <p>{say(`web.long-${which}`)}</p>
      <ul>{(["strong", "see", "look"] as const).map((id) => <li key={id}>{say(`web.long-${id}`)}</li>)}</ul>
      <p class="links"><a href="#/letter">{say("web.letter")}</a><a href="#/safety">{say("web.flare-look")}</a></p>
    </section>
  );
};

const NextTime = () => {
  const { say } = speech.value;
  const helped = helpedMost(content, history.value, today());
  const pregnant = isPregnant(history.value.person);
  return (
    <section class="card">
      <h2>{say("web.next-title")}</h2>
      <p>{say(pregnant ? "web.next-now" : "web.next-told")}</p>
      <p>{say("web.next-keeps")}</p>
      {pregnant && <p>{say("web.next-ready")}</p>}
      <p><b>{say("web.next-helped")}</b></p>
      {helped.length === 0 ? <p class="hint">{say("web.next-none")}</p> : <ul>{helped.map((id) => <li key={id}>{say(`${id}.name`)}</li>)}</ul>}
      <p class="links"><a href="#/print">{say("paper.title")}</a></p>
    </section>
  );
};
