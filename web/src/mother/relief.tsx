/** What may ease her back now, in one tap and without a plan. Before anything is known of her only what is open to all stands here. */
import { content } from "@lullaback/content";
import { reliefCards } from "@lullaback/engine";
import { useEffect, useState } from "preact/hooks";
import { history } from "../store/app.ts";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { assessToday } from "./found.tsx";
import { chime, shake } from "./player/speaker.ts";
import { device } from "../store/device.ts";

export const Relief = () => {
  const { say, list } = speech.value;
  const known = history.value.screens.length > 0;
  const all = reliefCards(content, assessToday());
  const cards = all.filter(({ card, open }) => open && (known || card.openWhenQuiet));
  const shut = known ? all.filter(({ open }) => !open) : [];
  return (
    <Page title={say("relief.title")} actions={known ? undefined : <Button onClick={() => go("about")}>{say("web.check-first")}</Button>}>
      {!known && <p class="lead">{say("web.relief-unknown")}</p>}
      <ul class="cards">
        {cards.map(({ card }) => (
          <li key={card.id} class="card">
            <h2>{say(`${card.id}.name`)}</h2>
            <p>{say(`${card.id}.how`)}</p>
            {card.minutes !== undefined && <Timer minutes={card.minutes.max} />}
            <details><summary>{say("web.when-not")}</summary><p>{say(`${card.id}.not-when`)}</p><p class="hint">{say(`${card.id}.told`)}</p></details>
          </li>
        ))}
      </ul>
      {shut.length > 0 && <p class="hint">{say("relief.shut", { list: list(shut.map(({ card }) => say(`${card.id}.name`))) })}</p>}
    </Page>
  );
};

/** Counts the longest time a pack may stay; then it says so on the screen, and as she likes to be led. */
const Timer = ({ minutes }: { readonly minutes: number }) => {
  const { say } = speech.value;
  const [until, setUntil] = useState<number | undefined>(undefined);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (until === undefined) return undefined;
    const ticking = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      setLeft(seconds);
      if (seconds > 0) return;
      clearInterval(ticking);
      if (device.value.chime) chime("free");
      if (device.value.vibration) shake("out");
    }, 250);
    return () => clearInterval(ticking);
  }, [until]);
  const start = () => {
    setLeft(minutes * 60);
    setUntil(Date.now() + minutes * 60_000);
  };
  const over = until !== undefined && left === 0;
  return (
    <div class="row timer">
      {until === undefined
        ? <button type="button" class="chip" onClick={start}>{say("web.timer", { minutes })}</button>
        : <><span role="timer">{over ? say("web.timer-over") : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`}</span><button type="button" class="chip" onClick={() => setUntil(undefined)}>{say(over ? "web.next" : "web.timer-stop")}</button></>}
    </div>
  );
};
