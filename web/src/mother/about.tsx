/** Where she is now, one thing at a time; each answer opens the next question. */
import { addDays, parseDay, type Day } from "@lullaback/base";
import { content, type Question } from "@lullaback/content";
import { askedQuestions, factsSoFar } from "@lullaback/engine";
import type { AnswerValue } from "@lullaback/journal";
import { useState } from "preact/hooks";
import { answer, draft, drafted, history as kept } from "../store/app.ts";
import { device } from "../store/device.ts";
import { today } from "../store/clock.ts";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Field } from "../ui/form.tsx";
import { Button, Choices, Page, Scale, Ticks } from "../ui/page.tsx";
import { BodyMap } from "./body-map.tsx";

/**
 * Not pages of their own here: who it is for was the first tap, the weeks of an end are told with its day, a loss of blood
 * with her health; the others come before a session or later.
 */
const elsewhere: readonly string[] = ["who.for", "pain.now", "pain.usual", "end.needle-date", "end.blood-loss", "end.weeks"];

export const About = () => {
  const { say } = speech.value;
  const { history, record, day } = drafted("full");
  const known = kept.value;
  const facts = factsSoFar(content, history, day, record);
  const asked = askedQuestions(content, facts, ["who", "state", "pain"]).filter(({ id }) => !elsewhere.includes(id) && !(id === "age" && known.person.ageGroup !== undefined && draft.value["age"] === undefined));
  const done = asked.filter(({ id }) => draft.value[id] !== undefined);
  const next = asked.find(({ id }) => draft.value[id] === undefined);
  const [back, setBack] = useState<string | undefined>(undefined);
  const current = asked.find(({ id }) => id === back) ?? next;
  if (current === undefined) {
    queueMicrotask(() => go("safety"));
    return null;
  }
  const tell = (value: AnswerValue, more: Readonly<Record<string, AnswerValue>> = {}) => {
    answer({ [current.id]: value, ...more });
    setBack(undefined);
  };
  const before = done[(back === undefined ? done.length : done.findIndex(({ id }) => id === back)) - 1];
  return (
    <Page title={say(`${current.id}.ask`)}>
      {device.value.who === "helping" && done.length === 0 && <p class="hint">{say("web.helping-you")}</p>}
      <progress max={asked.length} value={done.length} aria-label={say("web.how-far")} />
      {before !== undefined && <button type="button" class="before" onClick={() => setBack(before.id)}>← {say("web.back")}</button>}
      <One key={current.id} question={current} value={draft.value[current.id]} onTell={tell} />
    </Page>
  );
};

const One = ({ question, value, onTell }: { readonly question: Question; readonly value: AnswerValue | undefined; readonly onTell: (value: AnswerValue, more?: Readonly<Record<string, AnswerValue>>) => void }) => {
  const { say } = speech.value;
  const [picked, setPicked] = useState<Readonly<Record<string, "yes" | "not-sure">>>(Object.fromEntries((Array.isArray(value) ? value : []).map((id: string) => [id, "yes"])));
  const worded = (ids: readonly string[], of: string) => ids.map((id) => ({ id, text: say(`${of}.${id}`) }));
  switch (question.kind) {
    case "one-of": return <Choices choices={worded(question.values ?? [], question.id)} chosen={value as string | undefined} onChoose={onTell} />;
    case "yes-no": return <Choices choices={worded(["yes", "no", "not-sure"], "answer")} chosen={value as string | undefined} onChoose={onTell} />;
    case "many-of": return (
      <>
        {question.id === "pain.regions"
          ? <BodyMap chosen={Object.keys(picked)} onToggle={(id) => { const { [id]: on, ...rest } = picked; setPicked(on === undefined ? { ...picked, [id]: "yes" } : rest); }} />
          : <Ticks items={worded(question.values ?? [], question.id)} value={picked} onChange={setPicked} />}
        <div class="actions"><Button onClick={() => onTell(Object.keys(picked))}>{say(Object.keys(picked).length === 0 ? "web.none" : "web.next")}</Button></div>
      </>
    );
    case "number": return (question.max ?? 0) <= 10
      ? <Scale label={say(`${question.id}.ask`)} value={value as number | undefined} onChange={onTell} low={say("web.no-pain")} high={say("web.worst-pain")} />
      : <NumberForm question={question} value={value} onTell={onTell} />;
    case "date": return <DateForm question={question} value={value} onTell={onTell} />;
    case "text": return null;
  }
};

type Form = { readonly question: Question; readonly value: AnswerValue | undefined; readonly onTell: (value: AnswerValue, more?: Readonly<Record<string, AnswerValue>>) => void };

const inRange = (typed: string, { min = 0, max = 99 }: Question): boolean => /^\d+$/.test(typed) && Number(typed) >= min && Number(typed) <= max;

const NumberForm = ({ question, value, onTell }: Form) => {
  const { say } = speech.value;
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const [tried, setTried] = useState(false);
  const bounds = { min: question.min ?? 0, max: question.max ?? 99 };
  const right = inRange(typed, question);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); setTried(true); if (right) onTell(Number(typed)); }}>
      <Field label={say("run.how-number", bounds)} type="number" value={typed} onInput={setTyped} wrong={tried && !right ? say("web.wrong-number", bounds) : undefined} />
      <div class="actions"><button class="button main">{say("web.next")}</button></div>
    </form>
  );
};

/** The day of an end, and with it how many weeks it had; unsaid weeks are as content takes them. */
const DateForm = ({ question, value, onTell }: Form) => {
  const { say, date } = speech.value;
  const [typed, setTyped] = useState(typeof value === "string" ? value : "");
  const weeks = content.questions.find(({ id }) => id === "end.weeks");
  const withWeeks = question.id === "end.date" && weeks !== undefined;
  // An end that was no birth may have been early or late: unsaid, every stretch is looked at (ST4).
  const unsaid = draft.value["state.now"] === "pregnancy-ended" ? undefined : content.limits["li.end-weeks-unsaid"].value;
  const [full, setFull] = useState(String(draft.value["end.weeks"] ?? ""));
  const [tried, setTried] = useState(false);
  const first = addDays(today(), -7 * content.limits["li.programme-weeks"].value) as Day;
  const parsed = parseDay(typed);
  const right = parsed.ok && typed <= today() && (!withWeeks || typed >= first);
  const fullRight = !withWeeks || full === "" || inRange(full, weeks);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (right && fullRight) onTell(typed, withWeeks && (full !== "" || unsaid !== undefined) ? { "end.weeks": full === "" ? unsaid as number : Number(full) } : {});
  };
  return (
    <form noValidate onSubmit={submit}>
      <Field label={say("web.day")} type="date" value={typed} onInput={setTyped} max={today()} wrong={tried && !right ? say("web.wrong-date", { from: date(withWeeks ? first : today()), to: date(today()) }) : undefined} />
      {withWeeks && <Field label={say("web.end-weeks")} type="number" value={full} onInput={setFull}
        wrong={tried && !fullRight ? say("web.wrong-number", { min: weeks.min ?? 0, max: weeks.max ?? 99 }) : undefined} {...(unsaid !== undefined && { hint: say("web.end-weeks-hint", { weeks: unsaid }) })} />}
      <div class="actions">
        <button class="button main">{say("web.next")}</button>
        {question.required !== true && <Button kind="plain" onClick={() => onTell("")}>{say("web.skip")}</Button>}
      </div>
    </form>
  );
};
