/** Relief now, help, how it goes, and her settings. */
import { content } from "@lullaback/content";
import { notNow, reliefCards } from "@lullaback/engine";
import { readJournal } from "@lullaback/journal";
import { useState } from "preact/hooks";
import { add, clear, country, durable, events, history, speech } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { assessToday } from "./found.tsx";

export const Relief = () => {
  const { say } = speech.value;
  const assessment = assessToday();
  const cards = reliefCards(content, assessment).filter(({ open }) => open);
  return (
    <Page title={say("relief.title")}>
      <ul class="cards">
        {cards.map(({ card }) => (
          <li key={card.id} class="card"><h2>{say(`${card.id}.name`)}</h2><p>{say(`${card.id}.how`)}</p><p class="hint">{say(`${card.id}.not-when`)}</p><p class="hint">{say(`${card.id}.told`)}</p></li>
        ))}
      </ul>
      <h2>{say("not-now.title")}</h2>
      {notNow(content, history.value, today(), assessment).map((item) => (
        <details key={item.id} class="card"><summary>{say(`${item.id}.name`)}</summary><p>{say(`${item.id}.why`)} {say(`${item.id}.back`)}</p><ol>{item.steps.map((step) => <li key={step}>{say(step)}</li>)}</ol></details>
      ))}
    </Page>
  );
};

export const Help = () => {
  const { say } = speech.value;
  const lines = [...country.value.mentalHealth, ...country.value.youth, ...country.value.violence, ...country.value.loss];
  return (
    <Page title={say("web.help-title")}>
      <a class="button alarm call" href={`tel:${country.value.emergency.number}`}>{say("web.call", { number: country.value.emergency.number })}</a>
      <ul class="cards">
        {lines.map((line) => (
          <li key={`${line.name}${line.number}`} class="card"><a href={`tel:${line.number.replace(/[^\d+]/g, "")}`}>{line.name}: {line.number}</a></li>
        ))}
      </ul>
      <p class="hint">{say("web.nothing-kept")}</p>
    </Page>
  );
};

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

export const Settings = () => {
  const { say } = speech.value;
  const [told, setTold] = useState("");
  const backup = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([events.value.map((event) => JSON.stringify(event)).join("\n")], { type: "application/jsonl" }));
    link.download = `lulla-${today()}.jsonl`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const restore = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = readJournal(await file.text());
    if (!read.ok) {
      setTold(read.error.slice(0, 3).map((issue) => say(`issue.${issue.problem}`, { field: issue.field, expected: issue.expected })).join(" "));
      return;
    }
    const known = new Set(events.value.map(({ id }) => id));
    await add(read.value.events.filter(({ id }) => !known.has(id)));
    setTold(say("web.restored", { count: read.value.events.length }));
  };
  const wipe = () => { if (confirm(say("web.delete-sure"))) void clear().then(() => go("welcome")); };
  return (
    <Page title={say("web.settings-title")}>
      <p>{say("web.unsealed")}</p>
      {!durable.value && <p class="card within-days">{say("web.not-durable")}</p>}
      <div class="stack">
        <Button kind="soft" onClick={backup}>{say("web.backup")}</Button>
        <label class="button soft">{say("web.restore")}<input class="sr" type="file" accept=".jsonl,application/jsonl,text/plain" onChange={(event) => void restore(event.currentTarget.files?.[0])} /></label>
        <Button kind="plain" onClick={wipe}>{say("web.delete")}</Button>
      </div>
      <p aria-live="polite">{told}</p>
      <p class="honest">{say("app.honest")}</p>
    </Page>
  );
};
