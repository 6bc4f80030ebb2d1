/** What may ease her back now, without a plan, and what waits for now. */
import { content } from "@lullaback/content";
import { notNow, reliefCards } from "@lullaback/engine";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";
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
