/** A session as one line of cues: what is said, for how long, with which breath. */
import { content, cueOf, type Phase } from "@lullaback/content";
import type { Step } from "@lullaback/engine";

export interface Cue {
  /** Which step, from 0. */
  readonly step: number;
  readonly kind: "setup" | "phase" | "rest";
  readonly phase?: Phase;
  readonly text: string;
  readonly seconds: number;
  readonly repeat: number;
  readonly side: number;
  /** A repeat is done when this ends. */
  readonly completes: boolean;
}

/** The steps' seconds are the plan's own, changes of position apart. What a professional said of a move comes with how to begin it. */
export const cuesOf = (steps: readonly Step[], say: (key: string) => string, notesOn: (exercise: string) => readonly string[]): readonly Cue[] =>
  steps.flatMap((step, index) => {
    const version = content.exercises.find(({ id }) => id === step.exercise)?.versions.find(({ id }) => id === step.version);
    if (version === undefined) return [];
    const key = `${step.exercise}.${step.version}`;
    const cues: Cue[] = [{ step: index, kind: "setup", text: [say(`${key}.setup`), ...notesOn(step.exercise)].join(" "), seconds: version.setupSeconds, repeat: 0, side: 0, completes: false }];
    for (let round = 1; round <= step.rounds; round++) {
      if (round > 1) cues.push({ step: index, kind: "rest", text: say("web.rest"), seconds: content.limits["li.round-rest-seconds"].value, repeat: 0, side: 0, completes: false });
      for (let side = 1; side <= version.sides; side++) {
        for (let repeat = 1; repeat <= step.repeats; repeat++) {
          for (const [at, phase] of version.phases.entries()) {
            cues.push({
              step: index, kind: "phase", phase, seconds: phase.seconds, repeat, side, completes: at === version.phases.length - 1,
              text: cueOf(say, step, phase),
            });
          }
        }
      }
    }
    return cues;
  });

export const secondsOf = (cues: readonly Cue[]): number => cues.reduce((sum, { seconds }) => sum + seconds, 0);

/** The second at which a step begins. */
export const startOf = (cues: readonly Cue[], step: number): number => secondsOf(cues.filter((cue) => cue.step < step));

/** The cue that runs at a second, and how far into it she is; nothing after the end. */
export const cueAt = (cues: readonly Cue[], second: number): { readonly index: number; readonly cue: Cue; readonly into: number } | undefined => {
  let before = 0;
  for (const [index, cue] of cues.entries()) {
    if (second < before + cue.seconds) return { index, cue, into: second - before };
    before += cue.seconds;
  }
  return undefined;
};

/** Repeats of a step done before a second, as the dose counts them: of each round and side. */
export const repeatsDone = (cues: readonly Cue[], steps: readonly Step[], step: number, second: number): number => {
  const { rounds, sides } = steps[step] as Step;
  let before = 0;
  let done = 0;
  for (const cue of cues) {
    before += cue.seconds;
    if (cue.step === step && cue.completes && before <= second) done += 1;
  }
  return done === 0 ? 0 : Math.max(1, Math.floor(done / (rounds * sides)));
};

/**
 * The second of its repeat that the figure shows at a second of the session. While she gets ready it shows the move from its start, round and
 * round; at rest between rounds it waits where the move begins.
 */
export const secondOfRepeat = (cues: readonly Cue[], index: number, second: number): number => {
  const before = secondsOf(cues.slice(0, index));
  const cue = cues[index] as Cue;
  const into = Math.min(cue.seconds, second - before);
  if (cue.kind === "rest") return 0;
  if (cue.kind === "setup") return into;
  let first = index;
  while (cues[first - 1]?.kind === "phase" && cues[first - 1]?.completes === false) first -= 1;
  return secondsOf(cues.slice(first, index)) + Math.min(into, cue.seconds - 0.001);
};
