/** Her day in cards of twenty seconds, what may help her most first; turned round, they speak to the one beside her. */
import { content } from "@lullaback/content";
import { lifeCards, tellsSleep, type Life as LifeCard } from "@lullaback/engine";
import { useEffect, useRef, useState } from "preact/hooks";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Preview, Still } from "./figure/figure.tsx";
import { assessToday, Found } from "./found.tsx";
import { Note } from "./note.tsx";
import { hush, speak, voiceFor } from "./player/speaker.ts";
import "../styles/life.css";

type For = "do" | "partner";

export const Life = () => {
  const { say, language } = speech.value;
  const [to, setTo] = useState<For>("do");
  const [more, setMore] = useState(false);
  const [reading, setReading] = useState<string | undefined>(undefined);
  useEffect(() => hush, []);
  const found = assessToday();
  const { cards, onAsking } = lifeCards(content, history.value, today(), found);
  if (cards.length === 0) return <Found />;
  const known = history.value.screens.length > 0;
  const shown = more ? [...cards, ...onAsking] : cards;
  const quiet = () => {
    hush();
    setReading(undefined);
  };
  const read = (id: string, text: string) => {
    if (reading === id) return quiet();
    setReading(id);
    return speak(text, language, () => setReading((now) => (now === id ? undefined : now)));
  };
  const share = () => void navigator.share({ title: say("web.life-title"), text: asText(shown, to) }).catch(() => undefined);
  const shares = typeof navigator.share === "function";
  return (
    <Page title={say("web.life-title")} actions={<>
      {!known && <Button onClick={() => go("about")}>{say("web.check-first")}</Button>}
      <div class="pair">
        <button type="button" class="button soft" aria-pressed={to === "partner"} onClick={() => { quiet(); setTo(to === "do" ? "partner" : "do"); }}>{say("web.life-partner")}</button>
        <Button kind="soft" onClick={shares ? share : () => print()}>{say(shares ? "web.life-share" : "web.print")}</Button>
      </div>
    </>}>
      <p class="lead">{say(!known ? "web.relief-unknown" : to === "partner" ? "web.life-partner-told" : "web.life-told")}</p>
      <ol class="life">
        {shown.map((life) => <Card key={life.card.id} life={life} to={to} reading={reading === life.card.id}
          {...(voiceFor(language) !== undefined && { onRead: (text: string) => read(life.card.id, text) })} />)}
      </ol>
      {!more && onAsking.length > 0 && <Button kind="plain" onClick={() => setMore(true)}>{say("web.life-more")}</Button>}
      {shares && <p class="links"><button type="button" class="before" onClick={() => print()}>{say("web.print")}</button></p>}
    </Page>
  );
};

const Card = ({ life: { card, othersFirst }, to, reading, onRead }: {
  readonly life: LifeCard; readonly to: For; readonly reading: boolean;
  /** Where the phone has a voice. */
  readonly onRead?: (text: string) => void;
}) => {
  const { say } = speech.value;
  const name = say(`${card.id}.name`);
  const words = say(`${card.id}.${to}`);
  return (
    <li class="card" id={card.id}>
      <h2>{name}</h2>
      {to === "do" && card.shows !== undefined && <Shown way={card.shows} />}
      {othersFirst && <p class="first">{say(othersKey[to])}</p>}
      <p class="words">{words}</p>
      <p class="care"><b>{say(to === "do" ? "web.life-care" : "web.life-told-her")}</b> {say(`${card.id}.not-when`)}</p>
      {tellsSleep(history.value, card) && <Note of="note.sleep" />}
      {to === "do" && <p class="hint">{say(`${card.id}.told`)}</p>}
      {onRead !== undefined && <button type="button" class="chip" aria-label={`${say(reading ? "web.life-quiet" : "web.life-read")}: ${name}`} onClick={() => onRead(`${name}. ${words}`)}>{say(reading ? "web.life-quiet" : "web.life-read")}</button>}
    </li>
  );
};

const othersKey: Readonly<Record<For, string>> = { do: "web.life-others", partner: "web.life-others-partner" };

/** She moves while the card is in the middle of the screen, and stands still elsewhere and on paper. The words say it all: she is silent. */
const Shown = ({ way }: { readonly way: string }) => {
  const box = useRef<HTMLDivElement>(null);
  const [moves, setMoves] = useState(false);
  useEffect(() => {
    if (box.current === null) return undefined;
    const watching = new IntersectionObserver((entries) => setMoves(entries.some(({ isIntersecting }) => isIntersecting)), { rootMargin: "-35% 0px" });
    watching.observe(box.current);
    return () => watching.disconnect();
  }, []);
  const [, exercise = "", version = ""] = /^(.+)\.([^.]+)$/.exec(way) ?? [];
  return (
    <div class="shown" ref={box} aria-hidden="true">
      {moves ? <Preview exercise={exercise} version={version} letGo={false} label="" /> : <Still exercise={exercise} version={version} />}
    </div>
  );
};

/** What is on the page, as plain text; nothing of her is in it but which cards there are. */
const asText = (cards: readonly LifeCard[], to: For): string => {
  const { say } = speech.value;
  const sleep = cards.some(({ card }) => tellsSleep(history.value, card)) ? [say("note.sleep")] : [];
  return [
    ...(to === "partner" ? [say("web.life-partner-told")] : []),
    ...cards.map(({ card, othersFirst }) => [
      say(`${card.id}.name`), ...(othersFirst ? [say(othersKey[to])] : []), say(`${card.id}.${to}`),
      `${say(to === "do" ? "web.life-care" : "web.life-told-her")} ${say(`${card.id}.not-when`)}`,
    ].join("\n")),
    ...sleep,
  ].join("\n\n");
};
