/** The way back to activities: why each waits, from when, for whose word and which tests; the steps, and the one she is on. */
import { content, impactSigns, sources, type SourceId } from "@lullaback/content";
import { activities, demandTestsNow, isPregnant, type DemandTest, type SelfTest, type Standing } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { add, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page, Ticks } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";
import { assessToday, SafetyNet } from "./found.tsx";
import { isOutside, Outside } from "./outside.tsx";
import { WordForm } from "./word-form.tsx";

export const WayBack = () => {
  const { say } = speech.value;
  const [word, setWord] = useState<Standing | undefined>(undefined);
  const assessment = assessToday();
  if (isOutside()) return <Outside />;
  if (word !== undefined) {
    const { item } = word;
    return <WordForm waiting={{ for: item.clearance ?? item.id, whose: [item.needs] }} onBack={() => setWord(undefined)} />;
  }
  const pregnant = isPregnant(history.value.person);
  return (
    <Page title={say("back.title")}>
      <p class="lead">{say("back.walk-first")}</p>
      {history.value.person.situation === undefined && <p>{say("back.none")}</p>}
      <p>{say(pregnant ? "back.pregnant" : "na.ladder")}</p>
      {demandTestsNow(content, history.value, today(), assessment).map((known) => <OneTest key={known.demand} known={known} />)}
      <div class="way-back">
        {activities(content, history.value, today(), assessment).map((known) => <Activity key={known.item.id} known={known} onWord={() => setWord(known)} />)}
      </div>
      <SafetyNet />
    </Page>
  );
};

/** Where she stands, in a line. */
export const Where = ({ standing: { item, step, next, gate, from, waits } }: { readonly standing: Standing }) => {
  const { say, date, reason } = speech.value;
  const why = gate[0] ?? next?.why[0];
  return (
    <>
      <b>{say(`${item.id}.name`)}.</b> {say("back.on-step", { step: step + 1, count: item.steps.length })}{" "}
      {why === undefined ? say(next === undefined ? "back.top" : waits ? "back.next-open" : "back.open-all") : reason(why)}
      {why?.rule === "NN3" && from !== undefined && ` ${say("back.from", { date: date(from) })}`}
    </>
  );
};

/** A short test that opens moves of her plan, where she may do it now: from here it is one tap away. */
export const ShortTest = () => {
  const { say } = speech.value;
  if (!demandTestsNow(content, history.value, today(), assessToday()).some(({ mayTest, passed }) => mayTest && !passed)) return null;
  return <section class="card"><h2>{say("back.short-test")}</h2><p>{say("back.short-test-told")}</p><p class="links"><a href="#/way-back">{say("back.title")}</a></p></section>;
};

const OneTest = ({ known: { tests, mayTest, passed, from } }: { readonly known: DemandTest }) => {
  const { say, date } = speech.value;
  return (
    <section class="card">
      <h2>{say("back.short-test")}</h2>
      {!passed && <p>{say("back.short-test-told")}</p>}
      {!passed && !mayTest && <p>{say("back.tests-later")} {from !== undefined && from > today() && say("back.from", { date: date(from) })}</p>}
      <Tests tests={tests} may={mayTest} />
    </section>
  );
};

const Activity = ({ known, onWord }: { readonly known: Standing; readonly onWord: () => void }) => {
  const { say, date, reason } = speech.value;
  const { item, from, word, tests, gate, mayTest, step, next, last, waits, toTell } = known;
  const who = say(`whose.${word.whose}`);
  const pregnant = isPregnant(history.value.person);
  return (
    <details class="card">
      <summary><span><Where standing={known} /></span></summary>
      <h3>{say("back.why")}</h3>
      <p>{say(`${item.id}.why`)} {say(`${item.id}.back`)}</p>
      <p class="hint">{say(`back.ground.${item.ground}`)}</p>
      {item.sources.length > 0 && <ul class="sources">{item.sources.map((id: SourceId) => <li key={id}>{sources[id].title}</li>)}</ul>}
      {!pregnant && (
        <p>
          {from === undefined ? say(item.asks.length > 0 && gate.some(({ rule }) => rule === "NN3") ? "back.from-unknown" : "back.no-week") : say(from > today() ? "back.from" : "back.week-come", { date: date(from) })}{" "}
          {say(word.given ? "back.word-given" : "back.word-needed", { who })}
        </p>
      )}
      {!word.given && waits && <p class="links"><a href="#/letter">{say("web.letter")}</a></p>}
      {!word.given && waits && <Button kind="soft" onClick={onWord}>{say("back.tell-word")}</Button>}
      {tests.length > 0 && !pregnant && (
        <>
          <h3>{say("back.tests")}</h3>
          <p>{say(mayTest ? "back.tests-how" : "back.tests-later")}</p>
          <Tests tests={tests} may={mayTest} />
        </>
      )}
      <h3>{say("back.steps")}</h3>
      <ol class="ladder">
        {item.steps.map((key, n) => (
          <li key={key} aria-current={n === step ? "step" : undefined}>
            {say(key)} {n === step ? <b>{say("back.here")}</b> : n < item.freeSteps && <small class="hint">{say("back.step-free")}</small>}
          </li>
        ))}
      </ol>
      {next?.why.map((why) => <p key={why.rule} class="hint">{reason(why)}</p>)}
      {next?.open === true && <p>{say("back.next-open")}</p>}
      {last !== undefined && <p role="status"><Told of={`back.went.${last.went}`} facts={{ step: last.step + 1 }} /></p>}
      {last?.canTakeBack === true
        ? <button type="button" class="chip" onClick={() => void add([stamp("ActivityStepped", { activity: item.id, step: last.step, went: "taken-back" })])}>{say("back.take-back")}</button>
        : toTell !== undefined && <Tell
            label={say("back.did", { step: toTell + 1 })} fine={say("back.fine")} felt={say("back.hurt")}
            onTell={(signs) => void add([stamp("ActivityStepped", { activity: item.id, step: toTell, ...(signs.length > 0 ? { went: "sign", signs: [...signs] } : { went: "fine" }) })])} />}
    </details>
  );
};

const Tests = ({ tests, may }: { readonly tests: readonly SelfTest[]; readonly may: boolean }) => {
  const { say, date } = speech.value;
  return (
    <>
      {tests.some(({ state }) => state === "with-sign") && <p><Told of="back.test-sign" /></p>}
      <ul class="plain">
        {tests.map(({ id, state, on }) => (
          <li key={id}>
            <p><b>{say(id)}.</b> {(may || state !== "open") && say(`back.state.${state}`, on === undefined ? {} : { date: date(on) })}</p>
            {may && <p class="hint">{say(`${id}.how`)}</p>}
            {may && <Tell
              label={say(id)} fine={say("back.clean")} felt={say("back.felt")} later={say("back.not-today")}
              onTell={(signs) => void add([stamp("TestDone", { test: id, ...(signs.length > 0 ? { result: "with-sign", signs: [...signs] } : { result: "clean" }) })])}
              onLater={() => void add([stamp("TestDone", { test: id, result: "not-done" })])} />}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Fine in one tap; what she felt is named before it counts. */
const Tell = ({ label, fine, felt, later, onTell, onLater }: {
  readonly label: string; readonly fine: string; readonly felt: string; readonly later?: string;
  readonly onTell: (signs: readonly string[]) => void; readonly onLater?: () => void;
}) => {
  const { say } = speech.value;
  const [naming, setNaming] = useState(false);
  const [signs, setSigns] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const [tried, setTried] = useState(false);
  const [put, setPut] = useState(false);
  const named = impactSigns.filter((sign) => signs[sign] !== undefined);
  const keep = () => {
    setTried(true);
    if (named.length === 0) return;
    onTell(named);
    setNaming(false);
    setSigns({});
  };
  if (naming) {
    return (
      <fieldset class="pick">
        <legend>{say("back.what-felt")}</legend>
        <Ticks items={impactSigns.map((id) => ({ id, text: say(id) }))} value={signs} onChange={setSigns} />
        {tried && named.length === 0 && <p class="wrong" role="alert">{say("back.choose-sign")}</p>}
        <Button onClick={keep}>{say("web.keep")}</Button>
        <Button kind="plain" onClick={() => setNaming(false)}>{say("web.back")}</Button>
      </fieldset>
    );
  }
  return (
    <div class="row" role="group" aria-label={label}>
      {later === undefined && <p>{label}</p>}
      <button type="button" class="chip" onClick={() => onTell([])}>{fine}</button>
      <button type="button" class="chip" onClick={() => setNaming(true)}>{felt}</button>
      {later !== undefined && <button type="button" class="chip" aria-pressed={put} onClick={() => { setPut(true); onLater?.(); }}>{later}</button>}
    </div>
  );
};
