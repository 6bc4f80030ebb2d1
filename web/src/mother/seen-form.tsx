/** She was seen about an open row, and maybe others on the same visit: who, where, when, how, and what was said. What does not close says why. */
import type { Day } from "@lullaback/base";
import { content, type Professional } from "@lullaback/content";
import { mayClose, type OpenRow } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { add, country, forgetDraft, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page, Ticks } from "../ui/page.tsx";
import { tel } from "../ui/country.ts";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { ownWords, Told } from "../ui/told.tsx";
import { Field, Pick } from "../ui/form.tsx";
import { Lines } from "../shell/help.tsx";
import { whom } from "./found.tsx";

const who = ["physician", "midwife", "physiotherapist", "other"] as const;

export const SeenForm = ({ row, others, onBack }: {
  readonly row: OpenRow; /** What else is open, and may have been looked at too. */ readonly others: readonly OpenRow[]; readonly onBack: () => void;
}) => {
  const { say } = speech.value;
  const [told, setTold] = useState({ who: "", name: "", where: "", on: today() as string, how: "in-person", outcome: "", diagnosis: "", until: "", words: "", next: "" });
  const [only, setOnly] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const [tried, setTried] = useState(false);
  const [also, setAlso] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const [results, setResults] = useState<readonly { readonly row: OpenRow; readonly text: string }[] | undefined>(undefined);
  const rows = [row, ...others.filter(({ rule }) => also[rule] === "yes")];
  const set = (field: keyof typeof told) => (value: string) => setTold((now) => ({ ...now, [field]: value }));
  const notSeen = told.outcome === "not-seen";
  const missing = [
    ...(told.outcome === "" ? ["outcome"] : []), ...(!notSeen && told.who === "" ? ["who"] : []),
    ...(!notSeen && (told.on === "" || told.on > today() || rows.some(({ since }) => told.on < since)) ? ["on"] : []),
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
    const may = (of: OpenRow, face = inPerson) => mayClose(content, { who: by, inPerson: face }, of);
    const closes = content.outcomes.find(({ id }) => id === told.outcome)?.closes === true;
    const textFor = (of: OpenRow) =>
      notSeen ? (of.disposition === "within-days" ? "web.not-seen-days" : "web.not-seen-now")
        : !may(of) ? (may(of, true) ? "web.needs-in-person" : "web.needs-other")
          : told.outcome === "rest-until" ? "web.rest-kept" : closes ? "web.row-closed" : "web.row-stays";
    // What was drafted before is asked anew after it (WB8).
    forgetDraft();
    void add((notSeen ? [row] : rows).map((of) => stamp("SeenTold", JSON.parse(JSON.stringify({
      row: of.rule, who: by, name: text(told.name), where: text(told.where), on: notSeen ? today() : told.on, inPerson, outcome: told.outcome,
      diagnosis: text(told.diagnosis), until: text(told.until), only: told.outcome === "only-these" ? Object.keys(only) : undefined, words: text(told.words), next: text(told.next),
    }))))).then(() => setResults((notSeen ? [row] : rows).map((of) => ({ row: of, text: textFor(of) }))));
  };
  if (results !== undefined) return <Outcome results={results} notSeen={notSeen} onBack={onBack} />;
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
      {!notSeen && told.outcome !== "" && others.length > 0 && (
        <fieldset class="only"><legend>{say("web.seen-also")}</legend>
          <Ticks items={others.map(({ rule }) => ({ id: rule, text: ownWords(`${rule}.because`), shown: <Told of={`${rule}.because`} /> }))} value={also} onChange={setAlso} />
        </fieldset>
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

/** What became of each row; where nobody was reached, whom to call next. */
const Outcome = ({ results, notSeen, onBack }: {
  readonly results: readonly { readonly row: OpenRow; readonly text: string }[]; readonly notSeen: boolean; readonly onBack: () => void;
}) => {
  const { say, amount } = speech.value;
  const { emergency, healthLine } = country.value;
  const { number } = emergency;
  const closed = results.every(({ text }) => text === "web.row-closed");
  const alike = results.every(({ text }) => text === results[0]?.text);
  const facts = { number, time: amount(content.limits["li.unseen-hours"].value, "hour") };
  const urgent = notSeen && results.some(({ row }) => row.disposition !== "within-days");
  return (
    <Page title={say(closed ? "web.kept-title" : "web.stays-title")} actions={<>
      <Button kind={urgent ? "soft" : "main"} onClick={() => go("today")}>{say(closed ? "web.begin-check" : "web.go-today")}</Button>
      {!closed && <Button kind="plain" onClick={onBack}>{say("web.back")}</Button>}
    </>}>
      {alike
        ? results.slice(0, 1).map(({ text }) => <p key={text} class="lead">{say(text, facts)}</p>)
        : <ul class="cards">{results.map(({ row, text }) => <li key={row.rule} class={`card ${row.disposition}`}><p><Told of={`${row.rule}.because`} /></p><p><b>{say(text, facts)}</b></p></li>)}</ul>}
      {notSeen && (
        <>
          <h2>{say("web.next-number")}</h2>
          {healthLine !== undefined && results.every(({ row }) => row.disposition !== "emergency") && <Lines lines={[healthLine]} />}
          {urgent && <a class="button alarm call" href={tel(number)}>{say("web.call", { number })}</a>}
          {!urgent && healthLine === undefined && <p>{say("web.next-doctor", { who: whom() })}</p>}
        </>
      )}
    </Page>
  );
};
