/**
 * How she feels: answered on this screen and kept nowhere, not even in the address (screening.md §11). Skipping is free,
 * leaving forgets all. A score closes no move; someone to talk to comes first.
 */
import { content, type Finding } from "@lullaback/content";
import { factsSoFar, isAsked, moodDue, screenOf, type Answer, type Row, type ScreenRecord } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { Lines } from "../shell/help.tsx";
import { country, history } from "../store/app.ts";
import { now, today } from "../store/clock.ts";
import { device, remember } from "../store/device.ts";
import { Claims } from "../ui/claims.tsx";
import { Button, Choices, Page, Ticks } from "../ui/page.tsx";
import { tel } from "../ui/country.ts";
import { door } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { ownWords, Told } from "../ui/told.tsx";

type Answers = Readonly<Record<string, Answer>>;

/** PHQ-2 makes its own finding; danger has a page of its own. */
const apart: readonly string[] = ["f.phq2", "f.unsafe-now"];
const asked = content.questions.filter(({ group }) => group === "mood");

/** Rows about the mind that these answers give today. */
const rowsOf = (answers: Answers, phq2: number | undefined): readonly Row[] => {
  const record: ScreenRecord = { id: "mood", at: now(), day: today(), cadence: "daily", answers, rows: [], slips: [], ...(phq2 !== undefined && { phq2 }) };
  const whole = { ...history.value, screens: [...history.value.screens, record] };
  const mind = new Set(content.rules.filter(({ area }) => area === "mind").map(({ id }) => id as string));
  return screenOf(content, whole, today(), record, "daily").rows.filter((row) => mind.has(row.rule));
};

const openItems = (answers: Answers): readonly Finding[] => {
  const facts = factsSoFar(content, history.value, today(), undefined);
  return content.findings.filter((finding) => finding.group === "mood" && !apart.includes(finding.id) && answers[finding.id] === undefined &&
    (finding.after === undefined || isAsked(finding, "daily", facts, answers, content.limits)));
};

const close = () => { door.value = "closed"; };

export const Mood = () => {
  const { say, maybe } = speech.value;
  const [scores, setScores] = useState<Readonly<Record<string, string>>>({});
  const [answers, setAnswers] = useState<Answers>({});
  const [picked, setPicked] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const [unsure, setUnsure] = useState<readonly Finding[]>([]);
  const [safe, setSafe] = useState(false);
  const phq2 = Object.keys(scores).length === 0 ? undefined : Object.values(scores).reduce((sum, value) => sum + (content.phq2Score[value] ?? 0), 0);
  const rows = rowsOf(answers, phq2);
  const emergency = rows.find(({ disposition, certain }) => disposition === "emergency" && certain);
  if (emergency !== undefined && !safe) return <Now rule={emergency.rule} onSafe={() => setSafe(true)} />;

  const skip = <Button kind="plain" onClick={close}>{say("web.skip-all")}</Button>;
  const question = asked.find(({ id }) => scores[id] === undefined);
  if (question !== undefined) {
    return (
      <Page key={question.id} title={say("web.mood-title")} actions={skip}>
        {device.value.who === "helping" && <p class="hint">{say("web.helping-alone")}</p>}
        <p class="lead">{say(`${question.id}.ask`)}</p>
        <Choices choices={(question.values ?? []).map((id) => ({ id, text: say(`${question.id}.${id}`) }))}
          onChoose={(value) => { remember({ moodAsked: today() }); setScores({ ...scores, [question.id]: value }); }} />
      </Page>
    );
  }
  const clarifying = unsure[0];
  if (clarifying !== undefined) {
    return (
      <Page key={clarifying.id} title={say("run.clarify")} actions={skip}>
        <p class="lead"><Told of={[`${clarifying.id}.clarify`, `${clarifying.id}.ask`]} /></p>
        <Choices choices={["yes", "no", "not-sure"].map((id) => ({ id, text: say(`answer.${id}`) }))}
          onChoose={(id) => { setAnswers({ ...answers, [clarifying.id]: id as Answer }); setUnsure(unsure.slice(1)); }} />
      </Page>
    );
  }
  const items = openItems(answers);
  if (items.length > 0) {
    const next = () => {
      const ask = items.filter(({ id }) => picked[id] === "not-sure" && maybe(`${id}.clarify`) !== undefined);
      setAnswers({ ...answers, ...Object.fromEntries(items.filter((item) => !ask.includes(item)).map(({ id }) => [id, picked[id] ?? "no"])) });
      setUnsure(ask);
      setPicked({});
    };
    const lost = history.value.person.baby === "loss" || history.value.person.situation === "pregnancy-ended";
    return (
      <Page title={say("run.true-of-you")} actions={<><Button onClick={next}>{say(Object.keys(picked).length > 0 ? "web.next" : "web.none")}</Button>{skip}</>}>
        <p class="hint">{say("web.unsure-hint")} {say("web.nothing-kept")}</p>
        <Ticks items={items.map(({ id }) => ({ id, text: ownWords(`${id}.ask`), shown: <Told of={`${id}.ask`} />, note: lost ? undefined : maybe(`${id}.note`) }))} unsure={say("answer.not-sure")} value={picked} onChange={setPicked} />
      </Page>
    );
  }
  return <After rows={rows} safe={safe} />;
};

/** Someone must be with her now. */
const Now = ({ rule, onSafe }: { readonly rule: string; readonly onSafe: () => void }) => {
  const { say } = speech.value;
  const { number } = country.value.emergency;
  return (
    <Page title={say("web.mood-now")} actions={<><Button kind="soft" onClick={onSafe}>{say("web.safe-now")}</Button><Button kind="plain" onClick={close}>{say("web.back")}</Button></>}>
      <p class="lead"><Told of={`${rule}.because`} /></p>
      <a class="button alarm call" href={tel(number)}>{say("web.call", { number })}</a>
      <p class="card emergency"><Told of={`${rule}.wait`} /></p>
      <Lines lines={country.value.mentalHealth} />
      <p class="hint">{say("web.nothing-kept")}</p>
    </Page>
  );
};

const After = ({ rows, safe }: { readonly rows: readonly Row[]; readonly safe: boolean }) => {
  const { say } = speech.value;
  const soon = rows.some(({ disposition }) => disposition === "same-day");
  const told = rows.filter(({ disposition }) => disposition !== "emergency");
  const person = history.value.person;
  const lost = person.baby === "loss" || person.situation === "pregnancy-ended";
  const young = person.ageGroup === "under-16" || person.ageGroup === "16-17";
  const lines = [...(young ? country.value.youth : []), ...(lost ? country.value.loss : []), ...country.value.mentalHealth];
  return (
    <Page title={say(told.length === 0 && !safe ? "web.mood-well" : "web.mood-talk")} actions={<Button onClick={close}>{say("web.back")}</Button>}>
      <p class="lead">{say(soon ? "web.mood-today" : told.length === 0 ? "web.mood-well-told" : "web.mood-week")}</p>
      {told.map(({ rule }) => <p key={rule} class="card within-days"><Told of={`${rule}.because`} /></p>)}
      {(told.length > 0 || safe) && <Lines lines={lines} />}
      <p class="hint">{say("web.nothing-kept")} {say("web.mood-again")}</p>
      <Claims at="mood" />
    </Page>
  );
};

/** Offers the two questions when they are due, once; she may pass by. */
export const MoodCard = () => {
  const { say } = speech.value;
  if (!moodDue(content, history.value, today(), device.value.moodAsked)) return null;
  return (
    <section class="card offer">
      <p>{say("web.mood-offer")}</p>
      <div class="row">
        <button type="button" class="chip" onClick={() => { door.value = "low"; }}>{say("web.mood-answer")}</button>
        <button type="button" class="chip" onClick={() => remember({ moodAsked: today() })}>{say("web.not-now")}</button>
      </div>
    </section>
  );
};
