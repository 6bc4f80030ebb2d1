/** Where she is now, one thing at a time; each answer opens the next question. */
import { content, type Question } from "@lullaback/content";
import { askedQuestions, factsSoFar } from "@lullaback/engine";
import type { AnswerValue } from "@lullaback/journal";
import { useState } from "preact/hooks";
import { answer, draft, drafted } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Button, Choices, Page, Scale, Ticks } from "../ui/page.tsx";

/** Not needed before the first session; asked later, in her settings. */
const later: readonly string[] = ["who.for", "pain.now", "pain.usual", "end.needle-date", "end.blood-loss"];

export const About = () => {
  const { history, record, day } = drafted("full");
  const facts = factsSoFar(content, history, day, record);
  const asked = askedQuestions(content, facts, ["who", "state", "pain"]).filter(({ id }) => !later.includes(id));
  const done = asked.filter(({ id }) => draft.value[id] !== undefined);
  const next = asked.find(({ id }) => draft.value[id] === undefined);
  const [back, setBack] = useState<string | undefined>(undefined);
  const current = asked.find(({ id }) => id === back) ?? next;
  if (current === undefined) {
    queueMicrotask(() => go("safety"));
    return null;
  }
  const tell = (value: AnswerValue) => {
    answer({ [current.id]: value });
    setBack(undefined);
  };
  const before = done[(back === undefined ? done.length : done.findIndex(({ id }) => id === back)) - 1];
  return (
    <Page title={speech.value.say(`${current.id}.ask`)} actions={before !== undefined && <Button kind="plain" onClick={() => setBack(before.id)}>{speech.value.say("web.back")}</Button>}>
      <progress max={asked.length} value={done.length} aria-label={speech.value.say("web.how-far")} />
      <One key={current.id} question={current} value={draft.value[current.id]} onTell={tell} />
    </Page>
  );
};

const One = ({ question, value, onTell }: { readonly question: Question; readonly value: AnswerValue | undefined; readonly onTell: (value: AnswerValue) => void }) => {
  const { say } = speech.value;
  const [typed, setTyped] = useState<string>(typeof value === "string" || typeof value === "number" ? String(value) : "");
  const [picked, setPicked] = useState<Readonly<Record<string, "yes" | "not-sure">>>(Object.fromEntries((Array.isArray(value) ? value : []).map((id: string) => [id, "yes"])));
  const skip = question.required === true ? null : <Button kind="plain" onClick={() => onTell(question.kind === "many-of" ? [] : emptyOf(question))}>{say("web.skip")}</Button>;
  const worded = (ids: readonly string[], of: string) => ids.map((id) => ({ id, text: say(`${of}.${id}`) }));
  switch (question.kind) {
    case "one-of": return <Choices choices={worded(question.values ?? [], question.id)} chosen={value as string | undefined} onChoose={onTell} />;
    case "yes-no": return <Choices choices={worded(["yes", "no", "not-sure"], "answer")} chosen={value as string | undefined} onChoose={onTell} />;
    case "many-of": return (
      <>
        <Ticks items={worded(question.values ?? [], question.id)} value={picked} onChange={setPicked} />
        <div class="actions"><Button onClick={() => onTell(Object.keys(picked))}>{say(Object.keys(picked).length === 0 ? "web.none" : "web.next")}</Button></div>
      </>
    );
    case "number": return (question.max ?? 0) <= 10
      ? <Scale label={say(`${question.id}.ask`)} value={value as number | undefined} onChange={onTell} low={say("web.no-pain")} high={say("web.worst-pain")} />
      : (
        <form onSubmit={(event) => { event.preventDefault(); const n = Number(typed); if (typed !== "" && Number.isInteger(n) && n >= (question.min ?? 0) && n <= (question.max ?? 99)) onTell(n); }}>
          <label class="field"><span>{say("run.how-number", { min: question.min ?? 0, max: question.max ?? 99 })}</span>
            <input type="number" inputMode="numeric" min={question.min} max={question.max} step={1} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} required={question.required === true} />
          </label>
          <div class="actions"><button class="button main">{say("web.next")}</button>{skip}</div>
        </form>
      );
    case "date": return (
      <form onSubmit={(event) => { event.preventDefault(); if (typed !== "") onTell(typed); }}>
        <label class="field"><span class="sr">{say(`${question.id}.ask`)}</span>
          <input type="date" max={today()} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} required={question.required === true} />
        </label>
        <div class="actions"><button class="button main">{say("web.next")}</button>{skip}</div>
      </form>
    );
    case "text": return null;
  }
};

/** What a skipped question is told as: weeks at the end are as content takes them unsaid. */
const emptyOf = (question: Question): AnswerValue => (question.id === "end.weeks" ? content.limits["li.end-weeks-unsaid"].value : question.assumed ?? "");
