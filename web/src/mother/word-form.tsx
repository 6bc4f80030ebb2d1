/** The word that came for something that waits: who gave it, when, how, until when, and with limits just what it named. */
import { content, type Professional } from "@lullaback/content";
import { waysWaiting, type Waiting } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { add, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Field, Pick } from "../ui/form.tsx";
import { Button, Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";
import { Ways } from "./ways.tsx";

export const WordForm = ({ waiting, onBack }: { readonly waiting: Waiting; readonly onBack: () => void }) => {
  const { say } = speech.value;
  const [told, setTold] = useState({ word: "", who: "", name: "", on: today() as string, how: "in-person", until: "", scope: "" });
  const [named, setNamed] = useState<ReadonlySet<string>>(new Set(waiting.only ?? []));
  const [tried, setTried] = useState(false);
  const [kept, setKept] = useState(false);
  const set = (field: keyof typeof told) => (value: string) => setTold((now) => ({ ...now, [field]: value }));
  // A physician's word opens everything; of the others only those who come first for this.
  const whose = [...new Set<Professional>([...waiting.whose, "physician"])];
  const ways = waysWaiting(content, waiting.for);
  const limits = told.word === "limits" && ways.length > 0;
  const yes = told.word === "yes" || limits;
  const missing = [
    ...(told.word === "" ? ["word"] : []),
    ...(yes && told.who === "" ? ["who"] : []), ...(yes && told.name.trim() === "" ? ["name"] : []),
    ...(yes && (told.on === "" || told.on > today()) ? ["on"] : []), ...(yes && told.until !== "" && told.until < today() ? ["until"] : []),
    ...(limits && named.size === 0 ? ["ways"] : []),
  ];
  const wrong = (field: string) => (tried && missing.includes(field) ? say(`web.wrong-${field}`) : undefined);
  const keep = () => {
    setTried(true);
    if (missing.length > 0) return;
    if (!yes) {
      setKept(true);
      return;
    }
    void add([stamp("WordGiven", JSON.parse(JSON.stringify({
      for: waiting.for, who: told.who, name: told.name.trim(), on: told.on, how: told.how, until: told.until === "" ? undefined : told.until,
      ...(limits && { only: ways.filter((way) => named.has(way)), scope: told.scope.trim() === "" ? undefined : told.scope.trim() }),
    })))]).then(() => setKept(true));
  };
  if (kept) {
    return (
      <Page title={say(yes ? "web.kept-title" : "web.stays-title")} actions={<Button onClick={onBack}>{say("web.next")}</Button>}>
        <p class="lead">{say(limits ? "web.word-limits-kept" : yes ? "web.word-kept" : told.word === "limits" ? "web.word-limits-told" : "web.word-not-yet-told")}</p>
      </Page>
    );
  }
  const stays = content.clearances.some(({ id }) => id === waiting.for);
  return (
    <Page title={say("web.tell-word")} actions={<><Button onClick={keep}>{say("web.keep")}</Button><Button kind="plain" onClick={onBack}>{say("web.back")}</Button></>}>
      <p class="hint"><Told of={[`${waiting.for}.because`, `waiting.${waiting.for}`]} /></p>
      <Pick label={say("web.word")} options={["yes", "limits", "not-yet"].map((id) => ({ id, text: say(`web.word-${id}`) }))} value={told.word} onPick={set("word")} wrong={wrong("word")} />
      {limits && <Ways ways={ways} named={named} onChange={setNamed} wrong={wrong("ways")} />}
      {yes && (
        <>
          <Pick label={say("web.word-who")} options={whose.map((id) => ({ id, text: say(`web.who-${id}`) }))} value={told.who} onPick={set("who")} wrong={wrong("who")} />
          <Field label={say("web.seen-name")} value={told.name} onInput={set("name")} most={80} wrong={wrong("name")} />
          <Field label={say("web.word-on")} type="date" value={told.on} onInput={set("on")} max={today()} wrong={wrong("on")} />
          <Pick label={say("web.seen-how")} options={["in-person", "phone", "letter", "message"].map((id) => ({ id, text: say(`web.how-${id}`) }))} value={told.how} onPick={set("how")} />
          <Field label={say("web.word-until")} type="date" value={told.until} onInput={set("until")} min={today()} wrong={wrong("until")} hint={say("web.word-until-hint")} />
          {limits && <Field label={say("web.seen-words")} value={told.scope} onInput={set("scope")} most={400} lines={2} />}
        </>
      )}
      {stays && <p class="hint"><Told of={`${waiting.for}.stays`} /></p>}
    </Page>
  );
};
