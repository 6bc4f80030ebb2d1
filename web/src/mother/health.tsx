/** Her health so far, and whose word comes first: two lists, each with one "none of these". */
import { content } from "@lullaback/content";
import { askedClearances, askedQuestions, factsSoFar } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { answer, draft, drafted, tell } from "../store/app.ts";
import { Button, Page, Ticks } from "../ui/page.tsx";
import { assessToday } from "./found.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { ownWords, Told } from "../ui/told.tsx";

/** Nothing was found above routine: her plan comes next. */
const isRoutine = (): boolean => assessToday().disposition === "routine" && assessToday().exercise !== "breathing-only";

export const Health = () => {
  const { say } = speech.value;
  const { history, record, day } = drafted("full");
  const [picked, setPicked] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const open = (ids: readonly string[]) => ids.filter((id) => draft.value[id] === undefined);
  // A great loss of blood belongs to the birth, and is told here, where it costs no page of its own.
  const facts = factsSoFar(content, history, day, record);
  const bled = askedQuestions(content, facts, ["state"]).filter(({ id }) => id === "end.blood-loss").map(({ id }) => id as string);
  const modifiers = open([...content.modifiers.map(({ id }) => id as string), ...bled]);
  const ids = modifiers.length > 0 ? modifiers : open(askedClearances(content, facts).map(({ id }) => id));
  if (ids.length === 0) {
    queueMicrotask(() => void tell("full").then(() => go(isRoutine() ? "plan" : "found")));
    return null;
  }
  const next = () => {
    answer(Object.fromEntries(ids.map((id) => [id, picked[id] ?? "no"])));
    setPicked({});
    scrollTo(0, 0);
  };
  return (
    <Page title={say(modifiers.length > 0 ? "group.history.title" : "group.whose-word.title")}
      actions={<Button onClick={next}>{say(Object.keys(picked).length > 0 ? "web.next" : "web.none")}</Button>}>
      <p class="hint">{say("mod.intro")}</p>
      <Ticks items={ids.map((id) => ({ id, text: ownWords(`${id}.ask`), shown: <Told of={`${id}.ask`} /> }))} unsure={say("answer.not-sure")} value={picked} onChange={setPicked} />
    </Page>
  );
};
