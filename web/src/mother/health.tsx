/** Her health so far, and whose word comes first: two lists, each with one "none of these". */
import { content } from "@lullaback/content";
import { askedQuestions, factsSoFar } from "@lullaback/engine";
import { useRef, useState } from "preact/hooks";
import { answer, draft, drafted, history, tell } from "../store/app.ts";
import { Claims } from "../ui/claims.tsx";
import { Button, Page, Ticks } from "../ui/page.tsx";
import { useAtOnce } from "./at-once.tsx";
import { dueCadence, historyOpen } from "./due.ts";
import { assessToday } from "./found.tsx";
import { HerYesPage } from "./her-yes.tsx";
import { go, goInstead } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { ownWords, Told } from "../ui/told.tsx";

/** Nothing was found above routine: her plan comes next. */
const isRoutine = (): boolean => assessToday().disposition === "routine" && assessToday().exercise !== "breathing-only";

export const Health = () => {
  const { say } = speech.value;
  const cadence = dueCadence();
  const told = drafted(cadence);
  const [picked, setPicked] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const [herYes, setHerYes] = useState(false);
  const over = useRef(false);
  const atOnce = useAtOnce(told, cadence);
  if (atOnce !== undefined) return atOnce;
  if (herYes) return <HerYesPage of={told.history} onNext={() => setHerYes(false)} />;
  const open = historyOpen(told, cadence);
  // A great loss of blood belongs to the birth, and is told here, where it costs no page of its own.
  const bled = askedQuestions(content, factsSoFar(content, told.history, told.day, told.record), ["state"])
    .filter(({ id }) => id === "end.blood-loss" && draft.value[id] === undefined && told.history.person.end?.bloodLoss === undefined).map(({ id }) => id as string);
  const modifiers = [...open.filter((id) => id.startsWith("mod.")), ...bled];
  const ids = modifiers.length > 0 ? modifiers : open;
  if (over.current) return null;
  if (ids.length === 0) {
    over.current = true;
    const nothing = Object.keys(draft.value).length === 0;
    const first = !history.value.screens.some((screen) => screen.cadence === "full");
    queueMicrotask(() => void (nothing ? goInstead("today") : tell(cadence).then(() => go(!isRoutine() ? "found" : first ? "plan" : "today"))));
    return null;
  }
  const next = () => {
    answer(Object.fromEntries(ids.map((id) => [id, picked[id] ?? "no"])));
    setHerYes(picked["cl.birth-trauma"] !== undefined);
    setPicked({});
    scrollTo(0, 0);
  };
  return (
    <Page title={say(modifiers.length > 0 ? "group.history.title" : "group.whose-word.title")}
      actions={<Button onClick={next}>{say(Object.keys(picked).length > 0 ? "web.next" : "web.none")}</Button>}>
      <p class="hint">{say("mod.intro")}</p>
      <Claims at="health" />
      <Ticks items={ids.map((id) => ({ id, text: ownWords(`${id}.ask`), shown: <Told of={`${id}.ask`} /> }))} unsure={say("answer.not-sure")} value={picked} onChange={setPicked} />
    </Page>
  );
};
