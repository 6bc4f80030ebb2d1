/** The screen: by body area, one "none of these" a page; unsure asks the clarifier once; an emergency shows at once. */
import { content, type Finding } from "@lullaback/content";
import { askedFindings, factsSoFar, readByRule, screenOf } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { answer, answersNow, draft, drafted, history, planFor, tell } from "../store/app.ts";
import { Button, Choices, Page, Ticks } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { ownWords, Told } from "../ui/told.tsx";
import { Before } from "./before.tsx";
import { assessToday } from "./found.tsx";
import { Emergency } from "./emergency.tsx";
import { here } from "./today.tsx";

const anythingElse = "f.not-right";

type Picked = Readonly<Record<string, "yes" | "not-sure">>;

export const Safety = () => {
  const { say, maybe } = speech.value;
  const first = !history.value.screens.some((screen) => screen.cadence === "full");
  const cadence = first ? "full" : (planFor(here.value).screen?.cadence ?? "daily");
  const { history: whole, record, day } = drafted(cadence);
  const [picked, setPicked] = useState<Picked>({});
  const [unsure, setUnsure] = useState<readonly Finding[]>([]);
  const [slip, setSlip] = useState(false);

  const emergency = screenOf(content, whole, day, record, cadence).rows.find((row) => row.disposition === "emergency" && row.certain);
  if (emergency !== undefined) {
    return slip
      ? (
        <Page title={say("run.slip-which")} actions={<>
          {Object.keys(picked).length > 0 && <Button onClick={() => { answer(Object.fromEntries(Object.keys(picked).map((id) => [id, "no"]))); setPicked({}); setSlip(false); }}>{say("web.not-true")}</Button>}
          <Button kind="alarm" onClick={() => { setPicked({}); setSlip(false); }}>{say("web.is-true")}</Button>
        </>}><Ticks items={readByRule(content, emergency.rule, answersNow()).map((id) => ({ id, text: ownWords(`${id}.ask`), shown: <Told of={`${id}.ask`} /> }))} value={picked} onChange={setPicked} /></Page>
      )
      : <Emergency rule={emergency.rule} told={whole} onSlip={() => setSlip(true)} />;
  }

  const clarifying = unsure[0];
  if (clarifying !== undefined) {
    return (
      <Page title={say("run.clarify")}>
        <p class="lead"><Told of={`${clarifying.id}.clarify`} /></p>
        <Choices choices={["yes", "no", "not-sure"].map((id) => ({ id, text: say(`answer.${id}`) }))}
          onChoose={(id) => { answer({ [clarifying.id]: id }); setUnsure(unsure.slice(1)); }} />
      </Page>
    );
  }
  if (!first && draft.value["pain.worst-24h"] === undefined) return <Before />;
  const open = askedFindings(content, whole, record, cadence, factsSoFar(content, whole, day, record));
  // "Anything else" ends each page; left alone on the last one it is a no (screening.md §6).
  const last = open.find(({ id }) => id === anythingElse);
  const groups = [...new Set(open.filter(({ id }) => id !== anythingElse).map(({ group: of }) => of))];
  const group = groups[0] ?? last?.group;
  if (group === undefined) {
    queueMicrotask(() => void (first ? go("health") : tell(cadence).then(() => go(assessToday().disposition === "routine" ? "today" : "found"))));
    return null;
  }
  const items = [...open.filter((finding) => finding.group === group && finding.id !== anythingElse), ...(last === undefined ? [] : [last])];
  const next = () => {
    const told = Object.fromEntries(items.filter(({ id }) => id !== anythingElse || groups.length <= 1 || picked[id] !== undefined).map(({ id }) => [id, picked[id] ?? "no"]));
    const ask = items.filter(({ id }) => picked[id] === "not-sure" && maybe(`${id}.clarify`) !== undefined);
    for (const { id } of ask) delete (told as Record<string, string>)[id];
    answer(told);
    setUnsure(ask);
    setPicked({});
  };
  const some = Object.keys(picked).length > 0;
  return (
    <Page title={say(`group.${group}.title`)} actions={<Button onClick={next}>{say(some ? "web.next" : "web.none")}</Button>}>
      <p class="hint">{say("run.true-of-you")} {say("web.unsure-hint")}</p>
      <Ticks items={items.map(({ id }) => ({ id, text: ownWords(`${id}.ask`), shown: <Told of={`${id}.ask`} />, note: maybe(`${id}.note`) }))} unsure={say("answer.not-sure")} value={picked} onChange={setPicked} />
    </Page>
  );
};
