/** What is known, claim by claim and how sure; what waits for now and how it comes back. */
import { content } from "@lullaback/content";
import { claimsFor, notNow } from "@lullaback/engine";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Claimed, Claims } from "../ui/claims.tsx";
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";
import { assessToday, SafetyNet } from "./found.tsx";

export const Learn = () => {
  const { say, list } = speech.value;
  const claims = claimsFor(content, history.value, today());
  const waits = notNow(content, history.value, today(), assessToday());
  const test = (id: string) => say(id);
  return (
    <Page title={say("web.learn-title")}>
      <p class="lead">{say("web.learn-told")}</p>
      <ul class="cards claims">
        {claims.map((claim) => (
          <li key={claim.id} class="card">
            <Claimed claim={claim} />
          </li>
        ))}
      </ul>
      <h2>{say("not-now.title")}</h2>
      <p>{say("na.ladder")}</p>
      {waits.map((item) => (
        <details key={item.id} class="card">
          <summary>{say(`${item.id}.name`)}</summary>
          <p>{say(`${item.id}.why`)} {say(`${item.id}.back`)}</p>
          <Claims at={item.id} />
          <ol>{item.steps.map((step) => <li key={step}>{say(step)}</li>)}</ol>
          {item.tests !== undefined && <p class="hint">{say("not-now.tests", { list: list(item.tests.map(test)) })}</p>}
        </details>
      ))}
      <SafetyNet />
    </Page>
  );
};
