/** After a session: how it was, kept once. What she tells of leaking, heaviness or a leg is looked at before the next. */
import { content } from "@lullaback/content";
import { signs, type Sign } from "@lullaback/engine";
import { useEffect, useState } from "preact/hooks";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { record, running } from "../store/running.ts";
import { Button, Page, Scale, Ticks } from "../ui/page.tsx";
import { go, goInstead } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { SafetyNet, whom } from "./found.tsx";

/** Hardly any, light, somewhat hard, hard: points on Borg's scale of 6 to 20. */
const efforts = [8, 11, 13, 16] as const;

interface Told { readonly rise: boolean; readonly sign: boolean; readonly worse: boolean }

export const After = () => {
  const { say } = speech.value;
  const session = running.value;
  const [start, setStart] = useState<number | undefined>(history.value.screens.findLast(({ day }) => day === today())?.painNow);
  const [end, setEnd] = useState<number | undefined>(undefined);
  const [effort, setEffort] = useState<number | undefined>(undefined);
  const [felt, setFelt] = useState<Readonly<Record<string, "yes" | "not-sure">>>({});
  const [told, setTold] = useState<Told | undefined>(undefined);
  const none = session?.ended === undefined && told === undefined;
  useEffect(() => { if (none) goInstead("today"); }, [none]);
  if (told !== undefined) return <Kept told={told} />;
  if (session === undefined || none) return null;
  const keep = () => {
    const rise = start !== undefined && end !== undefined && end - start >= content.limits["li.rise-red"].value;
    const sign = Object.keys(felt).length > 0;
    setTold({ rise, sign, worse: session.ended === "worse" });
    void record({
      ...(start !== undefined && { startPain: start }), ...(end !== undefined && { endPain: end }), ...(effort !== undefined && { effort }),
      signs: signs.filter((id): id is Sign => felt[id] === "yes"),
    });
  };
  return (
    <Page title={say("web.after-title")} actions={<Button onClick={keep}>{say("web.keep")}</Button>}>
      <Scale label={say("web.pain-before")} value={start} onChange={setStart} low={say("web.no-pain")} high={say("web.worst-pain")} />
      <Scale label={say("web.pain-after")} value={end} onChange={setEnd} low={say("web.no-pain")} high={say("web.worst-pain")} />
      <h2>{say("web.effort")}</h2>
      <div class="row" role="group" aria-label={say("web.effort")}>
        {efforts.map((value) => <button key={value} type="button" class="chip" aria-pressed={effort === value} onClick={() => setEffort(effort === value ? undefined : value)}>{say(`web.effort-${value}`)}</button>)}
      </div>
      <details class="card">
        <summary>{say("web.felt")}</summary>
        <Ticks items={signs.map((id) => ({ id, text: say(`web.sign-${id}`) }))} value={felt} onChange={setFelt} />
      </details>
    </Page>
  );
};

const Kept = ({ told: { rise, sign, worse } }: { readonly told: Told }) => {
  const { say } = speech.value;
  const heed = rise || sign || worse;
  return (
    <Page title={say(heed ? "web.kept-heed" : "web.kept-well")} actions={<Button onClick={() => go(heed ? "today" : "progress")}>{say(heed ? "web.next" : "web.nav-progress")}</Button>}>
      <p class="lead">{say(worse || rise ? "web.kept-rise" : sign ? "web.kept-sign" : "web.kept-told", { who: whom() })}</p>
      {heed && <p class="links"><a href="#/harm">{say("web.harm-link")}</a></p>}
      {heed && <SafetyNet />}
    </Page>
  );
};
