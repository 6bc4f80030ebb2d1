/** How it goes: pain as a drawing with a sentence and a table, and what changed and why. */
import { events, history } from "../store/app.ts";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";

export const Progress = () => {
  const { say, date, amount, reason } = speech.value;
  const pains = history.value.screens.filter((screen) => screen.painWorst24h !== undefined).slice(-42);
  const { sessions } = history.value;
  const changes = history.value.decisions.filter(({ change }) => change !== "hold").slice(-8).toReversed();
  const first = pains[0]?.painWorst24h;
  const last = pains.at(-1)?.painWorst24h;
  const points = pains.map((screen, index) => `${pains.length === 1 ? 150 : (index / (pains.length - 1)) * 300},${100 - (screen.painWorst24h ?? 0) * 10}`).join(" ");
  const told = first === undefined || last === undefined ? say("web.no-values") : say("web.pain-told", { first, last });
  return (
    <Page title={say("web.progress-title")} actions={<Button kind="soft" onClick={() => go("today")}>{say("web.go-today")}</Button>}>
      <p class="lead">{told}</p>
      {pains.length > 1 && (
        <svg class="trend" viewBox="-6 -6 312 112" role="img" aria-label={told}>
          <line x1="0" y1="100" x2="300" y2="100" /><line x1="0" y1="0" x2="300" y2="0" />
          <polyline points={points} />
        </svg>
      )}
      <p>{say("web.sessions", { count: sessions.length, time: amount(Math.round(events.value.reduce((sum, event) => sum + (event.type === "SessionEnded" ? event.seconds : 0), 0) / 60), "minute") })}</p>
      {changes.length > 0 && <h2>{say("web.changes")}</h2>}
      <ul class="cards">
        {changes.map((decision) => (
          <li key={`${decision.session}${decision.exercise}`} class="card"><p>{date(decision.day)}: {reason({ rule: decision.change === "up" ? "DO3-up" : decision.rule, facts: { exercise: decision.exercise } })}</p></li>
        ))}
      </ul>
      {pains.length > 0 && (
        <details><summary>{say("web.table")}</summary>
          <table><thead><tr><th scope="col">{say("web.day")}</th><th scope="col">{say("web.worst")}</th></tr></thead>
            <tbody>{pains.map((screen) => <tr key={screen.id}><td>{date(screen.day)}</td><td>{screen.painWorst24h}</td></tr>)}</tbody></table>
        </details>
      )}
    </Page>
  );
};
