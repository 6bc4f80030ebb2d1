/**
 * Before the questions of a later day: pain now and at its worst, and how the morning after the last session was; now and
 * then her usual pain and the whole, which are free to skip.
 */
import { content } from "@lullaback/content";
import { changeDue, usualDue } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { add, answer, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page, Scale, Ticks } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";

type Picked = Readonly<Record<string, "yes" | "not-sure">>;

/** From very much better down, as the journal counts it. */
const wholeScores = [7, 6, 5, 4, 3, 2, 1] as const;

export const Before = () => {
  const { say } = speech.value;
  const [pain, setPain] = useState<number | undefined>(undefined);
  const [worst, setWorst] = useState<number | undefined>(undefined);
  const [usual, setUsual] = useState<number | undefined>(undefined);
  const [whole, setWhole] = useState<number | undefined>(undefined);
  const [morning, setMorning] = useState<Picked>({});
  const last = history.value.sessions.findLast((session) => session.day < today());
  const untold = last !== undefined && !history.value.mornings.some(({ of }) => of === last.day) ? last.day : undefined;
  const next = () => {
    if (worst === undefined || pain === undefined) return;
    if (untold !== undefined) {
      void add([stamp("MorningTold", { of: untold, stillUp: morning["still-up"] === "yes", nightPain: morning["night-pain"] === "yes", sleepWorse: morning["sleep-worse"] === "yes" })]);
    }
    if (whole !== undefined) void add([stamp("ChangeRated", { score: whole })]);
    answer({ "pain.now": pain, "pain.worst-24h": Math.max(worst, pain), ...(usual !== undefined && { "pain.usual": usual }) });
  };
  return (
    <Page title={say("web.before-title")} actions={pain !== undefined && worst !== undefined ? <Button onClick={next}>{say("web.next")}</Button> : undefined}>
      <Scale label={say("pain.now.ask")} value={pain} onChange={setPain} low={say("web.no-pain")} high={say("web.worst-pain")} />
      <Scale label={say("pain.worst-24h.ask")} value={worst} onChange={setWorst} low={say("web.no-pain")} high={say("web.worst-pain")} />
      {usualDue(content, history.value, today()) && <Scale label={say("pain.usual.ask")} value={usual} onChange={setUsual} low={say("web.no-pain")} high={say("web.worst-pain")} />}
      {changeDue(content, history.value, today()) && (
        <fieldset class="scale">
          <legend>{say("web.whole-ask")}</legend>
          <div class="row">
            {wholeScores.map((score) => <button key={score} type="button" class="chip" aria-pressed={whole === score} onClick={() => setWhole(whole === score ? undefined : score)}>{say(`web.whole-${score}`)}</button>)}
          </div>
        </fieldset>
      )}
      {untold !== undefined && (
        <>
          <h2>{say("web.morning-title")}</h2>
          <Ticks items={["still-up", "night-pain", "sleep-worse"].map((id) => ({ id, text: say(`web.${id}`) }))} value={morning} onChange={setMorning} />
        </>
      )}
    </Page>
  );
};
