/** A newer version is ready: hers to take when she likes, and never while a session runs. */
import { useState } from "preact/hooks";
import { takeUpdate, waitingWorker } from "../store/update.ts";
import { speech } from "../ui/speech.ts";

export const UpdateCard = () => {
  const { say } = speech.value;
  const [busy, setBusy] = useState(false);
  if (waitingWorker.value === undefined) return null;
  return (
    <section class="card offer">
      <p>{say(busy ? "web.update-busy" : "web.update")}</p>
      <button type="button" class="chip" onClick={() => void takeUpdate().then((taken) => setBusy(!taken))}>{say("web.update-take")}</button>
    </section>
  );
};
