/** Today: how long, where, and what the ten minutes are and why; or what comes before them. */
import { content, edition, type Place } from "@lullaback/content";
import { gestationWeeks, minutesToBegin, moodDue, notesBefore, notNeededUntil, placeOf, type Plan, type Step, trimester } from "@lullaback/engine";
import { effect, signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { add, planFor, record, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { device, remember } from "../store/device.ts";
import { longAgo } from "../store/recall.ts";
import { begin, keep, running, unfinished } from "../store/running.ts";
import { Claims } from "../ui/claims.tsx";
import { Button, Page } from "../ui/page.tsx";
import { asked, go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";
import { Preview, Still } from "./figure/figure.tsx";
import { Found } from "./found.tsx";
import { HarmCard } from "./harm.tsx";
import { Notes } from "./modified.tsx";
import { MoodCard } from "./mood.tsx";
import { Note } from "./note.tsx";
import { OpenRows } from "./open-rows.tsx";
import { Offer } from "./offer.tsx";
import { ShortTest } from "./way-back.tsx";
import { isOutside, Outside } from "./outside.tsx";
import { canShake, voiceFor } from "./player/speaker.ts";
import { UpdateCard } from "./update-card.tsx";

interface Wish { readonly minutes: number; readonly place: Place; readonly holding?: true }
export const here = signal<Wish>({ minutes: 10, place: "floor" });

/** The minutes and the place as an address (a code on paper): nothing else of her is in it. */
export const addressOf = ({ minutes, place }: Wish): string => `#/today?minutes=${minutes}&place=${place}`;

effect(() => {
  const minutes = content.sessionLengths.find((length) => `${length.minutes}` === asked.value.get("minutes"))?.minutes;
  const place = content.places.find((known) => known === asked.value.get("place"));
  if (minutes !== undefined && place !== undefined) here.value = { minutes, place };
});

/** Before her first session: the minutes for how active she was before, until she chooses (SE22). */
let chosen = false;
effect(() => {
  const minutes = minutesToBegin(content, history.value);
  if (!chosen && minutes !== undefined && asked.value.get("minutes") === null && here.peek().minutes !== minutes) here.value = { ...here.peek(), minutes };
});

export const Today = () => {
  const { say, reason } = speech.value;
  void history.value;
  const session = running.value;
  if (session?.ended !== undefined) {
    return <Page title={say("web.after-title")} actions={<Button onClick={() => go("after")}>{say("web.tell-after")}</Button>}><p class="lead">{say("web.tell-after-told")}</p></Page>;
  }
  if (unfinished.value && session !== undefined) {
    return (
      <Page title={say("web.unfinished")} actions={<>
        <Button onClick={() => go("player")}>{say("web.go-on")}</Button>
        <Button kind="soft" onClick={() => { keep({ ...session, ended: "enough" }); go("after"); }}>{say("web.enough")}</Button>
      </>}><p class="lead">{say("web.unfinished-told")}</p></Page>
    );
  }
  const plan = planFor(here.value);
  if (plan.kind === "stop") return <Found />;
  if (plan.kind === "screen-first") {
    return (
      <Page title={say("kind.screen-first")} actions={<Button onClick={() => go("safety")}>{say("web.begin")}</Button>}>
        <Age />
        <p class="lead">{plan.reasons[0] === undefined ? "" : reason(plan.reasons[0])}</p>
        <NotNeeded />
        <UpdateCard />
      </Page>
    );
  }
  if (isOutside()) return plan.disposition === "routine" ? <Outside /> : <Found />;
  return <Ready plan={plan} />;
};

/** Keeps the plan as it was shown, and begins. */
export const startSession = (plan: Plan): void => void record(plan, here.value).then(() => {
  begin(plan.session?.steps ?? [], { ...here.value, place: placeOf(plan, here.value) });
  go("player");
});

/** Keeping it up, a day may pass without a move; known before any question is answered (KU3). */
const NotNeeded = () => {
  const until = notNeededUntil(content, history.value, today());
  return until === undefined ? null : <p class="hint">{speech.value.reason({ rule: "KU3", facts: { until } })}</p>;
};

const Ready = ({ plan }: { readonly plan: Plan }) => {
  const { say, amount, reason } = speech.value;
  const { session } = plan;
  const third = trimester(content, history.value.person, today());
  const start = () => startSession(plan);
  const lengths = content.sessionLengths.map(({ minutes }) => minutes).toReversed();
  const changes = plan.decisions.filter(({ change }) => change !== "hold").length;
  const [first, ...rest] = plan.reasons;
  const unneeded = first?.rule === "KU3";
  const notes = plan.kind === "session" ? rest : plan.reasons;
  return (
    <Page title={say(unneeded ? "web.keep-rest" : `kind.${plan.kind}`)} actions={<>
      {plan.kind === "ask-first" && <Button kind={session === null ? "main" : "soft"} onClick={() => go("seen")}>{say("web.word-came")}</Button>}
      {session !== null && <Button kind={unneeded ? "soft" : "main"} onClick={start}>{say("web.start")}</Button>}
    </>}>
      <Age />
      {minutesToBegin(content, history.value) === here.value.minutes && history.value.before === "little" && <p class="hint">{reason({ rule: "SE22", facts: { minutes: here.value.minutes } })}</p>}
      {third !== undefined && <p class="hint">{say(`web.weeks-${third}`, { weeks: amount(gestationWeeks(content, history.value.person, today()) ?? 0, "week") })}</p>}
      {notes.slice(0, notes.length - changes).map((why) => <p key={why.rule} class={plan.kind === "session" ? "hint" : "lead"}>{reason(why)}</p>)}
      <div class="row" role="group" aria-label={say("run.minutes")}>
        {lengths.map((minutes) => (
          <button key={minutes} type="button" class="chip" aria-pressed={here.value.minutes === minutes} aria-label={amount(minutes, "minute")}
            onClick={() => { chosen = true; here.value = { ...here.value, minutes }; }}>{minutes}</button>
        ))}
      </div>
      <div class="row" role="group" aria-label={say("run.place")}>
        {content.places.map((place) => (
          <button key={place} type="button" class="chip" aria-pressed={here.value.place === place} onClick={() => { here.value = { ...here.value, place }; }}>{say(`place.${place}`)}</button>
        ))}
        {history.value.person.baby === "with-me" && (
          <button type="button" class="chip" aria-pressed={here.value.holding === true}
            onClick={() => { const { holding, ...other } = here.value; here.value = holding === true ? other : { ...other, holding: true }; }}>{say("web.holding")}</button>
        )}
      </div>
      <HarmCard />
      <OpenRows plan={plan} />
      {changes > 0 && (
        <section class="card offer" aria-label={say("web.changes")}>
          <h2>{say("web.changed")}</h2>
          {notes.slice(notes.length - changes).map((why) => <p key={`${why.rule}${why.facts["exercise"]}`}>{reason(why)}</p>)}
        </section>
      )}
      {notesBefore(content, history.value, here.value, plan).map((note) => <Note key={note} of={note} />)}
      <Moves plan={plan} />
      {session !== null && <Led />}
      <ShortTest />
      <MoodCard />
      {!moodDue(content, history.value, today(), device.value.moodAsked) && <Offer />}
      <UpdateCard />
      {plan.waiting.length > 0 && <details class="card waits"><summary>{say("plan.waiting")}</summary>
        {plan.waiting.map((item) => <p key={item.for}><Told of={[`${item.for}.because`, `waiting.${item.for}`]} /> <b>{speech.value.list(item.whose.map((id) => say(`whose.${id}`)))}</b></p>)}
        <p><a href="#/seen">{say("web.word-came")}</a></p></details>}
      <p class="links"><a href="#/plan">{say("web.my-plan")}</a><a href="#/print">{say("paper.title")}</a><a href="#/life">{say("web.life-link")}</a><a href="#/safety">{say("web.not-right")}</a></p>
      {first !== undefined && plan.kind === "session" && <p class="hint">{reason(first)}</p>}
    </Page>
  );
};

/** Of which day all this is, when nobody could look it up for long (RC3). */
const Age = () => {
  const { reason } = speech.value;
  const looked = longAgo();
  return looked === undefined ? null : <p class="card offer">{reason({ rule: "RC3", facts: { date: edition.date, looked } })}</p>;
};

/** What she will do, from what position, and why; what was left out and why. */
const Moves = ({ plan }: { readonly plan: Plan }) => {
  const { say, maybe, amount, reason } = speech.value;
  const left = plan.excluded.filter(({ version, reasons }) => version === "" && reasons.length > 0);
  // The words first: she is drawn once they stand.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setDrawn(true));
    return () => clearTimeout(later);
  }, []);
  return (
    <>
      <ol class="moves">
        {(plan.session?.steps ?? []).map((step) => (
          <li key={step.exercise}>
            <div class="move">
              <div>
                <b>{say(`${step.exercise}.name`)}</b>
                <span>{say(`${step.exercise}.${step.version}.name`)} · {amount(Math.max(1, Math.round(step.seconds / 60)), "minute")}</span>
              </div>
              {drawn ? <Still exercise={step.exercise} version={step.version} /> : <span class="drawn" />}
            </div>
            <LookFirst step={step}>
              <Notes exercise={step.exercise} />
              <p>{say(`${step.exercise}.${step.version}.setup`)}</p>
              <p class="hint">{step.reasons.map(reason).join(" ")} {maybe(`${step.exercise}.why`)}</p>
              <p class="hint">{say(`${step.exercise}.fault`)}</p>
              <OnAsking exercise={step.exercise} />
              <Claims at={step.exercise as `ex.${string}`} />
            </LookFirst>
          </li>
        ))}
      </ol>
      {left.length > 0 && <details class="card"><summary>{say("plan.left-out")}</summary>
        <ul class="plain">{left.map(({ exercise, reasons: [why] }) => <li key={exercise}><b>{say(`${exercise}.name`)}.</b> {why === undefined ? "" : reason(why)}</li>)}</ul></details>}
    </>
  );
};

/** Ways that are off by default: hers to ask for, where the thing is at hand (SE8). */
const OnAsking = ({ exercise }: { readonly exercise: string }) => {
  const { say } = speech.value;
  const off = content.exercises.find(({ id }) => id === exercise)?.versions.filter((version) => version.offByDefault === true) ?? [];
  return <>{off.map(({ id, needs }) => {
    const way = `${exercise}.${id}` as `ex.${string}.${string}`;
    const wanted = history.value.asked?.includes(way) === true;
    const atHand = (needs ?? []).every((need) => content.alwaysAtHand.includes(need) || history.value.equipment.includes(need));
    return atHand && <p key={id}><button type="button" class="chip" aria-pressed={wanted} onClick={() => void add([stamp("WayAsked", { way, wanted: !wanted })])}>{say("web.ask-way", { way: say(`${way}.name`) })}</button></p>;
  })}</>;
};

/** The move, moving, before she gets down; drawn only while it is open. */
const LookFirst = ({ step, children }: { readonly step: Step; readonly children: ComponentChildren }) => {
  const { say } = speech.value;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}><summary>{say("web.look-first")}</summary>
      {open && <Preview exercise={step.exercise} version={step.version} letGo={step.pelvicFloor === "let-go"} label={say(`${step.exercise}.${step.version}.name`)} />}
      {children}
    </details>
  );
};

/** How she likes to be led, beside the words on screen. Silence is as good. */
const Led = () => {
  const { say } = speech.value;
  const ways = [
    ...(voiceFor(speech.value.language) === undefined ? [] : ["voice" as const]), "chime" as const, ...(canShake() ? ["vibration" as const] : []),
  ];
  return (
    <div class="row led" role="group" aria-label={say("web.led")}>
      {ways.map((way) => <button key={way} type="button" class="chip" aria-pressed={device.value[way]} onClick={() => remember({ [way]: !device.value[way] })}>{say(`web.led-${way}`)}</button>)}
    </div>
  );
};
