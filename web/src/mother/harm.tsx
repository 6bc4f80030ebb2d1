/** A move hurt her: first how she is now, then what happened, kept once; then a report of it that she reads and sends herself, or not. */
import { content } from "@lullaback/content";
import { harmUnlooked, type HarmRecord } from "@lullaback/engine";
import type { Event } from "@lullaback/journal";
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { add, country, events, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { keep as keepRunning, running } from "../store/running.ts";
import { Field, Pick } from "../ui/form.tsx";
import { Button, Page, Ticks } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";
import { assessToday, Found, SafetyNet, whom } from "./found.tsx";
import { HarmSheet } from "./harm-sheet.tsx";
import { MovePick } from "./move-pick.tsx";

/** She went to the questions from here, and is reminded of it once they are answered. */
const onTheWay = signal(false);

export const HarmCard = () => (onTheWay.value ? <section class="card offer"><p>{speech.value.say("web.harm-go-on")}</p><p class="links"><a href="#/harm">{speech.value.say("web.harm-link")}</a></p></section> : null);

export const Harm = () => {
  const { say, date } = speech.value;
  const [telling, setTelling] = useState(false);
  const [shown, setShown] = useState<{ readonly id: string; readonly fresh: boolean } | undefined>(undefined);
  const told = history.value.harms ?? [];
  const harm = told.find(({ id }) => id === shown?.id);
  if (harm !== undefined) return <Kept harm={harm} fresh={shown?.fresh === true} onBack={() => setShown(undefined)} />;
  if (telling) return <Tell onKept={(id) => { onTheWay.value = false; setTelling(false); setShown({ id, fresh: true }); }} onBack={() => setTelling(false)} />;
  const { disposition } = assessToday();
  if (disposition === "emergency") return <Found />;
  return (
    <Page title={say("web.harm-first")} actions={<>
      <Button onClick={() => { onTheWay.value = true; go("safety"); }}>{say("web.harm-look")}</Button>
      <Button kind="soft" onClick={() => setTelling(true)}>{say("web.harm-tell")}</Button>
    </>}>
      <Now />
      {disposition === "same-day" && <p class="links"><a href="#/found">{say("web.plan-open")}</a></p>}
      <p>{say("web.harm-why")}</p>
      {told.length > 0 && (
        <section class="card">
          <h2>{say("web.harm-so-far")}</h2>
          <div class="stack">{told.toReversed().map(({ id, day, exercise }) => <Button key={id} kind="plain" onClick={() => setShown({ id, fresh: false })}>{say(`${exercise}.name`)}, {date(day)}</Button>)}</div>
        </section>
      )}
      <SafetyNet />
    </Page>
  );
};

/** Whom to call if it is bad now: before anything is asked of the move, and again after. */
const Now = () => <p class="lead"><Told of="do.hurt" facts={{ who: whom(), number: country.value.emergency.number }} /></p>;

type Step = Extract<Event, { type: "SessionEnded" }>["steps"][number];

/** The move that hurt last, in the session that runs or on the day of the one before it. */
const hurtLast = (): string => {
  const session = running.value;
  const now = session === undefined ? undefined : Object.entries(session.done).findLast(([, { mark }]) => mark === "hurt")?.[0];
  return (now === undefined ? undefined : session?.steps[Number(now)]?.exercise)
    ?? history.value.sessions.filter(({ day }, _, all) => day === all.at(-1)?.day).flatMap(({ steps }) => steps).findLast(({ hurt }) => hurt === true)?.exercise ?? "";
};

/** How she last did it: way, rung and how often. */
const lastDone = (exercise: string): LastDone | undefined => {
  const session = running.value;
  const at = session?.steps.findIndex((step) => step.exercise === exercise) ?? -1;
  const step = session?.steps[at];
  if (session !== undefined && step !== undefined && session.done[at] !== undefined) return { version: step.version, rung: step.rung, repeats: session.done[at].repeats };
  const sessions = events.value.flatMap((event) => (event.type === "SessionEnded" ? [event] : []));
  return sessions.toReversed().flatMap(({ steps }) => steps as readonly Step[]).find((known) => known.exercise === exercise && (known.skipped !== true || known.hurt === true));
};
interface LastDone { readonly version: string; readonly rung: number; readonly repeats: number }

const Tell = ({ onKept, onBack }: { readonly onKept: (id: string) => void; readonly onBack: () => void }) => {
  const { say } = speech.value;
  const [told, setTold] = useState({ exercise: hurtLast(), began: "", lasted: "", care: "", words: "" });
  const [apart, setApart] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const [tried, setTried] = useState(false);
  // From what stands when it is set: two taps may come before the page is drawn again.
  const set = (field: keyof typeof told) => (value: string) => setTold((now) => ({ ...now, [field]: value }));
  const done = told.exercise === "" ? undefined : lastDone(told.exercise);
  const keep = () => {
    setTried(true);
    if (told.exercise === "" || told.began === "") return;
    const words = told.words.trim();
    const event = stamp("HarmTold", {
      exercise: told.exercise, began: told.began as HarmRecord["began"], content: content.digest,
      ...(done !== undefined && { version: done.version, rung: done.rung, repeats: done.repeats }),
      ...(told.lasted !== "" && { lasted: told.lasted as "minutes" }), ...(told.care !== "" && { care: told.care as "none" }),
      ...(words !== "" && { words }), ...(apart["private"] === "yes" && { private: true as const }),
    });
    // What runs ends here: the questions come before any further move (HM2).
    if (running.value !== undefined && running.value.ended === undefined) keepRunning({ ...running.value, ended: "enough" });
    void add([event]).then(() => onKept(event.id));
  };
  const options = (field: string, ids: readonly string[]) => ids.map((id) => ({ id, text: say(`web.harm-${field}-${id}`) }));
  return (
    <Page title={say("web.harm")} actions={<><Button onClick={keep}>{say("web.keep")}</Button><Button kind="plain" onClick={onBack}>{say("web.back")}</Button></>}>
      <MovePick value={told.exercise} onPick={set("exercise")} wrong={tried && told.exercise === "" ? say("web.wrong-move") : undefined} />
      {done !== undefined && <p class="hint">{say("web.harm-as-done", { way: say(`${told.exercise}.${done.version}.name`) })}</p>}
      <Pick label={say("web.harm-began")} options={options("began", ["during", "after", "next-morning"])} value={told.began} onPick={set("began")} wrong={tried && told.began === "" ? say("web.harm-wrong-began") : undefined} />
      <Pick label={say("web.harm-lasted")} options={options("lasted", ["minutes", "hours", "days", "still"])} value={told.lasted} onPick={set("lasted")} />
      <Pick label={say("web.harm-care")} options={options("care", ["none", "phoned", "seen", "hospital"])} value={told.care} onPick={set("care")} />
      <Field label={say("web.harm-words")} value={told.words} onInput={set("words")} most={400} lines={3} />
      <Ticks items={[{ id: "private", text: say("web.harm-private") }]} value={apart} onChange={setApart} />
    </Page>
  );
};

const Kept = ({ harm, fresh, onBack }: { readonly harm: HarmRecord; /** Told just now. */ readonly fresh: boolean; readonly onBack: () => void }) => {
  const { say } = speech.value;
  const unlooked = harmUnlooked(history.value, today());
  const ended = running.value?.ended !== undefined;
  return (
    <Page title={say(fresh ? "web.harm-kept" : "web.harm")} actions={<>
      {ended ? <Button onClick={() => go("after")}>{say("web.tell-after")}</Button> : unlooked && <Button onClick={() => go("safety")}>{say("web.harm-look")}</Button>}
      <Button kind="plain" onClick={onBack}>{say("web.back")}</Button>
    </>}>
      <div class="screen-only">
        <Now />
        {fresh && <p>{say("web.harm-kept-told")}</p>}
      </div>
      <HarmSheet harm={harm} />
    </Page>
  );
};
