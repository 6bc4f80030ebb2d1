/** "That was a slip": an answer of the last screen taken back within the minutes it may be, and said so in words. Both are kept. */
import { content } from "@lullaback/content";
import { readByRule } from "@lullaback/engine";
import { computed } from "@preact/signals";
import { instant } from "@lullaback/base";
import { useState } from "preact/hooks";
import { correct, history } from "../store/app.ts";
import { now, today } from "../store/clock.ts";
import { Button, Choices, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";
import { SafetyNet } from "./found.tsx";

const last = computed(() => history.value.screens.at(-1));

/** Answers of the last screen that brought a row above routine. */
const items = (): readonly string[] => {
  const screen = last.value;
  const rows = (screen?.rows ?? []).filter((row) => row.disposition !== "routine");
  return [...new Set(rows.flatMap((row) => readByRule(content, row.rule, screen?.answers ?? {})))];
};

/** Whether there is something to take back, and still time for it. */
export const slipOpen = (): boolean =>
  last.value?.day === today() && instant(now()) - instant(last.value.at) <= content.limits["li.slip-minutes"].value * 60 && items().length > 0;

export const Correct = () => {
  const { say, amount } = speech.value;
  const [item, setItem] = useState<string | undefined>(undefined);
  const [done, setDone] = useState<{ readonly goesOn: boolean } | undefined>(undefined);
  if (done !== undefined) {
    return (
      <Page title={say("web.taken-back")} actions={<Button onClick={() => go(done.goesOn ? "safety" : "found")}>{say("web.next")}</Button>}>
        <p class="lead">{say("web.taken-back-told")}</p>
        <SafetyNet />
      </Page>
    );
  }
  if (!slipOpen()) {
    return (
      <Page title={say("web.slip-over")} actions={<><Button onClick={() => go("seen")}>{say("web.been-seen")}</Button><Button kind="plain" onClick={() => go("found")}>{say("web.back")}</Button></>}>
        <p class="lead">{say("web.slip-over-told", { time: amount(content.limits["li.slip-minutes"].value, "minute") })}</p>
      </Page>
    );
  }
  if (item === undefined) {
    return (
      <Page title={say("run.slip-which")} actions={<Button kind="plain" onClick={() => go("found")}>{say("web.back")}</Button>}>
        <Choices choices={items().map((id) => ({ id, text: say(`${id}.ask`) }))} onChoose={setItem} />
      </Page>
    );
  }
  return (
    <Page title={say("web.sure")} actions={<>
      <Button onClick={() => void correct(item).then((goesOn) => setDone({ goesOn }))}>{say("web.not-true")}</Button>
      <Button kind="alarm" onClick={() => go("found")}>{say("web.is-true")}</Button>
    </>}>
      <p class="lead"><Told of={`${item}.ask`} /></p>
    </Page>
  );
};
