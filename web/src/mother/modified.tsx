/** What professionals said of her moves and still holds: shown with who, when and until when, and lifted where it no longer holds. */
import { content, type Professional } from "@lullaback/content";
import { modificationsOf, standingModifications, type ModificationRecord } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { add, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Field, Pick } from "../ui/form.tsx";
import { Button } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";

/** All that stands today, and the way to add to it. */
export const Modified = () => {
  const { say } = speech.value;
  const all = standingModifications(content, history.value, today());
  return (
    <section class="card">
      <h2>{say("web.modified")}</h2>
      {all.length === 0 && <p>{say("web.modify-told")}</p>}
      {all.map((told) => <One key={`${told.exercise}${told.at}`} told={told} />)}
      <p class="links"><a href="#/modify">{say("web.modify")}</a></p>
    </section>
  );
};

const One = ({ told }: { readonly told: ModificationRecord }) => {
  const { say, date, list } = speech.value;
  const [lifting, setLifting] = useState(false);
  const by = list([say("web.modified-by", { name: told.name, who: say(`web.who-${told.who}`), date: date(told.day) }), ...(told.until === undefined ? [] : [say("web.modified-until", { date: date(told.until) })])]);
  return (
    <div class="modified">
      <p><b>{say(`${told.exercise}.name`)}.</b> {wordsOf(told).join(". ")}</p>
      {told.note !== undefined && <blockquote>{told.note}</blockquote>}
      <p class="hint">{by}</p>
      {lifting ? <Lift told={told} onDone={() => setLifting(false)} /> : <button type="button" class="chip" onClick={() => setLifting(true)}>{say("web.modified-lift")}</button>}
    </div>
  );
};

const wordsOf = ({ exercise, hold, ways, mostRepeats, mostRounds }: ModificationRecord): readonly string[] => {
  const { say, list } = speech.value;
  return [
    ...(hold === true ? [say("web.modified-hold")] : []),
    ...(ways === undefined ? [] : [say("web.modified-ways", { list: list(ways.map((way) => say(`${exercise}.${way}.name`))) })]),
    ...(mostRepeats === undefined ? [] : [say("web.modified-repeats", { repeats: mostRepeats })]),
    ...(mostRounds === undefined ? [] : [say("web.modified-rounds", { rounds: mostRounds })]),
  ];
};

/** What was said of a move and by whom, in one line. */
export const saidOf = (told: ModificationRecord): string => {
  const { say, date } = speech.value;
  const parts = [...wordsOf(told), ...(told.note === undefined ? [] : [told.note]), ...(told.until === undefined ? [] : [say("web.modified-until", { date: date(told.until) })])];
  return `${say(`${told.exercise}.name`)}: ${parts.join("; ")} (${say("web.modified-by", { name: told.name, who: say(`web.who-${told.who}`), date: date(told.day) })})`;
};

/** Who says that it no longer holds: of the same standing as who said it. */
const Lift = ({ told, onDone }: { readonly told: ModificationRecord; readonly onDone: () => void }) => {
  const { say } = speech.value;
  const whose: readonly Professional[] = told.who === "other" ? ["physician", "midwife", "physiotherapist", "other"] : ["physician", "midwife", "physiotherapist"];
  const [who, setWho] = useState<string>(told.who);
  const [name, setName] = useState(told.name);
  const keep = () => {
    if (name.trim() === "") return;
    void add([stamp("ModificationTold", { exercise: told.exercise as `ex.${string}`, who: who as Professional, name: name.trim(), on: today(), how: "in-person", lifted: true })]).then(onDone);
  };
  return (
    <>
      <Pick label={say("web.modified-lift-told")} options={whose.map((id) => ({ id, text: say(`web.who-${id}`) }))} value={who} onPick={setWho} />
      <Field label={say("web.seen-name")} value={name} onInput={setName} most={80} wrong={name.trim() === "" ? say("web.wrong-name") : undefined} />
      <div class="row"><Button kind="soft" onClick={keep}>{say("web.keep")}</Button><Button kind="plain" onClick={onDone}>{say("web.back")}</Button></div>
    </>
  );
};

/** The words that go with a move, where someone gave some, each with who gave it. */
export const notesOn = (exercise: string): readonly string[] => {
  const move = content.exercises.find(({ id }) => id === exercise);
  return move === undefined ? [] : modificationsOf(content, history.value, move, today()).flatMap(({ note, name }) => (note === undefined ? [] : [speech.value.say("web.says", { name, note })]));
};

export const Notes = ({ exercise }: { readonly exercise: string }) => <>{notesOn(exercise).map((note) => <p key={note} class="says">{note}</p>)}</>;
