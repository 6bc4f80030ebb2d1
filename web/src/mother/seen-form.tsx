/** She was seen about one open row: who, where, when, how, and what was said. What does not close it says why. */
import type { Day } from "@lullaback/base";
import { content, type Professional } from "@lullaback/content";
import { mayClose, type OpenRow } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { add, country, forgetDraft, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page, Ticks } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";
import { Field, Pick } from "../ui/form.tsx";

const who = ["physician", "midwife", "physiotherapist", "other"] as const;

export const SeenForm = ({ row, onBack }: { readonly row: OpenRow; readonly onBack: () => void }) => {
  const { say } = speech.value;
  const [told, setTold] = useState({ who: "", name: "", where: "", on: today() as string, how: "in-person", outcome: "", diagnosis: "", until: "", words: "", next: "" });
  const [only, setOnly] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const [tried, setTried] = useState(false);
  const [result, setResult] = useState<readonly string[] | undefined>(undefined);
  const set = (field: keyof typeof told) => (value: string) => setTold({ ...told, [field]: value });
  const notSeen = told.outcome === "not-seen";
  const missing = [
    ...(told.outcome === "" ? ["outcome"] : []), ...(!notSeen && told.who === "" ? ["who"] : []),
    ...(!notSeen && (told.on === "" || told.on > today() || told.on < row.since) ? ["on"] : []),
    ...(told.outcome === "diagnosis" && told.diagnosis === "" ? ["diagnosis"] : []),
    ...(told.outcome === "rest-until" && (told.until === "" || told.until < today()) ? ["until"] : []),
    ...(told.outcome === "only-these" && Object.keys(only).length === 0 ? ["only"] : []),
  ];
  const keep = () => {
    setTried(true);
    if (missing.length > 0) return;
    const by = (notSeen ? "other" : told.who) as Professional;
    const inPerson = told.how === "in-person";
    const text = (value: string) => (value.trim() === "" ? undefined : value.trim());
    const event = stamp("SeenTold", JSON.parse(JSON.stringify({
      row: row.rule, who: by, name: text(told.name), where: text(told.where), on: notSeen ? today() : told.on, inPerson, outcome: told.outcome,
      diagnosis: text(told.diagnosis), until: text(told.until), only: told.outcome === "only-these" ? Object.keys(only) : undefined, words: text(told.words), next: text(told.next),
    })));
    const may = mayClose(content, { who: by, inPerson }, row);
    const closes = content.outcomes.find(({ id }) => id === told.outcome)?.closes === true;
    // What was drafted before is asked anew after it (WB8).
    forgetDraft();
    void add([event]).then(() => setResult(
      notSeen ? [row.disposition === "within-days" ? "web.not-seen-days" : "web.not-seen-now"]
        : !may ? [mayClose(content, { who: by, inPerson: true }, row) ? "web.needs-in-person" : "web.needs-other"]
        : told.outcome === "rest-until" ? ["web.rest-kept"]
        : closes ? ["web.row-closed"] : ["web.row-stays"],
    ));
  };
  if (result !== undefined) {
    const closed = result.includes("web.row-closed");
    return (
      <Page title={say(closed ? "web.kept-title" : "web.stays-title")} actions={<>
        <Button onClick={() => go("today")}>{say(closed ? "web.begin-check" : "web.go-today")}</Button>
        {!closed && <Button kind="plain" onClick={onBack}>{say("web.back")}</Button>}
      </>}>
        {result.map((key) => <p key={key} class="lead">{say(key, { number: country.value.emergency.number })}</p>)}
      </Page>
    );
  }
  const block = history.value.plans.findLast((plan) => plan.block !== undefined)?.block?.exercises ?? [];
  const moves = block.length > 0 ? block : content.exercises.map(({ id }) => id);
  const wrong = (field: string) => (tried && missing.includes(field) ? say(`web.wrong-${field}`) : undefined);
  return (
    <Page title={say("web.tell-seen")} actions={<><Button onClick={keep}>{say("web.keep")}</Button><Button kind="plain" onClick={onBack}>{say("web.back")}</Button></>}>
      <p class="hint"><Told of={`${row.rule}.because`} /></p>
      <Pick label={say("web.seen-outcome")} options={content.outcomes.map(({ id }) => ({ id, text: say(`said.${id}`) }))} value={told.outcome} onPick={set("outcome")} wrong={wrong("outcome")} />
      {!notSeen && told.outcome !== "" && (
        <>
          <Pick label={say("web.seen-who")} options={who.map((id) => ({ id, text: say(`web.who-${id}`) }))} value={told.who} onPick={set("who")} wrong={wrong("who")} />
          <Pick label={say("web.seen-how")} options={["in-person", "phone"].map((id) => ({ id, text: say(`web.how-${id}`) }))} value={told.how} onPick={set("how")} />
          <Field label={say("web.seen-on")} type="date" value={told.on} onInput={set("on")} max={today()} min={row.since as Day} wrong={wrong("on")} />
          <Field label={say("web.seen-name")} value={told.name} onInput={set("name")} most={80} />
          <Field label={say("web.seen-where")} value={told.where} onInput={set("where")} most={80} />
        </>
      )}
      {told.outcome === "diagnosis" && <Pick label={say("web.seen-diagnosis")} options={content.diagnoses.map(({ id }) => ({ id, text: say(`diagnosis.${id}`) }))} value={told.diagnosis} onPick={set("diagnosis")} wrong={wrong("diagnosis")} />}
      {told.outcome === "rest-until" && <Field label={say("web.seen-until")} type="date" value={told.until} onInput={set("until")} min={today()} wrong={wrong("until")} />}
      {told.outcome === "only-these" && (
        <fieldset class="only"><legend>{say("web.seen-only")}</legend>
          <Ticks items={moves.map((id) => ({ id, text: say(`${id}.name`) }))} value={only} onChange={setOnly} />
          {wrong("only") !== undefined && <p class="wrong" role="alert">{wrong("only")}</p>}
        </fieldset>
      )}
      {!notSeen && told.outcome !== "" && (
        <>
          <Field label={say("web.seen-words")} value={told.words} onInput={set("words")} most={400} lines={3} />
          <Field label={say("web.seen-next")} value={told.next} onInput={set("next")} most={400} lines={2} />
        </>
      )}
    </Page>
  );
};
