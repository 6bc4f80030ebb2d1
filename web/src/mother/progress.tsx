/** How it goes: pain and her own activities as drawings with a sentence and a table, what changed and why, and what she may take back. */
import { content } from "@lullaback/content";
import { activityOutcome, canBringBack, canUndo, doseState, painOutcome, ratingDue, swapsOf, usualOutcome, type Outcome } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { add, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Claims } from "../ui/claims.tsx";
import { Button, Page, Scale } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Days } from "./progress/days.tsx";
import { Week } from "./progress/week.tsx";
import { Trend } from "./progress/trend.tsx";
import { goals } from "./later.tsx";
import { assessToday, whom } from "./found.tsx";
import { here } from "./today.tsx";
import "../styles/progress.css";

export const Progress = () => {
  const { say } = speech.value;
  return (
    <Page title={say("web.progress-title")} actions={<Button kind="soft" onClick={() => go("today")}>{say("web.go-today")}</Button>}>
      <Pain />
      <Usual />
      <Whole />
      <Activities />
      <Week />
      <p class="links"><a href="#/way-back">{say("back.all")}</a></p>
      <Days />
      <Changes />
      <TurnedOff />
      <p class="links"><a href="#/harm">{say("web.harm-link")}</a><a href="#/afterwards">{say("web.after-all")}</a></p>
      <Claims at="progress" />
    </Page>
  );
};

const meaningOf = (outcome: Outcome | undefined): string | undefined => {
  if (outcome === undefined) return undefined;
  return speech.value.say(`web.change-${outcome.meaning}`, { who: whom() });
};

const Pain = () => {
  const { say } = speech.value;
  const told = history.value.screens.flatMap((screen) => (screen.painWorst24h === undefined ? [] : [{ day: screen.day, value: screen.painWorst24h }]));
  const sessions = new Set(history.value.sessions.map(({ day }) => day));
  const [first, last] = [told[0]?.value, told.at(-1)?.value];
  const sentence = first === undefined || last === undefined ? say("web.no-values") : told.length === 1 ? say("web.one-value", { value: first }) : say("web.pain-told", { first, last });
  return (
    <section>
      <p class="lead">{sentence}</p>
      {meaningOf(painOutcome(content, history.value, today())) !== undefined && <p>{meaningOf(painOutcome(content, history.value, today()))}</p>}
      <Trend label={sentence} heading={say("web.worst")} values={told} marks={sessions} better="lower" />
    </section>
  );
};

const Usual = () => {
  const { say } = speech.value;
  const told = history.value.screens.flatMap(({ day, painUsual }) => (painUsual === undefined ? [] : [{ day, value: painUsual }]));
  const [first, last] = [told[0]?.value, told.at(-1)?.value];
  if (first === undefined || last === undefined) return null;
  const sentence = told.length === 1 ? say("web.usual-one", { value: first }) : say("web.usual-told", { first, last });
  return (
    <section>
      <h2>{say("web.usual")}</h2>
      <p>{sentence} {meaningOf(usualOutcome(content, history.value))}</p>
      <Trend label={sentence} heading={say("web.usual")} values={told} marks={new Set()} better="lower" />
    </section>
  );
};

/** Her own word on the whole: the last one as a sentence, all of them as a table. */
const Whole = () => {
  const { say, date } = speech.value;
  const told = history.value.globalChange;
  const last = told.at(-1);
  if (last === undefined) return null;
  return (
    <section>
      <h2>{say("web.whole")}</h2>
      <p>{say("web.whole-said", { date: date(last.day), word: say(`web.whole-${last.score}`) })} {last.score < 4 && say("web.change-worse", { who: whom() })}</p>
      {told.length > 1 && (
        <details>
          <summary>{say("web.table")}</summary>
          <table><thead><tr><th scope="col">{say("web.day")}</th><th scope="col">{say("web.whole")}</th></tr></thead>
            <tbody>{told.map(({ day, score }) => <tr key={day}><td>{date(day)}</td><td>{say(`web.whole-${score}`)}</td></tr>)}</tbody></table>
        </details>
      )}
    </section>
  );
};

const Activities = () => {
  const { say } = speech.value;
  const mine = goals.value;
  const due = ratingDue(content, history.value, today(), mine);
  const [scores, setScores] = useState<Readonly<Record<string, number>>>({});
  if (mine.length === 0) return <section class="card"><p>{say("web.no-goals")}</p><p class="links"><a href="#/later">{say("web.plan-later")}</a></p></section>;
  const keep = () => void add([stamp("ActivitiesRated", { scores: mine.flatMap((activity) => { const score = scores[activity]; return score === undefined ? [] : [{ activity, score }]; }) })]).then(() => setScores({}));
  return (
    <section>
      <h2>{say("group.goals.title")}</h2>
      {due && (
        <div class="card">
          {mine.map((activity) => (
            <Scale key={activity} label={say("web.rate", { activity })} value={scores[activity]} onChange={(score) => setScores((now) => ({ ...now, [activity]: score }))} low={say("web.cannot")} high={say("web.as-before")} />
          ))}
          {Object.keys(scores).length > 0 && <Button onClick={keep}>{say("web.keep")}</Button>}
        </div>
      )}
      {mine.map((activity) => {
        const values = (history.value.activities ?? []).flatMap(({ day, scores: of }) => of.filter((known) => known.activity === activity).map(({ score }) => ({ day, value: score })));
        const [first, last] = [values[0]?.value, values.at(-1)?.value];
        if (first === undefined || last === undefined) return null;
        const sentence = values.length === 1 ? say("web.activity-one", { activity, value: first }) : say("web.activity-told", { activity, first, last });
        return (
          <div key={activity}>
            <p>{sentence} {meaningOf(activityOutcome(content, history.value, activity))}</p>
            <Trend label={sentence} heading={activity} values={values} marks={new Set()} better="higher" />
          </div>
        );
      })}
    </section>
  );
};

const Changes = () => {
  const { say, date, reason } = speech.value;
  const changes = history.value.decisions.filter(({ change }) => change !== "hold").slice(-12).toReversed();
  const swaps = swapsOf(content, history.value, today(), here.value, assessToday()).slice(-12).toReversed();
  if (changes.length + swaps.length === 0) return null;
  const undo = (exercise: string) => void add([stamp("StepUndone", { exercise })]);
  const latest = new Set<string>();
  return (
    <section>
      <h2>{say("web.changes")}</h2>
      <ul class="cards">
        {changes.map((decision) => {
          const newest = !latest.has(decision.exercise);
          latest.add(decision.exercise);
          const undone = newest && decision.change === "up" && history.value.undone.some(({ exercise, day }) => exercise === decision.exercise && day >= decision.day);
          return (
            <li key={`${decision.session}${decision.exercise}${decision.day}`} class="card">
              <p><small>{date(decision.day)}</small>{reason({ rule: decision.change === "up" ? "DO3-up" : decision.rule, facts: { exercise: decision.exercise } })}</p>
              {undone && <p class="hint">{say("web.undone")}</p>}
              {newest && canUndo(history.value, decision.exercise) && <button type="button" class="chip" onClick={() => undo(decision.exercise)}>{say("web.undo")}</button>}
              {newest && decision.change === "down" && <p class="hint">{say("web.no-undo")}</p>}
            </li>
          );
        })}
        {swaps.map((swap) => (
          <li key={`${swap.day}${swap.came}`} class="card">
            <p><small>{date(swap.day)}</small>{say("web.swapped", { came: say(`${swap.came}.name`), went: say(`${swap.went}.name`) })} {say(`web.swapped-${swap.why}`)}</p>
            {swap.canUndo && <button type="button" class="chip" onClick={() => void add([stamp("SwapUndone", { came: swap.came, went: swap.went })])}>{say("web.swap-undo", { went: say(`${swap.went}.name`) })}</button>}
            {(history.value.swapsUndone ?? []).some((undo) => undo.came === swap.came && undo.went === swap.went && undo.day >= swap.day) && <p class="hint">{say("web.undone")}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Moves that hurt: off until she brings them back. */
const TurnedOff = () => {
  const { say } = speech.value;
  const off = content.exercises.map((exercise) => ({ id: exercise.id, state: doseState(content, history.value, exercise, today()) })).filter(({ state }) => state.off);
  if (off.length === 0) return null;
  return (
    <section>
      <h2>{say("web.turned-off")}</h2>
      <ul class="cards">
        {off.map(({ id, state }) => {
          const when = state.needsWord ? "word" : canBringBack(history.value, id);
          return (
            <li key={id} class="card">
              <p><b>{say(`${id}.name`)}</b></p>
              {when === "now"
                ? <><p>{say("web.bring-back-told")}</p><button type="button" class="chip" onClick={() => void add([stamp("ExerciseBroughtBack", { exercise: id })])}>{say("web.bring-back")}</button></>
                : <p class="hint">{say(when === "word" ? "web.off-word" : "web.off-morning")}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
