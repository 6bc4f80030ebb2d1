/** Her settings: how she is led, reminders, what is kept and where, and what this app is. */
import { addDays, dayNumber, type Day } from "@lullaback/base";
import { content, countries, edition } from "@lullaback/content";
import { readJournal } from "@lullaback/journal";
import { useEffect, useState } from "preact/hooks";
import { house } from "../shell/house.ts";
import { LanguageChoice } from "../shell/welcome.tsx";
import { add, clear, events, flush } from "../store/app.ts";
import { newId, today } from "../store/clock.ts";
import { device, forgetDevice, remember } from "../store/device.ts";
import { installOffer, onIos } from "../store/install.ts";
import { Field } from "../ui/form.tsx";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { save } from "../ui/save.ts";
import { speech } from "../ui/speech.ts";
import { Looks } from "./figure/looks.tsx";
import { canShake, voiceFor } from "./player/speaker.ts";
import { stopTimer } from "./relief-timer.ts";
import { HerYesCard } from "./her-yes.tsx";
import { calendarOf, weekDays, type WeekDay } from "./reminder.ts";
import { UpdateCard } from "./update-card.tsx";

const backup = (): void => {
  save(events.value.map((event) => JSON.stringify(event)).join("\n"), `lulla-${today()}.jsonl`, "application/jsonl");
  remember({ saved: today() });
};

export const Settings = () => {
  const { say, date } = speech.value;
  const [sure, setSure] = useState(false);
  if (sure) return <DeleteAll onBack={() => setSure(false)} />;
  return (
    <Page title={say("web.settings-title")}>
      <UpdateCard />
      <LanguageChoice />
      <label class="field"><span>{say("web.country")}</span>
        <select value={device.value.country ?? "ZZ"} onChange={(event) => remember({ country: event.currentTarget.value })}>
          {countries.map(({ code, name }) => <option key={code} value={code}>{say(name)}</option>)}
        </select>
      </label>
      <Ways />
      <Looks />
      <HerYesCard />
      <section class="card"><h2>{say("web.changed-state")}</h2><p>{say("web.changed-state-told")}</p><p class="links"><a href="#/about">{say("web.begin")}</a></p></section>
      <p class="links"><a href="#/later">{say("web.later-title")}</a><a href="#/plan">{say("web.my-plan")}</a><a href="#/seen">{say("web.way-back")}</a><a href="#/letter">{say("web.letter")}</a><a href="#/harm">{say("web.harm-link")}</a></p>
      <Reminders />
      <Kept onDelete={() => setSure(true)} />
      <h2>{say("web.about-app")}</h2>
      <p class="honest">{say("app.honest")}</p>
      <p class="hint">{say("web.version", { digest: content.digest.slice(7, 15), date: date(edition.date as Day) })}{device.value.recall !== undefined && ` ${say("web.looked-up", { date: date(device.value.recall.looked) })}`}</p>
    </Page>
  );
};

/** How she is led, beside the words on screen. */
const Ways = () => {
  const { say } = speech.value;
  const ways = [...(voiceFor(speech.value.language) === undefined ? [] : ["voice" as const]), "chime" as const, ...(canShake() ? ["vibration" as const] : [])];
  return (
    <>
      <h2>{say("web.led")}</h2>
      <div class="row" role="group" aria-label={say("web.led")}>
        {ways.map((way) => <button key={way} type="button" class="chip" aria-pressed={device.value[way]} onClick={() => remember({ [way]: !device.value[way] })}>{say(`web.led-${way}`)}</button>)}
      </div>
    </>
  );
};

const Reminders = () => {
  const { say } = speech.value;
  const [time, setTime] = useState("09:00");
  const [days, setDays] = useState<readonly WeekDay[]>(weekDays);
  const toggle = (day: WeekDay) => setDays(weekDays.filter((known) => (known === day) !== days.includes(known)));
  const make = () => {
    // The first day of the rule must be one of its days: a calendar counts the start as well. Day 0 was a Thursday.
    const first = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(today(), ahead)).find((day) => days.includes(weekDays[(dayNumber(day) + 3) % 7] as WeekDay)) ?? today();
    const stamp = `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
    save(calendarOf({ time, days, title: say("web.reminder-words") }, newId(), first, stamp), "lulla.ics", "text/calendar");
  };
  return (
    <details class="card">
      <summary>{say("web.reminder")}</summary>
      <p>{say("web.reminder-told")}</p>
      <Field label={say("web.reminder-time")} type="time" value={time} onInput={setTime} />
      <div class="row" role="group" aria-label={say("web.reminder-days")}>
        {weekDays.map((day) => <button key={day} type="button" class="chip" aria-pressed={days.includes(day)} onClick={() => toggle(day)}>{say(`web.day-${day}`)}</button>)}
      </div>
      {days.length > 0 && /^\d\d:\d\d$/.test(time) && <Button kind="soft" onClick={make}>{say("web.reminder-save")}</Button>}
    </details>
  );
};

const Kept = ({ onDelete }: { readonly onDelete: () => void }) => {
  const { say, date } = speech.value;
  const [told, setTold] = useState("");
  const [forGood, setForGood] = useState<boolean | undefined>(undefined);
  useEffect(() => { void navigator.storage?.persisted?.().then(setForGood, () => undefined); }, []);
  const restore = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const read = readJournal(await file.text());
    input.value = "";
    if (!read.ok) {
      setTold([say("web.restore-wrong"), ...read.error.slice(0, 3).map((issue) => say(`issue.${issue.problem}`, { field: issue.field, expected: issue.expected }))].join(" "));
      return;
    }
    const known = new Set(events.value.map(({ id }) => id));
    const fresh = read.value.events.filter(({ id }) => !known.has(id));
    await add(fresh);
    remember({ begun: true });
    setTold(say("web.restored", { count: fresh.length }));
  };
  const offer = installOffer.value;
  return (
    <>
      <h2>{say("web.kept-here")}</h2>
      <p>{say("web.unsealed")}</p>
      <p class="links"><a href="#/privacy">{say("web.privacy")}</a></p>
      {forGood !== undefined && <p class="hint">{say(forGood ? "web.kept-for-good" : "web.kept-until")}</p>}
      {device.value.saved !== undefined && <p class="hint">{say("web.last-backup", { date: date(device.value.saved) })}</p>}
      <div class="stack">
        <Button kind="soft" onClick={() => { backup(); void flush(); }}>{say("web.backup")}</Button>
        <label class="button soft">{say("web.restore")}<input class="sr" type="file" accept=".jsonl,application/jsonl,text/plain" onChange={(event) => void restore(event.currentTarget)} /></label>
        <p role="status">{told}</p>
        {offer !== undefined && <Button kind="soft" onClick={() => void offer.prompt()}>{say("web.install")}</Button>}
        {onIos() && <p class="hint">{say("web.install-ios")}</p>}
        <Button kind="plain" onClick={onDelete}>{say("web.delete")}</Button>
      </div>
    </>
  );
};

const DeleteAll = ({ onBack }: { readonly onBack: () => void }) => {
  const { say } = speech.value;
  const wipe = () => void clear().then(() => {
    forgetDevice();
    stopTimer();
    go("welcome");
  });
  return (
    <Page title={say("web.delete")} actions={<>
      <Button onClick={onBack}>{say("web.back")}</Button>
      <Button kind="soft" onClick={backup}>{say("web.backup")}</Button>
      <Button kind="alarm" onClick={wipe}>{say("web.delete-now")}</Button>
    </>}>
      <p class="lead">{say("web.delete-sure", { count: events.value.length })}</p>
    </Page>
  );
};

/** Leaves the example: it is deleted, and the first page is hers. */
export const leaveDemo = async (): Promise<void> => {
  await clear();
  const { who: _who, ...rest } = device.value;
  forgetDevice();
  remember(rest);
  await house.value?.open();
  go("welcome");
};
