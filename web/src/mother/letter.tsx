/** The letter to her physician, midwife or physiotherapist: one page to print or to hold up, with boxes to tick. */
import { content, type Professional } from "@lullaback/content";
import { daysSinceEnd, gestationWeeks, hasEnded, letterOf, type HarmRecord } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { device } from "../store/device.ts";
import { Button, Page, Ticks } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";
import { assessToday } from "./found.tsx";
import { linesOf } from "./harm-sheet.tsx";
import { saidOf } from "./modified.tsx";
import "../styles/letter.css";

const readers = ["physician", "midwife", "physiotherapist"] as const;

export const Letter = () => {
  const { say } = speech.value;
  const [to, setTo] = useState<Professional>("physician");
  const [added, setAdded] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const assessment = assessToday();
  const letter = letterOf(content, history.value, today(), assessment, to, Object.keys(added));
  return (
    <Page title={say("web.letter")} actions={<Button onClick={() => print()}>{say("web.print")}</Button>}>
      <div class="screen-only">
        <p class="lead">{say("web.letter-told")}</p>
        <div class="row" role="group" aria-label={say("web.letter-to")}>
          {readers.map((reader) => <button key={reader} type="button" class="chip" aria-pressed={to === reader} onClick={() => setTo(reader)}>{say(`whose.${reader}`)}</button>)}
        </div>
        {letter.private.length + letter.privateHarms.length > 0 && (
          <details class="card">
            <summary>{say("web.letter-add")}</summary>
            <Ticks items={[
              ...letter.private.map((id) => ({ id, text: say(`${id}.because`) })), ...letter.privateHarms.map(({ id, exercise }) => ({ id, text: `${say("web.harm")}: ${say(`${exercise}.name`)}` })),
            ]} value={added} onChange={setAdded} />
          </details>
        )}
      </div>
      <Sheet to={to} letter={letter} complete={assessment.screen.complete} level={assessment.exercise} forbidden={content.demands.filter((demand) => assessment.forbidden.has(demand))} />
    </Page>
  );
};

const Sheet = ({ to, letter, complete, level, forbidden }: {
  readonly to: Professional; readonly letter: ReturnType<typeof letterOf>; readonly complete: boolean; readonly level: string; readonly forbidden: readonly string[];
}) => {
  const { say, date } = speech.value;
  const box = (key: string) => <li key={key}><i class="box" aria-hidden="true" />{say(key).replace(/^\[ \] /, "")}</li>;
  return (
    <article class="sheet" aria-label={say("letter.title")}>
      {device.value.who === "trying" && <p><b>{say("web.demo")}</b></p>}
      <h2>{say("letter.title")}</h2>
      <p>{say("letter.date", { date: date(today()) })} · {say("letter.to", { who: say(`whose.${to}`) })}</p>
      <p>{say("letter.patient")}</p>
      <p class="small">{say("letter.unreviewed")}</p>
      <p>{say("letter.state", { state: stateWords() })}{modeWords() !== undefined && <><br />{modeWords()}</>}</p>
      <h3>{say("letter.flags")}</h3>
      {letter.findings.length === 0
        ? <p>{complete ? say("letter.no-flags", { date: date(today()) }) : say("letter.not-screened")}</p>
        : <ul>{letter.findings.map((row) => <li key={row.rule}>{say(`${row.rule}.clinician`)} ({say(`disposition.${row.disposition}`)}) <small>{row.rule}</small></li>)}</ul>}
      {letter.told.map((id) => <p key={id}>{say(`${id}.letter`)}</p>)}
      <h3>{say("letter.pain")}</h3>
      <p>{letter.pains.length === 0 ? say("letter.no-pain") : letter.pains.map(({ day, worst }) => `${day.slice(5)}: ${worst}`).join(" · ")}</p>
      <h3>{say("letter.asked")}</h3>
      {letter.asked.length === 0
        ? <p>{say("letter.nothing-asked")}</p>
        : letter.asked.map((item) => (
          <section key={item.for}><p>{say(`${item.for}.letter`)} <small>{item.for}</small></p><ul class="boxes">{["letter.box-yes", "letter.box-limits", "letter.box-no"].map(box)}</ul></section>
        ))}
      {letter.moves.length > 0 && <Moves moves={letter.moves} />}
      {letter.modified.length > 0 && <><h3>{say("letter.modified")}</h3><ul>{letter.modified.map((told) => <li key={`${told.exercise}${told.at}`}>{saidOf(told)}</li>)}</ul></>}
      {letter.harms.length > 0 && <><h3>{say("letter.harms")}</h3><ul>{letter.harms.map((harm) => <li key={harm.id}>{harmLine(harm)}</li>)}</ul></>}
      <p>{level === "allowed" || level === "limited" ? say("letter.forbidden", { list: forbidden.length === 0 ? "–" : forbidden.join(", ") }) : say(`exercise.${level}`)}</p>
      <p>{say("letter.sign")}</p>
      <p class="small">{say("letter.private")}</p>
    </article>
  );
};

const harmLine = (harm: HarmRecord): string => {
  const { say, date } = speech.value;
  const { how, words } = linesOf(harm);
  const way = harm.version === undefined ? undefined : speech.value.maybe(`${harm.exercise}.${harm.version}.name`);
  return say("letter.harm", { date: date(harm.day), move: [say(`${harm.exercise}.name`), ...(way === undefined ? [] : [way])].join(", "), how: [...how, ...words].join(" ") });
};

/** Her moves, each with room for what its reader changes. */
const Moves = ({ moves }: { readonly moves: readonly string[] }) => {
  const { say } = speech.value;
  const columns = ["letter.move-hold", "letter.move-way", "letter.move-most", "letter.move-until"];
  return (
    <>
      <h3>{say("letter.moves")}</h3>
      <table class="changes">
        <thead><tr><td />{columns.map((key) => <th key={key} scope="col">{say(key)}</th>)}</tr></thead>
        <tbody>{moves.map((id) => <tr key={id}><th scope="row">{say(`${id}.name`)}</th><td><i class="box" aria-hidden="true" /></td><td>_______</td><td>___ × ___</td><td>_______</td></tr>)}</tbody>
      </table>
    </>
  );
};

const stateWords = (): string => {
  const { say, amount, ago, date, list } = speech.value;
  const { person } = history.value;
  const weeks = gestationWeeks(content, person, today());
  const days = daysSinceEnd(person, today());
  const parts = [
    ...(weeks === undefined ? [] : [say("letter.state-pregnant", { weeks: amount(weeks, "week") })]),
    ...(days === undefined || person.end?.on === undefined ? [] : [say("letter.state-ended", {
      date: date(person.end.on), ago: ago(days), weeks: amount(person.end.weeks ?? content.limits["li.end-weeks-unsaid"].value, "week"),
    })]),
  ];
  return parts.length > 0 ? list(parts) : "–";
};

const modeWords = (): string | undefined => {
  const { say } = speech.value;
  const { person } = history.value;
  if (!hasEnded(person) || person.end === undefined) return undefined;
  const { mode, operation, needle, tear } = person.end;
  const word = (id: string, value: string | undefined) => (value === undefined ? "–" : say(`${id}.${value}`));
  return say("letter.mode", { mode: mode === undefined ? word("end.operation", operation) : word("end.mode", mode), needle: word("end.needle", needle), tear: word("end.tear", tear) });
};
