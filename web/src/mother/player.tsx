/**
 * Leads her through today's session breath by breath. One clock says where she is; it is kept each second, so a
 * killed tab goes on where it was. The largest button pauses at once.
 */
import { content, type Phase } from "@lullaback/content";
import type { Step } from "@lullaback/engine";
import { signal } from "@preact/signals";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { history, planFor } from "../store/app.ts";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { here } from "./today.tsx";

interface Cue {
  readonly step: number;
  readonly kind: "setup" | "phase" | "rest";
  readonly phase?: Phase;
  readonly text: string;
  readonly seconds: number;
  readonly round: number;
  readonly repeat: number;
  readonly side: number;
}

/** The session as one line of cues; its seconds are the plan's own, changes of position apart. */
export const cuesOf = (steps: readonly Step[], say: (key: string) => string): readonly Cue[] =>
  steps.flatMap((step, index) => {
    const version = content.exercises.find(({ id }) => id === step.exercise)?.versions.find(({ id }) => id === step.version);
    if (version === undefined) return [];
    const cues: Cue[] = [{ step: index, kind: "setup", text: say(`${step.exercise}.${step.version}.setup`), seconds: version.setupSeconds, round: 0, repeat: 0, side: 0 }];
    for (let round = 1; round <= step.rounds; round++) {
      if (round > 1) cues.push({ step: index, kind: "rest", text: say("web.rest"), seconds: content.limits["li.round-rest-seconds"].value, round, repeat: 0, side: 0 });
      for (let side = 1; side <= version.sides; side++) {
        for (let repeat = 1; repeat <= step.repeats; repeat++) {
          for (const phase of version.phases) {
            const lets = phase.pelvicFloor === "lift" && step.pelvicFloor === "let-go";
            cues.push({ step: index, kind: "phase", phase, seconds: phase.seconds, round, repeat, side, text: say(`${step.exercise}.${step.version}.${phase.id}${lets ? ".let-go" : ""}`) });
          }
        }
      }
    }
    return cues;
  });

/** "4:05" */
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

interface Progress {
  readonly seconds: number;
  readonly hurt: Readonly<Record<string, true>>;
  readonly skipped: Readonly<Record<string, true>>;
}
const kept = (): Progress => {
  const text = sessionStorage.getItem("player");
  return text === null ? { seconds: 0, hurt: {}, skipped: {} } : (JSON.parse(text) as Progress);
};
/** What the session came to, for the page after. */
export const ended = signal<{ readonly steps: readonly Step[]; readonly progress: Progress; readonly how: "done" | "enough" | "worse" } | undefined>(undefined);

export const Player = () => {
  const { say, amount } = speech.value;
  const plan = useMemo(() => planFor(here.value), []);
  const steps = plan.session?.steps ?? [];
  const cues = useMemo(() => cuesOf(steps, say), []);
  const [progress, setProgress] = useState<Progress>(kept);
  const [running, setRunning] = useState(true);
  const baby = history.value.person.baby === "with-me";
  const wake = useRef<{ release: () => Promise<void> } | undefined>(undefined);

  useEffect(() => { sessionStorage.setItem("player", JSON.stringify(progress)); }, [progress]);
  useEffect(() => {
    if (!running) return undefined;
    const ticking = setInterval(() => setProgress((before) => ({ ...before, seconds: before.seconds + 1 })), 1000);
    return () => clearInterval(ticking);
  }, [running]);
  useEffect(() => {
    const lock = (navigator as { wakeLock?: { request: (of: "screen") => Promise<{ release: () => Promise<void> }> } }).wakeLock;
    void lock?.request("screen").then((held) => { wake.current = held; }, () => undefined);
    return () => void wake.current?.release();
  }, []);

  const finish = (how: "done" | "enough" | "worse") => {
    sessionStorage.removeItem("player");
    ended.value = { steps, progress, how };
    go("after");
  };
  let left = progress.seconds;
  const at = cues.findIndex((cue) => (left -= cue.seconds) < 0);
  const cue = cues[at];
  useEffect(() => { if (plan.session !== null && cue === undefined) finish("done"); }, [cue === undefined]);
  if (plan.session === null) {
    queueMicrotask(() => go("today"));
    return null;
  }
  if (cue === undefined) return null;
  const step = steps[cue.step] as Step;
  const whole = cues.reduce((sum, { seconds }) => sum + seconds, 0);
  const inCue = cue.seconds + left;
  const jump = (mark?: "hurt" | "skipped") => {
    const before = cues.slice(0, cues.findLastIndex((other) => other.step === cue.step) + 1).reduce((sum, { seconds }) => sum + seconds, 0);
    setProgress({ ...progress, seconds: before, ...(mark !== undefined && { [mark]: { ...progress[mark], [step.exercise]: true } }) });
  };
  const breath = cue.phase?.breath ?? "free";
  if (!running) {
    return (
      <Page title={say("web.paused")} actions={<>
        <Button onClick={() => setRunning(true)}>{say("web.go-on")}</Button>
        <Button kind="soft" onClick={() => finish("enough")}>{say("web.enough")}</Button>
      </>}>
        <p class="lead">{say("web.no-guilt")}</p>
        <div class="stack">
          <Button kind="plain" onClick={() => { jump("hurt"); setRunning(true); }}>{say("web.hurts")}</Button>
          <Button kind="plain" onClick={() => finish("worse")}>{say("web.worse")}</Button>
          <Button kind="plain" onClick={() => { jump("skipped"); setRunning(true); }}>{say("web.skip-move")}</Button>
        </div>
        <p class="hint">{say(`${step.exercise}.stop`)}</p>
      </Page>
    );
  }
  return (
    <main class="player">
      <header><span>{cue.step + 1}/{steps.length}</span><h1 tabIndex={-1}>{say(`${step.exercise}.name`)}</h1><span aria-label={amount(Math.ceil((whole - progress.seconds) / 60), "minute")}>{clock(whole - progress.seconds)}</span></header>
      <div class={`ring ${breath} ${cue.kind}`} key={at} style={`--seconds:${cue.seconds}s`} aria-hidden="true"><i>{cue.seconds - inCue}</i></div>
      <p class={cue.kind === "setup" ? "cue long" : "cue"} aria-live="polite">{cue.text}</p>
      <p class="count">{cue.kind === "phase" ? `${cue.repeat} / ${step.repeats}${step.sides === 2 ? ` · ${say(cue.side === 1 ? "web.this-side" : "web.other-side")}` : ""}` : say(`${step.exercise}.${step.version}.name`)}</p>
      <Button onClick={() => setRunning(false)}>{say(baby ? "web.baby-woke" : "web.have-to-stop")}</Button>
    </main>
  );
};
