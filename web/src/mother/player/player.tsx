/** Leads her through today's session breath by breath. The largest button pauses at once; what is spoken also stands on the screen. */
import { content } from "@lullaback/content";
import { easier, type Step } from "@lullaback/engine";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { history } from "../../store/app.ts";
import { today } from "../../store/clock.ts";
import { device } from "../../store/device.ts";
import { keep, running, type Running } from "../../store/running.ts";
import { notesOn } from "../modified.tsx";
import { Figure } from "../figure/figure.tsx";
import { Button, Page, useFocused } from "../../ui/page.tsx";
import { go, goInstead } from "../../ui/route.ts";
import { speech } from "../../ui/speech.ts";
import { cueAt, cuesOf, repeatsDone, secondOfRepeat, secondsOf, type Cue } from "./cues.ts";
import { exchange, leaveStep } from "./exchange.ts";
import { useAlone, useAwake, useClock } from "./lead.ts";
import { Paused } from "./paused.tsx";
import { chime, hush, shake, speak } from "./speaker.ts";
import "../../styles/player.css";

/** "4:05" */
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** Whether a baby is at home with her: then it may wake up. */
const baby = (): boolean => history.value.person.baby === "with-me";

export const Player = () => {
  const { say } = speech.value;
  const alone = useAlone();
  const session = running.value;
  const steps = session?.steps ?? [];
  const cues = useMemo(() => cuesOf(steps, say, notesOn), [steps, speech.value]);
  // Coming back to a session she had left begins with a pause; a new one begins at once.
  const [on, setOn] = useState((session?.worked ?? 0) === 0);
  const at = session === undefined ? undefined : cueAt(cues, session.second);
  const leading = on && alone === true && session !== undefined && session.ended === undefined && at !== undefined;

  const exact = useClock(leading, (next) => {
    const done = { ...next.done };
    const step = cueAt(cues, next.second - 1)?.cue.step;
    if (step !== undefined) done[step] = { ...done[step], repeats: repeatsDone(cues, next.steps, step, next.second) };
    return { ...next, done };
  });
  useAwake(leading);
  useEffect(() => {
    const pause = () => { if (document.visibilityState === "hidden") setOn(false); };
    document.addEventListener("visibilitychange", pause);
    return () => document.removeEventListener("visibilitychange", pause);
  }, []);
  useEffect(() => {
    if (!leading || at === undefined) return hush();
    const breath = at.cue.phase?.breath ?? "free";
    if (device.value.voice) speak(at.cue.text, speech.value.language);
    if (device.value.chime) chime(breath);
    if (device.value.vibration) shake(breath);
    return undefined;
  }, [leading, at?.index]);
  const taken = at === undefined ? undefined : session?.steps[at.cue.step];
  const withdrawn = taken !== undefined && history.value.recall?.withdrawn.some((id) => id === taken.exercise || id === `${taken.exercise}.${taken.version}`) === true;
  // Taken back since the session was planned (RC1): she goes on to the next.
  useEffect(() => { if (withdrawn && session !== undefined && at !== undefined) keep(leaveStep(session, cues, at.cue.step, "skipped")); }, [withdrawn, at?.cue.step]);
  const over = session !== undefined && at === undefined && session.ended === undefined;
  useEffect(() => { if (over && session !== undefined) keep({ ...session, ended: "done" }); }, [over]);
  const gone = session === undefined ? "today" : session.ended !== undefined ? "after" : undefined;
  useEffect(() => { if (gone !== undefined) goInstead(gone); }, [gone]);

  if (session === undefined || gone !== undefined || at === undefined || alone === undefined) return null;
  if (!alone) return <Page title={say("web.elsewhere")} actions={<Button onClick={() => go("today")}>{say("web.go-today")}</Button>}><p class="lead">{say("web.elsewhere-told")}</p></Page>;
  if (!on) return <Paused session={session} cues={cues} at={at} onGo={() => setOn(true)} />;
  return <Leading session={session} cues={cues} at={at} exact={exact} onPause={() => setOn(false)} />;
};

const Leading = ({ session, cues, at: { cue, index, into }, exact, onPause }: {
  readonly session: Running; readonly cues: readonly Cue[]; readonly at: { readonly cue: Cue; readonly index: number; readonly into: number };
  /** The second it is now, with its fraction: figure, ring and words go by this one clock. */
  readonly exact: () => number; readonly onPause: () => void;
}) => {
  const { say, amount } = speech.value;
  const [told, setTold] = useState("");
  // Once, when she is led: a later move does not take the focus from the button her thumb is on.
  const heading = useFocused("led");
  const step = session.steps[cue.step] as Step;
  const whole = secondsOf(cues);
  const left = whole - session.second;
  const breath = cue.kind === "phase" ? (cue.phase?.breath ?? "free") : "free";
  const ring = useRef<HTMLDivElement>(null);
  // As full as she is; empty it is this small.
  const swell = ({ breath: air }: { readonly breath: number }) => { if (ring.current !== null) ring.current.style.transform = `scale(${0.76 + 0.24 * air})`; };
  const smaller = () => {
    const other = easier(content, history.value, today(), session.here, step);
    setTold(say(other === undefined ? "web.no-easier" : "web.made-easier"));
    if (other !== undefined) keep(exchange(session, cues, cue.step, other));
  };
  const skip = () => {
    setTold("");
    keep(leaveStep(session, cues, cue.step, "skipped"));
  };
  return (
    <main class="player">
      <header>
        <p>{say("web.step-of", { step: cue.step + 1, steps: session.steps.length })}</p>
        <p aria-label={amount(Math.ceil(left / 60), "minute")}>{say("web.left", { time: clock(left) })}</p>
        <h1 tabIndex={-1} ref={heading}>{say(`${step.exercise}.name`)}</h1>
        <progress max={whole} value={session.second} aria-label={say("web.how-far")} />
      </header>
      <div class="stage">
        <Figure exercise={step.exercise} version={step.version} letGo={step.pelvicFloor === "let-go"} mirrored={cue.side === 2}
          label={say(`position.${step.position}`)} now={() => secondOfRepeat(cues, index, exact())} onFrame={swell} />
        <div class={`ring ${breath} ${cue.kind}`} ref={ring} aria-hidden="true">
          <i>{cue.kind === "phase" ? say(`breath.${breath}`) : null}<b>{cue.seconds - into}</b></i>
        </div>
      </div>
      <p class={cue.kind === "setup" ? "cue long" : "cue"} aria-live="polite" tabIndex={cue.kind === "setup" ? 0 : undefined}>{cue.text}</p>
      <p class="count">
        {cue.kind === "phase"
          ? `${cue.repeat} / ${step.repeats}${step.sides === 2 ? ` · ${say(cue.side === 1 ? "web.this-side" : "web.other-side")}` : ""}`
          : say(`${step.exercise}.${step.version}.name`)}
      </p>
      <p class="told" role="status">{told}</p>
      <div class="hold">
        <Button onClick={onPause}>{say(baby() ? "web.baby-woke" : "web.have-to-stop")}</Button>
        <div class="pair">
          <button type="button" class="button soft" onClick={smaller}>{say("web.easier")}</button>
          <button type="button" class="button soft" onClick={skip}>{say("web.skip")}</button>
        </div>
      </div>
    </main>
  );
};
