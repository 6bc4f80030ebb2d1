/** Her settings: what is kept where, backup, restore, delete. */
import { readJournal } from "@lullaback/journal";
import { useState } from "preact/hooks";
import { add, clear, durable, events } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { LanguageChoice } from "../shell/welcome.tsx";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";

export const Settings = () => {
  const { say } = speech.value;
  const [told, setTold] = useState("");
  const backup = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([events.value.map((event) => JSON.stringify(event)).join("\n")], { type: "application/jsonl" }));
    link.download = `lulla-${today()}.jsonl`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const restore = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = readJournal(await file.text());
    if (!read.ok) {
      setTold(read.error.slice(0, 3).map((issue) => say(`issue.${issue.problem}`, { field: issue.field, expected: issue.expected })).join(" "));
      return;
    }
    const known = new Set(events.value.map(({ id }) => id));
    await add(read.value.events.filter(({ id }) => !known.has(id)));
    setTold(say("web.restored", { count: read.value.events.length }));
  };
  const wipe = () => { if (confirm(say("web.delete-sure"))) void clear().then(() => go("welcome")); };
  return (
    <Page title={say("web.settings-title")}>
      <LanguageChoice />
      <p>{say("web.unsealed")}</p>
      {!durable.value && <p class="card within-days">{say("web.not-durable")}</p>}
      <div class="stack">
        <Button kind="soft" onClick={backup}>{say("web.backup")}</Button>
        <label class="button soft">{say("web.restore")}<input class="sr" type="file" accept=".jsonl,application/jsonl,text/plain" onChange={(event) => void restore(event.currentTarget.files?.[0])} /></label>
        <Button kind="plain" onClick={wipe}>{say("web.delete")}</Button>
      </div>
      <p aria-live="polite">{told}</p>
      <p class="honest">{say("app.honest")}</p>
    </Page>
  );
};
