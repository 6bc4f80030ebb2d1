/** What may ease her back now, in one tap and without a plan. Before anything is known of her only what is open to all stands here. */
import { content } from "@lullaback/content";
import { reliefCards, tellsSleep } from "@lullaback/engine";
import { history } from "../store/app.ts";
import { Claims } from "../ui/claims.tsx";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { assessToday } from "./found.tsx";
import { Note } from "./note.tsx";
import { Timer } from "./timer.tsx";

export const Relief = () => {
  const { say, list } = speech.value;
  const known = history.value.screens.length > 0;
  const all = reliefCards(content, assessToday());
  const cards = all.filter(({ card, open }) => open && (known || card.openWhenQuiet));
  const shut = known ? all.filter(({ open }) => !open) : [];
  return (
    <Page title={say("relief.title")} actions={known ? undefined : <Button onClick={() => go("about")}>{say("web.check-first")}</Button>}>
      {!known && <p class="lead">{say("web.relief-unknown")}</p>}
      {known && <p class="links"><a href="#/life">{say("web.life-link")}</a></p>}
      <ul class="cards">
        {cards.map(({ card }) => (
          <li key={card.id} class="card">
            <h2>{say(`${card.id}.name`)}</h2>
            <p>{say(`${card.id}.how`)}</p>
            {tellsSleep(history.value, card) && <Note of="note.sleep" />}
            {/* Read before the clock is started, never after. */}
            {card.minutes === undefined
              ? <details><summary>{say("web.when-not")}</summary><p>{say(`${card.id}.not-when`)}</p><p class="hint">{say(`${card.id}.told`)}</p><Claims at={card.id} /></details>
              : <><p><b>{say("web.when-not")}:</b> {say(`${card.id}.not-when`)}</p><p class="hint">{say(`${card.id}.told`)}</p><Claims at={card.id} /><Timer card={card.id} minutes={card.minutes} /></>}
          </li>
        ))}
      </ul>
      {shut.length > 0 && <p class="hint">{say("relief.shut", { list: list(shut.map(({ card }) => say(`${card.id}.name`))) })}</p>}
    </Page>
  );
};
