/** After a session: how it was, kept once. */
import { useState } from "preact/hooks";
import { add, history, stamp } from "../store/app.ts";
import { Button, Page, Scale } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { ended } from "./player.tsx";

export const After = () => {
  const { say } = speech.value;
  const [start, setStart] = useState<number | undefined>(history.value.screens.at(-1)?.painNow);
  const [end, setEnd] = useState<number | undefined>(undefined);
  const was = ended.value;
  if (was === undefined) {
    queueMicrotask(() => go("today"));
    return null;
  }
  // Kept once: coming back to this page by the back button changes nothing.
  const keep = () => {
    const event = stamp("SessionEnded", {
      seconds: was.progress.seconds, ended: was.how, ...(start !== undefined && { startPain: start }), ...(end !== undefined && { endPain: end }),
      steps: was.steps.map(({ exercise, version, rung, repeats }) => ({
        exercise, version, rung, repeats,
        ...(was.progress.hurt[exercise] === true && { hurt: true as const }), ...(was.progress.skipped[exercise] === true && { skipped: true as const }),
      })),
    });
    void add([event]).then(() => go("progress"));
  };
  return (
    <Page title={say("web.after-title")} actions={<Button onClick={keep}>{say("web.keep")}</Button>}>
      <Scale label={say("web.pain-before")} value={start} onChange={setStart} low={say("web.no-pain")} high={say("web.worst-pain")} />
      <Scale label={say("web.pain-after")} value={end} onChange={setEnd} low={say("web.no-pain")} high={say("web.worst-pain")} />
    </Page>
  );
};
