/** Writing down what was said about one move: left out, only in some ways, at most so much, or a word with it; by whom and until when. */
import { content, type Professional } from "@lullaback/content";
import { useState } from "preact/hooks";
import { add, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Field, Pick } from "../ui/form.tsx";
import { Button, Page, Ticks } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { MovePick } from "./move-pick.tsx";

const who = ["physiotherapist", "physician", "midwife", "other"] as const;
const kinds = ["hold", "ways", "most", "note"] as const;
const isCount = (text: string): boolean => /^([1-9]|[12]\d|30)$/.test(text.trim());

export const Modify = () => {
  const { say } = speech.value;
  const [told, setTold] = useState({ exercise: "", what: "", repeats: "", rounds: "", note: "", who: "", name: "", on: today() as string, how: "in-person", until: "" });
  const [ways, setWays] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const [tried, setTried] = useState(false);
  const [kept, setKept] = useState(false);
  const set = (field: keyof typeof told) => (value: string) => setTold((now) => ({ ...now, [field]: value }));
  const move = content.exercises.find(({ id }) => id === told.exercise);
  const caps = told.what === "most" ? [told.repeats, told.rounds].filter((text) => text.trim() !== "") : [];
  const missing = [
    ...(move === undefined ? ["move"] : []), ...(told.what === "" ? ["what"] : []),
    ...(told.what === "ways" && Object.keys(ways).length === 0 ? ["ways"] : []),
    ...(told.what === "most" && (caps.length === 0 || !caps.every(isCount)) ? ["count"] : []),
    ...(told.what === "note" && told.note.trim() === "" ? ["note"] : []),
    ...(told.who === "" ? ["who"] : []), ...(told.name.trim() === "" ? ["name"] : []),
    ...(told.on === "" || told.on > today() ? ["on"] : []), ...(told.until !== "" && told.until < today() ? ["until"] : []),
  ];
  const wrong = (field: string) => (tried && missing.includes(field) ? say(`web.wrong-${field}`) : undefined);
  const keep = () => {
    setTried(true);
    if (missing.length > 0) return;
    const number = (text: string) => (told.what === "most" && text.trim() !== "" ? Number(text) : undefined);
    void add([stamp("ModificationTold", JSON.parse(JSON.stringify({
      exercise: told.exercise, who: told.who as Professional, name: told.name.trim(), on: told.on, how: told.how, until: told.until === "" ? undefined : told.until,
      hold: told.what === "hold" ? true : undefined, ways: told.what === "ways" ? Object.keys(ways) : undefined,
      mostRepeats: number(told.repeats), mostRounds: number(told.rounds), note: told.note.trim() === "" ? undefined : told.note.trim(),
    })))]).then(() => setKept(true));
  };
  if (kept) return <Page title={say("web.kept-title")} actions={<Button onClick={() => go("plan")}>{say("web.next")}</Button>}><p class="lead">{say("web.modify-kept")}</p></Page>;
  return (
    <Page title={say("web.modify")} actions={<><Button onClick={keep}>{say("web.keep")}</Button><Button kind="plain" onClick={() => go("plan")}>{say("web.back")}</Button></>}>
      <p class="lead">{say("web.modify-told")}</p>
      <MovePick value={told.exercise} onPick={(exercise) => { setTold((now) => ({ ...now, exercise })); setWays({}); }} wrong={wrong("move")} />
      <Pick label={say("web.modify-what")} options={kinds.map((id) => ({ id, text: say(`web.modify-${id}`) }))} value={told.what} onPick={set("what")} wrong={wrong("what")} />
      {told.what === "ways" && move !== undefined && (
        <fieldset class="pick">
          <legend>{say("web.modify-named")}</legend>
          <Ticks items={move.versions.map(({ id }) => ({ id, text: say(`${move.id}.${id}.name`) }))} value={ways} onChange={setWays} />
          {wrong("ways") !== undefined && <p class="wrong" role="alert">{wrong("ways")}</p>}
        </fieldset>
      )}
      {told.what === "most" && (
        <>
          <Field label={say("web.modify-repeats")} type="number" value={told.repeats} onInput={set("repeats")} min="1" max="30" wrong={wrong("count")} />
          <Field label={say("web.modify-rounds")} type="number" value={told.rounds} onInput={set("rounds")} min="1" max="30" />
        </>
      )}
      {told.what !== "" && (
        <>
          <Field label={say("web.modify-words")} value={told.note} onInput={set("note")} most={200} lines={2} wrong={wrong("note")} />
          <Pick label={say("web.word-who")} options={who.map((id) => ({ id, text: say(`web.who-${id}`) }))} value={told.who} onPick={set("who")} wrong={wrong("who")} />
          {told.who === "other" && <p class="hint">{say("web.modify-trainer")}</p>}
          <Field label={say("web.seen-name")} value={told.name} onInput={set("name")} most={80} wrong={wrong("name")} />
          <Field label={say("web.word-on")} type="date" value={told.on} onInput={set("on")} max={today()} wrong={wrong("on")} />
          <Pick label={say("web.seen-how")} options={["in-person", "phone", "letter", "message"].map((id) => ({ id, text: say(`web.how-${id}`) }))} value={told.how} onPick={set("how")} />
          <Field label={say("web.word-until")} type="date" value={told.until} onInput={set("until")} min={today()} wrong={wrong("until")} hint={say("web.word-until-hint")} />
        </>
      )}
    </Page>
  );
};
