/** Paused: go on, a short close, or enough for today; and what to do about this move. Nobody is blamed. */
import { content } from "@lullaback/content";
import { close, easier, swap, type Step } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { history } from "../../store/app.ts";
import { today } from "../../store/clock.ts";
import { keep, type Running } from "../../store/running.ts";
import { Claims } from "../../ui/claims.tsx";
import { Button, Page } from "../../ui/page.tsx";
import { speech } from "../../ui/speech.ts";
import { SafetyNet, whom } from "../found.tsx";
import { repeatsDone, startOf, type Cue } from "./cues.ts";
import { exchange, leaveStep } from "./exchange.ts";

export const Paused = ({ session, cues, at, onGo }: {
  readonly session: Running; readonly cues: readonly Cue[]; readonly at: { readonly cue: Cue }; readonly onGo: () => void;
}) => {
  const { say } = speech.value;
  const [page, setPage] = useState<"paused" | "hurt" | "worse">("paused");
  const [told, setTold] = useState("");
  const index = at.cue.step;
  const step = session.steps[index] as Step;
  const enough = (how: "enough" | "worse") => keep({ ...session, ended: how });
  const on = (next: Running) => {
    keep(next);
    onGo();
  };
  const last = index + 1 >= session.steps.length;
  const others = session.steps.map(({ exercise }) => exercise).concat(session.left.map(({ exercise }) => exercise));
  const short = step.exercise === close(content, history.value, today(), session.here)?.exercise ? undefined : close(content, history.value, today(), session.here);

  if (page === "worse") {
    return (
      <Page title={say("web.stop-here")} actions={<Button onClick={() => enough("worse")}>{say("web.next")}</Button>}>
        <p class="lead">{say("web.stop-here-told", { who: whom() })}</p>
        <Claims at="paused" />
        <SafetyNet />
      </Page>
    );
  }
  if (page === "hurt") {
    const after = leaveStep(session, cues, index, "hurt");
    return (
      <Page title={say("web.move-ended")} actions={<>
        {last ? <Button onClick={() => keep({ ...after, ended: "done" })}>{say("web.next")}</Button> : <Button onClick={() => on(after)}>{say("web.next-move")}</Button>}
        {!last && <Button kind="soft" onClick={() => keep({ ...after, ended: "enough" })}>{say("web.enough")}</Button>}
      </>}>
        <p class="lead">{say("web.move-ended-told", { who: whom() })}</p>
        <p class="links"><a href="#/harm">{say("web.harm-link")}</a></p>
        <Claims at="paused" />
      </Page>
    );
  }
  // Marked at once, so that nothing she does next can lose it.
  const ended = () => {
    const { done } = leaveStep(session, cues, index, "hurt");
    keep({ ...session, done });
    setPage("hurt");
  };
  const smaller = () => {
    const other = easier(content, history.value, today(), session.here, step);
    if (other === undefined) setTold(say("web.no-easier"));
    else on(exchange(session, cues, index, other));
  };
  const another = () => {
    const other = swap(content, history.value, today(), session.here, step, others);
    if (other === undefined) setTold(say("web.no-swap"));
    else on(exchange(session, cues, index, other));
  };
  const closeNow = (closing: Step) => {
    const left = session.steps.slice(index);
    const [now, ...rest] = left.map(({ exercise, version, rung }, offset) => ({
      exercise, version, rung, repeats: offset === 0 ? repeatsDone(cues, session.steps, index, session.second) : 0, skipped: true as const,
    }));
    const mine = now === undefined ? [] : [now.repeats > 0 ? { exercise: now.exercise, version: now.version, rung: now.rung, repeats: now.repeats } : now];
    const { [index]: _left, ...done } = session.done;
    on({ ...session, done, steps: [...session.steps.slice(0, index), closing], left: [...session.left, ...mine, ...rest], second: startOf(cues, index) });
  };
  return (
    <Page title={say("web.paused")} actions={<>
      <Button onClick={onGo}>{say("web.go-on")}</Button>
      {short !== undefined && <Button kind="soft" onClick={() => closeNow(short)}>{say("web.close")}</Button>}
      <Button kind="soft" onClick={() => enough("enough")}>{say("web.enough")}</Button>
    </>}>
      <p class="lead">{say("web.no-guilt")}</p>
      <section class="about-move" aria-label={say(`${step.exercise}.name`)}>
        <h2>{say(`${step.exercise}.name`)}</h2>
        <div class="row">
          <button type="button" class="chip" onClick={smaller}>{say("web.easier")}</button>
          <button type="button" class="chip" onClick={another}>{say("web.swap")}</button>
          <button type="button" class="chip" onClick={() => on(leaveStep(session, cues, index, "skipped"))}>{say("web.skip")}</button>
        </div>
        <p class="told" role="status">{told}</p>
        <Button kind="plain" onClick={ended}>{say("web.hurts")}</Button>
        <Button kind="plain" onClick={() => setPage("worse")}>{say("web.worse")}</Button>
        <p class="hint">{say(`${step.exercise}.stop`)}</p>
      </section>
      <p class="links"><a href="#/relief">{say("web.relief")}</a></p>
    </Page>
  );
};
