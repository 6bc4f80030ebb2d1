/** The screen: by body area, one "none of these" a page; unsure asks the clarifier once; an emergency shows at once. */
import { content, type Finding } from "@lullaback/content";
import { askedFindings, factsSoFar, missingState } from "@lullaback/engine";
import { useEffect, useRef, useState } from "preact/hooks";
import { answer, draft, drafted, tell } from "../store/app.ts";
import { Button, Choices, Page, Ticks } from "../ui/page.tsx";
import { go, goInstead } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { ownWords, Told } from "../ui/told.tsx";
import { useAtOnce } from "./at-once.tsx";
import { Before } from "./before.tsx";
import { dueCadence, historyOpen } from "./due.ts";
import { assessToday } from "./found.tsx";
import { Pressure, pressureAsked, pressureGroup, pressureRight, pressureTold, type Numbers } from "./pressure.tsx";

const anythingElse = "f.not-right";

type Picked = Readonly<Record<string, "yes" | "not-sure">>;

export const Safety = () => {
  const { say, maybe } = speech.value;
  const cadence = dueCadence();
  const told = drafted(cadence);
  const { history: whole, record, day } = told;
  const [picked, setPicked] = useState<Picked>({});
  const [unsure, setUnsure] = useState<readonly Finding[]>([]);
  const [numbers, setNumbers] = useState<Numbers>({});
  const [checked, setChecked] = useState(false);
  // Told, and on its way to the next page.
  const over = useRef(false);
  const atOnce = useAtOnce(told, cadence);
  const unknown = missingState(content, whole.person, day).length > 0;
  useEffect(() => { if (unknown && atOnce === undefined) goInstead("about"); }, [unknown]);
  if (atOnce !== undefined) return atOnce;
  if (unknown) return null;

  const clarifying = unsure[0];
  if (clarifying !== undefined) {
    return (
      <Page key={clarifying.id} title={say("run.clarify")}>
        <p class="lead"><Told of={`${clarifying.id}.clarify`} /></p>
        <Choices choices={["yes", "no", "not-sure"].map((id) => ({ id, text: say(`answer.${id}`) }))}
          onChoose={(id) => { answer({ [clarifying.id]: id }); setUnsure(unsure.slice(1)); }} />
      </Page>
    );
  }
  if (draft.value["pain.worst-24h"] === undefined) return over.current ? null : <Before />;
  const open = askedFindings(content, whole, record, cadence, factsSoFar(content, whole, day, record));
  // "Anything else" ends each page; left alone on the last one it is a no (screening.md §6).
  const last = open.find(({ id }) => id === anythingElse);
  const groups = [...new Set(open.filter(({ id }) => id !== anythingElse).map(({ group: of }) => of))];
  const group = groups[0] ?? last?.group;
  if (over.current) return null;
  if (group === undefined) {
    over.current = true;
    queueMicrotask(() => void (historyOpen(told, cadence).length > 0 ? go("health") : tell(cadence).then(() => go(assessToday().disposition === "routine" ? "today" : "found"))));
    return null;
  }
  const items = [...open.filter((finding) => finding.group === group && finding.id !== anythingElse), ...(last === undefined ? [] : [last])];
  const pressure = group === pressureGroup ? pressureAsked(told, cadence) : [];
  const next = () => {
    if (!pressureRight(pressure, numbers)) {
      setChecked(true);
      return;
    }
    const said = Object.fromEntries(items.filter(({ id }) => id !== anythingElse || groups.length <= 1 || picked[id] !== undefined).map(({ id }) => [id, picked[id] ?? "no"]));
    const ask = items.filter(({ id }) => picked[id] === "not-sure" && maybe(`${id}.clarify`) !== undefined);
    for (const { id } of ask) delete (said as Record<string, string>)[id];
    answer({ ...said, ...pressureTold(pressure, numbers) });
    setUnsure(ask);
    setPicked({});
  };
  const some = Object.keys(picked).length > 0 || Object.values(numbers).some((typed) => typed.trim() !== "");
  return (
    <Page title={say(`group.${group}.title`)} actions={<Button onClick={next}>{say(some ? "web.next" : "web.none")}</Button>}>
      <p class="hint">{say("run.true-of-you")} {say("web.unsure-hint")}</p>
      <Ticks items={items.map(({ id }) => ({ id, text: ownWords(`${id}.ask`), shown: <Told of={`${id}.ask`} />, note: maybe(`${id}.note`) }))} unsure={say("answer.not-sure")} value={picked} onChange={setPicked} />
      <Pressure asked={pressure} numbers={numbers} checked={checked} onChange={setNumbers} />
    </Page>
  );
};
