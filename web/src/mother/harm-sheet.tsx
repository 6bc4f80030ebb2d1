/** The report of a move that hurt, as it would go: each part hers to leave out; copied, shared, saved or printed by her own hand. */
import { content } from "@lullaback/content";
import { harmReport, type HarmRecord } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { history } from "../store/app.ts";
import { device } from "../store/device.ts";
import { Field } from "../ui/form.tsx";
import { Button, Ticks } from "../ui/page.tsx";
import { save } from "../ui/save.ts";
import { speech } from "../ui/speech.ts";
import { HostWays } from "./host-ways.tsx";
import "../styles/letter.css";

const parts = ["how", "dose", "stage", "words"] as const;
type Part = (typeof parts)[number];

/** What there is to say of each part; a part with nothing in it is not offered. The move and what the app knew are always told. */
export const linesOf = (harm: HarmRecord): Readonly<Record<Part | "move" | "content", readonly string[]>> => {
  const { say } = speech.value;
  const { exercise, version, rung, repeats, began, lasted, care, words, stage, content: digest } = harmReport(content, history.value, harm);
  const way = version === undefined ? exercise : `${exercise}.${version}`;
  // Ids stand in it, so that whoever gets it in another language finds the move.
  const name = [say(`${exercise}.name`), ...(version === undefined ? [] : [speech.value.maybe(`${way}.name`) ?? version])].join(", ");
  const done = rung === undefined ? [] : [say(repeats === undefined ? "harm.dose-step" : repeats === 0 ? "harm.dose-none" : "harm.dose", { rung: rung + 1, repeats: repeats ?? 0 })];
  return {
    move: [say("harm.move", { name, id: way })],
    how: [say(`harm.began.${began}`), ...(lasted === undefined ? [] : [say(`harm.lasted.${lasted}`)]), ...(care === undefined ? [] : [say(`harm.care.${care}`)])],
    dose: done,
    stage: stage === "not-told" ? [] : [say(`harm.stage.${stage}`)],
    words: words === undefined ? [] : [say("harm.words", { words })],
    content: [say("harm.content", { digest: digest.slice(7, 23) })],
  };
};

export const HarmSheet = ({ harm }: { readonly harm: HarmRecord }) => {
  const { say } = speech.value;
  const lines = linesOf(harm);
  const there = parts.filter((part) => lines[part].length > 0);
  const [kept, setKept] = useState<Readonly<Record<string, "yes" | "not-sure">>>(Object.fromEntries(there.map((part) => [part, "yes" as const])));
  const [name, setName] = useState("");
  const [told, setTold] = useState("");
  const whole = [
    ...lines.move, ...there.filter((part) => kept[part] === "yes").flatMap((part) => lines[part]), ...lines.content,
    name.trim() === "" ? say("harm.no-name") : say("harm.from", { name: name.trim() }),
  ];
  const text = [say("harm.title"), ...whole, ""].join("\n");
  const copy = () => void (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("none"))).then(() => setTold(say("web.harm-copied")), () => setTold(say("web.harm-not-copied")));
  return (
    <>
      <div class="screen-only">
        <p>{say("web.harm-nothing-sent")}</p>
        <h2>{say("web.harm-parts")}</h2>
        <Ticks items={there.map((id) => ({ id, text: say(`web.harm-part-${id}`) }))} value={kept} onChange={setKept} />
        <Field label={say("web.harm-name")} value={name} onInput={setName} most={120} />
      </div>
      <article class="sheet" aria-label={say("harm.title")}>
        {device.value.who === "trying" && <p><b>{say("web.demo")}</b></p>}
        <h2>{say("harm.title")}</h2>
        {whole.map((line) => <p key={line}>{line}</p>)}
      </article>
      <div class="stack screen-only">
        <Button kind="soft" onClick={copy}>{say("web.harm-copy")}</Button>
        {navigator.share !== undefined && <Button kind="soft" onClick={() => void navigator.share({ text }).catch(() => undefined)}>{say("web.harm-share")}</Button>}
        <Button kind="soft" onClick={() => save(text, "lulla.txt", "text/plain")}>{say("web.harm-save")}</Button>
        <Button kind="soft" onClick={() => print()}>{say("web.print")}</Button>
        <p class="told" role="status">{told}</p>
      </div>
      <section class="card screen-only">
        <h2>{say("web.harm-where")}</h2>
        <HostWays known={(host) => say("web.harm-host", { name: host })} none={say("web.harm-nobody")} />
        <p>{say("web.harm-pro")}</p>
        <p class="links"><a href="#/letter">{say("web.letter")}</a><a href="#/privacy">{say("web.privacy")}</a></p>
      </section>
    </>
  );
};
