/** The way back: for each open row who saw her, when, and what was said; for each thing that waits, the word that came. */
import type { OpenRow, Waiting } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";
import { assessToday } from "./found.tsx";
import { SeenForm } from "./seen-form.tsx";
import { Opened } from "./ways.tsx";
import { WordForm } from "./word-form.tsx";

export const Seen = () => {
  const { say, maybe } = speech.value;
  // The thing itself, not its place in the list: what was just told may have closed it.
  const [row, setRow] = useState<OpenRow | undefined>(undefined);
  const [wait, setWait] = useState<Waiting | undefined>(undefined);
  const { open, waiting } = assessToday();
  if (row !== undefined) return <SeenForm row={row} others={open.filter(({ rule }) => rule !== row.rule)} onBack={() => setRow(undefined)} />;
  if (wait !== undefined) return <WordForm waiting={wait} onBack={() => setWait(undefined)} />;
  return (
    <Page title={say("web.way-back")} actions={<Button kind="soft" onClick={() => go("letter")}>{say("web.letter")}</Button>}>
      {open.length + waiting.length === 0 && <p class="lead">{say("web.nothing-open")}</p>}
      {open.length > 0 && <h2>{say("web.open-rows")}</h2>}
      <ul class="cards">
        {open.map((found) => (
          <li key={found.rule} class={`card ${found.disposition}`}>
            <p><Told of={`${found.rule}.because`} /></p>
            <Button kind="soft" onClick={() => setRow(found)}>{say("web.tell-seen")}</Button>
          </li>
        ))}
      </ul>
      {waiting.length > 0 && <h2>{say("plan.waiting")}</h2>}
      <ul class="cards">
        {waiting.map((item) => (
          <li key={item.for} class="card waits">
            <p><Told of={[`${item.for}.because`, `waiting.${item.for}`]} /></p>
            <Opened only={item.only} />
            {maybe(`${item.for}.stays`) !== undefined && <p class="hint"><Told of={`${item.for}.stays`} /></p>}
            <Button kind="soft" onClick={() => setWait(item)}>{say("web.tell-word")}</Button>
          </li>
        ))}
      </ul>
    </Page>
  );
};
